use handlers::{CaseError, ClosedCase, WorkedCase};
use statewright::{App, Function};

fn close_case(case: WorkedCase) -> Result<ClosedCase, CaseError> {
    Ok(ClosedCase { case: case.case, status: case.status, message: case.message })
}

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    Function::new(stack, "CloseCase", close_case);
}
