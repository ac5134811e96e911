use std::panic::Location;

use serde::Deserialize;
use statewright_handler::{Code, Shape, Value};

use crate::{
    Expr, StateMachine, StepFunctionsError, Task,
    flow::{Call, Pattern},
};

use super::{input, made, token};

/// An execution that was started.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct StartedExecution {
    /// Its ARN.
    pub execution_arn: String,
}

impl<Input, Output> StateMachine<Input, Output> {
    /// A state that starts an execution of this state machine, and does not wait for it.
    #[track_caller]
    pub fn start<In, V: Value<Input>>(
        &self,
        name: &str,
        make: impl FnOnce(Expr<In>) -> V,
    ) -> Task<In, StartedExecution, StepFunctionsError> {
        let call = self.execution(Pattern::RequestResponse, made(make));
        Task::new(name, call, Location::caller())
    }

    /// A state that runs an execution of this state machine, and ends with what that ends with.
    ///
    /// If the execution fails, the task fails with
    /// [`Predefined::TaskFailed`](crate::Predefined::TaskFailed).
    ///
    /// ```
    /// # use statewright::{App, State, StateMachine, pass};
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)]
    /// # struct Order { id: String }
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let billing = StateMachine::<Order, Order>::new(stack, "Billing", pass("Bill", |order| order));
    /// let flow = billing.run("Bill It", |order| order);
    /// # StateMachine::<Order, Order>::new(stack, "Machine", flow);
    /// # app.template("Doc").unwrap();
    /// ```
    #[track_caller]
    pub fn run<In, V: Value<Input>>(
        &self,
        name: &str,
        make: impl FnOnce(Expr<In>) -> V,
    ) -> Task<In, Output, StepFunctionsError> {
        let call = self.execution(Pattern::SyncJson, made(make)).only("Output");
        Task::new(name, call, Location::caller())
    }

    /// A state that starts an execution of this state machine with a token in its input, and
    /// waits until somebody calls back with that: with an `Answer`, or with an error.
    #[track_caller]
    pub fn start_with_token<In, Answer, V: Value<Input>>(
        &self,
        name: &str,
        make: impl FnOnce(Expr<In>, Expr<String>) -> V,
    ) -> Task<In, Answer, StepFunctionsError> {
        let call = self.execution(Pattern::TaskToken, make(input(), token()).code());
        Task::new(name, call, Location::caller())
    }

    fn execution(&self, pattern: Pattern, input: Code) -> Call {
        Call::service("states:startExecution", pattern)
            .argument("StateMachineArn", self.arn().code())
            .argument("Input", input)
            .on("StateMachine", self.arn())
            .on("Execution", self.executions())
    }
}
