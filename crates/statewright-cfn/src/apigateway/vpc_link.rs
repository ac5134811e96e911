//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::VpcLink resource creates an API Gateway VPC link for a REST API to access resources in an Amazon Virtual Private Cloud (VPC).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VpcLink {
    /// The description of the VPC link.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name used to label and identify the VPC link.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// An array of arbitrary tags (key-value pairs) to associate with the VPC link.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The ARN of the network load balancer of the VPC targeted by the VPC link.
    #[serde(rename = "TargetArns")]
    pub target_arns: Val<List<String>>,
}

impl VpcLink {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, target_arns: impl Into<Val<List<String>>>) -> Self {
        Self { name: name.into(), target_arns: target_arns.into(), description: None, tags: None }
    }
}

impl CfnResource for VpcLink {
    const TYPE: &'static str = "AWS::ApiGateway::VpcLink";
    type Attributes = VpcLinkAttributes;
}

/// What is known of a deployed [`VpcLink`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VpcLinkAttributes(ResourceRef);

attributes!(VpcLinkAttributes {
vpc_link_id = "VpcLinkId", "The ID for the VPC link.";
});

known!(VpcLink);
