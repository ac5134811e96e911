//! The Lambda functions of the call centre: each simulates a step in the handling of a
//! support case, and adds to the message what it did.
//!
//! They are plain functions. What invokes them is in `src/bin`, a line each; in which order
//! they run is in the `synth` crate.

mod case;
mod error;

pub use case::{
    AssignedCase, CaseId, ClosedCase, EscalatedCase, NewCase, OpenedCase, Status, WorkedCase,
};
pub use error::CaseError;

/// Creates a support case with the ID that the caller gave.
///
/// # Errors
///
/// [`CaseError::EmptyCaseId`] when the ID is an empty text.
pub async fn open_case(new: NewCase) -> Result<OpenedCase, CaseError> {
    if new.input_case_id.is_empty() {
        return Err(CaseError::EmptyCaseId);
    }
    let message = format!("Case {}: opened...", new.input_case_id);
    Ok(OpenedCase {
        case: new.input_case_id,
        message,
    })
}

/// Assigns the case to a support representative.
///
/// # Errors
///
/// None: assigning is simulated, and always succeeds.
pub async fn assign_case(opened: OpenedCase) -> Result<AssignedCase, CaseError> {
    Ok(AssignedCase {
        case: opened.case,
        message: opened.message + "assigned...",
    })
}

/// Works on the case: by chance, it is resolved or not.
///
/// # Errors
///
/// None: working is simulated, and always comes to an end.
pub async fn work_on_case(assigned: AssignedCase) -> Result<WorkedCase, CaseError> {
    Ok(assigned.worked_on(Status::at_random()))
}

/// Closes a resolved case.
///
/// # Errors
///
/// None: closing is simulated, and always succeeds.
pub async fn close_case(worked: WorkedCase) -> Result<ClosedCase, CaseError> {
    Ok(ClosedCase {
        case: worked.case,
        status: worked.status,
        message: worked.message + "closed.",
    })
}

/// Escalates a case that could not be resolved.
///
/// # Errors
///
/// None: escalating is simulated, and always succeeds.
pub async fn escalate_case(worked: WorkedCase) -> Result<EscalatedCase, CaseError> {
    Ok(EscalatedCase {
        case: worked.case,
        status: worked.status,
        message: worked.message + "escalating.",
    })
}
