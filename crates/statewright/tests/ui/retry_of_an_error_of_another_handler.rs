use statewright::{App, Function, Retry};
use statewright_handler::HandlerError;

#[derive(Debug, HandlerError)]
enum BankError {
    CardDeclined,
}

impl std::fmt::Display for BankError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the card was declined")
    }
}

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let assign_case = Function::new(stack, "AssignCase", handlers::assign_case);
    let _task = assign_case.task("Assign Case").retry(BankError::CardDeclined, Retry::default());
}
