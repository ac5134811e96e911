//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Lambda::LayerVersion resource creates a Lambda layer from a ZIP archive.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LayerVersion {
    /// A list of compatible instruction set architectures .
    #[serde(rename = "CompatibleArchitectures", skip_serializing_if = "Option::is_none")]
    pub compatible_architectures: Option<Val<List<String>>>,
    /// A list of compatible function runtimes . Used for filtering with ListLayers and ListLayerVersions .
    #[serde(rename = "CompatibleRuntimes", skip_serializing_if = "Option::is_none")]
    pub compatible_runtimes: Option<Val<List<String>>>,
    /// The function layer archive.
    #[serde(rename = "Content")]
    pub content: Val<Content>,
    /// The description of the version.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name or Amazon Resource Name (ARN) of the layer.
    #[serde(rename = "LayerName", skip_serializing_if = "Option::is_none")]
    pub layer_name: Option<Val<String>>,
    /// The layer's software license.
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
layer_version_arn = "LayerVersionArn", "The ARN of the layer version.";
});

/// A ZIP archive that contains the contents of an Lambda layer .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Content {
    /// The Amazon S3 bucket of the layer archive.
    #[serde(rename = "S3Bucket")]
    pub s3_bucket: Val<String>,
    /// The Amazon S3 key of the layer archive.
    #[serde(rename = "S3Key")]
    pub s3_key: Val<String>,
    /// Specifies whether Lambda should copy the deployment package to its internal storage (COPY) or reference it directly from your S3 bucket (REFERENCE).
    #[serde(rename = "S3ObjectStorageMode", skip_serializing_if = "Option::is_none")]
    pub s3_object_storage_mode: Option<Val<String>>,
    /// For versioned objects, the version of the layer archive object to use.
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
