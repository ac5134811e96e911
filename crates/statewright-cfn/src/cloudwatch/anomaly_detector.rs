//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AnomalyDetector {
    /// `Configuration`.
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Val<Configuration>>,
    /// `Dimensions`. A change replaces the resource.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<List<Dimension>>>,
    /// `MetricCharacteristics`. A change replaces the resource.
    #[serde(rename = "MetricCharacteristics", skip_serializing_if = "Option::is_none")]
    pub metric_characteristics: Option<Val<MetricCharacteristics>>,
    /// `MetricMathAnomalyDetector`. A change replaces the resource.
    #[serde(rename = "MetricMathAnomalyDetector", skip_serializing_if = "Option::is_none")]
    pub metric_math_anomaly_detector: Option<Val<MetricMathAnomalyDetector>>,
    /// `MetricName`. A change replaces the resource.
    #[serde(rename = "MetricName", skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<Val<String>>,
    /// `Namespace`. A change replaces the resource.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
    /// `SingleMetricAnomalyDetector`. A change replaces the resource.
    #[serde(rename = "SingleMetricAnomalyDetector", skip_serializing_if = "Option::is_none")]
    pub single_metric_anomaly_detector: Option<Val<SingleMetricAnomalyDetector>>,
    /// `Stat`. A change replaces the resource.
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
id = "Id", "`Id` of the deployed resource.";
});

/// `Configuration` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Configuration {
    /// `ExcludedTimeRanges`.
    #[serde(rename = "ExcludedTimeRanges", skip_serializing_if = "Option::is_none")]
    pub excluded_time_ranges: Option<Val<List<Range>>>,
    /// `MetricTimeZone`.
    #[serde(rename = "MetricTimeZone", skip_serializing_if = "Option::is_none")]
    pub metric_time_zone: Option<Val<String>>,
}

/// `Dimension` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dimension {
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `Value`, which is required. A change replaces the resource.
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

/// `Metric` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Metric {
    /// `Dimensions`. A change replaces the resource.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<List<Dimension>>>,
    /// `MetricName`, which is required. A change replaces the resource.
    #[serde(rename = "MetricName")]
    pub metric_name: Val<String>,
    /// `Namespace`, which is required. A change replaces the resource.
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

/// `MetricCharacteristics` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MetricCharacteristics {
    /// `PeriodicSpikes`.
    #[serde(rename = "PeriodicSpikes", skip_serializing_if = "Option::is_none")]
    pub periodic_spikes: Option<Val<bool>>,
}

/// `MetricDataQuery` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricDataQuery {
    /// `AccountId`. A change replaces the resource.
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Val<String>>,
    /// `Expression`. A change replaces the resource.
    #[serde(rename = "Expression", skip_serializing_if = "Option::is_none")]
    pub expression: Option<Val<String>>,
    /// `Id`, which is required. A change replaces the resource.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// `Label`.
    #[serde(rename = "Label", skip_serializing_if = "Option::is_none")]
    pub label: Option<Val<String>>,
    /// `MetricStat`. A change replaces the resource.
    #[serde(rename = "MetricStat", skip_serializing_if = "Option::is_none")]
    pub metric_stat: Option<Val<MetricStat>>,
    /// `Period`. A change replaces the resource.
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

/// `MetricMathAnomalyDetector` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MetricMathAnomalyDetector {
    /// `MetricDataQueries`. A change replaces the resource.
    #[serde(rename = "MetricDataQueries", skip_serializing_if = "Option::is_none")]
    pub metric_data_queries: Option<Val<List<MetricDataQuery>>>,
}

/// `MetricStat` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricStat {
    /// `Metric`, which is required. A change replaces the resource.
    #[serde(rename = "Metric")]
    pub metric: Val<Metric>,
    /// `Period`, which is required. A change replaces the resource.
    #[serde(rename = "Period")]
    pub period: Val<i64>,
    /// `Stat`, which is required. A change replaces the resource.
    #[serde(rename = "Stat")]
    pub stat: Val<String>,
    /// `Unit`. A change replaces the resource.
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

/// `Range` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Range {
    /// `EndTime`, which is required.
    #[serde(rename = "EndTime")]
    pub end_time: Val<String>,
    /// `StartTime`, which is required.
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

/// `SingleMetricAnomalyDetector` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SingleMetricAnomalyDetector {
    /// `AccountId`.
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Val<String>>,
    /// `Dimensions`. A change replaces the resource.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<List<Dimension>>>,
    /// `MetricName`. A change replaces the resource.
    #[serde(rename = "MetricName", skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<Val<String>>,
    /// `Namespace`. A change replaces the resource.
    #[serde(rename = "Namespace", skip_serializing_if = "Option::is_none")]
    pub namespace: Option<Val<String>>,
    /// `Stat`. A change replaces the resource.
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
