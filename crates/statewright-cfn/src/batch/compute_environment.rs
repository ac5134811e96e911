//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComputeEnvironment {
    /// `ComputeEnvironmentName`. A change replaces the resource.
    #[serde(rename = "ComputeEnvironmentName", skip_serializing_if = "Option::is_none")]
    pub compute_environment_name: Option<Val<String>>,
    /// `ComputeResources`.
    #[serde(rename = "ComputeResources", skip_serializing_if = "Option::is_none")]
    pub compute_resources: Option<Val<ComputeResources>>,
    /// `Context`.
    #[serde(rename = "Context", skip_serializing_if = "Option::is_none")]
    pub context: Option<Val<String>>,
    /// `EcsSettings`.
    #[serde(rename = "EcsSettings", skip_serializing_if = "Option::is_none")]
    pub ecs_settings: Option<Val<EcsSettings>>,
    /// `EksConfiguration`. A change replaces the resource.
    #[serde(rename = "EksConfiguration", skip_serializing_if = "Option::is_none")]
    pub eks_configuration: Option<Val<EksConfiguration>>,
    /// `ReplaceComputeEnvironment`.
    #[serde(rename = "ReplaceComputeEnvironment", skip_serializing_if = "Option::is_none")]
    pub replace_compute_environment: Option<Val<bool>>,
    /// `ServiceRole`.
    #[serde(rename = "ServiceRole", skip_serializing_if = "Option::is_none")]
    pub service_role: Option<Val<String>>,
    /// `State`.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// `Tags`. A change replaces the resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// `Type`, which is required. A change replaces the resource.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `UnmanagedvCpus`.
    #[serde(rename = "UnmanagedvCpus", skip_serializing_if = "Option::is_none")]
    pub unmanagedv_cpus: Option<Val<i64>>,
    /// `UpdatePolicy`.
    #[serde(rename = "UpdatePolicy", skip_serializing_if = "Option::is_none")]
    pub update_policy: Option<Val<UpdatePolicy>>,
}

impl ComputeEnvironment {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(r#type: impl Into<Val<String>>) -> Self {
        Self {
            r#type: r#type.into(),
            compute_environment_name: None,
            compute_resources: None,
            context: None,
            ecs_settings: None,
            eks_configuration: None,
            replace_compute_environment: None,
            service_role: None,
            state: None,
            tags: None,
            unmanagedv_cpus: None,
            update_policy: None,
        }
    }
}

impl CfnResource for ComputeEnvironment {
    const TYPE: &'static str = "AWS::Batch::ComputeEnvironment";
    type Attributes = ComputeEnvironmentAttributes;
}

/// What is known of a deployed [`ComputeEnvironment`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComputeEnvironmentAttributes(ResourceRef);

attributes!(ComputeEnvironmentAttributes {
compute_environment_arn = "ComputeEnvironmentArn", "`ComputeEnvironmentArn` of the deployed resource.";
eks_configuration_access_entry_status = "EksConfiguration.AccessEntry.Status", "`EksConfiguration.AccessEntry.Status` of the deployed resource.";
});

/// `CapacityReservations` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityReservations {
    /// `ReservationGroupArn`.
    #[serde(rename = "ReservationGroupArn", skip_serializing_if = "Option::is_none")]
    pub reservation_group_arn: Option<Val<String>>,
    /// `ReservationPreference`.
    #[serde(rename = "ReservationPreference", skip_serializing_if = "Option::is_none")]
    pub reservation_preference: Option<Val<String>>,
}

/// `ComputeResources` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComputeResources {
    /// `AllocationStrategy`. A change may replace the resource.
    #[serde(rename = "AllocationStrategy", skip_serializing_if = "Option::is_none")]
    pub allocation_strategy: Option<Val<String>>,
    /// `BidPercentage`. A change may replace the resource.
    #[serde(rename = "BidPercentage", skip_serializing_if = "Option::is_none")]
    pub bid_percentage: Option<Val<i64>>,
    /// `CapacityTags`.
    #[serde(rename = "CapacityTags", skip_serializing_if = "Option::is_none")]
    pub capacity_tags: Option<Val<Map<String>>>,
    /// `DesiredvCpus`.
    #[serde(rename = "DesiredvCpus", skip_serializing_if = "Option::is_none")]
    pub desiredv_cpus: Option<Val<i64>>,
    /// `Ec2Configuration`. A change may replace the resource.
    #[serde(rename = "Ec2Configuration", skip_serializing_if = "Option::is_none")]
    pub ec2_configuration: Option<Val<List<Ec2ConfigurationObject>>>,
    /// `Ec2KeyPair`. A change may replace the resource.
    #[serde(rename = "Ec2KeyPair", skip_serializing_if = "Option::is_none")]
    pub ec2_key_pair: Option<Val<String>>,
    /// `ImageId`. A change may replace the resource.
    #[serde(rename = "ImageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<Val<String>>,
    /// `InstanceRole`. A change may replace the resource.
    #[serde(rename = "InstanceRole", skip_serializing_if = "Option::is_none")]
    pub instance_role: Option<Val<String>>,
    /// `InstanceTypes`. A change may replace the resource.
    #[serde(rename = "InstanceTypes", skip_serializing_if = "Option::is_none")]
    pub instance_types: Option<Val<List<String>>>,
    /// `LaunchTemplate`. A change may replace the resource.
    #[serde(rename = "LaunchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<Val<LaunchTemplateSpecification>>,
    /// `ManagedInstancesProvider`.
    #[serde(rename = "ManagedInstancesProvider", skip_serializing_if = "Option::is_none")]
    pub managed_instances_provider: Option<Val<ManagedInstancesProvider>>,
    /// `MaxvCpus`, which is required.
    #[serde(rename = "MaxvCpus")]
    pub maxv_cpus: Val<i64>,
    /// `MinvCpus`.
    #[serde(rename = "MinvCpus", skip_serializing_if = "Option::is_none")]
    pub minv_cpus: Option<Val<i64>>,
    /// `PlacementGroup`. A change may replace the resource.
    #[serde(rename = "PlacementGroup", skip_serializing_if = "Option::is_none")]
    pub placement_group: Option<Val<String>>,
    /// `ScalingPolicy`.
    #[serde(rename = "ScalingPolicy", skip_serializing_if = "Option::is_none")]
    pub scaling_policy: Option<Val<ComputeScalingPolicy>>,
    /// `SecurityGroupIds`. A change may replace the resource.
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Val<List<String>>>,
    /// `SpotIamFleetRole`. A change replaces the resource.
    #[serde(rename = "SpotIamFleetRole", skip_serializing_if = "Option::is_none")]
    pub spot_iam_fleet_role: Option<Val<String>>,
    /// `Subnets`. A change may replace the resource.
    #[serde(rename = "Subnets", skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Val<List<String>>>,
    /// `Tags`. A change may replace the resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// `Type`, which is required. A change may replace the resource.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `UpdateToLatestImageVersion`.
    #[serde(rename = "UpdateToLatestImageVersion", skip_serializing_if = "Option::is_none")]
    pub update_to_latest_image_version: Option<Val<bool>>,
}

impl ComputeResources {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(maxv_cpus: impl Into<Val<i64>>, r#type: impl Into<Val<String>>) -> Self {
        Self {
            maxv_cpus: maxv_cpus.into(),
            r#type: r#type.into(),
            allocation_strategy: None,
            bid_percentage: None,
            capacity_tags: None,
            desiredv_cpus: None,
            ec2_configuration: None,
            ec2_key_pair: None,
            image_id: None,
            instance_role: None,
            instance_types: None,
            launch_template: None,
            managed_instances_provider: None,
            minv_cpus: None,
            placement_group: None,
            scaling_policy: None,
            security_group_ids: None,
            spot_iam_fleet_role: None,
            subnets: None,
            tags: None,
            update_to_latest_image_version: None,
        }
    }
}

/// `ComputeScalingPolicy` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ComputeScalingPolicy {
    /// `MinScaleDownDelayMinutes`.
    #[serde(rename = "MinScaleDownDelayMinutes", skip_serializing_if = "Option::is_none")]
    pub min_scale_down_delay_minutes: Option<Val<i64>>,
}

/// `Ec2ConfigurationObject` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ec2ConfigurationObject {
    /// `BatchImageStatus`.
    #[serde(rename = "BatchImageStatus", skip_serializing_if = "Option::is_none")]
    pub batch_image_status: Option<Val<String>>,
    /// `ImageIdOverride`. A change may replace the resource.
    #[serde(rename = "ImageIdOverride", skip_serializing_if = "Option::is_none")]
    pub image_id_override: Option<Val<String>>,
    /// `ImageKubernetesVersion`. A change may replace the resource.
    #[serde(rename = "ImageKubernetesVersion", skip_serializing_if = "Option::is_none")]
    pub image_kubernetes_version: Option<Val<String>>,
    /// `ImageType`, which is required. A change may replace the resource.
    #[serde(rename = "ImageType")]
    pub image_type: Val<String>,
}

impl Ec2ConfigurationObject {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(image_type: impl Into<Val<String>>) -> Self {
        Self {
            image_type: image_type.into(),
            batch_image_status: None,
            image_id_override: None,
            image_kubernetes_version: None,
        }
    }
}

/// `EcsSettings` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EcsSettings {
    /// `ContainerInsights`.
    #[serde(rename = "ContainerInsights", skip_serializing_if = "Option::is_none")]
    pub container_insights: Option<Val<String>>,
}

/// `EksAccessEntry` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EksAccessEntry {
    /// `DesiredState`.
    #[serde(rename = "DesiredState", skip_serializing_if = "Option::is_none")]
    pub desired_state: Option<Val<String>>,
    /// `Status`.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<Val<String>>,
}

/// `EksConfiguration` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EksConfiguration {
    /// `AccessEntry`.
    #[serde(rename = "AccessEntry", skip_serializing_if = "Option::is_none")]
    pub access_entry: Option<Val<EksAccessEntry>>,
    /// `EksClusterArn`, which is required. A change replaces the resource.
    #[serde(rename = "EksClusterArn")]
    pub eks_cluster_arn: Val<String>,
    /// `KubernetesNamespace`, which is required. A change replaces the resource.
    #[serde(rename = "KubernetesNamespace")]
    pub kubernetes_namespace: Val<String>,
}

impl EksConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        eks_cluster_arn: impl Into<Val<String>>,
        kubernetes_namespace: impl Into<Val<String>>,
    ) -> Self {
        Self {
            eks_cluster_arn: eks_cluster_arn.into(),
            kubernetes_namespace: kubernetes_namespace.into(),
            access_entry: None,
        }
    }
}

/// `InfrastructureOptimization` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InfrastructureOptimization {
    /// `ScaleInAfter`.
    #[serde(rename = "ScaleInAfter", skip_serializing_if = "Option::is_none")]
    pub scale_in_after: Option<Val<i64>>,
}

/// `InstanceLaunchTemplate` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InstanceLaunchTemplate {
    /// `CapacityOptionType`. A change replaces the resource.
    #[serde(rename = "CapacityOptionType", skip_serializing_if = "Option::is_none")]
    pub capacity_option_type: Option<Val<String>>,
    /// `CapacityReservations`.
    #[serde(rename = "CapacityReservations", skip_serializing_if = "Option::is_none")]
    pub capacity_reservations: Option<Val<CapacityReservations>>,
    /// `Ec2InstanceProfileArn`, which is required.
    #[serde(rename = "Ec2InstanceProfileArn")]
    pub ec2_instance_profile_arn: Val<String>,
    /// `FipsEnabled`. A change replaces the resource.
    #[serde(rename = "FipsEnabled", skip_serializing_if = "Option::is_none")]
    pub fips_enabled: Option<Val<bool>>,
    /// `InstanceMetadataTagsPropagation`.
    #[serde(rename = "InstanceMetadataTagsPropagation", skip_serializing_if = "Option::is_none")]
    pub instance_metadata_tags_propagation: Option<Val<bool>>,
    /// `InstanceRequirements`.
    #[serde(rename = "InstanceRequirements", skip_serializing_if = "Option::is_none")]
    pub instance_requirements: Option<Val<InstanceRequirements>>,
    /// `LocalStorageConfiguration`.
    #[serde(rename = "LocalStorageConfiguration", skip_serializing_if = "Option::is_none")]
    pub local_storage_configuration: Option<Val<ManagedInstancesLocalStorageConfiguration>>,
    /// `Monitoring`.
    #[serde(rename = "Monitoring", skip_serializing_if = "Option::is_none")]
    pub monitoring: Option<Val<String>>,
    /// `NetworkConfiguration`, which is required.
    #[serde(rename = "NetworkConfiguration")]
    pub network_configuration: Val<ManagedInstancesNetworkConfiguration>,
    /// `StorageConfiguration`.
    #[serde(rename = "StorageConfiguration", skip_serializing_if = "Option::is_none")]
    pub storage_configuration: Option<Val<ManagedInstancesStorageConfiguration>>,
}

impl InstanceLaunchTemplate {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        ec2_instance_profile_arn: impl Into<Val<String>>,
        network_configuration: impl Into<Val<ManagedInstancesNetworkConfiguration>>,
    ) -> Self {
        Self {
            ec2_instance_profile_arn: ec2_instance_profile_arn.into(),
            network_configuration: network_configuration.into(),
            capacity_option_type: None,
            capacity_reservations: None,
            fips_enabled: None,
            instance_metadata_tags_propagation: None,
            instance_requirements: None,
            local_storage_configuration: None,
            monitoring: None,
            storage_configuration: None,
        }
    }
}

/// `InstanceRequirements` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InstanceRequirements {
    /// `AllowedInstanceTypes`.
    #[serde(rename = "AllowedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub allowed_instance_types: Option<Val<List<String>>>,
}

/// `LaunchTemplateSpecification` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LaunchTemplateSpecification {
    /// `LaunchTemplateId`. A change may replace the resource.
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<Val<String>>,
    /// `LaunchTemplateName`. A change may replace the resource.
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<Val<String>>,
    /// `Overrides`.
    #[serde(rename = "Overrides", skip_serializing_if = "Option::is_none")]
    pub overrides: Option<Val<List<LaunchTemplateSpecificationOverride>>>,
    /// `UserdataType`.
    #[serde(rename = "UserdataType", skip_serializing_if = "Option::is_none")]
    pub userdata_type: Option<Val<String>>,
    /// `Version`. A change may replace the resource.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

/// `LaunchTemplateSpecificationOverride` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LaunchTemplateSpecificationOverride {
    /// `LaunchTemplateId`.
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<Val<String>>,
    /// `LaunchTemplateName`.
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<Val<String>>,
    /// `TargetInstanceTypes`.
    #[serde(rename = "TargetInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub target_instance_types: Option<Val<List<String>>>,
    /// `UserdataType`.
    #[serde(rename = "UserdataType", skip_serializing_if = "Option::is_none")]
    pub userdata_type: Option<Val<String>>,
    /// `Version`.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

/// `ManagedInstancesLocalStorageConfiguration` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedInstancesLocalStorageConfiguration {
    /// `UseLocalStorage`.
    #[serde(rename = "UseLocalStorage", skip_serializing_if = "Option::is_none")]
    pub use_local_storage: Option<Val<bool>>,
}

/// `ManagedInstancesNetworkConfiguration` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedInstancesNetworkConfiguration {
    /// `SecurityGroups`, which is required.
    #[serde(rename = "SecurityGroups")]
    pub security_groups: Val<List<String>>,
    /// `Subnets`, which is required.
    #[serde(rename = "Subnets")]
    pub subnets: Val<List<String>>,
}

impl ManagedInstancesNetworkConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        security_groups: impl Into<Val<List<String>>>,
        subnets: impl Into<Val<List<String>>>,
    ) -> Self {
        Self { security_groups: security_groups.into(), subnets: subnets.into() }
    }
}

/// `ManagedInstancesProvider` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedInstancesProvider {
    /// `InfrastructureOptimization`.
    #[serde(rename = "InfrastructureOptimization", skip_serializing_if = "Option::is_none")]
    pub infrastructure_optimization: Option<Val<InfrastructureOptimization>>,
    /// `InfrastructureRoleArn`, which is required.
    #[serde(rename = "InfrastructureRoleArn")]
    pub infrastructure_role_arn: Val<String>,
    /// `InstanceLaunchTemplate`, which is required.
    #[serde(rename = "InstanceLaunchTemplate")]
    pub instance_launch_template: Val<InstanceLaunchTemplate>,
    /// `PropagateTags`.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<String>>,
}

impl ManagedInstancesProvider {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        infrastructure_role_arn: impl Into<Val<String>>,
        instance_launch_template: impl Into<Val<InstanceLaunchTemplate>>,
    ) -> Self {
        Self {
            infrastructure_role_arn: infrastructure_role_arn.into(),
            instance_launch_template: instance_launch_template.into(),
            infrastructure_optimization: None,
            propagate_tags: None,
        }
    }
}

/// `ManagedInstancesStorageConfiguration` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedInstancesStorageConfiguration {
    /// `StorageSizeGiB`.
    #[serde(rename = "StorageSizeGiB", skip_serializing_if = "Option::is_none")]
    pub storage_size_gi_b: Option<Val<i64>>,
}

/// `UpdatePolicy` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdatePolicy {
    /// `JobExecutionTimeoutMinutes`.
    #[serde(rename = "JobExecutionTimeoutMinutes", skip_serializing_if = "Option::is_none")]
    pub job_execution_timeout_minutes: Option<Val<i64>>,
    /// `TerminateJobsOnUpdate`.
    #[serde(rename = "TerminateJobsOnUpdate", skip_serializing_if = "Option::is_none")]
    pub terminate_jobs_on_update: Option<Val<bool>>,
}

known!(
    CapacityReservations,
    ComputeEnvironment,
    ComputeResources,
    ComputeScalingPolicy,
    Ec2ConfigurationObject,
    EcsSettings,
    EksAccessEntry,
    EksConfiguration,
    InfrastructureOptimization,
    InstanceLaunchTemplate,
    InstanceRequirements,
    LaunchTemplateSpecification,
    LaunchTemplateSpecificationOverride,
    ManagedInstancesLocalStorageConfiguration,
    ManagedInstancesNetworkConfiguration,
    ManagedInstancesProvider,
    ManagedInstancesStorageConfiguration,
    UpdatePolicy
);
