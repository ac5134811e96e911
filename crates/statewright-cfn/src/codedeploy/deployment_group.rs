//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeploymentGroup {
    /// `AlarmConfiguration`.
    #[serde(rename = "AlarmConfiguration", skip_serializing_if = "Option::is_none")]
    pub alarm_configuration: Option<Val<AlarmConfiguration>>,
    /// `ApplicationName`, which is required. A change replaces the resource.
    #[serde(rename = "ApplicationName")]
    pub application_name: Val<String>,
    /// `AutoRollbackConfiguration`.
    #[serde(rename = "AutoRollbackConfiguration", skip_serializing_if = "Option::is_none")]
    pub auto_rollback_configuration: Option<Val<AutoRollbackConfiguration>>,
    /// `AutoScalingGroups`.
    #[serde(rename = "AutoScalingGroups", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_groups: Option<Val<List<String>>>,
    /// `BlueGreenDeploymentConfiguration`.
    #[serde(rename = "BlueGreenDeploymentConfiguration", skip_serializing_if = "Option::is_none")]
    pub blue_green_deployment_configuration: Option<Val<BlueGreenDeploymentConfiguration>>,
    /// `Deployment`.
    #[serde(rename = "Deployment", skip_serializing_if = "Option::is_none")]
    pub deployment: Option<Val<Deployment>>,
    /// `DeploymentConfigName`.
    #[serde(rename = "DeploymentConfigName", skip_serializing_if = "Option::is_none")]
    pub deployment_config_name: Option<Val<String>>,
    /// `DeploymentGroupName`. A change replaces the resource.
    #[serde(rename = "DeploymentGroupName", skip_serializing_if = "Option::is_none")]
    pub deployment_group_name: Option<Val<String>>,
    /// `DeploymentStyle`.
    #[serde(rename = "DeploymentStyle", skip_serializing_if = "Option::is_none")]
    pub deployment_style: Option<Val<DeploymentStyle>>,
    /// `ECSServices`.
    #[serde(rename = "ECSServices", skip_serializing_if = "Option::is_none")]
    pub ecs_services: Option<Val<List<ECSService>>>,
    /// `Ec2TagFilters`.
    #[serde(rename = "Ec2TagFilters", skip_serializing_if = "Option::is_none")]
    pub ec2_tag_filters: Option<Val<List<EC2TagFilter>>>,
    /// `Ec2TagSet`.
    #[serde(rename = "Ec2TagSet", skip_serializing_if = "Option::is_none")]
    pub ec2_tag_set: Option<Val<EC2TagSet>>,
    /// `LoadBalancerInfo`.
    #[serde(rename = "LoadBalancerInfo", skip_serializing_if = "Option::is_none")]
    pub load_balancer_info: Option<Val<LoadBalancerInfo>>,
    /// `OnPremisesInstanceTagFilters`.
    #[serde(rename = "OnPremisesInstanceTagFilters", skip_serializing_if = "Option::is_none")]
    pub on_premises_instance_tag_filters: Option<Val<List<TagFilter>>>,
    /// `OnPremisesTagSet`.
    #[serde(rename = "OnPremisesTagSet", skip_serializing_if = "Option::is_none")]
    pub on_premises_tag_set: Option<Val<OnPremisesTagSet>>,
    /// `OutdatedInstancesStrategy`.
    #[serde(rename = "OutdatedInstancesStrategy", skip_serializing_if = "Option::is_none")]
    pub outdated_instances_strategy: Option<Val<String>>,
    /// `ServiceRoleArn`, which is required.
    #[serde(rename = "ServiceRoleArn")]
    pub service_role_arn: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `TerminationHookEnabled`.
    #[serde(rename = "TerminationHookEnabled", skip_serializing_if = "Option::is_none")]
    pub termination_hook_enabled: Option<Val<bool>>,
    /// `TriggerConfigurations`.
    #[serde(rename = "TriggerConfigurations", skip_serializing_if = "Option::is_none")]
    pub trigger_configurations: Option<Val<List<TriggerConfig>>>,
}

impl DeploymentGroup {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        application_name: impl Into<Val<String>>,
        service_role_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            application_name: application_name.into(),
            service_role_arn: service_role_arn.into(),
            alarm_configuration: None,
            auto_rollback_configuration: None,
            auto_scaling_groups: None,
            blue_green_deployment_configuration: None,
            deployment: None,
            deployment_config_name: None,
            deployment_group_name: None,
            deployment_style: None,
            ec2_tag_filters: None,
            ec2_tag_set: None,
            ecs_services: None,
            load_balancer_info: None,
            on_premises_instance_tag_filters: None,
            on_premises_tag_set: None,
            outdated_instances_strategy: None,
            tags: None,
            termination_hook_enabled: None,
            trigger_configurations: None,
        }
    }
}

impl CfnResource for DeploymentGroup {
    const TYPE: &'static str = "AWS::CodeDeploy::DeploymentGroup";
    type Attributes = DeploymentGroupAttributes;
}

/// What is known of a deployed [`DeploymentGroup`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeploymentGroupAttributes(ResourceRef);

attributes!(DeploymentGroupAttributes {});

/// `Alarm` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Alarm {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// `AlarmConfiguration` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AlarmConfiguration {
    /// `Alarms`.
    #[serde(rename = "Alarms", skip_serializing_if = "Option::is_none")]
    pub alarms: Option<Val<List<Alarm>>>,
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `IgnorePollAlarmFailure`.
    #[serde(rename = "IgnorePollAlarmFailure", skip_serializing_if = "Option::is_none")]
    pub ignore_poll_alarm_failure: Option<Val<bool>>,
}

/// `AutoRollbackConfiguration` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AutoRollbackConfiguration {
    /// `Enabled`.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// `Events`.
    #[serde(rename = "Events", skip_serializing_if = "Option::is_none")]
    pub events: Option<Val<List<String>>>,
}

/// `BlueGreenDeploymentConfiguration` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BlueGreenDeploymentConfiguration {
    /// `DeploymentReadyOption`.
    #[serde(rename = "DeploymentReadyOption", skip_serializing_if = "Option::is_none")]
    pub deployment_ready_option: Option<Val<DeploymentReadyOption>>,
    /// `GreenFleetProvisioningOption`.
    #[serde(rename = "GreenFleetProvisioningOption", skip_serializing_if = "Option::is_none")]
    pub green_fleet_provisioning_option: Option<Val<GreenFleetProvisioningOption>>,
    /// `TerminateBlueInstancesOnDeploymentSuccess`.
    #[serde(
        rename = "TerminateBlueInstancesOnDeploymentSuccess",
        skip_serializing_if = "Option::is_none"
    )]
    pub terminate_blue_instances_on_deployment_success: Option<Val<BlueInstanceTerminationOption>>,
}

/// `BlueInstanceTerminationOption` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BlueInstanceTerminationOption {
    /// `Action`.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<Val<String>>,
    /// `TerminationWaitTimeInMinutes`.
    #[serde(rename = "TerminationWaitTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub termination_wait_time_in_minutes: Option<Val<i64>>,
}

/// `Deployment` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deployment {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `IgnoreApplicationStopFailures`.
    #[serde(rename = "IgnoreApplicationStopFailures", skip_serializing_if = "Option::is_none")]
    pub ignore_application_stop_failures: Option<Val<bool>>,
    /// `Revision`, which is required.
    #[serde(rename = "Revision")]
    pub revision: Val<RevisionLocation>,
}

impl Deployment {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(revision: impl Into<Val<RevisionLocation>>) -> Self {
        Self {
            revision: revision.into(),
            description: None,
            ignore_application_stop_failures: None,
        }
    }
}

/// `DeploymentReadyOption` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentReadyOption {
    /// `ActionOnTimeout`.
    #[serde(rename = "ActionOnTimeout", skip_serializing_if = "Option::is_none")]
    pub action_on_timeout: Option<Val<String>>,
    /// `WaitTimeInMinutes`.
    #[serde(rename = "WaitTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub wait_time_in_minutes: Option<Val<i64>>,
}

/// `DeploymentStyle` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentStyle {
    /// `DeploymentOption`.
    #[serde(rename = "DeploymentOption", skip_serializing_if = "Option::is_none")]
    pub deployment_option: Option<Val<String>>,
    /// `DeploymentType`.
    #[serde(rename = "DeploymentType", skip_serializing_if = "Option::is_none")]
    pub deployment_type: Option<Val<String>>,
}

/// `EC2TagFilter` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EC2TagFilter {
    /// `Key`.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `EC2TagSet` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EC2TagSet {
    /// `Ec2TagSetList`.
    #[serde(rename = "Ec2TagSetList", skip_serializing_if = "Option::is_none")]
    pub ec2_tag_set_list: Option<Val<List<EC2TagSetListObject>>>,
}

/// `EC2TagSetListObject` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EC2TagSetListObject {
    /// `Ec2TagGroup`.
    #[serde(rename = "Ec2TagGroup", skip_serializing_if = "Option::is_none")]
    pub ec2_tag_group: Option<Val<List<EC2TagFilter>>>,
}

/// `ECSService` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ECSService {
    /// `ClusterName`, which is required.
    #[serde(rename = "ClusterName")]
    pub cluster_name: Val<String>,
    /// `ServiceName`, which is required.
    #[serde(rename = "ServiceName")]
    pub service_name: Val<String>,
}

impl ECSService {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(cluster_name: impl Into<Val<String>>, service_name: impl Into<Val<String>>) -> Self {
        Self { cluster_name: cluster_name.into(), service_name: service_name.into() }
    }
}

/// `ELBInfo` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ELBInfo {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// `GitHubLocation` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GitHubLocation {
    /// `CommitId`, which is required.
    #[serde(rename = "CommitId")]
    pub commit_id: Val<String>,
    /// `Repository`, which is required.
    #[serde(rename = "Repository")]
    pub repository: Val<String>,
}

impl GitHubLocation {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(commit_id: impl Into<Val<String>>, repository: impl Into<Val<String>>) -> Self {
        Self { commit_id: commit_id.into(), repository: repository.into() }
    }
}

/// `GreenFleetProvisioningOption` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GreenFleetProvisioningOption {
    /// `Action`.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<Val<String>>,
}

/// `LoadBalancerInfo` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoadBalancerInfo {
    /// `ElbInfoList`.
    #[serde(rename = "ElbInfoList", skip_serializing_if = "Option::is_none")]
    pub elb_info_list: Option<Val<List<ELBInfo>>>,
    /// `TargetGroupInfoList`.
    #[serde(rename = "TargetGroupInfoList", skip_serializing_if = "Option::is_none")]
    pub target_group_info_list: Option<Val<List<TargetGroupInfo>>>,
    /// `TargetGroupPairInfoList`.
    #[serde(rename = "TargetGroupPairInfoList", skip_serializing_if = "Option::is_none")]
    pub target_group_pair_info_list: Option<Val<List<TargetGroupPairInfo>>>,
}

/// `OnPremisesTagSet` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OnPremisesTagSet {
    /// `OnPremisesTagSetList`.
    #[serde(rename = "OnPremisesTagSetList", skip_serializing_if = "Option::is_none")]
    pub on_premises_tag_set_list: Option<Val<List<OnPremisesTagSetListObject>>>,
}

/// `OnPremisesTagSetListObject` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OnPremisesTagSetListObject {
    /// `OnPremisesTagGroup`.
    #[serde(rename = "OnPremisesTagGroup", skip_serializing_if = "Option::is_none")]
    pub on_premises_tag_group: Option<Val<List<TagFilter>>>,
}

/// `RevisionLocation` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RevisionLocation {
    /// `GitHubLocation`.
    #[serde(rename = "GitHubLocation", skip_serializing_if = "Option::is_none")]
    pub git_hub_location: Option<Val<GitHubLocation>>,
    /// `RevisionType`.
    #[serde(rename = "RevisionType", skip_serializing_if = "Option::is_none")]
    pub revision_type: Option<Val<String>>,
    /// `S3Location`.
    #[serde(rename = "S3Location", skip_serializing_if = "Option::is_none")]
    pub s3_location: Option<Val<S3Location>>,
}

/// `S3Location` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3Location {
    /// `Bucket`, which is required.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// `BundleType`.
    #[serde(rename = "BundleType", skip_serializing_if = "Option::is_none")]
    pub bundle_type: Option<Val<String>>,
    /// `ETag`.
    #[serde(rename = "ETag", skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<Val<String>>,
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Version`.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<String>>,
}

impl S3Location {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(bucket: impl Into<Val<String>>, key: impl Into<Val<String>>) -> Self {
        Self {
            bucket: bucket.into(),
            key: key.into(),
            bundle_type: None,
            e_tag: None,
            version: None,
        }
    }
}

/// `TagFilter` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TagFilter {
    /// `Key`.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// `Type`.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// `Value`.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// `TargetGroupInfo` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TargetGroupInfo {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// `TargetGroupPairInfo` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TargetGroupPairInfo {
    /// `ProdTrafficRoute`.
    #[serde(rename = "ProdTrafficRoute", skip_serializing_if = "Option::is_none")]
    pub prod_traffic_route: Option<Val<TrafficRoute>>,
    /// `TargetGroups`.
    #[serde(rename = "TargetGroups", skip_serializing_if = "Option::is_none")]
    pub target_groups: Option<Val<List<TargetGroupInfo>>>,
    /// `TestTrafficRoute`.
    #[serde(rename = "TestTrafficRoute", skip_serializing_if = "Option::is_none")]
    pub test_traffic_route: Option<Val<TrafficRoute>>,
}

/// `TrafficRoute` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TrafficRoute {
    /// `ListenerArns`.
    #[serde(rename = "ListenerArns", skip_serializing_if = "Option::is_none")]
    pub listener_arns: Option<Val<List<String>>>,
}

/// `TriggerConfig` of `AWS::CodeDeploy::DeploymentGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TriggerConfig {
    /// `TriggerEvents`.
    #[serde(rename = "TriggerEvents", skip_serializing_if = "Option::is_none")]
    pub trigger_events: Option<Val<List<String>>>,
    /// `TriggerName`.
    #[serde(rename = "TriggerName", skip_serializing_if = "Option::is_none")]
    pub trigger_name: Option<Val<String>>,
    /// `TriggerTargetArn`.
    #[serde(rename = "TriggerTargetArn", skip_serializing_if = "Option::is_none")]
    pub trigger_target_arn: Option<Val<String>>,
}

known!(
    Alarm,
    AlarmConfiguration,
    AutoRollbackConfiguration,
    BlueGreenDeploymentConfiguration,
    BlueInstanceTerminationOption,
    Deployment,
    DeploymentGroup,
    DeploymentReadyOption,
    DeploymentStyle,
    EC2TagFilter,
    EC2TagSet,
    EC2TagSetListObject,
    ECSService,
    ELBInfo,
    GitHubLocation,
    GreenFleetProvisioningOption,
    LoadBalancerInfo,
    OnPremisesTagSet,
    OnPremisesTagSetListObject,
    RevisionLocation,
    S3Location,
    TagFilter,
    TargetGroupInfo,
    TargetGroupPairInfo,
    TrafficRoute,
    TriggerConfig
);
