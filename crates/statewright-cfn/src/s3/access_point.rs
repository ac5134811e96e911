//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::S3::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessPoint {
    /// The name of the bucket associated with this access point.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// The AWS account ID associated with the S3 bucket associated with this access point.
    #[serde(rename = "BucketAccountId", skip_serializing_if = "Option::is_none")]
    pub bucket_account_id: Option<Val<String>>,
    /// The name of this access point.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The access point policy associated with this access point.
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Val<Value>>,
    /// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket.
    #[serde(rename = "PublicAccessBlockConfiguration", skip_serializing_if = "Option::is_none")]
    pub public_access_block_configuration: Option<Val<PublicAccessBlockConfiguration>>,
    /// An array of tags that you can apply to access points.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The Virtual Private Cloud (VPC) configuration for this access point, if one exists.
    #[serde(rename = "VpcConfiguration", skip_serializing_if = "Option::is_none")]
    pub vpc_configuration: Option<Val<VpcConfiguration>>,
}

impl AccessPoint {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket: impl Into<Val<String>>) -> Self {
        Self {
            bucket: bucket.into(),
            bucket_account_id: None,
            name: None,
            policy: None,
            public_access_block_configuration: None,
            tags: None,
            vpc_configuration: None,
        }
    }
}

impl CfnResource for AccessPoint {
    const TYPE: &'static str = "AWS::S3::AccessPoint";
    type Attributes = AccessPointAttributes;
}

/// What is known of a deployed [`AccessPoint`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessPointAttributes(ResourceRef);

attributes!(AccessPointAttributes {
alias = "Alias", "The alias for this access point.";
arn = "Arn", "This property contains the details of the ARN for the access point.";
name = "Name", "The name of this access point.";
network_origin = "NetworkOrigin", "Indicates whether this access point allows access from the internet.";
});

/// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket.
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

/// The Virtual Private Cloud (VPC) configuration for this access point.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VpcConfiguration {
    /// If this field is specified, the access point will only allow connections from the specified VPC ID.
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<Val<String>>,
}

known!(AccessPoint, PublicAccessBlockConfiguration, VpcConfiguration);
