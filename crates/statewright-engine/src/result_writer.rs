//! Writes the results of a Distributed Map, to objects or as the result of its state.
//!
//! Source: Step Functions Developer Guide, "ResultWriter (Map)"; files that AWS wrote.

mod entry;
mod file;

use std::sync::Arc;

use jiff::Timestamp;
use statewright_asl::{OutputType, WriterTransformation};

use crate::{Json, ObjectRequest, Outcome};
use file::Files;

/// A child execution that a Map Run is done with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ChildResult {
    /// What it was given, or would have been.
    pub(crate) input: Json,
    /// How it went; nothing, if it was never started.
    pub(crate) run: Option<ChildRun>,
}

/// How a child execution went.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ChildRun {
    /// The ARN of the execution.
    pub(crate) execution_arn: Arc<str>,
    /// Its name.
    pub(crate) name: Arc<str>,
    /// When it was started.
    pub(crate) started: Timestamp,
    /// When it ended.
    pub(crate) stopped: Timestamp,
    /// How it ended.
    pub(crate) outcome: Outcome,
}

impl ChildRun {
    pub(crate) fn is_success(&self) -> bool {
        matches!(self.outcome, Outcome::Succeeded { .. })
    }
}

/// The Map Run whose results are written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MapRun {
    /// Its ARN, which ends with its own UUID.
    pub(crate) arn: Arc<str>,
    /// The ARN of the state machine of its children: with the label of the Map state.
    pub(crate) state_machine_arn: Arc<str>,
}

/// What is made of the results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ResultWriter {
    /// What becomes of what a child ended with.
    pub(crate) transformation: Option<WriterTransformation>,
    /// How it is written.
    pub(crate) output_type: Option<OutputType>,
}

/// Results that are to be written to objects.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Export {
    /// The objects, to be put there in this order: the one that names the others is the last.
    pub(crate) puts: Vec<ObjectRequest>,
    /// The result of the Map state: where they are.
    pub(crate) result: Json,
}

impl ResultWriter {
    /// The results as objects, for a state that says where they are to be.
    pub(crate) fn export(
        self,
        map_run: &MapRun,
        children: &[ChildResult],
        bucket: &Arc<str>,
        prefix: &str,
    ) -> Export {
        let transformation = self.transformation.unwrap_or(WriterTransformation::None);
        let output_type = self.output_type.unwrap_or(OutputType::Json);
        let mut failed = Files::new("FAILED", output_type);
        let mut pending = Files::new("PENDING", output_type);
        let mut succeeded = Files::new("SUCCEEDED", output_type);
        for child in children {
            let files = match &child.run {
                None => &mut pending,
                Some(ChildRun { outcome: Outcome::Succeeded { .. }, .. }) => &mut succeeded,
                Some(_) => &mut failed,
            };
            map_run.write(child, transformation, |entry| files.add(&entry));
        }

        let folder = folder(prefix, map_run.uuid());
        let mut puts = Vec::new();
        let mut result_files = |files: Files| files.put(bucket, &folder, &mut puts);
        let result_files = Json::from([
            ("FAILED", result_files(failed)),
            ("PENDING", result_files(pending)),
            ("SUCCEEDED", result_files(succeeded)),
        ]);
        let manifest = Json::from([
            ("DestinationBucket", Json::from(bucket.clone())),
            ("MapRunArn", map_run.arn.clone().into()),
            ("ResultFiles", result_files),
        ]);
        let key: Arc<str> = format!("{folder}/manifest.json").into();
        puts.push(ObjectRequest::Put {
            bucket: bucket.clone(),
            key: key.clone(),
            body: manifest.to_string().into_bytes().into(),
        });
        let details = Json::from([("Bucket", bucket.clone()), ("Key", key)]);
        let result = Json::from([
            ("MapRunArn", Json::from(map_run.arn.clone())),
            ("ResultWriterDetails", details),
        ]);
        Export { puts, result }
    }

    /// The results as the result of the Map state, for one that does not say where they are to
    /// be, or has no ResultWriter at all.
    ///
    /// JSON in lines is a text in it: the guide does not say what it is.
    pub(crate) fn inline(self, map_run: &MapRun, children: &[ChildResult]) -> Json {
        let transformation = self.transformation.unwrap_or(WriterTransformation::Compact);
        let mut entries = Vec::with_capacity(children.len());
        for child in children {
            map_run.write(child, transformation, |entry| entries.push(entry));
        }
        match self.output_type {
            None | Some(OutputType::Json) => entries.into(),
            Some(OutputType::Jsonl) => {
                entries.iter().map(|entry| format!("{entry}\n")).collect::<String>().into()
            }
        }
    }
}

impl MapRun {
    /// The UUID at the end of its ARN.
    fn uuid(&self) -> &str {
        self.arn.rsplit(':').next().unwrap_or_default()
    }

    /// Writes what is made of a child. Of one that did not succeed, that is always all that is
    /// known about it.
    fn write(
        &self,
        child: &ChildResult,
        transformation: WriterTransformation,
        mut write: impl FnMut(Json),
    ) {
        let output = child.run.as_ref().and_then(|run| match &run.outcome {
            Outcome::Succeeded { output } => Some(output),
            _ => None,
        });
        match (transformation, output) {
            (WriterTransformation::Compact, Some(output)) => write(output.clone()),
            (WriterTransformation::Flatten, Some(Json::Array(items))) => {
                items.iter().cloned().for_each(write);
            }
            (WriterTransformation::Flatten, Some(output)) => write(output.clone()),
            (WriterTransformation::None, _) | (_, None) => write(entry::entry(child, self)),
        }
    }
}

/// What the keys of the objects begin with.
fn folder(prefix: &str, uuid: &str) -> String {
    match prefix.trim_end_matches('/') {
        "" => uuid.to_owned(),
        prefix => format!("{prefix}/{uuid}"),
    }
}

#[cfg(test)]
mod tests;
