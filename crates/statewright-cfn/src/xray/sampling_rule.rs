//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::XRay::SamplingRule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SamplingRule {
    /// `RuleName`.
    #[serde(rename = "RuleName", skip_serializing_if = "Option::is_none")]
    pub rule_name: Option<Val<String>>,
    /// `SamplingRule`.
    #[serde(rename = "SamplingRule", skip_serializing_if = "Option::is_none")]
    pub sampling_rule: Option<Val<SamplingRuleProperty>>,
    /// `SamplingRuleRecord`.
    #[serde(rename = "SamplingRuleRecord", skip_serializing_if = "Option::is_none")]
    pub sampling_rule_record: Option<Val<SamplingRuleRecord>>,
    /// `SamplingRuleUpdate`.
    #[serde(rename = "SamplingRuleUpdate", skip_serializing_if = "Option::is_none")]
    pub sampling_rule_update: Option<Val<SamplingRuleUpdate>>,
    /// `Tags`.
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
rule_arn = "RuleARN", "`RuleARN` of the deployed resource.";
});

/// `SamplingRateBoost` of `AWS::XRay::SamplingRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SamplingRateBoost {
    /// `CooldownWindowMinutes`, which is required.
    #[serde(rename = "CooldownWindowMinutes")]
    pub cooldown_window_minutes: Val<i64>,
    /// `MaxRate`, which is required.
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

/// `SamplingRule` of `AWS::XRay::SamplingRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SamplingRuleProperty {
    /// `Attributes`.
    #[serde(rename = "Attributes", skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Val<Map<String>>>,
    /// `FixedRate`, which is required.
    #[serde(rename = "FixedRate")]
    pub fixed_rate: Val<f64>,
    /// `HTTPMethod`, which is required.
    #[serde(rename = "HTTPMethod")]
    pub http_method: Val<String>,
    /// `Host`, which is required.
    #[serde(rename = "Host")]
    pub host: Val<String>,
    /// `Priority`, which is required.
    #[serde(rename = "Priority")]
    pub priority: Val<i64>,
    /// `ReservoirSize`, which is required.
    #[serde(rename = "ReservoirSize")]
    pub reservoir_size: Val<i64>,
    /// `ResourceARN`, which is required.
    #[serde(rename = "ResourceARN")]
    pub resource_arn: Val<String>,
    /// `RuleARN`.
    #[serde(rename = "RuleARN", skip_serializing_if = "Option::is_none")]
    pub rule_arn: Option<Val<String>>,
    /// `RuleName`.
    #[serde(rename = "RuleName", skip_serializing_if = "Option::is_none")]
    pub rule_name: Option<Val<String>>,
    /// `SamplingRateBoost`.
    #[serde(rename = "SamplingRateBoost", skip_serializing_if = "Option::is_none")]
    pub sampling_rate_boost: Option<Val<SamplingRateBoost>>,
    /// `ServiceName`, which is required.
    #[serde(rename = "ServiceName")]
    pub service_name: Val<String>,
    /// `ServiceType`, which is required.
    #[serde(rename = "ServiceType")]
    pub service_type: Val<String>,
    /// `URLPath`, which is required.
    #[serde(rename = "URLPath")]
    pub url_path: Val<String>,
    /// `Version`. A change replaces the resource.
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

/// `SamplingRuleRecord` of `AWS::XRay::SamplingRule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SamplingRuleRecord {
    /// `CreatedAt`.
    #[serde(rename = "CreatedAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Val<String>>,
    /// `ModifiedAt`.
    #[serde(rename = "ModifiedAt", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Val<String>>,
    /// `SamplingRule`.
    #[serde(rename = "SamplingRule", skip_serializing_if = "Option::is_none")]
    pub sampling_rule: Option<Val<SamplingRuleProperty>>,
}

/// `SamplingRuleUpdate` of `AWS::XRay::SamplingRule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SamplingRuleUpdate {
    /// `Attributes`.
    #[serde(rename = "Attributes", skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Val<Map<String>>>,
    /// `FixedRate`.
    #[serde(rename = "FixedRate", skip_serializing_if = "Option::is_none")]
    pub fixed_rate: Option<Val<f64>>,
    /// `HTTPMethod`.
    #[serde(rename = "HTTPMethod", skip_serializing_if = "Option::is_none")]
    pub http_method: Option<Val<String>>,
    /// `Host`.
    #[serde(rename = "Host", skip_serializing_if = "Option::is_none")]
    pub host: Option<Val<String>>,
    /// `Priority`.
    #[serde(rename = "Priority", skip_serializing_if = "Option::is_none")]
    pub priority: Option<Val<i64>>,
    /// `ReservoirSize`.
    #[serde(rename = "ReservoirSize", skip_serializing_if = "Option::is_none")]
    pub reservoir_size: Option<Val<i64>>,
    /// `ResourceARN`.
    #[serde(rename = "ResourceARN", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<Val<String>>,
    /// `RuleARN`.
    #[serde(rename = "RuleARN", skip_serializing_if = "Option::is_none")]
    pub rule_arn: Option<Val<String>>,
    /// `RuleName`.
    #[serde(rename = "RuleName", skip_serializing_if = "Option::is_none")]
    pub rule_name: Option<Val<String>>,
    /// `SamplingRateBoost`.
    #[serde(rename = "SamplingRateBoost", skip_serializing_if = "Option::is_none")]
    pub sampling_rate_boost: Option<Val<SamplingRateBoost>>,
    /// `ServiceName`.
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<Val<String>>,
    /// `ServiceType`.
    #[serde(rename = "ServiceType", skip_serializing_if = "Option::is_none")]
    pub service_type: Option<Val<String>>,
    /// `URLPath`.
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
