use statewright::{App, Caught, Flow, Function, Predefined, wait};

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let assign_case = Function::new(stack, "AssignCase", handlers::assign_case);
    let sorry: Flow<Caught, Caught> = wait("A While", 5);
    let _task = assign_case.task("Assign Case").catch(Predefined::All, sorry);
}
