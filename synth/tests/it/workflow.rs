//! The whole workflow with the real handlers, in one process and without chance: the test
//! decides how the work on the case ends.

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use handlers::{AssignedCase, CaseError, Status};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use statewright_engine::{
    EventDetails, Failure, Invocation, Json, Program, Simulation, Start, simulate,
};

use crate::{machine, template, variation};

/// Runs a state machine whose work ends so each time.
fn run(template: &Value, works: &[Status]) -> Simulation {
    let mut definition = machine(template)["Definition"].clone();
    for state in definition["States"].as_object_mut().expect("states").values_mut() {
        if let Some(resource) = state.get_mut("Resource") {
            *resource = json!(format!("arn:aws:lambda:us-east-1:123456789012:function:{resource}"));
        }
    }
    let definition = statewright_asl::StateMachine::read(&definition).expect("a definition");
    let program = Program::new(&definition).expect("a state machine that can be run");
    let mut works = works.iter();
    let start = Start::local(Json::from([("inputCaseID", "001")]));
    let simulation = simulate(program, start, |invocation: &Invocation| {
        let input = &invocation.input;
        match &*invocation.state {
            "Open Case" => answer(handlers::open_case, input),
            "Assign Case" => answer(handlers::assign_case, input),
            "Work on Case" => {
                let status = *works.next().expect("work that the test foresees");
                answer(async move |case: AssignedCase| Ok(case.worked_on(status)), input)
            }
            "Close Case" => answer(handlers::close_case, input),
            "Escalate Case" => answer(handlers::escalate_case, input),
            other => panic!("no handler for {other:?}"),
        }
    });
    assert_eq!(works.next(), None, "work that was not done");
    simulation
}

fn answer<In: DeserializeOwned, Out: Serialize, Call: Future<Output = Result<Out, CaseError>>>(
    handler: impl FnOnce(In) -> Call,
    input: &Json,
) -> Result<Json, Failure> {
    let input = serde_json::from_value(input.into()).expect("an input that the handler takes");
    match pin!(handler(input)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(output)) => Ok(serde_json::to_value(output).expect("JSON").into()),
        Poll::Ready(Err(error)) => panic!("{error}"),
        Poll::Pending => panic!("the handler waits for something"),
    }
}

/// The states that were entered, and how it ended.
fn told(simulation: &Simulation) -> String {
    let entered = simulation.history.iter().filter_map(|event| match &event.details {
        EventDetails::StateEntered { name, .. } => Some(&**name),
        _ => None,
    });
    let names: Vec<_> = entered.collect();
    format!("{}\n{:?}", names.join(" → "), simulation.outcome)
}

#[test]
fn a_case_is_resolved() {
    insta::assert_snapshot!(told(&run(&template("resolved", &[]), &[Status::Resolved])));
}

#[test]
fn a_case_is_escalated() {
    insta::assert_snapshot!(told(&run(&template("escalated", &[]), &[Status::Unresolved])));
}

#[test]
fn a_case_is_worked_on_until_it_is_resolved() {
    let works = [Status::Unresolved, Status::Unresolved, Status::Resolved];
    insta::assert_snapshot!(told(&run(&variation("worked-on"), &works)));
}
