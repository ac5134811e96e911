//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Use the AWS::XRay::SamplingRule resource to specify a sampling rule, which controls sampling behavior for instrumented applications.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SamplingRule {
    /// The ARN of the sampling rule.
    #[serde(rename = "RuleName", skip_serializing_if = "Option::is_none")]
    pub rule_name: Option<Val<String>>,
    /// The sampling rule to be created or updated.
    #[serde(rename = "SamplingRule", skip_serializing_if = "Option::is_none")]
    pub sampling_rule: Option<Val<SamplingRuleProperty>>,
    /// `SamplingRuleRecord`.
    #[serde(rename = "SamplingRuleRecord", skip_serializing_if = "Option::is_none")]
    pub sampling_rule_record: Option<Val<SamplingRuleRecord>>,
    /// `SamplingRuleUpdate`.
    #[serde(rename = "SamplingRuleUpdate", skip_serializing_if = "Option::is_none")]
    pub sampling_rule_update: Option<Val<SamplingRuleUpdate>>,
    /// An array of key-value pairs to apply to this resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CfnResource for SamplingRule {
    const TYPE: &'static str = "AWS::XRay::SamplingRule";
    type Attributes = SamplingRuleAttributes;
}

/// What is known of a deployed [`SamplingRule`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SamplingRuleAttributes(ResourceRef);

attributes!(SamplingRuleAttributes {
rule_arn = "RuleARN", "The sampling rule ARN that was created or updated.";
});

/// `SamplingRateBoost`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SamplingRateBoost {
    /// Time window (in minutes) in which only one sampling rate boost can be triggered.
    #[serde(rename = "CooldownWindowMinutes")]
    pub cooldown_window_minutes: Val<i64>,
    /// The maximum sampling rate X-Ray will apply when it detects anomalies.
    #[serde(rename = "MaxRate")]
    pub max_rate: Val<f64>,
}

impl SamplingRateBoost {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        cooldown_window_minutes: impl Into<Val<i64>>,
        max_rate: impl Into<Val<f64>>,
    ) -> Self {
        Self { cooldown_window_minutes: cooldown_window_minutes.into(), max_rate: max_rate.into() }
    }
}

/// A sampling rule that services use to decide whether to instrument a request.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SamplingRuleProperty {
    /// Matches attributes derived from the request.
    #[serde(rename = "Attributes", skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Val<Map<String>>>,
    /// The percentage of matching requests to instrument, after the reservoir is exhausted.
    #[serde(rename = "FixedRate")]
    pub fixed_rate: Val<f64>,
    /// Matches the HTTP method of a request.
    #[serde(rename = "HTTPMethod")]
    pub http_method: Val<String>,
    /// Matches the hostname from a request URL.
    #[serde(rename = "Host")]
    pub host: Val<String>,
    /// The priority of the sampling rule.
    #[serde(rename = "Priority")]
    pub priority: Val<i64>,
    /// A fixed number of matching requests to instrument per second, prior to applying the fixed rate.
    #[serde(rename = "ReservoirSize")]
    pub reservoir_size: Val<i64>,
    /// Matches the ARN of the AWS resource on which the service runs.
    #[serde(rename = "ResourceARN")]
    pub resource_arn: Val<String>,
    /// The ARN of the sampling rule.
    #[serde(rename = "RuleARN", skip_serializing_if = "Option::is_none")]
    pub rule_arn: Option<Val<String>>,
    /// The name of the sampling rule.
    #[serde(rename = "RuleName", skip_serializing_if = "Option::is_none")]
    pub rule_name: Option<Val<String>>,
    /// `SamplingRateBoost`.
    #[serde(rename = "SamplingRateBoost", skip_serializing_if = "Option::is_none")]
    pub sampling_rate_boost: Option<Val<SamplingRateBoost>>,
    /// Matches the name that the service uses to identify itself in segments.
    #[serde(rename = "ServiceName")]
    pub service_name: Val<String>,
    /// Matches the origin that the service uses to identify its type in segments.
    #[serde(rename = "ServiceType")]
    pub service_type: Val<String>,
    /// Matches the path from a request URL.
    #[serde(rename = "URLPath")]
    pub url_path: Val<String>,
    /// The version of the sampling rule.
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<Val<i64>>,
}

impl SamplingRuleProperty {
    /// With what it cannot do without.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "as many are required")]
    pub fn new(
        fixed_rate: impl Into<Val<f64>>,
        http_method: impl Into<Val<String>>,
        host: impl Into<Val<String>>,
        priority: impl Into<Val<i64>>,
        reservoir_size: impl Into<Val<i64>>,
        resource_arn: impl Into<Val<String>>,
        service_name: impl Into<Val<String>>,
        service_type: impl Into<Val<String>>,
        url_path: impl Into<Val<String>>,
    ) -> Self {
        Self {
            fixed_rate: fixed_rate.into(),
            http_method: http_method.into(),
            host: host.into(),
            priority: priority.into(),
            reservoir_size: reservoir_size.into(),
            resource_arn: resource_arn.into(),
            service_name: service_name.into(),
            service_type: service_type.into(),
            url_path: url_path.into(),
            attributes: None,
            rule_arn: None,
            rule_name: None,
            sampling_rate_boost: None,
            version: None,
        }
    }
}

/// `SamplingRuleRecord`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SamplingRuleRecord {
    /// When the rule was created, in Unix time seconds.
    #[serde(rename = "CreatedAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Val<String>>,
    /// When the rule was modified, in Unix time seconds.
    #[serde(rename = "ModifiedAt", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Val<String>>,
    /// `SamplingRule`.
    #[serde(rename = "SamplingRule", skip_serializing_if = "Option::is_none")]
    pub sampling_rule: Option<Val<SamplingRuleProperty>>,
}

/// `SamplingRuleUpdate`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SamplingRuleUpdate {
    /// Matches attributes derived from the request.
    #[serde(rename = "Attributes", skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Val<Map<String>>>,
    /// The percentage of matching requests to instrument, after the reservoir is exhausted.
    #[serde(rename = "FixedRate", skip_serializing_if = "Option::is_none")]
    pub fixed_rate: Option<Val<f64>>,
    /// Matches the HTTP method from a request URL.
    #[serde(rename = "HTTPMethod", skip_serializing_if = "Option::is_none")]
    pub http_method: Option<Val<String>>,
    /// Matches the hostname from a request URL.
    #[serde(rename = "Host", skip_serializing_if = "Option::is_none")]
    pub host: Option<Val<String>>,
    /// The priority of the sampling rule.
    #[serde(rename = "Priority", skip_serializing_if = "Option::is_none")]
    pub priority: Option<Val<i64>>,
    /// A fixed number of matching requests to instrument per second, prior to applying the fixed rate.
    #[serde(rename = "ReservoirSize", skip_serializing_if = "Option::is_none")]
    pub reservoir_size: Option<Val<i64>>,
    /// Matches the ARN of the AWS resource on which the service runs.
    #[serde(rename = "ResourceARN", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<Val<String>>,
    /// The ARN of the sampling rule.
    #[serde(rename = "RuleARN", skip_serializing_if = "Option::is_none")]
    pub rule_arn: Option<Val<String>>,
    /// The ARN of the sampling rule.
    #[serde(rename = "RuleName", skip_serializing_if = "Option::is_none")]
    pub rule_name: Option<Val<String>>,
    /// `SamplingRateBoost`.
    #[serde(rename = "SamplingRateBoost", skip_serializing_if = "Option::is_none")]
    pub sampling_rate_boost: Option<Val<SamplingRateBoost>>,
    /// Matches the name that the service uses to identify itself in segments.
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<Val<String>>,
    /// Matches the origin that the service uses to identify its type in segments.
    #[serde(rename = "ServiceType", skip_serializing_if = "Option::is_none")]
    pub service_type: Option<Val<String>>,
    /// Matches the path from a request URL.
    #[serde(rename = "URLPath", skip_serializing_if = "Option::is_none")]
    pub url_path: Option<Val<String>>,
}

known!(
    SamplingRateBoost,
    SamplingRule,
    SamplingRuleProperty,
    SamplingRuleRecord,
    SamplingRuleUpdate
);
