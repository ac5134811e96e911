//! How data comes into a state and out of it.

use std::sync::Arc;

use statewright_asl::QueryLanguage;

use crate::{
    DEPTH_MAX, Failure, Json, Object, PAYLOAD_BYTES_MAX, error_names, path,
    program::{SomePath, State, Template},
    scope::Scope,
};

/// Why a state cannot go on.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Problem {
    /// The data and the definition do not fit: the text for the cause. Nothing retries or
    /// catches it.
    Runtime(String),
    /// An expression in JSONata failed, or what it gave does not do: AWS adds an event for that.
    Evaluation {
        text: String,
        location: Option<Arc<str>>,
        /// Whether the event follows the Entered event, and not the one before.
        follows_entry: bool,
    },
    /// The data is too large. Nothing retries or catches it.
    TooLarge,
    /// The work of the state failed.
    Failed(Failure),
    /// Who does the work was not heard of for too long.
    HeartbeatMissed,
}

/// What AWS says in the cause of an error in a state, before what is wrong.
pub(crate) fn in_state(name: &str, entered_event: u64, problem: &str) -> String {
    format!(
        "An error occurred while executing the state '{name}' (entered at the event id #{entered_event}). {problem}"
    )
}

/// What a state leaves behind.
#[derive(Debug)]
pub(crate) struct Left {
    pub(crate) output: Json,
    /// The variables that it assigns, if it has an Assign.
    pub(crate) assigned: Option<Object>,
}

/// From the result of a state to its output and variables: ResultSelector, ResultPath and
/// OutputPath, or Output; and Assign.
pub(crate) fn with_result(state: &State, scope: Scope<'_>, result: Json) -> Result<Left, Problem> {
    let seen = scope.with_result(&result);
    let assigned = seen.assign(state.assign.as_ref())?;
    let output = match state.language {
        QueryLanguage::Jsonata => output(state.output.as_ref(), seen, &result)?,
        QueryLanguage::JsonPath => {
            let selected = match &state.result_selector {
                Some(selector) => seen.evaluate(selector)?,
                None => result.clone(),
            };
            let merged = put(&state.result_path, scope.input, selected)?;
            scope.with_data(&merged).select(&state.output_path)?
        }
    };
    Ok(Left { output: limited(output)?, assigned })
}

/// From what a state without a result worked on to its output and variables.
pub(crate) fn without_result(
    state: &State,
    scope: Scope<'_>,
    effective: &Json,
) -> Result<Left, Problem> {
    let seen = scope.with_data(effective);
    let assigned = seen.assign(state.assign.as_ref())?;
    let output = match state.language {
        QueryLanguage::Jsonata => output(state.output.as_ref(), seen, scope.input)?,
        QueryLanguage::JsonPath => seen.select(&state.output_path)?,
    };
    Ok(Left { output: limited(output)?, assigned })
}

/// From an error that is caught to the output and the variables of the state.
pub(crate) fn caught(
    state: &State,
    catch: &crate::program::Catch,
    scope: Scope<'_>,
    failure: &Failure,
) -> Result<Left, Problem> {
    let error_output = failure.to_json();
    let seen = scope.with_error_output(&error_output);
    let assigned = seen.assign(catch.assign.as_ref())?;
    let output = match state.language {
        QueryLanguage::Jsonata => output(catch.output.as_ref(), seen, &error_output)?,
        QueryLanguage::JsonPath => put(&catch.result_path, scope.input, error_output.clone())?,
    };
    Ok(Left { output: limited(output)?, assigned })
}

fn output(template: Option<&Template>, scope: Scope<'_>, absent: &Json) -> Result<Json, Problem> {
    match template {
        Some(template) => scope.evaluate(template),
        None => Ok(absent.clone()),
    }
}

/// The raw input with the result where ResultPath says.
pub(crate) fn put(path: &SomePath, input: &Json, result: Json) -> Result<Json, Problem> {
    match path {
        SomePath::Whole => Ok(result),
        SomePath::Null => Ok(input.clone()),
        SomePath::Path(path) => path::put(path, input, result).map_err(Problem::Runtime),
    }
}

/// Refuses data over the limits.
pub(crate) fn limited(data: Json) -> Result<Json, Problem> {
    if is_over_limit(&data) { Err(Problem::TooLarge) } else { Ok(data) }
}

pub(crate) fn is_over_limit(data: &Json) -> bool {
    !data.is_within(PAYLOAD_BYTES_MAX, DEPTH_MAX)
}

impl Problem {
    /// Whether a Retrier or a Catcher may be for it.
    pub(crate) fn can_recover(&self) -> bool {
        !matches!(self, Self::Runtime(_) | Self::TooLarge)
    }

    /// The failure of a state that was entered with this event.
    pub(crate) fn into_failure(self, state: &str, entered_event: u64) -> Failure {
        self.failure(state, |text| in_state(state, entered_event, &text))
    }

    /// The failure of a state that is tried by itself, of which AWS says what is wrong and no more:
    /// measured (floci-io/floci, pull request 2689).
    pub(crate) fn into_bare_failure(self, state: &str) -> Failure {
        self.failure(state, |text| text)
    }

    fn failure(self, state: &str, cause: impl FnOnce(String) -> String) -> Failure {
        match self {
            Self::Runtime(text) => Failure::new(error_names::RUNTIME, cause(text)),
            Self::Evaluation { text, .. } => {
                Failure::new(error_names::QUERY_EVALUATION_ERROR, cause(text))
            }
            Self::TooLarge => Failure::data_limit_exceeded(state),
            Self::Failed(failure) => failure,
            // AWS's histories have it so, although a Retrier or a Catcher may name it by its
            // own name.
            Self::HeartbeatMissed => Failure::timeout(),
        }
    }
}
