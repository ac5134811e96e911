//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::SSM::CloudConnector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CloudConnector {
    /// `ConfigConnectorArn`, which is required. A change replaces the resource.
    #[serde(rename = "ConfigConnectorArn")]
    pub config_connector_arn: Val<String>,
    /// `Configuration`, which is required.
    #[serde(rename = "Configuration")]
    pub configuration: Val<CloudConnectorConfiguration>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `DisplayName`, which is required.
    #[serde(rename = "DisplayName")]
    pub display_name: Val<String>,
    /// `RoleArn`, which is required. A change replaces the resource.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CloudConnector {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        config_connector_arn: impl Into<Val<String>>,
        configuration: impl Into<Val<CloudConnectorConfiguration>>,
        display_name: impl Into<Val<String>>,
        role_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            config_connector_arn: config_connector_arn.into(),
            configuration: configuration.into(),
            display_name: display_name.into(),
            role_arn: role_arn.into(),
            description: None,
            tags: None,
        }
    }
}

impl CfnResource for CloudConnector {
    const TYPE: &'static str = "AWS::SSM::CloudConnector";
    type Attributes = CloudConnectorAttributes;
}

/// What is known of a deployed [`CloudConnector`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloudConnectorAttributes(ResourceRef);

attributes!(CloudConnectorAttributes {
cloud_connector_arn = "CloudConnectorArn", "`CloudConnectorArn` of the deployed resource.";
cloud_connector_id = "CloudConnectorId", "`CloudConnectorId` of the deployed resource.";
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
});

/// `AzureConfiguration` of `AWS::SSM::CloudConnector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AzureConfiguration {
    /// `ApplicationDisplayName`.
    #[serde(rename = "ApplicationDisplayName", skip_serializing_if = "Option::is_none")]
    pub application_display_name: Option<Val<String>>,
    /// `ApplicationId`, which is required.
    #[serde(rename = "ApplicationId")]
    pub application_id: Val<String>,
    /// `Targets`.
    #[serde(rename = "Targets", skip_serializing_if = "Option::is_none")]
    pub targets: Option<Val<ConfigurationTargets>>,
    /// `TenantDisplayName`.
    #[serde(rename = "TenantDisplayName", skip_serializing_if = "Option::is_none")]
    pub tenant_display_name: Option<Val<String>>,
    /// `TenantId`, which is required. A change replaces the resource.
    #[serde(rename = "TenantId")]
    pub tenant_id: Val<String>,
}

impl AzureConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(application_id: impl Into<Val<String>>, tenant_id: impl Into<Val<String>>) -> Self {
        Self {
            application_id: application_id.into(),
            tenant_id: tenant_id.into(),
            application_display_name: None,
            targets: None,
            tenant_display_name: None,
        }
    }
}

/// `AzureSubscription` of `AWS::SSM::CloudConnector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AzureSubscription {
    /// `DisplayName`.
    #[serde(rename = "DisplayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<Val<String>>,
    /// `Id`, which is required.
    #[serde(rename = "Id")]
    pub id: Val<String>,
}

impl AzureSubscription {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(id: impl Into<Val<String>>) -> Self {
        Self { id: id.into(), display_name: None }
    }
}

/// `CloudConnectorConfiguration` of `AWS::SSM::CloudConnector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CloudConnectorConfiguration {
    /// `AzureConfiguration`, which is required.
    #[serde(rename = "AzureConfiguration")]
    pub azure_configuration: Val<AzureConfiguration>,
}

impl CloudConnectorConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(azure_configuration: impl Into<Val<AzureConfiguration>>) -> Self {
        Self { azure_configuration: azure_configuration.into() }
    }
}

/// `ConfigurationTargets` of `AWS::SSM::CloudConnector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConfigurationTargets {
    /// `Subscriptions`, which is required.
    #[serde(rename = "Subscriptions")]
    pub subscriptions: Val<List<AzureSubscription>>,
}

impl ConfigurationTargets {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(subscriptions: impl Into<Val<List<AzureSubscription>>>) -> Self {
        Self { subscriptions: subscriptions.into() }
    }
}

known!(
    AzureConfiguration,
    AzureSubscription,
    CloudConnector,
    CloudConnectorConfiguration,
    ConfigurationTargets
);
