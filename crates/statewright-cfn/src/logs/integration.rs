//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates an integration between CloudWatch Logs and another service in this account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Integration {
    /// The name of this integration.
    #[serde(rename = "IntegrationName")]
    pub integration_name: Val<String>,
    /// The type of integration.
    #[serde(rename = "IntegrationType")]
    pub integration_type: Val<String>,
    /// This structure contains configuration details about an integration between CloudWatch Logs and another entity.
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
integration_status = "IntegrationStatus", "The current status of this integration.";
});

/// This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenSearchResourceConfig {
    /// If you want to use an existing OpenSearch Service application for your integration with OpenSearch Service, specify it here.
    #[serde(rename = "ApplicationARN", skip_serializing_if = "Option::is_none")]
    pub application_arn: Option<Val<String>>,
    /// Specify the ARNs of IAM roles and IAM users who you want to grant permission to for viewing the dashboards.
    #[serde(rename = "DashboardViewerPrincipals")]
    pub dashboard_viewer_principals: Val<List<String>>,
    /// Specify the ARN of an IAM role that CloudWatch Logs will use to create the integration.
    #[serde(rename = "DataSourceRoleArn")]
    pub data_source_role_arn: Val<String>,
    /// To have the vended dashboard data encrypted with AWS  instead of the CloudWatch Logs default encryption method, specify the ARN of the AWS  key that you want to use.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// Specify how many days that you want the data derived by OpenSearch Service to be retained in the index that the dashboard refers to.
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

/// This structure contains configuration details about an integration between CloudWatch Logs and another entity.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResourceConfig {
    /// This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service.
    #[serde(rename = "OpenSearchResourceConfig", skip_serializing_if = "Option::is_none")]
    pub open_search_resource_config: Option<Val<OpenSearchResourceConfig>>,
}

known!(Integration, OpenSearchResourceConfig, ResourceConfig);
