//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::CloudWatch::CompositeAlarm type creates or updates a composite alarm.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CompositeAlarm {
    /// Indicates whether actions should be executed during any changes to the alarm state of the composite alarm.
    #[serde(rename = "ActionsEnabled", skip_serializing_if = "Option::is_none")]
    pub actions_enabled: Option<Val<bool>>,
    /// Actions will be suppressed if the suppressor alarm is in the ALARM state.
    #[serde(rename = "ActionsSuppressor", skip_serializing_if = "Option::is_none")]
    pub actions_suppressor: Option<Val<String>>,
    /// The maximum time in seconds that the composite alarm waits after suppressor alarm goes out of the ALARM state.
    #[serde(rename = "ActionsSuppressorExtensionPeriod", skip_serializing_if = "Option::is_none")]
    pub actions_suppressor_extension_period: Option<Val<i64>>,
    /// The maximum time in seconds that the composite alarm waits for the suppressor alarm to go into the ALARM state.
    #[serde(rename = "ActionsSuppressorWaitPeriod", skip_serializing_if = "Option::is_none")]
    pub actions_suppressor_wait_period: Option<Val<i64>>,
    /// The actions to execute when this alarm transitions to the ALARM state from any other state.
    #[serde(rename = "AlarmActions", skip_serializing_if = "Option::is_none")]
    pub alarm_actions: Option<Val<List<String>>>,
    /// The description for the composite alarm.
    #[serde(rename = "AlarmDescription", skip_serializing_if = "Option::is_none")]
    pub alarm_description: Option<Val<String>>,
    /// The name for the composite alarm.
    #[serde(rename = "AlarmName", skip_serializing_if = "Option::is_none")]
    pub alarm_name: Option<Val<String>>,
    /// An expression that specifies which other alarms are to be evaluated to determine this composite alarm's state.
    #[serde(rename = "AlarmRule")]
    pub alarm_rule: Val<String>,
    /// The actions to execute when this alarm transitions to the INSUFFICIENTDATA state from any other state.
    #[serde(rename = "InsufficientDataActions", skip_serializing_if = "Option::is_none")]
    pub insufficient_data_actions: Option<Val<List<String>>>,
    /// The actions to execute when this alarm transitions to the OK state from any other state.
    #[serde(rename = "OKActions", skip_serializing_if = "Option::is_none")]
    pub ok_actions: Option<Val<List<String>>>,
    /// A list of key-value pairs to associate with the alarm.
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
arn = "Arn", "The ARN of the composite alarm, such as arn:aws:cloudwatch:us-west-2:123456789012:alarm/CompositeAlarmName .";
});

known!(CompositeAlarm);
