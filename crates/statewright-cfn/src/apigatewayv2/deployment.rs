//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::Deployment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deployment {
    /// `ApiId`, which is required. A change replaces the resource.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `StageName`.
    #[serde(rename = "StageName", skip_serializing_if = "Option::is_none")]
    pub stage_name: Option<Val<String>>,
}

impl Deployment {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(api_id: impl Into<Val<String>>) -> Self {
        Self { api_id: api_id.into(), description: None, stage_name: None }
    }
}

impl CfnResource for Deployment {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Deployment";
    type Attributes = DeploymentAttributes;
}

/// What is known of a deployed [`Deployment`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeploymentAttributes(ResourceRef);

attributes!(DeploymentAttributes {
deployment_id = "DeploymentId", "`DeploymentId` of the deployed resource.";
});

known!(Deployment);
