//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Glue::MLTransform is an AWS Glue resource type that manages machine learning transforms.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MLTransform {
    /// A user-defined, long-form description text for the machine learning transform.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// This value determines which version of AWS Glue this machine learning transform is compatible with.
    #[serde(rename = "GlueVersion", skip_serializing_if = "Option::is_none")]
    pub glue_version: Option<Val<String>>,
    /// A list of AWS Glue table definitions used by the transform.
    #[serde(rename = "InputRecordTables")]
    pub input_record_tables: Val<InputRecordTables>,
    /// The number of AWS Glue data processing units (DPUs) that are allocated to task runs for this transform.
    #[serde(rename = "MaxCapacity", skip_serializing_if = "Option::is_none")]
    pub max_capacity: Option<Val<f64>>,
    /// The maximum number of times to retry after an MLTaskRun of the machine learning transform fails.
    #[serde(rename = "MaxRetries", skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<Val<i64>>,
    /// A user-defined name for the machine learning transform.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The number of workers of a defined workerType that are allocated when a task of the transform runs.
    #[serde(rename = "NumberOfWorkers", skip_serializing_if = "Option::is_none")]
    pub number_of_workers: Option<Val<i64>>,
    /// The name or Amazon Resource Name (ARN) of the IAM role with the required permissions.
    #[serde(rename = "Role")]
    pub role: Val<String>,
    /// The tags to use with this machine learning transform.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// The timeout in minutes of the machine learning transform.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
    /// The encryption-at-rest settings of the transform that apply to accessing user data.
    #[serde(rename = "TransformEncryption", skip_serializing_if = "Option::is_none")]
    pub transform_encryption: Option<Val<TransformEncryption>>,
    /// The algorithm-specific parameters that are associated with the machine learning transform.
    #[serde(rename = "TransformParameters")]
    pub transform_parameters: Val<TransformParameters>,
    /// The type of predefined worker that is allocated when a task of this transform runs.
    #[serde(rename = "WorkerType", skip_serializing_if = "Option::is_none")]
    pub worker_type: Option<Val<String>>,
}

impl MLTransform {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        input_record_tables: impl Into<Val<InputRecordTables>>,
        role: impl Into<Val<String>>,
        transform_parameters: impl Into<Val<TransformParameters>>,
    ) -> Self {
        Self {
            input_record_tables: input_record_tables.into(),
            role: role.into(),
            transform_parameters: transform_parameters.into(),
            description: None,
            glue_version: None,
            max_capacity: None,
            max_retries: None,
            name: None,
            number_of_workers: None,
            tags: None,
            timeout: None,
            transform_encryption: None,
            worker_type: None,
        }
    }
}

impl CfnResource for MLTransform {
    const TYPE: &'static str = "AWS::Glue::MLTransform";
    type Attributes = MLTransformAttributes;
}

/// What is known of a deployed [`MLTransform`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MLTransformAttributes(ResourceRef);

attributes!(MLTransformAttributes {
transform_id = "TransformId", "The unique identifier for the transform.";
});

/// The parameters to configure the find matches transform.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FindMatchesParameters {
    /// The value that is selected when tuning your transform for a balance between accuracy and cost.
    #[serde(rename = "AccuracyCostTradeoff", skip_serializing_if = "Option::is_none")]
    pub accuracy_cost_tradeoff: Option<Val<f64>>,
    /// The value to switch on or off to force the output to match the provided labels from users.
    #[serde(rename = "EnforceProvidedLabels", skip_serializing_if = "Option::is_none")]
    pub enforce_provided_labels: Option<Val<bool>>,
    /// The value selected when tuning your transform for a balance between precision and recall.
    #[serde(rename = "PrecisionRecallTradeoff", skip_serializing_if = "Option::is_none")]
    pub precision_recall_tradeoff: Option<Val<f64>>,
    /// The name of a column that uniquely identifies rows in the source table.
    #[serde(rename = "PrimaryKeyColumnName")]
    pub primary_key_column_name: Val<String>,
}

impl FindMatchesParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(primary_key_column_name: impl Into<Val<String>>) -> Self {
        Self {
            primary_key_column_name: primary_key_column_name.into(),
            accuracy_cost_tradeoff: None,
            enforce_provided_labels: None,
            precision_recall_tradeoff: None,
        }
    }
}

/// The database and table in the AWS Glue Data Catalog that is used for input or output data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GlueTables {
    /// A unique identifier for the AWS Glue Data Catalog .
    #[serde(rename = "CatalogId", skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<Val<String>>,
    /// The name of the connection to the AWS Glue Data Catalog .
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// A database name in the AWS Glue Data Catalog .
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// A table name in the AWS Glue Data Catalog .
    #[serde(rename = "TableName")]
    pub table_name: Val<String>,
}

impl GlueTables {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(database_name: impl Into<Val<String>>, table_name: impl Into<Val<String>>) -> Self {
        Self {
            database_name: database_name.into(),
            table_name: table_name.into(),
            catalog_id: None,
            connection_name: None,
        }
    }
}

/// A list of AWS Glue table definitions used by the transform.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InputRecordTables {
    /// The database and table in the AWS Glue Data Catalog that is used for input or output data.
    #[serde(rename = "GlueTables", skip_serializing_if = "Option::is_none")]
    pub glue_tables: Option<Val<List<GlueTables>>>,
}

/// The encryption-at-rest settings of the transform that apply to accessing user data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MLUserDataEncryption {
    /// The ID for the customer-provided KMS key.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// The encryption mode applied to user data.
    #[serde(rename = "MLUserDataEncryptionMode")]
    pub ml_user_data_encryption_mode: Val<String>,
}

impl MLUserDataEncryption {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(ml_user_data_encryption_mode: impl Into<Val<String>>) -> Self {
        Self { ml_user_data_encryption_mode: ml_user_data_encryption_mode.into(), kms_key_id: None }
    }
}

/// The encryption-at-rest settings of the transform that apply to accessing user data.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TransformEncryption {
    /// The encryption-at-rest settings of the transform that apply to accessing user data.
    #[serde(rename = "MLUserDataEncryption", skip_serializing_if = "Option::is_none")]
    pub ml_user_data_encryption: Option<Val<MLUserDataEncryption>>,
    /// The name of the security configuration.
    #[serde(rename = "TaskRunSecurityConfigurationName", skip_serializing_if = "Option::is_none")]
    pub task_run_security_configuration_name: Option<Val<String>>,
}

/// The algorithm-specific parameters that are associated with the machine learning transform.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TransformParameters {
    /// The parameters for the find matches algorithm.
    #[serde(rename = "FindMatchesParameters", skip_serializing_if = "Option::is_none")]
    pub find_matches_parameters: Option<Val<FindMatchesParameters>>,
    /// The type of machine learning transform.
    #[serde(rename = "TransformType")]
    pub transform_type: Val<String>,
}

impl TransformParameters {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(transform_type: impl Into<Val<String>>) -> Self {
        Self { transform_type: transform_type.into(), find_matches_parameters: None }
    }
}

known!(
    FindMatchesParameters,
    GlueTables,
    InputRecordTables,
    MLTransform,
    MLUserDataEncryption,
    TransformEncryption,
    TransformParameters
);
