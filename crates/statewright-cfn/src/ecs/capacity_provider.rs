//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityProvider {
    /// `AutoScalingGroupProvider`.
    #[serde(rename = "AutoScalingGroupProvider", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_group_provider: Option<Val<AutoScalingGroupProvider>>,
    /// `ClusterName`. A change replaces the resource.
    #[serde(rename = "ClusterName", skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<Val<String>>,
    /// `ManagedInstancesProvider`.
    #[serde(rename = "ManagedInstancesProvider", skip_serializing_if = "Option::is_none")]
    pub managed_instances_provider: Option<Val<ManagedInstancesProvider>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Tags`.
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

/// `AcceleratorCountRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AcceleratorCountRequest {
    /// `Max`.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<i64>>,
    /// `Min`.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<i64>>,
}

/// `AcceleratorTotalMemoryMiBRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AcceleratorTotalMemoryMiBRequest {
    /// `Max`.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<i64>>,
    /// `Min`.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<i64>>,
}

/// `AutoRepairConfiguration` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AutoRepairConfiguration {
    /// `ActionsStatus`.
    #[serde(rename = "ActionsStatus", skip_serializing_if = "Option::is_none")]
    pub actions_status: Option<Val<String>>,
}

/// `AutoScalingGroupProvider` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AutoScalingGroupProvider {
    /// `AutoScalingGroupArn`, which is required. A change replaces the resource.
    #[serde(rename = "AutoScalingGroupArn")]
    pub auto_scaling_group_arn: Val<String>,
    /// `ManagedDraining`.
    #[serde(rename = "ManagedDraining", skip_serializing_if = "Option::is_none")]
    pub managed_draining: Option<Val<String>>,
    /// `ManagedScaling`.
    #[serde(rename = "ManagedScaling", skip_serializing_if = "Option::is_none")]
    pub managed_scaling: Option<Val<ManagedScaling>>,
    /// `ManagedTerminationProtection`.
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

/// `BaselineEbsBandwidthMbpsRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BaselineEbsBandwidthMbpsRequest {
    /// `Max`.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<i64>>,
    /// `Min`.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<i64>>,
}

/// `CapacityReservationRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityReservationRequest {
    /// `ReservationGroupArn`.
    #[serde(rename = "ReservationGroupArn", skip_serializing_if = "Option::is_none")]
    pub reservation_group_arn: Option<Val<String>>,
    /// `ReservationPreference`.
    #[serde(rename = "ReservationPreference", skip_serializing_if = "Option::is_none")]
    pub reservation_preference: Option<Val<String>>,
}

/// `InfrastructureOptimization` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InfrastructureOptimization {
    /// `ScaleInAfter`.
    #[serde(rename = "ScaleInAfter", skip_serializing_if = "Option::is_none")]
    pub scale_in_after: Option<Val<i64>>,
}

/// `InstanceLaunchTemplate` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InstanceLaunchTemplate {
    /// `CapacityOptionType`.
    #[serde(rename = "CapacityOptionType", skip_serializing_if = "Option::is_none")]
    pub capacity_option_type: Option<Val<String>>,
    /// `CapacityReservations`.
    #[serde(rename = "CapacityReservations", skip_serializing_if = "Option::is_none")]
    pub capacity_reservations: Option<Val<CapacityReservationRequest>>,
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
    pub instance_requirements: Option<Val<InstanceRequirementsRequest>>,
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

/// `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InstanceRequirementsRequest {
    /// `AcceleratorCount`.
    #[serde(rename = "AcceleratorCount", skip_serializing_if = "Option::is_none")]
    pub accelerator_count: Option<Val<AcceleratorCountRequest>>,
    /// `AcceleratorManufacturers`.
    #[serde(rename = "AcceleratorManufacturers", skip_serializing_if = "Option::is_none")]
    pub accelerator_manufacturers: Option<Val<List<String>>>,
    /// `AcceleratorNames`.
    #[serde(rename = "AcceleratorNames", skip_serializing_if = "Option::is_none")]
    pub accelerator_names: Option<Val<List<String>>>,
    /// `AcceleratorTotalMemoryMiB`.
    #[serde(rename = "AcceleratorTotalMemoryMiB", skip_serializing_if = "Option::is_none")]
    pub accelerator_total_memory_mi_b: Option<Val<AcceleratorTotalMemoryMiBRequest>>,
    /// `AcceleratorTypes`.
    #[serde(rename = "AcceleratorTypes", skip_serializing_if = "Option::is_none")]
    pub accelerator_types: Option<Val<List<String>>>,
    /// `AllowedInstanceTypes`.
    #[serde(rename = "AllowedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub allowed_instance_types: Option<Val<List<String>>>,
    /// `BareMetal`.
    #[serde(rename = "BareMetal", skip_serializing_if = "Option::is_none")]
    pub bare_metal: Option<Val<String>>,
    /// `BaselineEbsBandwidthMbps`.
    #[serde(rename = "BaselineEbsBandwidthMbps", skip_serializing_if = "Option::is_none")]
    pub baseline_ebs_bandwidth_mbps: Option<Val<BaselineEbsBandwidthMbpsRequest>>,
    /// `BurstablePerformance`.
    #[serde(rename = "BurstablePerformance", skip_serializing_if = "Option::is_none")]
    pub burstable_performance: Option<Val<String>>,
    /// `CpuManufacturers`.
    #[serde(rename = "CpuManufacturers", skip_serializing_if = "Option::is_none")]
    pub cpu_manufacturers: Option<Val<List<String>>>,
    /// `ExcludedInstanceTypes`.
    #[serde(rename = "ExcludedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub excluded_instance_types: Option<Val<List<String>>>,
    /// `InstanceGenerations`.
    #[serde(rename = "InstanceGenerations", skip_serializing_if = "Option::is_none")]
    pub instance_generations: Option<Val<List<String>>>,
    /// `LocalStorage`.
    #[serde(rename = "LocalStorage", skip_serializing_if = "Option::is_none")]
    pub local_storage: Option<Val<String>>,
    /// `LocalStorageTypes`.
    #[serde(rename = "LocalStorageTypes", skip_serializing_if = "Option::is_none")]
    pub local_storage_types: Option<Val<List<String>>>,
    /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`.
    #[serde(
        rename = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<Val<i64>>,
    /// `MemoryGiBPerVCpu`.
    #[serde(rename = "MemoryGiBPerVCpu", skip_serializing_if = "Option::is_none")]
    pub memory_gi_b_per_v_cpu: Option<Val<MemoryGiBPerVCpuRequest>>,
    /// `MemoryMiB`, which is required.
    #[serde(rename = "MemoryMiB")]
    pub memory_mi_b: Val<MemoryMiBRequest>,
    /// `NetworkBandwidthGbps`.
    #[serde(rename = "NetworkBandwidthGbps", skip_serializing_if = "Option::is_none")]
    pub network_bandwidth_gbps: Option<Val<NetworkBandwidthGbpsRequest>>,
    /// `NetworkInterfaceCount`.
    #[serde(rename = "NetworkInterfaceCount", skip_serializing_if = "Option::is_none")]
    pub network_interface_count: Option<Val<NetworkInterfaceCountRequest>>,
    /// `OnDemandMaxPricePercentageOverLowestPrice`.
    #[serde(
        rename = "OnDemandMaxPricePercentageOverLowestPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub on_demand_max_price_percentage_over_lowest_price: Option<Val<i64>>,
    /// `RequireHibernateSupport`.
    #[serde(rename = "RequireHibernateSupport", skip_serializing_if = "Option::is_none")]
    pub require_hibernate_support: Option<Val<bool>>,
    /// `SpotMaxPricePercentageOverLowestPrice`.
    #[serde(
        rename = "SpotMaxPricePercentageOverLowestPrice",
        skip_serializing_if = "Option::is_none"
    )]
    pub spot_max_price_percentage_over_lowest_price: Option<Val<i64>>,
    /// `TotalLocalStorageGB`.
    #[serde(rename = "TotalLocalStorageGB", skip_serializing_if = "Option::is_none")]
    pub total_local_storage_gb: Option<Val<TotalLocalStorageGBRequest>>,
    /// `VCpuCount`, which is required.
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

/// `ManagedInstancesLocalStorageConfiguration` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedInstancesLocalStorageConfiguration {
    /// `UseLocalStorage`.
    #[serde(rename = "UseLocalStorage", skip_serializing_if = "Option::is_none")]
    pub use_local_storage: Option<Val<bool>>,
}

/// `ManagedInstancesNetworkConfiguration` of `AWS::ECS::CapacityProvider`.
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

/// `ManagedInstancesProvider` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedInstancesProvider {
    /// `AutoRepairConfiguration`.
    #[serde(rename = "AutoRepairConfiguration", skip_serializing_if = "Option::is_none")]
    pub auto_repair_configuration: Option<Val<AutoRepairConfiguration>>,
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
            auto_repair_configuration: None,
            infrastructure_optimization: None,
            propagate_tags: None,
        }
    }
}

/// `ManagedInstancesStorageConfiguration` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedInstancesStorageConfiguration {
    /// `StorageSizeGiB`, which is required.
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

/// `ManagedScaling` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedScaling {
    /// `InstanceWarmupPeriod`.
    #[serde(rename = "InstanceWarmupPeriod", skip_serializing_if = "Option::is_none")]
    pub instance_warmup_period: Option<Val<i64>>,
    /// `MaximumScalingStepSize`.
    #[serde(rename = "MaximumScalingStepSize", skip_serializing_if = "Option::is_none")]
    pub maximum_scaling_step_size: Option<Val<i64>>,
    /// `MinimumScalingStepSize`.
    #[serde(rename = "MinimumScalingStepSize", skip_serializing_if = "Option::is_none")]
    pub minimum_scaling_step_size: Option<Val<i64>>,
    /// `Status`.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<Val<String>>,
    /// `TargetCapacity`.
    #[serde(rename = "TargetCapacity", skip_serializing_if = "Option::is_none")]
    pub target_capacity: Option<Val<i64>>,
}

/// `MemoryGiBPerVCpuRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MemoryGiBPerVCpuRequest {
    /// `Max`.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<f64>>,
    /// `Min`.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<f64>>,
}

/// `MemoryMiBRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MemoryMiBRequest {
    /// `Max`.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<i64>>,
    /// `Min`, which is required.
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

/// `NetworkBandwidthGbpsRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkBandwidthGbpsRequest {
    /// `Max`.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<f64>>,
    /// `Min`.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<f64>>,
}

/// `NetworkInterfaceCountRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkInterfaceCountRequest {
    /// `Max`.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<i64>>,
    /// `Min`.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<i64>>,
}

/// `TotalLocalStorageGBRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TotalLocalStorageGBRequest {
    /// `Max`.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<f64>>,
    /// `Min`.
    #[serde(rename = "Min", skip_serializing_if = "Option::is_none")]
    pub min: Option<Val<f64>>,
}

/// `VCpuCountRangeRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VCpuCountRangeRequest {
    /// `Max`.
    #[serde(rename = "Max", skip_serializing_if = "Option::is_none")]
    pub max: Option<Val<i64>>,
    /// `Min`, which is required.
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
