//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::Schema`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Schema {
    /// `CheckpointVersion`.
    #[serde(rename = "CheckpointVersion", skip_serializing_if = "Option::is_none")]
    pub checkpoint_version: Option<Val<SchemaVersion>>,
    /// `Compatibility`, which is required.
    #[serde(rename = "Compatibility")]
    pub compatibility: Val<String>,
    /// `DataFormat`, which is required. A change replaces the resource.
    #[serde(rename = "DataFormat")]
    pub data_format: Val<String>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Registry`. A change replaces the resource.
    #[serde(rename = "Registry", skip_serializing_if = "Option::is_none")]
    pub registry: Option<Val<Registry>>,
    /// `SchemaDefinition`. A change replaces the resource.
    #[serde(rename = "SchemaDefinition", skip_serializing_if = "Option::is_none")]
    pub schema_definition: Option<Val<String>>,
    /// `Tags`.
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
arn = "Arn", "`Arn` of the deployed resource.";
initial_schema_version_id = "InitialSchemaVersionId", "`InitialSchemaVersionId` of the deployed resource.";
});

/// `Registry` of `AWS::Glue::Schema`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Registry {
    /// `Arn`. A change replaces the resource.
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// `SchemaVersion` of `AWS::Glue::Schema`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaVersion {
    /// `IsLatest`.
    #[serde(rename = "IsLatest", skip_serializing_if = "Option::is_none")]
    pub is_latest: Option<Val<bool>>,
    /// `VersionNumber`.
    #[serde(rename = "VersionNumber", skip_serializing_if = "Option::is_none")]
    pub version_number: Option<Val<i64>>,
}

known!(Registry, Schema, SchemaVersion);
