//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::LayerVersion`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LayerVersion {
    /// `CompatibleArchitectures`. A change replaces the resource.
    #[serde(rename = "CompatibleArchitectures", skip_serializing_if = "Option::is_none")]
    pub compatible_architectures: Option<Val<List<String>>>,
    /// `CompatibleRuntimes`. A change replaces the resource.
    #[serde(rename = "CompatibleRuntimes", skip_serializing_if = "Option::is_none")]
    pub compatible_runtimes: Option<Val<List<String>>>,
    /// `Content`, which is required. A change replaces the resource.
    #[serde(rename = "Content")]
    pub content: Val<Content>,
    /// `Description`. A change replaces the resource.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `LayerName`. A change replaces the resource.
    #[serde(rename = "LayerName", skip_serializing_if = "Option::is_none")]
    pub layer_name: Option<Val<String>>,
    /// `LicenseInfo`. A change replaces the resource.
    #[serde(rename = "LicenseInfo", skip_serializing_if = "Option::is_none")]
    pub license_info: Option<Val<String>>,
}

impl LayerVersion {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(content: impl Into<Val<Content>>) -> Self {
        Self {
            content: content.into(),
            compatible_architectures: None,
            compatible_runtimes: None,
            description: None,
            layer_name: None,
            license_info: None,
        }
    }
}

impl CfnResource for LayerVersion {
    const TYPE: &'static str = "AWS::Lambda::LayerVersion";
    type Attributes = LayerVersionAttributes;
}

/// What is known of a deployed [`LayerVersion`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayerVersionAttributes(ResourceRef);

attributes!(LayerVersionAttributes {
layer_version_arn = "LayerVersionArn", "`LayerVersionArn` of the deployed resource.";
});

/// `Content` of `AWS::Lambda::LayerVersion`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Content {
    /// `S3Bucket`, which is required. A change replaces the resource.
    #[serde(rename = "S3Bucket")]
    pub s3_bucket: Val<String>,
    /// `S3Key`, which is required. A change replaces the resource.
    #[serde(rename = "S3Key")]
    pub s3_key: Val<String>,
    /// `S3ObjectStorageMode`.
    #[serde(rename = "S3ObjectStorageMode", skip_serializing_if = "Option::is_none")]
    pub s3_object_storage_mode: Option<Val<String>>,
    /// `S3ObjectVersion`. A change replaces the resource.
    #[serde(rename = "S3ObjectVersion", skip_serializing_if = "Option::is_none")]
    pub s3_object_version: Option<Val<String>>,
}

impl Content {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(s3_bucket: impl Into<Val<String>>, s3_key: impl Into<Val<String>>) -> Self {
        Self {
            s3_bucket: s3_bucket.into(),
            s3_key: s3_key.into(),
            s3_object_storage_mode: None,
            s3_object_version: None,
        }
    }
}

known!(Content, LayerVersion);
