//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::S3::AccessGrant resource creates an access grant that gives a grantee access to your S3 data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessGrant {
    /// The configuration options of the grant location.
    #[serde(rename = "AccessGrantsLocationConfiguration", skip_serializing_if = "Option::is_none")]
    pub access_grants_location_configuration: Option<Val<AccessGrantsLocationConfiguration>>,
    /// The ID of the registered location to which you are granting access.
    #[serde(rename = "AccessGrantsLocationId")]
    pub access_grants_location_id: Val<String>,
    /// The Amazon Resource Name (ARN) of an AWS IAM Identity Center application associated with your Identity Center instance.
    #[serde(rename = "ApplicationArn", skip_serializing_if = "Option::is_none")]
    pub application_arn: Option<Val<String>>,
    /// The user, group, or role to which you are granting access.
    #[serde(rename = "Grantee")]
    pub grantee: Val<Grantee>,
    /// The type of access that you are granting to your S3 data, which can be set to one of the following values:.
    #[serde(rename = "Permission")]
    pub permission: Val<String>,
    /// The type of S3SubPrefix . The only possible value is Object . Pass this value if the access grant scope is an object.
    #[serde(rename = "S3PrefixType", skip_serializing_if = "Option::is_none")]
    pub s3_prefix_type: Option<Val<String>>,
    /// The AWS resource tags that you are adding to the access grant.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl AccessGrant {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        access_grants_location_id: impl Into<Val<String>>,
        grantee: impl Into<Val<Grantee>>,
        permission: impl Into<Val<String>>,
    ) -> Self {
        Self {
            access_grants_location_id: access_grants_location_id.into(),
            grantee: grantee.into(),
            permission: permission.into(),
            access_grants_location_configuration: None,
            application_arn: None,
            s3_prefix_type: None,
            tags: None,
        }
    }
}

impl CfnResource for AccessGrant {
    const TYPE: &'static str = "AWS::S3::AccessGrant";
    type Attributes = AccessGrantAttributes;
}

/// What is known of a deployed [`AccessGrant`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessGrantAttributes(ResourceRef);

attributes!(AccessGrantAttributes {
access_grant_arn = "AccessGrantArn", "The ARN of the access grant.";
access_grant_id = "AccessGrantId", "The ID of the access grant.";
grant_scope = "GrantScope", "The S3 path of the data to which you are granting access.";
});

/// The configuration options of the S3 Access Grants location.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessGrantsLocationConfiguration {
    /// The S3SubPrefix is appended to the location scope creating the grant scope.
    #[serde(rename = "S3SubPrefix")]
    pub s3_sub_prefix: Val<String>,
}

impl AccessGrantsLocationConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(s3_sub_prefix: impl Into<Val<String>>) -> Self {
        Self { s3_sub_prefix: s3_sub_prefix.into() }
    }
}

/// The user, group, or role to which you are granting access.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Grantee {
    /// The unique identifier of the Grantee . If the grantee type is IAM , the identifier is the IAM Amazon Resource Name (ARN) of the user or role.
    #[serde(rename = "GranteeIdentifier")]
    pub grantee_identifier: Val<String>,
    /// The type of the grantee to which access has been granted.
    #[serde(rename = "GranteeType")]
    pub grantee_type: Val<String>,
}

impl Grantee {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        grantee_identifier: impl Into<Val<String>>,
        grantee_type: impl Into<Val<String>>,
    ) -> Self {
        Self { grantee_identifier: grantee_identifier.into(), grantee_type: grantee_type.into() }
    }
}

known!(AccessGrant, AccessGrantsLocationConfiguration, Grantee);
