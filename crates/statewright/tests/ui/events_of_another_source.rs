use statewright::{App, EventSource, EventSourceProps, Function, Queue};

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let cases = Queue::new(stack, "Cases");
    let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
    let props = EventSourceProps::default();
    EventSource::queue(stack, "CasesSource", &cases, &open_case, &props);
}
