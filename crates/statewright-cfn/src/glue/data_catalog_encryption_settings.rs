//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::DataCatalogEncryptionSettings`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataCatalogEncryptionSettings {
    /// `CatalogId`, which is required. A change replaces the resource.
    #[serde(rename = "CatalogId")]
    pub catalog_id: Val<String>,
    /// `DataCatalogEncryptionSettings`, which is required.
    #[serde(rename = "DataCatalogEncryptionSettings")]
    pub data_catalog_encryption_settings: Val<DataCatalogEncryptionSettingsProperty>,
}

impl DataCatalogEncryptionSettings {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        catalog_id: impl Into<Val<String>>,
        data_catalog_encryption_settings: impl Into<Val<DataCatalogEncryptionSettingsProperty>>,
    ) -> Self {
        Self {
            catalog_id: catalog_id.into(),
            data_catalog_encryption_settings: data_catalog_encryption_settings.into(),
        }
    }
}

impl CfnResource for DataCatalogEncryptionSettings {
    const TYPE: &'static str = "AWS::Glue::DataCatalogEncryptionSettings";
    type Attributes = DataCatalogEncryptionSettingsAttributes;
}

/// What is known of a deployed [`DataCatalogEncryptionSettings`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataCatalogEncryptionSettingsAttributes(ResourceRef);

attributes!(DataCatalogEncryptionSettingsAttributes {});

/// `ConnectionPasswordEncryption` of `AWS::Glue::DataCatalogEncryptionSettings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionPasswordEncryption {
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `ReturnConnectionPasswordEncrypted`.
    #[serde(rename = "ReturnConnectionPasswordEncrypted", skip_serializing_if = "Option::is_none")]
    pub return_connection_password_encrypted: Option<Val<bool>>,
}

/// `DataCatalogEncryptionSettings` of `AWS::Glue::DataCatalogEncryptionSettings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataCatalogEncryptionSettingsProperty {
    /// `ConnectionPasswordEncryption`.
    #[serde(rename = "ConnectionPasswordEncryption", skip_serializing_if = "Option::is_none")]
    pub connection_password_encryption: Option<Val<ConnectionPasswordEncryption>>,
    /// `EncryptionAtRest`.
    #[serde(rename = "EncryptionAtRest", skip_serializing_if = "Option::is_none")]
    pub encryption_at_rest: Option<Val<EncryptionAtRest>>,
}

/// `EncryptionAtRest` of `AWS::Glue::DataCatalogEncryptionSettings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EncryptionAtRest {
    /// `CatalogEncryptionMode`.
    #[serde(rename = "CatalogEncryptionMode", skip_serializing_if = "Option::is_none")]
    pub catalog_encryption_mode: Option<Val<String>>,
    /// `CatalogEncryptionServiceRole`.
    #[serde(rename = "CatalogEncryptionServiceRole", skip_serializing_if = "Option::is_none")]
    pub catalog_encryption_service_role: Option<Val<String>>,
    /// `SseAwsKmsKeyId`.
    #[serde(rename = "SseAwsKmsKeyId", skip_serializing_if = "Option::is_none")]
    pub sse_aws_kms_key_id: Option<Val<String>>,
}

known!(
    ConnectionPasswordEncryption,
    DataCatalogEncryptionSettings,
    DataCatalogEncryptionSettingsProperty,
    EncryptionAtRest
);
