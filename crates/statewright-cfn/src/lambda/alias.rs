//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Lambda::Alias resource creates an alias for a Lambda function version.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Alias {
    /// A description of the alias.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The name or ARN of the Lambda function.
    #[serde(rename = "FunctionName")]
    pub function_name: Val<String>,
    /// The function version that the alias invokes.
    #[serde(rename = "FunctionVersion")]
    pub function_version: Val<String>,
    /// The name of the alias.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// Specifies a provisioned concurrency configuration for a function's alias.
    #[serde(rename = "ProvisionedConcurrencyConfig", skip_serializing_if = "Option::is_none")]
    pub provisioned_concurrency_config: Option<Val<ProvisionedConcurrencyConfiguration>>,
    /// The routing configuration of the alias.
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
alias_arn = "AliasArn", "The Amazon Resource Name (ARN) of the alias.";
});

/// The traffic-shifting configuration of a Lambda function alias.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AliasRoutingConfiguration {
    /// The second version, and the percentage of traffic that's routed to it.
    #[serde(rename = "AdditionalVersionWeights", skip_serializing_if = "Option::is_none")]
    pub additional_version_weights: Option<Val<List<VersionWeight>>>,
}

/// A provisioned concurrency configuration for a function's alias.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProvisionedConcurrencyConfiguration {
    /// The amount of provisioned concurrency to allocate for the alias.
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

/// The traffic-shifting configuration of a Lambda function alias.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VersionWeight {
    /// The qualifier of the second version.
    #[serde(rename = "FunctionVersion")]
    pub function_version: Val<String>,
    /// The percentage of traffic that the alias routes to the second version.
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
