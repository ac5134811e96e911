use handlers::{Status, WorkedCase};
use statewright::{App, Function, State, fail};

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let work_on_case = Function::new(stack, "WorkOnCase", handlers::work_on_case);
    let close_case = Function::new(stack, "CloseCase", handlers::close_case);
    let _flow = work_on_case.task("Work on Case").choose("Is Case Resolved", WorkedCase::STATUS, |status| match status {
        Status::Resolved => close_case.task("Close Case"),
        Status::Unresolved => fail("Fail").into(),
    });
}
