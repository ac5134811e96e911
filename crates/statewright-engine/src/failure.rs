use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::Json;

/// An error as the States Language has it: a name, and what is known of the cause.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Failure {
    /// The name of the error.
    pub error: Option<Arc<str>>,
    /// What led to it.
    pub cause: Option<Arc<str>>,
}

/// The error names that the States Language and Step Functions define, as far as the engine
/// gives or matches them.
pub mod error_names {
    /// Matches all errors but [`RUNTIME`].
    pub const ALL: &str = "States.ALL";
    /// An input or output is too large.
    pub const DATA_LIMIT_EXCEEDED: &str = "States.DataLimitExceeded";
    /// More items of a Distributed Map failed than may.
    pub const EXCEED_TOLERATED_FAILURE_THRESHOLD: &str = "States.ExceedToleratedFailureThreshold";
    /// Matches that a worker was not heard of for too long, which is a [`TIMEOUT`] itself.
    pub const HEARTBEAT_TIMEOUT: &str = "States.HeartbeatTimeout";
    /// The items of a Distributed Map could not be read.
    pub const ITEM_READER_FAILED: &str = "States.ItemReaderFailed";
    /// A JSONata expression failed.
    pub const QUERY_EVALUATION_ERROR: &str = "States.QueryEvaluationError";
    /// The results of a Distributed Map could not be written.
    pub const RESULT_WRITER_FAILED: &str = "States.ResultWriterFailed";
    /// The definition and the data do not fit: never retried, never caught.
    pub const RUNTIME: &str = "States.Runtime";
    /// Matches all errors of tasks but [`TIMEOUT`].
    pub const TASK_FAILED: &str = "States.TaskFailed";
    /// Something took too long.
    pub const TIMEOUT: &str = "States.Timeout";
}

impl Failure {
    /// An error with a name and a cause.
    #[must_use]
    #[cold]
    pub fn new(error: impl Into<Arc<str>>, cause: impl Into<Arc<str>>) -> Self {
        Self { error: Some(error.into()), cause: Some(cause.into()) }
    }

    /// That something took too long.
    #[must_use]
    pub fn timeout() -> Self {
        Self { error: Some(error_names::TIMEOUT.into()), cause: None }
    }

    /// That what a state or a resource gave is too large.
    pub(crate) fn data_limit_exceeded(what: &str) -> Self {
        Self::new(
            error_names::DATA_LIMIT_EXCEEDED,
            format!(
                "The state/task '{what}' returned a result with a size exceeding the maximum number of bytes service limit."
            ),
        )
    }

    /// The Error Output: what a state that catches the error is given.
    pub(crate) fn to_json(&self) -> Json {
        [("Error", Json::from(self.error.clone())), ("Cause", self.cause.clone().into())].into()
    }

    /// Whether a name in an `ErrorEquals` is for this error.
    ///
    /// Source: States Language specification, "Errors", and the Developer Guide, "Handling
    /// errors". AWS's recorded answers decide that [`error_names::ALL`] matches
    /// [`error_names::DATA_LIMIT_EXCEEDED`], which the guide denies.
    pub(crate) fn matches(&self, name: &str) -> bool {
        let error = self.error.as_deref();
        if error == Some(error_names::RUNTIME) {
            return false;
        }
        match name {
            error_names::ALL => true,
            error_names::TASK_FAILED => error != Some(error_names::TIMEOUT),
            _ => error == Some(name),
        }
    }
}
