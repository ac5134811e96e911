//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::Integration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Integration {
    /// `AdditionalEncryptionContext`. A change replaces the resource.
    #[serde(rename = "AdditionalEncryptionContext", skip_serializing_if = "Option::is_none")]
    pub additional_encryption_context: Option<Val<Map<String>>>,
    /// `DataFilter`.
    #[serde(rename = "DataFilter", skip_serializing_if = "Option::is_none")]
    pub data_filter: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `IntegrationConfig`. A change replaces the resource.
    #[serde(rename = "IntegrationConfig", skip_serializing_if = "Option::is_none")]
    pub integration_config: Option<Val<IntegrationConfig>>,
    /// `IntegrationName`, which is required. A change replaces the resource.
    #[serde(rename = "IntegrationName")]
    pub integration_name: Val<String>,
    /// `KmsKeyId`. A change replaces the resource.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `SourceArn`, which is required. A change replaces the resource.
    #[serde(rename = "SourceArn")]
    pub source_arn: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TargetArn`, which is required. A change replaces the resource.
    #[serde(rename = "TargetArn")]
    pub target_arn: Val<String>,
}

impl Integration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        integration_name: impl Into<Val<String>>,
        source_arn: impl Into<Val<String>>,
        target_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            integration_name: integration_name.into(),
            source_arn: source_arn.into(),
            target_arn: target_arn.into(),
            additional_encryption_context: None,
            data_filter: None,
            description: None,
            integration_config: None,
            kms_key_id: None,
            tags: None,
        }
    }
}

impl CfnResource for Integration {
    const TYPE: &'static str = "AWS::Glue::Integration";
    type Attributes = IntegrationAttributes;
}

/// What is known of a deployed [`Integration`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntegrationAttributes(ResourceRef);

attributes!(IntegrationAttributes {
create_time = "CreateTime", "`CreateTime` of the deployed resource.";
integration_arn = "IntegrationArn", "`IntegrationArn` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
});

/// `IntegrationConfig` of `AWS::Glue::Integration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IntegrationConfig {
    /// `ContinuousSync`.
    #[serde(rename = "ContinuousSync", skip_serializing_if = "Option::is_none")]
    pub continuous_sync: Option<Val<bool>>,
    /// `RefreshInterval`. A change replaces the resource.
    #[serde(rename = "RefreshInterval", skip_serializing_if = "Option::is_none")]
    pub refresh_interval: Option<Val<String>>,
    /// `SourceProperties`.
    #[serde(rename = "SourceProperties", skip_serializing_if = "Option::is_none")]
    pub source_properties: Option<Val<Map<String>>>,
}

known!(Integration, IntegrationConfig);
