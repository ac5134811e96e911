//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::VpcLink`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VpcLink {
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `SecurityGroupIds`. A change replaces the resource.
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Val<List<String>>>,
    /// `SubnetIds`, which is required. A change replaces the resource.
    #[serde(rename = "SubnetIds")]
    pub subnet_ids: Val<List<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
}

impl VpcLink {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, subnet_ids: impl Into<Val<List<String>>>) -> Self {
        Self {
            name: name.into(),
            subnet_ids: subnet_ids.into(),
            security_group_ids: None,
            tags: None,
        }
    }
}

impl CfnResource for VpcLink {
    const TYPE: &'static str = "AWS::ApiGatewayV2::VpcLink";
    type Attributes = VpcLinkAttributes;
}

/// What is known of a deployed [`VpcLink`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VpcLinkAttributes(ResourceRef);

attributes!(VpcLinkAttributes {
vpc_link_id = "VpcLinkId", "`VpcLinkId` of the deployed resource.";
});

known!(VpcLink);
