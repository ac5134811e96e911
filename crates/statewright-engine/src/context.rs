use std::sync::Arc;

use jiff::Timestamp;

use crate::{Data, Json, Object};

/// What an execution is started with.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// The input.
    pub input: Data,
    /// When it starts.
    pub at: Timestamp,
    /// The ARN of the execution.
    pub execution_arn: Arc<str>,
    /// The name of the execution.
    pub execution_name: Arc<str>,
    /// The ARN of the state machine.
    pub state_machine_arn: Arc<str>,
    /// The name of the state machine.
    pub state_machine_name: Arc<str>,
    /// The ARN of the role that the state machine has.
    pub role_arn: Arc<str>,
    /// Whether the state machine is a Standard or an Express one.
    pub machine_type: MachineType,
    /// What random numbers begin with: the same seed gives the same delays and identifiers.
    pub seed: u64,
    /// In which order branches and iterations go on that could all go on.
    pub interleaving: Interleaving,
}

/// A kind of state machines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MachineType {
    /// For executions of up to a year, with a history.
    #[default]
    Standard,
    /// For executions of up to five minutes, without a limit on events.
    Express,
}

/// In which order branches and iterations go on that could all go on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Interleaving {
    /// Each goes on until it has to wait, the first one first.
    #[default]
    InOrder,
    /// One state at a time, of a branch that the seed decides.
    Random,
}

impl Start {
    /// A start for tests and examples: at the beginning of 2024, with names that say nothing.
    #[must_use]
    pub fn local(input: impl Into<Data>) -> Self {
        Self {
            input: input.into(),
            at: Timestamp::constant(1_704_067_200, 0),
            execution_arn: "arn:aws:states:us-east-1:123456789012:execution:Local:1".into(),
            execution_name: "1".into(),
            state_machine_arn: "arn:aws:states:us-east-1:123456789012:stateMachine:Local".into(),
            state_machine_name: "Local".into(),
            role_arn: "arn:aws:iam::123456789012:role/Local".into(),
            machine_type: MachineType::Standard,
            seed: 0,
            interleaving: Interleaving::InOrder,
        }
    }
}

/// The part of the context object that is about a state.
pub(crate) struct StateContext<'a> {
    pub(crate) name: &'a Arc<str>,
    pub(crate) entered: Timestamp,
    /// How often it was tried again, if its type is one that can be.
    pub(crate) retry_count: Option<u64>,
    pub(crate) token: Option<&'a Arc<str>>,
}

/// The part of the context object that is about an execution.
pub(crate) struct ExecutionContext<'a> {
    pub(crate) arn: &'a Arc<str>,
    pub(crate) name: &'a Arc<str>,
    pub(crate) input: &'a Json,
    pub(crate) started: Timestamp,
    pub(crate) redrives: u64,
    pub(crate) redriven: Option<Timestamp>,
}

/// The item that a Map state makes the input of an iteration of.
pub(crate) struct ItemContext<'a> {
    pub(crate) index: usize,
    /// The key, if the items are the members of an object.
    pub(crate) key: Option<&'a Arc<str>>,
    pub(crate) value: &'a Json,
    /// Where it comes from, for a Distributed Map: `STATE_DATA`, or the address of an object.
    pub(crate) source: Option<&'a Arc<str>>,
}

/// The context object.
///
/// Source: Step Functions Developer Guide, "Accessing execution data from the Context object";
/// AWS's recorded answers for what there is and is not.
pub(crate) fn context(
    start: &Start,
    execution: &ExecutionContext<'_>,
    state: &StateContext<'_>,
    item: Option<&ItemContext<'_>>,
) -> Json {
    let mut about_execution = Object::from([
        ("Id", Json::from(execution.arn.clone())),
        ("Input", execution.input.clone()),
        ("StartTime", milliseconds(execution.started).into()),
        ("Name", execution.name.clone().into()),
        ("RoleArn", start.role_arn.clone().into()),
        ("RedriveCount", execution.redrives.into()),
    ]);
    if let Some(at) = execution.redriven {
        about_execution.insert("RedriveTime", milliseconds(at));
    }
    let mut about_state = Object::from([
        ("Name", Json::from(state.name.clone())),
        ("EnteredTime", milliseconds(state.entered).into()),
    ]);
    if let Some(retry_count) = state.retry_count {
        about_state.insert("RetryCount", retry_count);
    }
    let mut context = Object::from([
        ("Execution", Json::from(about_execution)),
        (
            "StateMachine",
            [("Id", start.state_machine_arn.clone()), ("Name", start.state_machine_name.clone())]
                .into(),
        ),
        ("State", about_state.into()),
    ]);
    if let Some(token) = state.token {
        context.insert("Task", [("Token", token.clone())]);
    }
    if let Some(item) = item {
        context.insert("Map", [("Item", about_item(item))]);
    }
    context.into()
}

fn about_item(item: &ItemContext<'_>) -> Object {
    let mut about = Object::from([("Index", Json::from(item.index as u64))]);
    if let Some(key) = item.key {
        about.insert("Key", key.clone());
    }
    about.insert("Value", item.value.clone());
    if let Some(source) = item.source {
        about.insert("Source", source.clone());
    }
    about
}

/// `2024-01-01T00:00:00.123Z`
pub(crate) fn milliseconds(at: Timestamp) -> String {
    format!("{at:.3}")
}
