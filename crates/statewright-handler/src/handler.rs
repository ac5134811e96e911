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
    Answer: Future<Output = Result<Out, E>>,
    In: DeserializeOwned,
    Out: Serialize,
    E: HandlerError,
{
    fn call(self, input: In) -> impl Future<Output = Result<Out, E>> {
        self(input)
    }
}
