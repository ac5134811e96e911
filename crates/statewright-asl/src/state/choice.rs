use serde::Serialize;
use serde_json::Value;

use crate::{Condition, Diagnostic, PathOrNull, read::Reader};

/// A Choice state: goes on with the first rule that holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Choice {
    /// What the state is for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Which part of the input the rules look at; all of it, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_path: Option<PathOrNull>,
    /// Which part of that the next state is given; all of it, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_path: Option<PathOrNull>,
    /// The rules, in the order in which they are tried.
    pub choices: Vec<ChoiceRule>,
    /// The name of the state that is next when no rule holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
}

/// A rule of a Choice state.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ChoiceRule {
    /// What the rule is for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// When it holds.
    #[serde(flatten)]
    pub condition: Condition,
    /// The name of the state that is next when it does.
    pub next: String,
}

impl Choice {
    pub(crate) fn read(mut reader: Reader<'_>) -> Option<Self> {
        let what = reader.what().to_owned();
        let comment = reader.text("Comment");
        let input_path = reader.path_or_null("InputPath");
        let output_path = reader.path_or_null("OutputPath");
        let choices = reader.required("Choices", |reader, field| {
            reader
                .list(field, |value, pointer, found| ChoiceRule::read(value, pointer, found, &what))
        });
        let default = reader.text("Default");
        reader.finish(&["Assign", "Output", "QueryLanguage"]);
        Some(Self { comment, input_path, output_path, choices: choices?, default })
    }
}

impl ChoiceRule {
    fn read(
        value: &Value,
        pointer: String,
        found: &mut Vec<Diagnostic>,
        what: &str,
    ) -> Option<Self> {
        let mut reader = Reader::new(value, pointer, format!("a Choice Rule of {what}"), found)?;
        let comment = reader.text("Comment");
        let condition = if reader.has("Condition") {
            // A rule in JSONata: the field is refused below.
            None
        } else {
            Condition::read(&mut reader)
        };
        let next = reader.required("Next", Reader::text);
        reader.finish(&["Assign", "Condition", "Output"]);
        Some(Self { comment, condition: condition?, next: next? })
    }
}
