//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::CloudWatch::Alarm`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Alarm {
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
    /// `ComparisonOperator`.
    #[serde(rename = "ComparisonOperator", skip_serializing_if = "Option::is_none")]
    pub comparison_operator: Option<Val<String>>,
    /// `DatapointsToAlarm`.
    #[serde(rename = "DatapointsToAlarm", skip_serializing_if = "Option::is_none")]
    pub datapoints_to_alarm: Option<Val<i64>>,
    /// `Dimensions`.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<List<Dimension>>>,
    /// `EvaluateLowSampleCountPercentile`.
    #[serde(rename = "EvaluateLowSampleCountPercentile", skip_serializing_if = "Option::is_none")]
    pub evaluate_low_sample_count_percentile: Option<Val<String>>,
    /// `EvaluationCriteria`.
    #[serde(rename = "EvaluationCriteria", skip_serializing_if = "Option::is_none")]
    pub evaluation_criteria: Option<Val<EvaluationCriteria>>,
    /// `EvaluationInterval`.
    #[serde(rename = "EvaluationInterval", skip_serializing_if = "Option::is_none")]
    pub evaluation_interval: Option<Val<i64>>,
    /// `EvaluationPeriods`.
    #[serde(rename = "EvaluationPeriods", skip_serializing_if = "Option::is_none")]
    pub evaluation_periods: Option<Val<i64>>,
    /// `EvaluationWindow`.
    #[serde(rename = "EvaluationWindow", skip_serializing_if = "Option::is_none")]
    pub evaluation_window: Option<Val<EvaluationWindow>>,
    /// `ExtendedStatistic`.
    #[serde(rename = "ExtendedStatistic", skip_serializing_if = "Option::is_none")]
    pub extended_statistic: Option<Val<String>>,
    /// `InsufficientDataActions`.
    #[serde(rename = "InsufficientDataActions", skip_serializing_if = "Option::is_none")]
    pub insufficient_data_actions: Option<Val<List<String>>>,
    /// `MetricName`.
    #[serde(rename = "MetricName", skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<Val<String>>,
    /// `Metrics`.
    #[serde(rename = "Metrics", skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Val<List<MetricDataQuery>>>,
    /// `Namespace`.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
    /// `OKActions`.
    #[serde(rename = "OKActions", skip_serializing_if = "Option::is_none")]
    pub ok_actions: Option<Val<List<String>>>,
    /// `Period`.
    #[serde(rename = "Period", skip_serializing_if = "Option::is_none")]
    pub period: Option<Val<i64>>,
    /// `Statistic`.
    #[serde(rename = "Statistic", skip_serializing_if = "Option::is_none")]
    pub statistic: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Threshold`.
    #[serde(rename = "Threshold", skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Val<f64>>,
    /// `ThresholdMetricId`.
    #[serde(rename = "ThresholdMetricId", skip_serializing_if = "Option::is_none")]
    pub threshold_metric_id: Option<Val<String>>,
    /// `TreatMissingData`.
    #[serde(rename = "TreatMissingData", skip_serializing_if = "Option::is_none")]
    pub treat_missing_data: Option<Val<String>>,
    /// `Unit`.
    #[serde(rename = "Unit", skip_serializing_if = "Option::is_none")]
    pub unit: Option<Val<String>>,
    /// `WarmUpConfiguration`.
    #[serde(rename = "WarmUpConfiguration", skip_serializing_if = "Option::is_none")]
    pub warm_up_configuration: Option<Val<WarmUpConfiguration>>,
}

impl CfnResource for Alarm {
    const TYPE: &'static str = "AWS::CloudWatch::Alarm";
    type Attributes = AlarmAttributes;
}

/// What is known of a deployed [`Alarm`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlarmAttributes(ResourceRef);

attributes!(AlarmAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
});

/// `AlarmPromQLCriteria` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AlarmPromQLCriteria {
    /// `PendingPeriod`.
    #[serde(rename = "PendingPeriod", skip_serializing_if = "Option::is_none")]
    pub pending_period: Option<Val<i64>>,
    /// `Query`.
    #[serde(rename = "Query", skip_serializing_if = "Option::is_none")]
    pub query: Option<Val<String>>,
    /// `RecoveryPeriod`.
    #[serde(rename = "RecoveryPeriod", skip_serializing_if = "Option::is_none")]
    pub recovery_period: Option<Val<i64>>,
}

/// `Dimension` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dimension {
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Value`, which is required.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl Dimension {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

/// `EvaluationCriteria` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EvaluationCriteria {
    /// `PromQLCriteria`.
    #[serde(rename = "PromQLCriteria", skip_serializing_if = "Option::is_none")]
    pub prom_ql_criteria: Option<Val<AlarmPromQLCriteria>>,
}

/// `EvaluationWindow` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EvaluationWindow {
    /// `SlidingWindow`.
    #[serde(rename = "SlidingWindow", skip_serializing_if = "Option::is_none")]
    pub sliding_window: Option<Val<Value>>,
    /// `WallClockWindow`.
    #[serde(rename = "WallClockWindow", skip_serializing_if = "Option::is_none")]
    pub wall_clock_window: Option<Val<WallClockWindow>>,
}

/// `Metric` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Metric {
    /// `Dimensions`.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<List<Dimension>>>,
    /// `MetricName`.
    #[serde(rename = "MetricName", skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<Val<String>>,
    /// `Namespace`.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
}

/// `MetricDataQuery` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricDataQuery {
    /// `AccountId`.
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Val<String>>,
    /// `Expression`.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// `Id`, which is required.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// `Label`.
    #[serde(rename = "Label", skip_serializing_if = "Option::is_none")]
    pub label: Option<Val<String>>,
    /// `MetricStat`.
    #[serde(rename = "MetricStat", skip_serializing_if = "Option::is_none")]
    pub metric_stat: Option<Val<MetricStat>>,
    /// `Period`.
    #[serde(rename = "Period", skip_serializing_if = "Option::is_none")]
    pub period: Option<Val<i64>>,
    /// `ReturnData`.
    #[serde(rename = "ReturnData", skip_serializing_if = "Option::is_none")]
    pub return_data: Option<Val<bool>>,
}

impl MetricDataQuery {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(id: impl Into<Val<String>>) -> Self {
        Self {
            id: id.into(),
            account_id: None,
            expression: None,
            label: None,
            metric_stat: None,
            period: None,
            return_data: None,
        }
    }
}

/// `MetricStat` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricStat {
    /// `Metric`, which is required.
    #[serde(rename = "Metric")]
    pub metric: Val<Metric>,
    /// `Period`, which is required.
    #[serde(rename = "Period")]
    pub period: Val<i64>,
    /// `Stat`, which is required.
    #[serde(rename = "Stat")]
    pub stat: Val<String>,
    /// `Unit`.
    #[serde(rename = "Unit", skip_serializing_if = "Option::is_none")]
    pub unit: Option<Val<String>>,
}

impl MetricStat {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        metric: impl Into<Val<Metric>>,
        period: impl Into<Val<i64>>,
        stat: impl Into<Val<String>>,
    ) -> Self {
        Self { metric: metric.into(), period: period.into(), stat: stat.into(), unit: None }
    }
}

/// `WallClockWindow` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WallClockWindow {
    /// `Timezone`.
    #[serde(rename = "Timezone", skip_serializing_if = "Option::is_none")]
    pub timezone: Option<Val<String>>,
}

/// `WarmUpConfiguration` of `AWS::CloudWatch::Alarm`.
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

known!(
    Alarm,
    AlarmPromQLCriteria,
    Dimension,
    EvaluationCriteria,
    EvaluationWindow,
    Metric,
    MetricDataQuery,
    MetricStat,
    WallClockWindow,
    WarmUpConfiguration
);
