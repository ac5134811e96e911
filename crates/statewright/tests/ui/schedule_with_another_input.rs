use handlers::NewCase;
use statewright::{App, Function, Schedule, ScheduleExpression, StateMachine};

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let close_case = Function::new(stack, "CloseCaseFunction", handlers::close_case);
    let machine = StateMachine::new(stack, "Machine", close_case.task("Close Case"));
    let nightly = ScheduleExpression::cron("0 3 * * ? *");
    let case: NewCase = serde_json::from_str("{}").unwrap();
    Schedule::new(stack, "Nightly", &nightly, &machine, &case);
}
