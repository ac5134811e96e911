use serde::Serialize;
use serde_json::Value;

use crate::{Diagnostic, PathOrNull, read::Reader, retry::read_error_names};

/// A Catcher: where an execution goes on after errors of these names.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Catch {
    /// What it is for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The names of the errors that are caught.
    pub error_equals: Vec<String>,
    /// Where in the input of the state the Error Output is put; in place of all of it, if
    /// not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_path: Option<PathOrNull>,
    /// The name of the state that is next.
    pub next: String,
}

impl Catch {
    pub(crate) fn read(
        value: &Value,
        pointer: String,
        found: &mut Vec<Diagnostic>,
        what: &str,
    ) -> Option<Self> {
        let mut reader = Reader::new(value, pointer, format!("a Catcher of {what}"), found)?;
        let comment = reader.text("Comment");
        let error_equals = reader.required("ErrorEquals", read_error_names);
        let result_path = reader.result_path();
        let next = reader.required("Next", Reader::text);
        reader.finish(&["Output", "Assign"]);
        Some(Self { comment, error_equals: error_equals?, result_path, next: next? })
    }
}
