use serde::Serialize;

use crate::{Catch, PathOrNull, Retry, SECONDS_MAX, Transition, read::Reader};

/// A Task state: does work outside of the state machine.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct Task {
    /// What the state is for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What does the work: the ARN of a Lambda function.
    pub resource: String,
    /// Which part of the input the state works on; all of it, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_path: Option<PathOrNull>,
    /// Where in the input the result is put; in place of all of it, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_path: Option<PathOrNull>,
    /// Which part of that the next state is given; all of it, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_path: Option<PathOrNull>,
    /// How long one attempt may take, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_seconds: Option<u64>,
    /// Which errors are tried again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub retry: Vec<Retry>,
    /// Where the execution goes on after which errors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub catch: Vec<Catch>,
    /// What is next.
    #[serde(flatten)]
    pub transition: Transition,
}

impl Task {
    pub(crate) fn read(mut reader: Reader<'_>) -> Option<Self> {
        let what = reader.what().to_owned();
        let comment = reader.text("Comment");
        let resource = reader.required("Resource", Reader::text);
        let input_path = reader.path_or_null("InputPath");
        let result_path = reader.result_path();
        let output_path = reader.path_or_null("OutputPath");
        let timeout_seconds = reader.whole_number("TimeoutSeconds", 1..=SECONDS_MAX);
        let retry =
            reader.list("Retry", |value, pointer, found| Retry::read(value, pointer, found, &what));
        let catch =
            reader.list("Catch", |value, pointer, found| Catch::read(value, pointer, found, &what));
        let transition = Transition::read(&mut reader);
        reader.finish(&[
            "Arguments",
            "Assign",
            "Credentials",
            "HeartbeatSeconds",
            "HeartbeatSecondsPath",
            "Output",
            "Parameters",
            "QueryLanguage",
            "ResultSelector",
            "TimeoutSecondsPath",
        ]);
        Some(Self {
            comment,
            resource: resource?,
            input_path,
            result_path,
            output_path,
            timeout_seconds,
            retry: retry.unwrap_or_default(),
            catch: catch.unwrap_or_default(),
            transition: transition?,
        })
    }
}
