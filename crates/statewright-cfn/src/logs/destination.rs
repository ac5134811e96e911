//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::Destination`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Destination {
    /// `DestinationName`, which is required. A change replaces the resource.
    #[serde(rename = "DestinationName")]
    pub destination_name: Val<String>,
    /// `DestinationPolicy`.
    #[serde(rename = "DestinationPolicy", skip_serializing_if = "Option::is_none")]
    pub destination_policy: Option<Val<String>>,
    /// `RoleArn`, which is required.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TargetArn`, which is required.
    #[serde(rename = "TargetArn")]
    pub target_arn: Val<String>,
}

impl Destination {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        destination_name: impl Into<Val<String>>,
        role_arn: impl Into<Val<String>>,
        target_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            destination_name: destination_name.into(),
            role_arn: role_arn.into(),
            target_arn: target_arn.into(),
            destination_policy: None,
            tags: None,
        }
    }
}

impl CfnResource for Destination {
    const TYPE: &'static str = "AWS::Logs::Destination";
    type Attributes = DestinationAttributes;
}

/// What is known of a deployed [`Destination`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DestinationAttributes(ResourceRef);

attributes!(DestinationAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

known!(Destination);
