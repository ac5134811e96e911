//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::S3::MultiRegionAccessPoint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MultiRegionAccessPoint {
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `PublicAccessBlockConfiguration`. A change replaces the resource.
    #[serde(rename = "PublicAccessBlockConfiguration", skip_serializing_if = "Option::is_none")]
    pub public_access_block_configuration: Option<Val<PublicAccessBlockConfiguration>>,
    /// `Regions`, which is required. A change replaces the resource.
    #[serde(rename = "Regions")]
    pub regions: Val<List<Region>>,
}

impl MultiRegionAccessPoint {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(regions: impl Into<Val<List<Region>>>) -> Self {
        Self { regions: regions.into(), name: None, public_access_block_configuration: None }
    }
}

impl CfnResource for MultiRegionAccessPoint {
    const TYPE: &'static str = "AWS::S3::MultiRegionAccessPoint";
    type Attributes = MultiRegionAccessPointAttributes;
}

/// What is known of a deployed [`MultiRegionAccessPoint`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiRegionAccessPointAttributes(ResourceRef);

attributes!(MultiRegionAccessPointAttributes {
alias = "Alias", "`Alias` of the deployed resource.";
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
});

/// `PublicAccessBlockConfiguration` of `AWS::S3::MultiRegionAccessPoint`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PublicAccessBlockConfiguration {
    /// `BlockPublicAcls`. A change replaces the resource.
    #[serde(rename = "BlockPublicAcls", skip_serializing_if = "Option::is_none")]
    pub block_public_acls: Option<Val<bool>>,
    /// `BlockPublicPolicy`. A change replaces the resource.
    #[serde(rename = "BlockPublicPolicy", skip_serializing_if = "Option::is_none")]
    pub block_public_policy: Option<Val<bool>>,
    /// `IgnorePublicAcls`. A change replaces the resource.
    #[serde(rename = "IgnorePublicAcls", skip_serializing_if = "Option::is_none")]
    pub ignore_public_acls: Option<Val<bool>>,
    /// `RestrictPublicBuckets`. A change replaces the resource.
    #[serde(rename = "RestrictPublicBuckets", skip_serializing_if = "Option::is_none")]
    pub restrict_public_buckets: Option<Val<bool>>,
}

/// `Region` of `AWS::S3::MultiRegionAccessPoint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Region {
    /// `Bucket`, which is required. A change replaces the resource.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// `BucketAccountId`. A change replaces the resource.
    #[serde(rename = "BucketAccountId", skip_serializing_if = "Option::is_none")]
    pub bucket_account_id: Option<Val<String>>,
}

impl Region {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket: impl Into<Val<String>>) -> Self {
        Self { bucket: bucket.into(), bucket_account_id: None }
    }
}

known!(MultiRegionAccessPoint, PublicAccessBlockConfiguration, Region);
