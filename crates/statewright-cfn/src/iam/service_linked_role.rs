//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::IAM::ServiceLinkedRole`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServiceLinkedRole {
    /// `AWSServiceName`. A change replaces the resource.
    #[serde(rename = "AWSServiceName", skip_serializing_if = "Option::is_none")]
    pub aws_service_name: Option<Val<String>>,
    /// `CustomSuffix`. A change replaces the resource.
    #[serde(rename = "CustomSuffix", skip_serializing_if = "Option::is_none")]
    pub custom_suffix: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
}

impl CfnResource for ServiceLinkedRole {
    const TYPE: &'static str = "AWS::IAM::ServiceLinkedRole";
    type Attributes = ServiceLinkedRoleAttributes;
}

/// What is known of a deployed [`ServiceLinkedRole`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceLinkedRoleAttributes(ResourceRef);

attributes!(ServiceLinkedRoleAttributes {
role_name = "RoleName", "`RoleName` of the deployed resource.";
});

known!(ServiceLinkedRole);
