//! Who can be given something: what schedules, rules and pipes start.

use crate::{
    Function, FunctionAlias, Intrinsic, Queue, Role, Stack, StateMachine, StateMachineAlias,
    Statement, Topic,
};

/// Something that can be given an `In`: a state machine or a function that takes one, or a
/// queue or a topic, which take anything.
#[diagnostic::on_unimplemented(
    message = "this is not given a `{In}`, which is what it would be sent",
    label = "takes something else than a `{In}`",
    note = "a state machine or a function is sent what it takes: let its first state, or the handler, take a `{In}`"
)]
pub trait Receives<In> {
    /// The receiver without its type.
    fn receiver(&self) -> Receiver;
}

/// A receiver without its type: made by [`Receives::receiver`].
#[derive(Clone, Debug)]
pub struct Receiver(pub(crate) Kind);

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// A state machine, or an alias of one.
    Machine {
        arn: Intrinsic,
        express: bool,
    },
    /// A function, or an alias of one.
    Function {
        arn: Intrinsic,
    },
    Queue(Queue),
    Topic(Topic),
}

impl Receiver {
    pub(crate) fn arn(&self) -> Intrinsic {
        match &self.0 {
            Kind::Machine { arn, .. } | Kind::Function { arn } => arn.clone(),
            Kind::Queue(queue) => queue.arn(),
            Kind::Topic(topic) => topic.arn(),
        }
    }

    /// Lets a role give it something.
    pub(crate) fn grant(&self, stack: &mut Stack, role: &Role) {
        let action = match &self.0 {
            Kind::Machine { .. } => "states:StartExecution",
            Kind::Function { .. } => "lambda:InvokeFunction",
            Kind::Queue(queue) => return queue.grant_send(stack, role),
            Kind::Topic(topic) => return topic.grant_publish(stack, role),
        };
        role.grant(stack, Statement::allow([action]).on(self.arn()));
    }

    /// Whether messages need a group, within which they are in order.
    pub(crate) fn needs_group(&self) -> bool {
        match &self.0 {
            Kind::Queue(queue) => queue.fifo,
            Kind::Topic(topic) => topic.fifo,
            _ => false,
        }
    }
}

impl<In, Out> Receives<In> for StateMachine<In, Out> {
    fn receiver(&self) -> Receiver {
        Receiver(Kind::Machine { arn: self.arn(), express: self.is_express() })
    }
}

impl<In, Out> Receives<In> for StateMachineAlias<In, Out> {
    fn receiver(&self) -> Receiver {
        Receiver(Kind::Machine { arn: self.arn(), express: self.is_express() })
    }
}

impl<In, Out, E> Receives<In> for Function<In, Out, E> {
    fn receiver(&self) -> Receiver {
        Receiver(Kind::Function { arn: self.arn() })
    }
}

impl<In, Out, E> Receives<In> for FunctionAlias<In, Out, E> {
    fn receiver(&self) -> Receiver {
        Receiver(Kind::Function { arn: self.arn() })
    }
}

impl<In> Receives<In> for Queue {
    fn receiver(&self) -> Receiver {
        Receiver(Kind::Queue(self.clone()))
    }
}

impl<In> Receives<In> for Topic {
    fn receiver(&self) -> Receiver {
        Receiver(Kind::Topic(self.clone()))
    }
}
