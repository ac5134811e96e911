//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGatewayV2::VpcLink resource creates a VPC link.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VpcLink {
    /// The name of the VPC link.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// A list of security group IDs for the VPC link.
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Val<List<String>>>,
    /// A list of subnet IDs to include in the VPC link.
    #[serde(rename = "SubnetIds")]
    pub subnet_ids: Val<List<String>>,
    /// The collection of tags.
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
vpc_link_id = "VpcLinkId", "The VPC link ID.";
});

known!(VpcLink);
