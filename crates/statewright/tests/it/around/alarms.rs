//! Alarms and dashboards.

use statewright::{
    Alarm, AlarmProps, Attribute, Dashboard, Key, Queue, StateMachine, Statistic, Table, Topic,
    TopicProps,
};

use super::template;
use crate::{Functions, problems::problems};

#[test]
fn alarms() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let machine = StateMachine::new(stack, "Machine", functions.open.task("Open"));
        let key = Key::new(stack, "Key");
        let props = TopicProps { key: Some(key), ..TopicProps::default() };
        let people = Topic::with(stack, "People", &props);
        let lost = Queue::new(stack, "Lost");
        let cases = Table::new(stack, "Cases", Attribute::text("CaseId"));
        let told = AlarmProps {
            name: Some("cases-failed".into()),
            description: Some("a case was lost: look at the execution".to_owned()),
            alarm_topics: vec![people.clone()],
            ok_topics: vec![people],
            ..AlarmProps::default()
        };
        Alarm::with(stack, "Failed", machine.executions_failed(), &told);
        Alarm::new(stack, "TimedOut", machine.executions_timed_out());
        Alarm::new(stack, "Aborted", machine.executions_aborted());
        Alarm::new(stack, "Throttled", machine.executions_throttled().above(10.0));
        Alarm::new(stack, "Long", machine.execution_time().above(60_000.0));
        Alarm::new(stack, "Errors", functions.open.errors());
        Alarm::new(stack, "FunctionThrottled", functions.open.throttles());
        let often =
            AlarmProps { evaluation_periods: 5, periods_above: Some(3), ..AlarmProps::default() };
        let slow = functions.open.duration().statistic(Statistic::Maximum).above(8_000.0);
        Alarm::with(stack, "Slow", slow.period_seconds(60), &often);
        Alarm::new(stack, "SomethingLost", lost.depth());
        Alarm::new(stack, "Waiting", lost.age_of_oldest().above(3600.0));
        Alarm::new(stack, "TooManyWrites", cases.writes_throttled());
    }));
}

#[test]
fn a_dashboard() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let machine = StateMachine::new(stack, "Machine", functions.open.task("Open"));
        let executions = vec![machine.executions_started(), machine.executions_succeeded()];
        let charts = [
            ("Executions", executions),
            ("How long they took", vec![machine.execution_time()]),
            ("Costs ${so much}", vec![functions.open.invocations()]),
        ];
        Dashboard::new(stack, "Dashboard", charts);
    }));
}

#[test]
fn an_alarm_is_set_up_wrongly() {
    insta::assert_snapshot!(problems(|stack| {
        let queue = Queue::new(stack, "Queue");
        let topic = Topic::new(stack, "Topic");
        let props = AlarmProps {
            description: Some("x".repeat(1025)),
            evaluation_periods: 2,
            periods_above: Some(3),
            alarm_topics: vec![topic; 6],
            ..AlarmProps::default()
        };
        Alarm::with(stack, "Odd", queue.depth().period_seconds(45), &props);
        let props = AlarmProps { evaluation_periods: 0, ..AlarmProps::default() };
        let metric = queue.depth().statistic(Statistic::Percentile(101));
        Alarm::with(stack, "Never", metric, &props);
        let props = AlarmProps { evaluation_periods: 1441, ..AlarmProps::default() };
        Alarm::with(stack, "Long", queue.depth().period_seconds(60), &props);
    }));
}
