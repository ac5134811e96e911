//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::Logs::LogGroup resource specifies a log group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogGroup {
    /// Indicates whether bearer token authentication is enabled for this log group.
    #[serde(rename = "BearerTokenAuthenticationEnabled", skip_serializing_if = "Option::is_none")]
    pub bearer_token_authentication_enabled: Option<Val<bool>>,
    /// Creates a data protection policy and assigns it to the log group.
    #[serde(rename = "DataProtectionPolicy", skip_serializing_if = "Option::is_none")]
    pub data_protection_policy: Option<Val<Value>>,
    /// Indicates whether deletion protection is enabled for this log group.
    #[serde(rename = "DeletionProtectionEnabled", skip_serializing_if = "Option::is_none")]
    pub deletion_protection_enabled: Option<Val<bool>>,
    /// Creates or updates a field index policy for the specified log group.
    #[serde(rename = "FieldIndexPolicies", skip_serializing_if = "Option::is_none")]
    pub field_index_policies: Option<Val<List<Value>>>,
    /// The Amazon Resource Name (ARN) of the AWS  key to use when encrypting log data.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// Specifies the log group class for this log group.
    #[serde(rename = "LogGroupClass", skip_serializing_if = "Option::is_none")]
    pub log_group_class: Option<Val<String>>,
    /// The name of the log group.
    #[serde(rename = "LogGroupName", skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<Val<String>>,
    /// Creates or updates a resource policy for the specified log group that allows other services to put log events to this account.
    #[serde(rename = "ResourcePolicyDocument", skip_serializing_if = "Option::is_none")]
    pub resource_policy_document: Option<Val<Value>>,
    /// The number of days to retain the log events in the specified log group.
    #[serde(rename = "RetentionInDays", skip_serializing_if = "Option::is_none")]
    pub retention_in_days: Option<Val<i64>>,
    /// An array of key-value pairs to apply to the log group.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for LogGroup {
    const TYPE: &'static str = "AWS::Logs::LogGroup";
    type Attributes = LogGroupAttributes;
}

/// What is known of a deployed [`LogGroup`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogGroupAttributes(ResourceRef);

attributes!(LogGroupAttributes {
arn = "Arn", "The ARN of the log group, such as arn:aws:logs:us-west-1:123456789012:log-group:/mystack-testgroup-12ABC1AB12A1:.";
});

known!(LogGroup);
