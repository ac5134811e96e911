//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Lambda::Alias`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Alias {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `FunctionName`, which is required. A change replaces the resource.
    #[serde(rename = "FunctionName")]
    pub function_name: Val<String>,
    /// `FunctionVersion`, which is required.
    #[serde(rename = "FunctionVersion")]
    pub function_version: Val<String>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `ProvisionedConcurrencyConfig`.
    #[serde(rename = "ProvisionedConcurrencyConfig", skip_serializing_if = "Option::is_none")]
    pub provisioned_concurrency_config: Option<Val<ProvisionedConcurrencyConfiguration>>,
    /// `RoutingConfig`.
    #[serde(rename = "RoutingConfig", skip_serializing_if = "Option::is_none")]
    pub routing_config: Option<Val<AliasRoutingConfiguration>>,
}

impl Alias {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        function_name: impl Into<Val<String>>,
        function_version: impl Into<Val<String>>,
        name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            function_version: function_version.into(),
            name: name.into(),
            description: None,
            provisioned_concurrency_config: None,
            routing_config: None,
        }
    }
}

impl CfnResource for Alias {
    const TYPE: &'static str = "AWS::Lambda::Alias";
    type Attributes = AliasAttributes;
}

/// What is known of a deployed [`Alias`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AliasAttributes(ResourceRef);

attributes!(AliasAttributes {
alias_arn = "AliasArn", "`AliasArn` of the deployed resource.";
});

/// `AliasRoutingConfiguration` of `AWS::Lambda::Alias`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AliasRoutingConfiguration {
    /// `AdditionalVersionWeights`.
    #[serde(rename = "AdditionalVersionWeights", skip_serializing_if = "Option::is_none")]
    pub additional_version_weights: Option<Val<List<VersionWeight>>>,
}

/// `ProvisionedConcurrencyConfiguration` of `AWS::Lambda::Alias`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProvisionedConcurrencyConfiguration {
    /// `ProvisionedConcurrentExecutions`, which is required.
    #[serde(rename = "ProvisionedConcurrentExecutions")]
    pub provisioned_concurrent_executions: Val<i64>,
}

impl ProvisionedConcurrencyConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(provisioned_concurrent_executions: impl Into<Val<i64>>) -> Self {
        Self { provisioned_concurrent_executions: provisioned_concurrent_executions.into() }
    }
}

/// `VersionWeight` of `AWS::Lambda::Alias`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VersionWeight {
    /// `FunctionVersion`, which is required.
    #[serde(rename = "FunctionVersion")]
    pub function_version: Val<String>,
    /// `FunctionWeight`, which is required.
    #[serde(rename = "FunctionWeight")]
    pub function_weight: Val<f64>,
}

impl VersionWeight {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        function_version: impl Into<Val<String>>,
        function_weight: impl Into<Val<f64>>,
    ) -> Self {
        Self { function_version: function_version.into(), function_weight: function_weight.into() }
    }
}

known!(Alias, AliasRoutingConfiguration, ProvisionedConcurrencyConfiguration, VersionWeight);
