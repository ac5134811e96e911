//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::Integration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Integration {
    /// `IntegrationName`, which is required. A change replaces the resource.
    #[serde(rename = "IntegrationName")]
    pub integration_name: Val<String>,
    /// `IntegrationType`, which is required. A change replaces the resource.
    #[serde(rename = "IntegrationType")]
    pub integration_type: Val<String>,
    /// `ResourceConfig`, which is required. A change replaces the resource.
    #[serde(rename = "ResourceConfig")]
    pub resource_config: Val<ResourceConfig>,
}

impl Integration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        integration_name: impl Into<Val<String>>,
        integration_type: impl Into<Val<String>>,
        resource_config: impl Into<Val<ResourceConfig>>,
    ) -> Self {
        Self {
            integration_name: integration_name.into(),
            integration_type: integration_type.into(),
            resource_config: resource_config.into(),
        }
    }
}

impl CfnResource for Integration {
    const TYPE: &'static str = "AWS::Logs::Integration";
    type Attributes = IntegrationAttributes;
}

/// What is known of a deployed [`Integration`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntegrationAttributes(ResourceRef);

attributes!(IntegrationAttributes {
integration_status = "IntegrationStatus", "`IntegrationStatus` of the deployed resource.";
});

/// `OpenSearchResourceConfig` of `AWS::Logs::Integration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenSearchResourceConfig {
    /// `ApplicationARN`.
    #[serde(rename = "ApplicationARN", skip_serializing_if = "Option::is_none")]
    pub application_arn: Option<Val<String>>,
    /// `DashboardViewerPrincipals`, which is required.
    #[serde(rename = "DashboardViewerPrincipals")]
    pub dashboard_viewer_principals: Val<List<String>>,
    /// `DataSourceRoleArn`, which is required.
    #[serde(rename = "DataSourceRoleArn")]
    pub data_source_role_arn: Val<String>,
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `RetentionDays`.
    #[serde(rename = "RetentionDays", skip_serializing_if = "Option::is_none")]
    pub retention_days: Option<Val<i64>>,
}

impl OpenSearchResourceConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        dashboard_viewer_principals: impl Into<Val<List<String>>>,
        data_source_role_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            dashboard_viewer_principals: dashboard_viewer_principals.into(),
            data_source_role_arn: data_source_role_arn.into(),
            application_arn: None,
            kms_key_arn: None,
            retention_days: None,
        }
    }
}

/// `ResourceConfig` of `AWS::Logs::Integration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResourceConfig {
    /// `OpenSearchResourceConfig`.
    #[serde(rename = "OpenSearchResourceConfig", skip_serializing_if = "Option::is_none")]
    pub open_search_resource_config: Option<Val<OpenSearchResourceConfig>>,
}

known!(Integration, OpenSearchResourceConfig, ResourceConfig);
