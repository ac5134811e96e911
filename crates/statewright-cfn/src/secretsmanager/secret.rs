//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a new secret.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Secret {
    /// The description of the secret.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// A structure that specifies how to generate a password to encrypt and store in the secret.
    #[serde(rename = "GenerateSecretString", skip_serializing_if = "Option::is_none")]
    pub generate_secret_string: Option<Val<GenerateSecretString>>,
    /// The ARN, key ID, or alias of the AWS  key that Secrets Manager uses to encrypt the secret value in the secret.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// The name of the new secret.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// A custom type that specifies a Region and the KmsKeyId for a replica secret.
    #[serde(rename = "ReplicaRegions", skip_serializing_if = "Option::is_none")]
    pub replica_regions: Option<Val<List<ReplicaRegion>>>,
    /// The text to encrypt and store in the secret.
    #[serde(rename = "SecretString", skip_serializing_if = "Option::is_none")]
    pub secret_string: Option<Val<String>>,
    /// A list of tags to attach to the secret.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The exact string that identifies the third-party partner that holds the external secret.
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
id = "Id", "The ARN of the secret.";
});

/// Generates a random password.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GenerateSecretString {
    /// A string of the characters that you don't want in the password.
    #[serde(rename = "ExcludeCharacters", skip_serializing_if = "Option::is_none")]
    pub exclude_characters: Option<Val<String>>,
    /// Specifies whether to exclude lowercase letters from the password.
    #[serde(rename = "ExcludeLowercase", skip_serializing_if = "Option::is_none")]
    pub exclude_lowercase: Option<Val<bool>>,
    /// Specifies whether to exclude numbers from the password.
    #[serde(rename = "ExcludeNumbers", skip_serializing_if = "Option::is_none")]
    pub exclude_numbers: Option<Val<bool>>,
    /// Specifies whether to exclude the following punctuation characters from the password: ! " # $ % & ' ( )  + , - . / : ;  =  ? @    ^   { | } ~ . If you don't include this switch, the password can contain punctuation.
    #[serde(rename = "ExcludePunctuation", skip_serializing_if = "Option::is_none")]
    pub exclude_punctuation: Option<Val<bool>>,
    /// Specifies whether to exclude uppercase letters from the password.
    #[serde(rename = "ExcludeUppercase", skip_serializing_if = "Option::is_none")]
    pub exclude_uppercase: Option<Val<bool>>,
    /// The JSON key name for the key/value pair, where the value is the generated password.
    #[serde(rename = "GenerateStringKey", skip_serializing_if = "Option::is_none")]
    pub generate_string_key: Option<Val<String>>,
    /// Specifies whether to include the space character.
    #[serde(rename = "IncludeSpace", skip_serializing_if = "Option::is_none")]
    pub include_space: Option<Val<bool>>,
    /// The length of the password.
    #[serde(rename = "PasswordLength", skip_serializing_if = "Option::is_none")]
    pub password_length: Option<Val<i64>>,
    /// Specifies whether to include at least one upper and lowercase letter, one number, and one punctuation.
    #[serde(rename = "RequireEachIncludedType", skip_serializing_if = "Option::is_none")]
    pub require_each_included_type: Option<Val<bool>>,
    /// A template that the generated string must match.
    #[serde(rename = "SecretStringTemplate", skip_serializing_if = "Option::is_none")]
    pub secret_string_template: Option<Val<String>>,
}

/// Specifies a Region and the KmsKeyId for a replica secret.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReplicaRegion {
    /// The ARN, key ID, or alias of the KMS key to encrypt the secret.
    #[serde(rename = "KmsKeyId", skip_serializing_if = "Option::is_none")]
    pub kms_key_id: Option<Val<String>>,
    /// A string that represents a Region , for example "us-east-1".
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
