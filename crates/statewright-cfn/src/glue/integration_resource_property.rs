//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Glue::IntegrationResourceProperty resource type can be used to setup ResourceProperty of the AWS Glue connection (for the SaaS source), DynamoDB Database (for DynamoDB source), or AWS Glue database ARN (for the target).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntegrationResourceProperty {
    /// The connection ARN of the source, or the database ARN of the target.
    #[serde(rename = "ResourceArn")]
    pub resource_arn: Val<String>,
    /// The resource properties associated with the integration source.
    #[serde(rename = "SourceProcessingProperties", skip_serializing_if = "Option::is_none")]
    pub source_processing_properties: Option<Val<SourceProcessingProperties>>,
    /// An array of key-value pairs to apply to this resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The structure used to define the resource properties associated with the integration target.
    #[serde(rename = "TargetProcessingProperties", skip_serializing_if = "Option::is_none")]
    pub target_processing_properties: Option<Val<TargetProcessingProperties>>,
}

impl IntegrationResourceProperty {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(resource_arn: impl Into<Val<String>>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            source_processing_properties: None,
            tags: None,
            target_processing_properties: None,
        }
    }
}

impl CfnResource for IntegrationResourceProperty {
    const TYPE: &'static str = "AWS::Glue::IntegrationResourceProperty";
    type Attributes = IntegrationResourcePropertyAttributes;
}

/// What is known of a deployed [`IntegrationResourceProperty`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntegrationResourcePropertyAttributes(ResourceRef);

attributes!(IntegrationResourcePropertyAttributes {
resource_property_arn = "ResourcePropertyArn", "The integration resource property ARN.";
});

/// The structure used to define the resource properties associated with the integration source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SourceProcessingProperties {
    /// The IAM role to access the AWS Glue connection.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
}

impl SourceProcessingProperties {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(role_arn: impl Into<Val<String>>) -> Self {
        Self { role_arn: role_arn.into() }
    }
}

/// The structure used to define the resource properties associated with the integration target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TargetProcessingProperties {
    /// The AWS Glue network connection to configure the AWS Glue job running in the customer VPC.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// The ARN of an Eventbridge event bus to receive the integration status notification.
    #[serde(rename = "EventBusArn", skip_serializing_if = "Option::is_none")]
    pub event_bus_arn: Option<Val<String>>,
    /// The ARN of the KMS key used for encryption.
    #[serde(rename = "KmsArn", skip_serializing_if = "Option::is_none")]
    pub kms_arn: Option<Val<String>>,
    /// The IAM role to access the AWS Glue database.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
}

impl TargetProcessingProperties {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(role_arn: impl Into<Val<String>>) -> Self {
        Self {
            role_arn: role_arn.into(),
            connection_name: None,
            event_bus_arn: None,
            kms_arn: None,
        }
    }
}

known!(IntegrationResourceProperty, SourceProcessingProperties, TargetProcessingProperties);
