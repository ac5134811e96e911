//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::CodeDeploy::DeploymentGroup resource creates an AWS CodeDeploy deployment group that specifies which instances your application revisions are deployed to, along with other deployment options.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeploymentGroup {
    /// Information about the Amazon CloudWatch alarms that are associated with the deployment group.
    #[serde(rename = "AlarmConfiguration", skip_serializing_if = "Option::is_none")]
    pub alarm_configuration: Option<Val<AlarmConfiguration>>,
    /// The name of an existing CodeDeploy application to associate this deployment group with.
    #[serde(rename = "ApplicationName")]
    pub application_name: Val<String>,
    /// Information about the automatic rollback configuration that is associated with the deployment group.
    #[serde(rename = "AutoRollbackConfiguration", skip_serializing_if = "Option::is_none")]
    pub auto_rollback_configuration: Option<Val<AutoRollbackConfiguration>>,
    /// A list of associated Auto Scaling groups that CodeDeploy automatically deploys revisions to when new instances are created.
    #[serde(rename = "AutoScalingGroups", skip_serializing_if = "Option::is_none")]
    pub auto_scaling_groups: Option<Val<List<String>>>,
    /// Information about blue/green deployment options for a deployment group.
    #[serde(rename = "BlueGreenDeploymentConfiguration", skip_serializing_if = "Option::is_none")]
    pub blue_green_deployment_configuration: Option<Val<BlueGreenDeploymentConfiguration>>,
    /// The application revision to deploy to this deployment group.
    #[serde(rename = "Deployment", skip_serializing_if = "Option::is_none")]
    pub deployment: Option<Val<Deployment>>,
    /// A deployment configuration name or a predefined configuration name.
    #[serde(rename = "DeploymentConfigName", skip_serializing_if = "Option::is_none")]
    pub deployment_config_name: Option<Val<String>>,
    /// A name for the deployment group.
    #[serde(rename = "DeploymentGroupName", skip_serializing_if = "Option::is_none")]
    pub deployment_group_name: Option<Val<String>>,
    /// Attributes that determine the type of deployment to run and whether to route deployment traffic behind a load balancer.
    #[serde(rename = "DeploymentStyle", skip_serializing_if = "Option::is_none")]
    pub deployment_style: Option<Val<DeploymentStyle>>,
    /// The target Amazon ECS services in the deployment group.
    #[serde(rename = "ECSServices", skip_serializing_if = "Option::is_none")]
    pub ecs_services: Option<Val<List<ECSService>>>,
    /// The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment group.
    #[serde(rename = "Ec2TagFilters", skip_serializing_if = "Option::is_none")]
    pub ec2_tag_filters: Option<Val<List<EC2TagFilter>>>,
    /// Information about groups of tags applied to Amazon EC2 instances.
    #[serde(rename = "Ec2TagSet", skip_serializing_if = "Option::is_none")]
    pub ec2_tag_set: Option<Val<EC2TagSet>>,
    /// Information about the load balancer to use in a deployment.
    #[serde(rename = "LoadBalancerInfo", skip_serializing_if = "Option::is_none")]
    pub load_balancer_info: Option<Val<LoadBalancerInfo>>,
    /// The on-premises instance tags already applied to on-premises instances that you want to include in the deployment group.
    #[serde(rename = "OnPremisesInstanceTagFilters", skip_serializing_if = "Option::is_none")]
    pub on_premises_instance_tag_filters: Option<Val<List<TagFilter>>>,
    /// Information about groups of tags applied to on-premises instances.
    #[serde(rename = "OnPremisesTagSet", skip_serializing_if = "Option::is_none")]
    pub on_premises_tag_set: Option<Val<OnPremisesTagSet>>,
    /// Indicates what happens when new Amazon EC2 instances are launched mid-deployment and do not receive the deployed application revision.
    #[serde(rename = "OutdatedInstancesStrategy", skip_serializing_if = "Option::is_none")]
    pub outdated_instances_strategy: Option<Val<String>>,
    /// A service role Amazon Resource Name (ARN) that grants CodeDeploy permission to make calls to AWS services on your behalf.
    #[serde(rename = "ServiceRoleArn")]
    pub service_role_arn: Val<String>,
    /// The metadata that you apply to CodeDeploy deployment groups to help you organize and categorize them.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// Indicates whether the deployment group was configured to have CodeDeploy install a termination hook into an Auto Scaling group.
    #[serde(rename = "TerminationHookEnabled", skip_serializing_if = "Option::is_none")]
    pub termination_hook_enabled: Option<Val<bool>>,
    /// Information about triggers associated with the deployment group.
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

/// The Alarm property type specifies a CloudWatch alarm to use for an AWS CodeDeploy deployment group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Alarm {
    /// The name of the alarm.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// The AlarmConfiguration property type configures CloudWatch alarms for an AWS CodeDeploy deployment group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AlarmConfiguration {
    /// A list of alarms configured for the deployment or deployment group.
    #[serde(rename = "Alarms", skip_serializing_if = "Option::is_none")]
    pub alarms: Option<Val<List<Alarm>>>,
    /// Indicates whether the alarm configuration is enabled.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// Indicates whether a deployment should continue if information about the current state of alarms cannot be retrieved from Amazon CloudWatch . The default value is false .
    #[serde(rename = "IgnorePollAlarmFailure", skip_serializing_if = "Option::is_none")]
    pub ignore_poll_alarm_failure: Option<Val<bool>>,
}

/// The AutoRollbackConfiguration property type configures automatic rollback for an AWS CodeDeploy deployment group when a deployment is not completed successfully.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AutoRollbackConfiguration {
    /// Indicates whether a defined automatic rollback configuration is currently enabled.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<Val<bool>>,
    /// The event type or types that trigger a rollback.
    #[serde(rename = "Events", skip_serializing_if = "Option::is_none")]
    pub events: Option<Val<List<String>>>,
}

/// Information about blue/green deployment options for a deployment group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BlueGreenDeploymentConfiguration {
    /// Information about the action to take when newly provisioned instances are ready to receive traffic in a blue/green deployment.
    #[serde(rename = "DeploymentReadyOption", skip_serializing_if = "Option::is_none")]
    pub deployment_ready_option: Option<Val<DeploymentReadyOption>>,
    /// Information about how instances are provisioned for a replacement environment in a blue/green deployment.
    #[serde(rename = "GreenFleetProvisioningOption", skip_serializing_if = "Option::is_none")]
    pub green_fleet_provisioning_option: Option<Val<GreenFleetProvisioningOption>>,
    /// Information about whether to terminate instances in the original fleet during a blue/green deployment.
    #[serde(
        rename = "TerminateBlueInstancesOnDeploymentSuccess",
        skip_serializing_if = "Option::is_none"
    )]
    pub terminate_blue_instances_on_deployment_success: Option<Val<BlueInstanceTerminationOption>>,
}

/// Information about whether instances in the original environment are terminated when a blue/green deployment is successful.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BlueInstanceTerminationOption {
    /// The action to take on instances in the original environment after a successful blue/green deployment.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<Val<String>>,
    /// For an Amazon EC2 deployment, the number of minutes to wait after a successful blue/green deployment before terminating instances from the original environment.
    #[serde(rename = "TerminationWaitTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub termination_wait_time_in_minutes: Option<Val<i64>>,
}

/// Deployment is a property of the DeploymentGroup resource that specifies an AWS CodeDeploy application revision to be deployed to instances in the deployment group.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deployment {
    /// A comment about the deployment.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// If true, then if an ApplicationStop , BeforeBlockTraffic , or AfterBlockTraffic deployment lifecycle event to an instance fails, then the deployment continues to the next deployment lifecycle event.
    #[serde(rename = "IgnoreApplicationStopFailures", skip_serializing_if = "Option::is_none")]
    pub ignore_application_stop_failures: Option<Val<bool>>,
    /// Information about the location of stored application artifacts and the service from which to retrieve them.
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

/// Information about how traffic is rerouted to instances in a replacement environment in a blue/green deployment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentReadyOption {
    /// Information about when to reroute traffic from an original environment to a replacement environment in a blue/green deployment.
    #[serde(rename = "ActionOnTimeout", skip_serializing_if = "Option::is_none")]
    pub action_on_timeout: Option<Val<String>>,
    /// The number of minutes to wait before the status of a blue/green deployment is changed to Stopped if rerouting is not started manually.
    #[serde(rename = "WaitTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub wait_time_in_minutes: Option<Val<i64>>,
}

/// Information about the type of deployment, either in-place or blue/green, you want to run and whether to route deployment traffic behind a load balancer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeploymentStyle {
    /// Indicates whether to route deployment traffic behind a load balancer.
    #[serde(rename = "DeploymentOption", skip_serializing_if = "Option::is_none")]
    pub deployment_option: Option<Val<String>>,
    /// Indicates whether to run an in-place or blue/green deployment.
    #[serde(rename = "DeploymentType", skip_serializing_if = "Option::is_none")]
    pub deployment_type: Option<Val<String>>,
}

/// Information about an Amazon EC2 tag filter.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EC2TagFilter {
    /// The tag filter key.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// The tag filter type:.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// The tag filter value.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// The EC2TagSet property type specifies information about groups of tags applied to Amazon EC2 instances.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EC2TagSet {
    /// The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment group.
    #[serde(rename = "Ec2TagSetList", skip_serializing_if = "Option::is_none")]
    pub ec2_tag_set_list: Option<Val<List<EC2TagSetListObject>>>,
}

/// The EC2TagSet property type specifies information about groups of tags applied to Amazon EC2 instances.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EC2TagSetListObject {
    /// A list that contains other lists of Amazon EC2 instance tag groups.
    #[serde(rename = "Ec2TagGroup", skip_serializing_if = "Option::is_none")]
    pub ec2_tag_group: Option<Val<List<EC2TagFilter>>>,
}

/// Contains the service and cluster names used to identify an Amazon ECS deployment's target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ECSService {
    /// The name of the cluster that the Amazon ECS service is associated with.
    #[serde(rename = "ClusterName")]
    pub cluster_name: Val<String>,
    /// The name of the target Amazon ECS service.
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

/// The ELBInfo property type specifies information about the Elastic Load Balancing load balancer used for an CodeDeploy deployment group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ELBInfo {
    /// For blue/green deployments, the name of the load balancer that is used to route traffic from original instances to replacement instances in a blue/green deployment.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// GitHubLocation is a property of the CodeDeploy DeploymentGroup Revision property that specifies the location of an application revision that is stored in GitHub.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GitHubLocation {
    /// The SHA1 commit ID of the GitHub commit that represents the bundled artifacts for the application revision.
    #[serde(rename = "CommitId")]
    pub commit_id: Val<String>,
    /// The GitHub account and repository pair that stores a reference to the commit that represents the bundled artifacts for the application revision.
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

/// Information about the instances that belong to the replacement environment in a blue/green deployment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GreenFleetProvisioningOption {
    /// The method used to add instances to a replacement environment.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<Val<String>>,
}

/// The LoadBalancerInfo property type specifies information about the load balancer or target group used for an AWS CodeDeploy deployment group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LoadBalancerInfo {
    /// An array that contains information about the load balancers to use for load balancing in a deployment.
    #[serde(rename = "ElbInfoList", skip_serializing_if = "Option::is_none")]
    pub elb_info_list: Option<Val<List<ELBInfo>>>,
    /// An array that contains information about the target groups to use for load balancing in a deployment.
    #[serde(rename = "TargetGroupInfoList", skip_serializing_if = "Option::is_none")]
    pub target_group_info_list: Option<Val<List<TargetGroupInfo>>>,
    /// The target group pair information.
    #[serde(rename = "TargetGroupPairInfoList", skip_serializing_if = "Option::is_none")]
    pub target_group_pair_info_list: Option<Val<List<TargetGroupPairInfo>>>,
}

/// The OnPremisesTagSet property type specifies a list containing other lists of on-premises instance tag groups.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OnPremisesTagSet {
    /// A list that contains other lists of on-premises instance tag groups.
    #[serde(rename = "OnPremisesTagSetList", skip_serializing_if = "Option::is_none")]
    pub on_premises_tag_set_list: Option<Val<List<OnPremisesTagSetListObject>>>,
}

/// The OnPremisesTagSetListObject property type specifies lists of on-premises instance tag groups.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OnPremisesTagSetListObject {
    /// Information about groups of on-premises instance tags.
    #[serde(rename = "OnPremisesTagGroup", skip_serializing_if = "Option::is_none")]
    pub on_premises_tag_group: Option<Val<List<TagFilter>>>,
}

/// RevisionLocation is a property that defines the location of the CodeDeploy application revision to deploy.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RevisionLocation {
    /// Information about the location of application artifacts stored in GitHub.
    #[serde(rename = "GitHubLocation", skip_serializing_if = "Option::is_none")]
    pub git_hub_location: Option<Val<GitHubLocation>>,
    /// The type of application revision:.
    #[serde(rename = "RevisionType", skip_serializing_if = "Option::is_none")]
    pub revision_type: Option<Val<String>>,
    /// Information about the location of a revision stored in Amazon S3.
    #[serde(rename = "S3Location", skip_serializing_if = "Option::is_none")]
    pub s3_location: Option<Val<S3Location>>,
}

/// S3Location is a property of the CodeDeploy DeploymentGroup Revision property that specifies the location of an application revision that is stored in Amazon Simple Storage Service ( Amazon S3 ).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3Location {
    /// The name of the Amazon S3 bucket where the application revision is stored.
    #[serde(rename = "Bucket")]
    pub bucket: Val<String>,
    /// The file type of the application revision.
    #[serde(rename = "BundleType", skip_serializing_if = "Option::is_none")]
    pub bundle_type: Option<Val<String>>,
    /// The ETag of the Amazon S3 object that represents the bundled artifacts for the application revision.
    #[serde(rename = "ETag", skip_serializing_if = "Option::is_none")]
    pub e_tag: Option<Val<String>>,
    /// The name of the Amazon S3 object that represents the bundled artifacts for the application revision.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// A specific version of the Amazon S3 object that represents the bundled artifacts for the application revision.
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

/// TagFilter is a property type of the AWS::CodeDeploy::DeploymentGroup resource that specifies which on-premises instances to associate with the deployment group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TagFilter {
    /// The on-premises instance tag filter key.
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<Val<String>>,
    /// The on-premises instance tag filter type:.
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Val<String>>,
    /// The on-premises instance tag filter value.
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<Val<String>>,
}

/// The TargetGroupInfo property type specifies information about a target group in Elastic Load Balancing to use in a deployment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TargetGroupInfo {
    /// For blue/green deployments, the name of the target group that instances in the original environment are deregistered from, and instances in the replacement environment registered with.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// Information about two target groups and how traffic is routed during an Amazon ECS deployment.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TargetGroupPairInfo {
    /// The path used by a load balancer to route production traffic when an Amazon ECS deployment is complete.
    #[serde(rename = "ProdTrafficRoute", skip_serializing_if = "Option::is_none")]
    pub prod_traffic_route: Option<Val<TrafficRoute>>,
    /// One pair of target groups.
    #[serde(rename = "TargetGroups", skip_serializing_if = "Option::is_none")]
    pub target_groups: Option<Val<List<TargetGroupInfo>>>,
    /// An optional path used by a load balancer to route test traffic after an Amazon ECS deployment.
    #[serde(rename = "TestTrafficRoute", skip_serializing_if = "Option::is_none")]
    pub test_traffic_route: Option<Val<TrafficRoute>>,
}

/// Information about a listener.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TrafficRoute {
    /// The Amazon Resource Name (ARN) of one listener.
    #[serde(rename = "ListenerArns", skip_serializing_if = "Option::is_none")]
    pub listener_arns: Option<Val<List<String>>>,
}

/// Information about notification triggers for the deployment group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TriggerConfig {
    /// The event type or types that trigger notifications.
    #[serde(rename = "TriggerEvents", skip_serializing_if = "Option::is_none")]
    pub trigger_events: Option<Val<List<String>>>,
    /// The name of the notification trigger.
    #[serde(rename = "TriggerName", skip_serializing_if = "Option::is_none")]
    pub trigger_name: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic through which notifications about deployment or instance events are sent.
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
