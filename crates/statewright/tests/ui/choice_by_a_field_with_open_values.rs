use handlers::WorkedCase;
use statewright::{App, Function, State, fail};

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let work_on_case = Function::new(stack, "WorkOnCase", handlers::work_on_case);
    let _flow = work_on_case.task("Work on Case").choose("Which Message", WorkedCase::MESSAGE, |_| fail::<_, ()>("Fail").into());
}
