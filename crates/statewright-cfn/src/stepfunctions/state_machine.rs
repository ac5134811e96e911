//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StateMachine {
    /// `Definition`.
    #[serde(rename = "Definition", skip_serializing_if = "Option::is_none")]
    pub definition: Option<Val<Value>>,
    /// `DefinitionS3Location`.
    #[serde(rename = "DefinitionS3Location", skip_serializing_if = "Option::is_none")]
    pub definition_s3_location: Option<Val<S3Location>>,
    /// `DefinitionString`.
    #[serde(rename = "DefinitionString", skip_serializing_if = "Option::is_none")]
    pub definition_string: Option<Val<String>>,
    /// `DefinitionSubstitutions`.
    #[serde(rename = "DefinitionSubstitutions", skip_serializing_if = "Option::is_none")]
    pub definition_substitutions: Option<Val<Map<Value>>>,
    /// `EncryptionConfiguration`.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// `LoggingConfiguration`.
    #[serde(rename = "LoggingConfiguration", skip_serializing_if = "Option::is_none")]
    pub logging_configuration: Option<Val<LoggingConfiguration>>,
    /// `RoleArn`, which is required.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// `StateMachineName`. A change replaces the resource.
    #[serde(rename = "StateMachineName", skip_serializing_if = "Option::is_none")]
    pub state_machine_name: Option<Val<String>>,
    /// `StateMachineType`. A change replaces the resource.
    #[serde(rename = "StateMachineType", skip_serializing_if = "Option::is_none")]
    pub state_machine_type: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<TagsEntry>>>,
    /// `TracingConfiguration`.
    #[serde(rename = "TracingConfiguration", skip_serializing_if = "Option::is_none")]
    pub tracing_configuration: Option<Val<TracingConfiguration>>,
}

impl StateMachine {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(role_arn: impl Into<Val<String>>) -> Self {
        Self {
            role_arn: role_arn.into(),
            definition: None,
            definition_s3_location: None,
            definition_string: None,
            definition_substitutions: None,
            encryption_configuration: None,
            logging_configuration: None,
            state_machine_name: None,
            state_machine_type: None,
            tags: None,
            tracing_configuration: None,
        }
    }
}

impl CfnResource for StateMachine {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachine";
    type Attributes = StateMachineAttributes;
}

/// What is known of a deployed [`StateMachine`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateMachineAttributes(ResourceRef);

attributes!(StateMachineAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
name = "Name", "`Name` of the deployed resource.";
state_machine_revision_id = "StateMachineRevisionId", "`StateMachineRevisionId` of the deployed resource.";
});

/// `CloudWatchLogsLogGroup` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudWatchLogsLogGroup {
    /// `LogGroupArn`.
    #[serde(rename = "LogGroupArn", skip_serializing_if = "Option::is_none")]
    pub log_group_arn: Option<Val<String>>,
}

/// `EncryptionConfiguration` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// `KmsDataKeyReusePeriodSeconds`.
    #[serde(rename = "KmsDataKeyReusePeriodSeconds", skip_serializing_if = "Option::is_none")]
    pub kms_data_key_reuse_period_seconds: Option<Val<i64>>,
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `Type`, which is required.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl EncryptionConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self { r#type: r#type.into(), kms_data_key_reuse_period_seconds: None, kms_key_id: None }
    }
}

/// `LogDestination` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogDestination {
    /// `CloudWatchLogsLogGroup`.
    #[serde(rename = "CloudWatchLogsLogGroup", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logs_log_group: Option<Val<CloudWatchLogsLogGroup>>,
}

/// `LoggingConfiguration` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoggingConfiguration {
    /// `Destinations`.
    #[serde(rename = "Destinations", skip_serializing_if = "Option::is_none")]
    pub destinations: Option<Val<List<LogDestination>>>,
    /// `IncludeExecutionData`.
    #[serde(rename = "IncludeExecutionData", skip_serializing_if = "Option::is_none")]
    pub include_execution_data: Option<Val<bool>>,
    /// `Level`.
    #[serde(rename = "Level", skip_serializing_if = "Option::is_none")]
    pub level: Option<Val<String>>,
}

/// `S3Location` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3Location {
    /// `Bucket`, which is required.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Version`.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

impl S3Location {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket: impl Into<Val<String>>, key: impl Into<Val<String>>) -> Self {
        Self { bucket: bucket.into(), key: key.into(), version: None }
    }
}

/// `TagsEntry` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TagsEntry {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Value`, which is required.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl TagsEntry {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

/// `TracingConfiguration` of `AWS::StepFunctions::StateMachine`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TracingConfiguration {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
}

known!(
    CloudWatchLogsLogGroup,
    EncryptionConfiguration,
    LogDestination,
    LoggingConfiguration,
    S3Location,
    StateMachine,
    TagsEntry,
    TracingConfiguration
);
