//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::CloudWatch::Alarm type specifies an alarm and associates it with the specified metric or metric math expression.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Alarm {
    /// Indicates whether actions should be executed during any changes to the alarm state.
    #[serde(rename = "ActionsEnabled", skip_serializing_if = "Option::is_none")]
    pub actions_enabled: Option<Val<bool>>,
    /// The list of actions to execute when this alarm transitions into an ALARM state from any other state.
    #[serde(rename = "AlarmActions", skip_serializing_if = "Option::is_none")]
    pub alarm_actions: Option<Val<List<String>>>,
    /// The description of the alarm.
    #[serde(rename = "AlarmDescription", skip_serializing_if = "Option::is_none")]
    pub alarm_description: Option<Val<String>>,
    /// The name of the alarm.
    #[serde(rename = "AlarmName", skip_serializing_if = "Option::is_none")]
    pub alarm_name: Option<Val<String>>,
    /// The arithmetic operation to use when comparing the specified statistic and threshold.
    #[serde(rename = "ComparisonOperator", skip_serializing_if = "Option::is_none")]
    pub comparison_operator: Option<Val<String>>,
    /// The number of datapoints that must be breaching to trigger the alarm.
    #[serde(rename = "DatapointsToAlarm", skip_serializing_if = "Option::is_none")]
    pub datapoints_to_alarm: Option<Val<i64>>,
    /// The dimensions for the metric associated with the alarm.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<List<Dimension>>>,
    /// Used only for alarms based on percentiles.
    #[serde(rename = "EvaluateLowSampleCountPercentile", skip_serializing_if = "Option::is_none")]
    pub evaluate_low_sample_count_percentile: Option<Val<String>>,
    /// The evaluation criteria for an alarm.
    #[serde(rename = "EvaluationCriteria", skip_serializing_if = "Option::is_none")]
    pub evaluation_criteria: Option<Val<EvaluationCriteria>>,
    /// The frequency, in seconds, at which the alarm is evaluated.
    #[serde(rename = "EvaluationInterval", skip_serializing_if = "Option::is_none")]
    pub evaluation_interval: Option<Val<i64>>,
    /// The number of periods over which data is compared to the specified threshold.
    #[serde(rename = "EvaluationPeriods", skip_serializing_if = "Option::is_none")]
    pub evaluation_periods: Option<Val<i64>>,
    /// The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs.
    #[serde(rename = "EvaluationWindow", skip_serializing_if = "Option::is_none")]
    pub evaluation_window: Option<Val<EvaluationWindow>>,
    /// The percentile statistic for the metric associated with the alarm.
    #[serde(rename = "ExtendedStatistic", skip_serializing_if = "Option::is_none")]
    pub extended_statistic: Option<Val<String>>,
    /// The actions to execute when this alarm transitions to the INSUFFICIENTDATA state from any other state.
    #[serde(rename = "InsufficientDataActions", skip_serializing_if = "Option::is_none")]
    pub insufficient_data_actions: Option<Val<List<String>>>,
    /// The name of the metric associated with the alarm.
    #[serde(rename = "MetricName", skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<Val<String>>,
    /// An array that enables you to create an alarm based on the result of a metric math expression.
    #[serde(rename = "Metrics", skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Val<List<MetricDataQuery>>>,
    /// The namespace of the metric associated with the alarm.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
    /// The actions to execute when this alarm transitions to the OK state from any other state.
    #[serde(rename = "OKActions", skip_serializing_if = "Option::is_none")]
    pub ok_actions: Option<Val<List<String>>>,
    /// The period, in seconds, over which the statistic is applied.
    #[serde(rename = "Period", skip_serializing_if = "Option::is_none")]
    pub period: Option<Val<i64>>,
    /// The statistic for the metric associated with the alarm, other than percentile.
    #[serde(rename = "Statistic", skip_serializing_if = "Option::is_none")]
    pub statistic: Option<Val<String>>,
    /// A list of key-value pairs to associate with the alarm.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The value to compare with the specified statistic.
    #[serde(rename = "Threshold", skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Val<f64>>,
    /// In an alarm based on an anomaly detection model, this is the ID of the ANOMALYDETECTIONBAND function used as the threshold for the alarm.
    #[serde(rename = "ThresholdMetricId", skip_serializing_if = "Option::is_none")]
    pub threshold_metric_id: Option<Val<String>>,
    /// Sets how this alarm is to handle missing data points.
    #[serde(rename = "TreatMissingData", skip_serializing_if = "Option::is_none")]
    pub treat_missing_data: Option<Val<String>>,
    /// The unit of the metric associated with the alarm.
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
arn = "Arn", "The ARN of the CloudWatch alarm, such as arn:aws:cloudwatch:us-west-2:123456789012:alarm:myCloudWatchAlarm-CPUAlarm-UXMMZK36R55Z .";
});

/// Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run and the durations that define when contributors transition between states.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AlarmPromQLCriteria {
    /// The duration, in seconds, that a contributor must be continuously breaching before it transitions to the ALARM state.
    #[serde(rename = "PendingPeriod", skip_serializing_if = "Option::is_none")]
    pub pending_period: Option<Val<i64>>,
    /// The PromQL query that the alarm evaluates.
    #[serde(rename = "Query", skip_serializing_if = "Option::is_none")]
    pub query: Option<Val<String>>,
    /// The duration, in seconds, that a contributor must continuously not be breaching before it transitions back to the OK state.
    #[serde(rename = "RecoveryPeriod", skip_serializing_if = "Option::is_none")]
    pub recovery_period: Option<Val<i64>>,
}

/// Dimension is an embedded property of the AWS::CloudWatch::Alarm type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dimension {
    /// The name of the dimension, from 1–255 characters in length.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The value for the dimension, from 1–255 characters in length.
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

/// The evaluation criteria for an alarm.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EvaluationCriteria {
    /// Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run and the durations that define when contributors transition between states.
    #[serde(rename = "PromQLCriteria", skip_serializing_if = "Option::is_none")]
    pub prom_ql_criteria: Option<Val<AlarmPromQLCriteria>>,
}

/// The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EvaluationWindow {
    /// A sliding window, which advances each time the alarm is evaluated, forming a rolling time window.
    #[serde(rename = "SlidingWindow", skip_serializing_if = "Option::is_none")]
    pub sliding_window: Option<Val<Value>>,
    /// An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
    #[serde(rename = "WallClockWindow", skip_serializing_if = "Option::is_none")]
    pub wall_clock_window: Option<Val<WallClockWindow>>,
}

/// The Metric property type represents a specific metric.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Metric {
    /// The metric dimensions that you want to be used for the metric that the alarm will watch.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<List<Dimension>>>,
    /// The name of the metric that you want the alarm to watch.
    #[serde(rename = "MetricName", skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<Val<String>>,
    /// The namespace of the metric that the alarm will watch.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
}

/// The MetricDataQuery property type specifies the metric data to return, and whether this call is just retrieving a batch set of data for one metric, or is performing a math expression on metric data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricDataQuery {
    /// The ID of the account where the metrics are located, if this is a cross-account alarm.
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Val<String>>,
    /// The math expression to be performed on the returned data, if this object is performing a math expression.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// A short name used to tie this object to the results in the response.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// A human-readable label for this metric or expression.
    #[serde(rename = "Label", skip_serializing_if = "Option::is_none")]
    pub label: Option<Val<String>>,
    /// The metric to be returned, along with statistics, period, and units.
    #[serde(rename = "MetricStat", skip_serializing_if = "Option::is_none")]
    pub metric_stat: Option<Val<MetricStat>>,
    /// The granularity, in seconds, of the returned data points.
    #[serde(rename = "Period", skip_serializing_if = "Option::is_none")]
    pub period: Option<Val<i64>>,
    /// This option indicates whether to return the timestamps and raw data values of this metric.
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

/// This structure defines the metric to be returned, along with the statistics, period, and units.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricStat {
    /// The metric to return, including the metric name, namespace, and dimensions.
    #[serde(rename = "Metric")]
    pub metric: Val<Metric>,
    /// The granularity, in seconds, of the returned data points.
    #[serde(rename = "Period")]
    pub period: Val<i64>,
    /// The statistic to return.
    #[serde(rename = "Stat")]
    pub stat: Val<String>,
    /// The unit to use for the returned data points.
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

/// An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WallClockWindow {
    /// The time zone to use when the alarm aligns the evaluation window to clock boundaries.
    #[serde(rename = "Timezone", skip_serializing_if = "Option::is_none")]
    pub timezone: Option<Val<String>>,
}

/// `WarmUpConfiguration`.
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
