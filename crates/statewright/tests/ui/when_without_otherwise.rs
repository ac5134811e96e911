//! Without `.otherwise(…)`, a flow would end in nothing where no condition holds.

use handlers::WorkedCase;
use statewright::{App, Expr, State, StateMachine, fail, pass};

fn main() {
    let mut app = App::new();
    let flow = pass("Work", |case: Expr<WorkedCase>| case)
        .when("Is It Mine", |case| case.get(WorkedCase::MESSAGE).equals("mine"), fail::<_, ()>("Fail"));
    StateMachine::new(app.stack("Stack"), "Machine", flow);
}
