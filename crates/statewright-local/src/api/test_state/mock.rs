//! An answer in place of that of a service.

use serde::Deserialize;
use statewright_engine::{Failure, Json, Pattern, Resource};

use super::{data_of, result_shapes};
use crate::api::error::Error;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Input<'a> {
    result: Option<&'a str>,
    error_output: Option<ErrorOutput<'a>>,
    field_validation_mode: Option<&'a str>,
}

#[derive(Deserialize)]
struct ErrorOutput<'a> {
    error: Option<&'a str>,
    cause: Option<&'a str>,
}

/// What is answered.
pub(super) struct Mock {
    pub(super) result: Result<Json, Failure>,
    pub(super) validation: Validation,
}

/// How much a result has to be like those of its service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Validation {
    /// All that is required is there, and all that is there is as it should be.
    #[default]
    Strict,
    /// What is there is as it should be.
    Present,
    None,
}

impl Input<'_> {
    pub(super) fn read(&self) -> Result<Mock, Error> {
        let validation = match self.field_validation_mode {
            Some("NONE") => Validation::None,
            Some("PRESENT") => Validation::Present,
            _ => Validation::Strict,
        };
        let result = match (self.result, &self.error_output) {
            (Some(text), None) => Ok(data_of(text, "Mocked result must be valid JSON")?),
            (None, Some(ErrorOutput { error: None, .. })) => {
                return Err(Error::validation("A mocked errorOutput must have an error."));
            }
            (None, Some(ErrorOutput { error, cause })) => {
                Err(Failure { error: error.map(Into::into), cause: cause.map(Into::into) })
            }
            _ => {
                return Err(Error::validation(
                    "A test mock should have only one of the following fields: [result, errorOutput].",
                ));
            }
        };
        Ok(Mock { result, validation })
    }
}

impl Validation {
    /// Checks the result of a Task state.
    pub(super) fn check(self, resource: Option<&Resource>, result: &Json) -> Result<(), Error> {
        let is_strict = match self {
            Self::None => return Ok(()),
            Self::Present => false,
            Self::Strict => true,
        };
        let Some(Resource::Service { service, action, pattern }) = resource else { return Ok(()) };
        let (action, free): (&str, &[&str]) = match (&**service, &**action, *pattern) {
            // What comes back with a token is what somebody says.
            (_, _, Pattern::WaitForTaskToken) => return Ok(()),
            // What is waited for is the end of what was started.
            ("states", "startExecution", Pattern::Sync { parsed: false }) => {
                ("describeExecution", &[])
            }
            ("states", "startExecution", Pattern::Sync { parsed: true }) => {
                ("describeExecution", &["Input", "Output"])
            }
            (_, _, Pattern::Sync { .. }) => return Ok(()),
            // Here the payload is JSON, and not a text.
            ("lambda", "invoke", _) => ("invoke", &["Payload"]),
            (_, action, Pattern::RequestResponse) => (action, &[]),
        };
        match result_shapes::violation(service, action, result, is_strict, free) {
            None => Ok(()),
            Some(problem) => {
                let message = format!("Mock result schema validation error: {problem}");
                Err(Error::validation(message))
            }
        }
    }
}
