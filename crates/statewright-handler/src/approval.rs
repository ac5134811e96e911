use serde::{Deserialize, Serialize};

use crate::{Choices, Shape};

/// What a person who was asked says.
///
/// Whoever takes the answer sends it back as JSON, with the token that came with the question
/// (`SendTaskSuccess`): `{"decision": "approved", "comment": null}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Shape)]
pub struct Answer {
    /// Whether it may be.
    pub decision: Decision,
    /// Why, in words.
    pub comment: Option<String>,
}

/// Whether something may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Choices)]
#[serde(rename_all = "camelCase")]
pub enum Decision {
    /// It may.
    Approved,
    /// It may not.
    Rejected,
}

/// A question to a person, as the message that asks it holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub struct Question<T> {
    /// What it is about.
    pub about: T,
    /// What comes with the answer, so that the right execution gets it.
    pub task_token: String,
}
