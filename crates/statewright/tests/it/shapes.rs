//! What the shapes of flows become in the States Language: branches, items, early ends, pieces.

use handlers::{AssignedCase, CaseError, ClosedCase, EscalatedCase, Status, WorkedCase};
use statewright::{
    Flow, Predefined, Retry, State, StateMachine, each, fail, parallel, repeat, succeed, wait,
};

use crate::{Functions, definition, problems::problems};

#[test]
fn branches_run_at_a_time() {
    insta::assert_json_snapshot!(definition(|stack| {
        let functions = Functions::new(stack);
        let both = parallel(
            "Both",
            (
                functions.close.task("Close"),
                wait("A While", 60).then(functions.escalate.task("Escalate")),
                fail::<_, ()>("Never"),
            ),
        )
        .retry(Predefined::TaskFailed, Retry { max_attempts: 1, ..Retry::default() })
        .catch([CaseError::EmptyCaseId], fail("No ID"))
        .catch(Predefined::All, fail("Sorry"));
        let flow: Flow<_, (ClosedCase, EscalatedCase, ())> = functions.work.task("Work").then(both);
        StateMachine::new(stack, "Machine", flow);
    }));
}

/// As many as there are in a list, whose names a prefix keeps apart.
#[test]
fn equal_branches_are_a_list() {
    insta::assert_json_snapshot!(definition(|stack| {
        let functions = Functions::new(stack);
        let piece = |name: &str| {
            let flow =
                repeat(|again| {
                    functions.work.task("Work").choose("Done", WorkedCase::STATUS, |status| {
                        match status {
                            Status::Resolved => {
                                parallel("Inner", [functions.close.task("Close")]).into()
                            }
                            Status::Unresolved => {
                                wait::<WorkedCase>("Pause", 1).narrow().then(again.go())
                            }
                        }
                    })
                });
            flow.prefixed(&format!("{name}: "))
        };
        let flow: Flow<_, Vec<Vec<ClosedCase>>> =
            parallel("All", ["One", "Two"].map(piece).into_iter().collect::<Vec<_>>()).into();
        StateMachine::new(stack, "Machine", flow);
    }));
}

#[test]
fn the_same_is_done_with_each_item() {
    insta::assert_json_snapshot!(definition(|stack| {
        let functions = Functions::new(stack);
        let item = functions.assign.task("Assign").then(functions.work.task("Work"));
        let flow = each("Work on All", item)
            .max_concurrency(3)
            .retry(CaseError::EmptyCaseId, Retry::default())
            .catch(Predefined::All, fail("Sorry"))
            .then(each("Close All", functions.close.task("Close")));
        StateMachine::new(stack, "Machine", flow);
    }));
}

/// Each branch and each item can end before its end, and so can all of it.
#[test]
fn a_flow_ends_early() {
    insta::assert_json_snapshot!(definition(|stack| {
        let functions = Functions::new(stack);
        let close = |name: &str| {
            functions
                .work
                .task(&format!("Work {name}"))
                .choose(&format!("Done {name}"), WorkedCase::STATUS, |status| match status {
                    Status::Resolved => functions
                        .close
                        .task(&format!("Close {name}"))
                        .then(succeed(&format!("Ended {name}"))),
                    Status::Unresolved => wait(&format!("Pause {name}"), 1),
                })
                .then(functions.close.task(&format!("Close {name} Anyway")))
        };
        let item: Flow<AssignedCase, Vec<ClosedCase>> =
            parallel("Branches", [close("in a Branch")]).into();
        StateMachine::new(stack, "Machine", each("Items", item));
    }));
}

/// A policy for all of a flow leaves alone what tasks say themselves.
#[test]
fn all_tasks_of_a_flow_are_retried() {
    insta::assert_json_snapshot!(definition(|stack| {
        let functions = Functions::new(stack);
        let some = Predefined::LambdaServiceException;
        let flow = functions
            .open
            .task("With One of Its Own")
            .retry(some, Retry { max_attempts: 9, ..Retry::default() })
            .then(functions.assign.task("With All").retry(Predefined::All, Retry::default()))
            .then(parallel("Branches", (functions.work.task("Inside"),)))
            .retry_tasks(
                [Predefined::LambdaServiceException, Predefined::LambdaSdkClientException],
                Retry { max_attempts: 2, ..Retry::default() },
            );
        StateMachine::new(stack, "Machine", flow);
    }));
}

#[derive(Debug, statewright_handler::HandlerError)]
enum BankError {
    CardDeclined,
}

impl std::fmt::Display for BankError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the card was declined")
    }
}

/// Types do not show which errors are inside of a flow, but its handlers do.
#[test]
fn an_error_that_nothing_inside_ends_with() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let branch = functions.open.task("Open").then(fail::<_, ()>("Fail").error("TooLate"));
        let both = parallel("Both", (branch,))
            .retry(CaseError::EmptyCaseId, Retry::default())
            .catch(statewright_handler::ErrorName::<CaseError>::new("TooLate"), fail("Late"))
            .catch(BankError::CardDeclined, fail("Declined"))
            .retry_tasks(BankError::CardDeclined, Retry::default());
        StateMachine::new(stack, "Machine", both);
        // Which error that is, is known only when it runs.
        let any = fail::<String, ()>("Any").error_from(|error| error);
        let caught = parallel("Caught", (any,)).catch(BankError::CardDeclined, fail("Sorry"));
        StateMachine::new(stack, "Other", caught);
    }));
}

#[test]
fn an_early_end_is_not_what_the_flow_ends_with() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let early = || {
            functions
                .work
                .task("Work")
                .choose("Done", WorkedCase::STATUS, |status| match status {
                    Status::Resolved => succeed("Early").into(),
                    Status::Unresolved => wait("Pause", 1),
                })
                .then(functions.close.task("Close"))
        };
        StateMachine::new(stack, "Machine", each("Items", early()));
        StateMachine::new(stack, "Other", early());
    }));
}

#[test]
fn the_way_back_leaves_a_branch() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let flow = repeat::<AssignedCase, Vec<()>>(|again| {
            functions.work.task("Work").narrow().then(parallel("Branches", [again.go::<()>()]))
        });
        StateMachine::new(stack, "Machine", flow);
    }));
}

#[test]
fn names_are_there_twice_in_different_branches() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let close = || functions.close.task("Close");
        StateMachine::new(stack, "Machine", parallel("Both", (close(), close())));
    }));
}

#[test]
fn the_longest_delay_is_shorter_than_the_first() {
    insta::assert_snapshot!(problems(|stack| {
        let functions = Functions::new(stack);
        let hasty = Retry { interval_seconds: 10, max_delay_seconds: Some(5), ..Retry::default() };
        let flow = functions.close.task("Close").retry(Predefined::All, hasty);
        StateMachine::new(stack, "Machine", flow);
    }));
}
