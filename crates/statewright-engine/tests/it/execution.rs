//! What an execution does when it is told things in an order of one's own.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{
    Command, Data, Event, EventDetails, Execution, Failure, HISTORY_EVENTS_MAX, Invocation, Json,
    Outcome, PAYLOAD_BYTES_MAX, Program, Start, TaskId, TimerId, simulate,
};

const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:Work";

fn program(definition: &Value) -> Program {
    StateMachine::read(definition)
        .and_then(|machine| Program::new(&machine))
        .unwrap_or_else(|found| panic!("{found}"))
}

fn no_task(_: &Invocation) -> Result<Json, Failure> {
    unreachable!("there is no task")
}

fn start(input: Value) -> Start {
    Start::local(Json::from(input))
}

/// An execution of a single task, after it began.
fn task(fields: Value) -> (Execution, Vec<Command>) {
    let mut state = json!({ "Type": "Task", "Resource": FUNCTION, "End": true });
    state
        .as_object_mut()
        .expect("an object")
        .extend(fields.as_object().expect("an object").clone());
    let definition = json!({ "StartAt": "Work", "States": { "Work": state } });
    let mut execution = Execution::new(program(&definition), start(json!({})));
    let commands = execution.handle(at(0), Event::Started);
    (execution, commands)
}

fn at(seconds: i64) -> Timestamp {
    start(Value::Null).at + SignedDuration::from_secs(seconds)
}

fn invoked(commands: &[Command]) -> TaskId {
    let mut tasks = commands.iter().rev().filter_map(|command| match command {
        Command::Invoke(invocation) => Some(invocation.task),
        _ => None,
    });
    tasks.next().expect("a task is invoked")
}

fn started_timers(commands: &[Command]) -> Vec<(TimerId, Timestamp)> {
    let timers = commands.iter().filter_map(|command| match command {
        Command::StartTimer { timer, at } => Some((*timer, *at)),
        _ => None,
    });
    timers.collect()
}

fn events(commands: &[Command]) -> Vec<String> {
    let events = commands.iter().filter_map(|command| match command {
        Command::Emit(event) => Some(event.details.type_name().into_owned()),
        _ => None,
    });
    events.collect()
}

fn outcome(commands: &[Command]) -> &Outcome {
    match commands.last() {
        Some(Command::Finish(outcome)) => outcome,
        other => panic!("the execution is not over: {other:?}"),
    }
}

#[test]
fn a_task_times_out() {
    let (mut execution, commands) = task(json!({ "TimeoutSeconds": 5 }));
    let (timer, fires) = started_timers(&commands)[0];
    assert_eq!(fires, at(5));
    let commands = execution.handle(fires, Event::TimerFired { timer });
    assert!(commands.contains(&Command::CancelInvocation {
        task: invoked(&task(json!({ "TimeoutSeconds": 5 })).1)
    }));
    assert_eq!(events(&commands), ["LambdaFunctionTimedOut", "ExecutionFailed"]);
    let failure = Failure { error: Some("States.Timeout".into()), cause: None };
    assert_eq!(outcome(&commands), &Outcome::Failed(failure));
}

#[test]
fn a_timeout_is_caught_by_its_name_and_not_as_a_failed_task() {
    let simulate_timeout = |error: &str| {
        let (mut execution, commands) = task(json!({
            "TimeoutSeconds": 5, "Retry": [{ "ErrorEquals": [error], "MaxAttempts": 1 }]
        }));
        let (timer, fires) = started_timers(&commands)[0];
        events(&execution.handle(fires, Event::TimerFired { timer }))
    };
    assert_eq!(
        simulate_timeout("States.TaskFailed"),
        ["LambdaFunctionTimedOut", "ExecutionFailed"]
    );
    assert_eq!(simulate_timeout("States.Timeout"), ["LambdaFunctionTimedOut"]);
    assert_eq!(simulate_timeout("States.ALL"), ["LambdaFunctionTimedOut"]);
}

#[test]
fn an_answer_in_time_cancels_the_timeout() {
    let (mut execution, commands) = task(json!({ "TimeoutSeconds": 5 }));
    let (timer, _) = started_timers(&commands)[0];
    let output = Json::from(1_i64);
    let commands =
        execution.handle(at(1), Event::TaskSucceeded { task: invoked(&commands), output });
    assert_eq!(commands[0], Command::CancelTimer { timer });
    assert_eq!(outcome(&commands).status(), "SUCCEEDED");
}

#[test]
fn a_late_answer_is_passed_over() {
    let (mut execution, commands) = task(json!({
        "TimeoutSeconds": 5, "Retry": [{ "ErrorEquals": ["States.Timeout"], "IntervalSeconds": 3 }]
    }));
    let first = invoked(&commands);
    let (timer, fires) = started_timers(&commands)[0];
    let commands = execution.handle(fires, Event::TimerFired { timer });
    let (again, fires) = started_timers(&commands)[0];
    assert_eq!(fires, at(8));
    let late = Event::TaskSucceeded { task: first, output: Json::from(1_i64) };
    assert_eq!(execution.handle(at(6), late.clone()), []);
    let commands = execution.handle(fires, Event::TimerFired { timer: again });
    assert_ne!(invoked(&commands), first);
    assert_eq!(execution.handle(at(9), late), []);
    assert_eq!(execution.handle(at(9), Event::TimerFired { timer }), []);
}

#[test]
fn the_state_machine_times_out() {
    let definition = json!({
        "StartAt": "Nap", "TimeoutSeconds": 10,
        "States": { "Nap": { "Type": "Wait", "Seconds": 60, "End": true } }
    });
    let run = simulate(program(&definition), start(json!({})), no_task);
    assert_eq!(run.outcome.status(), "TIMED_OUT");
    let last = run.history.last().expect("an event");
    assert_eq!((&*last.details.type_name(), last.timestamp), ("ExecutionTimedOut", at(10)));
}

#[test]
fn an_execution_is_stopped() {
    let (mut execution, commands) = task(json!({ "TimeoutSeconds": 5 }));
    let task = invoked(&commands);
    let failure = Failure::new("Mine", "I want it to end.");
    let commands = execution.handle(at(1), Event::Stopped { failure: failure.clone() });
    assert_eq!(commands[0], Command::CancelInvocation { task });
    assert_eq!(events(&commands), ["ExecutionAborted"]);
    let aborted = commands.iter().find_map(|command| match command {
        Command::Emit(event) => Some((event.id, event.previous_id)),
        _ => None,
    });
    assert_eq!(aborted, Some((5, 0)));
    assert_eq!(outcome(&commands), &Outcome::Aborted(failure));
    assert!(execution.is_over());
    let answer = Event::TaskSucceeded { task, output: Json::from(1_i64) };
    assert_eq!(execution.handle(at(2), answer), []);
    assert_eq!(execution.handle(at(2), Event::Started), []);
}

#[test]
fn an_endless_loop_ends_at_the_limit_of_the_history() {
    let definition = json!({
        "StartAt": "A",
        "States": {
            "A": { "Type": "Pass", "Next": "B" },
            "B": {
                "Type": "Choice",
                "Choices": [{ "Variable": "$.over", "IsPresent": true, "Next": "C" }],
                "Default": "A",
            },
            "C": { "Type": "Succeed" },
        }
    });
    let run = simulate(program(&definition), start(json!({})), no_task);
    assert_eq!(run.history.len() as u64, HISTORY_EVENTS_MAX);
    let gapless = run.history.iter().zip(1..).all(|(event, id)| event.id == id);
    assert!(gapless);
    let cause = "The execution reached the maximum number of history events (25000).";
    assert_eq!(run.outcome, Outcome::Failed(Failure::new("States.Runtime", cause)));
}

#[test]
fn data_is_limited_to_the_byte() {
    let definition = json!({
        "StartAt": "Work",
        "States": { "Work": { "Type": "Task", "Resource": FUNCTION, "End": true } }
    });
    // The quotes count.
    let run = |bytes: usize| {
        let answer = Json::from("x".repeat(bytes - 2));
        simulate(program(&definition), start(json!({})), |_: &Invocation| Ok(answer.clone()))
            .outcome
    };
    assert_eq!(run(PAYLOAD_BYTES_MAX).status(), "SUCCEEDED");
    let cause = format!(
        "The state/task '{FUNCTION}' returned a result with a size exceeding the maximum number of bytes service limit."
    );
    let failure = Failure::new("States.DataLimitExceeded", cause);
    assert_eq!(run(PAYLOAD_BYTES_MAX + 1), Outcome::Failed(failure));
}

#[test]
fn data_that_grows_deeper_ends_at_a_limit() {
    let definition = json!({
        "StartAt": "Deeper",
        "States": {
            "Deeper": { "Type": "Pass", "Parameters": { "in.$": "$" }, "Next": "Again" },
            "Again": {
                "Type": "Choice",
                "Choices": [{ "Variable": "$.in", "IsPresent": true, "Next": "Deeper" }],
                "Default": "End",
            },
            "End": { "Type": "Succeed" },
        }
    });
    let run = simulate(program(&definition), start(json!({})), no_task);
    let Outcome::Failed(failure) = &run.outcome else { panic!("{:?}", run.outcome) };
    assert_eq!(failure.error.as_deref(), Some("States.DataLimitExceeded"));
    // Reading it all takes no more stack than there is.
    let read: usize = run.history.iter().map(|event| event.to_api_json().bytes()).sum();
    assert!(read > 1_000_000, "{read}");
}

#[test]
fn the_text_of_the_input_is_kept_up_to_the_first_state() {
    let definition = json!({
        "StartAt": "A",
        "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "End": true } }
    });
    let text = "{ \"b\" : 1.0,  \"a\": [ ] }";
    let input = Data::parse(text).expect("JSON");
    let run = simulate(program(&definition), Start::local(input), no_task);
    let texts: Vec<_> = run
        .history
        .iter()
        .filter_map(|event| match &event.details {
            EventDetails::ExecutionStarted { input, .. }
            | EventDetails::StateEntered { input, .. } => Some(input.clone()),
            EventDetails::StateExited { output, .. }
            | EventDetails::ExecutionSucceeded { output } => Some(output.clone().into()),
            _ => None,
        })
        .map(|data| data.text().into_owned())
        .collect();
    let compact = r#"{"b":1.0,"a":[]}"#;
    assert_eq!(texts, [text, text, compact, compact, compact, compact]);
}

#[test]
fn a_seed_decides_the_delays() {
    let definition = json!({
        "StartAt": "Work",
        "States": { "Work": {
            "Type": "Task", "Resource": FUNCTION, "End": true,
            "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 100, "MaxAttempts": 5, "JitterStrategy": "FULL" }]
        } }
    });
    let run = |seed| {
        let start = Start { seed, ..start(json!({})) };
        simulate(program(&definition), start, |_: &Invocation| Err(Failure::new("Busy", "")))
            .history
    };
    assert_eq!(run(1), run(1));
    assert_ne!(run(1), run(2));
    let took = run(1).last().expect("an event").timestamp.duration_since(at(0));
    assert!(took < SignedDuration::from_secs(100 * (1 + 2 + 4 + 8 + 16)), "{took:?}");
}

#[test]
fn a_gap_leads_nowhere() {
    for definition in [
        r#"{"StartAt":"${S}","States":{"A":{"Type":"Pass","End":true}}}"#,
        r#"{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"${S}"}}}"#,
    ] {
        let machine = StateMachine::parse(definition).expect("a definition with a gap");
        let refused = Program::new(&machine).expect_err("nothing to go to").to_string();
        assert!(refused.contains(r#"there is no state "${S}" to go to"#), "{refused}");
    }
}

#[test]
fn what_cannot_be_run_is_refused_before_it_starts() {
    let definition = json!({
        "StartAt": "Send",
        "States": { "Send": { "Type": "Task", "Resource": "${Function}", "End": true } }
    });
    let machine = StateMachine::read(&definition).unwrap_or_else(|found| panic!("{found}"));
    let refused = Program::new(&machine).expect_err("nothing that can be run");
    assert_eq!(
        refused.to_string(),
        "state \"Send\": the `Resource` \"${Function}\" cannot be run at /States/Send/Resource\n  \
         hint: Lambda functions, activities and the actions of services are run, each by its ARN"
    );
}
