use handlers::{Status, WorkedCase};
use statewright::{App, Function, State, fail};

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let assign_case = Function::new(stack, "AssignCase", handlers::assign_case);
    let _flow = assign_case.task("Assign Case").choose("Is Case Resolved", WorkedCase::STATUS, |status| match status {
        Status::Resolved => fail::<_, ()>("Resolved").into(),
        Status::Unresolved => fail("Unresolved").into(),
    });
}
