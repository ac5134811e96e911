//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::Glue::Table resource specifies tabular data in the AWS Glue data catalog.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// The ID of the Data Catalog in which to create the Table .
    #[serde(rename = "CatalogId")]
    pub catalog_id: Val<String>,
    /// The name of the database where the table metadata resides.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// Specifies an OpenTableFormatInput structure when creating an open format table.
    #[serde(rename = "OpenTableFormatInput", skip_serializing_if = "Option::is_none")]
    pub open_table_format_input: Option<Val<OpenTableFormatInput>>,
    /// A structure used to define a table.
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
id = "Id", "`Id`.";
});

/// A column in a Table .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// A free-form text comment.
    #[serde(rename = "Comment", skip_serializing_if = "Option::is_none")]
    pub comment: Option<Val<String>>,
    /// The name of the Column .
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The data type of the Column .
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

/// Specifies an input structure that defines an Apache Iceberg metadata table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IcebergInput {
    /// `IcebergTableInput`.
    #[serde(rename = "IcebergTableInput", skip_serializing_if = "Option::is_none")]
    pub iceberg_table_input: Option<Val<IcebergTableInput>>,
    /// A required metadata operation.
    #[serde(rename = "MetadataOperation", skip_serializing_if = "Option::is_none")]
    pub metadata_operation: Option<Val<Value>>,
    /// The table version for the Iceberg table.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

/// `IcebergPartitionField`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergPartitionField {
    /// `FieldId`.
    #[serde(rename = "FieldId", skip_serializing_if = "Option::is_none")]
    pub field_id: Option<Val<i64>>,
    /// `Name`.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `SourceId`.
    #[serde(rename = "SourceId")]
    pub source_id: Val<i64>,
    /// `Transform`.
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

/// `IcebergPartitionSpec`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergPartitionSpec {
    /// `Fields`.
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

/// `IcebergSchema`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergSchema {
    /// `Fields`.
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

/// `IcebergSortField`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergSortField {
    /// `Direction`.
    #[serde(rename = "Direction")]
    pub direction: Val<String>,
    /// `NullOrder`.
    #[serde(rename = "NullOrder")]
    pub null_order: Val<String>,
    /// `SourceId`.
    #[serde(rename = "SourceId")]
    pub source_id: Val<i64>,
    /// `Transform`.
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

/// `IcebergSortOrder`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergSortOrder {
    /// `Fields`.
    #[serde(rename = "Fields")]
    pub fields: Val<List<IcebergSortField>>,
    /// `OrderId`.
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

/// `IcebergStructField`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergStructField {
    /// `Doc`.
    #[serde(rename = "Doc", skip_serializing_if = "Option::is_none")]
    pub doc: Option<Val<String>>,
    /// `Id`.
    #[serde(rename = "Id")]
    pub id: Val<i64>,
    /// `Name`.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Required`.
    #[serde(rename = "Required")]
    pub required: Val<bool>,
    /// `Type`.
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

/// `IcebergTableInput`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IcebergTableInput {
    /// `Location`.
    #[serde(rename = "Location")]
    pub location: Val<String>,
    /// `PartitionSpec`.
    #[serde(rename = "PartitionSpec", skip_serializing_if = "Option::is_none")]
    pub partition_spec: Option<Val<IcebergPartitionSpec>>,
    /// `Properties`.
    #[serde(rename = "Properties", skip_serializing_if = "Option::is_none")]
    pub properties: Option<Val<Value>>,
    /// `Schema`.
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

/// Specifies an OpenTableFormatInput structure when creating an open format table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OpenTableFormatInput {
    /// Specifies an IcebergInput structure that defines an Apache Iceberg metadata table.
    #[serde(rename = "IcebergInput", skip_serializing_if = "Option::is_none")]
    pub iceberg_input: Option<Val<IcebergInput>>,
}

/// Specifies the sort order of a sorted column.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Order {
    /// The name of the column.
    #[serde(rename = "Column")]
    pub column: Val<String>,
    /// Indicates that the column is sorted in ascending order ( == 1 ), or in descending order ( ==0 ).
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

/// A structure that contains schema identity fields.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaId {
    /// The name of the schema registry that contains the schema.
    #[serde(rename = "RegistryName", skip_serializing_if = "Option::is_none")]
    pub registry_name: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the schema.
    #[serde(rename = "SchemaArn", skip_serializing_if = "Option::is_none")]
    pub schema_arn: Option<Val<String>>,
    /// The name of the schema.
    #[serde(rename = "SchemaName", skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<Val<String>>,
}

/// An object that references a schema stored in the AWS Glue Schema Registry.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SchemaReference {
    /// A structure that contains schema identity fields.
    #[serde(rename = "SchemaId", skip_serializing_if = "Option::is_none")]
    pub schema_id: Option<Val<SchemaId>>,
    /// The unique ID assigned to a version of the schema.
    #[serde(rename = "SchemaVersionId", skip_serializing_if = "Option::is_none")]
    pub schema_version_id: Option<Val<String>>,
    /// The version number of the schema.
    #[serde(rename = "SchemaVersionNumber", skip_serializing_if = "Option::is_none")]
    pub schema_version_number: Option<Val<i64>>,
}

/// Information about a serialization/deserialization program (SerDe) that serves as an extractor and loader.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SerdeInfo {
    /// Name of the SerDe.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// These key-value pairs define initialization parameters for the SerDe.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
    /// Usually the class that implements the SerDe.
    #[serde(rename = "SerializationLibrary", skip_serializing_if = "Option::is_none")]
    pub serialization_library: Option<Val<String>>,
}

/// Specifies skewed values in a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SkewedInfo {
    /// A list of names of columns that contain skewed values.
    #[serde(rename = "SkewedColumnNames", skip_serializing_if = "Option::is_none")]
    pub skewed_column_names: Option<Val<List<String>>>,
    /// A mapping of skewed values to the columns that contain them.
    #[serde(rename = "SkewedColumnValueLocationMaps", skip_serializing_if = "Option::is_none")]
    pub skewed_column_value_location_maps: Option<Val<Value>>,
    /// A list of values that appear so frequently as to be considered skewed.
    #[serde(rename = "SkewedColumnValues", skip_serializing_if = "Option::is_none")]
    pub skewed_column_values: Option<Val<List<String>>>,
}

/// Describes the physical storage of table data.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StorageDescriptor {
    /// A list of reducer grouping columns, clustering columns, and bucketing columns in the table.
    #[serde(rename = "BucketColumns", skip_serializing_if = "Option::is_none")]
    pub bucket_columns: Option<Val<List<String>>>,
    /// A list of the Columns in the table.
    #[serde(rename = "Columns", skip_serializing_if = "Option::is_none")]
    pub columns: Option<Val<List<Column>>>,
    /// True if the data in the table is compressed, or False if not.
    #[serde(rename = "Compressed", skip_serializing_if = "Option::is_none")]
    pub compressed: Option<Val<bool>>,
    /// The input format: SequenceFileInputFormat (binary), or TextInputFormat , or a custom format.
    #[serde(rename = "InputFormat", skip_serializing_if = "Option::is_none")]
    pub input_format: Option<Val<String>>,
    /// The physical location of the table.
    #[serde(rename = "Location", skip_serializing_if = "Option::is_none")]
    pub location: Option<Val<String>>,
    /// Must be specified if the table contains any dimension columns.
    #[serde(rename = "NumberOfBuckets", skip_serializing_if = "Option::is_none")]
    pub number_of_buckets: Option<Val<i64>>,
    /// The output format: SequenceFileOutputFormat (binary), or IgnoreKeyTextOutputFormat , or a custom format.
    #[serde(rename = "OutputFormat", skip_serializing_if = "Option::is_none")]
    pub output_format: Option<Val<String>>,
    /// The user-supplied properties in key-value form.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
    /// An object that references a schema stored in the AWS Glue Schema Registry.
    #[serde(rename = "SchemaReference", skip_serializing_if = "Option::is_none")]
    pub schema_reference: Option<Val<SchemaReference>>,
    /// The serialization/deserialization (SerDe) information.
    #[serde(rename = "SerdeInfo", skip_serializing_if = "Option::is_none")]
    pub serde_info: Option<Val<SerdeInfo>>,
    /// The information about values that appear frequently in a column (skewed values).
    #[serde(rename = "SkewedInfo", skip_serializing_if = "Option::is_none")]
    pub skewed_info: Option<Val<SkewedInfo>>,
    /// A list specifying the sort order of each bucket in the table.
    #[serde(rename = "SortColumns", skip_serializing_if = "Option::is_none")]
    pub sort_columns: Option<Val<List<Order>>>,
    /// True if the table data is stored in subdirectories, or False if not.
    #[serde(rename = "StoredAsSubDirectories", skip_serializing_if = "Option::is_none")]
    pub stored_as_sub_directories: Option<Val<bool>>,
}

/// A structure that describes a target table for resource linking.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TableIdentifier {
    /// The ID of the Data Catalog in which the table resides.
    #[serde(rename = "CatalogId", skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<Val<String>>,
    /// The name of the catalog database that contains the target table.
    #[serde(rename = "DatabaseName", skip_serializing_if = "Option::is_none")]
    pub database_name: Option<Val<String>>,
    /// The name of the target table.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The Region of the table.
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<Val<String>>,
}

/// A structure used to define a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TableInput {
    /// A description of the table.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The table name.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The table owner.
    #[serde(rename = "Owner", skip_serializing_if = "Option::is_none")]
    pub owner: Option<Val<String>>,
    /// These key-value pairs define properties associated with the table.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
    /// A list of columns by which the table is partitioned.
    #[serde(rename = "PartitionKeys", skip_serializing_if = "Option::is_none")]
    pub partition_keys: Option<Val<List<Column>>>,
    /// The retention time for this table.
    #[serde(rename = "Retention", skip_serializing_if = "Option::is_none")]
    pub retention: Option<Val<i64>>,
    /// A storage descriptor containing information about the physical storage of this table.
    #[serde(rename = "StorageDescriptor", skip_serializing_if = "Option::is_none")]
    pub storage_descriptor: Option<Val<StorageDescriptor>>,
    /// The type of this table.
    #[serde(rename = "TableType", skip_serializing_if = "Option::is_none")]
    pub table_type: Option<Val<String>>,
    /// A TableIdentifier structure that describes a target table for resource linking.
    #[serde(rename = "TargetTable", skip_serializing_if = "Option::is_none")]
    pub target_table: Option<Val<TableIdentifier>>,
    /// `ViewDefinition`.
    #[serde(rename = "ViewDefinition", skip_serializing_if = "Option::is_none")]
    pub view_definition: Option<Val<ViewDefinition>>,
    /// Included for Apache Hive compatibility.
    #[serde(rename = "ViewExpandedText", skip_serializing_if = "Option::is_none")]
    pub view_expanded_text: Option<Val<String>>,
    /// Included for Apache Hive compatibility.
    #[serde(rename = "ViewOriginalText", skip_serializing_if = "Option::is_none")]
    pub view_original_text: Option<Val<String>>,
}

/// `ViewDefinition`.
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

/// `ViewRepresentation`.
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
