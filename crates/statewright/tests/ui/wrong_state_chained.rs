use statewright::{App, Function, State};

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let open_case = Function::new(stack, "OpenCase", handlers::open_case);
    let work_on_case = Function::new(stack, "WorkOnCase", handlers::work_on_case);
    let _flow = open_case.task("Open Case").then(work_on_case.task("Work on Case"));
}
