//! Events as the Step Functions API has them.
//!
//! Source: Step Functions API, `HistoryEvent`; AWS JSON 1.0 for the timestamp.

use std::{borrow::Cow, sync::Arc};

use crate::{
    EventDetails, Failure, HistoryEvent, IterationStep, Json, Number, Object, Pattern, Resource,
    Scheduled, TaskStep,
};

impl HistoryEvent {
    /// The event as an item of `GetExecutionHistory`'s answer, inputs and outputs as JSON text.
    #[must_use]
    pub fn to_api_json(&self) -> Json {
        let seconds = self.timestamp.as_millisecond() as f64 / 1000.0;
        let mut event = Object::default();
        event.insert("timestamp", Json::from(Number::from_f64(seconds).unwrap_or(0.into())));
        event.insert("type", &*self.details.type_name());
        event.insert("id", self.id);
        event.insert("previousEventId", self.previous_id);
        if let Some((member, details)) = self.details.to_api_json() {
            event.insert(member, details);
        }
        event.into()
    }
}

impl EventDetails {
    /// The type of the event, as the API names it.
    #[must_use]
    pub fn type_name(&self) -> Cow<'static, str> {
        match self {
            Self::ExecutionStarted { .. } => "ExecutionStarted".into(),
            Self::ExecutionSucceeded { .. } => "ExecutionSucceeded".into(),
            Self::ExecutionFailed(_) => "ExecutionFailed".into(),
            Self::ExecutionTimedOut(_) => "ExecutionTimedOut".into(),
            Self::ExecutionAborted(_) => "ExecutionAborted".into(),
            Self::ExecutionRedriven { .. } => "ExecutionRedriven".into(),
            Self::StateEntered { state_type, .. } => format!("{state_type}StateEntered").into(),
            Self::StateExited { state_type, .. } => format!("{state_type}StateExited").into(),
            Self::StateAborted { state_type } => format!("{state_type}StateAborted").into(),
            Self::Task { resource, step } => format!("{}{}", prefix(resource), step.name()).into(),
            Self::EvaluationFailed { .. } => "EvaluationFailed".into(),
            Self::ParallelStateStarted => "ParallelStateStarted".into(),
            Self::ParallelStateSucceeded => "ParallelStateSucceeded".into(),
            Self::ParallelStateFailed => "ParallelStateFailed".into(),
            Self::MapStateStarted { .. } => "MapStateStarted".into(),
            Self::MapStateSucceeded => "MapStateSucceeded".into(),
            Self::MapStateFailed => "MapStateFailed".into(),
            Self::MapIteration { step, .. } => step.type_name().into(),
            Self::MapRunStarted { .. } => "MapRunStarted".into(),
            Self::MapRunSucceeded => "MapRunSucceeded".into(),
            Self::MapRunFailed(_) => "MapRunFailed".into(),
            Self::MapRunRedriven { .. } => "MapRunRedriven".into(),
        }
    }

    /// The member of the event that holds its details, and these; not all types have any.
    fn to_api_json(&self) -> Option<(String, Object)> {
        let (member, details) = match self {
            Self::ExecutionStarted { input, role_arn } => {
                let mut details = payload("input", &input.text());
                details.insert("roleArn", role_arn.clone());
                ("executionStarted", details)
            }
            Self::ExecutionSucceeded { output } => {
                ("executionSucceeded", payload("output", &output.to_string()))
            }
            Self::ExecutionFailed(failure) => ("executionFailed", failed(failure)),
            Self::ExecutionTimedOut(failure) => ("executionTimedOut", failed(failure)),
            Self::ExecutionAborted(failure) => ("executionAborted", failed(failure)),
            Self::ExecutionRedriven { redrive_count } => {
                ("executionRedriven", [("redriveCount", *redrive_count)].into())
            }
            Self::StateEntered { name, input, .. } => {
                let mut details = Object::from([("name", name.clone())]);
                details.extend(payload("input", &input.text()));
                ("stateEntered", details)
            }
            Self::StateExited { name, output, assigned, .. } => {
                let mut details = Object::from([("name", name.clone())]);
                details.extend(payload("output", &output.to_string()));
                if let Some(assigned) = assigned.as_ref().filter(|assigned| !assigned.is_empty()) {
                    let texts =
                        assigned.iter().map(|(name, value)| (name.clone(), value.to_string()));
                    details.insert("assignedVariables", texts.collect::<Object>());
                    details.insert("assignedVariablesDetails", [("truncated", false)]);
                }
                ("stateExited", details)
            }
            Self::Task { resource, step } => return task(resource, step),
            Self::EvaluationFailed { failure, location, state } => {
                let mut details = failed(failure);
                if let Some(location) = location {
                    details.insert("location", location.clone());
                }
                details.insert("state", state.clone());
                ("evaluationFailed", details)
            }
            Self::MapStateStarted { length } => {
                ("mapStateStarted", [("length", *length as u64)].into())
            }
            Self::MapIteration { step, name, index } => {
                let mut details = Object::from([("name", name.clone())]);
                details.insert("index", *index as u64);
                (step.member(), details)
            }
            Self::MapRunStarted { map_run_arn } => {
                ("mapRunStarted", [("mapRunArn", map_run_arn.clone())].into())
            }
            Self::MapRunFailed(failure) => ("mapRunFailed", failed(failure)),
            Self::MapRunRedriven { map_run_arn, redrive_count } => {
                let mut details = Object::from([("mapRunArn", map_run_arn.clone())]);
                details.insert("redriveCount", *redrive_count);
                ("mapRunRedriven", details)
            }
            Self::StateAborted { .. }
            | Self::ParallelStateStarted
            | Self::ParallelStateSucceeded
            | Self::ParallelStateFailed
            | Self::MapStateSucceeded
            | Self::MapStateFailed
            | Self::MapRunSucceeded => return None,
        };
        Some((format!("{member}EventDetails"), details))
    }
}

impl TaskStep {
    fn name(&self) -> &'static str {
        match self {
            Self::Scheduled(_) => "Scheduled",
            Self::Started { .. } => "Started",
            Self::Submitted { .. } => "Submitted",
            Self::Succeeded { .. } => "Succeeded",
            Self::Failed(_) => "Failed",
            Self::TimedOut(_) => "TimedOut",
        }
    }
}

impl IterationStep {
    fn type_name(self) -> &'static str {
        match self {
            Self::Started => "MapIterationStarted",
            Self::Succeeded => "MapIterationSucceeded",
            Self::Failed => "MapIterationFailed",
            Self::Aborted => "MapIterationAborted",
        }
    }

    fn member(self) -> &'static str {
        match self {
            Self::Started => "mapIterationStarted",
            Self::Succeeded => "mapIterationSucceeded",
            Self::Failed => "mapIterationFailed",
            Self::Aborted => "mapIterationAborted",
        }
    }
}

/// What the types of events about this kind of work begin with.
fn prefix(resource: &Resource) -> &'static str {
    match resource {
        Resource::Function { .. } => "LambdaFunction",
        Resource::Activity { .. } => "Activity",
        Resource::Service { .. } => "Task",
    }
}

fn task(resource: &Resource, step: &TaskStep) -> Option<(String, Object)> {
    let mut details = match resource {
        Resource::Service { service, action, pattern } => {
            service_details(service, action, *pattern)
        }
        Resource::Function { .. } | Resource::Activity { .. } => Object::default(),
    };
    let is_service = !details.is_empty();
    match step {
        TaskStep::Scheduled(scheduled) => scheduled_details(resource, scheduled, &mut details),
        TaskStep::Started { worker_name } => match (resource, worker_name) {
            (Resource::Function { .. }, _) => return None,
            (Resource::Activity { .. }, Some(name)) => details.insert("workerName", name.clone()),
            _ => {}
        },
        TaskStep::Submitted { output } | TaskStep::Succeeded { output } => {
            details.extend(payload("output", &output.to_string()));
        }
        TaskStep::Failed(failure) | TaskStep::TimedOut(failure) => {
            details.extend(failed(failure));
        }
    }
    let prefix = match resource {
        _ if is_service => "task",
        Resource::Activity { .. } => "activity",
        _ => "lambdaFunction",
    };
    Some((format!("{prefix}{}EventDetails", step.name()), details))
}

fn service_details(service: &Arc<str>, action: &str, pattern: Pattern) -> Object {
    let mut details = Object::from([("resourceType", service.clone())]);
    details.insert("resource", format!("{action}{}", pattern.suffix()));
    details
}

fn scheduled_details(resource: &Resource, scheduled: &Scheduled, details: &mut Object) {
    match resource {
        Resource::Function { arn } | Resource::Activity { arn } => {
            details.insert("resource", arn.clone());
            details.extend(payload("input", &scheduled.input.to_string()));
        }
        Resource::Service { .. } => {
            let region = scheduled.state_machine_arn.split(':').nth(3);
            details.insert("region", region.unwrap_or_default());
            details.insert("parameters", scheduled.input.to_string());
        }
    }
    if let Some(seconds) = scheduled.timeout_seconds {
        details.insert("timeoutInSeconds", seconds);
    }
    if let Some(seconds) = scheduled.heartbeat_seconds
        && !matches!(resource, Resource::Function { .. })
    {
        details.insert("heartbeatInSeconds", seconds);
    }
    if let Some(role_arn) = &scheduled.role_arn {
        details.insert("taskCredentials", [("roleArn", role_arn.clone())]);
    }
}

fn payload(member: &str, text: &str) -> Object {
    let mut details = Object::from([(member, text)]);
    details.insert(format!("{member}Details"), [("truncated", false)]);
    details
}

/// What is not known is not there.
fn failed(failure: &Failure) -> Object {
    let members = [("error", &failure.error), ("cause", &failure.cause)];
    members.into_iter().filter_map(|(member, text)| Some((member, text.clone()?))).collect()
}
