//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::SecurityConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SecurityConfiguration {
    /// `EncryptionConfiguration`, which is required.
    #[serde(rename = "EncryptionConfiguration")]
    pub encryption_configuration: Val<EncryptionConfiguration>,
    /// `Name`, which is required. A change replaces the resource.
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

/// `CloudWatchEncryption` of `AWS::Glue::SecurityConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudWatchEncryption {
    /// `CloudWatchEncryptionMode`.
    #[serde(rename = "CloudWatchEncryptionMode", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_encryption_mode: Option<Val<String>>,
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
}

/// `EncryptionConfiguration` of `AWS::Glue::SecurityConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EncryptionConfiguration {
    /// `CloudWatchEncryption`.
    #[serde(rename = "CloudWatchEncryption", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_encryption: Option<Val<CloudWatchEncryption>>,
    /// `JobBookmarksEncryption`.
    #[serde(rename = "JobBookmarksEncryption", skip_serializing_if = "Option::is_none")]
    pub job_bookmarks_encryption: Option<Val<JobBookmarksEncryption>>,
    /// `S3Encryptions`.
    #[serde(rename = "S3Encryptions", skip_serializing_if = "Option::is_none")]
    pub s3_encryptions: Option<Val<List<S3Encryption>>>,
}

/// `JobBookmarksEncryption` of `AWS::Glue::SecurityConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JobBookmarksEncryption {
    /// `JobBookmarksEncryptionMode`.
    #[serde(rename = "JobBookmarksEncryptionMode", skip_serializing_if = "Option::is_none")]
    pub job_bookmarks_encryption_mode: Option<Val<String>>,
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
}

/// `S3Encryption` of `AWS::Glue::SecurityConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3Encryption {
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `S3EncryptionMode`.
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
