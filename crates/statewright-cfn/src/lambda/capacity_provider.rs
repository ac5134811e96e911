//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a capacity provider that manages compute resources for Lambda functions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProvider {
    /// `CapacityProviderName`.
    #[serde(rename = "CapacityProviderName", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_name: Option<Val<String>>,
    /// The scaling configuration for the capacity provider.
    #[serde(rename = "CapacityProviderScalingConfig", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_scaling_config: Option<Val<CapacityProviderScalingConfig>>,
    /// The instance requirements for compute resources managed by the capacity provider.
    #[serde(rename = "InstanceRequirements", skip_serializing_if = "Option::is_none")]
    pub instance_requirements: Option<Val<InstanceRequirements>>,
    /// The ARN of the KMS key used to encrypt the capacity provider's resources.
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<Val<String>>,
    /// The permissions configuration for the capacity provider.
    #[serde(rename = "PermissionsConfig")]
    pub permissions_config: Val<CapacityProviderPermissionsConfig>,
    /// Configuration that defines how tags are propagated to managed resources.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<PropagateTagsConfig>>,
    /// A key-value pair that provides metadata for the capacity provider.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// Configuration that specifies the telemetry collection for the capacity provider.
    #[serde(rename = "TelemetryConfig", skip_serializing_if = "Option::is_none")]
    pub telemetry_config: Option<Val<CapacityProviderTelemetryConfig>>,
    /// The VPC configuration for the capacity provider.
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
arn = "Arn", "`Arn`.";
state = "State", "The current state of the capacity provider.";
});

/// The capacity provider's Amazon CloudWatch Logs configuration settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityProviderLoggingConfig {
    /// The name of the Amazon CloudWatch log group the capacity provider sends logs to.
    #[serde(rename = "LogGroup", skip_serializing_if = "Option::is_none")]
    pub log_group: Option<Val<String>>,
    /// Set this property to filter the system logs for your capacity provider that Lambda sends to CloudWatch.
    #[serde(rename = "SystemLogLevel", skip_serializing_if = "Option::is_none")]
    pub system_log_level: Option<Val<String>>,
}

/// Configuration that specifies the permissions required for the capacity provider to manage compute resources.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProviderPermissionsConfig {
    /// The ARN of the IAM role that the capacity provider uses to manage compute instances and other AWS resources.
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

/// Configuration that defines how the capacity provider scales compute instances based on demand and policies.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityProviderScalingConfig {
    /// The maximum number of vCPUs that the capacity provider can provision across all compute instances.
    #[serde(rename = "MaxVCpuCount", skip_serializing_if = "Option::is_none")]
    pub max_v_cpu_count: Option<Val<i64>>,
    /// The scaling mode that determines how the capacity provider responds to changes in demand.
    #[serde(rename = "ScalingMode", skip_serializing_if = "Option::is_none")]
    pub scaling_mode: Option<Val<String>>,
    /// A list of target tracking scaling policies for the capacity provider.
    #[serde(rename = "ScalingPolicies", skip_serializing_if = "Option::is_none")]
    pub scaling_policies: Option<Val<List<TargetTrackingScalingPolicy>>>,
}

/// Configuration that specifies the telemetry collection for the capacity provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityProviderTelemetryConfig {
    /// The capacity provider's Amazon CloudWatch Logs configuration settings.
    #[serde(rename = "LoggingConfig", skip_serializing_if = "Option::is_none")]
    pub logging_config: Option<Val<CapacityProviderLoggingConfig>>,
}

/// VPC configuration that specifies the network settings for compute instances managed by the capacity provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityProviderVpcConfig {
    /// A list of security group IDs that control network access for compute instances managed by the capacity provider.
    #[serde(rename = "SecurityGroupIds")]
    pub security_group_ids: Val<List<String>>,
    /// A list of subnet IDs where the capacity provider launches compute instances.
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

/// Specifications that define the characteristics and constraints for compute instances used by the capacity provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InstanceRequirements {
    /// A list of EC2 instance types that the capacity provider is allowed to use.
    #[serde(rename = "AllowedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub allowed_instance_types: Option<Val<List<String>>>,
    /// A list of supported CPU architectures for compute instances.
    #[serde(rename = "Architectures", skip_serializing_if = "Option::is_none")]
    pub architectures: Option<Val<List<String>>>,
    /// A list of EC2 instance types that the capacity provider should not use, even if they meet other requirements.
    #[serde(rename = "ExcludedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub excluded_instance_types: Option<Val<List<String>>>,
}

/// Configuration that defines how tags are propagated to managed resources.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PropagateTagsConfig {
    /// A list of tags to explicitly propagate to managed resources.
    #[serde(rename = "ExplicitTags", skip_serializing_if = "Option::is_none")]
    pub explicit_tags: Option<Val<List<Tag>>>,
    /// The mode for tag propagation.
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<Val<String>>,
}

/// A scaling policy for the capacity provider that automatically adjusts capacity to maintain a target value for a specific metric.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TargetTrackingScalingPolicy {
    /// The predefined metric type to track for scaling decisions.
    #[serde(rename = "PredefinedMetricType")]
    pub predefined_metric_type: Val<String>,
    /// The target value for the metric that the scaling policy attempts to maintain through scaling actions.
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
