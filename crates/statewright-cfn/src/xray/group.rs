//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Use the AWS::XRay::Group resource to specify a group with a name and a filter expression.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    /// The filter expression defining the parameters to include traces.
    #[serde(rename = "FilterExpression", skip_serializing_if = "Option::is_none")]
    pub filter_expression: Option<Val<String>>,
    /// The unique case-sensitive name of the group.
    #[serde(rename = "GroupName")]
    pub group_name: Val<String>,
    /// The structure containing configurations related to insights.
    #[serde(rename = "InsightsConfiguration", skip_serializing_if = "Option::is_none")]
    pub insights_configuration: Option<Val<InsightsConfiguration>>,
    /// An array of key-value pairs to apply to this resource.
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
group_arn = "GroupARN", "The group ARN that was created or updated.";
});

/// The structure containing configurations related to insights.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InsightsConfiguration {
    /// Set the InsightsEnabled value to true to enable insights or false to disable insights.
    #[serde(rename = "InsightsEnabled", skip_serializing_if = "Option::is_none")]
    pub insights_enabled: Option<Val<bool>>,
    /// Set the NotificationsEnabled value to true to enable insights notifications.
    #[serde(rename = "NotificationsEnabled", skip_serializing_if = "Option::is_none")]
    pub notifications_enabled: Option<Val<bool>>,
}

known!(Group, InsightsConfiguration);
