//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Creates or updates a metric stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricStream {
    /// If you specify this parameter, the stream sends metrics from all metric namespaces except for the namespaces that you specify here.
    #[serde(rename = "ExcludeFilters", skip_serializing_if = "Option::is_none")]
    pub exclude_filters: Option<Val<List<MetricStreamFilter>>>,
    /// The ARN of the Amazon Kinesis Firehose delivery stream to use for this metric stream.
    #[serde(rename = "FirehoseArn")]
    pub firehose_arn: Val<String>,
    /// If you specify this parameter, the stream sends only the metrics from the metric namespaces that you specify here.
    #[serde(rename = "IncludeFilters", skip_serializing_if = "Option::is_none")]
    pub include_filters: Option<Val<List<MetricStreamFilter>>>,
    /// If you are creating a metric stream in a monitoring account, specify true to include metrics from source accounts that are linked to this monitoring account, in the metric stream.
    #[serde(rename = "IncludeLinkedAccountsMetrics", skip_serializing_if = "Option::is_none")]
    pub include_linked_accounts_metrics: Option<Val<bool>>,
    /// If you are creating a new metric stream, this is the name for the new stream.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The output format for the stream.
    #[serde(rename = "OutputFormat")]
    pub output_format: Val<String>,
    /// The ARN of an IAM role that this metric stream will use to access Amazon Kinesis Firehose resources.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// By default, a metric stream always sends the MAX, MIN, SUM, and SAMPLECOUNT statistics for each metric that is streamed.
    #[serde(rename = "StatisticsConfigurations", skip_serializing_if = "Option::is_none")]
    pub statistics_configurations: Option<Val<List<MetricStreamStatisticsConfiguration>>>,
    /// An array of key-value pairs to apply to the metric stream.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
}

impl MetricStream {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        firehose_arn: impl Into<Val<String>>,
        output_format: impl Into<Val<String>>,
        role_arn: impl Into<Val<String>>,
    ) -> Self {
        Self {
            firehose_arn: firehose_arn.into(),
            output_format: output_format.into(),
            role_arn: role_arn.into(),
            exclude_filters: None,
            include_filters: None,
            include_linked_accounts_metrics: None,
            name: None,
            statistics_configurations: None,
            tags: None,
        }
    }
}

impl CfnResource for MetricStream {
    const TYPE: &'static str = "AWS::CloudWatch::MetricStream";
    type Attributes = MetricStreamAttributes;
}

/// What is known of a deployed [`MetricStream`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetricStreamAttributes(ResourceRef);

attributes!(MetricStreamAttributes {
arn = "Arn", "The ARN of the metric stream.";
creation_date = "CreationDate", "The date that the metric stream was originally created.";
last_update_date = "LastUpdateDate", "The date that the metric stream was most recently updated.";
state = "State", "The state of the metric stream, either running or stopped .";
});

/// This structure contains a metric namespace and optionally, a list of metric names, to either include in a metric ' stream or exclude from a metric stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricStreamFilter {
    /// The names of the metrics to either include or exclude from the metric stream.
    #[serde(rename = "MetricNames", skip_serializing_if = "Option::is_none")]
    pub metric_names: Option<Val<List<String>>>,
    /// The name of the metric namespace in the filter.
    #[serde(rename = "Namespace")]
    pub namespace: Val<String>,
}

impl MetricStreamFilter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(namespace: impl Into<Val<String>>) -> Self {
        Self { namespace: namespace.into(), metric_names: None }
    }
}

/// This structure specifies a list of additional statistics to stream, and the metrics to stream those additional statistics for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricStreamStatisticsConfiguration {
    /// The additional statistics to stream for the metrics listed in IncludeMetrics .
    #[serde(rename = "AdditionalStatistics")]
    pub additional_statistics: Val<List<String>>,
    /// An array that defines the metrics that are to have additional statistics streamed.
    #[serde(rename = "IncludeMetrics")]
    pub include_metrics: Val<List<MetricStreamStatisticsMetric>>,
}

impl MetricStreamStatisticsConfiguration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        additional_statistics: impl Into<Val<List<String>>>,
        include_metrics: impl Into<Val<List<MetricStreamStatisticsMetric>>>,
    ) -> Self {
        Self {
            additional_statistics: additional_statistics.into(),
            include_metrics: include_metrics.into(),
        }
    }
}

/// A structure that specifies the metric name and namespace for one metric that is going to have additional statistics included in the stream.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricStreamStatisticsMetric {
    /// The name of the metric.
    #[serde(rename = "MetricName")]
    pub metric_name: Val<String>,
    /// The namespace of the metric.
    #[serde(rename = "Namespace")]
    pub namespace: Val<String>,
}

impl MetricStreamStatisticsMetric {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(metric_name: impl Into<Val<String>>, namespace: impl Into<Val<String>>) -> Self {
        Self { metric_name: metric_name.into(), namespace: namespace.into() }
    }
}

known!(
    MetricStream,
    MetricStreamFilter,
    MetricStreamStatisticsConfiguration,
    MetricStreamStatisticsMetric
);
