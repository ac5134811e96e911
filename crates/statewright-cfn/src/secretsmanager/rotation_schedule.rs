//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::SecretsManager::RotationSchedule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RotationSchedule {
    /// `ExternalSecretRotationMetadata`.
    #[serde(rename = "ExternalSecretRotationMetadata", skip_serializing_if = "Option::is_none")]
    pub external_secret_rotation_metadata: Option<Val<List<ExternalSecretRotationMetadataItem>>>,
    /// `ExternalSecretRotationRoleArn`.
    #[serde(rename = "ExternalSecretRotationRoleArn", skip_serializing_if = "Option::is_none")]
    pub external_secret_rotation_role_arn: Option<Val<String>>,
    /// `HostedRotationLambda`.
    #[serde(rename = "HostedRotationLambda", skip_serializing_if = "Option::is_none")]
    pub hosted_rotation_lambda: Option<Val<HostedRotationLambda>>,
    /// `RotateImmediatelyOnUpdate`.
    #[serde(rename = "RotateImmediatelyOnUpdate", skip_serializing_if = "Option::is_none")]
    pub rotate_immediately_on_update: Option<Val<bool>>,
    /// `RotationLambdaARN`.
    #[serde(rename = "RotationLambdaARN", skip_serializing_if = "Option::is_none")]
    pub rotation_lambda_arn: Option<Val<String>>,
    /// `RotationRules`.
    #[serde(rename = "RotationRules", skip_serializing_if = "Option::is_none")]
    pub rotation_rules: Option<Val<RotationRules>>,
    /// `SecretId`, which is required. A change replaces the resource.
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
id = "Id", "`Id` of the deployed resource.";
});

/// `ExternalSecretRotationMetadataItem` of `AWS::SecretsManager::RotationSchedule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExternalSecretRotationMetadataItem {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Value`, which is required.
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

/// `HostedRotationLambda` of `AWS::SecretsManager::RotationSchedule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HostedRotationLambda {
    /// `ExcludeCharacters`.
    #[serde(rename = "ExcludeCharacters", skip_serializing_if = "Option::is_none")]
    pub exclude_characters: Option<Val<String>>,
    /// `KmsKeyArn`.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `MasterSecretArn`.
    #[serde(rename = "MasterSecretArn", skip_serializing_if = "Option::is_none")]
    pub master_secret_arn: Option<Val<String>>,
    /// `MasterSecretKmsKeyArn`.
    #[serde(rename = "MasterSecretKmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub master_secret_kms_key_arn: Option<Val<String>>,
    /// `RotationLambdaName`.
    #[serde(rename = "RotationLambdaName", skip_serializing_if = "Option::is_none")]
    pub rotation_lambda_name: Option<Val<String>>,
    /// `RotationType`, which is required.
    #[serde(rename = "RotationType")]
    pub rotation_type: Val<String>,
    /// `Runtime`.
    #[serde(rename = "Runtime", skip_serializing_if = "Option::is_none")]
    pub runtime: Option<Val<String>>,
    /// `SuperuserSecretArn`.
    #[serde(rename = "SuperuserSecretArn", skip_serializing_if = "Option::is_none")]
    pub superuser_secret_arn: Option<Val<String>>,
    /// `SuperuserSecretKmsKeyArn`.
    #[serde(rename = "SuperuserSecretKmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub superuser_secret_kms_key_arn: Option<Val<String>>,
    /// `VpcSecurityGroupIds`.
    #[serde(rename = "VpcSecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub vpc_security_group_ids: Option<Val<String>>,
    /// `VpcSubnetIds`.
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

/// `RotationRules` of `AWS::SecretsManager::RotationSchedule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RotationRules {
    /// `AutomaticallyAfterDays`.
    #[serde(rename = "AutomaticallyAfterDays", skip_serializing_if = "Option::is_none")]
    pub automatically_after_days: Option<Val<i64>>,
    /// `Duration`.
    #[serde(rename = "Duration", skip_serializing_if = "Option::is_none")]
    pub duration: Option<Val<String>>,
    /// `ScheduleExpression`.
    #[serde(rename = "ScheduleExpression", skip_serializing_if = "Option::is_none")]
    pub schedule_expression: Option<Val<String>>,
}

known!(ExternalSecretRotationMetadataItem, HostedRotationLambda, RotationRules, RotationSchedule);
