//! Rules, schedules, pipes and sources of events.

use handlers::{NewCase, Status, WorkedCase};
use serde_json::json;
use statewright::{
    Attribute, Bucket, EventBus, EventPattern, EventSource, EventSourceProps, Key, Pipe, PipeProps,
    Queue, QueueProps, Rule, RuleProps, Schedule, ScheduleExpression, ScheduleProps,
    StartingPosition, StateMachine, StreamView, Table, TableProps, Topic, wait,
};
use statewright_handler::{Event, FailedItems, ObjectCreated, QueueEvent, TableEvent};

use super::template;
use crate::{Functions, problems::problems};

fn case() -> NewCase {
    serde_json::from_value(json!({ "inputCaseID": "nightly" })).expect("a case")
}

#[test]
fn rules() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let machine = StateMachine::new(stack, "Machine", functions.close.task("Close"));
        let whole = StateMachine::new(stack, "Whole", wait::<Event<WorkedCase>>("Wait", 1));
        let bus = EventBus::new(stack, "Bus", "calls");
        bus.grant_put_events(stack, &functions.work);
        let key = Key::new(stack, "Key");
        let props = QueueProps { key: Some(key), ..QueueProps::default() };
        let queue = Queue::with(stack, "Cases", &props);
        let topic = Topic::new(stack, "Topic");
        let lost = Queue::new(stack, "Lost");
        let resolved = EventPattern::of("calls", "Case Worked On")
            .detail(WorkedCase::STATUS, [Status::Resolved]);
        let props = RuleProps {
            name: Some("resolved".into()),
            description: Some("cases to close".to_owned()),
            bus: Some(bus),
            dead_letters: Some(lost),
            max_retries: Some(5),
            max_age_seconds: Some(3600),
            ..RuleProps::default()
        };
        let rule = Rule::with(stack, "Resolved", &resolved, &props);
        rule.send_detail_to(stack, &machine);
        rule.send_event_to(stack, &whole);
        rule.send_detail_to(stack, &functions.close);
        rule.send_detail_to(stack, &queue);
        rule.send_event_to(stack, &topic);
        let often = RuleProps { disabled: true, ..RuleProps::default() };
        let rule = Rule::at_times(stack, "Often", &ScheduleExpression::minutes(5), &often);
        rule.send_to(stack, &functions.open, &case());
    }));
}

#[test]
fn an_object_starts_a_machine() {
    insta::assert_snapshot!(template(|stack| {
        let machine = StateMachine::new(stack, "Machine", wait::<ObjectCreated>("Wait", 1));
        let recordings = Bucket::new(stack, "Recordings");
        let created = recordings.object_created(stack, "calls/");
        Rule::new(stack, "Recorded", &created).send_detail_to(stack, &machine);
        machine.grant_start(stack, &machine);
    }));
}

#[test]
fn schedules() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let machine = StateMachine::new(stack, "Machine", functions.open.task("Open"));
        let lost = Queue::new(stack, "Lost");
        let props = ScheduleProps {
            name: Some("nightly".into()),
            description: Some("a case for each night".to_owned()),
            timezone: Some("Europe/Berlin".to_owned()),
            flexible_minutes: Some(15),
            dead_letters: Some(lost),
            max_retries: Some(3),
            max_age_seconds: Some(3600),
            ..ScheduleProps::default()
        };
        let nightly = ScheduleExpression::cron("0 3 ? * MON-FRI *");
        Schedule::with(stack, "Nightly", &nightly, &machine, &case(), &props);
        Schedule::new(stack, "Hourly", &ScheduleExpression::hours(1), &functions.open, &case());
        let ordered = QueueProps { fifo: true, ..QueueProps::default() };
        let ordered = Queue::with(stack, "Ordered", &ordered);
        let once = ScheduleExpression::at("2027-01-01T00:00:00");
        Schedule::new(stack, "Once", &once, &ordered, &"happy new year");
    }));
}

#[test]
fn pipes() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let machine = StateMachine::new(stack, "Machine", wait::<Vec<NewCase>>("Wait", 1));
        let cases = Queue::new(stack, "Cases");
        Pipe::from_queue(stack, "CasesPipe", &cases, &machine);
        let key = Key::new(stack, "Key");
        let props = QueueProps { key: Some(key.clone()), ..QueueProps::default() };
        let secret = Queue::with(stack, "Secret", &props);
        let props = PipeProps {
            name: Some("important".into()),
            description: Some("only what is important".to_owned()),
            batch_size: 100,
            batching_window_seconds: 5,
            filters: vec![json!({ "body": { "level": ["high"] } })],
            ..PipeProps::default()
        };
        Pipe::from_queue_with(stack, "SecretPipe", &secret, &machine, &props);
        let props = TableProps {
            stream: Some(StreamView::NewImage),
            key: Some(key),
            ..TableProps::default()
        };
        let table = Table::with(stack, "Table", Attribute::text("Id"), &props);
        let ordered = QueueProps { fifo: true, ..QueueProps::default() };
        let ordered = Queue::with(stack, "Ordered", &ordered);
        let props = PipeProps {
            starting_position: StartingPosition::TrimHorizon,
            max_retries: Some(3),
            dead_letters: Some(cases),
            ..PipeProps::default()
        };
        Pipe::from_table::<serde_json::Value>(stack, "TablePipe", &table, &ordered, &props);
        machine.grant_read(stack, &functions.open);
    }));
}

#[test]
fn sources_of_events() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let cases = Queue::new(stack, "Cases");
        let props = EventSourceProps {
            batch_size: 50,
            batching_window_seconds: 10,
            filters: vec![json!({ "body": { "level": ["high"] } })],
            report_failed_items: true,
            max_concurrency: Some(5),
            ..EventSourceProps::default()
        };
        let open = functions.open.taking::<QueueEvent>();
        let answering = open.returning::<FailedItems>();
        EventSource::queue(stack, "CasesSource", &cases, &answering, &props);
        let props = TableProps { stream: Some(StreamView::KeysOnly), ..TableProps::default() };
        let table = Table::with(stack, "Table", Attribute::text("Id"), &props);
        let of_stream = EventSourceProps {
            starting_position: StartingPosition::TrimHorizon,
            parallelization_factor: Some(2),
            max_retries: Some(3),
            max_age_seconds: Some(3600),
            split_on_error: true,
            on_failure: Some((&cases).into()),
            ..EventSourceProps::default()
        };
        EventSource::table(stack, "TableSource", &table, &open.taking::<TableEvent>(), &of_stream);
        let calls = stack.resource("Calls", "AWS::Kinesis::Stream", json!({ "ShardCount": 1 }));
        let stream = calls.attribute("Arn");
        let props = EventSourceProps { disabled: true, ..EventSourceProps::default() };
        // What takes any JSON takes this.
        let close = functions.close.taking::<serde_json::Value>();
        EventSource::kinesis(stack, "CallsSource", stream, &close, &props);
    }));
}

#[test]
fn triggers_are_set_up_wrongly() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        EventBus::new(stack, "Bus", "default");
        let pattern = EventPattern::<WorkedCase>::of("calls", "Case Worked On");
        let props = RuleProps {
            name: Some("a rule".into()),
            max_retries: Some(186),
            max_age_seconds: Some(59),
            ..RuleProps::default()
        };
        let rule = Rule::with(stack, "Rule", &pattern, &props);
        for _ in 0..6 {
            rule.send_detail_to(stack, &functions.close);
        }
        let at = ScheduleExpression::at("tomorrow");
        Rule::at_times(stack, "Once", &at, &RuleProps::default());
        let ordered = QueueProps { fifo: true, ..QueueProps::default() };
        let ordered = Queue::with(stack, "Ordered", &ordered);
        let props = ScheduleProps {
            timezone: Some("Europe/Berlin".to_owned()),
            flexible_minutes: Some(0),
            dead_letters: Some(ordered.clone()),
            max_retries: Some(186),
            ..ScheduleProps::default()
        };
        let never = ScheduleExpression::minutes(0);
        Schedule::with(stack, "Never", &never, &functions.open, &case(), &props);
        let cron = ScheduleExpression::cron("0 3 * * * *");
        Schedule::new(stack, "Nightly", &cron, &functions.open, &case());
        let props = PipeProps {
            batch_size: 11,
            batching_window_seconds: 301,
            max_retries: Some(1),
            ..PipeProps::default()
        };
        let topic = Topic::new(stack, "Topic");
        Pipe::from_queue_with::<NewCase>(stack, "Pipe", &ordered, &topic, &props);
        let props = EventSourceProps {
            batch_size: 11,
            max_concurrency: Some(1),
            max_retries: Some(1),
            ..EventSourceProps::default()
        };
        let open = functions.open.taking::<QueueEvent>();
        EventSource::queue(stack, "Source", &ordered, &open, &props);
        let cases = Queue::new(stack, "Cases");
        let short = QueueProps { visibility_timeout_seconds: 5, ..QueueProps::default() };
        let short = Queue::with(stack, "Short", &short);
        let props = EventSourceProps::default();
        EventSource::queue(stack, "ShortSource", &short, &open, &props);
        let answering = open.returning::<FailedItems>();
        EventSource::queue(stack, "SilentSource", &cases, &answering, &props);
        let props = EventSourceProps { report_failed_items: true, ..EventSourceProps::default() };
        EventSource::queue(stack, "AnsweringSource", &cases, &open, &props);
        // What returns any JSON may name what failed, or not.
        let any = open.returning::<serde_json::Value>();
        EventSource::queue(stack, "AnySource", &cases, &any, &props);
        let props = EventSourceProps::default();
        let table = Table::new(stack, "Table", Attribute::text("Id"));
        EventSource::table(stack, "TableSource", &table, &open.taking::<TableEvent>(), &props);
    }));
}
