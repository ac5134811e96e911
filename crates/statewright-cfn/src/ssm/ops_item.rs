//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Resource schema for AWS::SSM::OpsItem.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpsItem {
    /// The category of the OpsItem.
    #[serde(rename = "Category", skip_serializing_if = "Option::is_none")]
    pub category: Option<Val<String>>,
    /// The description of the OpsItem.
    #[serde(rename = "Description")]
    pub description: Val<String>,
    /// The priority of the OpsItem.
    #[serde(rename = "Priority", skip_serializing_if = "Option::is_none")]
    pub priority: Option<Val<i64>>,
    /// The severity of the OpsItem.
    #[serde(rename = "Severity", skip_serializing_if = "Option::is_none")]
    pub severity: Option<Val<String>>,
    /// The origin of the OpsItem.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// Tags for the OpsItem.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The title of the OpsItem.
    #[serde(rename = "Title")]
    pub title: Val<String>,
}

impl OpsItem {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        description: impl Into<Val<String>>,
        source: impl Into<Val<String>>,
        title: impl Into<Val<String>>,
    ) -> Self {
        Self {
            description: description.into(),
            source: source.into(),
            title: title.into(),
            category: None,
            priority: None,
            severity: None,
            tags: None,
        }
    }
}

impl CfnResource for OpsItem {
    const TYPE: &'static str = "AWS::SSM::OpsItem";
    type Attributes = OpsItemAttributes;
}

/// What is known of a deployed [`OpsItem`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpsItemAttributes(ResourceRef);

attributes!(OpsItemAttributes {
created_by = "CreatedBy", "The user who created the OpsItem.";
created_time = "CreatedTime", "The time the OpsItem was created.";
last_modified_by = "LastModifiedBy", "The user who last modified the OpsItem.";
last_modified_time = "LastModifiedTime", "The time the OpsItem was last modified.";
ops_item_arn = "OpsItemArn", "The ARN of the OpsItem.";
ops_item_id = "OpsItemId", "The ID of the OpsItem.";
ops_item_type = "OpsItemType", "The type of OpsItem.";
status = "Status", "The status of the OpsItem.";
version = "Version", "The version of the OpsItem.";
});

known!(OpsItem);
