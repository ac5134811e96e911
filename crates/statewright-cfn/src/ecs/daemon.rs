//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ECS::Daemon`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Daemon {
    /// `CapacityProviderArns`.
    #[serde(rename = "CapacityProviderArns", skip_serializing_if = "Option::is_none")]
    pub capacity_provider_arns: Option<Val<List<String>>>,
    /// `ClusterArn`. A change replaces the resource.
    #[serde(rename = "ClusterArn", skip_serializing_if = "Option::is_none")]
    pub cluster_arn: Option<Val<String>>,
    /// `Critical`.
    #[serde(rename = "Critical", skip_serializing_if = "Option::is_none")]
    pub critical: Option<Val<bool>>,
    /// `DaemonName`. A change replaces the resource.
    #[serde(rename = "DaemonName", skip_serializing_if = "Option::is_none")]
    pub daemon_name: Option<Val<String>>,
    /// `DaemonTaskDefinitionArn`.
    #[serde(rename = "DaemonTaskDefinitionArn", skip_serializing_if = "Option::is_none")]
    pub daemon_task_definition_arn: Option<Val<String>>,
    /// `DeploymentConfiguration`.
    #[serde(rename = "DeploymentConfiguration", skip_serializing_if = "Option::is_none")]
    pub deployment_configuration: Option<Val<DaemonDeploymentConfiguration>>,
    /// `EnableECSManagedTags`.
    #[serde(rename = "EnableECSManagedTags", skip_serializing_if = "Option::is_none")]
    pub enable_ecs_managed_tags: Option<Val<bool>>,
    /// `EnableExecuteCommand`.
    #[serde(rename = "EnableExecuteCommand", skip_serializing_if = "Option::is_none")]
    pub enable_execute_command: Option<Val<bool>>,
    /// `PropagateTags`.
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
created_at = "CreatedAt", "`CreatedAt` of the deployed resource.";
daemon_arn = "DaemonArn", "`DaemonArn` of the deployed resource.";
daemon_status = "DaemonStatus", "`DaemonStatus` of the deployed resource.";
deployment_arn = "DeploymentArn", "`DeploymentArn` of the deployed resource.";
updated_at = "UpdatedAt", "`UpdatedAt` of the deployed resource.";
});

/// `DaemonAlarmConfiguration` of `AWS::ECS::Daemon`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DaemonAlarmConfiguration {
    /// `AlarmNames`.
    #[serde(rename = "AlarmNames", skip_serializing_if = "Option::is_none")]
    pub alarm_names: Option<Val<List<String>>>,
    /// `Enable`.
    #[serde(rename = "Enable", skip_serializing_if = "Option::is_none")]
    pub enable: Option<Val<bool>>,
}

/// `DaemonDeploymentConfiguration` of `AWS::ECS::Daemon`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DaemonDeploymentConfiguration {
    /// `Alarms`.
    #[serde(rename = "Alarms", skip_serializing_if = "Option::is_none")]
    pub alarms: Option<Val<DaemonAlarmConfiguration>>,
    /// `BakeTimeInMinutes`.
    #[serde(rename = "BakeTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub bake_time_in_minutes: Option<Val<i64>>,
    /// `DrainPercent`.
    #[serde(rename = "DrainPercent", skip_serializing_if = "Option::is_none")]
    pub drain_percent: Option<Val<f64>>,
}

known!(Daemon, DaemonAlarmConfiguration, DaemonDeploymentConfiguration);
