use statewright_asl::QueryLanguage;

use crate::{
    Json,
    data_flow::{Left, Problem, with_result, without_result},
    program::{State, Template},
    scope::Scope,
};

/// Passes on its Result, else what its Parameters make, else its input.
pub(crate) fn run(
    state: &State,
    parameters: Option<&Template>,
    result: Option<&Json>,
    scope: Scope<'_>,
) -> Result<Left, Problem> {
    if state.language == QueryLanguage::Jsonata {
        return without_result(state, scope, scope.input);
    }
    let effective = scope.select(&state.input_path)?;
    let made = parameters.map(|parameters| scope.with_data(&effective).evaluate(parameters));
    let made = made.transpose()?;
    let result = result.cloned().or(made).unwrap_or(effective);
    with_result(state, scope, result)
}
