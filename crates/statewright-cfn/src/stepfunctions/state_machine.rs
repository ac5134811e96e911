//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// Provisions a state machine.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StateMachine {
    /// The Amazon States Language definition of the state machine.
    #[serde(rename = "Definition", skip_serializing_if = "Option::is_none")]
    pub definition: Option<Val<Value>>,
    /// The name of the S3 bucket where the state machine definition is stored.
    #[serde(rename = "DefinitionS3Location", skip_serializing_if = "Option::is_none")]
    pub definition_s3_location: Option<Val<S3Location>>,
    /// The Amazon States Language definition of the state machine.
    #[serde(rename = "DefinitionString", skip_serializing_if = "Option::is_none")]
    pub definition_string: Option<Val<String>>,
    /// A map (string to string) that specifies the mappings for placeholder variables in the state machine definition.
    #[serde(rename = "DefinitionSubstitutions", skip_serializing_if = "Option::is_none")]
    pub definition_substitutions: Option<Val<Map<Value>>>,
    /// Encryption configuration for the state machine.
    #[serde(rename = "EncryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<Val<EncryptionConfiguration>>,
    /// Defines what execution history events are logged and where they are logged.
    #[serde(rename = "LoggingConfiguration", skip_serializing_if = "Option::is_none")]
    pub logging_configuration: Option<Val<LoggingConfiguration>>,
    /// The Amazon Resource Name (ARN) of the IAM role to use for this state machine.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// The name of the state machine.
    #[serde(rename = "StateMachineName", skip_serializing_if = "Option::is_none")]
    pub state_machine_name: Option<Val<String>>,
    /// Determines whether a STANDARD or EXPRESS state machine is created.
    #[serde(rename = "StateMachineType", skip_serializing_if = "Option::is_none")]
    pub state_machine_type: Option<Val<String>>,
    /// The list of tags to add to a resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<TagsEntry>>>,
    /// Selects whether or not the state machine's AWS X-Ray tracing is enabled.
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
arn = "Arn", "Returns the ARN of the resource.";
name = "Name", "Returns the name of the state machine.";
state_machine_revision_id = "StateMachineRevisionId", "Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s definition and configuration.";
});

/// Defines a CloudWatch log group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudWatchLogsLogGroup {
    /// The ARN of the the CloudWatch log group to which you want your logs emitted to.
    #[serde(rename = "LogGroupArn", skip_serializing_if = "Option::is_none")]
    pub log_group_arn: Option<Val<String>>,
}

/// Settings to configure server-side encryption for a state machine.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// Maximum duration that Step Functions will reuse data keys.
    #[serde(rename = "KmsDataKeyReusePeriodSeconds", skip_serializing_if = "Option::is_none")]
    pub kms_data_key_reuse_period_seconds: Option<Val<i64>>,
    /// An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS  key to encrypt data.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// Encryption option for a state machine.
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

/// Defines a destination for LoggingConfiguration .
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogDestination {
    /// An object describing a CloudWatch log group.
    #[serde(rename = "CloudWatchLogsLogGroup", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_logs_log_group: Option<Val<CloudWatchLogsLogGroup>>,
}

/// Defines what execution history events are logged and where they are logged.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoggingConfiguration {
    /// An array of objects that describes where your execution history events will be logged.
    #[serde(rename = "Destinations", skip_serializing_if = "Option::is_none")]
    pub destinations: Option<Val<List<LogDestination>>>,
    /// Determines whether execution data is included in your log.
    #[serde(rename = "IncludeExecutionData", skip_serializing_if = "Option::is_none")]
    pub include_execution_data: Option<Val<bool>>,
    /// Defines which category of execution history events are logged.
    #[serde(rename = "Level", skip_serializing_if = "Option::is_none")]
    pub level: Option<Val<String>>,
}

/// Defines the S3 bucket location where a state machine definition is stored.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3Location {
    /// The name of the S3 bucket where the state machine definition JSON or YAML file is stored.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// The name of the state machine definition file (Amazon S3 object name).
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// For versioning-enabled buckets, a specific version of the state machine definition.
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

/// The TagsEntry property specifies tags to identify a state machine.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TagsEntry {
    /// The key for a key-value pair in a tag entry.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// The value for a key-value pair in a tag entry.
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

/// Selects whether or not the state machine's AWS X-Ray tracing is enabled.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TracingConfiguration {
    /// When set to true , X-Ray tracing is enabled.
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
