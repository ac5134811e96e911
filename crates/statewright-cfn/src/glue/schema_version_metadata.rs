//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::SchemaVersionMetadata`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SchemaVersionMetadata {
    /// `Key`, which is required. A change replaces the resource.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `SchemaVersionId`, which is required. A change replaces the resource.
    #[serde(rename = "SchemaVersionId")]
    pub schema_version_id: Val<String>,
    /// `Value`, which is required. A change replaces the resource.
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
