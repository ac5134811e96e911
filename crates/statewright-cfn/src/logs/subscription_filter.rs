//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::SubscriptionFilter`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SubscriptionFilter {
    /// `ApplyOnTransformedLogs`.
    #[serde(rename = "ApplyOnTransformedLogs", skip_serializing_if = "Option::is_none")]
    pub apply_on_transformed_logs: Option<Val<bool>>,
    /// `DestinationArn`, which is required.
    #[serde(rename = "DestinationArn")]
    pub destination_arn: Val<String>,
    /// `Distribution`.
    #[serde(rename = "Distribution", skip_serializing_if = "Option::is_none")]
    pub distribution: Option<Val<String>>,
    /// `EmitSystemFields`.
    #[serde(rename = "EmitSystemFields", skip_serializing_if = "Option::is_none")]
    pub emit_system_fields: Option<Val<List<String>>>,
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
    /// `RoleArn`.
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<Val<String>>,
}

impl SubscriptionFilter {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        destination_arn: impl Into<Val<String>>,
        filter_pattern: impl Into<Val<String>>,
        log_group_name: impl Into<Val<String>>,
    ) -> Self {
        Self {
            destination_arn: destination_arn.into(),
            filter_pattern: filter_pattern.into(),
            log_group_name: log_group_name.into(),
            apply_on_transformed_logs: None,
            distribution: None,
            emit_system_fields: None,
            field_selection_criteria: None,
            filter_name: None,
            role_arn: None,
        }
    }
}

impl CfnResource for SubscriptionFilter {
    const TYPE: &'static str = "AWS::Logs::SubscriptionFilter";
    type Attributes = SubscriptionFilterAttributes;
}

/// What is known of a deployed [`SubscriptionFilter`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubscriptionFilterAttributes(ResourceRef);

attributes!(SubscriptionFilterAttributes {});

known!(SubscriptionFilter);
