use handlers::{ClosedCase, WorkedCase};
use statewright::{App, Function};

async fn close_case(case: WorkedCase) -> Result<ClosedCase, std::io::Error> {
    Ok(ClosedCase { case: case.case, status: case.status, message: case.message })
}

fn main() {
    let mut app = App::new();
    let stack = app.stack("CallCenter");
    Function::new(stack, "CloseCase", close_case);
}
