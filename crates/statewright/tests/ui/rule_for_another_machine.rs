use statewright::{App, Bucket, Function, Rule, StateMachine};

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
    let machine = StateMachine::new(stack, "Machine", open_case.task("Open Case"));
    let recordings = Bucket::new(stack, "Recordings");
    let created = recordings.object_created(stack, "calls/");
    Rule::new(stack, "Recorded", &created).send_detail_to(stack, &machine);
}
