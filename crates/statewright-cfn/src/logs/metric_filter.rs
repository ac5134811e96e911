//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::MetricFilter`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricFilter {
    /// `ApplyOnTransformedLogs`.
    #[serde(rename = "ApplyOnTransformedLogs", skip_serializing_if = "Option::is_none")]
    pub apply_on_transformed_logs: Option<Val<bool>>,
    /// `EmitSystemFieldDimensions`.
    #[serde(rename = "EmitSystemFieldDimensions", skip_serializing_if = "Option::is_none")]
    pub emit_system_field_dimensions: Option<Val<List<String>>>,
    /// `FieldSelectionCriteria`.
    #[serde(rename = "FieldSelectionCriteria", skip_serializing_if = "Option::is_none")]
    pub field_selection_criteria: Option<Val<String>>,
    /// `FilterName`. A change replaces the resource.
    #[serde(rename = "FilterName", skip_serializing_if = "Option::is_none")]
    pub filter_name: Option<Val<String>>,
    /// `FilterPattern`, which is required.
    #[serde(rename = "FilterPattern")]
    pub filter_pattern: Val<String>,
    /// `LogGroupName`, which is required. A change replaces the resource.
    #[serde(rename = "LogGroupName")]
    pub log_group_name: Val<String>,
    /// `MetricTransformations`, which is required.
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

/// `Dimension` of `AWS::Logs::MetricFilter`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dimension {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Value`, which is required.
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

/// `MetricTransformation` of `AWS::Logs::MetricFilter`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MetricTransformation {
    /// `DefaultValue`.
    #[serde(rename = "DefaultValue", skip_serializing_if = "Option::is_none")]
    pub default_value: Option<Val<f64>>,
    /// `Dimensions`.
    #[serde(rename = "Dimensions", skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Val<List<Dimension>>>,
    /// `MetricName`, which is required.
    #[serde(rename = "MetricName")]
    pub metric_name: Val<String>,
    /// `MetricNamespace`, which is required.
    #[serde(rename = "MetricNamespace")]
    pub metric_namespace: Val<String>,
    /// `MetricValue`, which is required.
    #[serde(rename = "MetricValue")]
    pub metric_value: Val<String>,
    /// `Unit`.
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
