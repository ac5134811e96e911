//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::SSM::OpsItem`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpsItem {
    /// `Category`.
    #[serde(rename = "Category", skip_serializing_if = "Option::is_none")]
    pub category: Option<Val<String>>,
    /// `Description`, which is required.
    #[serde(rename = "Description")]
    pub description: Val<String>,
    /// `Priority`.
    #[serde(rename = "Priority", skip_serializing_if = "Option::is_none")]
    pub priority: Option<Val<i64>>,
    /// `Severity`.
    #[serde(rename = "Severity", skip_serializing_if = "Option::is_none")]
    pub severity: Option<Val<String>>,
    /// `Source`, which is required. A change replaces the resource.
    #[serde(rename = "Source")]
    pub source: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Title`, which is required.
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
created_by = "CreatedBy", "`CreatedBy` of the deployed resource.";
created_time = "CreatedTime", "`CreatedTime` of the deployed resource.";
last_modified_by = "LastModifiedBy", "`LastModifiedBy` of the deployed resource.";
last_modified_time = "LastModifiedTime", "`LastModifiedTime` of the deployed resource.";
ops_item_arn = "OpsItemArn", "`OpsItemArn` of the deployed resource.";
ops_item_id = "OpsItemId", "`OpsItemId` of the deployed resource.";
ops_item_type = "OpsItemType", "`OpsItemType` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
version = "Version", "`Version` of the deployed resource.";
});

known!(OpsItem);
