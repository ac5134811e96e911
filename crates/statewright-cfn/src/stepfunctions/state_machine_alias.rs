//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Represents a state machine alias . An alias routes traffic to one or two versions of the same state machine.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StateMachineAlias {
    /// The settings that enable gradual state machine deployments.
    #[serde(rename = "DeploymentPreference", skip_serializing_if = "Option::is_none")]
    pub deployment_preference: Option<Val<DeploymentPreference>>,
    /// An optional description of the state machine alias.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name of the state machine alias.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The routing configuration of an alias.
    #[serde(rename = "RoutingConfiguration", skip_serializing_if = "Option::is_none")]
    pub routing_configuration: Option<Val<List<RoutingConfigurationVersion>>>,
    /// `StateMachineArn`.
    #[serde(rename = "StateMachineArn", skip_serializing_if = "Option::is_none")]
    pub state_machine_arn: Option<Val<String>>,
}

impl CfnResource for StateMachineAlias {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachineAlias";
    type Attributes = StateMachineAliasAttributes;
}

/// What is known of a deployed [`StateMachineAlias`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateMachineAliasAttributes(ResourceRef);

attributes!(StateMachineAliasAttributes {
arn = "Arn", "Returns the ARN of the state machine alias.";
});

/// Enables gradual state machine deployments.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeploymentPreference {
    /// A list of Amazon CloudWatch alarm names to be monitored during the deployment.
    #[serde(rename = "Alarms", skip_serializing_if = "Option::is_none")]
    pub alarms: Option<Val<List<String>>>,
    /// The time in minutes between each traffic shifting increment.
    #[serde(rename = "Interval", skip_serializing_if = "Option::is_none")]
    pub interval: Option<Val<i64>>,
    /// The percentage of traffic to shift to the new version in each increment.
    #[serde(rename = "Percentage", skip_serializing_if = "Option::is_none")]
    pub percentage: Option<Val<i64>>,
    /// The Amazon Resource Name (ARN) of the AWS::StepFunctions::StateMachineVersion resource that will be the final version to which the alias points to when the traffic shifting is complete.
    #[serde(rename = "StateMachineVersionArn")]
    pub state_machine_version_arn: Val<String>,
    /// The type of deployment you want to perform.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
}

impl DeploymentPreference {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        state_machine_version_arn: impl Into<Val<String>>,
        r#type: impl Into<Val<String>>,
    ) -> Self {
        Self {
            state_machine_version_arn: state_machine_version_arn.into(),
            r#type: r#type.into(),
            alarms: None,
            interval: None,
            percentage: None,
        }
    }
}

/// The state machine version to which you want to route the execution traffic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoutingConfigurationVersion {
    /// The Amazon Resource Name (ARN) that identifies one or two state machine versions defined in the routing configuration.
    #[serde(rename = "StateMachineVersionArn")]
    pub state_machine_version_arn: Val<String>,
    /// The percentage of traffic you want to route to the state machine version.
    #[serde(rename = "Weight")]
    pub weight: Val<i64>,
}

impl RoutingConfigurationVersion {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        state_machine_version_arn: impl Into<Val<String>>,
        weight: impl Into<Val<i64>>,
    ) -> Self {
        Self { state_machine_version_arn: state_machine_version_arn.into(), weight: weight.into() }
    }
}

known!(DeploymentPreference, RoutingConfigurationVersion, StateMachineAlias);
