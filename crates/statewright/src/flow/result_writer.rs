use statewright_asl::{OutputType, WriterConfig, WriterTransformation};
use statewright_handler::{Code, Value};

use crate::{Key, Statement};

use super::s3_rights::{BucketName, Place};

/// Where a distributed Map state writes its results to: files in S3.
///
/// Bucket and prefix are what those of an [`ItemReader`](super::ItemReader) can be, and the
/// state machine gets the right to write exactly there. Without anything else, each result is
/// written with all that is known of its execution.
#[derive(Clone, Debug)]
#[must_use = "a writer does nothing until a state writes with it"]
pub struct ResultWriter {
    bucket: Code,
    prefix: Code,
    /// What encrypts the objects.
    encryption: Option<Key>,
    config: WriterConfig,
}

impl ResultWriter {
    /// Writes into files whose keys begin with this prefix and a `/`.
    pub fn new(bucket: impl BucketName, prefix: impl Value<String>) -> Self {
        let (bucket, encryption) = bucket.named();
        Self { bucket, prefix: prefix.code(), encryption, config: WriterConfig::default() }
    }

    /// Writes only what the flows for the items ended with.
    pub fn compact(mut self) -> Self {
        self.config.transformation = Some(WriterTransformation::Compact);
        self
    }

    /// Writes what is in the lists that the flows for the items ended with.
    pub fn flatten(mut self) -> Self {
        self.config.transformation = Some(WriterTransformation::Flatten);
        self
    }

    /// Writes JSON in each line, in place of a list in JSON.
    pub fn json_lines(mut self) -> Self {
        self.config.output_type = Some(OutputType::Jsonl);
        self
    }

    /// What is written, spelled out as AWS has it: it takes both fields or none.
    pub(super) fn written(&self) -> Option<WriterConfig> {
        let WriterConfig { transformation, output_type } = self.config;
        (transformation.is_some() || output_type.is_some()).then(|| WriterConfig {
            transformation: Some(transformation.unwrap_or(WriterTransformation::None)),
            output_type: Some(output_type.unwrap_or(OutputType::Json)),
        })
    }

    /// The parameters of the action.
    pub(super) fn arguments(&self) -> Code {
        Code::Object(vec![
            ("Bucket".to_owned(), self.bucket.clone()),
            ("Prefix".to_owned(), self.prefix.clone()),
        ])
    }

    /// What it needs the right to do.
    ///
    /// Source: Step Functions Developer Guide, "IAM policies for using Distributed Map states".
    pub(super) fn statements(&self) -> Vec<Statement> {
        let place = Place { bucket: &self.bucket, key: &self.prefix };
        let actions = [
            "s3:PutObject",
            "s3:GetObject",
            "s3:ListMultipartUploadParts",
            "s3:AbortMultipartUpload",
        ];
        let mut statements =
            vec![Statement::allow(actions).on(place.objects("/*")).noted(place.note())];
        let encrypt = self.encryption.as_ref().map(Key::arn).map(|key| {
            Statement::allow(["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"]).on(key)
        });
        statements.extend(encrypt);
        statements
    }
}
