//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::IAM::UserToGroupAddition`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UserToGroupAddition {
    /// `GroupName`, which is required.
    #[serde(rename = "GroupName")]
    pub group_name: Val<String>,
    /// `Users`, which is required.
    #[serde(rename = "Users")]
    pub users: Val<List<String>>,
}

impl UserToGroupAddition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(group_name: impl Into<Val<String>>, users: impl Into<Val<List<String>>>) -> Self {
        Self { group_name: group_name.into(), users: users.into() }
    }
}

impl CfnResource for UserToGroupAddition {
    const TYPE: &'static str = "AWS::IAM::UserToGroupAddition";
    type Attributes = UserToGroupAdditionAttributes;
}

/// What is known of a deployed [`UserToGroupAddition`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserToGroupAdditionAttributes(ResourceRef);

attributes!(UserToGroupAdditionAttributes {
id = "Id", "`Id` of the deployed resource.";
});

known!(UserToGroupAddition);
