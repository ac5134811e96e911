//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Batch::JobQueue`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JobQueue {
    /// `ComputeEnvironmentOrder`.
    #[serde(rename = "ComputeEnvironmentOrder", skip_serializing_if = "Option::is_none")]
    pub compute_environment_order: Option<Val<List<ComputeEnvironmentOrder>>>,
    /// `JobQueueName`. A change replaces the resource.
    #[serde(rename = "JobQueueName", skip_serializing_if = "Option::is_none")]
    pub job_queue_name: Option<Val<String>>,
    /// `JobQueueType`. A change replaces the resource.
    #[serde(rename = "JobQueueType", skip_serializing_if = "Option::is_none")]
    pub job_queue_type: Option<Val<String>>,
    /// `JobStateTimeLimitActions`.
    #[serde(rename = "JobStateTimeLimitActions", skip_serializing_if = "Option::is_none")]
    pub job_state_time_limit_actions: Option<Val<List<JobStateTimeLimitAction>>>,
    /// `Priority`, which is required.
    #[serde(rename = "Priority")]
    pub priority: Val<i64>,
    /// `SchedulingPolicyArn`.
    #[serde(rename = "SchedulingPolicyArn", skip_serializing_if = "Option::is_none")]
    pub scheduling_policy_arn: Option<Val<String>>,
    /// `ServiceEnvironmentOrder`.
    #[serde(rename = "ServiceEnvironmentOrder", skip_serializing_if = "Option::is_none")]
    pub service_environment_order: Option<Val<List<ServiceEnvironmentOrder>>>,
    /// `State`.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// `Tags`. A change replaces the resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Map<String>>>,
}

impl JobQueue {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(priority: impl Into<Val<i64>>) -> Self {
        Self {
            priority: priority.into(),
            compute_environment_order: None,
            job_queue_name: None,
            job_queue_type: None,
            job_state_time_limit_actions: None,
            scheduling_policy_arn: None,
            service_environment_order: None,
            state: None,
            tags: None,
        }
    }
}

impl CfnResource for JobQueue {
    const TYPE: &'static str = "AWS::Batch::JobQueue";
    type Attributes = JobQueueAttributes;
}

/// What is known of a deployed [`JobQueue`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobQueueAttributes(ResourceRef);

attributes!(JobQueueAttributes {
job_queue_arn = "JobQueueArn", "`JobQueueArn` of the deployed resource.";
});

/// `ComputeEnvironmentOrder` of `AWS::Batch::JobQueue`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComputeEnvironmentOrder {
    /// `ComputeEnvironment`, which is required.
    #[serde(rename = "ComputeEnvironment")]
    pub compute_environment: Val<String>,
    /// `Order`, which is required.
    #[serde(rename = "Order")]
    pub order: Val<i64>,
}

impl ComputeEnvironmentOrder {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(compute_environment: impl Into<Val<String>>, order: impl Into<Val<i64>>) -> Self {
        Self { compute_environment: compute_environment.into(), order: order.into() }
    }
}

/// `JobStateTimeLimitAction` of `AWS::Batch::JobQueue`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JobStateTimeLimitAction {
    /// `Action`, which is required.
    #[serde(rename = "Action")]
    pub action: Val<String>,
    /// `MaxTimeSeconds`, which is required.
    #[serde(rename = "MaxTimeSeconds")]
    pub max_time_seconds: Val<i64>,
    /// `Reason`, which is required.
    #[serde(rename = "Reason")]
    pub reason: Val<String>,
    /// `State`, which is required.
    #[serde(rename = "State")]
    pub state: Val<String>,
}

impl JobStateTimeLimitAction {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        action: impl Into<Val<String>>,
        max_time_seconds: impl Into<Val<i64>>,
        reason: impl Into<Val<String>>,
        state: impl Into<Val<String>>,
    ) -> Self {
        Self {
            action: action.into(),
            max_time_seconds: max_time_seconds.into(),
            reason: reason.into(),
            state: state.into(),
        }
    }
}

/// `ServiceEnvironmentOrder` of `AWS::Batch::JobQueue`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceEnvironmentOrder {
    /// `Order`, which is required.
    #[serde(rename = "Order")]
    pub order: Val<i64>,
    /// `ServiceEnvironment`, which is required.
    #[serde(rename = "ServiceEnvironment")]
    pub service_environment: Val<String>,
}

impl ServiceEnvironmentOrder {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(order: impl Into<Val<i64>>, service_environment: impl Into<Val<String>>) -> Self {
        Self { order: order.into(), service_environment: service_environment.into() }
    }
}

known!(ComputeEnvironmentOrder, JobQueue, JobStateTimeLimitAction, ServiceEnvironmentOrder);
