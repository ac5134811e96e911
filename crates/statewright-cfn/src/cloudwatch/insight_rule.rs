//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::CloudWatch::InsightRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InsightRule {
    /// `ApplyOnTransformedLogs`.
    #[serde(rename = "ApplyOnTransformedLogs", skip_serializing_if = "Option::is_none")]
    pub apply_on_transformed_logs: Option<Val<bool>>,
    /// `RuleBody`, which is required.
    #[serde(rename = "RuleBody")]
    pub rule_body: Val<String>,
    /// `RuleName`, which is required. A change replaces the resource.
    #[serde(rename = "RuleName")]
    pub rule_name: Val<String>,
    /// `RuleState`, which is required.
    #[serde(rename = "RuleState")]
    pub rule_state: Val<String>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl InsightRule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        rule_body: impl Into<Val<String>>,
        rule_name: impl Into<Val<String>>,
        rule_state: impl Into<Val<String>>,
    ) -> Self {
        Self {
            rule_body: rule_body.into(),
            rule_name: rule_name.into(),
            rule_state: rule_state.into(),
            apply_on_transformed_logs: None,
            tags: None,
        }
    }
}

impl CfnResource for InsightRule {
    const TYPE: &'static str = "AWS::CloudWatch::InsightRule";
    type Attributes = InsightRuleAttributes;
}

/// What is known of a deployed [`InsightRule`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InsightRuleAttributes(ResourceRef);

attributes!(InsightRuleAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
rule_name = "RuleName", "`RuleName` of the deployed resource.";
});

known!(InsightRule);
