use serde::Serialize;

use crate::{PathOrNull, read::Reader};

/// A Succeed state: ends the execution, with its input as the output.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Succeed {
    /// What the state is for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Which part of the input the state works on; all of it, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_path: Option<PathOrNull>,
    /// Which part of that is the output; all of it, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_path: Option<PathOrNull>,
}

impl Succeed {
    pub(crate) fn read(mut reader: Reader<'_>) -> Option<Self> {
        let comment = reader.text("Comment");
        let input_path = reader.path_or_null("InputPath");
        let output_path = reader.path_or_null("OutputPath");
        reader.finish(&["Output", "QueryLanguage"]);
        Some(Self { comment, input_path, output_path })
    }
}
