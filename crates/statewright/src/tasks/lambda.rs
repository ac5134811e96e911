use std::{marker::PhantomData, panic::Location};

use serde::Deserialize;
use serde_json::json;
use statewright_handler::{Code, HandlerError, Shape, Value};

use crate::{
    Expr, Function, FunctionAlias, FunctionVersion, Intrinsic, Task,
    flow::{Call, Pattern},
};

use super::{field, input, made, token};

/// What Lambda answers to an event that nobody waits for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct Accepted {
    /// 202: it was accepted.
    pub status_code: u16,
}

/// What Lambda answers to an invocation, around what the handler returned.
#[derive(Clone, Copy, Debug)]
pub struct Invocation<T>(PhantomData<T>);

impl<T> Expr<Invocation<T>> {
    /// What the handler returned.
    pub fn payload(&self) -> Expr<T> {
        member(self, "Payload")
    }

    /// The version of the function that was executed.
    pub fn executed_version(&self) -> Expr<String> {
        member(self, "ExecutedVersion")
    }
}

fn member<T, U>(of: &Expr<Invocation<T>>, key: &str) -> Expr<U> {
    Expr::new(field(of.code(), key, false))
}

/// The states that invoke a function, by its own ARN or by that of an alias or a version.
macro_rules! tasks {
    ($($invoked:ident),+) => {$(
        impl<In, Out, E> $invoked<In, Out, E> {
            /// A state that invokes it: it takes what the handler takes, and returns what it returns.
            #[track_caller]
            pub fn task(&self, name: &str) -> Task<In, Out, E>
            where
                E: HandlerError,
            {
                Task::new(name, self.call(), Location::caller()).ending_with(E::all_names())
            }

            /// A state that invokes it and does not wait for what it returns.
            #[track_caller]
            pub fn task_async<Given, V: Value<In>>(
                &self,
                name: &str,
                payload: impl FnOnce(Expr<Given>) -> V,
            ) -> Task<Given, Accepted, E> {
                let call = invoke(self.arn(), Pattern::RequestResponse, made(payload));
                let call = call.argument("InvocationType", Code::Constant(json!("Event")));
                Task::new(name, call, Location::caller())
            }

            /// A state that invokes it, and ends with all that Lambda answers.
            #[track_caller]
            pub fn invoke<Given, V: Value<In>>(
                &self,
                name: &str,
                payload: impl FnOnce(Expr<Given>) -> V,
            ) -> Task<Given, Invocation<Out>, E> {
                let call = invoke(self.arn(), Pattern::RequestResponse, made(payload));
                Task::new(name, call, Location::caller())
            }

            /// A state that invokes it with a token in its input, and waits until somebody
            /// calls back with that: with an `Answer`, or with an error. What the function returns is of
            /// no interest.
            ///
            /// ```
            /// # use handlers::CaseError;
            /// # use statewright::{App, Function, State, StateMachine};
            /// use statewright_handler::{Answer, Question, QuestionShape};
            ///
            /// async fn ask(question: Question<String>) -> Result<(), CaseError> {
            ///     // Mails it, with the token in a link.
            /// #   drop(question);
            ///     Ok(())
            /// }
            /// # let mut app = App::new();
            /// # let stack = app.stack("Doc");
            /// # let ask = Function::new(stack, "AskFunction", ask);
            ///
            /// let flow = ask
            ///     .task_with_token("Ask", |about, token| QuestionShape { about, task_token: token })
            ///     .heartbeat_seconds(3600);
            /// # StateMachine::<String, Answer>::new(stack, "Machine", flow);
            /// ```
            #[track_caller]
            pub fn task_with_token<Given, Answer, V: Value<In>>(
                &self,
                name: &str,
                payload: impl FnOnce(Expr<Given>, Expr<String>) -> V,
            ) -> Task<Given, Answer, E> {
                let call = invoke(self.arn(), Pattern::TaskToken, payload(input(), token()).code());
                Task::new(name, call, Location::caller())
            }
        }
    )+};
}

tasks!(Function, FunctionAlias, FunctionVersion);

impl<In, Out, E> FunctionAlias<In, Out, E> {
    fn call(&self) -> Call {
        Call::function(self.arn())
    }
}

impl<In, Out, E> FunctionVersion<In, Out, E> {
    fn call(&self) -> Call {
        Call::function(self.arn())
    }
}

fn invoke(arn: Intrinsic, pattern: Pattern, payload: Code) -> Call {
    Call::service("lambda:invoke", pattern)
        .argument("FunctionName", (&arn).code())
        .argument("Payload", payload)
        .on("Function", arn)
}
