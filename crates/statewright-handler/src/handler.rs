use std::future::Future;

use serde::{Serialize, de::DeserializeOwned};

use crate::HandlerError;

/// A function that handles Lambda invocations: `async fn(In) -> Result<Out, E>`.
///
/// Implemented for all such functions and not for anything else; its three types are what
/// a task of the workflow takes, returns and can fail with.
#[diagnostic::on_unimplemented(
    message = "this is not a handler of Lambda invocations",
    label = "not an `async fn(In) -> Result<Out, E>`",
    note = "`In` must be `Deserialize`, `Out` must be `Serialize`, and `E` an enum that derives `HandlerError`"
)]
pub trait Handler<In, Out, E>: Copy + 'static {
    /// Handles one invocation.
    fn call(self, input: In) -> impl Future<Output = Result<Out, E>>;
}

impl<F, Answer, In, Out, E> Handler<In, Out, E> for F
where
    F: Fn(In) -> Answer + Copy + 'static,
    Answer: Answers<Out, E>,
    In: DeserializeOwned,
    Out: Serialize,
    E: HandlerError,
{
    fn call(self, input: In) -> impl Future<Output = Result<Out, E>> {
        self(input)
    }
}

/// What calling a handler gives: a future of an `Out` or an `E`.
#[diagnostic::on_unimplemented(
    message = "this handler is not an `async fn(In) -> Result<Out, E>`",
    label = "answers with a `{Self}`",
    note = "write `async` before its `fn`, and let it return a `Result`"
)]
pub trait Answers<Out, E>: Future<Output = Result<Out, E>> {}

#[diagnostic::do_not_recommend]
impl<F, Out, E> Answers<Out, E> for F where F: Future<Output = Result<Out, E>> {}
