//! What flows become in the States Language.

use handlers::{CaseError, ClosedCase, NewCase, OpenedCase, Status, WorkedCase};
use statewright::{
    Expr, Flow, Predefined, Retry, State, StateMachine, StateMachineProps, Variable, each, fail,
    parallel, pass, repeat, succeed, wait,
};

use crate::{Functions, definition};

#[test]
fn states_follow_each_other() {
    insta::assert_json_snapshot!(definition(|stack| {
        let functions = Functions::new(stack);
        let flow = functions
            .open
            .task("Open")
            .then(wait("A While", 60))
            .then(functions.assign.task("Assign"));
        let props = StateMachineProps {
            comment: Some("two tasks and a pause".to_owned()),
            timeout_seconds: Some(3600),
            ..StateMachineProps::default()
        };
        StateMachine::with(stack, "Machine", flow, &props);
    }));
}

#[test]
fn errors_are_retried_and_caught() {
    insta::assert_json_snapshot!(definition(|stack| {
        let functions = Functions::new(stack);
        let patient = Retry {
            max_attempts: 5,
            interval_seconds: 2,
            backoff_rate: 1.5,
            max_delay_seconds: Some(30),
            full_jitter: true,
        };
        let flow = functions
            .open
            .task("Open")
            .timeout_seconds(30)
            .retry(Predefined::TRANSIENT, patient)
            .retry([Predefined::Panicked, Predefined::SandboxTimedout], patient)
            .retry(Predefined::All, Retry::default())
            .catch(CaseError::EmptyCaseId, fail("No ID").error("NoId"))
            .catch(Predefined::Timeout, fail("Too Slow"))
            .catch(Predefined::All, fail("Sorry"))
            .then(functions.assign.task("Assign"));
        StateMachine::new(stack, "Machine", flow);
    }));
}

/// What comes after a choice is joined to all arms that do not end; an arm that several
/// values share is there once.
#[test]
fn arms_of_a_choice_come_together() {
    insta::assert_json_snapshot!(definition(|stack| {
        let functions = Functions::new(stack);
        let close = || -> Flow<WorkedCase, ClosedCase> { functions.close.task("Close").into() };
        let flow = functions
            .work
            .task("Work")
            .choose("First", WorkedCase::STATUS, |status| match status {
                Status::Resolved => wait("A Minute", 60),
                Status::Unresolved => wait("An Hour", 3600),
            })
            .choose("Second", WorkedCase::STATUS, |status| match status {
                Status::Resolved | Status::Unresolved => close(),
            });
        StateMachine::new(stack, "Machine", flow);
    }));
}

/// Whoever uses a state in two places need not make a flow of it before.
#[test]
fn states_are_cloned_with_all_that_was_said_of_them() {
    let made = |cloned: bool| {
        definition(|stack| {
            let functions = Functions::new(stack);
            let all = Variable::<Vec<NewCase>>::new("cases");
            let pass = pass("First", |cases: Expr<Vec<NewCase>>| cases).assign(&all, |cases| cases);
            let task = functions
                .open
                .task("Open")
                .timeout_seconds(5)
                .retry(CaseError::EmptyCaseId, Retry::default())
                .catch(Predefined::All, fail("Fail").cause("no case").error("NoCase"));
            let parallel = parallel("At a Time", (wait("Wait", 1), wait("Wait Longer", 2)))
                .retry(Predefined::All, Retry::default());
            let each = each("Each", task.clone()).max_concurrency(2);
            let end = succeed::<_, (Vec<OpenedCase>, Vec<OpenedCase>)>("End");
            let flow = match cloned {
                true => pass.clone().then(each.clone()).then(parallel.clone()).then(end.clone()),
                false => pass.then(each).then(parallel).then(end),
            };
            StateMachine::new(stack, "Machine", flow);
        })
    };
    assert_eq!(made(true), made(false));
}

#[test]
fn loops_go_back_to_where_they_began() {
    insta::assert_json_snapshot!(definition(|stack| {
        let functions = Functions::new(stack);
        let flow = repeat(|outer| {
            functions.assign.task("Assign").then(repeat(|inner| {
                functions.work.task("Work").choose(
                    "Done",
                    WorkedCase::STATUS,
                    |status| match status {
                        Status::Resolved => functions.close.task("Close").into(),
                        Status::Unresolved => functions.escalate.task("Escalate").narrow().choose(
                            "How Far Back",
                            WorkedCase::STATUS,
                            |status| match status {
                                Status::Resolved => {
                                    wait::<WorkedCase>("Inner", 1).narrow().then(inner.go())
                                }
                                Status::Unresolved => {
                                    wait::<WorkedCase>("Outer", 2).narrow().then(outer.go())
                                }
                            },
                        ),
                    },
                )
            }))
        });
        StateMachine::new(stack, "Machine", flow);
    }));
}

/// A recovery can go on with a part of what was caught, or choose by it.
#[test]
fn what_was_caught_has_a_shape() {
    #[derive(statewright_handler::Shape)]
    #[expect(dead_code, reason = "only its fields are looked at")]
    struct Reason {
        #[serde(rename = "Cause")]
        cause: String,
    }
    let sorry = wait::<statewright_handler::Caught>("Sorry", 1).narrow::<Reason>();
    assert_eq!(statewright_handler::Caught::ERROR.key(), "Error");
    assert!(format!("{sorry:?}").contains("Sorry"));
}
