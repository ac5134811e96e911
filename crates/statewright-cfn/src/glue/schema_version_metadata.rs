//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Glue::SchemaVersionMetadata is an AWS Glue resource type that defines the metadata key-value pairs for a schema version in AWS Glue Schema Registry.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SchemaVersionMetadata {
    /// A metadata key in a key-value pair for metadata.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// The version number of the schema.
    #[serde(rename = "SchemaVersionId")]
    pub schema_version_id: Val<String>,
    /// A metadata key's corresponding value.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl SchemaVersionMetadata {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        key: impl Into<Val<String>>,
        schema_version_id: impl Into<Val<String>>,
        value: impl Into<Val<String>>,
    ) -> Self {
        Self { key: key.into(), schema_version_id: schema_version_id.into(), value: value.into() }
    }
}

impl CfnResource for SchemaVersionMetadata {
    const TYPE: &'static str = "AWS::Glue::SchemaVersionMetadata";
    type Attributes = SchemaVersionMetadataAttributes;
}

/// What is known of a deployed [`SchemaVersionMetadata`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaVersionMetadataAttributes(ResourceRef);

attributes!(SchemaVersionMetadataAttributes {});

known!(SchemaVersionMetadata);
