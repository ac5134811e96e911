//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::IAM::AccessKey`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessKey {
    /// `Serial`. A change replaces the resource.
    #[serde(rename = "Serial", skip_serializing_if = "Option::is_none")]
    pub serial: Option<Val<i64>>,
    /// `Status`.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<Val<String>>,
    /// `UserName`, which is required. A change replaces the resource.
    #[serde(rename = "UserName")]
    pub user_name: Val<String>,
}

impl AccessKey {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(user_name: impl Into<Val<String>>) -> Self {
        Self { user_name: user_name.into(), serial: None, status: None }
    }
}

impl CfnResource for AccessKey {
    const TYPE: &'static str = "AWS::IAM::AccessKey";
    type Attributes = AccessKeyAttributes;
}

/// What is known of a deployed [`AccessKey`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessKeyAttributes(ResourceRef);

attributes!(AccessKeyAttributes {
id = "Id", "`Id` of the deployed resource.";
secret_access_key = "SecretAccessKey", "`SecretAccessKey` of the deployed resource.";
});

known!(AccessKey);
