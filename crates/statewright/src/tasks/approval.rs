use std::panic::Location;

use statewright_handler::{Answer, Code, Value};

use crate::{Expr, Queue, Task, Topic, flow::Pattern};

use super::{input, token};

/// Where a question to a person can be sent: a [`Topic`], or a [`Queue`].
#[diagnostic::on_unimplemented(
    message = "a question cannot be sent to a `{Self}`",
    label = "neither a `Topic` nor a `Queue`"
)]
pub trait Asks {
    /// What sending it can fail with.
    type Error;

    /// The state that sends this message, which has a token in it.
    #[doc(hidden)]
    fn ask<In>(
        &self,
        name: &str,
        message: Message,
        location: &'static Location<'static>,
    ) -> Task<In, Answer, Self::Error>;
}

/// The message with a question.
#[derive(Debug)]
pub struct Message(Code);

impl Asks for Topic {
    type Error = crate::SnsError;

    fn ask<In>(
        &self,
        name: &str,
        message: Message,
        location: &'static Location<'static>,
    ) -> Task<In, Answer, Self::Error> {
        Task::new(name, self.message(Pattern::TaskToken, message.0), location)
    }
}

impl Asks for Queue {
    type Error = crate::SqsError;

    fn ask<In>(
        &self,
        name: &str,
        message: Message,
        location: &'static Location<'static>,
    ) -> Task<In, Answer, Self::Error> {
        Task::new(name, self.message(Pattern::TaskToken, message.0, None), location)
    }
}

/// A state that asks a person, and waits for the [`Answer`] for so many seconds at the most.
///
/// It sends a [`Question`](statewright_handler::Question): what it is about, and a token. Whoever
/// takes the answer sends it back with that; the right to do so is granted by
/// [`StateMachine::grant_task_response`](crate::StateMachine::grant_task_response). Without an
/// answer in time, the task fails with [`Predefined::Timeout`](crate::Predefined::Timeout); an
/// answer that is an error (`SendTaskFailure`) can be caught as
/// [`Predefined::TaskFailed`](crate::Predefined::TaskFailed).
///
/// ```
/// use statewright::{App, Predefined, State, StateMachine, Topic, approval, fail};
/// use statewright_handler::{Answer, Decision};
/// # use statewright_handler::Shape;
/// # #[derive(Shape)]
/// # struct Order { id: String }
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let bosses = Topic::new(stack, "Bosses");
///
/// let flow = approval("Ask the Boss", &bosses, 86_400, |order| order.get(Order::ID))
///     .catch(Predefined::Timeout, fail("Nobody Answered"))
///     .choose("May It Be", Answer::DECISION, |decision| match decision {
///         Decision::Approved => statewright::wait("Cool Down", 1),
///         Decision::Rejected => fail("Rejected").into(),
///     });
/// # StateMachine::<Order, Answer>::new(stack, "Machine", flow);
/// # app.template("Doc").unwrap();
/// ```
#[track_caller]
pub fn approval<In, About, V: Value<About>, Via: Asks>(
    name: &str,
    via: &Via,
    timeout_seconds: u32,
    about: impl FnOnce(Expr<In>) -> V,
) -> Task<In, Answer, Via::Error> {
    let message = Code::Object(vec![
        ("about".to_owned(), about(input()).code()),
        ("taskToken".to_owned(), token().code()),
    ]);
    let task = via.ask(name, Message(message), Location::caller());
    task.answered_with::<Answer>().timeout_seconds(timeout_seconds)
}
