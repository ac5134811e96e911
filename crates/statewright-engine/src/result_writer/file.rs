use std::sync::Arc;

use statewright_asl::OutputType;

use crate::{Json, ObjectRequest};

/// The most bytes that a file of results has.
///
/// Source: Step Functions Developer Guide, "ResultWriter (Map)".
const FILE_BYTES_MAX: usize = 5 << 30;

/// The files with the results of one kind.
#[derive(Debug)]
pub(super) struct Files {
    kind: &'static str,
    output_type: OutputType,
    bytes_max: usize,
    /// Those that are full.
    full: Vec<Vec<u8>>,
    /// The one that is being written.
    file: Vec<u8>,
}

impl Files {
    pub(super) fn new(kind: &'static str, output_type: OutputType) -> Self {
        Self { kind, output_type, bytes_max: FILE_BYTES_MAX, full: Vec::new(), file: Vec::new() }
    }

    pub(super) fn add(&mut self, entry: &Json) {
        // What stands around the entry: brackets and a comma, or the end of a line.
        let bytes = entry.bytes() + 2;
        if !self.file.is_empty() && self.file.len() + bytes > self.bytes_max {
            self.close();
        }
        if self.output_type == OutputType::Json {
            self.file.push(if self.file.is_empty() { b'[' } else { b',' });
        }
        self.file.extend_from_slice(entry.to_string().as_bytes());
        if self.output_type == OutputType::Jsonl {
            self.file.push(b'\n');
        }
    }

    fn close(&mut self) {
        let mut file = std::mem::take(&mut self.file);
        if self.output_type == OutputType::Json {
            file.push(b']');
        }
        self.full.push(file);
    }

    /// Has them put into a folder, and says what they are: `ResultFiles` of a manifest.
    pub(super) fn put(
        mut self,
        bucket: &Arc<str>,
        folder: &str,
        puts: &mut Vec<ObjectRequest>,
    ) -> Json {
        if !self.file.is_empty() {
            self.close();
        }
        let extension = match self.output_type {
            OutputType::Json => "json",
            OutputType::Jsonl => "jsonl",
        };
        let files = self.full.into_iter().enumerate().map(|(index, file)| {
            let key: Arc<str> = format!("{folder}/{}_{index}.{extension}", self.kind).into();
            let about = Json::from([
                ("Key", Json::from(key.clone())),
                ("Size", (file.len() as u64).into()),
            ]);
            puts.push(ObjectRequest::Put { bucket: bucket.clone(), key, body: file.into() });
            about
        });
        files.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(output_type: OutputType, entries: &str) -> (String, String) {
        let mut files = Files { bytes_max: 10, ..Files::new("KIND", output_type) };
        for entry in Json::parse(entries).expect("JSON").as_array().expect("entries").iter() {
            files.add(entry);
        }
        let mut puts = Vec::new();
        let about = files.put(&"b".into(), "f", &mut puts);
        let bodies = puts.iter().map(|put| match put {
            ObjectRequest::Put { body, .. } => String::from_utf8_lossy(body).into_owned(),
            other => panic!("{other:?}"),
        });
        (about.to_string(), bodies.collect::<Vec<_>>().join("; "))
    }

    #[test]
    fn a_file_that_is_full_is_followed_by_another() {
        assert_eq!(
            files(OutputType::Json, "[1,22,333,4444,55555,666666,7777777,88888888]").1,
            "[1,22,333]; [4444]; [55555]; [666666]; [7777777]; [88888888]"
        );
        let (about, lines) = files(OutputType::Jsonl, "[1,22,333,4444]");
        assert_eq!(lines, "1\n22\n333\n; 4444\n");
        assert_eq!(
            about,
            r#"[{"Key":"f/KIND_0.jsonl","Size":9},{"Key":"f/KIND_1.jsonl","Size":5}]"#
        );
    }

    #[test]
    fn there_is_no_file_without_results() {
        assert_eq!(files(OutputType::Json, "[]"), ("[]".to_owned(), String::new()));
    }
}
