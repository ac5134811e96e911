use statewright_handler::HandlerError;

/// What a step in the handling of a case can fail with. A workflow retries and catches
/// these by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, HandlerError)]
pub enum CaseError {
    /// The caller gave an empty text for the ID.
    #[error("`inputCaseID` is empty, and a case is known by its ID")]
    EmptyCaseId,
}
