use serde::Serialize;
use serde_json::Value;

use crate::{PathOrNull, Transition, read::Reader};

/// A Pass state: passes its input on, or a fixed result.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Pass {
    /// What the state is for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Which part of the input the state works on; all of it, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_path: Option<PathOrNull>,
    /// The result; the input, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Value>,
    /// Where in the input the result is put; in place of all of it, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_path: Option<PathOrNull>,
    /// Which part of that the next state is given; all of it, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_path: Option<PathOrNull>,
    /// What is next.
    #[serde(flatten)]
    pub transition: Transition,
}

impl Pass {
    pub(crate) fn read(mut reader: Reader<'_>) -> Option<Self> {
        let comment = reader.text("Comment");
        let input_path = reader.path_or_null("InputPath");
        let result = reader.take("Result").map(|(value, _)| value.clone());
        let result_path = reader.result_path();
        let output_path = reader.path_or_null("OutputPath");
        let transition = Transition::read(&mut reader);
        reader.finish(&["Assign", "Output", "Parameters", "QueryLanguage"]);
        Some(Self {
            comment,
            input_path,
            result,
            result_path,
            output_path,
            transition: transition?,
        })
    }
}
