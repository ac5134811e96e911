//! The call centre of the tutorial: five functions, a state machine, and their roles.

mod call_center;

use statewright::App;

fn main() -> std::process::ExitCode {
    let mut app = App::new();
    call_center::describe(app.stack("CallCenter"));
    app.synth()
}
