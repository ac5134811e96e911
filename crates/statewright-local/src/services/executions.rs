//! State machines as what tasks start: what they ask for, and what they are told.

use jiff::Timestamp;
use statewright_engine::{Data, Failure, Json, Object, Outcome, Resource, Start, error_names};

use super::Request;

/// What a task is told of an execution that ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Describes {
    /// `.sync`
    Texts,
    /// `.sync:2`
    Values,
    /// The answer of `StartSyncExecution`.
    Sync,
}

/// By what of its state machine an execution was started, if not by the whole of it.
#[derive(Clone, Copy, Default)]
pub(crate) struct StartedBy<'a> {
    pub(crate) alias_arn: Option<&'a str>,
    pub(crate) version_arn: Option<&'a str>,
}

/// What is asked of a state machine.
pub(crate) struct Asked {
    pub(crate) name: Option<String>,
    pub(crate) input: Data,
}

/// The integration by which a task starts an execution: they differ in their words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Service {
    Optimized,
    Sdk,
    SdkSync,
}

impl Service {
    pub(crate) fn of(resource: &Resource) -> Self {
        match resource {
            Resource::Service { service, action, .. } if &**service == "aws-sdk:sfn" => {
                if &**action == "startSyncExecution" { Self::SdkSync } else { Self::Sdk }
            }
            _ => Self::Optimized,
        }
    }

    pub(crate) fn failure(self, error: &str, message: &str, request: &Request) -> Failure {
        let id = &request.id;
        match self {
            Self::Optimized => Failure::new(
                format!("StepFunctions.{error}Exception"),
                format!(
                    "{message} (Service: AWSStepFunctions; Status Code: 400; Error Code: {error}; Request ID: {id}; Proxy: null)"
                ),
            ),
            Self::Sdk | Self::SdkSync => Failure::new(
                format!("Sfn.{error}Exception"),
                format!("{message} (Service: Sfn, Status Code: 400, Request ID: {id})"),
            ),
        }
    }

    /// What the parameters of a task ask for.
    ///
    /// AWS's recorded answers have it that the input may be a JSON text or any other value, and
    /// that `null` is none.
    pub(crate) fn asked(self, parameters: &Json, request: &Request) -> Result<Asked, Failure> {
        let name = parameters.get("Name").and_then(Json::as_str).map(str::to_owned);
        let input = match parameters.get("Input") {
            None | Some(Json::Null) => Data::from(Json::empty_object()),
            Some(Json::String(text)) => Data::parse(text).map_err(|error| {
                let message = format!("Invalid State Machine Execution Input: '{error}'");
                self.failure("InvalidExecutionInput", &message, request)
            })?,
            Some(value) => Data::from(value.clone()),
        };
        Ok(Asked { name, input })
    }

    /// The answer of StartExecution.
    pub(crate) fn started(self, start: &Start, request: &Request) -> Json {
        let arn = start.execution_arn.clone();
        let started = start.at;
        if self != Self::Optimized {
            return [("ExecutionArn", Json::from(arn)), ("StartDate", started.to_string().into())]
                .into();
        }
        let headers = [
            ("x-amzn-RequestId", request.id.clone()),
            ("Date", request.date()),
            ("Content-Type", "application/x-amz-json-1.0".to_owned()),
        ];
        let headers = headers.map(|(name, value)| (name.to_owned(), value));
        let [http, response] = request.metadata(200, &headers);
        [("ExecutionArn", arn.into()), http, response, ("StartDate", milliseconds(started))].into()
    }
}

/// How long the cause of an error may be, in letters.
///
/// Source: API reference, TaskFailedEventDetails.
const CAUSE_MAX: usize = 32_768;

/// The error of a task whose execution did not succeed. A cause has that of what failed below it in
/// it, with all its letters escaped once more, and is cut where it would be too long.
pub(crate) fn failed(description: &Json) -> Failure {
    let mut cause = description.to_string();
    if let Some((end, _)) = cause.char_indices().nth(CAUSE_MAX) {
        cause.truncate(end);
    }
    Failure::new(error_names::TASK_FAILED, cause)
}

/// What clients are told that an execution failed with. That its time was over is what its status
/// says; the error for that is in its history only, as was measured (floci-io/floci, issue 2733).
pub(crate) fn told_failure(outcome: &Outcome) -> Option<&Failure> {
    match outcome {
        Outcome::TimedOut(_) => None,
        _ => outcome.failure(),
    }
}

/// An execution that is over, as DescribeExecution would have it, or StartSyncExecution.
pub(crate) fn describe(
    start: &Start,
    by: StartedBy<'_>,
    stopped: Timestamp,
    describes: Describes,
    outcome: &Outcome,
) -> Json {
    let data = |text: &str, value: &Json| match describes {
        Describes::Values => value.clone(),
        Describes::Texts | Describes::Sync => text.into(),
    };
    let time = |at: Timestamp| match describes {
        Describes::Sync => at.to_string().into(),
        Describes::Texts | Describes::Values => milliseconds(at),
    };
    let included = || Json::from([("Included", true)]);
    let mut members = Object::default();
    if describes == Describes::Sync {
        let milliseconds = stopped.duration_since(start.at).as_millis().max(0);
        // By the hundred, and the memory is that of the recordings.
        let billed = u64::try_from(milliseconds).unwrap_or_default().div_ceil(100) * 100;
        members.insert(
            "BillingDetails",
            [
                ("BilledDurationInMilliseconds", Json::from(billed)),
                ("BilledMemoryUsedInMB", 64_u64.into()),
            ],
        );
    }
    let failure = match describes {
        Describes::Sync => outcome.failure(),
        Describes::Texts | Describes::Values => told_failure(outcome),
    };
    if let Some(failure) = failure {
        for (member, text) in [("Cause", &failure.cause), ("Error", &failure.error)] {
            if let Some(text) = text {
                members.insert(member, text.clone());
            }
        }
    }
    members.insert("ExecutionArn", start.execution_arn.clone());
    members.insert("Input", data(&start.input.text(), start.input.json()));
    members.insert("InputDetails", included());
    members.insert("Name", start.execution_name.clone());
    if let Outcome::Succeeded { output } = outcome {
        members.insert("Output", data(&output.to_string(), output));
        members.insert("OutputDetails", included());
    }
    if describes != Describes::Sync {
        members.insert("RedriveCount", 0_u64);
        let (status, reason) = match outcome {
            Outcome::Succeeded { .. } => {
                ("NOT_REDRIVABLE", Some("Execution is SUCCEEDED and cannot be redriven"))
            }
            Outcome::Failed(_) | Outcome::TimedOut(_) | Outcome::Aborted(_) => ("REDRIVABLE", None),
        };
        members.insert("RedriveStatus", status);
        if let Some(reason) = reason {
            members.insert("RedriveStatusReason", reason);
        }
    }
    members.insert("StartDate", time(start.at));
    let by = if describes == Describes::Sync { StartedBy::default() } else { by };
    if let Some(arn) = by.alias_arn {
        members.insert("StateMachineAliasArn", arn);
    }
    members.insert("StateMachineArn", start.state_machine_arn.clone());
    if let Some(arn) = by.version_arn {
        members.insert("StateMachineVersionArn", arn);
    }
    members.insert("Status", outcome.status());
    members.insert("StopDate", time(stopped));
    members.into()
}

fn milliseconds(at: Timestamp) -> Json {
    at.as_millisecond().into()
}
