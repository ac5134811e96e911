use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::{Data, Failure};

/// An event in the history of an execution.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryEvent {
    /// Counted from 1.
    pub id: u64,
    /// The event that this one follows; 0 for the first, and for the first state.
    pub previous_id: u64,
    /// When it happened.
    pub timestamp: Timestamp,
    /// What happened.
    pub details: EventDetails,
}

/// What happened, by the event types of the Step Functions API.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names are those of the API's event types and their members")]
pub enum EventDetails {
    ExecutionStarted {
        input: Data,
        role_arn: String,
    },
    ExecutionSucceeded {
        output: Data,
    },
    ExecutionFailed(Failure),
    ExecutionTimedOut(Failure),
    ExecutionAborted(Failure),
    /// `TaskStateEntered`, `PassStateEntered` and so on, by the type of the state.
    StateEntered {
        state_type: &'static str,
        name: String,
        input: Data,
    },
    /// `TaskStateExited`, `PassStateExited` and so on, by the type of the state.
    StateExited {
        state_type: &'static str,
        name: String,
        output: Data,
    },
    LambdaFunctionScheduled {
        resource: String,
        input: Data,
        timeout_in_seconds: Option<u64>,
    },
    LambdaFunctionStarted,
    LambdaFunctionSucceeded {
        output: Data,
    },
    LambdaFunctionFailed(Failure),
    LambdaFunctionTimedOut(Failure),
}

impl HistoryEvent {
    /// The event as GetExecutionHistory answers it: timestamps in seconds since 1970, inputs
    /// and outputs as JSON text.
    ///
    /// Source: Step Functions API, `HistoryEvent`; AWS JSON 1.0 for the timestamp.
    #[must_use]
    pub fn to_api_json(&self) -> Value {
        let mut event = Map::new();
        let seconds = self.timestamp.as_millisecond() as f64 / 1000.0;
        event.insert("timestamp".to_owned(), json!(seconds));
        event.insert("type".to_owned(), json!(self.details.type_name()));
        event.insert("id".to_owned(), json!(self.id));
        event.insert("previousEventId".to_owned(), json!(self.previous_id));
        if let Some((member, details)) = self.details.to_api_json() {
            event.insert(member.to_owned(), details);
        }
        Value::Object(event)
    }
}

impl EventDetails {
    /// The type of the event, as the API names it.
    #[must_use]
    pub fn type_name(&self) -> String {
        match self {
            Self::ExecutionStarted { .. } => "ExecutionStarted".to_owned(),
            Self::ExecutionSucceeded { .. } => "ExecutionSucceeded".to_owned(),
            Self::ExecutionFailed(_) => "ExecutionFailed".to_owned(),
            Self::ExecutionTimedOut(_) => "ExecutionTimedOut".to_owned(),
            Self::ExecutionAborted(_) => "ExecutionAborted".to_owned(),
            Self::StateEntered { state_type, .. } => format!("{state_type}StateEntered"),
            Self::StateExited { state_type, .. } => format!("{state_type}StateExited"),
            Self::LambdaFunctionScheduled { .. } => "LambdaFunctionScheduled".to_owned(),
            Self::LambdaFunctionStarted => "LambdaFunctionStarted".to_owned(),
            Self::LambdaFunctionSucceeded { .. } => "LambdaFunctionSucceeded".to_owned(),
            Self::LambdaFunctionFailed(_) => "LambdaFunctionFailed".to_owned(),
            Self::LambdaFunctionTimedOut(_) => "LambdaFunctionTimedOut".to_owned(),
        }
    }

    /// The member of the event that holds its details, and these; not all types have any.
    fn to_api_json(&self) -> Option<(&'static str, Value)> {
        let truncated = || json!({ "truncated": false });
        Some(match self {
            Self::ExecutionStarted { input, role_arn } => (
                "executionStartedEventDetails",
                json!({ "input": input.text(), "inputDetails": truncated(), "roleArn": role_arn }),
            ),
            Self::ExecutionSucceeded { output } => (
                "executionSucceededEventDetails",
                json!({ "output": output.text(), "outputDetails": truncated() }),
            ),
            Self::ExecutionFailed(failure) => {
                ("executionFailedEventDetails", failure_json(failure))
            }
            Self::ExecutionTimedOut(failure) => {
                ("executionTimedOutEventDetails", failure_json(failure))
            }
            Self::ExecutionAborted(failure) => {
                ("executionAbortedEventDetails", failure_json(failure))
            }
            Self::StateEntered { name, input, .. } => (
                "stateEnteredEventDetails",
                json!({ "name": name, "input": input.text(), "inputDetails": truncated() }),
            ),
            Self::StateExited { name, output, .. } => (
                "stateExitedEventDetails",
                json!({ "name": name, "output": output.text(), "outputDetails": truncated() }),
            ),
            Self::LambdaFunctionScheduled { resource, input, timeout_in_seconds } => {
                let mut details = json!({
                    "resource": resource, "input": input.text(), "inputDetails": truncated()
                });
                if let Some(seconds) = timeout_in_seconds {
                    details["timeoutInSeconds"] = json!(seconds);
                }
                ("lambdaFunctionScheduledEventDetails", details)
            }
            Self::LambdaFunctionStarted => return None,
            Self::LambdaFunctionSucceeded { output } => (
                "lambdaFunctionSucceededEventDetails",
                json!({ "output": output.text(), "outputDetails": truncated() }),
            ),
            Self::LambdaFunctionFailed(failure) => {
                ("lambdaFunctionFailedEventDetails", failure_json(failure))
            }
            Self::LambdaFunctionTimedOut(failure) => {
                ("lambdaFunctionTimedOutEventDetails", failure_json(failure))
            }
        })
    }
}

/// What is not known is not there.
fn failure_json(failure: &Failure) -> Value {
    let members = [("error", &failure.error), ("cause", &failure.cause)];
    members
        .into_iter()
        .filter_map(|(member, text)| Some((member.to_owned(), json!(text.as_ref()?))))
        .collect::<Map<_, _>>()
        .into()
}
