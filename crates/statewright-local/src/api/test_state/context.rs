//! The context object that a state sees which is tried.

use jiff::Timestamp;
use statewright_engine::{Json, Object, Pattern};

use super::{Input, definition::Subject};
use crate::api::{Account, Api, arn::Resource, error::Error};

/// What a context object can have: the members of its members, by the type that they have.
const FIELDS: [(&str, &[(&str, Type)]); 4] = [
    (
        "Execution",
        &[
            ("Id", Type::Text),
            ("Input", Type::Any),
            ("Name", Type::Text),
            ("RoleArn", Type::Text),
            ("StartTime", Type::Text),
            ("RedriveCount", Type::Number),
            ("RedriveTime", Type::Text),
        ],
    ),
    ("State", &[("EnteredTime", Type::Text), ("Name", Type::Text), ("RetryCount", Type::Number)]),
    ("StateMachine", &[("Id", Type::Text), ("Name", Type::Text)]),
    ("Task", &[("Token", Type::Text)]),
];

#[derive(Clone, Copy)]
enum Type {
    Text,
    Number,
    Any,
}

/// Reads a context object that a request has.
pub(super) fn read(text: &str, subject: &Subject) -> Result<Json, Error> {
    let context = Json::parse(text).map_err(|_| invalid("it must be valid JSON"))?;
    let Some(members) = context.as_object() else {
        return Err(invalid("it must be a JSON object"));
    };
    for (name, value) in members.iter() {
        if &**name == "Map" {
            return Err(invalid("'Map' field is not supported when mocking a Context object"));
        }
        let known = FIELDS.iter().find(|(known, _)| **known == **name);
        let Some((_, fields)) = known else {
            return Err(invalid(&format!("Field '{name}' is not allowed")));
        };
        if &**name == "Task" && !waits(subject) {
            return Err(invalid(
                "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern",
            ));
        }
        let Some(inner) = value.as_object() else {
            return Err(invalid(&format!("{name} must be an object")));
        };
        check(name, inner, fields)?;
    }
    Ok(context)
}

fn check(name: &str, members: &Object, fields: &[(&str, Type)]) -> Result<(), Error> {
    for (field, value) in members.iter() {
        let known = fields.iter().find(|(known, _)| **known == **field);
        let Some((_, wanted)) = known else {
            return Err(invalid(&format!("Field '{field}' is not allowed")));
        };
        let (is_so, what) = match wanted {
            Type::Text => (value.as_str().is_some(), "a string"),
            Type::Number => (value.as_number().is_some(), "a number"),
            Type::Any => (true, ""),
        };
        if !is_so {
            return Err(invalid(&format!("{name}.{field} must be {what}")));
        }
    }
    Ok(())
}

fn invalid(problem: &str) -> Error {
    Error::validation(format!("Invalid Context object provided: {problem}"))
}

fn waits(subject: &Subject) -> bool {
    let pattern = subject.resource().map(|resource| resource.pattern());
    matches!(pattern, Some(Pattern::Sync { .. } | Pattern::WaitForTaskToken))
}

/// The context of an execution that nobody knows, in an Express state machine: so it was
/// recorded.
pub(super) fn made(
    api: &Api,
    input: &Input<'_>,
    subject: &Subject,
    data: &Json,
    now: Timestamp,
) -> Json {
    let id = || uuid::Uuid::new_v4().to_string();
    let (machine, name, run) = (id(), id(), id());
    let time = format!("{now:.3}");
    let account = account(api, input.role_arn);
    let run = Resource::Express { machine: &machine, label: None, name: &name, id: &run };
    let arn = account.arn(run);
    let mut execution = Object::from([("Id", Json::from(arn.text())), ("Input", data.clone())]);
    execution.insert("Name", name.as_str());
    if let Some(role) = input.role_arn {
        execution.insert("RoleArn", role);
    }
    execution.insert("StartTime", time.as_str());
    let mut state = Object::from([("Name", Json::from(subject.name.clone()))]);
    state.insert("EnteredTime", time);
    if subject.can_retry() {
        state.insert("RetryCount", input.state_configuration.retrier_retry_count.unwrap_or(0));
    }
    let machine_arn = account.state_machine_arn(&machine);
    let machine = Object::from([("Id", machine_arn), ("Name", machine)]);
    let mut context = Object::from([("Execution", execution), ("StateMachine", machine)]);
    context.insert("State", state);
    if waits(subject) {
        context.insert("Task", [("Token", id())]);
    }
    context.into()
}

/// Roles are given to what is in the same account, so this is one of theirs.
fn account(api: &Api, role_arn: Option<&str>) -> Account {
    let own = api.account();
    let id = role_arn.and_then(|arn| arn.split(':').nth(4)).filter(|id| !id.is_empty());
    Account { id: id.unwrap_or(&own.id).to_owned(), region: own.region.clone() }
}
