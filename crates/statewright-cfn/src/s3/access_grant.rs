//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::S3::AccessGrant`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessGrant {
    /// `AccessGrantsLocationConfiguration`.
    #[serde(rename = "AccessGrantsLocationConfiguration", skip_serializing_if = "Option::is_none")]
    pub access_grants_location_configuration: Option<Val<AccessGrantsLocationConfiguration>>,
    /// `AccessGrantsLocationId`, which is required.
    #[serde(rename = "AccessGrantsLocationId")]
    pub access_grants_location_id: Val<String>,
    /// `ApplicationArn`.
    #[serde(rename = "ApplicationArn", skip_serializing_if = "Option::is_none")]
    pub application_arn: Option<Val<String>>,
    /// `Grantee`, which is required.
    #[serde(rename = "Grantee")]
    pub grantee: Val<Grantee>,
    /// `Permission`, which is required.
    #[serde(rename = "Permission")]
    pub permission: Val<String>,
    /// `S3PrefixType`. A change replaces the resource.
    #[serde(rename = "S3PrefixType", skip_serializing_if = "Option::is_none")]
    pub s3_prefix_type: Option<Val<String>>,
    /// `Tags`. A change replaces the resource.
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
access_grant_arn = "AccessGrantArn", "`AccessGrantArn` of the deployed resource.";
access_grant_id = "AccessGrantId", "`AccessGrantId` of the deployed resource.";
grant_scope = "GrantScope", "`GrantScope` of the deployed resource.";
});

/// `AccessGrantsLocationConfiguration` of `AWS::S3::AccessGrant`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessGrantsLocationConfiguration {
    /// `S3SubPrefix`, which is required.
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

/// `Grantee` of `AWS::S3::AccessGrant`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Grantee {
    /// `GranteeIdentifier`, which is required.
    #[serde(rename = "GranteeIdentifier")]
    pub grantee_identifier: Val<String>,
    /// `GranteeType`, which is required.
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
