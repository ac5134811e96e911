use crate::{
    data_flow::{Left, Problem, without_result},
    program::State,
    scope::Scope,
};

/// Ends the branch with its input.
pub(crate) fn run(state: &State, scope: Scope<'_>) -> Result<Left, Problem> {
    let effective = scope.select(&state.input_path)?;
    without_result(state, scope, &effective)
}
