//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::S3::AccessGrantsLocation resource creates the S3 data location that you would like to register in your S3 Access Grants instance.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessGrantsLocation {
    /// The Amazon Resource Name (ARN) of the IAM role for the registered location.
    #[serde(rename = "IamRoleArn")]
    pub iam_role_arn: Val<String>,
    /// The S3 URI path to the location that you are registering.
    #[serde(rename = "LocationScope")]
    pub location_scope: Val<String>,
    /// The AWS resource tags that you are adding to the S3 Access Grants location.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl AccessGrantsLocation {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        iam_role_arn: impl Into<Val<String>>,
        location_scope: impl Into<Val<String>>,
    ) -> Self {
        Self {
            iam_role_arn: iam_role_arn.into(),
            location_scope: location_scope.into(),
            tags: None,
        }
    }
}

impl CfnResource for AccessGrantsLocation {
    const TYPE: &'static str = "AWS::S3::AccessGrantsLocation";
    type Attributes = AccessGrantsLocationAttributes;
}

/// What is known of a deployed [`AccessGrantsLocation`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessGrantsLocationAttributes(ResourceRef);

attributes!(AccessGrantsLocationAttributes {
access_grants_location_arn = "AccessGrantsLocationArn", "The ARN of the location you are registering.";
access_grants_location_id = "AccessGrantsLocationId", "The ID of the registered location to which you are granting access.";
});

known!(AccessGrantsLocation);
