use statewright::{App, Function, fail};

enum BankError {
    CardDeclined,
}

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    let assign_case = Function::new(stack, "AssignCase", handlers::assign_case);
    let _task = assign_case.task("Assign Case").catch(BankError::CardDeclined, fail("Fail"));
}
