//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::S3::MultiRegionAccessPoint resource creates an Amazon S3 Multi-Region Access Point.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MultiRegionAccessPoint {
    /// The name of the Multi-Region Access Point.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The PublicAccessBlock configuration that you want to apply to this Multi-Region Access Point.
    #[serde(rename = "PublicAccessBlockConfiguration", skip_serializing_if = "Option::is_none")]
    pub public_access_block_configuration: Option<Val<PublicAccessBlockConfiguration>>,
    /// A collection of the Regions and buckets associated with the Multi-Region Access Point.
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
alias = "Alias", "The alias for the Multi-Region Access Point.";
created_at = "CreatedAt", "The timestamp of when the Multi-Region Access Point is created.";
});

/// The PublicAccessBlock configuration that you want to apply to this Amazon S3 Multi-Region Access Point.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PublicAccessBlockConfiguration {
    /// Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket.
    #[serde(rename = "BlockPublicAcls", skip_serializing_if = "Option::is_none")]
    pub block_public_acls: Option<Val<bool>>,
    /// Specifies whether Amazon S3 should block public bucket policies for this bucket.
    #[serde(rename = "BlockPublicPolicy", skip_serializing_if = "Option::is_none")]
    pub block_public_policy: Option<Val<bool>>,
    /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket.
    #[serde(rename = "IgnorePublicAcls", skip_serializing_if = "Option::is_none")]
    pub ignore_public_acls: Option<Val<bool>>,
    /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket.
    #[serde(rename = "RestrictPublicBuckets", skip_serializing_if = "Option::is_none")]
    pub restrict_public_buckets: Option<Val<bool>>,
}

/// A bucket associated with a specific Region when creating Multi-Region Access Points.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Region {
    /// The name of the associated bucket for the Region.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// The AWS account ID that owns the Amazon S3 bucket that's associated with this Multi-Region Access Point.
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
