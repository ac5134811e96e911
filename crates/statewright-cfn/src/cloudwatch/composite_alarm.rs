//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::CloudWatch::CompositeAlarm`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CompositeAlarm {
    /// `ActionsEnabled`.
    #[serde(rename = "ActionsEnabled", skip_serializing_if = "Option::is_none")]
    pub actions_enabled: Option<Val<bool>>,
    /// `ActionsSuppressor`.
    #[serde(rename = "ActionsSuppressor", skip_serializing_if = "Option::is_none")]
    pub actions_suppressor: Option<Val<String>>,
    /// `ActionsSuppressorExtensionPeriod`.
    #[serde(rename = "ActionsSuppressorExtensionPeriod", skip_serializing_if = "Option::is_none")]
    pub actions_suppressor_extension_period: Option<Val<i64>>,
    /// `ActionsSuppressorWaitPeriod`.
    #[serde(rename = "ActionsSuppressorWaitPeriod", skip_serializing_if = "Option::is_none")]
    pub actions_suppressor_wait_period: Option<Val<i64>>,
    /// `AlarmActions`.
    #[serde(rename = "AlarmActions", skip_serializing_if = "Option::is_none")]
    pub alarm_actions: Option<Val<List<String>>>,
    /// `AlarmDescription`.
    #[serde(rename = "AlarmDescription", skip_serializing_if = "Option::is_none")]
    pub alarm_description: Option<Val<String>>,
    /// `AlarmName`. A change replaces the resource.
    #[serde(rename = "AlarmName", skip_serializing_if = "Option::is_none")]
    pub alarm_name: Option<Val<String>>,
    /// `AlarmRule`, which is required.
    #[serde(rename = "AlarmRule")]
    pub alarm_rule: Val<String>,
    /// `InsufficientDataActions`.
    #[serde(rename = "InsufficientDataActions", skip_serializing_if = "Option::is_none")]
    pub insufficient_data_actions: Option<Val<List<String>>>,
    /// `OKActions`.
    #[serde(rename = "OKActions", skip_serializing_if = "Option::is_none")]
    pub ok_actions: Option<Val<List<String>>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl CompositeAlarm {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(alarm_rule: impl Into<Val<String>>) -> Self {
        Self {
            alarm_rule: alarm_rule.into(),
            actions_enabled: None,
            actions_suppressor: None,
            actions_suppressor_extension_period: None,
            actions_suppressor_wait_period: None,
            alarm_actions: None,
            alarm_description: None,
            alarm_name: None,
            insufficient_data_actions: None,
            ok_actions: None,
            tags: None,
        }
    }
}

impl CfnResource for CompositeAlarm {
    const TYPE: &'static str = "AWS::CloudWatch::CompositeAlarm";
    type Attributes = CompositeAlarmAttributes;
}

/// What is known of a deployed [`CompositeAlarm`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompositeAlarmAttributes(ResourceRef);

attributes!(CompositeAlarmAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

known!(CompositeAlarm);
