//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::CloudWatch::MetricStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricStream {
    /// `ExcludeFilters`.
    #[serde(rename = "ExcludeFilters", skip_serializing_if = "Option::is_none")]
    pub exclude_filters: Option<Val<List<MetricStreamFilter>>>,
    /// `FirehoseArn`, which is required.
    #[serde(rename = "FirehoseArn")]
    pub firehose_arn: Val<String>,
    /// `IncludeFilters`.
    #[serde(rename = "IncludeFilters", skip_serializing_if = "Option::is_none")]
    pub include_filters: Option<Val<List<MetricStreamFilter>>>,
    /// `IncludeLinkedAccountsMetrics`.
    #[serde(rename = "IncludeLinkedAccountsMetrics", skip_serializing_if = "Option::is_none")]
    pub include_linked_accounts_metrics: Option<Val<bool>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `OutputFormat`, which is required.
    #[serde(rename = "OutputFormat")]
    pub output_format: Val<String>,
    /// `RoleArn`, which is required.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
    /// `StatisticsConfigurations`.
    #[serde(rename = "StatisticsConfigurations", skip_serializing_if = "Option::is_none")]
    pub statistics_configurations: Option<Val<List<MetricStreamStatisticsConfiguration>>>,
    /// `Tags`.
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
arn = "Arn", "`Arn` of the deployed resource.";
creation_date = "CreationDate", "`CreationDate` of the deployed resource.";
last_update_date = "LastUpdateDate", "`LastUpdateDate` of the deployed resource.";
state = "State", "`State` of the deployed resource.";
});

/// `MetricStreamFilter` of `AWS::CloudWatch::MetricStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricStreamFilter {
    /// `MetricNames`.
    #[serde(rename = "MetricNames", skip_serializing_if = "Option::is_none")]
    pub metric_names: Option<Val<List<String>>>,
    /// `Namespace`, which is required.
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

/// `MetricStreamStatisticsConfiguration` of `AWS::CloudWatch::MetricStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricStreamStatisticsConfiguration {
    /// `AdditionalStatistics`, which is required.
    #[serde(rename = "AdditionalStatistics")]
    pub additional_statistics: Val<List<String>>,
    /// `IncludeMetrics`, which is required.
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

/// `MetricStreamStatisticsMetric` of `AWS::CloudWatch::MetricStream`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricStreamStatisticsMetric {
    /// `MetricName`, which is required.
    #[serde(rename = "MetricName")]
    pub metric_name: Val<String>,
    /// `Namespace`, which is required.
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
