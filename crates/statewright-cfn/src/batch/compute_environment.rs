//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Batch::ComputeEnvironment resource defines your AWS Batch compute environment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComputeEnvironment {
    /// The name for your compute environment.
    #[serde(rename = "ComputeEnvironmentName", skip_serializing_if = "Option::is_none")]
    pub compute_environment_name: Option<Val<String>>,
    /// The ComputeResources property type specifies details of the compute resources managed by the compute environment.
    #[serde(rename = "ComputeResources", skip_serializing_if = "Option::is_none")]
    pub compute_resources: Option<Val<ComputeResources>>,
    /// Reserved.
    #[serde(rename = "Context", skip_serializing_if = "Option::is_none")]
    pub context: Option<Val<String>>,
    /// `EcsSettings`.
    #[serde(rename = "EcsSettings", skip_serializing_if = "Option::is_none")]
    pub ecs_settings: Option<Val<EcsSettings>>,
    /// The details for the Amazon EKS cluster that supports the compute environment.
    #[serde(rename = "EksConfiguration", skip_serializing_if = "Option::is_none")]
    pub eks_configuration: Option<Val<EksConfiguration>>,
    /// Specifies whether the compute environment is replaced if an update is made that requires replacing the instances in the compute environment.
    #[serde(rename = "ReplaceComputeEnvironment", skip_serializing_if = "Option::is_none")]
    pub replace_compute_environment: Option<Val<bool>>,
    /// The full Amazon Resource Name (ARN) of the IAM role that allows AWS Batch to make calls to other AWS services on your behalf.
    #[serde(rename = "ServiceRole", skip_serializing_if = "Option::is_none")]
    pub service_role: Option<Val<String>>,
    /// The state of the compute environment.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// The tags applied to the compute environment.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// The type of the compute environment: MANAGED or UNMANAGED . For more information, see Compute Environments in the AWS Batch User Guide .
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// The maximum number of vCPUs for an unmanaged compute environment.
    #[serde(rename = "UnmanagedvCpus", skip_serializing_if = "Option::is_none")]
    pub unmanagedv_cpus: Option<Val<i64>>,
    /// Specifies the infrastructure update policy for the compute environment.
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
compute_environment_arn = "ComputeEnvironmentArn", "Returns the compute environment ARN, such as batch: us-east-1 : 111122223333 :compute-environment/ ComputeEnvironmentName .";
eks_configuration_access_entry_status = "EksConfiguration.AccessEntry.Status", "The read-only status of the EKS access entry, returned by DescribeComputeEnvironments.";
});

/// `CapacityReservations`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CapacityReservations {
    /// `ReservationGroupArn`.
    #[serde(rename = "ReservationGroupArn", skip_serializing_if = "Option::is_none")]
    pub reservation_group_arn: Option<Val<String>>,
    /// `ReservationPreference`.
    #[serde(rename = "ReservationPreference", skip_serializing_if = "Option::is_none")]
    pub reservation_preference: Option<Val<String>>,
}

/// Details about the compute resources managed by the compute environment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComputeResources {
    /// The allocation strategy to use for the compute resource if not enough instances of the best fitting instance type can be allocated.
    #[serde(rename = "AllocationStrategy", skip_serializing_if = "Option::is_none")]
    pub allocation_strategy: Option<Val<String>>,
    /// The maximum percentage that a Spot Instance price can be when compared with the On-Demand price for that instance type before instances are launched.
    #[serde(rename = "BidPercentage", skip_serializing_if = "Option::is_none")]
    pub bid_percentage: Option<Val<i64>>,
    /// Capacity-level tags for compute environments.
    #[serde(rename = "CapacityTags", skip_serializing_if = "Option::is_none")]
    pub capacity_tags: Option<Val<Map<String>>>,
    /// The desired number of vCPUS in the compute environment.
    #[serde(rename = "DesiredvCpus", skip_serializing_if = "Option::is_none")]
    pub desiredv_cpus: Option<Val<i64>>,
    /// Provides information used to select Amazon Machine Images (AMIs) for Amazon EC2 instances in the compute environment.
    #[serde(rename = "Ec2Configuration", skip_serializing_if = "Option::is_none")]
    pub ec2_configuration: Option<Val<List<Ec2ConfigurationObject>>>,
    /// The Amazon EC2 key pair that's used for instances launched in the compute environment.
    #[serde(rename = "Ec2KeyPair", skip_serializing_if = "Option::is_none")]
    pub ec2_key_pair: Option<Val<String>>,
    /// The Amazon Machine Image (AMI) ID used for instances launched in the compute environment.
    #[serde(rename = "ImageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<Val<String>>,
    /// The Amazon ECS instance profile applied to Amazon EC2 instances in a compute environment.
    #[serde(rename = "InstanceRole", skip_serializing_if = "Option::is_none")]
    pub instance_role: Option<Val<String>>,
    /// The instances types that can be launched.
    #[serde(rename = "InstanceTypes", skip_serializing_if = "Option::is_none")]
    pub instance_types: Option<Val<List<String>>>,
    /// The launch template to use for your compute resources.
    #[serde(rename = "LaunchTemplate", skip_serializing_if = "Option::is_none")]
    pub launch_template: Option<Val<LaunchTemplateSpecification>>,
    /// `ManagedInstancesProvider`.
    #[serde(rename = "ManagedInstancesProvider", skip_serializing_if = "Option::is_none")]
    pub managed_instances_provider: Option<Val<ManagedInstancesProvider>>,
    /// The maximum number of Amazon EC2 vCPUs that an environment can reach.
    #[serde(rename = "MaxvCpus")]
    pub maxv_cpus: Val<i64>,
    /// The minimum number of vCPUs that an environment should maintain (even if the compute environment is DISABLED ).
    #[serde(rename = "MinvCpus", skip_serializing_if = "Option::is_none")]
    pub minv_cpus: Option<Val<i64>>,
    /// The Amazon EC2 placement group to associate with your compute resources.
    #[serde(rename = "PlacementGroup", skip_serializing_if = "Option::is_none")]
    pub placement_group: Option<Val<String>>,
    /// `ScalingPolicy`.
    #[serde(rename = "ScalingPolicy", skip_serializing_if = "Option::is_none")]
    pub scaling_policy: Option<Val<ComputeScalingPolicy>>,
    /// The Amazon EC2 security groups that are associated with instances launched in the compute environment.
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Val<List<String>>>,
    /// The Amazon Resource Name (ARN) of the Amazon EC2 Spot Fleet IAM role applied to a SPOT compute environment.
    #[serde(rename = "SpotIamFleetRole", skip_serializing_if = "Option::is_none")]
    pub spot_iam_fleet_role: Option<Val<String>>,
    /// The VPC subnets where the compute resources are launched.
    #[serde(rename = "Subnets", skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Val<List<String>>>,
    /// Key-value pair tags to be applied to Amazon EC2 resources that are launched in the compute environment.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
    /// The type of compute environment: EC2 , SPOT , FARGATE , or FARGATESPOT . For more information, see Compute environments in the AWS Batch User Guide .
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// Specifies whether the AMI ID is updated to the latest one that's supported by AWS Batch when the compute environment has an infrastructure update.
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

/// `ComputeScalingPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ComputeScalingPolicy {
    /// `MinScaleDownDelayMinutes`.
    #[serde(rename = "MinScaleDownDelayMinutes", skip_serializing_if = "Option::is_none")]
    pub min_scale_down_delay_minutes: Option<Val<i64>>,
}

/// Provides information used to select Amazon Machine Images (AMIs) for instances in the compute environment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ec2ConfigurationObject {
    /// `BatchImageStatus`.
    #[serde(rename = "BatchImageStatus", skip_serializing_if = "Option::is_none")]
    pub batch_image_status: Option<Val<String>>,
    /// The AMI ID used for instances launched in the compute environment that match the image type.
    #[serde(rename = "ImageIdOverride", skip_serializing_if = "Option::is_none")]
    pub image_id_override: Option<Val<String>>,
    /// The Kubernetes version for the compute environment.
    #[serde(rename = "ImageKubernetesVersion", skip_serializing_if = "Option::is_none")]
    pub image_kubernetes_version: Option<Val<String>>,
    /// The image type to match with the instance type to select an AMI. The supported values are different for ECS and EKS resources.
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

/// `EcsSettings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EcsSettings {
    /// The CloudWatch Container Insights setting applied to the Amazon ECS cluster that backs this compute environment.
    #[serde(rename = "ContainerInsights", skip_serializing_if = "Option::is_none")]
    pub container_insights: Option<Val<String>>,
}

/// The EKS access entry configuration for the compute environment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EksAccessEntry {
    /// The desired state of the EKS access entry managed by AWS Batch.
    #[serde(rename = "DesiredState", skip_serializing_if = "Option::is_none")]
    pub desired_state: Option<Val<String>>,
    /// The read-only status of the EKS access entry, returned by DescribeComputeEnvironments.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<Val<String>>,
}

/// Configuration for the Amazon EKS cluster that supports the AWS Batch compute environment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EksConfiguration {
    /// The EKS access entry configuration for the compute environment.
    #[serde(rename = "AccessEntry", skip_serializing_if = "Option::is_none")]
    pub access_entry: Option<Val<EksAccessEntry>>,
    /// The Amazon Resource Name (ARN) of the Amazon EKS cluster.
    #[serde(rename = "EksClusterArn")]
    pub eks_cluster_arn: Val<String>,
    /// The namespace of the Amazon EKS cluster.
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

/// `InfrastructureOptimization`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InfrastructureOptimization {
    /// `ScaleInAfter`.
    #[serde(rename = "ScaleInAfter", skip_serializing_if = "Option::is_none")]
    pub scale_in_after: Option<Val<i64>>,
}

/// `InstanceLaunchTemplate`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InstanceLaunchTemplate {
    /// `CapacityOptionType`.
    #[serde(rename = "CapacityOptionType", skip_serializing_if = "Option::is_none")]
    pub capacity_option_type: Option<Val<String>>,
    /// `CapacityReservations`.
    #[serde(rename = "CapacityReservations", skip_serializing_if = "Option::is_none")]
    pub capacity_reservations: Option<Val<CapacityReservations>>,
    /// `Ec2InstanceProfileArn`.
    #[serde(rename = "Ec2InstanceProfileArn")]
    pub ec2_instance_profile_arn: Val<String>,
    /// `FipsEnabled`.
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
    /// `NetworkConfiguration`.
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

/// `InstanceRequirements`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InstanceRequirements {
    /// `AllowedInstanceTypes`.
    #[serde(rename = "AllowedInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub allowed_instance_types: Option<Val<List<String>>>,
}

/// An object that represents a launch template that's associated with a compute resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LaunchTemplateSpecification {
    /// The ID of the launch template.
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<Val<String>>,
    /// The name of the launch template.
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<Val<String>>,
    /// A launch template to use in place of the default launch template.
    #[serde(rename = "Overrides", skip_serializing_if = "Option::is_none")]
    pub overrides: Option<Val<List<LaunchTemplateSpecificationOverride>>>,
    /// The EKS node initialization process to use.
    #[serde(rename = "UserdataType", skip_serializing_if = "Option::is_none")]
    pub userdata_type: Option<Val<String>>,
    /// The version number of the launch template, $Default , or $Latest .
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

/// An object that represents a launch template to use in place of the default launch template.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LaunchTemplateSpecificationOverride {
    /// The ID of the launch template.
    #[serde(rename = "LaunchTemplateId", skip_serializing_if = "Option::is_none")]
    pub launch_template_id: Option<Val<String>>,
    /// The name of the launch template.
    #[serde(rename = "LaunchTemplateName", skip_serializing_if = "Option::is_none")]
    pub launch_template_name: Option<Val<String>>,
    /// The instance type or family that this override launch template should be applied to.
    #[serde(rename = "TargetInstanceTypes", skip_serializing_if = "Option::is_none")]
    pub target_instance_types: Option<Val<List<String>>>,
    /// The EKS node initialization process to use.
    #[serde(rename = "UserdataType", skip_serializing_if = "Option::is_none")]
    pub userdata_type: Option<Val<String>>,
    /// The version number of the launch template, $Default , or $Latest .
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

/// `ManagedInstancesLocalStorageConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedInstancesLocalStorageConfiguration {
    /// `UseLocalStorage`.
    #[serde(rename = "UseLocalStorage", skip_serializing_if = "Option::is_none")]
    pub use_local_storage: Option<Val<bool>>,
}

/// `ManagedInstancesNetworkConfiguration`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedInstancesNetworkConfiguration {
    /// `SecurityGroups`.
    #[serde(rename = "SecurityGroups")]
    pub security_groups: Val<List<String>>,
    /// `Subnets`.
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

/// `ManagedInstancesProvider`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ManagedInstancesProvider {
    /// `InfrastructureOptimization`.
    #[serde(rename = "InfrastructureOptimization", skip_serializing_if = "Option::is_none")]
    pub infrastructure_optimization: Option<Val<InfrastructureOptimization>>,
    /// `InfrastructureRoleArn`.
    #[serde(rename = "InfrastructureRoleArn")]
    pub infrastructure_role_arn: Val<String>,
    /// `InstanceLaunchTemplate`.
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

/// `ManagedInstancesStorageConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ManagedInstancesStorageConfiguration {
    /// `StorageSizeGiB`.
    #[serde(rename = "StorageSizeGiB", skip_serializing_if = "Option::is_none")]
    pub storage_size_gi_b: Option<Val<i64>>,
}

/// Specifies the infrastructure update policy for the Amazon EC2 compute environment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdatePolicy {
    /// Specifies the job timeout (in minutes) when the compute environment infrastructure is updated.
    #[serde(rename = "JobExecutionTimeoutMinutes", skip_serializing_if = "Option::is_none")]
    pub job_execution_timeout_minutes: Option<Val<i64>>,
    /// Specifies whether jobs are automatically terminated when the compute environment infrastructure is updated.
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
