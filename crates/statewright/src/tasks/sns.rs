use std::panic::Location;

use serde::Deserialize;
use statewright_handler::{Code, Shape, Value};

use crate::{
    Expr, SnsError, Task, Topic,
    flow::{Call, Pattern},
};

use super::{input, made, token};

/// What SNS answers to a message.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct Published {
    /// The ID that SNS gave the message.
    pub message_id: String,
}

impl Topic {
    /// A state that publishes a message: a text, or a value of which JSON is made.
    ///
    /// ```
    /// # use statewright::{App, State, StateMachine, Topic};
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)]
    /// # struct Order { id: String }
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let orders = Topic::new(stack, "Orders");
    /// let flow = orders.publish("Tell All", |order| order.get(Order::ID));
    /// # StateMachine::new(stack, "Machine", flow);
    /// # app.template("Doc").unwrap();
    /// ```
    #[track_caller]
    pub fn publish<In, Message, V: Value<Message>>(
        &self,
        name: &str,
        message: impl FnOnce(Expr<In>) -> V,
    ) -> Task<In, Published, SnsError> {
        let call = self.message(Pattern::RequestResponse, made(message));
        Task::new(name, call, Location::caller())
    }

    /// A state that publishes a message with a token in it, and waits until somebody calls back
    /// with that: with an `Answer`, or with an error.
    #[track_caller]
    pub fn publish_with_token<In, Answer, Message, V: Value<Message>>(
        &self,
        name: &str,
        message: impl FnOnce(Expr<In>, Expr<String>) -> V,
    ) -> Task<In, Answer, SnsError> {
        let message = message(input(), token()).code();
        Task::new(name, self.message(Pattern::TaskToken, message), Location::caller())
    }

    pub(super) fn message(&self, pattern: Pattern, message: Code) -> Call {
        let call = Call::service("sns:publish", pattern)
            .argument("TopicArn", self.arn().code())
            .argument("Message", message)
            .on("Topic", self.arn());
        match self.key() {
            Some(key) => call.on("Key", key.arn()),
            None => call,
        }
    }
}
