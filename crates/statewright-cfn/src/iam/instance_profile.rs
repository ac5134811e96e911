//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a new instance profile.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InstanceProfile {
    /// The name of the instance profile to create.
    #[serde(rename = "InstanceProfileName", skip_serializing_if = "Option::is_none")]
    pub instance_profile_name: Option<Val<String>>,
    /// The path to the instance profile.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// The name of the role to associate with the instance profile.
    #[serde(rename = "Roles")]
    pub roles: Val<List<String>>,
}

impl InstanceProfile {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(roles: impl Into<Val<List<String>>>) -> Self {
        Self { roles: roles.into(), instance_profile_name: None, path: None }
    }
}

impl CfnResource for InstanceProfile {
    const TYPE: &'static str = "AWS::IAM::InstanceProfile";
    type Attributes = InstanceProfileAttributes;
}

/// What is known of a deployed [`InstanceProfile`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstanceProfileAttributes(ResourceRef);

attributes!(InstanceProfileAttributes {
arn = "Arn", "Returns the Amazon Resource Name (ARN) for the instance profile.";
});

known!(InstanceProfile);
