//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Logs::SubscriptionFilter resource specifies a subscription filter and associates it with the specified log group.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SubscriptionFilter {
    /// This parameter is valid only for log groups that have an active log transformer.
    #[serde(rename = "ApplyOnTransformedLogs", skip_serializing_if = "Option::is_none")]
    pub apply_on_transformed_logs: Option<Val<bool>>,
    /// The Amazon Resource Name (ARN) of the destination.
    #[serde(rename = "DestinationArn")]
    pub destination_arn: Val<String>,
    /// The method used to distribute log data to the destination, which can be either random or grouped by log stream.
    #[serde(rename = "Distribution", skip_serializing_if = "Option::is_none")]
    pub distribution: Option<Val<String>>,
    /// The list of system fields that are included in the log events sent to the subscription destination.
    #[serde(rename = "EmitSystemFields", skip_serializing_if = "Option::is_none")]
    pub emit_system_fields: Option<Val<List<String>>>,
    /// The filter expression that specifies which log events are processed by this subscription filter based on system fields.
    #[serde(rename = "FieldSelectionCriteria", skip_serializing_if = "Option::is_none")]
    pub field_selection_criteria: Option<Val<String>>,
    /// The name of the subscription filter.
    #[serde(rename = "FilterName", skip_serializing_if = "Option::is_none")]
    pub filter_name: Option<Val<String>>,
    /// The filtering expressions that restrict what gets delivered to the destination AWS resource.
    #[serde(rename = "FilterPattern")]
    pub filter_pattern: Val<String>,
    /// The log group to associate with the subscription filter.
    #[serde(rename = "LogGroupName")]
    pub log_group_name: Val<String>,
    /// The ARN of an IAM role that grants CloudWatch Logs permissions to deliver ingested log events to the destination stream.
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
