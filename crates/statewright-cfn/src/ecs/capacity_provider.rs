//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates a capacity provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityProvider {
    /// The Auto Scaling group settings for the capacity provider.
    #[serde(rename = "AutoScalingGroupProvider", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_group_provider: Option<Val<AutoScalingGroupProvider>>,
    /// The cluster that this capacity provider is associated with.
    #[serde(rename = "ClusterName", skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<Val<String>>,
    /// The configuration for the Amazon ECS Managed Instances provider.
    #[serde(rename = "ManagedInstancesProvider", skip_serializing_if = "Option::is_none")]
    pub managed_instances_provider: Option<Val<ManagedInstancesProvider>>,
    /// The name of the capacity provider.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The metadata that you apply to the capacity provider to help you categorize and organize it.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for CapacityProvider {
    const TYPE: &'static str = "AWS::ECS::CapacityProvider";
    type Attributes = CapacityProviderAttributes;
}

/// What is known of a deployed [`CapacityProvider`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CapacityProviderAttributes(ResourceRef);

attributes!(CapacityProviderAttributes {});

/// The minimum and maximum number of accelerators (such as GPUs) for instance type selection.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AcceleratorCountRequest {
    /// The maximum number of accelerators.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<i64>>,
    /// The minimum number of accelerators.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<i64>>,
}

/// The minimum and maximum total accelerator memory in mebibytes (MiB) for instance type selection.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AcceleratorTotalMemoryMiBRequest {
    /// The maximum total accelerator memory in MiB. Instance types with more accelerator memory are excluded from selection.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<i64>>,
    /// The minimum total accelerator memory in MiB. Instance types with less accelerator memory are excluded from selection.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<i64>>,
}

/// `AutoRepairConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AutoRepairConfiguration {
    /// `ActionsStatus`.
    #[serde(rename = "ActionsStatus", skip_serializing_if = "Option::is_none")]
    pub actions_status: Option<Val<String>>,
}

/// The details of the Auto Scaling group for the capacity provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AutoScalingGroupProvider {
    /// The Amazon Resource Name (ARN) that identifies the Auto Scaling group, or the Auto Scaling group name.
    #[serde(rename = "AutoScalingGroupArn")]
    pub auto_scaling_group_arn: Val<String>,
    /// The managed draining option for the Auto Scaling group capacity provider.
    #[serde(rename = "ManagedDraining", skip_serializing_if = "Option::is_none")]
    pub managed_draining: Option<Val<String>>,
    /// The managed scaling settings for the Auto Scaling group capacity provider.
    #[serde(rename = "ManagedScaling", skip_serializing_if = "Option::is_none")]
    pub managed_scaling: Option<Val<ManagedScaling>>,
    /// The managed termination protection setting to use for the Auto Scaling group capacity provider.
    #[serde(rename = "ManagedTerminationProtection", skip_serializing_if = "Option::is_none")]
    pub managed_termination_protection: Option<Val<String>>,
}

impl AutoScalingGroupProvider {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(auto_scaling_group_arn: impl Into<Val<String>>) -> Self {
        Self {
            auto_scaling_group_arn: auto_scaling_group_arn.into(),
            managed_draining: None,
            managed_scaling: None,
            managed_termination_protection: None,
        }
    }
}

/// The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps) for instance type selection.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BaselineEbsBandwidthMbpsRequest {
    /// The maximum baseline Amazon EBS bandwidth in Mbps.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<i64>>,
    /// The minimum baseline Amazon EBS bandwidth in Mbps.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<i64>>,
}

/// `CapacityReservationRequest`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityReservationRequest {
    /// `ReservationGroupArn`.
    #[serde(rename = "ReservationGroupArn", skip_serializing_if = "Option::is_none")]
    pub reservation_group_arn: Option<Val<String>>,
    /// `ReservationPreference`.
    #[serde(rename = "ReservationPreference", skip_serializing_if = "Option::is_none")]
    pub reservation_preference: Option<Val<String>>,
}

/// The configuration that controls how Amazon ECS optimizes your infrastructure.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InfrastructureOptimization {
    /// This parameter defines the number of seconds Amazon ECS Managed Instances waits before optimizing EC2 instances that have become idle or underutilized.
    #[serde(rename = "ScaleInAfter", skip_serializing_if = "Option::is_none")]
    pub scale_in_after: Option<Val<i64>>,
}

/// The launch template configuration for Amazon ECS Managed Instances.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InstanceLaunchTemplate {
    /// The capacity option type.
    #[serde(rename = "CapacityOptionType", skip_serializing_if = "Option::is_none")]
    pub capacity_option_type: Option<Val<String>>,
    /// `CapacityReservations`.
    #[serde(rename = "CapacityReservations", skip_serializing_if = "Option::is_none")]
    pub capacity_reservations: Option<Val<CapacityReservationRequest>>,
    /// The Amazon Resource Name (ARN) of the instance profile that Amazon ECS applies to Amazon ECS Managed Instances.
    #[serde(rename = "Ec2InstanceProfileArn")]
    pub ec2_instance_profile_arn: Val<String>,
    /// `FipsEnabled`.
    #[serde(rename = "FipsEnabled", skip_serializing_if = "Option::is_none")]
    pub fips_enabled: Option<Val<bool>>,
    /// `InstanceMetadataTagsPropagation`.
    #[serde(rename = "InstanceMetadataTagsPropagation", skip_serializing_if = "Option::is_none")]
    pub instance_metadata_tags_propagation: Option<Val<bool>>,
    /// The instance requirements.
    #[serde(rename = "InstanceRequirements", skip_serializing_if = "Option::is_none")]
    pub instance_requirements: Option<Val<InstanceRequirementsRequest>>,
    /// `LocalStorageConfiguration`.
    #[serde(rename = "LocalStorageConfiguration", skip_serializing_if = "Option::is_none")]
    pub local_storage_configuration: Option<Val<ManagedInstancesLocalStorageConfiguration>>,
    /// CloudWatch provides two categories of monitoring: basic monitoring and detailed monitoring.
    #[serde(rename = "Monitoring", skip_serializing_if = "Option::is_none")]
    pub monitoring: Option<Val<String>>,
    /// The network configuration for Amazon ECS Managed Instances.
    #[serde(rename = "NetworkConfiguration")]
    pub network_configuration: Val<ManagedInstancesNetworkConfiguration>,
    /// The storage configuration for Amazon ECS Managed Instances.
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

/// The instance requirements for attribute-based instance type selection.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InstanceRequirementsRequest {
    /// The minimum and maximum number of accelerators for the instance types.
    #[serde(rename = "AcceleratorCount", skip_serializing_if = "Option::is_none")]
    pub accelerator_count: Option<Val<AcceleratorCountRequest>>,
    /// The accelerator manufacturers to include.
    #[serde(rename = "AcceleratorManufacturers", skip_serializing_if = "Option::is_none")]
    pub accelerator_manufacturers: Option<Val<List<String>>>,
    /// The specific accelerator names to include.
    #[serde(rename = "AcceleratorNames", skip_serializing_if = "Option::is_none")]
    pub accelerator_names: Option<Val<List<String>>>,
    /// The minimum and maximum total accelerator memory in mebibytes (MiB).
    #[serde(rename = "AcceleratorTotalMemoryMiB", skip_serializing_if = "Option::is_none")]
    pub accelerator_total_memory_mi_b: Option<Val<AcceleratorTotalMemoryMiBRequest>>,
    /// The accelerator types to include.
    #[serde(rename = "AcceleratorTypes", skip_serializing_if = "Option::is_none")]
    pub accelerator_types: Option<Val<List<String>>>,
    /// The instance types to include in the selection.
    #[serde(rename = "AllowedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub allowed_instance_types: Option<Val<List<String>>>,
    /// Indicates whether to include bare metal instance types.
    #[serde(rename = "BareMetal", skip_serializing_if = "Option::is_none")]
    pub bare_metal: Option<Val<String>>,
    /// The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps).
    #[serde(rename = "BaselineEbsBandwidthMbps", skip_serializing_if = "Option::is_none")]
    pub baseline_ebs_bandwidth_mbps: Option<Val<BaselineEbsBandwidthMbpsRequest>>,
    /// Indicates whether to include burstable performance instance types (T2, T3, T3a, T4g).
    #[serde(rename = "BurstablePerformance", skip_serializing_if = "Option::is_none")]
    pub burstable_performance: Option<Val<String>>,
    /// The CPU manufacturers to include or exclude.
    #[serde(rename = "CpuManufacturers", skip_serializing_if = "Option::is_none")]
    pub cpu_manufacturers: Option<Val<List<String>>>,
    /// The instance types to exclude from selection.
    #[serde(rename = "ExcludedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub excluded_instance_types: Option<Val<List<String>>>,
    /// The instance generations to include.
    #[serde(rename = "InstanceGenerations", skip_serializing_if = "Option::is_none")]
    pub instance_generations: Option<Val<List<String>>>,
    /// Indicates whether to include instance types with local storage.
    #[serde(rename = "LocalStorage", skip_serializing_if = "Option::is_none")]
    pub local_storage: Option<Val<String>>,
    /// The local storage types to include.
    #[serde(rename = "LocalStorageTypes", skip_serializing_if = "Option::is_none")]
    pub local_storage_types: Option<Val<List<String>>>,
    /// The maximum price for Spot instances as a percentage of the optimal On-Demand price.
    #[serde(
        rename = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<Val<i64>>,
    /// The minimum and maximum amount of memory per vCPU in gibibytes (GiB).
    #[serde(rename = "MemoryGiBPerVCpu", skip_serializing_if = "Option::is_none")]
    pub memory_gi_b_per_v_cpu: Option<Val<MemoryGiBPerVCpuRequest>>,
    /// The minimum and maximum amount of memory in mebibytes (MiB) for the instance types.
    #[serde(rename = "MemoryMiB")]
    pub memory_mi_b: Val<MemoryMiBRequest>,
    /// The minimum and maximum network bandwidth in gigabits per second (Gbps).
    #[serde(rename = "NetworkBandwidthGbps", skip_serializing_if = "Option::is_none")]
    pub network_bandwidth_gbps: Option<Val<NetworkBandwidthGbpsRequest>>,
    /// The minimum and maximum number of network interfaces for the instance types.
    #[serde(rename = "NetworkInterfaceCount", skip_serializing_if = "Option::is_none")]
    pub network_interface_count: Option<Val<NetworkInterfaceCountRequest>>,
    /// The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price.
    #[serde(
        rename = "OnDemandMaxPricePercentageOverLowestPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub on_demand_max_price_percentage_over_lowest_price: Option<Val<i64>>,
    /// Indicates whether the instance types must support hibernation.
    #[serde(rename = "RequireHibernateSupport", skip_serializing_if = "Option::is_none")]
    pub require_hibernate_support: Option<Val<bool>>,
    /// The maximum price for Spot instances as a percentage over the lowest priced On-Demand instance.
    #[serde(
        rename = "SpotMaxPricePercentageOverLowestPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub spot_max_price_percentage_over_lowest_price: Option<Val<i64>>,
    /// The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage.
    #[serde(rename = "TotalLocalStorageGB", skip_serializing_if = "Option::is_none")]
    pub total_local_storage_gb: Option<Val<TotalLocalStorageGBRequest>>,
    /// The minimum and maximum number of vCPUs for the instance types.
    #[serde(rename = "VCpuCount")]
    pub v_cpu_count: Val<VCpuCountRangeRequest>,
}

impl InstanceRequirementsRequest {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        memory_mi_b: impl Into<Val<MemoryMiBRequest>>,
        v_cpu_count: impl Into<Val<VCpuCountRangeRequest>>,
    ) -> Self {
        Self {
            memory_mi_b: memory_mi_b.into(),
            v_cpu_count: v_cpu_count.into(),
            accelerator_count: None,
            accelerator_manufacturers: None,
            accelerator_names: None,
            accelerator_total_memory_mi_b: None,
            accelerator_types: None,
            allowed_instance_types: None,
            bare_metal: None,
            baseline_ebs_bandwidth_mbps: None,
            burstable_performance: None,
            cpu_manufacturers: None,
            excluded_instance_types: None,
            instance_generations: None,
            local_storage: None,
            local_storage_types: None,
            max_spot_price_as_percentage_of_optimal_on_demand_price: None,
            memory_gi_b_per_v_cpu: None,
            network_bandwidth_gbps: None,
            network_interface_count: None,
            on_demand_max_price_percentage_over_lowest_price: None,
            require_hibernate_support: None,
            spot_max_price_percentage_over_lowest_price: None,
            total_local_storage_gb: None,
        }
    }
}

/// `ManagedInstancesLocalStorageConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedInstancesLocalStorageConfiguration {
    /// `UseLocalStorage`.
    #[serde(rename = "UseLocalStorage", skip_serializing_if = "Option::is_none")]
    pub use_local_storage: Option<Val<bool>>,
}

/// The network configuration for Amazon ECS Managed Instances.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedInstancesNetworkConfiguration {
    /// The list of security group IDs to apply to Amazon ECS Managed Instances.
    #[serde(rename = "SecurityGroups")]
    pub security_groups: Val<List<String>>,
    /// The list of subnet IDs where Amazon ECS can launch Amazon ECS Managed Instances.
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

/// The configuration for a Amazon ECS Managed Instances provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedInstancesProvider {
    /// `AutoRepairConfiguration`.
    #[serde(rename = "AutoRepairConfiguration", skip_serializing_if = "Option::is_none")]
    pub auto_repair_configuration: Option<Val<AutoRepairConfiguration>>,
    /// Defines how Amazon ECS Managed Instances optimizes the infrastastructure in your capacity provider.
    #[serde(rename = "InfrastructureOptimization", skip_serializing_if = "Option::is_none")]
    pub infrastructure_optimization: Option<Val<InfrastructureOptimization>>,
    /// The Amazon Resource Name (ARN) of the infrastructure role that Amazon ECS assumes to manage instances.
    #[serde(rename = "InfrastructureRoleArn")]
    pub infrastructure_role_arn: Val<String>,
    /// The launch template that defines how Amazon ECS launches Amazon ECS Managed Instances.
    #[serde(rename = "InstanceLaunchTemplate")]
    pub instance_launch_template: Val<InstanceLaunchTemplate>,
    /// Determines whether tags from the capacity provider are automatically applied to Amazon ECS Managed Instances.
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
            auto_repair_configuration: None,
            infrastructure_optimization: None,
            propagate_tags: None,
        }
    }
}

/// The storage configuration for Amazon ECS Managed Instances.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedInstancesStorageConfiguration {
    /// The size of the tasks volume.
    #[serde(rename = "StorageSizeGiB")]
    pub storage_size_gi_b: Val<i64>,
}

impl ManagedInstancesStorageConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(storage_size_gi_b: impl Into<Val<i64>>) -> Self {
        Self { storage_size_gi_b: storage_size_gi_b.into() }
    }
}

/// The managed scaling settings for the Auto Scaling group capacity provider.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedScaling {
    /// The period of time, in seconds, after a newly launched Amazon EC2 instance can contribute to CloudWatch metrics for Auto Scaling group.
    #[serde(rename = "InstanceWarmupPeriod", skip_serializing_if = "Option::is_none")]
    pub instance_warmup_period: Option<Val<i64>>,
    /// The maximum number of Amazon EC2 instances that Amazon ECS will scale out at one time.
    #[serde(rename = "MaximumScalingStepSize", skip_serializing_if = "Option::is_none")]
    pub maximum_scaling_step_size: Option<Val<i64>>,
    /// The minimum number of Amazon EC2 instances that Amazon ECS will scale out at one time.
    #[serde(rename = "MinimumScalingStepSize", skip_serializing_if = "Option::is_none")]
    pub minimum_scaling_step_size: Option<Val<i64>>,
    /// Determines whether to use managed scaling for the capacity provider.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<Val<String>>,
    /// The target capacity utilization as a percentage for the capacity provider.
    #[serde(rename = "TargetCapacity", skip_serializing_if = "Option::is_none")]
    pub target_capacity: Option<Val<i64>>,
}

/// The minimum and maximum amount of memory per vCPU in gibibytes (GiB).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MemoryGiBPerVCpuRequest {
    /// The maximum amount of memory per vCPU in GiB. Instance types with a higher memory-to-vCPU ratio are excluded from selection.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<f64>>,
    /// The minimum amount of memory per vCPU in GiB. Instance types with a lower memory-to-vCPU ratio are excluded from selection.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<f64>>,
}

/// The minimum and maximum amount of memory in mebibytes (MiB) for instance type selection.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MemoryMiBRequest {
    /// The maximum amount of memory in MiB. Instance types with more memory than this value are excluded from selection.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<i64>>,
    /// The minimum amount of memory in MiB. Instance types with less memory than this value are excluded from selection.
    #[serde(rename = "Min")]
    pub min: Val<i64>,
}

impl MemoryMiBRequest {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(min: impl Into<Val<i64>>) -> Self {
        Self { min: min.into(), max: None }
    }
}

/// The minimum and maximum network bandwidth in gigabits per second (Gbps) for instance type selection.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkBandwidthGbpsRequest {
    /// The maximum network bandwidth in Gbps.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<f64>>,
    /// The minimum network bandwidth in Gbps.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<f64>>,
}

/// The minimum and maximum number of network interfaces for instance type selection.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkInterfaceCountRequest {
    /// The maximum number of network interfaces.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<i64>>,
    /// The minimum number of network interfaces.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<i64>>,
}

/// The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TotalLocalStorageGBRequest {
    /// The maximum total local storage in GB. Instance types with more local storage are excluded from selection.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<f64>>,
    /// The minimum total local storage in GB. Instance types with less local storage are excluded from selection.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<f64>>,
}

/// The minimum and maximum number of vCPUs for instance type selection.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VCpuCountRangeRequest {
    /// The maximum number of vCPUs.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<i64>>,
    /// The minimum number of vCPUs.
    #[serde(rename = "Min")]
    pub min: Val<i64>,
}

impl VCpuCountRangeRequest {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(min: impl Into<Val<i64>>) -> Self {
        Self { min: min.into(), max: None }
    }
}

known!(
    AcceleratorCountRequest,
    AcceleratorTotalMemoryMiBRequest,
    AutoRepairConfiguration,
    AutoScalingGroupProvider,
    BaselineEbsBandwidthMbpsRequest,
    CapacityProvider,
    CapacityReservationRequest,
    InfrastructureOptimization,
    InstanceLaunchTemplate,
    InstanceRequirementsRequest,
    ManagedInstancesLocalStorageConfiguration,
    ManagedInstancesNetworkConfiguration,
    ManagedInstancesProvider,
    ManagedInstancesStorageConfiguration,
    ManagedScaling,
    MemoryGiBPerVCpuRequest,
    MemoryMiBRequest,
    NetworkBandwidthGbpsRequest,
    NetworkInterfaceCountRequest,
    TotalLocalStorageGBRequest,
    VCpuCountRangeRequest
);
