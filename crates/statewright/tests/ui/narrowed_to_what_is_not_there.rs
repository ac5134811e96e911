use handlers::WorkedCase;
use statewright::{App, Function, State};

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let assign_case = Function::new(stack, "AssignCase", handlers::assign_case);
    let _flow = assign_case.task("Assign Case").narrow::<WorkedCase>();
}
