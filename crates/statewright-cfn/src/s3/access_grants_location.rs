//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::S3::AccessGrantsLocation`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessGrantsLocation {
    /// `IamRoleArn`, which is required.
    #[serde(rename = "IamRoleArn")]
    pub iam_role_arn: Val<String>,
    /// `LocationScope`, which is required.
    #[serde(rename = "LocationScope")]
    pub location_scope: Val<String>,
    /// `Tags`. A change replaces the resource.
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
access_grants_location_arn = "AccessGrantsLocationArn", "`AccessGrantsLocationArn` of the deployed resource.";
access_grants_location_id = "AccessGrantsLocationId", "`AccessGrantsLocationId` of the deployed resource.";
});

known!(AccessGrantsLocation);
