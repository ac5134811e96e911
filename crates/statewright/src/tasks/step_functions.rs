use std::{marker::PhantomData, panic::Location};

use serde::{Deserialize, Serialize};
use statewright_handler::{Choices, Code, Operation, Shape, Value};

use crate::{
    Expr, SdkErrors, StateMachine, StepFunctionsError, Task,
    flow::{Call, Pattern},
};

use super::{aws_sdk, field, input, made, token};

/// An execution that was started.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct StartedExecution {
    /// Its ARN.
    pub execution_arn: String,
}

/// How an execution ended that was waited for, of a state machine that is Express.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct SyncExecution<Output> {
    /// Its ARN.
    pub execution_arn: String,
    /// Whether it succeeded.
    pub status: SyncStatus,
    /// The name of the error that it failed with.
    #[serde(default)]
    pub error: Option<String>,
    /// What is said of that.
    #[serde(default)]
    pub cause: Option<String>,
    #[serde(skip)]
    types: PhantomData<fn() -> Output>,
}

/// All that Step Functions answers then.
///
/// Source: Step Functions API Reference, StartSyncExecution.
#[derive(Shape)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only its description is looked at")]
struct SyncAnswer {
    #[serde(skip_serializing_if = "Option::is_none")]
    billing_details: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    execution_arn: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input_details: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    output: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    output_details: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state_machine_arn: Option<String>,
    status: SyncStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    stop_date: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trace_header: Option<String>,
}

/// Whether an execution succeeded that was waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Choices)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SyncStatus {
    /// It did.
    Succeeded,
    /// It failed.
    Failed,
    /// Its time was over.
    TimedOut,
}

impl<Output> Expr<SyncExecution<Output>> {
    /// What the execution ended with. The state fails where it did not succeed.
    pub fn output(&self) -> Expr<Output> {
        Expr::new(Code::Call(Operation::FromJson, vec![field(self.code(), "Output", false)]))
    }
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
        let mut call = self.execution(Pattern::SyncJson, made(make)).only("Output");
        if self.is_express() {
            let help = "`start_sync` waits for one that is Express";
            call =
                call.wrong("nobody is told when an Express execution ends", Some(help.to_owned()));
        }
        Task::new(name, call, Location::caller())
    }

    /// A state that runs an execution of this state machine, which is Express, and ends with how
    /// that ended: an execution that fails is no error of the task.
    ///
    /// [`output`](Expr::output) is what the execution ended with. Where it failed, the state or the
    /// condition that asks for it fails, so the way that it takes then is chosen by
    /// [`SyncExecution::STATUS`].
    ///
    /// ```
    /// # use statewright::{App, State, StateMachine, StateMachineProps, StateMachineType, fail, pass};
    /// # use statewright_handler::Shape;
    /// use statewright::{SyncExecution, SyncStatus};
    /// # #[derive(Shape)]
    /// # struct Order { id: String }
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let express = StateMachineProps {
    /// #     machine_type: StateMachineType::Express,
    /// #     ..StateMachineProps::default()
    /// # };
    /// # let same = pass("Price", |order| order);
    /// # let pricing = StateMachine::<Order, Order>::with(stack, "Pricing", same, &express);
    /// let flow = pricing.start_sync("Price It", |order| order).choose(
    ///     "Is It Priced",
    ///     SyncExecution::STATUS,
    ///     |status| match status {
    ///         SyncStatus::Succeeded => pass("Priced", |priced| priced.output()).into(),
    ///         SyncStatus::Failed | SyncStatus::TimedOut => fail("No Price").into(),
    ///     },
    /// );
    /// # StateMachine::<Order, Order>::new(stack, "Machine", flow);
    /// # let template = app.template("Doc").unwrap();
    /// # let states = &template["Resources"]["Machine"]["Properties"]["Definition"]["States"];
    /// # assert!(states["Priced"].to_string().contains("States.StringToJson($.Output)"), "{states}");
    /// ```
    #[track_caller]
    pub fn start_sync<In, V: Value<Input>>(
        &self,
        name: &str,
        make: impl FnOnce(Expr<In>) -> V,
    ) -> Task<In, SyncExecution<Output>, SdkErrors> {
        let mut call = aws_sdk("sfn", "startSyncExecution")
            .with("StateMachineArn", |_| self.arn())
            .with("Input", make)
            .on(self.arn())
            .call(Pattern::RequestResponse);
        if !self.is_express() {
            let help = "`run` waits for one that is Standard";
            call = call.wrong("the state machine is not Express", Some(help.to_owned()));
        }
        Task::new(name, call, Location::caller()).answered_with::<SyncAnswer>()
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
