//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Resource Type definition for AWS::Glue::Blueprint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Blueprint {
    /// Specifies a path in Amazon S3 where the blueprint is published.
    #[serde(rename = "BlueprintLocation")]
    pub blueprint_location: Val<String>,
    /// A description of the blueprint.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name of the blueprint.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The tags to be applied to this blueprint.
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
arn = "Arn", "The Amazon Resource Name (ARN) of the blueprint.";
created_on = "CreatedOn", "The date and time the blueprint was registered.";
last_modified_on = "LastModifiedOn", "The date and time the blueprint was last modified.";
parameter_spec = "ParameterSpec", "A JSON string that indicates the list of parameter specifications for the blueprint.";
status = "Status", "The status of the blueprint registration.";
});

known!(Blueprint);
