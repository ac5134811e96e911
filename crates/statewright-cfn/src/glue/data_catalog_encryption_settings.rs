//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Sets the security configuration for a specified catalog.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataCatalogEncryptionSettings {
    /// The ID of the Data Catalog in which the settings are created.
    #[serde(rename = "CatalogId")]
    pub catalog_id: Val<String>,
    /// Contains configuration information for maintaining Data Catalog security.
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

/// The data structure used by the Data Catalog to encrypt the password as part of CreateConnection or UpdateConnection and store it in the ENCRYPTEDPASSWORD field in the connection properties.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionPasswordEncryption {
    /// An AWS  key that is used to encrypt the connection password.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// When the ReturnConnectionPasswordEncrypted flag is set to "true", passwords remain encrypted in the responses of GetConnection and GetConnections . This encryption takes effect independently from catalog encryption.
    #[serde(rename = "ReturnConnectionPasswordEncrypted", skip_serializing_if = "Option::is_none")]
    pub return_connection_password_encrypted: Option<Val<bool>>,
}

/// Contains configuration information for maintaining Data Catalog security.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DataCatalogEncryptionSettingsProperty {
    /// When connection password protection is enabled, the Data Catalog uses a customer-provided key to encrypt the password as part of CreateConnection or UpdateConnection and store it in the ENCRYPTEDPASSWORD field in the connection properties.
    #[serde(rename = "ConnectionPasswordEncryption", skip_serializing_if = "Option::is_none")]
    pub connection_password_encryption: Option<Val<ConnectionPasswordEncryption>>,
    /// Specifies the encryption-at-rest configuration for the Data Catalog.
    #[serde(rename = "EncryptionAtRest", skip_serializing_if = "Option::is_none")]
    pub encryption_at_rest: Option<Val<EncryptionAtRest>>,
}

/// Specifies the encryption-at-rest configuration for the Data Catalog.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EncryptionAtRest {
    /// The encryption-at-rest mode for encrypting Data Catalog data.
    #[serde(rename = "CatalogEncryptionMode", skip_serializing_if = "Option::is_none")]
    pub catalog_encryption_mode: Option<Val<String>>,
    /// The role that AWS Glue assumes to encrypt and decrypt the Data Catalog objects on the caller's behalf.
    #[serde(rename = "CatalogEncryptionServiceRole", skip_serializing_if = "Option::is_none")]
    pub catalog_encryption_service_role: Option<Val<String>>,
    /// The ID of the AWS  key to use for encryption at rest.
    #[serde(rename = "SseAwsKmsKeyId", skip_serializing_if = "Option::is_none")]
    pub sse_aws_kms_key_id: Option<Val<String>>,
}

known!(
    ConnectionPasswordEncryption,
    DataCatalogEncryptionSettings,
    DataCatalogEncryptionSettingsProperty,
    EncryptionAtRest
);
