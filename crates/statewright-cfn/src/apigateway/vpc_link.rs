//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::VpcLink`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VpcLink {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TargetArns`, which is required. A change replaces the resource.
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
vpc_link_id = "VpcLinkId", "`VpcLinkId` of the deployed resource.";
});

known!(VpcLink);
