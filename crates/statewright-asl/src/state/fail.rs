use serde::Serialize;

use crate::read::Reader;

/// A Fail state: ends the execution as failed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Fail {
    /// What the state is for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The name of the error that the execution fails with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// What led to it, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
}

impl Fail {
    pub(crate) fn read(mut reader: Reader<'_>) -> Option<Self> {
        let comment = reader.text("Comment");
        let error = reader.text("Error");
        let cause = reader.text("Cause");
        reader.finish(&["CausePath", "ErrorPath", "QueryLanguage"]);
        Some(Self { comment, error, cause })
    }
}
