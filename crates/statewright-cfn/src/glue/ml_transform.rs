//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::MLTransform`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MLTransform {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `GlueVersion`.
    #[serde(rename = "GlueVersion", skip_serializing_if = "Option::is_none")]
    pub glue_version: Option<Val<String>>,
    /// `InputRecordTables`, which is required. A change replaces the resource.
    #[serde(rename = "InputRecordTables")]
    pub input_record_tables: Val<InputRecordTables>,
    /// `MaxCapacity`.
    #[serde(rename = "MaxCapacity", skip_serializing_if = "Option::is_none")]
    pub max_capacity: Option<Val<f64>>,
    /// `MaxRetries`.
    #[serde(rename = "MaxRetries", skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<Val<i64>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `NumberOfWorkers`.
    #[serde(rename = "NumberOfWorkers", skip_serializing_if = "Option::is_none")]
    pub number_of_workers: Option<Val<i64>>,
    /// `Role`, which is required.
    #[serde(rename = "Role")]
    pub role: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// `Timeout`.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
    /// `TransformEncryption`. A change replaces the resource.
    #[serde(rename = "TransformEncryption", skip_serializing_if = "Option::is_none")]
    pub transform_encryption: Option<Val<TransformEncryption>>,
    /// `TransformParameters`, which is required.
    #[serde(rename = "TransformParameters")]
    pub transform_parameters: Val<TransformParameters>,
    /// `WorkerType`.
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
transform_id = "TransformId", "`TransformId` of the deployed resource.";
});

/// `FindMatchesParameters` of `AWS::Glue::MLTransform`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FindMatchesParameters {
    /// `AccuracyCostTradeoff`.
    #[serde(rename = "AccuracyCostTradeoff", skip_serializing_if = "Option::is_none")]
    pub accuracy_cost_tradeoff: Option<Val<f64>>,
    /// `EnforceProvidedLabels`.
    #[serde(rename = "EnforceProvidedLabels", skip_serializing_if = "Option::is_none")]
    pub enforce_provided_labels: Option<Val<bool>>,
    /// `PrecisionRecallTradeoff`.
    #[serde(rename = "PrecisionRecallTradeoff", skip_serializing_if = "Option::is_none")]
    pub precision_recall_tradeoff: Option<Val<f64>>,
    /// `PrimaryKeyColumnName`, which is required. A change replaces the resource.
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

/// `GlueTables` of `AWS::Glue::MLTransform`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GlueTables {
    /// `CatalogId`.
    #[serde(rename = "CatalogId", skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<Val<String>>,
    /// `ConnectionName`.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// `DatabaseName`, which is required.
    #[serde(rename = "DatabaseName")]
    pub database_name: Val<String>,
    /// `TableName`, which is required.
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

/// `InputRecordTables` of `AWS::Glue::MLTransform`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InputRecordTables {
    /// `GlueTables`.
    #[serde(rename = "GlueTables", skip_serializing_if = "Option::is_none")]
    pub glue_tables: Option<Val<List<GlueTables>>>,
}

/// `MLUserDataEncryption` of `AWS::Glue::MLTransform`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MLUserDataEncryption {
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `MLUserDataEncryptionMode`, which is required.
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

/// `TransformEncryption` of `AWS::Glue::MLTransform`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TransformEncryption {
    /// `MLUserDataEncryption`.
    #[serde(rename = "MLUserDataEncryption", skip_serializing_if = "Option::is_none")]
    pub ml_user_data_encryption: Option<Val<MLUserDataEncryption>>,
    /// `TaskRunSecurityConfigurationName`.
    #[serde(rename = "TaskRunSecurityConfigurationName", skip_serializing_if = "Option::is_none")]
    pub task_run_security_configuration_name: Option<Val<String>>,
}

/// `TransformParameters` of `AWS::Glue::MLTransform`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TransformParameters {
    /// `FindMatchesParameters`.
    #[serde(rename = "FindMatchesParameters", skip_serializing_if = "Option::is_none")]
    pub find_matches_parameters: Option<Val<FindMatchesParameters>>,
    /// `TransformType`, which is required.
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
