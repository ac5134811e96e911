//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates or updates a Contributor Insights rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InsightRule {
    /// Determines whether the rules is evaluated on transformed versions of logs.
    #[serde(rename = "ApplyOnTransformedLogs", skip_serializing_if = "Option::is_none")]
    pub apply_on_transformed_logs: Option<Val<bool>>,
    /// The definition of the rule, as a JSON object.
    #[serde(rename = "RuleBody")]
    pub rule_body: Val<String>,
    /// The name of the rule.
    #[serde(rename = "RuleName")]
    pub rule_name: Val<String>,
    /// The current state of the rule.
    #[serde(rename = "RuleState")]
    pub rule_state: Val<String>,
    /// A list of key-value pairs to associate with the Contributor Insights rule.
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
arn = "Arn", "The ARN of the Contributor Insights rule, such as arn:aws:cloudwatch:us-west-2:123456789012:insight-rule/MyInsightRuleName .";
rule_name = "RuleName", "The name of the Contributor Insights rule.";
});

known!(InsightRule);
