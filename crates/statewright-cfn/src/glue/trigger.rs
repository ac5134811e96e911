//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::Glue::Trigger resource specifies triggers that run AWS Glue jobs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Trigger {
    /// The actions initiated by this trigger.
    #[serde(rename = "Actions")]
    pub actions: Val<List<Action>>,
    /// A description of this trigger.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Batch condition that must be met (specified number of events received or batch time window expired) before EventBridge event trigger fires.
    #[serde(rename = "EventBatchingCondition", skip_serializing_if = "Option::is_none")]
    pub event_batching_condition: Option<Val<EventBatchingCondition>>,
    /// The name of the trigger.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The predicate of this trigger, which defines when it will fire.
    #[serde(rename = "Predicate", skip_serializing_if = "Option::is_none")]
    pub predicate: Option<Val<Predicate>>,
    /// A cron expression used to specify the schedule.
    #[serde(rename = "Schedule", skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Val<String>>,
    /// Set to true to start SCHEDULED and CONDITIONAL triggers when created.
    #[serde(rename = "StartOnCreation", skip_serializing_if = "Option::is_none")]
    pub start_on_creation: Option<Val<bool>>,
    /// The tags to use with this trigger.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Value>>,
    /// The type of trigger that this is.
    #[serde(rename = "Type")]
    pub r#type: Val<String>,
    /// The name of the workflow associated with the trigger.
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

/// Defines an action to be initiated by a trigger.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Action {
    /// The job arguments used when this trigger fires.
    #[serde(rename = "Arguments", skip_serializing_if = "Option::is_none")]
    pub arguments: Option<Val<Value>>,
    /// The name of the crawler to be used with this action.
    #[serde(rename = "CrawlerName", skip_serializing_if = "Option::is_none")]
    pub crawler_name: Option<Val<String>>,
    /// The name of a job to be executed.
    #[serde(rename = "JobName", skip_serializing_if = "Option::is_none")]
    pub job_name: Option<Val<String>>,
    /// Specifies configuration properties of a job run notification.
    #[serde(rename = "NotificationProperty", skip_serializing_if = "Option::is_none")]
    pub notification_property: Option<Val<NotificationProperty>>,
    /// The name of the SecurityConfiguration structure to be used with this action.
    #[serde(rename = "SecurityConfiguration", skip_serializing_if = "Option::is_none")]
    pub security_configuration: Option<Val<String>>,
    /// The JobRun timeout in minutes.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
}

/// Defines a condition under which a trigger fires.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Condition {
    /// The state of the crawler to which this condition applies.
    #[serde(rename = "CrawlState", skip_serializing_if = "Option::is_none")]
    pub crawl_state: Option<Val<String>>,
    /// The name of the crawler to which this condition applies.
    #[serde(rename = "CrawlerName", skip_serializing_if = "Option::is_none")]
    pub crawler_name: Option<Val<String>>,
    /// The name of the job whose JobRuns this condition applies to, and on which this trigger waits.
    #[serde(rename = "JobName", skip_serializing_if = "Option::is_none")]
    pub job_name: Option<Val<String>>,
    /// A logical operator.
    #[serde(rename = "LogicalOperator", skip_serializing_if = "Option::is_none")]
    pub logical_operator: Option<Val<String>>,
    /// The condition state.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
}

/// Batch condition that must be met (specified number of events received or batch time window expired) before EventBridge event trigger fires.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventBatchingCondition {
    /// Number of events that must be received from Amazon EventBridge before EventBridge event trigger fires.
    #[serde(rename = "BatchSize")]
    pub batch_size: Val<i64>,
    /// Window of time in seconds after which EventBridge event trigger fires.
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

/// Specifies configuration properties of a job run notification.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NotificationProperty {
    /// After a job run starts, the number of minutes to wait before sending a job run delay notification.
    #[serde(rename = "NotifyDelayAfter", skip_serializing_if = "Option::is_none")]
    pub notify_delay_after: Option<Val<i64>>,
}

/// Defines the predicate of the trigger, which determines when it fires.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Predicate {
    /// A list of the conditions that determine when the trigger will fire.
    #[serde(rename = "Conditions", skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Val<List<Condition>>>,
    /// An optional field if only one condition is listed.
    #[serde(rename = "Logical", skip_serializing_if = "Option::is_none")]
    pub logical: Option<Val<String>>,
}

known!(Action, Condition, EventBatchingCondition, NotificationProperty, Predicate, Trigger);
