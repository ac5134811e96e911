//! The state that is to be tried, in a state machine of its own if it comes without one.

use std::sync::Arc;

use serde_json::{Map, Value, json};
use statewright_engine::{Pattern, Program, Resource};

use super::mock::Mock;
use crate::api::{
    definition,
    error::{Error, ErrorType},
    store::MachineType,
};

/// What a state is called that comes without a name: recorded.
const NAME: &str = "StateName";

/// The state that is to be tried.
pub(super) struct Subject {
    pub(super) name: Arc<str>,
    pub(super) program: Arc<Program>,
    /// As it is written.
    pub(super) state: Map<String, Value>,
}

impl Subject {
    pub(super) fn find(text: &str, name: Option<&str>) -> Result<Self, Error> {
        let Some(name) = name else { return Self::alone(text) };
        let program = definition::accept(text, MachineType::Standard)?.program;
        let definition: Value = serde_json::from_str(text).unwrap_or_default();
        let state = find(&definition, name).ok_or_else(not_found)?;
        Ok(Self { name: name.into(), program, state: state.clone() })
    }

    /// A state that is all there is of its state machine: where it leads to does not matter.
    fn alone(text: &str) -> Result<Self, Error> {
        let state: Value = match serde_json::from_str(text) {
            Ok(Value::Object(state)) => Value::Object(state),
            // What is no state at all is refused as definitions are.
            _ => return Err(refused(text)),
        };
        let mut states = Map::new();
        let mut targets = Vec::new();
        collect_targets(&state, &mut targets);
        for target in targets {
            states.insert(target, json!({ "Type": "Succeed" }));
        }
        states.insert(NAME.to_owned(), state.clone());
        let machine = json!({ "StartAt": NAME, "States": states }).to_string();
        let program = definition::accept(&machine, MachineType::Standard)?.program;
        let state = state.as_object().cloned().unwrap_or_default();
        Ok(Self { name: NAME.into(), program, state })
    }

    fn text(&self, field: &str) -> &str {
        self.state.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    pub(super) fn is_task(&self) -> bool {
        self.text("Type") == "Task"
    }

    pub(super) fn can_retry(&self) -> bool {
        matches!(self.text("Type"), "Task" | "Map" | "Parallel")
    }

    /// What does the work of a Task state.
    pub(super) fn resource(&self) -> Option<Resource> {
        Resource::parse(self.text("Resource"))
    }

    /// Whether a state of this name is inside of it.
    pub(super) fn has_inside(&self, name: &str) -> bool {
        self.state.values().any(|value| find(value, name).is_some())
    }

    /// Some states are tried with an answer only.
    pub(super) fn check_without_mock(&self) -> Result<(), Error> {
        if matches!(self.text("Type"), "Map" | "Parallel") {
            let message = "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]";
            return Err(Error::new(ErrorType::InvalidDefinition, message));
        }
        // That AWS refuses these is in its guide; in which words is not.
        let what = match self.resource() {
            Some(Resource::Activity { .. }) => "Activity tasks",
            Some(resource) if resource.pattern() != Pattern::RequestResponse => {
                "the integration patterns '.sync' and '.waitForTaskToken'"
            }
            _ => return Ok(()),
        };
        let message = format!("TestState does not support {what} when a mock is not specified.");
        Err(Error::new(ErrorType::InvalidDefinition, message))
    }

    /// Others are tried without one.
    pub(super) fn check_mock(&self, mock: &Mock) -> Result<(), Error> {
        let result = mock.result.as_ref().ok();
        match self.text("Type") {
            "Task" => match result {
                Some(result) => mock.validation.check(self.resource().as_ref(), result),
                None => Ok(()),
            },
            "Map" => match result {
                Some(result) if self.state.contains_key("ResultWriter") => {
                    must(result.as_object().is_some(), "Mocked result must be a JSON object.")
                }
                Some(result) => {
                    must(result.as_array().is_some(), "Mocked result must be an array.")
                }
                None => Ok(()),
            },
            "Parallel" => match result.map(|result| result.as_array()) {
                Some(Some(results)) => {
                    let branches = self.state.get("Branches").and_then(Value::as_array);
                    must(
                        branches.is_some_and(|branches| branches.len() == results.len()),
                        "Mocked result must contain the same number of items as number of Parallel branches.",
                    )
                }
                Some(None) => must(false, "Mocked result must be an array."),
                None => Ok(()),
            },
            other => must(
                false,
                &format!("State type '{other}' is not supported when a mock is specified"),
            ),
        }
    }
}

pub(super) fn not_found() -> Error {
    Error::validation("State not found in definition")
}

fn must(is_so: bool, problem: &str) -> Result<(), Error> {
    if is_so { Ok(()) } else { Err(Error::validation(problem)) }
}

fn refused(text: &str) -> Error {
    match definition::accept(text, MachineType::Standard) {
        Err(error) => error,
        Ok(_) => definition::invalid(
            "SCHEMA_VALIDATION_FAILED: Definition must be a valid JSON object at null",
        ),
    }
}

/// The state of a name, in whatever state machine it is.
fn find<'a>(value: &'a Value, name: &str) -> Option<&'a Map<String, Value>> {
    match value {
        Value::Object(members) => {
            let own = members.get("States").and_then(|states| states.get(name)?.as_object());
            own.or_else(|| members.values().find_map(|value| find(value, name)))
        }
        Value::Array(items) => items.iter().find_map(|item| find(item, name)),
        _ => None,
    }
}

/// The states that a state leads to itself, and not those that states inside of it lead to.
fn collect_targets(state: &Value, targets: &mut Vec<String>) {
    let mut add = |value: Option<&Value>| {
        if let Some(target) = value.and_then(Value::as_str)
            && target != NAME
        {
            targets.push(target.to_owned());
        }
    };
    add(state.get("Next"));
    add(state.get("Default"));
    for list in ["Choices", "Catch"] {
        for item in state.get(list).and_then(Value::as_array).into_iter().flatten() {
            add(item.get("Next"));
        }
    }
}
