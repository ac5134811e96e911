//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Information about a daemon resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Daemon {
    /// The Amazon Resource Names (ARNs) of the capacity providers associated with the daemon.
    #[serde(rename = "CapacityProviderArns", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_arns: Option<Val<List<String>>>,
    /// The Amazon Resource Name (ARN) of the cluster that the daemon is running in.
    #[serde(rename = "ClusterArn", skip_serializing_if = "Option::is_none")]
    pub cluster_arn: Option<Val<String>>,
    /// `Critical`.
    #[serde(rename = "Critical", skip_serializing_if = "Option::is_none")]
    pub critical: Option<Val<bool>>,
    /// `DaemonName`.
    #[serde(rename = "DaemonName", skip_serializing_if = "Option::is_none")]
    pub daemon_name: Option<Val<String>>,
    /// The Amazon Resource Name (ARN) of the daemon task definition used by this revision.
    #[serde(rename = "DaemonTaskDefinitionArn", skip_serializing_if = "Option::is_none")]
    pub daemon_task_definition_arn: Option<Val<String>>,
    /// Optional deployment parameters that control how a daemon rolls out updates across container instances.
    #[serde(rename = "DeploymentConfiguration", skip_serializing_if = "Option::is_none")]
    pub deployment_configuration: Option<Val<DaemonDeploymentConfiguration>>,
    /// Specifies whether Amazon ECS managed tags are turned on for the daemon tasks.
    #[serde(rename = "EnableECSManagedTags", skip_serializing_if = "Option::is_none")]
    pub enable_ecs_managed_tags: Option<Val<bool>>,
    /// Specifies whether the execute command functionality is turned on for the daemon tasks.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// Specifies whether tags are propagated from the daemon to the daemon tasks.
    #[serde(rename = "PropagateTags", skip_serializing_if = "Option::is_none")]
    pub propagate_tags: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for Daemon {
    const TYPE: &'static str = "AWS::ECS::Daemon";
    type Attributes = DaemonAttributes;
}

/// What is known of a deployed [`Daemon`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaemonAttributes(ResourceRef);

attributes!(DaemonAttributes {
created_at = "CreatedAt", "`CreatedAt`.";
daemon_arn = "DaemonArn", "`DaemonArn`.";
daemon_status = "DaemonStatus", "`DaemonStatus`.";
deployment_arn = "DeploymentArn", "`DeploymentArn`.";
updated_at = "UpdatedAt", "`UpdatedAt`.";
});

/// The CloudWatch alarm configuration for a daemon.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DaemonAlarmConfiguration {
    /// The CloudWatch alarm names to monitor during a daemon deployment.
    #[serde(rename = "AlarmNames", skip_serializing_if = "Option::is_none")]
    pub alarm_names: Option<Val<List<String>>>,
    /// Determines whether to use the CloudWatch alarm option in the daemon deployment process.
    #[serde(rename = "Enable", skip_serializing_if = "Option::is_none")]
    pub enable: Option<Val<bool>>,
}

/// Optional deployment parameters that control how a daemon rolls out updates across container instances.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DaemonDeploymentConfiguration {
    /// The CloudWatch alarm configuration for a daemon.
    #[serde(rename = "Alarms", skip_serializing_if = "Option::is_none")]
    pub alarms: Option<Val<DaemonAlarmConfiguration>>,
    /// The amount of time (in minutes) to wait after a successful deployment step before proceeding.
    #[serde(rename = "BakeTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub bake_time_in_minutes: Option<Val<i64>>,
    /// The percentage of container instances to drain simultaneously during a daemon deployment.
    #[serde(rename = "DrainPercent", skip_serializing_if = "Option::is_none")]
    pub drain_percent: Option<Val<f64>>,
}

known!(Daemon, DaemonAlarmConfiguration, DaemonDeploymentConfiguration);
