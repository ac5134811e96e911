//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::Glue::Partition resource creates an AWS Glue partition, which represents a slice of table data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Partition {
    /// The AWS account ID of the catalog in which the partion is to be created.
    #[serde(rename = "CatalogId")]
    pub catalog_id: Val<String>,
    /// The name of the catalog database in which to create the partition.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// The structure used to create and update a partition.
    #[serde(rename = "PartitionInput")]
    pub partition_input: Val<PartitionInput>,
    /// The name of the metadata table in which the partition is to be created.
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
identifier_partition_input_values = "IdentifierPartitionInputValues", "A hashed string equivalent to the partition values list for use as a component of the resource's identifier in CFN.";
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

/// Specifies the sort order of a sorted column.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Order {
    /// The name of the column.
    #[serde(rename = "Column")]
    pub column: Val<String>,
    /// Indicates that the column is sorted in ascending order ( == 1 ), or in descending order ( ==0 ).
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

/// The structure used to create and update a partition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartitionInput {
    /// These key-value pairs define partition parameters.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
    /// Provides information about the physical location where the partition is stored.
    #[serde(rename = "StorageDescriptor", skip_serializing_if = "Option::is_none")]
    pub storage_descriptor: Option<Val<StorageDescriptor>>,
    /// The values of the partition.
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
    /// The number of buckets.
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
