use handlers::{AssignedCase, ClosedCase, Status, WorkedCase};
use statewright::{Flow, Function, Stack, State};

pub fn flow(stack: &mut Stack) -> Flow<AssignedCase, ClosedCase> {
    let work_on_case = Function::new(stack, "WorkOnCase", handlers::work_on_case);
    let close_case = Function::new(stack, "CloseCase", handlers::close_case);
    work_on_case.task("Work on Case").choose("Is Case Resolved", WorkedCase::STATUS, |status| match status {
        Status::Resolved => close_case.task("Close Case").into(),
    })
}

fn main() {}
