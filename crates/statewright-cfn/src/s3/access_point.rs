//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::S3::AccessPoint`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessPoint {
    /// `Bucket`, which is required. A change replaces the resource.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// `BucketAccountId`. A change replaces the resource.
    #[serde(rename = "BucketAccountId", skip_serializing_if = "Option::is_none")]
    pub bucket_account_id: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Policy`.
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Val<Value>>,
    /// `PublicAccessBlockConfiguration`.
    #[serde(rename = "PublicAccessBlockConfiguration", skip_serializing_if = "Option::is_none")]
    pub public_access_block_configuration: Option<Val<PublicAccessBlockConfiguration>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `VpcConfiguration`. A change replaces the resource.
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
alias = "Alias", "`Alias` of the deployed resource.";
arn = "Arn", "`Arn` of the deployed resource.";
name = "Name", "`Name` of the deployed resource.";
network_origin = "NetworkOrigin", "`NetworkOrigin` of the deployed resource.";
});

/// `PublicAccessBlockConfiguration` of `AWS::S3::AccessPoint`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PublicAccessBlockConfiguration {
    /// `BlockPublicAcls`.
    #[serde(rename = "BlockPublicAcls", skip_serializing_if = "Option::is_none")]
    pub block_public_acls: Option<Val<bool>>,
    /// `BlockPublicPolicy`.
    #[serde(rename = "BlockPublicPolicy", skip_serializing_if = "Option::is_none")]
    pub block_public_policy: Option<Val<bool>>,
    /// `IgnorePublicAcls`.
    #[serde(rename = "IgnorePublicAcls", skip_serializing_if = "Option::is_none")]
    pub ignore_public_acls: Option<Val<bool>>,
    /// `RestrictPublicBuckets`.
    #[serde(rename = "RestrictPublicBuckets", skip_serializing_if = "Option::is_none")]
    pub restrict_public_buckets: Option<Val<bool>>,
}

/// `VpcConfiguration` of `AWS::S3::AccessPoint`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct VpcConfiguration {
    /// `VpcId`. A change replaces the resource.
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<Val<String>>,
}

known!(AccessPoint, PublicAccessBlockConfiguration, VpcConfiguration);
