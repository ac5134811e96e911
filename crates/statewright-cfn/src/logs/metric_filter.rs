//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Logs::MetricFilter resource specifies a metric filter that describes how CloudWatch Logs extracts information from logs and transforms it into Amazon CloudWatch metrics.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricFilter {
    /// This parameter is valid only for log groups that have an active log transformer.
    #[serde(rename = "ApplyOnTransformedLogs", skip_serializing_if = "Option::is_none")]
    pub apply_on_transformed_logs: Option<Val<bool>>,
    /// The list of system fields that are emitted as additional dimensions in the generated metrics.
    #[serde(rename = "EmitSystemFieldDimensions", skip_serializing_if = "Option::is_none")]
    pub emit_system_field_dimensions: Option<Val<List<String>>>,
    /// The filter expression that specifies which log events are processed by this metric filter based on system fields.
    #[serde(rename = "FieldSelectionCriteria", skip_serializing_if = "Option::is_none")]
    pub field_selection_criteria: Option<Val<String>>,
    /// The name of the metric filter.
    #[serde(rename = "FilterName", skip_serializing_if = "Option::is_none")]
    pub filter_name: Option<Val<String>>,
    /// A filter pattern for extracting metric data out of ingested log events.
    #[serde(rename = "FilterPattern")]
    pub filter_pattern: Val<String>,
    /// The name of an existing log group that you want to associate with this metric filter.
    #[serde(rename = "LogGroupName")]
    pub log_group_name: Val<String>,
    /// The metric transformations.
    #[serde(rename = "MetricTransformations")]
    pub metric_transformations: Val<List<MetricTransformation>>,
}

impl MetricFilter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        filter_pattern: impl Into<Val<String>>,
        log_group_name: impl Into<Val<String>>,
        metric_transformations: impl Into<Val<List<MetricTransformation>>>,
    ) -> Self {
        Self {
            filter_pattern: filter_pattern.into(),
            log_group_name: log_group_name.into(),
            metric_transformations: metric_transformations.into(),
            apply_on_transformed_logs: None,
            emit_system_field_dimensions: None,
            field_selection_criteria: None,
            filter_name: None,
        }
    }
}

impl CfnResource for MetricFilter {
    const TYPE: &'static str = "AWS::Logs::MetricFilter";
    type Attributes = MetricFilterAttributes;
}

/// What is known of a deployed [`MetricFilter`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetricFilterAttributes(ResourceRef);

attributes!(MetricFilterAttributes {});

/// Specifies the CloudWatch metric dimensions to publish with this metric.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dimension {
    /// The name for the CloudWatch metric dimension that the metric filter creates.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// The log event field that will contain the value for this dimension.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl Dimension {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

/// MetricTransformation is a property of the AWS::Logs::MetricFilter resource that describes how to transform log streams into a CloudWatch metric.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricTransformation {
    /// (Optional) The value to emit when a filter pattern does not match a log event.
    #[serde(rename = "DefaultValue", skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Val<f64>>,
    /// The fields to use as dimensions for the metric.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<List<Dimension>>>,
    /// The name of the CloudWatch metric.
    #[serde(rename = "MetricName")]
    pub metric_name: Val<String>,
    /// A custom namespace to contain your metric in CloudWatch.
    #[serde(rename = "MetricNamespace")]
    pub metric_namespace: Val<String>,
    /// The value that is published to the CloudWatch metric.
    #[serde(rename = "MetricValue")]
    pub metric_value: Val<String>,
    /// The unit to assign to the metric.
    #[serde(rename = "Unit", skip_serializing_if = "Option::is_none")]
    pub unit: Option<Val<String>>,
}

impl MetricTransformation {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        metric_name: impl Into<Val<String>>,
        metric_namespace: impl Into<Val<String>>,
        metric_value: impl Into<Val<String>>,
    ) -> Self {
        Self {
            metric_name: metric_name.into(),
            metric_namespace: metric_namespace.into(),
            metric_value: metric_value.into(),
            default_value: None,
            dimensions: None,
            unit: None,
        }
    }
}

known!(Dimension, MetricFilter, MetricTransformation);
