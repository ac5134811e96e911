use statewright_handler::{HandlerError, INVALID_INPUT, PANICKED};

/// Errors that a task whose handler returns `E` can end with: what `retry` and `catch` take.
///
/// A variant of `E`, or a [`Predefined`] error.
#[diagnostic::on_unimplemented(
    message = "the handler of this task cannot end with a `{Self}`",
    label = "not an error of this handler",
    note = "`retry` and `catch` take a variant of the handler's own error type, which is `{E}`, or a `Predefined` error"
)]
pub trait ErrorsOf<E> {
    /// The names of the errors, as they stand in `ErrorEquals`.
    fn names(self) -> Vec<String>;
}

/// Errors that tasks can end with whatever their handler returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Predefined {
    /// All errors that can be retried or caught: the last one in a list of retries or catches.
    All,
    /// All errors but the timeout.
    TaskFailed,
    /// The state took longer than its `TimeoutSeconds`.
    Timeout,
    /// The handler could not read its input.
    InvalidInput,
    /// The handler panicked.
    Panicked,
}

impl<E: HandlerError> ErrorsOf<E> for E {
    fn names(self) -> Vec<String> {
        vec![self.name().to_owned()]
    }
}

impl<E> ErrorsOf<E> for Predefined {
    fn names(self) -> Vec<String> {
        let name = match self {
            Self::All => "States.ALL",
            Self::TaskFailed => "States.TaskFailed",
            Self::Timeout => "States.Timeout",
            Self::InvalidInput => INVALID_INPUT,
            Self::Panicked => PANICKED,
        };
        vec![name.to_owned()]
    }
}
