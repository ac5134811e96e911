//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Glue::Trigger`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Trigger {
    /// `Actions`, which is required.
    #[serde(rename = "Actions")]
    pub actions: Val<List<Action>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `EventBatchingCondition`.
    #[serde(rename = "EventBatchingCondition", skip_serializing_if = "Option::is_none")]
    pub event_batching_condition: Option<Val<EventBatchingCondition>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Predicate`.
    #[serde(rename = "Predicate", skip_serializing_if = "Option::is_none")]
    pub predicate: Option<Val<Predicate>>,
    /// `Schedule`.
    #[serde(rename = "Schedule", skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Val<String>>,
    /// `StartOnCreation`.
    #[serde(rename = "StartOnCreation", skip_serializing_if = "Option::is_none")]
    pub start_on_creation: Option<Val<bool>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Value>>,
    /// `Type`, which is required. A change replaces the resource.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// `WorkflowName`. A change replaces the resource.
    #[serde(rename = "WorkflowName", skip_serializing_if = "Option::is_none")]
    pub workflow_name: Option<Val<String>>,
}

impl Trigger {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(actions: impl Into<Val<List<Action>>>, r#type: impl Into<Val<String>>) -> Self {
        Self {
            actions: actions.into(),
            r#type: r#type.into(),
            description: None,
            event_batching_condition: None,
            name: None,
            predicate: None,
            schedule: None,
            start_on_creation: None,
            tags: None,
            workflow_name: None,
        }
    }
}

impl CfnResource for Trigger {
    const TYPE: &'static str = "AWS::Glue::Trigger";
    type Attributes = TriggerAttributes;
}

/// What is known of a deployed [`Trigger`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TriggerAttributes(ResourceRef);

attributes!(TriggerAttributes {});

/// `Action` of `AWS::Glue::Trigger`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Action {
    /// `Arguments`.
    #[serde(rename = "Arguments", skip_serializing_if = "Option::is_none")]
    pub arguments: Option<Val<Value>>,
    /// `CrawlerName`.
    #[serde(rename = "CrawlerName", skip_serializing_if = "Option::is_none")]
    pub crawler_name: Option<Val<String>>,
    /// `JobName`.
    #[serde(rename = "JobName", skip_serializing_if = "Option::is_none")]
    pub job_name: Option<Val<String>>,
    /// `NotificationProperty`.
    #[serde(rename = "NotificationProperty", skip_serializing_if = "Option::is_none")]
    pub notification_property: Option<Val<NotificationProperty>>,
    /// `SecurityConfiguration`.
    #[serde(rename = "SecurityConfiguration", skip_serializing_if = "Option::is_none")]
    pub security_configuration: Option<Val<String>>,
    /// `Timeout`.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
}

/// `Condition` of `AWS::Glue::Trigger`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Condition {
    /// `CrawlState`.
    #[serde(rename = "CrawlState", skip_serializing_if = "Option::is_none")]
    pub crawl_state: Option<Val<String>>,
    /// `CrawlerName`.
    #[serde(rename = "CrawlerName", skip_serializing_if = "Option::is_none")]
    pub crawler_name: Option<Val<String>>,
    /// `JobName`.
    #[serde(rename = "JobName", skip_serializing_if = "Option::is_none")]
    pub job_name: Option<Val<String>>,
    /// `LogicalOperator`.
    #[serde(rename = "LogicalOperator", skip_serializing_if = "Option::is_none")]
    pub logical_operator: Option<Val<String>>,
    /// `State`.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
}

/// `EventBatchingCondition` of `AWS::Glue::Trigger`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventBatchingCondition {
    /// `BatchSize`, which is required.
    #[serde(rename = "BatchSize")]
    pub batch_size: Val<i64>,
    /// `BatchWindow`.
    #[serde(rename = "BatchWindow", skip_serializing_if = "Option::is_none")]
    pub batch_window: Option<Val<i64>>,
}

impl EventBatchingCondition {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(batch_size: impl Into<Val<i64>>) -> Self {
        Self { batch_size: batch_size.into(), batch_window: None }
    }
}

/// `NotificationProperty` of `AWS::Glue::Trigger`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NotificationProperty {
    /// `NotifyDelayAfter`.
    #[serde(rename = "NotifyDelayAfter", skip_serializing_if = "Option::is_none")]
    pub notify_delay_after: Option<Val<i64>>,
}

/// `Predicate` of `AWS::Glue::Trigger`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Predicate {
    /// `Conditions`.
    #[serde(rename = "Conditions", skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Val<List<Condition>>>,
    /// `Logical`.
    #[serde(rename = "Logical", skip_serializing_if = "Option::is_none")]
    pub logical: Option<Val<String>>,
}

known!(Action, Condition, EventBatchingCondition, NotificationProperty, Predicate, Trigger);
