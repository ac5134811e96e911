use statewright_handler::{Code, Root, Timestamp};

use super::Expr;

/// What Step Functions tells about the execution: its context object.
///
/// ```
/// use statewright::{Expr, context, text};
///
/// fn label() -> Expr<String> {
///     text!("run {} since {}", context().execution().name(), context().execution().start_time())
/// }
/// ```
pub fn context() -> Context {
    Context
}

/// The context object. See [`context`].
#[derive(Clone, Copy, Debug)]
pub struct Context;

/// What [`Context::execution`] tells.
#[derive(Clone, Copy, Debug)]
pub struct ExecutionContext;

/// What [`Context::state_machine`] tells.
#[derive(Clone, Copy, Debug)]
pub struct StateMachineContext;

/// What [`Context::state`] tells.
#[derive(Clone, Copy, Debug)]
pub struct StateContext;

/// What [`Context::map_item`] tells.
#[derive(Clone, Copy, Debug)]
pub struct MapItemContext;

fn field<T>(keys: &[&str]) -> Expr<T> {
    let context = Code::Root(Root::Context);
    Expr::new(keys.iter().fold(context, |of, key| Code::Field {
        of: Box::new(of),
        key: (*key).to_owned(),
        optional: false,
    }))
}

impl Context {
    /// About the execution.
    #[must_use]
    pub fn execution(self) -> ExecutionContext {
        ExecutionContext
    }

    /// About its state machine.
    #[must_use]
    pub fn state_machine(self) -> StateMachineContext {
        StateMachineContext
    }

    /// About the state.
    #[must_use]
    pub fn state(self) -> StateContext {
        StateContext
    }

    /// The token that a task is given which waits until somebody calls back with it.
    pub fn task_token(self) -> Expr<String> {
        field(&["Task", "Token"])
    }

    /// About the item, where a Map state makes the inputs of its iterations.
    #[must_use]
    pub fn map_item(self) -> MapItemContext {
        MapItemContext
    }
}

impl ExecutionContext {
    /// The ARN of the execution.
    pub fn id(self) -> Expr<String> {
        field(&["Execution", "Id"])
    }

    /// The name of the execution.
    pub fn name(self) -> Expr<String> {
        field(&["Execution", "Name"])
    }

    /// When it was started.
    pub fn start_time(self) -> Expr<Timestamp> {
        field(&["Execution", "StartTime"])
    }

    /// What it was started with, which must be a `T`.
    pub fn input<T>(self) -> Expr<T> {
        field(&["Execution", "Input"])
    }

    /// The ARN of the role that it has.
    pub fn role_arn(self) -> Expr<String> {
        field(&["Execution", "RoleArn"])
    }
}

impl StateMachineContext {
    /// The ARN of the state machine.
    pub fn id(self) -> Expr<String> {
        field(&["StateMachine", "Id"])
    }

    /// The name of the state machine.
    pub fn name(self) -> Expr<String> {
        field(&["StateMachine", "Name"])
    }
}

impl StateContext {
    /// The name of the state.
    pub fn name(self) -> Expr<String> {
        field(&["State", "Name"])
    }

    /// When it was entered.
    pub fn entered_time(self) -> Expr<Timestamp> {
        field(&["State", "EnteredTime"])
    }
}

impl MapItemContext {
    /// The place of the item in the list, from 0.
    pub fn index(self) -> Expr<u64> {
        field(&["Map", "Item", "Index"])
    }

    /// The item, which must be a `T`.
    pub fn value<T>(self) -> Expr<T> {
        field(&["Map", "Item", "Value"])
    }
}
