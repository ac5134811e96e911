//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Glue::Schema is an AWS Glue resource type that manages schemas in the AWS Glue Schema Registry.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Schema {
    /// Specify the VersionNumber or the IsLatest for setting the checkpoint for the schema.
    #[serde(rename = "CheckpointVersion", skip_serializing_if = "Option::is_none")]
    pub checkpoint_version: Option<Val<SchemaVersion>>,
    /// The compatibility mode of the schema.
    #[serde(rename = "Compatibility")]
    pub compatibility: Val<String>,
    /// The data format of the schema definition.
    #[serde(rename = "DataFormat")]
    pub data_format: Val<String>,
    /// A description of the schema if specified when created.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Name of the schema to be created of max length of 255, and may only contain letters, numbers, hyphen, underscore, dollar sign, or hash mark.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The registry where a schema is stored.
    #[serde(rename = "Registry", skip_serializing_if = "Option::is_none")]
    pub registry: Option<Val<Registry>>,
    /// The schema definition using the DataFormat setting for SchemaName .
    #[serde(rename = "SchemaDefinition", skip_serializing_if = "Option::is_none")]
    pub schema_definition: Option<Val<String>>,
    /// AWS tags that contain a key value pair and may be searched by console, command line, or API.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl Schema {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        compatibility: impl Into<Val<String>>,
        data_format: impl Into<Val<String>>,
        name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            compatibility: compatibility.into(),
            data_format: data_format.into(),
            name: name.into(),
            checkpoint_version: None,
            description: None,
            registry: None,
            schema_definition: None,
            tags: None,
        }
    }
}

impl CfnResource for Schema {
    const TYPE: &'static str = "AWS::Glue::Schema";
    type Attributes = SchemaAttributes;
}

/// What is known of a deployed [`Schema`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaAttributes(ResourceRef);

attributes!(SchemaAttributes {
arn = "Arn", "The Amazon Resource Name (ARN) of the schema.";
initial_schema_version_id = "InitialSchemaVersionId", "Represents the version ID associated with the initial schema version.";
});

/// Specifies a registry in the AWS Glue Schema Registry.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Registry {
    /// The Amazon Resource Name (ARN) of the registry.
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<Val<String>>,
    /// The name of the registry.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// Specifies the version of a schema.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaVersion {
    /// Indicates if this version is the latest version of the schema.
    #[serde(rename = "IsLatest", skip_serializing_if = "Option::is_none")]
    pub is_latest: Option<Val<bool>>,
    /// The version number of the schema.
    #[serde(rename = "VersionNumber", skip_serializing_if = "Option::is_none")]
    pub version_number: Option<Val<i64>>,
}

known!(Registry, Schema, SchemaVersion);
