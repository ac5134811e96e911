//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::IntegrationResourceProperty`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntegrationResourceProperty {
    /// `ResourceArn`, which is required. A change replaces the resource.
    #[serde(rename = "ResourceArn")]
    pub resource_arn: Val<String>,
    /// `SourceProcessingProperties`.
    #[serde(rename = "SourceProcessingProperties", skip_serializing_if = "Option::is_none")]
    pub source_processing_properties: Option<Val<SourceProcessingProperties>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TargetProcessingProperties`.
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
resource_property_arn = "ResourcePropertyArn", "`ResourcePropertyArn` of the deployed resource.";
});

/// `SourceProcessingProperties` of `AWS::Glue::IntegrationResourceProperty`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SourceProcessingProperties {
    /// `RoleArn`, which is required.
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

/// `TargetProcessingProperties` of `AWS::Glue::IntegrationResourceProperty`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TargetProcessingProperties {
    /// `ConnectionName`.
    #[serde(rename = "ConnectionName", skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<Val<String>>,
    /// `EventBusArn`.
    #[serde(rename = "EventBusArn", skip_serializing_if = "Option::is_none")]
    pub event_bus_arn: Option<Val<String>>,
    /// `KmsArn`.
    #[serde(rename = "KmsArn", skip_serializing_if = "Option::is_none")]
    pub kms_arn: Option<Val<String>>,
    /// `RoleArn`, which is required.
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
