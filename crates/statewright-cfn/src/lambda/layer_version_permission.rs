//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::LayerVersionPermission`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LayerVersionPermission {
    /// `Action`, which is required. A change replaces the resource.
    #[serde(rename = "Action")]
    pub action: Val<String>,
    /// `LayerVersionArn`, which is required. A change replaces the resource.
    #[serde(rename = "LayerVersionArn")]
    pub layer_version_arn: Val<String>,
    /// `OrganizationId`. A change replaces the resource.
    #[serde(rename = "OrganizationId", skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Val<String>>,
    /// `Principal`, which is required. A change replaces the resource.
    #[serde(rename = "Principal")]
    pub principal: Val<String>,
}

impl LayerVersionPermission {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        action: impl Into<Val<String>>,
        layer_version_arn: impl Into<Val<String>>,
        principal: impl Into<Val<String>>,
    ) -> Self {
        Self {
            action: action.into(),
            layer_version_arn: layer_version_arn.into(),
            principal: principal.into(),
            organization_id: None,
        }
    }
}

impl CfnResource for LayerVersionPermission {
    const TYPE: &'static str = "AWS::Lambda::LayerVersionPermission";
    type Attributes = LayerVersionPermissionAttributes;
}

/// What is known of a deployed [`LayerVersionPermission`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayerVersionPermissionAttributes(ResourceRef);

attributes!(LayerVersionPermissionAttributes {
id = "Id", "`Id` of the deployed resource.";
});

known!(LayerVersionPermission);
