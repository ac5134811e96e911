// A state is tried again a number of times.
use handlers::CaseError;
use statewright::{App, Function, Retry};

fn main() {
    let mut app = App::new();
    let stack = app.stack("Test");
    let open = Function::new(stack, "Open", handlers::open_case);
    let never = Retry { max_attempts: -1, ..Retry::default() };
    let _ = open.task("Open").retry(CaseError::EmptyCaseId, never);
}
