//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Logs::LogGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LogGroup {
    /// `BearerTokenAuthenticationEnabled`.
    #[serde(rename = "BearerTokenAuthenticationEnabled", skip_serializing_if = "Option::is_none")]
    pub bearer_token_authentication_enabled: Option<Val<bool>>,
    /// `DataProtectionPolicy`.
    #[serde(rename = "DataProtectionPolicy", skip_serializing_if = "Option::is_none")]
    pub data_protection_policy: Option<Val<Value>>,
    /// `DeletionProtectionEnabled`.
    #[serde(rename = "DeletionProtectionEnabled", skip_serializing_if = "Option::is_none")]
    pub deletion_protection_enabled: Option<Val<bool>>,
    /// `FieldIndexPolicies`.
    #[serde(rename = "FieldIndexPolicies", skip_serializing_if = "Option::is_none")]
    pub field_index_policies: Option<Val<List<Value>>>,
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `LogGroupClass`.
    #[serde(rename = "LogGroupClass", skip_serializing_if = "Option::is_none")]
    pub log_group_class: Option<Val<String>>,
    /// `LogGroupName`. A change replaces the resource.
    #[serde(rename = "LogGroupName", skip_serializing_if = "Option::is_none")]
    pub log_group_name: Option<Val<String>>,
    /// `ResourcePolicyDocument`.
    #[serde(rename = "ResourcePolicyDocument", skip_serializing_if = "Option::is_none")]
    pub resource_policy_document: Option<Val<Value>>,
    /// `RetentionInDays`.
    #[serde(rename = "RetentionInDays", skip_serializing_if = "Option::is_none")]
    pub retention_in_days: Option<Val<i64>>,
    /// `Tags`.
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
arn = "Arn", "`Arn` of the deployed resource.";
});

known!(LogGroup);
