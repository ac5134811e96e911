use statewright::{App, Function, Retry, parallel};

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let close_case = Function::new(stack, "CloseCase", handlers::close_case);
    let _flow = parallel("Both", (close_case.task("Close Case"),)).retry("Busy", Retry::default());
}
