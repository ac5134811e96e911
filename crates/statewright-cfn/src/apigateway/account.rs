//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::Account`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Account {
    /// `CloudWatchRoleArn`.
    #[serde(rename = "CloudWatchRoleArn", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_role_arn: Option<Val<String>>,
}

impl CfnResource for Account {
    const TYPE: &'static str = "AWS::ApiGateway::Account";
    type Attributes = AccountAttributes;
}

/// What is known of a deployed [`Account`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountAttributes(ResourceRef);

attributes!(AccountAttributes {
id = "Id", "`Id` of the deployed resource.";
});

known!(Account);
