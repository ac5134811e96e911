use std::fmt::Display;

use serde::{Deserialize, Serialize};

use crate::Shape;

/// The errors that a handler can end with, each with the name that a workflow knows it by.
///
/// Derived for enums: the name of a variant is its name. The deployed function reports it
/// as the `errorType` of its answer, and Step Functions takes that as the name of the
/// error, which `Retry` and `Catch` compare with. The text of [`Display`] becomes the
/// `errorMessage`.
///
/// ```
/// use statewright_handler::HandlerError;
///
/// #[derive(Debug, HandlerError)]
/// enum CaseError {
///     AgentsBusy,
///     UnknownCase { id: String },
/// }
///
/// impl std::fmt::Display for CaseError {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         match self {
///             Self::AgentsBusy => f.write_str("every agent is busy"),
///             Self::UnknownCase { id } => write!(f, "there is no case {id}"),
///         }
///     }
/// }
///
/// assert_eq!(CaseError::AgentsBusy.name(), "AgentsBusy");
/// let unknown = CaseError::UnknownCase { id: "7".into() };
/// assert_eq!(unknown.name(), "UnknownCase");
/// ```
///
/// A workflow names an error by its variant. For a variant with data, which a workflow has
/// none of, the derive writes a constant that stands for it: `CaseError::UNKNOWN_CASE`, an
/// [`ErrorName`](crate::ErrorName).
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no error names that a workflow could retry or catch",
    label = "not an enum that derives `HandlerError`",
    note = "derive `HandlerError` and implement `Display` for the error type of the handler"
)]
pub trait HandlerError: Display {
    /// The name of this error in `Retry` and `Catch`.
    fn name(&self) -> &'static str;

    /// The names of all errors of this type, where they are known.
    #[must_use]
    fn all_names() -> Option<&'static [&'static str]>
    where
        Self: Sized,
    {
        None
    }
}

/// The error name of an invocation whose input the handler cannot read. The message says
/// which field is wrong.
pub const INVALID_INPUT: &str = "Handler.InvalidInput";

/// The error name of an invocation whose answer cannot be written as JSON: a map with keys
/// that are no texts, a number that JSON has no place for.
pub const INVALID_OUTPUT: &str = "Handler.InvalidOutput";

/// The error name of an invocation in which the handler panicked.
pub const PANICKED: &str = "Handler.Panicked";

/// What a state that catches an error is given: the Error Output of the States Language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct Caught {
    /// The name of the error.
    pub error: String,
    /// What Step Functions knows about its cause: for a Lambda function the JSON text
    /// with `errorType` and `errorMessage` that the function answered.
    pub cause: String,
}
