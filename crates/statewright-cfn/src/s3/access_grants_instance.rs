//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::S3::AccessGrantInstance resource creates an S3 Access Grants instance, which serves as a logical grouping for access grants.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AccessGrantsInstance {
    /// `IdentityCenterArn`.
    #[serde(rename = "IdentityCenterArn", skip_serializing_if = "Option::is_none")]
    pub identity_center_arn: Option<Val<String>>,
    /// The AWS resource tags that you are adding to the S3 Access Grants instance.
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
access_grants_instance_arn = "AccessGrantsInstanceArn", "The ARN of the S3 Access Grants instance.";
access_grants_instance_id = "AccessGrantsInstanceId", "The ID of the S3 Access Grants instance.";
});

known!(AccessGrantsInstance);
