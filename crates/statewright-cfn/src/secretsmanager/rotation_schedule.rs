//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Configure the rotation schedule and Lambda rotation function for a secret.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RotationSchedule {
    /// The list of metadata needed to successfully rotate a managed external secret.
    #[serde(rename = "ExternalSecretRotationMetadata", skip_serializing_if = "Option::is_none")]
    pub external_secret_rotation_metadata: Option<Val<List<ExternalSecretRotationMetadataItem>>>,
    /// The ARN of the IAM role that is used by Secrets Manager to rotate a managed external secret.
    #[serde(rename = "ExternalSecretRotationRoleArn", skip_serializing_if = "Option::is_none")]
    pub external_secret_rotation_role_arn: Option<Val<String>>,
    /// Creates a new Lambda rotation function based on one of the Secrets Manager rotation function templates . To use a rotation function that already exists, specify RotationLambdaARN instead.
    #[serde(rename = "HostedRotationLambda", skip_serializing_if = "Option::is_none")]
    pub hosted_rotation_lambda: Option<Val<HostedRotationLambda>>,
    /// Determines whether to rotate the secret immediately or wait until the next scheduled rotation window when the rotation schedule is updated.
    #[serde(rename = "RotateImmediatelyOnUpdate", skip_serializing_if = "Option::is_none")]
    pub rotate_immediately_on_update: Option<Val<bool>>,
    /// The ARN of an existing Lambda rotation function.
    #[serde(rename = "RotationLambdaARN", skip_serializing_if = "Option::is_none")]
    pub rotation_lambda_arn: Option<Val<String>>,
    /// A structure that defines the rotation configuration for this secret.
    #[serde(rename = "RotationRules", skip_serializing_if = "Option::is_none")]
    pub rotation_rules: Option<Val<RotationRules>>,
    /// The ARN or name of the secret to rotate.
    #[serde(rename = "SecretId")]
    pub secret_id: Val<String>,
}

impl RotationSchedule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(secret_id: impl Into<Val<String>>) -> Self {
        Self {
            secret_id: secret_id.into(),
            external_secret_rotation_metadata: None,
            external_secret_rotation_role_arn: None,
            hosted_rotation_lambda: None,
            rotate_immediately_on_update: None,
            rotation_lambda_arn: None,
            rotation_rules: None,
        }
    }
}

impl CfnResource for RotationSchedule {
    const TYPE: &'static str = "AWS::SecretsManager::RotationSchedule";
    type Attributes = RotationScheduleAttributes;
}

/// What is known of a deployed [`RotationSchedule`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RotationScheduleAttributes(ResourceRef);

attributes!(RotationScheduleAttributes {
id = "Id", "The ARN of the secret.";
});

/// The metadata needed to successfully rotate a managed external secret.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExternalSecretRotationMetadataItem {
    /// The key that identifies the item.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// The value of the specified item.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl ExternalSecretRotationMetadataItem {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

/// Creates a new Lambda rotation function based on one of the Secrets Manager rotation function templates .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HostedRotationLambda {
    /// A string of the characters that you don't want in the password.
    #[serde(rename = "ExcludeCharacters", skip_serializing_if = "Option::is_none")]
    pub exclude_characters: Option<Val<String>>,
    /// The ARN of the KMS key that Secrets Manager uses to encrypt the secret.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `MasterSecretArn`.
    #[serde(rename = "MasterSecretArn", skip_serializing_if = "Option::is_none")]
    pub master_secret_arn: Option<Val<String>>,
    /// The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the alternating users strategy and the superuser secret is encrypted with a customer managed key.
    #[serde(rename = "MasterSecretKmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub master_secret_kms_key_arn: Option<Val<String>>,
    /// The name of the Lambda rotation function.
    #[serde(rename = "RotationLambdaName", skip_serializing_if = "Option::is_none")]
    pub rotation_lambda_name: Option<Val<String>>,
    /// The rotation template to base the rotation function on, one of the following:.
    #[serde(rename = "RotationType")]
    pub rotation_type: Val<String>,
    /// `Runtime`.
    #[serde(rename = "Runtime", skip_serializing_if = "Option::is_none")]
    pub runtime: Option<Val<String>>,
    /// `SuperuserSecretArn`.
    #[serde(rename = "SuperuserSecretArn", skip_serializing_if = "Option::is_none")]
    pub superuser_secret_arn: Option<Val<String>>,
    /// The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the alternating users strategy and the superuser secret is encrypted with a customer managed key.
    #[serde(rename = "SuperuserSecretKmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub superuser_secret_kms_key_arn: Option<Val<String>>,
    /// A comma-separated list of security group IDs applied to the target database.
    #[serde(rename = "VpcSecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub vpc_security_group_ids: Option<Val<String>>,
    /// A comma separated list of VPC subnet IDs of the target database network.
    #[serde(rename = "VpcSubnetIds", skip_serializing_if = "Option::is_none")]
    pub vpc_subnet_ids: Option<Val<String>>,
}

impl HostedRotationLambda {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(rotation_type: impl Into<Val<String>>) -> Self {
        Self {
            rotation_type: rotation_type.into(),
            exclude_characters: None,
            kms_key_arn: None,
            master_secret_arn: None,
            master_secret_kms_key_arn: None,
            rotation_lambda_name: None,
            runtime: None,
            superuser_secret_arn: None,
            superuser_secret_kms_key_arn: None,
            vpc_security_group_ids: None,
            vpc_subnet_ids: None,
        }
    }
}

/// The rotation schedule and window.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RotationRules {
    /// The number of days between automatic scheduled rotations of the secret.
    #[serde(rename = "AutomaticallyAfterDays", skip_serializing_if = "Option::is_none")]
    pub automatically_after_days: Option<Val<i64>>,
    /// The length of the rotation window in hours, for example 3h for a three hour window.
    #[serde(rename = "Duration", skip_serializing_if = "Option::is_none")]
    pub duration: Option<Val<String>>,
    /// A cron() or rate() expression that defines the schedule for rotating your secret.
    #[serde(rename = "ScheduleExpression", skip_serializing_if = "Option::is_none")]
    pub schedule_expression: Option<Val<String>>,
}

known!(ExternalSecretRotationMetadataItem, HostedRotationLambda, RotationRules, RotationSchedule);
