//! The call centre as the tutorial suggests to change it: an escalated case goes back to work
//! until it is resolved. The handlers are the same.

use handlers::{Status, WorkedCase};
use statewright::{App, Function, State, StateMachine, repeat};

fn main() -> std::process::ExitCode {
    let mut app = App::new();
    let stack = app.stack("WorkUntilResolved");
    let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
    let assign_case = Function::new(stack, "AssignCaseFunction", handlers::assign_case);
    let work_on_case = Function::new(stack, "WorkOnCaseFunction", handlers::work_on_case);
    let close_case = Function::new(stack, "CloseCaseFunction", handlers::close_case);
    let escalate_case = Function::new(stack, "EscalateCaseFunction", handlers::escalate_case);

    let work = repeat(|again| {
        work_on_case.task("Work on Case").choose("Is Case Resolved", WorkedCase::STATUS, |status| {
            match status {
                Status::Resolved => close_case.task("Close Case").into(),
                Status::Unresolved => escalate_case.task("Escalate Case").narrow().then(again.go()),
            }
        })
    });
    let flow = open_case.task("Open Case").then(assign_case.task("Assign Case")).then(work);
    StateMachine::new(stack, "CallCenterStateMachine", flow);
    app.synth()
}
