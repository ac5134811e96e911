//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::SecretsManager::Secret`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Secret {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `GenerateSecretString`.
    #[serde(rename = "GenerateSecretString", skip_serializing_if = "Option::is_none")]
    pub generate_secret_string: Option<Val<GenerateSecretString>>,
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `ReplicaRegions`.
    #[serde(rename = "ReplicaRegions", skip_serializing_if = "Option::is_none")]
    pub replica_regions: Option<Val<List<ReplicaRegion>>>,
    /// `SecretString`.
    #[serde(rename = "SecretString", skip_serializing_if = "Option::is_none")]
    pub secret_string: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
}

impl CfnResource for Secret {
    const TYPE: &'static str = "AWS::SecretsManager::Secret";
    type Attributes = SecretAttributes;
}

/// What is known of a deployed [`Secret`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecretAttributes(ResourceRef);

attributes!(SecretAttributes {
id = "Id", "`Id` of the deployed resource.";
});

/// `GenerateSecretString` of `AWS::SecretsManager::Secret`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GenerateSecretString {
    /// `ExcludeCharacters`.
    #[serde(rename = "ExcludeCharacters", skip_serializing_if = "Option::is_none")]
    pub exclude_characters: Option<Val<String>>,
    /// `ExcludeLowercase`.
    #[serde(rename = "ExcludeLowercase", skip_serializing_if = "Option::is_none")]
    pub exclude_lowercase: Option<Val<bool>>,
    /// `ExcludeNumbers`.
    #[serde(rename = "ExcludeNumbers", skip_serializing_if = "Option::is_none")]
    pub exclude_numbers: Option<Val<bool>>,
    /// `ExcludePunctuation`.
    #[serde(rename = "ExcludePunctuation", skip_serializing_if = "Option::is_none")]
    pub exclude_punctuation: Option<Val<bool>>,
    /// `ExcludeUppercase`.
    #[serde(rename = "ExcludeUppercase", skip_serializing_if = "Option::is_none")]
    pub exclude_uppercase: Option<Val<bool>>,
    /// `GenerateStringKey`.
    #[serde(rename = "GenerateStringKey", skip_serializing_if = "Option::is_none")]
    pub generate_string_key: Option<Val<String>>,
    /// `IncludeSpace`.
    #[serde(rename = "IncludeSpace", skip_serializing_if = "Option::is_none")]
    pub include_space: Option<Val<bool>>,
    /// `PasswordLength`.
    #[serde(rename = "PasswordLength", skip_serializing_if = "Option::is_none")]
    pub password_length: Option<Val<i64>>,
    /// `RequireEachIncludedType`.
    #[serde(rename = "RequireEachIncludedType", skip_serializing_if = "Option::is_none")]
    pub require_each_included_type: Option<Val<bool>>,
    /// `SecretStringTemplate`.
    #[serde(rename = "SecretStringTemplate", skip_serializing_if = "Option::is_none")]
    pub secret_string_template: Option<Val<String>>,
}

/// `ReplicaRegion` of `AWS::SecretsManager::Secret`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicaRegion {
    /// `KmsKeyId`.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// `Region`, which is required.
    #[serde(rename = "Region")]
    pub region: Val<String>,
}

impl ReplicaRegion {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(region: impl Into<Val<String>>) -> Self {
        Self { region: region.into(), kms_key_id: None }
    }
}

known!(GenerateSecretString, ReplicaRegion, Secret);
