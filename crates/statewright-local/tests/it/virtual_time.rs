//! Executions in virtual time, with mocks: nothing is started, and nothing takes its time.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{Data, Interleaving, Json, MachineType, Outcome};
use statewright_local::{
    Finished, Machine, Mocked, Origin, Services, Time, mocks::Mocks, run as drive,
};

use crate::{lambda::block_on, run::begin, tests};

tests!(
    a_year_takes_no_time,
    attempts_count_over_all_visits,
    an_attempt_without_an_answer_is_an_error,
    a_seed_reproduces_a_run,
    an_execution_waits_for_another_one,
    an_execution_fails_with_another_one,
    an_execution_goes_on_without_another_one,
    an_express_execution_is_waited_for_by_its_own_call,
    a_timeout_stops_what_was_started,
    a_name_is_taken_once,
    what_starts_itself_comes_to_an_end,
    a_token_comes_back_from_another_branch,
    a_token_that_nobody_sends_ends_the_run,
    children_of_a_distributed_map_are_told_apart,
);

fn machine_of(name: &str, machine_type: MachineType, definition: &Value) -> Machine {
    let definition = StateMachine::read(definition).unwrap_or_else(|found| panic!("{found}"));
    Machine::alone(name, machine_type, definition).unwrap_or_else(|found| panic!("{found}"))
}

fn machine(definition: &Value) -> Machine {
    machine_of("Main", MachineType::Standard, definition)
}

fn arn(name: &str) -> String {
    format!("arn:aws:states:us-east-1:123456789012:stateMachine:{name}")
}

fn services(machines: Vec<Machine>) -> Services {
    let machines = machines.into_iter().map(|machine| (Arc::clone(&machine.arn), machine));
    Services { machines: machines.collect(), ..Services::default() }
}

fn mocked(cases: &Value, responses: &Value) -> Services {
    let file = json!({
        "StateMachines": { "Main": { "TestCases": { "Case": cases } } },
        "MockedResponses": responses,
    });
    let mocks = Mocks::parse(&file.to_string()).expect("a mock file");
    let mocked = Mocked::new(mocks, "Main", None).expect("one case");
    Services { mocked: Some(mocked), ..Services::default() }
}

fn run(machine: &Machine, services: Services, input: &Value) -> Finished {
    let input = Data::from(input);
    let begin = begin(input, Timestamp::constant(1_704_067_200, 0));
    block_on(drive(machine, begin, &Arc::new(services), Time::Virtual, |_| {}))
}

fn output(finished: &Finished) -> Value {
    match &finished.outcome {
        Outcome::Succeeded { output } => Value::from(output),
        other => panic!("{other:?}"),
    }
}

fn a_year_takes_no_time() {
    let machine = machine(&json!({
        "StartAt": "Nap",
        "States": {
            "Nap": { "Type": "Wait", "Seconds": 31_536_000, "Next": "Done" },
            "Done": { "Type": "Pass", "Parameters": { "at.$": "$$.State.EnteredTime" }, "End": true },
        },
    }));
    let finished = run(&machine, Services::default(), &json!({}));
    assert_eq!(output(&finished), json!({ "at": "2024-12-31T00:00:00.000Z" }));
}

/// A state in a Map, without a function behind it.
fn map_of_tasks(concurrency: u64) -> Value {
    json!({
        "StartAt": "Each",
        "States": {
            "Each": {
                "Type": "Map", "MaxConcurrency": concurrency, "End": true,
                "ItemProcessor": {
                    "StartAt": "Work",
                    "States": {
                        "Work": {
                            "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
                            "Parameters": { "QueueUrl": "q", "MessageBody": "b" },
                            "Retry": [{ "ErrorEquals": ["Busy"] }], "End": true,
                        },
                    },
                },
            },
        },
    })
}

fn attempts_count_over_all_visits() {
    let services = mocked(
        &json!({ "Work": "Answers" }),
        &json!({ "Answers": {
            "0": { "Return": "first" },
            "1": { "Throw": { "Error": "Busy", "Cause": "later" } },
            "2-3": { "Return": "other" },
        } }),
    );
    let finished = run(&machine(&map_of_tasks(1)), services, &json!([1, 2, 3]));
    assert_eq!(output(&finished), json!(["first", "other", "other"]));
}

fn an_attempt_without_an_answer_is_an_error() {
    let services =
        mocked(&json!({ "Work": "One" }), &json!({ "One": { "0": { "Return": "first" } } }));
    let finished = run(&machine(&map_of_tasks(1)), services, &json!([1, 2]));
    let failure = finished.outcome.failure().expect("a failure");
    assert_eq!(failure.error.as_deref(), Some("States.Runtime"));
    let cause = "The mock file has no answer for attempt 1 of the state \"Work\".";
    assert_eq!(failure.cause.as_deref(), Some(cause));
}

fn a_seed_reproduces_a_run() {
    let services = || {
        Arc::new(mocked(
            &json!({ "Work": "Answers" }),
            &json!({ "Answers": { "0-99": { "Return": null } } }),
        ))
    };
    let machine = machine(&map_of_tasks(0));
    let run = |seed| {
        let mut begin = begin(Data::from(&json!([1, 2, 3, 4, 5])), Timestamp::UNIX_EPOCH);
        begin.seed = seed;
        begin.interleaving = Interleaving::Random;
        block_on(drive(&machine, begin, &services(), Time::Virtual, |_| {})).history
    };
    assert_eq!(run(1), run(1));
    assert!((2..20).any(|seed| run(seed) != run(1)), "the seed makes no difference");
}

fn starts(resource: &str, parameters: &Value) -> Value {
    let mut parameters = parameters.clone();
    parameters["StateMachineArn"] = arn("Other").into();
    json!({
        "StartAt": "Start",
        "States": {
            "Start": {
                "Type": "Task", "Resource": format!("arn:aws:states:::{resource}"),
                "Parameters": parameters, "TimeoutSeconds": 100, "End": true,
            },
        },
    })
}

fn other(state: &Value) -> Machine {
    other_of(MachineType::Standard, state)
}

fn other_of(machine_type: MachineType, state: &Value) -> Machine {
    machine_of(
        "Other",
        machine_type,
        &json!({
            "StartAt": "Nap",
            "States": { "Nap": { "Type": "Wait", "Seconds": 60, "Next": "End" }, "End": state },
        }),
    )
}

fn an_execution_waits_for_another_one() {
    let pass = other(&json!({ "Type": "Pass", "Result": { "b": 2 }, "End": true }));
    let input = json!({ "Name": "child", "Input": { "a": 1 } });
    let main = machine(&starts("states:startExecution.sync", &input));
    let finished = run(&main, services(vec![pass.clone()]), &json!({}));
    insta::assert_snapshot!(
        serde_json::to_string_pretty(&output(&finished)).expect("JSON"),
        @r#"
        {
          "ExecutionArn": "arn:aws:states:us-east-1:123456789012:execution:Other:child",
          "Input": "{\"a\":1}",
          "InputDetails": {
            "Included": true
          },
          "Name": "child",
          "Output": "{\"b\":2}",
          "OutputDetails": {
            "Included": true
          },
          "RedriveCount": 0,
          "RedriveStatus": "NOT_REDRIVABLE",
          "RedriveStatusReason": "Execution is SUCCEEDED and cannot be redriven",
          "StartDate": 1704067200000,
          "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:Other",
          "Status": "SUCCEEDED",
          "StopDate": 1704067260000
        }
        "#
    );
    let types: Vec<_> =
        finished.history.iter().map(|event| event.details.type_name().into_owned()).collect();
    assert_eq!(types[2..6], ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]);
    let [child] = finished.others.as_slice() else { panic!("{:?}", finished.others) };
    assert_eq!(child.outcome.as_ref().map(Outcome::status), Some("SUCCEEDED"));
    assert!(matches!(&child.origin, Origin::Task { state, event: 4, .. } if &**state == "Start"));

    let main = machine(&starts("states:startExecution.sync:2", &input));
    let finished = run(&main, services(vec![pass]), &json!({}));
    let output = output(&finished);
    assert_eq!((&output["Input"], &output["Output"]), (&json!({ "a": 1 }), &json!({ "b": 2 })));
}

fn an_execution_fails_with_another_one() {
    let fail = other(&json!({ "Type": "Fail", "Error": "Broken", "Cause": "It was." }));
    let input = json!({ "Name": "child", "Input": "{ \"a\": 1 }" });
    let main = machine(&starts("states:startExecution.sync", &input));
    let finished = run(&main, services(vec![fail]), &json!({}));
    let failure = finished.outcome.failure().expect("a failure");
    assert_eq!(failure.error.as_deref(), Some("States.TaskFailed"));
    insta::assert_snapshot!(failure.cause.as_deref().unwrap_or_default(), @r#"{"Cause":"It was.","Error":"Broken","ExecutionArn":"arn:aws:states:us-east-1:123456789012:execution:Other:child","Input":"{ \"a\": 1 }","InputDetails":{"Included":true},"Name":"child","RedriveCount":0,"RedriveStatus":"REDRIVABLE","StartDate":1704067200000,"StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:Other","Status":"FAILED","StopDate":1704067260000}"#);
}

fn an_execution_goes_on_without_another_one() {
    let pass = other(&json!({ "Type": "Succeed" }));
    let main = machine(&starts("states:startExecution", &json!({ "Name": "child" })));
    let finished = run(&main, services(vec![pass]), &json!({}));
    let output = output(&finished);
    let arn = "arn:aws:states:us-east-1:123456789012:execution:Other:child";
    assert_eq!(
        (&output["ExecutionArn"], &output["StartDate"]),
        (&json!(arn), &json!(1_704_067_200_000_i64))
    );
    let last = finished.history.last().expect("an event");
    assert_eq!(last.timestamp, Timestamp::constant(1_704_067_200, 0));
    // The other one goes on after it, and is run to its end.
    let child = &finished.others[0];
    assert_eq!(child.outcome, Some(Outcome::Succeeded { output: Json::empty_object() }));
}

fn an_express_execution_is_waited_for_by_its_own_call() {
    let express = || other_of(MachineType::Express, &json!({ "Type": "Fail", "Error": "Broken" }));
    let main = machine(&starts("aws-sdk:sfn:startSyncExecution", &json!({ "Input": "[1]" })));
    let finished = run(&main, services(vec![express()]), &json!({}));
    let output = output(&finished);
    assert_eq!(
        (&output["Status"], &output["Error"], &output["Input"], &output["StopDate"]),
        (&json!("FAILED"), &json!("Broken"), &json!("[1]"), &json!("2024-01-01T00:01:00Z"))
    );
    let main = machine(&starts("states:startExecution.sync", &json!({})));
    let refused = services(vec![express()]).check(&main).expect_err("a refusal");
    insta::assert_snapshot!(refused, @r#"
    state "Start" waits for an execution of arn:aws:states:us-east-1:123456789012:stateMachine:Other to end, which is Express: nobody is told of that

    hint: start it without `.sync`, or by `aws-sdk:sfn:startSyncExecution`
    "#);
}

fn a_timeout_stops_what_was_started() {
    let mut definition = starts("states:startExecution.sync", &json!({}));
    definition["States"]["Start"]["TimeoutSeconds"] = 30.into();
    let pass = other(&json!({ "Type": "Succeed" }));
    let finished = run(&machine(&definition), services(vec![pass]), &json!({}));
    let failure = finished.outcome.failure().expect("a failure");
    assert_eq!(failure.error.as_deref(), Some("States.Timeout"));
    let child = &finished.others[0];
    assert_eq!(child.outcome.as_ref().map(Outcome::status), Some("ABORTED"));
    let last = child.history.last().expect("an event").timestamp;
    assert_eq!(last, Timestamp::constant(1_704_067_230, 0));
}

fn a_name_is_taken_once() {
    let start = |name: &str| {
        let state = json!({
            "Type": "Task", "Resource": "arn:aws:states:::states:startExecution",
            "Parameters": { "StateMachineArn": arn("Other"), "Name": "child", "Input.$": "$" },
            "End": true,
        });
        json!({ "StartAt": name, "States": { name: state } })
    };
    let machine = machine(&json!({
        "StartAt": "Both",
        "States": {
            "Both": { "Type": "Parallel", "Branches": [start("One"), start("Two")], "Next": "Again" },
            "Again": {
                "Type": "Task", "Resource": "arn:aws:states:::states:startExecution",
                "Parameters": { "StateMachineArn": arn("Other"), "Name": "child", "Input": 2 },
                "End": true,
            },
        },
    }));
    let pass = other(&json!({ "Type": "Succeed" }));
    let finished = run(&machine, services(vec![pass]), &json!({ "a": 1 }));
    assert_eq!(finished.others.len(), 1);
    let failure = finished.outcome.failure().expect("a failure");
    assert_eq!(failure.error.as_deref(), Some("StepFunctions.ExecutionAlreadyExistsException"));
    let cause = failure.cause.as_deref().unwrap_or_default();
    assert!(cause.starts_with("Execution Already Exists: 'arn:aws:states:us-east-1:123456789012:execution:Other:child' (Service: AWSStepFunctions; Status Code: 400; Error Code: ExecutionAlreadyExists; Request ID: "), "{cause}");
}

fn what_starts_itself_comes_to_an_end() {
    let definition = starts("states:startExecution", &json!({}));
    let own = machine_of("Other", MachineType::Standard, &definition);
    let finished = run(&own, services(vec![own.clone()]), &json!({}));
    assert_eq!(finished.others.len(), 9999);
    let last = finished.others.last().and_then(|other| other.outcome.as_ref());
    assert_eq!(last.map(Outcome::status), Some("FAILED"));
}

fn a_token_comes_back_from_another_branch() {
    let wait = |name: &str| {
        json!({
            "StartAt": name,
            "States": { name: {
                "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.waitForTaskToken",
                "Parameters": {
                    "StateMachineArn": arn("Other"), "Input": { "token.$": "$$.Task.Token" },
                },
                "End": true,
            } },
        })
    };
    let machine = machine(&json!({
        "StartAt": "Both",
        "States": {
            "Both": { "Type": "Parallel", "Branches": [wait("One"), wait("Two")], "End": true },
        },
    }));
    let sends = other(&json!({
        "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:sendTaskSuccess",
        "Parameters": { "TaskToken.$": "$.token", "Output": "{\"sent\": true}" },
        "End": true,
    }));
    let finished = run(&machine, services(vec![sends]), &json!({}));
    assert_eq!(output(&finished), json!([{ "sent": true }, { "sent": true }]));
}

fn a_token_that_nobody_sends_ends_the_run() {
    let machine = machine(&json!({
        "StartAt": "Wait",
        "States": {
            "Wait": {
                "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.waitForTaskToken",
                "Parameters": { "StateMachineArn": arn("Other") }, "End": true,
            },
        },
    }));
    let services = services(vec![other(&json!({ "Type": "Succeed" }))]);
    let refused = services.check(&machine).expect_err("a refusal");
    insta::assert_snapshot!(refused, @r#"
    state "Wait" waits for its task token to come back, and nobody can send it here

    hint: mock the state (--mocks FILE), or send the token in another branch by `aws-sdk:sfn:sendTaskSuccess`
    "#);
    let finished = run(&machine, services, &json!({}));
    insta::assert_snapshot!(format!("{:?}", finished.outcome), @r#"Aborted(Failure { error: None, cause: Some("Nothing happens any more: a task waits for its token, and nobody is there to send it.") })"#);
}

fn children_of_a_distributed_map_are_told_apart() {
    let mut definition = map_of_tasks(0);
    definition["States"]["Each"]["ItemProcessor"]["ProcessorConfig"] =
        json!({ "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" });
    let services = mocked(
        &json!({ "Work": "Answers" }),
        &json!({ "Answers": { "0": { "Return": "a" }, "1": { "Return": "b" } } }),
    );
    let finished = run(&machine(&definition), services, &json!([1, 2]));
    assert_eq!(output(&finished), json!(["a", "b"]));
    let outputs: Vec<_> =
        finished.others.iter().map(|child| (child.history.len(), child.outcome.clone())).collect();
    let succeeded = |output: &str| Some(Outcome::Succeeded { output: output.into() });
    assert_eq!(outputs, [(7, succeeded("a")), (7, succeeded("b"))]);
}
