//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::Blueprint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Blueprint {
    /// `BlueprintLocation`, which is required.
    #[serde(rename = "BlueprintLocation")]
    pub blueprint_location: Val<String>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl Blueprint {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(blueprint_location: impl Into<Val<String>>, name: impl Into<Val<String>>) -> Self {
        Self {
            blueprint_location: blueprint_location.into(),
            name: name.into(),
            description: None,
            tags: None,
        }
    }
}

impl CfnResource for Blueprint {
    const TYPE: &'static str = "AWS::Glue::Blueprint";
    type Attributes = BlueprintAttributes;
}

/// What is known of a deployed [`Blueprint`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlueprintAttributes(ResourceRef);

attributes!(BlueprintAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
created_on = "CreatedOn", "`CreatedOn` of the deployed resource.";
last_modified_on = "LastModifiedOn", "`LastModifiedOn` of the deployed resource.";
parameter_spec = "ParameterSpec", "`ParameterSpec` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
});

known!(Blueprint);
