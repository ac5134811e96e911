//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Glue::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// `CatalogId`, which is required. A change replaces the resource.
    #[serde(rename = "CatalogId")]
    pub catalog_id: Val<String>,
    /// `DatabaseName`, which is required. A change replaces the resource.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `OpenTableFormatInput`.
    #[serde(rename = "OpenTableFormatInput", skip_serializing_if = "Option::is_none")]
    pub open_table_format_input: Option<Val<OpenTableFormatInput>>,
    /// `TableInput`.
    #[serde(rename = "TableInput", skip_serializing_if = "Option::is_none")]
    pub table_input: Option<Val<TableInput>>,
}

impl Table {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(catalog_id: impl Into<Val<String>>, database_name: impl Into<Val<String>>) -> Self {
        Self {
            catalog_id: catalog_id.into(),
            database_name: database_name.into(),
            name: None,
            open_table_format_input: None,
            table_input: None,
        }
    }
}

impl CfnResource for Table {
    const TYPE: &'static str = "AWS::Glue::Table";
    type Attributes = TableAttributes;
}

/// What is known of a deployed [`Table`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableAttributes(ResourceRef);

attributes!(TableAttributes {
id = "Id", "`Id` of the deployed resource.";
});

/// `Column` of `AWS::Glue::Table`.
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

/// `IcebergInput` of `AWS::Glue::Table`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IcebergInput {
    /// `IcebergTableInput`.
    #[serde(rename = "IcebergTableInput", skip_serializing_if = "Option::is_none")]
    pub iceberg_table_input: Option<Val<IcebergTableInput>>,
    /// `MetadataOperation`.
    #[serde(rename = "MetadataOperation", skip_serializing_if = "Option::is_none")]
    pub metadata_operation: Option<Val<Value>>,
    /// `Version`.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

/// `IcebergPartitionField` of `AWS::Glue::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergPartitionField {
    /// `FieldId`.
    #[serde(rename = "FieldId", skip_serializing_if = "Option::is_none")]
    pub field_id: Option<Val<i64>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `SourceId`, which is required.
    #[serde(rename = "SourceId")]
    pub source_id: Val<i64>,
    /// `Transform`, which is required.
    #[serde(rename = "Transform")]
    pub transform: Val<String>,
}

impl IcebergPartitionField {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        name: impl Into<Val<String>>,
        source_id: impl Into<Val<i64>>,
        transform: impl Into<Val<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            source_id: source_id.into(),
            transform: transform.into(),
            field_id: None,
        }
    }
}

/// `IcebergPartitionSpec` of `AWS::Glue::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergPartitionSpec {
    /// `Fields`, which is required.
    #[serde(rename = "Fields")]
    pub fields: Val<List<IcebergPartitionField>>,
    /// `SpecId`.
    #[serde(rename = "SpecId", skip_serializing_if = "Option::is_none")]
    pub spec_id: Option<Val<i64>>,
}

impl IcebergPartitionSpec {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(fields: impl Into<Val<List<IcebergPartitionField>>>) -> Self {
        Self { fields: fields.into(), spec_id: None }
    }
}

/// `IcebergSchema` of `AWS::Glue::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergSchema {
    /// `Fields`, which is required.
    #[serde(rename = "Fields")]
    pub fields: Val<List<IcebergStructField>>,
    /// `IdentifierFieldIds`.
    #[serde(rename = "IdentifierFieldIds", skip_serializing_if = "Option::is_none")]
    pub identifier_field_ids: Option<Val<List<i64>>>,
    /// `SchemaId`.
    #[serde(rename = "SchemaId", skip_serializing_if = "Option::is_none")]
    pub schema_id: Option<Val<i64>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

impl IcebergSchema {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(fields: impl Into<Val<List<IcebergStructField>>>) -> Self {
        Self { fields: fields.into(), identifier_field_ids: None, r#type: None, schema_id: None }
    }
}

/// `IcebergSortField` of `AWS::Glue::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergSortField {
    /// `Direction`, which is required.
    #[serde(rename = "Direction")]
    pub direction: Val<String>,
    /// `NullOrder`, which is required.
    #[serde(rename = "NullOrder")]
    pub null_order: Val<String>,
    /// `SourceId`, which is required.
    #[serde(rename = "SourceId")]
    pub source_id: Val<i64>,
    /// `Transform`, which is required.
    #[serde(rename = "Transform")]
    pub transform: Val<String>,
}

impl IcebergSortField {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        direction: impl Into<Val<String>>,
        null_order: impl Into<Val<String>>,
        source_id: impl Into<Val<i64>>,
        transform: impl Into<Val<String>>,
    ) -> Self {
        Self {
            direction: direction.into(),
            null_order: null_order.into(),
            source_id: source_id.into(),
            transform: transform.into(),
        }
    }
}

/// `IcebergSortOrder` of `AWS::Glue::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergSortOrder {
    /// `Fields`, which is required.
    #[serde(rename = "Fields")]
    pub fields: Val<List<IcebergSortField>>,
    /// `OrderId`, which is required.
    #[serde(rename = "OrderId")]
    pub order_id: Val<i64>,
}

impl IcebergSortOrder {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        fields: impl Into<Val<List<IcebergSortField>>>,
        order_id: impl Into<Val<i64>>,
    ) -> Self {
        Self { fields: fields.into(), order_id: order_id.into() }
    }
}

/// `IcebergStructField` of `AWS::Glue::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergStructField {
    /// `Doc`.
    #[serde(rename = "Doc", skip_serializing_if = "Option::is_none")]
    pub doc: Option<Val<String>>,
    /// `Id`, which is required.
    #[serde(rename = "Id")]
    pub id: Val<i64>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Required`, which is required.
    #[serde(rename = "Required")]
    pub required: Val<bool>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl IcebergStructField {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        id: impl Into<Val<i64>>,
        name: impl Into<Val<String>>,
        required: impl Into<Val<bool>>,
        r#type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            required: required.into(),
            r#type: r#type.into(),
            doc: None,
        }
    }
}

/// `IcebergTableInput` of `AWS::Glue::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergTableInput {
    /// `Location`, which is required.
    #[serde(rename = "Location")]
    pub location: Val<String>,
    /// `PartitionSpec`.
    #[serde(rename = "PartitionSpec", skip_serializing_if = "Option::is_none")]
    pub partition_spec: Option<Val<IcebergPartitionSpec>>,
    /// `Properties`.
    #[serde(rename = "Properties", skip_serializing_if = "Option::is_none")]
    pub properties: Option<Val<Value>>,
    /// `Schema`, which is required.
    #[serde(rename = "Schema")]
    pub schema: Val<IcebergSchema>,
    /// `WriteOrder`.
    #[serde(rename = "WriteOrder", skip_serializing_if = "Option::is_none")]
    pub write_order: Option<Val<IcebergSortOrder>>,
}

impl IcebergTableInput {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(location: impl Into<Val<String>>, schema: impl Into<Val<IcebergSchema>>) -> Self {
        Self {
            location: location.into(),
            schema: schema.into(),
            partition_spec: None,
            properties: None,
            write_order: None,
        }
    }
}

/// `OpenTableFormatInput` of `AWS::Glue::Table`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OpenTableFormatInput {
    /// `IcebergInput`.
    #[serde(rename = "IcebergInput", skip_serializing_if = "Option::is_none")]
    pub iceberg_input: Option<Val<IcebergInput>>,
}

/// `Order` of `AWS::Glue::Table`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Order {
    /// `Column`, which is required.
    #[serde(rename = "Column")]
    pub column: Val<String>,
    /// `SortOrder`, which is required.
    #[serde(rename = "SortOrder")]
    pub sort_order: Val<i64>,
}

impl Order {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(column: impl Into<Val<String>>, sort_order: impl Into<Val<i64>>) -> Self {
        Self { column: column.into(), sort_order: sort_order.into() }
    }
}

/// `SchemaId` of `AWS::Glue::Table`.
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

/// `SchemaReference` of `AWS::Glue::Table`.
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

/// `SerdeInfo` of `AWS::Glue::Table`.
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

/// `SkewedInfo` of `AWS::Glue::Table`.
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

/// `StorageDescriptor` of `AWS::Glue::Table`.
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

/// `TableIdentifier` of `AWS::Glue::Table`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TableIdentifier {
    /// `CatalogId`.
    #[serde(rename = "CatalogId", skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<Val<String>>,
    /// `DatabaseName`.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Region`.
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<Val<String>>,
}

/// `TableInput` of `AWS::Glue::Table`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TableInput {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Owner`.
    #[serde(rename = "Owner", skip_serializing_if = "Option::is_none")]
    pub owner: Option<Val<String>>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
    /// `PartitionKeys`.
    #[serde(rename = "PartitionKeys", skip_serializing_if = "Option::is_none")]
    pub partition_keys: Option<Val<List<Column>>>,
    /// `Retention`.
    #[serde(rename = "Retention", skip_serializing_if = "Option::is_none")]
    pub retention: Option<Val<i64>>,
    /// `StorageDescriptor`.
    #[serde(rename = "StorageDescriptor", skip_serializing_if = "Option::is_none")]
    pub storage_descriptor: Option<Val<StorageDescriptor>>,
    /// `TableType`.
    #[serde(rename = "TableType", skip_serializing_if = "Option::is_none")]
    pub table_type: Option<Val<String>>,
    /// `TargetTable`.
    #[serde(rename = "TargetTable", skip_serializing_if = "Option::is_none")]
    pub target_table: Option<Val<TableIdentifier>>,
    /// `ViewDefinition`.
    #[serde(rename = "ViewDefinition", skip_serializing_if = "Option::is_none")]
    pub view_definition: Option<Val<ViewDefinition>>,
    /// `ViewExpandedText`.
    #[serde(rename = "ViewExpandedText", skip_serializing_if = "Option::is_none")]
    pub view_expanded_text: Option<Val<String>>,
    /// `ViewOriginalText`.
    #[serde(rename = "ViewOriginalText", skip_serializing_if = "Option::is_none")]
    pub view_original_text: Option<Val<String>>,
}

/// `ViewDefinition` of `AWS::Glue::Table`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ViewDefinition {
    /// `Definer`.
    #[serde(rename = "Definer", skip_serializing_if = "Option::is_none")]
    pub definer: Option<Val<String>>,
    /// `IsProtected`.
    #[serde(rename = "IsProtected", skip_serializing_if = "Option::is_none")]
    pub is_protected: Option<Val<bool>>,
    /// `Representations`.
    #[serde(rename = "Representations", skip_serializing_if = "Option::is_none")]
    pub representations: Option<Val<List<ViewRepresentation>>>,
    /// `SubObjects`.
    #[serde(rename = "SubObjects", skip_serializing_if = "Option::is_none")]
    pub sub_objects: Option<Val<List<String>>>,
}

/// `ViewRepresentation` of `AWS::Glue::Table`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ViewRepresentation {
    /// `Dialect`.
    #[serde(rename = "Dialect", skip_serializing_if = "Option::is_none")]
    pub dialect: Option<Val<String>>,
    /// `DialectVersion`.
    #[serde(rename = "DialectVersion", skip_serializing_if = "Option::is_none")]
    pub dialect_version: Option<Val<String>>,
    /// `ValidationConnection`.
    #[serde(rename = "ValidationConnection", skip_serializing_if = "Option::is_none")]
    pub validation_connection: Option<Val<String>>,
    /// `ViewExpandedText`.
    #[serde(rename = "ViewExpandedText", skip_serializing_if = "Option::is_none")]
    pub view_expanded_text: Option<Val<String>>,
    /// `ViewOriginalText`.
    #[serde(rename = "ViewOriginalText", skip_serializing_if = "Option::is_none")]
    pub view_original_text: Option<Val<String>>,
}

known!(
    Column,
    IcebergInput,
    IcebergPartitionField,
    IcebergPartitionSpec,
    IcebergSchema,
    IcebergSortField,
    IcebergSortOrder,
    IcebergStructField,
    IcebergTableInput,
    OpenTableFormatInput,
    Order,
    SchemaId,
    SchemaReference,
    SerdeInfo,
    SkewedInfo,
    StorageDescriptor,
    Table,
    TableIdentifier,
    TableInput,
    ViewDefinition,
    ViewRepresentation
);
