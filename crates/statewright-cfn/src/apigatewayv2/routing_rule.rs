//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoutingRule {
    /// `Actions`, which is required.
    #[serde(rename = "Actions")]
    pub actions: Val<List<Action>>,
    /// `Conditions`, which is required.
    #[serde(rename = "Conditions")]
    pub conditions: Val<List<Condition>>,
    /// `DomainNameArn`, which is required. A change replaces the resource.
    #[serde(rename = "DomainNameArn")]
    pub domain_name_arn: Val<String>,
    /// `Priority`, which is required.
    #[serde(rename = "Priority")]
    pub priority: Val<i64>,
}

impl RoutingRule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        actions: impl Into<Val<List<Action>>>,
        conditions: impl Into<Val<List<Condition>>>,
        domain_name_arn: impl Into<Val<String>>,
        priority: impl Into<Val<i64>>,
    ) -> Self {
        Self {
            actions: actions.into(),
            conditions: conditions.into(),
            domain_name_arn: domain_name_arn.into(),
            priority: priority.into(),
        }
    }
}

impl CfnResource for RoutingRule {
    const TYPE: &'static str = "AWS::ApiGatewayV2::RoutingRule";
    type Attributes = RoutingRuleAttributes;
}

/// What is known of a deployed [`RoutingRule`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoutingRuleAttributes(ResourceRef);

attributes!(RoutingRuleAttributes {
routing_rule_arn = "RoutingRuleArn", "`RoutingRuleArn` of the deployed resource.";
routing_rule_id = "RoutingRuleId", "`RoutingRuleId` of the deployed resource.";
});

/// `Action` of `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Action {
    /// `InvokeApi`, which is required.
    #[serde(rename = "InvokeApi")]
    pub invoke_api: Val<ActionInvokeApi>,
}

impl Action {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(invoke_api: impl Into<Val<ActionInvokeApi>>) -> Self {
        Self { invoke_api: invoke_api.into() }
    }
}

/// `ActionInvokeApi` of `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ActionInvokeApi {
    /// `ApiId`, which is required.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// `Stage`, which is required.
    #[serde(rename = "Stage")]
    pub stage: Val<String>,
    /// `StripBasePath`.
    #[serde(rename = "StripBasePath", skip_serializing_if = "Option::is_none")]
    pub strip_base_path: Option<Val<bool>>,
}

impl ActionInvokeApi {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(api_id: impl Into<Val<String>>, stage: impl Into<Val<String>>) -> Self {
        Self { api_id: api_id.into(), stage: stage.into(), strip_base_path: None }
    }
}

/// `Condition` of `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Condition {
    /// `MatchBasePaths`.
    #[serde(rename = "MatchBasePaths", skip_serializing_if = "Option::is_none")]
    pub match_base_paths: Option<Val<MatchBasePaths>>,
    /// `MatchHeaders`.
    #[serde(rename = "MatchHeaders", skip_serializing_if = "Option::is_none")]
    pub match_headers: Option<Val<MatchHeaders>>,
}

/// `MatchBasePaths` of `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MatchBasePaths {
    /// `AnyOf`, which is required.
    #[serde(rename = "AnyOf")]
    pub any_of: Val<List<String>>,
}

impl MatchBasePaths {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(any_of: impl Into<Val<List<String>>>) -> Self {
        Self { any_of: any_of.into() }
    }
}

/// `MatchHeaderValue` of `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MatchHeaderValue {
    /// `Header`, which is required.
    #[serde(rename = "Header")]
    pub header: Val<String>,
    /// `ValueGlob`, which is required.
    #[serde(rename = "ValueGlob")]
    pub value_glob: Val<String>,
}

impl MatchHeaderValue {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(header: impl Into<Val<String>>, value_glob: impl Into<Val<String>>) -> Self {
        Self { header: header.into(), value_glob: value_glob.into() }
    }
}

/// `MatchHeaders` of `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MatchHeaders {
    /// `AnyOf`, which is required.
    #[serde(rename = "AnyOf")]
    pub any_of: Val<List<MatchHeaderValue>>,
}

impl MatchHeaders {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(any_of: impl Into<Val<List<MatchHeaderValue>>>) -> Self {
        Self { any_of: any_of.into() }
    }
}

known!(
    Action,
    ActionInvokeApi,
    Condition,
    MatchBasePaths,
    MatchHeaderValue,
    MatchHeaders,
    RoutingRule
);
