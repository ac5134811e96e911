//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Glue::SchemaVersion is an AWS Glue resource type that manages schema versions of schemas in the AWS Glue Schema Registry.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SchemaVersion {
    /// The schema that includes the schema version.
    #[serde(rename = "Schema")]
    pub schema: Val<Schema>,
    /// The schema definition for the schema version.
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
version_id = "VersionId", "Represents the version ID associated with the schema version.";
});

/// A wrapper structure to contain schema identity fields.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Schema {
    /// The name of the registry where the schema is stored.
    #[serde(rename = "RegistryName", skip_serializing_if = "Option::is_none")]
    pub registry_name: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the schema.
    #[serde(rename = "SchemaArn", skip_serializing_if = "Option::is_none")]
    pub schema_arn: Option<Val<String>>,
    /// The name of the schema.
    #[serde(rename = "SchemaName", skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<Val<String>>,
}

known!(Schema, SchemaVersion);
