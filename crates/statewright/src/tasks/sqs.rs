use std::panic::Location;

use serde::Deserialize;
use statewright_handler::{Code, Shape, Value};

use crate::{
    Expr, Queue, SqsError, Task,
    flow::{Call, Pattern},
};

use super::{input, made, token};

/// What SQS answers to a message.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct SentMessage {
    /// The ID that SQS gave the message.
    pub message_id: String,
}

impl Queue {
    /// A state that sends a message: a text, or a value of which JSON is made.
    ///
    /// ```
    /// # use statewright::{App, Queue, State, StateMachine};
    /// # use statewright_handler::Shape;
    /// #[derive(Shape)]
    /// struct Order {
    ///     id: String,
    /// }
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let orders = Queue::new(stack, "Orders");
    ///
    /// let flow = orders.send("Tell the Warehouse", |order| order.get(Order::ID));
    /// # StateMachine::new(stack, "Machine", flow);
    /// # app.template("Doc").unwrap();
    /// ```
    #[track_caller]
    pub fn send<In, Body, V: Value<Body>>(
        &self,
        name: &str,
        body: impl FnOnce(Expr<In>) -> V,
    ) -> Task<In, SentMessage, SqsError> {
        Task::new(
            name,
            self.message(Pattern::RequestResponse, made(body), None),
            Location::caller(),
        )
    }

    /// A state that sends a message to a queue in order: messages of a group are received in the
    /// order in which they were sent.
    #[track_caller]
    pub fn send_in_group<In, Body, V: Value<Body>, Group: Value<String>>(
        &self,
        name: &str,
        group: impl FnOnce(Expr<In>) -> Group,
        body: impl FnOnce(Expr<In>) -> V,
    ) -> Task<In, SentMessage, SqsError> {
        let call = self.message(Pattern::RequestResponse, made(body), Some(made(group)));
        Task::new(name, call, Location::caller())
    }

    /// A state that sends a message with a token in it, and waits until somebody calls back with
    /// that: with an `Answer`, or with an error.
    ///
    /// Whoever does needs the right to:
    /// [`StateMachine::grant_task_response`](crate::StateMachine::grant_task_response).
    #[track_caller]
    pub fn send_with_token<In, Answer, Body, V: Value<Body>>(
        &self,
        name: &str,
        body: impl FnOnce(Expr<In>, Expr<String>) -> V,
    ) -> Task<In, Answer, SqsError> {
        let body = body(input(), token()).code();
        Task::new(name, self.message(Pattern::TaskToken, body, None), Location::caller())
    }

    pub(super) fn message(&self, pattern: Pattern, body: Code, group: Option<Code>) -> Call {
        let call = Call::service("sqs:sendMessage", pattern)
            .argument("QueueUrl", self.url().code())
            .argument("MessageBody", body)
            .on("Queue", self.arn());
        let call = match self.key() {
            Some(key) => call.on("Key", key.arn()),
            None => call,
        };
        match (self.fifo, &group) {
            (true, None) => call.wrong(
                "a message to a queue in order belongs to a group, and this one has none",
                Some("say which with `send_in_group`".to_owned()),
            ),
            (false, Some(_)) => call.wrong(
                "only messages to a queue in order belong to a group",
                Some("use `send`, or let the queue be `fifo`".to_owned()),
            ),
            _ => call.argument_if("MessageGroupId", group),
        }
    }
}
