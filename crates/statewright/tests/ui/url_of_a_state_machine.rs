use statewright::{App, Function, FunctionUrl, StateMachine};

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
    let machine = StateMachine::new(stack, "Machine", open_case.task("Open Case"));
    FunctionUrl::new(stack, "Url", &machine);
}
