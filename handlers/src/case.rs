//! A support case, as each step leaves it. The JSON keys are those of the tutorial.

use std::fmt;

use serde::{Deserialize, Serialize};
use statewright_handler::{Choices, Shape};

/// What the caller starts the workflow with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
pub struct NewCase {
    /// The ID that the case is to have.
    #[serde(rename = "inputCaseID")]
    pub input_case_id: CaseId,
}

/// A case that nobody is assigned to yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct OpenedCase {
    /// The ID of the case.
    pub case: CaseId,
    /// What was done so far.
    pub message: String,
}

/// A case with a support representative who has not worked on it yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct AssignedCase {
    /// The ID of the case.
    pub case: CaseId,
    /// What was done so far.
    pub message: String,
}

/// A case that was worked on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct WorkedCase {
    /// The ID of the case.
    pub case: CaseId,
    /// Whether the work resolved it.
    pub status: Status,
    /// What was done so far.
    pub message: String,
}

/// A case that is done with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct ClosedCase {
    /// The ID of the case.
    pub case: CaseId,
    /// Whether it was resolved.
    pub status: Status,
    /// What was done.
    pub message: String,
}

/// A case that went to the next tier of support.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct EscalatedCase {
    /// The ID of the case.
    pub case: CaseId,
    /// Whether it was resolved.
    pub status: Status,
    /// What was done so far.
    pub message: String,
}

impl AssignedCase {
    /// The case after work that had this outcome.
    #[must_use]
    pub fn worked_on(self, status: Status) -> WorkedCase {
        let done = match status {
            Status::Resolved => "resolved...",
            Status::Unresolved => "unresolved...",
        };
        WorkedCase { case: self.case, status, message: self.message + done }
    }
}

/// Whether a case is resolved: 1 or 0 in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Choices)]
#[serde(into = "u8", try_from = "u8")]
pub enum Status {
    /// The case can be closed.
    Resolved = 1,
    /// The case is still open.
    Unresolved = 0,
}

impl Status {
    /// One or the other, as by tossing a coin.
    #[must_use]
    pub fn at_random() -> Self {
        if fastrand::bool() { Self::Resolved } else { Self::Unresolved }
    }
}

impl From<Status> for u8 {
    fn from(status: Status) -> Self {
        status as u8
    }
}

impl TryFrom<u8> for Status {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        match number {
            0 => Ok(Self::Unresolved),
            1 => Ok(Self::Resolved),
            _ => Err(format!("the status of a case is 0 or 1, not {number}")),
        }
    }
}

/// The ID of a case: a text or a number, and it stays what the caller made it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged, expecting = "a case ID is a text or a number")]
pub enum CaseId {
    /// Such as `"001"`.
    Text(String),
    /// Such as `1`.
    Number(serde_json::Number),
}

impl CaseId {
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Text(text) if text.is_empty())
    }
}

/// Writes the ID as JavaScript would in a text, because that is what the messages of the
/// tutorial are made with: a number without a fraction has no decimal point.
impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => match number.as_f64() {
                Some(float) if number.is_f64() => write!(f, "{float}"),
                _ => write!(f, "{number}"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn id(value: Value) -> CaseId {
        serde_json::from_value(value).expect("a case ID")
    }

    #[test]
    fn an_id_is_written_as_in_javascript() {
        let written = |value| id(value).to_string();
        assert_eq!(written(json!("001")), "001");
        assert_eq!(written(json!(1)), "1");
        assert_eq!(written(json!(1.0)), "1");
        assert_eq!(written(json!(-1.5)), "-1.5");
    }

    #[test]
    fn an_id_stays_what_it_was() {
        for value in [json!("001"), json!(1), json!(-1.5)] {
            assert_eq!(serde_json::to_value(id(value.clone())).ok(), Some(value));
        }
    }

    #[test]
    fn a_status_is_0_or_1_in_json() {
        assert_eq!(serde_json::to_value(Status::Resolved).ok(), Some(json!(1)));
        assert_eq!(serde_json::to_value(Status::Unresolved).ok(), Some(json!(0)));
        let error = serde_json::from_value::<Status>(json!(2)).expect_err("no status");
        assert_eq!(error.to_string(), "the status of a case is 0 or 1, not 2");
    }

    #[test]
    fn chance_gives_both() {
        let drawn: Vec<Status> = (0..1000).map(|_| Status::at_random()).collect();
        assert!(drawn.contains(&Status::Resolved));
        assert!(drawn.contains(&Status::Unresolved));
    }
}
