//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Resource Type definition for AWS::SSM::CloudConnector.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CloudConnector {
    /// The ARN of the AWS Config connector.
    #[serde(rename = "ConfigConnectorArn")]
    pub config_connector_arn: Val<String>,
    /// The configuration for the cloud connector.
    #[serde(rename = "Configuration")]
    pub configuration: Val<CloudConnectorConfiguration>,
    /// The description of the cloud connector.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The display name of the cloud connector.
    #[serde(rename = "DisplayName")]
    pub display_name: Val<String>,
    /// The IAM role ARN used by the cloud connector.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// Tags to apply to the cloud connector.
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
cloud_connector_arn = "CloudConnectorArn", "The ARN of the cloud connector.";
cloud_connector_id = "CloudConnectorId", "The unique identifier of the cloud connector.";
created_at = "CreatedAt", "The timestamp when the cloud connector was created.";
updated_at = "UpdatedAt", "The timestamp when the cloud connector was last updated.";
});

/// Configuration for connecting to Azure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AzureConfiguration {
    /// The display name of the Azure AD application.
    #[serde(rename = "ApplicationDisplayName", skip_serializing_if = "Option::is_none")]
    pub application_display_name: Option<Val<String>>,
    /// The Azure AD application ID.
    #[serde(rename = "ApplicationId")]
    pub application_id: Val<String>,
    /// The targets for the cloud connector.
    #[serde(rename = "Targets", skip_serializing_if = "Option::is_none")]
    pub targets: Option<Val<ConfigurationTargets>>,
    /// The display name of the Azure AD tenant.
    #[serde(rename = "TenantDisplayName", skip_serializing_if = "Option::is_none")]
    pub tenant_display_name: Option<Val<String>>,
    /// The Azure AD tenant ID. Cannot be changed after creation.
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

/// An Azure subscription with its ID and optional display name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AzureSubscription {
    /// The display name of the Azure subscription.
    #[serde(rename = "DisplayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<Val<String>>,
    /// The Azure subscription ID.
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

/// The configuration for the cloud connector.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CloudConnectorConfiguration {
    /// Configuration for connecting to Azure.
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

/// The targets for the cloud connector.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConfigurationTargets {
    /// List of Azure subscriptions.
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
