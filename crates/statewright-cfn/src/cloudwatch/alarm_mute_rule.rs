//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::CloudWatch::AlarmMuteRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AlarmMuteRule {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `ExpireDate`.
    #[serde(rename = "ExpireDate", skip_serializing_if = "Option::is_none")]
    pub expire_date: Option<Val<String>>,
    /// `MuteTargets`.
    #[serde(rename = "MuteTargets", skip_serializing_if = "Option::is_none")]
    pub mute_targets: Option<Val<MuteTargets>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Rule`, which is required.
    #[serde(rename = "Rule")]
    pub rule: Val<Rule>,
    /// `StartDate`.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl AlarmMuteRule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(rule: impl Into<Val<Rule>>) -> Self {
        Self {
            rule: rule.into(),
            description: None,
            expire_date: None,
            mute_targets: None,
            name: None,
            start_date: None,
            tags: None,
        }
    }
}

impl CfnResource for AlarmMuteRule {
    const TYPE: &'static str = "AWS::CloudWatch::AlarmMuteRule";
    type Attributes = AlarmMuteRuleAttributes;
}

/// What is known of a deployed [`AlarmMuteRule`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlarmMuteRuleAttributes(ResourceRef);

attributes!(AlarmMuteRuleAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
last_updated_timestamp = "LastUpdatedTimestamp", "`LastUpdatedTimestamp` of the deployed resource.";
mute_type = "MuteType", "`MuteType` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
});

/// `MuteTargets` of `AWS::CloudWatch::AlarmMuteRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MuteTargets {
    /// `AlarmNames`, which is required.
    #[serde(rename = "AlarmNames")]
    pub alarm_names: Val<List<String>>,
}

impl MuteTargets {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(alarm_names: impl Into<Val<List<String>>>) -> Self {
        Self { alarm_names: alarm_names.into() }
    }
}

/// `Rule` of `AWS::CloudWatch::AlarmMuteRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    /// `Schedule`, which is required.
    #[serde(rename = "Schedule")]
    pub schedule: Val<Schedule>,
}

impl Rule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(schedule: impl Into<Val<Schedule>>) -> Self {
        Self { schedule: schedule.into() }
    }
}

/// `Schedule` of `AWS::CloudWatch::AlarmMuteRule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Schedule {
    /// `Duration`, which is required.
    #[serde(rename = "Duration")]
    pub duration: Val<String>,
    /// `Expression`, which is required.
    #[serde(rename = "Expression")]
    pub expression: Val<String>,
    /// `Timezone`.
    #[serde(rename = "Timezone", skip_serializing_if = "Option::is_none")]
    pub timezone: Option<Val<String>>,
}

impl Schedule {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(duration: impl Into<Val<String>>, expression: impl Into<Val<String>>) -> Self {
        Self { duration: duration.into(), expression: expression.into(), timezone: None }
    }
}

known!(AlarmMuteRule, MuteTargets, Rule, Schedule);
