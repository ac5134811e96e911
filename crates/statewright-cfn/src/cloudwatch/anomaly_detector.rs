//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::CloudWatch::AnomalyDetector type specifies an anomaly detection band for a certain metric and statistic.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AnomalyDetector {
    /// Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when training and updating the model.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<Configuration>>,
    /// The dimensions of the metric associated with the anomaly detection band.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<List<Dimension>>>,
    /// Use this object to include parameters to provide information about your metric to CloudWatch to help it build more accurate anomaly detection models.
    #[serde(rename = "MetricCharacteristics", skip_serializing_if = "Option::is_none")]
    pub metric_characteristics: Option<Val<MetricCharacteristics>>,
    /// The CloudWatch metric math expression for this anomaly detector.
    #[serde(rename = "MetricMathAnomalyDetector", skip_serializing_if = "Option::is_none")]
    pub metric_math_anomaly_detector: Option<Val<MetricMathAnomalyDetector>>,
    /// The name of the metric associated with the anomaly detection band.
    #[serde(rename = "MetricName", skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<Val<String>>,
    /// The namespace of the metric associated with the anomaly detection band.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
    /// The CloudWatch metric and statistic for this anomaly detector.
    #[serde(rename = "SingleMetricAnomalyDetector", skip_serializing_if = "Option::is_none")]
    pub single_metric_anomaly_detector: Option<Val<SingleMetricAnomalyDetector>>,
    /// The statistic of the metric associated with the anomaly detection band.
    #[serde(rename = "Stat", skip_serializing_if = "Option::is_none")]
    pub stat: Option<Val<String>>,
}

impl CfnResource for AnomalyDetector {
    const TYPE: &'static str = "AWS::CloudWatch::AnomalyDetector";
    type Attributes = AnomalyDetectorAttributes;
}

/// What is known of a deployed [`AnomalyDetector`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnomalyDetectorAttributes(ResourceRef);

attributes!(AnomalyDetectorAttributes {
id = "Id", "`Id`.";
});

/// Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when training and updating the model.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Configuration {
    /// Specifies an array of time ranges to exclude from use when the anomaly detection model is trained and updated.
    #[serde(rename = "ExcludedTimeRanges", skip_serializing_if = "Option::is_none")]
    pub excluded_time_ranges: Option<Val<List<Range>>>,
    /// The time zone to use for the metric.
    #[serde(rename = "MetricTimeZone", skip_serializing_if = "Option::is_none")]
    pub metric_time_zone: Option<Val<String>>,
}

/// A dimension is a name/value pair that is part of the identity of a metric.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dimension {
    /// The name of the dimension.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// The value of the dimension.
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

/// Represents a specific metric.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Metric {
    /// The dimensions for the metric.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<List<Dimension>>>,
    /// The name of the metric.
    #[serde(rename = "MetricName")]
    pub metric_name: Val<String>,
    /// The namespace of the metric.
    #[serde(rename = "Namespace")]
    pub namespace: Val<String>,
}

impl Metric {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(metric_name: impl Into<Val<String>>, namespace: impl Into<Val<String>>) -> Self {
        Self { metric_name: metric_name.into(), namespace: namespace.into(), dimensions: None }
    }
}

/// This object includes parameters that you can use to provide information to CloudWatch to help it build more accurate anomaly detection models.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MetricCharacteristics {
    /// Set this parameter to true if values for this metric consistently include spikes that should not be considered to be anomalies.
    #[serde(rename = "PeriodicSpikes", skip_serializing_if = "Option::is_none")]
    pub periodic_spikes: Option<Val<bool>>,
}

/// This structure is used in both GetMetricData and PutMetricAlarm . The supported use of this structure is different for those two operations.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricDataQuery {
    /// The ID of the account where the metrics are located.
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Val<String>>,
    /// This field can contain either a Metrics Insights query, or a metric math expression to be performed on the returned data.
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
    /// When used in GetMetricData , this option indicates whether to return the timestamps and raw data values of this metric.
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

/// Indicates the CloudWatch math expression that provides the time series the anomaly detector uses as input.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MetricMathAnomalyDetector {
    /// An array of metric data query structures that enables you to create an anomaly detector based on the result of a metric math expression.
    #[serde(rename = "MetricDataQueries", skip_serializing_if = "Option::is_none")]
    pub metric_data_queries: Option<Val<List<MetricDataQuery>>>,
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
    /// When you are using a Put operation, this defines what unit you want to use when storing the metric.
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

/// Each Range specifies one range of days or times to exclude from use for training or updating an anomaly detection model.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Range {
    /// The end time of the range to exclude.
    #[serde(rename = "EndTime")]
    pub end_time: Val<String>,
    /// The start time of the range to exclude.
    #[serde(rename = "StartTime")]
    pub start_time: Val<String>,
}

impl Range {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(end_time: impl Into<Val<String>>, start_time: impl Into<Val<String>>) -> Self {
        Self { end_time: end_time.into(), start_time: start_time.into() }
    }
}

/// Designates the CloudWatch metric and statistic that provides the time series the anomaly detector uses as input.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SingleMetricAnomalyDetector {
    /// If the CloudWatch metric that provides the time series that the anomaly detector uses as input is in another account, specify that account ID here.
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Val<String>>,
    /// The metric dimensions to create the anomaly detection model for.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<List<Dimension>>>,
    /// The name of the metric to create the anomaly detection model for.
    #[serde(rename = "MetricName", skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<Val<String>>,
    /// The namespace of the metric to create the anomaly detection model for.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
    /// The statistic to use for the metric and anomaly detection model.
    #[serde(rename = "Stat", skip_serializing_if = "Option::is_none")]
    pub stat: Option<Val<String>>,
}

known!(
    AnomalyDetector,
    Configuration,
    Dimension,
    Metric,
    MetricCharacteristics,
    MetricDataQuery,
    MetricMathAnomalyDetector,
    MetricStat,
    Range,
    SingleMetricAnomalyDetector
);
