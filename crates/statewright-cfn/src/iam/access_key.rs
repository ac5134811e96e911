//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a new AWS secret access key and corresponding AWS access key ID for the specified user.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessKey {
    /// This value is specific to CloudFormation and can only be incremented . Incrementing this value notifies CloudFormation that you want to rotate your access key.
    #[serde(rename = "Serial", skip_serializing_if = "Option::is_none")]
    pub serial: Option<Val<i64>>,
    /// The status of the access key.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<Val<String>>,
    /// The name of the IAM user that the new key will belong to.
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
id = "Id", "The ID for this access key.";
secret_access_key = "SecretAccessKey", "Returns the secret access key for the specified AWS::IAM::AccessKey resource.";
});

known!(AccessKey);
