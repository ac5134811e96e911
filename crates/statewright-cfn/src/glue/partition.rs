//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Glue::Partition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Partition {
    /// `CatalogId`, which is required. A change replaces the resource.
    #[serde(rename = "CatalogId")]
    pub catalog_id: Val<String>,
    /// `DatabaseName`, which is required. A change replaces the resource.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// `PartitionInput`, which is required.
    #[serde(rename = "PartitionInput")]
    pub partition_input: Val<PartitionInput>,
    /// `TableName`, which is required. A change replaces the resource.
    #[serde(rename = "TableName")]
    pub table_name: Val<String>,
}

impl Partition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        catalog_id: impl Into<Val<String>>,
        database_name: impl Into<Val<String>>,
        partition_input: impl Into<Val<PartitionInput>>,
        table_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            catalog_id: catalog_id.into(),
            database_name: database_name.into(),
            partition_input: partition_input.into(),
            table_name: table_name.into(),
        }
    }
}

impl CfnResource for Partition {
    const TYPE: &'static str = "AWS::Glue::Partition";
    type Attributes = PartitionAttributes;
}

/// What is known of a deployed [`Partition`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartitionAttributes(ResourceRef);

attributes!(PartitionAttributes {
identifier_partition_input_values = "IdentifierPartitionInputValues", "`IdentifierPartitionInputValues` of the deployed resource.";
});

/// `Column` of `AWS::Glue::Partition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// `Comment`.
    #[serde(rename = "Comment", skip_serializing_if = "Option::is_none")]
    pub comment: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

impl Column {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), comment: None, r#type: None }
    }
}

/// `Order` of `AWS::Glue::Partition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Order {
    /// `Column`, which is required.
    #[serde(rename = "Column")]
    pub column: Val<String>,
    /// `SortOrder`.
    #[serde(rename = "SortOrder", skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<Val<i64>>,
}

impl Order {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(column: impl Into<Val<String>>) -> Self {
        Self { column: column.into(), sort_order: None }
    }
}

/// `PartitionInput` of `AWS::Glue::Partition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartitionInput {
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
    /// `StorageDescriptor`.
    #[serde(rename = "StorageDescriptor", skip_serializing_if = "Option::is_none")]
    pub storage_descriptor: Option<Val<StorageDescriptor>>,
    /// `Values`, which is required. A change replaces the resource.
    #[serde(rename = "Values")]
    pub values: Val<List<String>>,
}

impl PartitionInput {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(values: impl Into<Val<List<String>>>) -> Self {
        Self { values: values.into(), parameters: None, storage_descriptor: None }
    }
}

/// `SchemaId` of `AWS::Glue::Partition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaId {
    /// `RegistryName`.
    #[serde(rename = "RegistryName", skip_serializing_if = "Option::is_none")]
    pub registry_name: Option<Val<String>>,
    /// `SchemaArn`.
    #[serde(rename = "SchemaArn", skip_serializing_if = "Option::is_none")]
    pub schema_arn: Option<Val<String>>,
    /// `SchemaName`.
    #[serde(rename = "SchemaName", skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<Val<String>>,
}

/// `SchemaReference` of `AWS::Glue::Partition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaReference {
    /// `SchemaId`.
    #[serde(rename = "SchemaId", skip_serializing_if = "Option::is_none")]
    pub schema_id: Option<Val<SchemaId>>,
    /// `SchemaVersionId`.
    #[serde(rename = "SchemaVersionId", skip_serializing_if = "Option::is_none")]
    pub schema_version_id: Option<Val<String>>,
    /// `SchemaVersionNumber`.
    #[serde(rename = "SchemaVersionNumber", skip_serializing_if = "Option::is_none")]
    pub schema_version_number: Option<Val<i64>>,
}

/// `SerdeInfo` of `AWS::Glue::Partition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SerdeInfo {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
    /// `SerializationLibrary`.
    #[serde(rename = "SerializationLibrary", skip_serializing_if = "Option::is_none")]
    pub serialization_library: Option<Val<String>>,
}

/// `SkewedInfo` of `AWS::Glue::Partition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SkewedInfo {
    /// `SkewedColumnNames`.
    #[serde(rename = "SkewedColumnNames", skip_serializing_if = "Option::is_none")]
    pub skewed_column_names: Option<Val<List<String>>>,
    /// `SkewedColumnValueLocationMaps`.
    #[serde(rename = "SkewedColumnValueLocationMaps", skip_serializing_if = "Option::is_none")]
    pub skewed_column_value_location_maps: Option<Val<Value>>,
    /// `SkewedColumnValues`.
    #[serde(rename = "SkewedColumnValues", skip_serializing_if = "Option::is_none")]
    pub skewed_column_values: Option<Val<List<String>>>,
}

/// `StorageDescriptor` of `AWS::Glue::Partition`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageDescriptor {
    /// `BucketColumns`.
    #[serde(rename = "BucketColumns", skip_serializing_if = "Option::is_none")]
    pub bucket_columns: Option<Val<List<String>>>,
    /// `Columns`.
    #[serde(rename = "Columns", skip_serializing_if = "Option::is_none")]
    pub columns: Option<Val<List<Column>>>,
    /// `Compressed`.
    #[serde(rename = "Compressed", skip_serializing_if = "Option::is_none")]
    pub compressed: Option<Val<bool>>,
    /// `InputFormat`.
    #[serde(rename = "InputFormat", skip_serializing_if = "Option::is_none")]
    pub input_format: Option<Val<String>>,
    /// `Location`.
    #[serde(rename = "Location", skip_serializing_if = "Option::is_none")]
    pub location: Option<Val<String>>,
    /// `NumberOfBuckets`.
    #[serde(rename = "NumberOfBuckets", skip_serializing_if = "Option::is_none")]
    pub number_of_buckets: Option<Val<i64>>,
    /// `OutputFormat`.
    #[serde(rename = "OutputFormat", skip_serializing_if = "Option::is_none")]
    pub output_format: Option<Val<String>>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
    /// `SchemaReference`.
    #[serde(rename = "SchemaReference", skip_serializing_if = "Option::is_none")]
    pub schema_reference: Option<Val<SchemaReference>>,
    /// `SerdeInfo`.
    #[serde(rename = "SerdeInfo", skip_serializing_if = "Option::is_none")]
    pub serde_info: Option<Val<SerdeInfo>>,
    /// `SkewedInfo`.
    #[serde(rename = "SkewedInfo", skip_serializing_if = "Option::is_none")]
    pub skewed_info: Option<Val<SkewedInfo>>,
    /// `SortColumns`.
    #[serde(rename = "SortColumns", skip_serializing_if = "Option::is_none")]
    pub sort_columns: Option<Val<List<Order>>>,
    /// `StoredAsSubDirectories`.
    #[serde(rename = "StoredAsSubDirectories", skip_serializing_if = "Option::is_none")]
    pub stored_as_sub_directories: Option<Val<bool>>,
}

known!(
    Column,
    Order,
    Partition,
    PartitionInput,
    SchemaId,
    SchemaReference,
    SerdeInfo,
    SkewedInfo,
    StorageDescriptor
);
