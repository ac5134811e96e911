//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::S3::BucketPolicy`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BucketPolicy {
    /// `Bucket`, which is required. A change replaces the resource.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// `PolicyDocument`, which is required.
    #[serde(rename = "PolicyDocument")]
    pub policy_document: Val<Value>,
}

impl BucketPolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket: impl Into<Val<String>>, policy_document: impl Into<Val<Value>>) -> Self {
        Self { bucket: bucket.into(), policy_document: policy_document.into() }
    }
}

impl CfnResource for BucketPolicy {
    const TYPE: &'static str = "AWS::S3::BucketPolicy";
    type Attributes = BucketPolicyAttributes;
}

/// What is known of a deployed [`BucketPolicy`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BucketPolicyAttributes(ResourceRef);

attributes!(BucketPolicyAttributes {});

known!(BucketPolicy);
