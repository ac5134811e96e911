//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::SchemaVersion`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SchemaVersion {
    /// `Schema`, which is required. A change replaces the resource.
    #[serde(rename = "Schema")]
    pub schema: Val<Schema>,
    /// `SchemaDefinition`, which is required. A change replaces the resource.
    #[serde(rename = "SchemaDefinition")]
    pub schema_definition: Val<String>,
}

impl SchemaVersion {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(schema: impl Into<Val<Schema>>, schema_definition: impl Into<Val<String>>) -> Self {
        Self { schema: schema.into(), schema_definition: schema_definition.into() }
    }
}

impl CfnResource for SchemaVersion {
    const TYPE: &'static str = "AWS::Glue::SchemaVersion";
    type Attributes = SchemaVersionAttributes;
}

/// What is known of a deployed [`SchemaVersion`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaVersionAttributes(ResourceRef);

attributes!(SchemaVersionAttributes {
version_id = "VersionId", "`VersionId` of the deployed resource.";
});

/// `Schema` of `AWS::Glue::SchemaVersion`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Schema {
    /// `RegistryName`. A change replaces the resource.
    #[serde(rename = "RegistryName", skip_serializing_if = "Option::is_none")]
    pub registry_name: Option<Val<String>>,
    /// `SchemaArn`. A change replaces the resource.
    #[serde(rename = "SchemaArn", skip_serializing_if = "Option::is_none")]
    pub schema_arn: Option<Val<String>>,
    /// `SchemaName`. A change replaces the resource.
    #[serde(rename = "SchemaName", skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<Val<String>>,
}

known!(Schema, SchemaVersion);
