//! An app of any size: so many functions that share a role and a log group, and a state machine
//! with so many states that invokes them in turn.
//!
//! ```console
//! $ cargo run --release --example scale -- --output target/scale --quiet -c functions=400 -c states=1000
//! ```

use handlers::WorkedCase;
use serde_json::Value;
use statewright::{
    App, Flow, Function, FunctionProps, LogGroup, Principal, Role, State, StateMachine, pass,
};

fn main() -> std::process::ExitCode {
    let mut app = App::new();
    let [functions, states] = ["functions", "states"].map(|key| count(&app, key));
    let stack = app.stack("Scale");
    let props = FunctionProps {
        role: Some(Role::new(stack, "Role", Principal::Lambda)),
        log_group: Some(LogGroup::new(stack, "Logs")),
        ..FunctionProps::default()
    };
    let functions: Vec<_> = (0..functions)
        .map(|number| {
            Function::with(stack, &format!("Function{number}"), handlers::close_case, &props)
        })
        .collect();
    let state = |number: usize| -> Flow<WorkedCase, WorkedCase> {
        let name = format!("State {number}");
        match number % 10 {
            9 => pass(&name, |case| case).into(),
            _ => functions[number % functions.len()].task(&name).discard_result().into(),
        }
    };
    let mut flow = state(0);
    for number in 1..states {
        flow = flow.then(state(number));
    }
    StateMachine::new(stack, "Machine", flow);
    app.synth()
}

/// A number that is told to the app; 10, if it is not.
fn count(app: &App, key: &str) -> usize {
    let told = app.context(key).as_ref().and_then(Value::as_str).map(str::parse);
    told.and_then(Result::ok).filter(|count| *count > 0).unwrap_or(10)
}
