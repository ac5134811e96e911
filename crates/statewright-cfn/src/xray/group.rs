//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::XRay::Group`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    /// `FilterExpression`.
    #[serde(rename = "FilterExpression", skip_serializing_if = "Option::is_none")]
    pub filter_expression: Option<Val<String>>,
    /// `GroupName`, which is required.
    #[serde(rename = "GroupName")]
    pub group_name: Val<String>,
    /// `InsightsConfiguration`.
    #[serde(rename = "InsightsConfiguration", skip_serializing_if = "Option::is_none")]
    pub insights_configuration: Option<Val<InsightsConfiguration>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl Group {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(group_name: impl Into<Val<String>>) -> Self {
        Self {
            group_name: group_name.into(),
            filter_expression: None,
            insights_configuration: None,
            tags: None,
        }
    }
}

impl CfnResource for Group {
    const TYPE: &'static str = "AWS::XRay::Group";
    type Attributes = GroupAttributes;
}

/// What is known of a deployed [`Group`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupAttributes(ResourceRef);

attributes!(GroupAttributes {
group_arn = "GroupARN", "`GroupARN` of the deployed resource.";
});

/// `InsightsConfiguration` of `AWS::XRay::Group`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InsightsConfiguration {
    /// `InsightsEnabled`.
    #[serde(rename = "InsightsEnabled", skip_serializing_if = "Option::is_none")]
    pub insights_enabled: Option<Val<bool>>,
    /// `NotificationsEnabled`.
    #[serde(rename = "NotificationsEnabled", skip_serializing_if = "Option::is_none")]
    pub notifications_enabled: Option<Val<bool>>,
}

known!(Group, InsightsConfiguration);
