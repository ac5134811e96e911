//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Represents a routing rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoutingRule {
    /// The resulting action based on matching a routing rules condition.
    #[serde(rename = "Actions")]
    pub actions: Val<List<Action>>,
    /// The conditions of the routing rule.
    #[serde(rename = "Conditions")]
    pub conditions: Val<List<Condition>>,
    /// The ARN of the domain name.
    #[serde(rename = "DomainNameArn")]
    pub domain_name_arn: Val<String>,
    /// The order in which API Gateway evaluates a rule.
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
routing_rule_arn = "RoutingRuleArn", "Represents an Amazon Resource Name (ARN).";
routing_rule_id = "RoutingRuleId", "The identifier.";
});

/// Represents a routing rule action.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Action {
    /// Represents an InvokeApi action.
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

/// Represents an InvokeApi action.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ActionInvokeApi {
    /// The API identifier of the target API.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// The name of the target stage.
    #[serde(rename = "Stage")]
    pub stage: Val<String>,
    /// The strip base path setting.
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

/// Represents a condition.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Condition {
    /// The base path to be matched.
    #[serde(rename = "MatchBasePaths", skip_serializing_if = "Option::is_none")]
    pub match_base_paths: Option<Val<MatchBasePaths>>,
    /// The headers to be matched.
    #[serde(rename = "MatchHeaders", skip_serializing_if = "Option::is_none")]
    pub match_headers: Option<Val<MatchHeaders>>,
}

/// Represents a MatchBasePaths condition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MatchBasePaths {
    /// The string of the case sensitive base path to be matched.
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

/// Represents a MatchHeaderValue .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MatchHeaderValue {
    /// The case insensitive header name to be matched.
    #[serde(rename = "Header")]
    pub header: Val<String>,
    /// The case sensitive header glob value to be matched against entire header value.
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

/// Represents a MatchHeaders condition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MatchHeaders {
    /// The header name and header value glob to be matched.
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
