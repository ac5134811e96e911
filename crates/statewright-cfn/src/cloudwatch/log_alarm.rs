//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Resource Type definition for AWS::CloudWatch::LogAlarm.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LogAlarm {
    /// The number of log lines to include in alarm notifications.
    #[serde(rename = "ActionLogLineCount", skip_serializing_if = "Option::is_none")]
    pub action_log_line_count: Option<Val<i64>>,
    /// The ARN of the IAM role that grants CloudWatch permissions to fetch log lines for alarm notifications.
    #[serde(rename = "ActionLogLineRoleArn", skip_serializing_if = "Option::is_none")]
    pub action_log_line_role_arn: Option<Val<String>>,
    /// Indicates whether actions should be executed during any changes to the alarm state.
    #[serde(rename = "ActionsEnabled", skip_serializing_if = "Option::is_none")]
    pub actions_enabled: Option<Val<bool>>,
    /// The list of actions to execute when this alarm transitions into an ALARM state from any other state.
    #[serde(rename = "AlarmActions", skip_serializing_if = "Option::is_none")]
    pub alarm_actions: Option<Val<List<String>>>,
    /// The description of the log alarm.
    #[serde(rename = "AlarmDescription", skip_serializing_if = "Option::is_none")]
    pub alarm_description: Option<Val<String>>,
    /// The name of the log alarm.
    #[serde(rename = "AlarmName", skip_serializing_if = "Option::is_none")]
    pub alarm_name: Option<Val<String>>,
    /// The arithmetic operation to use when comparing the specified threshold and the query results.
    #[serde(rename = "ComparisonOperator")]
    pub comparison_operator: Val<String>,
    /// The actions to execute when this alarm transitions to the INSUFFICIENTDATA state from any other state.
    #[serde(rename = "InsufficientDataActions", skip_serializing_if = "Option::is_none")]
    pub insufficient_data_actions: Option<Val<List<String>>>,
    /// The actions to execute when this alarm transitions to the OK state from any other state.
    #[serde(rename = "OKActions", skip_serializing_if = "Option::is_none")]
    pub ok_actions: Option<Val<List<String>>>,
    /// The number of query results that must be breaching to trigger the alarm.
    #[serde(rename = "QueryResultsToAlarm")]
    pub query_results_to_alarm: Val<i64>,
    /// The number of query results over which data is compared to the specified threshold.
    #[serde(rename = "QueryResultsToEvaluate")]
    pub query_results_to_evaluate: Val<i64>,
    /// The scheduled query configuration for the log alarm.
    #[serde(rename = "ScheduledQueryConfiguration")]
    pub scheduled_query_configuration: Val<ScheduledQueryConfiguration>,
    /// A list of key-value pairs to associate with the log alarm.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The value to compare against the results of the scheduled query evaluation.
    #[serde(rename = "Threshold")]
    pub threshold: Val<f64>,
    /// Sets how this alarm is to handle missing data points.
    #[serde(rename = "TreatMissingData", skip_serializing_if = "Option::is_none")]
    pub treat_missing_data: Option<Val<String>>,
    /// The warm-up configuration for an alarm.
    #[serde(rename = "WarmUpConfiguration", skip_serializing_if = "Option::is_none")]
    pub warm_up_configuration: Option<Val<WarmUpConfiguration>>,
}

impl LogAlarm {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        comparison_operator: impl Into<Val<String>>,
        query_results_to_alarm: impl Into<Val<i64>>,
        query_results_to_evaluate: impl Into<Val<i64>>,
        scheduled_query_configuration: impl Into<Val<ScheduledQueryConfiguration>>,
        threshold: impl Into<Val<f64>>,
    ) -> Self {
        Self {
            comparison_operator: comparison_operator.into(),
            query_results_to_alarm: query_results_to_alarm.into(),
            query_results_to_evaluate: query_results_to_evaluate.into(),
            scheduled_query_configuration: scheduled_query_configuration.into(),
            threshold: threshold.into(),
            action_log_line_count: None,
            action_log_line_role_arn: None,
            actions_enabled: None,
            alarm_actions: None,
            alarm_description: None,
            alarm_name: None,
            insufficient_data_actions: None,
            ok_actions: None,
            tags: None,
            treat_missing_data: None,
            warm_up_configuration: None,
        }
    }
}

impl CfnResource for LogAlarm {
    const TYPE: &'static str = "AWS::CloudWatch::LogAlarm";
    type Attributes = LogAlarmAttributes;
}

/// What is known of a deployed [`LogAlarm`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogAlarmAttributes(ResourceRef);

attributes!(LogAlarmAttributes {
arn = "Arn", "The ARN of the log alarm.";
});

/// The schedule configuration for the scheduled query.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScheduleConfiguration {
    /// The number of seconds into the past to end the query window.
    #[serde(rename = "EndTimeOffset", skip_serializing_if = "Option::is_none")]
    pub end_time_offset: Option<Val<i64>>,
    /// The expression that defines when the scheduled query runs, e.g.
    #[serde(rename = "ScheduleExpression")]
    pub schedule_expression: Val<String>,
    /// The number of seconds into the past to start the query window.
    #[serde(rename = "StartTimeOffset")]
    pub start_time_offset: Val<i64>,
}

impl ScheduleConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        schedule_expression: impl Into<Val<String>>,
        start_time_offset: impl Into<Val<i64>>,
    ) -> Self {
        Self {
            schedule_expression: schedule_expression.into(),
            start_time_offset: start_time_offset.into(),
            end_time_offset: None,
        }
    }
}

/// The scheduled query configuration for the log alarm.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScheduledQueryConfiguration {
    /// The aggregation expression for the scheduled query, e.g.
    #[serde(rename = "AggregationExpression")]
    pub aggregation_expression: Val<String>,
    /// The log groups to query.
    #[serde(rename = "LogGroupIdentifiers", skip_serializing_if = "Option::is_none")]
    pub log_group_identifiers: Option<Val<List<String>>>,
    /// The query string to execute against the specified log groups.
    #[serde(rename = "QueryString")]
    pub query_string: Val<String>,
    /// The schedule configuration for the scheduled query.
    #[serde(rename = "ScheduleConfiguration")]
    pub schedule_configuration: Val<ScheduleConfiguration>,
    /// The ARN of the IAM role that grants permissions to execute the scheduled query.
    #[serde(rename = "ScheduledQueryRoleARN")]
    pub scheduled_query_role_arn: Val<String>,
    /// A list of key-value pairs to associate with the scheduled query that backs the log alarm.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl ScheduledQueryConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        aggregation_expression: impl Into<Val<String>>,
        query_string: impl Into<Val<String>>,
        schedule_configuration: impl Into<Val<ScheduleConfiguration>>,
        scheduled_query_role_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            aggregation_expression: aggregation_expression.into(),
            query_string: query_string.into(),
            schedule_configuration: schedule_configuration.into(),
            scheduled_query_role_arn: scheduled_query_role_arn.into(),
            log_group_identifiers: None,
            tags: None,
        }
    }
}

/// The warm-up configuration for an alarm.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WarmUpConfiguration {
    /// Specifies whether the alarm waits for the full warm-up period before it starts evaluating.
    #[serde(
        rename = "OnlyStartEvaluatingAfterWarmUpPeriodEnds",
        skip_serializing_if = "Option::is_none"
    )]
    pub only_start_evaluating_after_warm_up_period_ends: Option<Val<bool>>,
    /// The length of the warm-up period, in minutes.
    #[serde(rename = "WarmUpPeriodDurationInMinutes", skip_serializing_if = "Option::is_none")]
    pub warm_up_period_duration_in_minutes: Option<Val<i64>>,
}

known!(LogAlarm, ScheduleConfiguration, ScheduledQueryConfiguration, WarmUpConfiguration);
