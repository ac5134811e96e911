//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::StepFunctions::StateMachineAlias`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StateMachineAlias {
    /// `DeploymentPreference`.
    #[serde(rename = "DeploymentPreference", skip_serializing_if = "Option::is_none")]
    pub deployment_preference: Option<Val<DeploymentPreference>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `RoutingConfiguration`.
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
arn = "Arn", "`Arn` of the deployed resource.";
});

/// `DeploymentPreference` of `AWS::StepFunctions::StateMachineAlias`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeploymentPreference {
    /// `Alarms`.
    #[serde(rename = "Alarms", skip_serializing_if = "Option::is_none")]
    pub alarms: Option<Val<List<String>>>,
    /// `Interval`.
    #[serde(rename = "Interval", skip_serializing_if = "Option::is_none")]
    pub interval: Option<Val<i64>>,
    /// `Percentage`.
    #[serde(rename = "Percentage", skip_serializing_if = "Option::is_none")]
    pub percentage: Option<Val<i64>>,
    /// `StateMachineVersionArn`, which is required.
    #[serde(rename = "StateMachineVersionArn")]
    pub state_machine_version_arn: Val<String>,
    /// `Type`, which is required.
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

/// `RoutingConfigurationVersion` of `AWS::StepFunctions::StateMachineAlias`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoutingConfigurationVersion {
    /// `StateMachineVersionArn`, which is required.
    #[serde(rename = "StateMachineVersionArn")]
    pub state_machine_version_arn: Val<String>,
    /// `Weight`, which is required.
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
