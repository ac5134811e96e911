//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Resource Type definition for AWS::CloudWatch::AlarmMuteRule that allows defining a rule and targeting alarms to mute their actions during the specified window.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AlarmMuteRule {
    /// The description of the AlarmMuteRule.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The date, with the same timezone offset as "ScheduleTimezone" after which the alarm mute rule will be expired.
    #[serde(rename = "ExpireDate", skip_serializing_if = "Option::is_none")]
    pub expire_date: Option<Val<String>>,
    /// Targets to be muted.
    #[serde(rename = "MuteTargets", skip_serializing_if = "Option::is_none")]
    pub mute_targets: Option<Val<MuteTargets>>,
    /// The name of the AlarmMuteRule.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The rule for the mute.
    #[serde(rename = "Rule")]
    pub rule: Val<Rule>,
    /// The date, with the same timezone offset as "ScheduleTimezone", after which the alarm mute rule will become active.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Val<String>>,
    /// An array of key-value pairs to apply to this resource.
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
arn = "Arn", "Amazon Resource Name (ARN) of the AlarmMuteRule.";
last_updated_timestamp = "LastUpdatedTimestamp", "The last update timestamp of the alarm mute schedule.";
mute_type = "MuteType", "The mute type of the alarm mute.";
status = "Status", "The current status of the AlarmMuteRule.";
});

/// Targets to be muted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MuteTargets {
    /// The alarm names to be mute by the AlarmMuteRule.
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

/// The rule for the mute.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    /// Schedule for the mute to be active.
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

/// Schedule for the mute to be active.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Schedule {
    /// The duration of the schedule when it triggers.
    #[serde(rename = "Duration")]
    pub duration: Val<String>,
    /// The expression of the schedule.
    #[serde(rename = "Expression")]
    pub expression: Val<String>,
    /// The timezone of the schedule.
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
