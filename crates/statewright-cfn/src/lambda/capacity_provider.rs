//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProvider {
    /// `CapacityProviderName`. A change replaces the resource.
    #[serde(rename = "CapacityProviderName", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_name: Option<Val<String>>,
    /// `CapacityProviderScalingConfig`.
    #[serde(rename = "CapacityProviderScalingConfig", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_scaling_config: Option<Val<CapacityProviderScalingConfig>>,
    /// `InstanceRequirements`. A change replaces the resource.
    #[serde(rename = "InstanceRequirements", skip_serializing_if = "Option::is_none")]
    pub instance_requirements: Option<Val<InstanceRequirements>>,
    /// `KmsKeyArn`. A change replaces the resource.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// `PermissionsConfig`, which is required. A change replaces the resource.
    #[serde(rename = "PermissionsConfig")]
    pub permissions_config: Val<CapacityProviderPermissionsConfig>,
    /// `PropagateTags`.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<PropagateTagsConfig>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TelemetryConfig`.
    #[serde(rename = "TelemetryConfig", skip_serializing_if = "Option::is_none")]
    pub telemetry_config: Option<Val<CapacityProviderTelemetryConfig>>,
    /// `VpcConfig`, which is required. A change replaces the resource.
    #[serde(rename = "VpcConfig")]
    pub vpc_config: Val<CapacityProviderVpcConfig>,
}

impl CapacityProvider {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        permissions_config: impl Into<Val<CapacityProviderPermissionsConfig>>,
        vpc_config: impl Into<Val<CapacityProviderVpcConfig>>,
    ) -> Self {
        Self {
            permissions_config: permissions_config.into(),
            vpc_config: vpc_config.into(),
            capacity_provider_name: None,
            capacity_provider_scaling_config: None,
            instance_requirements: None,
            kms_key_arn: None,
            propagate_tags: None,
            tags: None,
            telemetry_config: None,
        }
    }
}

impl CfnResource for CapacityProvider {
    const TYPE: &'static str = "AWS::Lambda::CapacityProvider";
    type Attributes = CapacityProviderAttributes;
}

/// What is known of a deployed [`CapacityProvider`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CapacityProviderAttributes(ResourceRef);

attributes!(CapacityProviderAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
state = "State", "`State` of the deployed resource.";
});

/// `CapacityProviderLoggingConfig` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityProviderLoggingConfig {
    /// `LogGroup`.
    #[serde(rename = "LogGroup", skip_serializing_if = "Option::is_none")]
    pub log_group: Option<Val<String>>,
    /// `SystemLogLevel`.
    #[serde(rename = "SystemLogLevel", skip_serializing_if = "Option::is_none")]
    pub system_log_level: Option<Val<String>>,
}

/// `CapacityProviderPermissionsConfig` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProviderPermissionsConfig {
    /// `CapacityProviderOperatorRoleArn`, which is required.
    #[serde(rename = "CapacityProviderOperatorRoleArn")]
    pub capacity_provider_operator_role_arn: Val<String>,
}

impl CapacityProviderPermissionsConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(capacity_provider_operator_role_arn: impl Into<Val<String>>) -> Self {
        Self { capacity_provider_operator_role_arn: capacity_provider_operator_role_arn.into() }
    }
}

/// `CapacityProviderScalingConfig` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityProviderScalingConfig {
    /// `MaxVCpuCount`.
    #[serde(rename = "MaxVCpuCount", skip_serializing_if = "Option::is_none")]
    pub max_v_cpu_count: Option<Val<i64>>,
    /// `ScalingMode`.
    #[serde(rename = "ScalingMode", skip_serializing_if = "Option::is_none")]
    pub scaling_mode: Option<Val<String>>,
    /// `ScalingPolicies`.
    #[serde(rename = "ScalingPolicies", skip_serializing_if = "Option::is_none")]
    pub scaling_policies: Option<Val<List<TargetTrackingScalingPolicy>>>,
}

/// `CapacityProviderTelemetryConfig` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityProviderTelemetryConfig {
    /// `LoggingConfig`.
    #[serde(rename = "LoggingConfig", skip_serializing_if = "Option::is_none")]
    pub logging_config: Option<Val<CapacityProviderLoggingConfig>>,
}

/// `CapacityProviderVpcConfig` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProviderVpcConfig {
    /// `SecurityGroupIds`, which is required.
    #[serde(rename = "SecurityGroupIds")]
    pub security_group_ids: Val<List<String>>,
    /// `SubnetIds`, which is required.
    #[serde(rename = "SubnetIds")]
    pub subnet_ids: Val<List<String>>,
}

impl CapacityProviderVpcConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        security_group_ids: impl Into<Val<List<String>>>,
        subnet_ids: impl Into<Val<List<String>>>,
    ) -> Self {
        Self { security_group_ids: security_group_ids.into(), subnet_ids: subnet_ids.into() }
    }
}

/// `InstanceRequirements` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InstanceRequirements {
    /// `AllowedInstanceTypes`.
    #[serde(rename = "AllowedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub allowed_instance_types: Option<Val<List<String>>>,
    /// `Architectures`.
    #[serde(rename = "Architectures", skip_serializing_if = "Option::is_none")]
    pub architectures: Option<Val<List<String>>>,
    /// `ExcludedInstanceTypes`.
    #[serde(rename = "ExcludedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub excluded_instance_types: Option<Val<List<String>>>,
}

/// `PropagateTagsConfig` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PropagateTagsConfig {
    /// `ExplicitTags`.
    #[serde(rename = "ExplicitTags", skip_serializing_if = "Option::is_none")]
    pub explicit_tags: Option<Val<List<Tag>>>,
    /// `Mode`.
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<Val<String>>,
}

/// `TargetTrackingScalingPolicy` of `AWS::Lambda::CapacityProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TargetTrackingScalingPolicy {
    /// `PredefinedMetricType`, which is required.
    #[serde(rename = "PredefinedMetricType")]
    pub predefined_metric_type: Val<String>,
    /// `TargetValue`, which is required.
    #[serde(rename = "TargetValue")]
    pub target_value: Val<f64>,
}

impl TargetTrackingScalingPolicy {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        predefined_metric_type: impl Into<Val<String>>,
        target_value: impl Into<Val<f64>>,
    ) -> Self {
        Self {
            predefined_metric_type: predefined_metric_type.into(),
            target_value: target_value.into(),
        }
    }
}

known!(
    CapacityProvider,
    CapacityProviderLoggingConfig,
    CapacityProviderPermissionsConfig,
    CapacityProviderScalingConfig,
    CapacityProviderTelemetryConfig,
    CapacityProviderVpcConfig,
    InstanceRequirements,
    PropagateTagsConfig,
    TargetTrackingScalingPolicy
);
