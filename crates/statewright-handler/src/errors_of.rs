use std::{fmt, marker::PhantomData};

use crate::HandlerError;

/// Errors that a task whose handler returns `E` can end with: what `retry` and `catch` of a
/// workflow take.
///
/// A variant of `E`, the constant of a variant with data, an error that any task can end
/// with, or an array of these.
///
/// ```
/// use statewright_handler::{ErrorsOf, HandlerError};
///
/// #[derive(HandlerError)]
/// enum CaseError {
///     AgentsBusy,
///     UnknownCase { id: String },
/// }
/// # impl std::fmt::Display for CaseError {
/// #     fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) }
/// # }
///
/// fn names(errors: impl ErrorsOf<CaseError>) -> Vec<&'static str> {
///     errors.names()
/// }
/// assert_eq!(names(CaseError::AgentsBusy), ["AgentsBusy"]);
/// assert_eq!(names(CaseError::UNKNOWN_CASE), ["UnknownCase"]);
/// assert_eq!(names([CaseError::AgentsBusy; 1]), ["AgentsBusy"]);
/// # let _ = CaseError::UnknownCase { id: String::new() };
/// ```
#[diagnostic::on_unimplemented(
    message = "this task cannot end with a `{Self}`",
    label = "not an error of this task",
    note = "`retry` and `catch` take a variant of the error type of the task, which is `{E}` (that of its handler, or of the service that it calls), or a `Predefined` error; a variant with data by the constant that `HandlerError` derives, in capital letters"
)]
pub trait ErrorsOf<E> {
    /// The names of the errors, as they stand in `ErrorEquals`.
    fn names(self) -> Vec<&'static str>;
}

impl<E: HandlerError> ErrorsOf<E> for E {
    fn names(self) -> Vec<&'static str> {
        vec![self.name()]
    }
}

impl<E, Errors: ErrorsOf<E>, const COUNT: usize> ErrorsOf<E> for [Errors; COUNT] {
    fn names(self) -> Vec<&'static str> {
        self.into_iter().flat_map(ErrorsOf::names).collect()
    }
}

/// Errors of whatever is inside of something: of a flow, a Parallel or a Map state. It stands in
/// place of the error type of one handler, and every handler's is one of these.
#[derive(Debug)]
pub enum AnyError {}

impl<E: HandlerError> ErrorsOf<AnyError> for E {
    fn names(self) -> Vec<&'static str> {
        vec![self.name()]
    }
}

impl<E: HandlerError> ErrorsOf<AnyError> for ErrorName<E> {
    fn names(self) -> Vec<&'static str> {
        vec![self.name]
    }
}

/// A variant of the error type `E` without its data.
///
/// `#[derive(HandlerError)]` writes one constant of this type for each variant with data,
/// named as the variant in capitals.
pub struct ErrorName<E> {
    name: &'static str,
    error: PhantomData<fn() -> E>,
}

impl<E> ErrorName<E> {
    /// The variant of this name. Written by the derive.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, error: PhantomData }
    }
}

impl<E: HandlerError> ErrorsOf<E> for ErrorName<E> {
    fn names(self) -> Vec<&'static str> {
        vec![self.name]
    }
}

impl<E> Clone for ErrorName<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for ErrorName<E> {}

impl<E> fmt::Debug for ErrorName<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ErrorName").field(&self.name).finish()
    }
}
