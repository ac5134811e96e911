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
    Ok(OpenedCase { case: new.input_case_id, message })
}

/// Assigns the case to a support representative.
///
/// # Errors
///
/// None: assigning is simulated, and always succeeds.
pub async fn assign_case(opened: OpenedCase) -> Result<AssignedCase, CaseError> {
    Ok(AssignedCase { case: opened.case, message: opened.message + "assigned..." })
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
    Ok(ClosedCase { case: worked.case, status: worked.status, message: worked.message + "closed." })
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

#[cfg(test)]
mod tests {
    use std::{
        future::Future,
        pin::pin,
        task::{Context, Poll, Waker},
    };

    use serde_json::{Value, json};

    use super::*;

    /// What a handler answers, as JSON: they wait for nothing.
    fn answer<Out: serde::Serialize>(call: impl Future<Output = Result<Out, CaseError>>) -> Value {
        match pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Ok(answer)) => serde_json::to_value(answer).expect("an answer is JSON"),
            Poll::Ready(Err(error)) => json!(error.to_string()),
            Poll::Pending => panic!("the handler waits for something"),
        }
    }

    fn read<In: serde::de::DeserializeOwned>(input: &Value) -> In {
        serde_json::from_value(input.clone()).expect("an input")
    }

    /// The tutorial's messages and keys to the letter, in the tutorial's order.
    #[test]
    fn a_case_goes_its_way() {
        let opened = answer(open_case(read(&json!({ "inputCaseID": "001" }))));
        assert_eq!(opened.to_string(), r#"{"Case":"001","Message":"Case 001: opened..."}"#);
        let assigned = answer(assign_case(read(&opened)));
        assert_eq!(
            assigned.to_string(),
            r#"{"Case":"001","Message":"Case 001: opened...assigned..."}"#
        );
        let worked =
            |status| serde_json::to_value(read::<AssignedCase>(&assigned).worked_on(status));
        let resolved = worked(Status::Resolved).expect("JSON");
        assert_eq!(
            answer(close_case(read(&resolved))).to_string(),
            r#"{"Case":"001","Status":1,"Message":"Case 001: opened...assigned...resolved...closed."}"#
        );
        let unresolved = worked(Status::Unresolved).expect("JSON");
        assert_eq!(
            answer(escalate_case(read(&unresolved))).to_string(),
            r#"{"Case":"001","Status":0,"Message":"Case 001: opened...assigned...unresolved...escalating."}"#
        );
    }

    #[test]
    fn work_ends_one_way_or_the_other() {
        let assigned = json!({ "Case": 1, "Message": "Case 1: opened...assigned..." });
        let worked = answer(work_on_case(read(&assigned)));
        let done = if worked["Status"] == 1 { "resolved..." } else { "unresolved..." };
        assert_eq!(worked["Message"], format!("Case 1: opened...assigned...{done}"));
    }

    #[test]
    fn an_id_can_be_a_number() {
        let opened = answer(open_case(read(&json!({ "inputCaseID": 17 }))));
        assert_eq!(opened.to_string(), r#"{"Case":17,"Message":"Case 17: opened..."}"#);
    }

    #[test]
    fn an_empty_id_is_refused() {
        let refused = answer(open_case(read(&json!({ "inputCaseID": "" }))));
        assert_eq!(refused, "`inputCaseID` is empty, and a case is known by its ID");
    }
}
