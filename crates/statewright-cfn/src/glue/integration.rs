//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Glue::Integration resource specifies an AWS Glue zero-ETL integration from a data source to a target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Integration {
    /// An optional set of non-secret key–value pairs that contains additional contextual information for encryption.
    #[serde(rename = "AdditionalEncryptionContext", skip_serializing_if = "Option::is_none")]
    pub additional_encryption_context: Option<Val<Map<String>>>,
    /// Selects source tables for the integration using Maxwell filter syntax.
    #[serde(rename = "DataFilter", skip_serializing_if = "Option::is_none")]
    pub data_filter: Option<Val<String>>,
    /// A description for the integration.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The structure used to define properties associated with the zero-ETL integration.
    #[serde(rename = "IntegrationConfig", skip_serializing_if = "Option::is_none")]
    pub integration_config: Option<Val<IntegrationConfig>>,
    /// A unique name for the integration.
    #[serde(rename = "IntegrationName")]
    pub integration_name: Val<String>,
    /// The ARN of a KMS key used for encrypting the channel.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// The ARN for the source of the integration.
    #[serde(rename = "SourceArn")]
    pub source_arn: Val<String>,
    /// Metadata assigned to the resource consisting of a list of key-value pairs.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The ARN for the target of the integration.
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
create_time = "CreateTime", "The time when the integration was created, in UTC.";
integration_arn = "IntegrationArn", "The Amazon Resource Name (ARN) for the created integration.";
status = "Status", "The status of the integration being created.";
});

/// Properties associated with the integration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct IntegrationConfig {
    /// Enables continuous synchronization for on-demand data extractions from SaaS applications to AWS data services like Amazon Redshift and Amazon S3.
    #[serde(rename = "ContinuousSync", skip_serializing_if = "Option::is_none")]
    pub continuous_sync: Option<Val<bool>>,
    /// Specifies the frequency at which CDC (Change Data Capture) pulls or incremental loads should occur.
    #[serde(rename = "RefreshInterval", skip_serializing_if = "Option::is_none")]
    pub refresh_interval: Option<Val<String>>,
    /// A collection of key-value pairs that specify additional properties for the integration source.
    #[serde(rename = "SourceProperties", skip_serializing_if = "Option::is_none")]
    pub source_properties: Option<Val<Map<String>>>,
}

known!(Integration, IntegrationConfig);
