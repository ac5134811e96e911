//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::IAM::InstanceProfile`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InstanceProfile {
    /// `InstanceProfileName`. A change replaces the resource.
    #[serde(rename = "InstanceProfileName", skip_serializing_if = "Option::is_none")]
    pub instance_profile_name: Option<Val<String>>,
    /// `Path`. A change replaces the resource.
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<Val<String>>,
    /// `Roles`, which is required.
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
arn = "Arn", "`Arn` of the deployed resource.";
});

known!(InstanceProfile);
