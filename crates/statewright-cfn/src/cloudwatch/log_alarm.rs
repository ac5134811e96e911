//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::CloudWatch::LogAlarm`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LogAlarm {
    /// `ActionLogLineCount`.
    #[serde(rename = "ActionLogLineCount", skip_serializing_if = "Option::is_none")]
    pub action_log_line_count: Option<Val<i64>>,
    /// `ActionLogLineRoleArn`.
    #[serde(rename = "ActionLogLineRoleArn", skip_serializing_if = "Option::is_none")]
    pub action_log_line_role_arn: Option<Val<String>>,
    /// `ActionsEnabled`.
    #[serde(rename = "ActionsEnabled", skip_serializing_if = "Option::is_none")]
    pub actions_enabled: Option<Val<bool>>,
    /// `AlarmActions`.
    #[serde(rename = "AlarmActions", skip_serializing_if = "Option::is_none")]
    pub alarm_actions: Option<Val<List<String>>>,
    /// `AlarmDescription`.
    #[serde(rename = "AlarmDescription", skip_serializing_if = "Option::is_none")]
    pub alarm_description: Option<Val<String>>,
    /// `AlarmName`. A change replaces the resource.
    #[serde(rename = "AlarmName", skip_serializing_if = "Option::is_none")]
    pub alarm_name: Option<Val<String>>,
    /// `ComparisonOperator`, which is required.
    #[serde(rename = "ComparisonOperator")]
    pub comparison_operator: Val<String>,
    /// `InsufficientDataActions`.
    #[serde(rename = "InsufficientDataActions", skip_serializing_if = "Option::is_none")]
    pub insufficient_data_actions: Option<Val<List<String>>>,
    /// `OKActions`.
    #[serde(rename = "OKActions", skip_serializing_if = "Option::is_none")]
    pub ok_actions: Option<Val<List<String>>>,
    /// `QueryResultsToAlarm`, which is required.
    #[serde(rename = "QueryResultsToAlarm")]
    pub query_results_to_alarm: Val<i64>,
    /// `QueryResultsToEvaluate`, which is required.
    #[serde(rename = "QueryResultsToEvaluate")]
    pub query_results_to_evaluate: Val<i64>,
    /// `ScheduledQueryConfiguration`, which is required.
    #[serde(rename = "ScheduledQueryConfiguration")]
    pub scheduled_query_configuration: Val<ScheduledQueryConfiguration>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Threshold`, which is required.
    #[serde(rename = "Threshold")]
    pub threshold: Val<f64>,
    /// `TreatMissingData`.
    #[serde(rename = "TreatMissingData", skip_serializing_if = "Option::is_none")]
    pub treat_missing_data: Option<Val<String>>,
    /// `WarmUpConfiguration`.
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
arn = "Arn", "`Arn` of the deployed resource.";
});

/// `ScheduleConfiguration` of `AWS::CloudWatch::LogAlarm`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScheduleConfiguration {
    /// `EndTimeOffset`.
    #[serde(rename = "EndTimeOffset", skip_serializing_if = "Option::is_none")]
    pub end_time_offset: Option<Val<i64>>,
    /// `ScheduleExpression`, which is required.
    #[serde(rename = "ScheduleExpression")]
    pub schedule_expression: Val<String>,
    /// `StartTimeOffset`, which is required.
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

/// `ScheduledQueryConfiguration` of `AWS::CloudWatch::LogAlarm`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScheduledQueryConfiguration {
    /// `AggregationExpression`, which is required.
    #[serde(rename = "AggregationExpression")]
    pub aggregation_expression: Val<String>,
    /// `LogGroupIdentifiers`.
    #[serde(rename = "LogGroupIdentifiers", skip_serializing_if = "Option::is_none")]
    pub log_group_identifiers: Option<Val<List<String>>>,
    /// `QueryString`, which is required.
    #[serde(rename = "QueryString")]
    pub query_string: Val<String>,
    /// `ScheduleConfiguration`, which is required.
    #[serde(rename = "ScheduleConfiguration")]
    pub schedule_configuration: Val<ScheduleConfiguration>,
    /// `ScheduledQueryRoleARN`, which is required.
    #[serde(rename = "ScheduledQueryRoleARN")]
    pub scheduled_query_role_arn: Val<String>,
    /// `Tags`.
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

/// `WarmUpConfiguration` of `AWS::CloudWatch::LogAlarm`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WarmUpConfiguration {
    /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
    #[serde(
        rename = "OnlyStartEvaluatingAfterWarmUpPeriodEnds",
        skip_serializing_if = "Option::is_none"
    )]
    pub only_start_evaluating_after_warm_up_period_ends: Option<Val<bool>>,
    /// `WarmUpPeriodDurationInMinutes`.
    #[serde(rename = "WarmUpPeriodDurationInMinutes", skip_serializing_if = "Option::is_none")]
    pub warm_up_period_duration_in_minutes: Option<Val<i64>>,
}

known!(LogAlarm, ScheduleConfiguration, ScheduledQueryConfiguration, WarmUpConfiguration);
