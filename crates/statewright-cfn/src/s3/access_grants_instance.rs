//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::S3::AccessGrantsInstance`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AccessGrantsInstance {
    /// `IdentityCenterArn`.
    #[serde(rename = "IdentityCenterArn", skip_serializing_if = "Option::is_none")]
    pub identity_center_arn: Option<Val<String>>,
    /// `Tags`. A change replaces the resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for AccessGrantsInstance {
    const TYPE: &'static str = "AWS::S3::AccessGrantsInstance";
    type Attributes = AccessGrantsInstanceAttributes;
}

/// What is known of a deployed [`AccessGrantsInstance`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessGrantsInstanceAttributes(ResourceRef);

attributes!(AccessGrantsInstanceAttributes {
access_grants_instance_arn = "AccessGrantsInstanceArn", "`AccessGrantsInstanceArn` of the deployed resource.";
access_grants_instance_id = "AccessGrantsInstanceId", "`AccessGrantsInstanceId` of the deployed resource.";
});

known!(AccessGrantsInstance);
