//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a new security configuration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SecurityConfiguration {
    /// The encryption configuration associated with this security configuration.
    #[serde(rename = "EncryptionConfiguration")]
    pub encryption_configuration: Val<EncryptionConfiguration>,
    /// The name of the security configuration.
    #[serde(rename = "Name")]
    pub name: Val<String>,
}

impl SecurityConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        encryption_configuration: impl Into<Val<EncryptionConfiguration>>,
        name: impl Into<Val<String>>,
    ) -> Self {
        Self { encryption_configuration: encryption_configuration.into(), name: name.into() }
    }
}

impl CfnResource for SecurityConfiguration {
    const TYPE: &'static str = "AWS::Glue::SecurityConfiguration";
    type Attributes = SecurityConfigurationAttributes;
}

/// What is known of a deployed [`SecurityConfiguration`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityConfigurationAttributes(ResourceRef);

attributes!(SecurityConfigurationAttributes {});

/// Specifies how Amazon CloudWatch data should be encrypted.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudWatchEncryption {
    /// The encryption mode to use for CloudWatch data.
    #[serde(rename = "CloudWatchEncryptionMode", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_encryption_mode: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
}

/// Specifies an encryption configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// The encryption configuration for Amazon CloudWatch.
    #[serde(rename = "CloudWatchEncryption", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_encryption: Option<Val<CloudWatchEncryption>>,
    /// The encryption configuration for job bookmarks.
    #[serde(rename = "JobBookmarksEncryption", skip_serializing_if = "Option::is_none")]
    pub job_bookmarks_encryption: Option<Val<JobBookmarksEncryption>>,
    /// The encyption configuration for Amazon Simple Storage Service (Amazon S3) data.
    #[serde(rename = "S3Encryptions", skip_serializing_if = "Option::is_none")]
    pub s3_encryptions: Option<Val<List<S3Encryption>>>,
}

/// Specifies how job bookmark data should be encrypted.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JobBookmarksEncryption {
    /// The encryption mode to use for job bookmarks data.
    #[serde(rename = "JobBookmarksEncryptionMode", skip_serializing_if = "Option::is_none")]
    pub job_bookmarks_encryption_mode: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
}

/// Specifies how Amazon Simple Storage Service (Amazon S3) data should be encrypted.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3Encryption {
    /// The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// The encryption mode to use for Amazon S3 data.
    #[serde(rename = "S3EncryptionMode", skip_serializing_if = "Option::is_none")]
    pub s3_encryption_mode: Option<Val<String>>,
}

known!(
    CloudWatchEncryption,
    EncryptionConfiguration,
    JobBookmarksEncryption,
    S3Encryption,
    SecurityConfiguration
);
