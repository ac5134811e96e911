//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::Batch::JobQueue resource specifies the parameters for an AWS Batch job queue definition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JobQueue {
    /// The set of compute environments mapped to a job queue and their order relative to each other.
    #[serde(rename = "ComputeEnvironmentOrder", skip_serializing_if = "Option::is_none")]
    pub compute_environment_order: Option<Val<List<ComputeEnvironmentOrder>>>,
    /// The name of the job queue.
    #[serde(rename = "JobQueueName", skip_serializing_if = "Option::is_none")]
    pub job_queue_name: Option<Val<String>>,
    /// The type of job queue.
    #[serde(rename = "JobQueueType", skip_serializing_if = "Option::is_none")]
    pub job_queue_type: Option<Val<String>>,
    /// The set of actions that AWS Batch perform on jobs that remain at the head of the job queue in the specified state longer than specified times.
    #[serde(rename = "JobStateTimeLimitActions", skip_serializing_if = "Option::is_none")]
    pub job_state_time_limit_actions: Option<Val<List<JobStateTimeLimitAction>>>,
    /// The priority of the job queue.
    #[serde(rename = "Priority")]
    pub priority: Val<i64>,
    /// The Amazon Resource Name (ARN) of the scheduling policy.
    #[serde(rename = "SchedulingPolicyArn", skip_serializing_if = "Option::is_none")]
    pub scheduling_policy_arn: Option<Val<String>>,
    /// The order of the service environment associated with the job queue.
    #[serde(rename = "ServiceEnvironmentOrder", skip_serializing_if = "Option::is_none")]
    pub service_environment_order: Option<Val<List<ServiceEnvironmentOrder>>>,
    /// The state of the job queue.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// The tags that are applied to the job queue.
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
job_queue_arn = "JobQueueArn", "Returns the job queue ARN, such as batch: us-east-1 : 111122223333 :job-queue/ JobQueueName .";
});

/// The order that compute environments are tried in for job placement within a queue.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComputeEnvironmentOrder {
    /// The Amazon Resource Name (ARN) of the compute environment.
    #[serde(rename = "ComputeEnvironment")]
    pub compute_environment: Val<String>,
    /// The order of the compute environment.
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

/// Specifies an action that AWS Batch will take after the job has remained at the head of the queue in the specified state for longer than the specified time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JobStateTimeLimitAction {
    /// The action to take when a job is at the head of the job queue in the specified state for the specified period of time.
    #[serde(rename = "Action")]
    pub action: Val<String>,
    /// The approximate amount of time, in seconds, that must pass with the job in the specified state before the action is taken.
    #[serde(rename = "MaxTimeSeconds")]
    pub max_time_seconds: Val<i64>,
    /// The reason to log for the action being taken.
    #[serde(rename = "Reason")]
    pub reason: Val<String>,
    /// The state of the job needed to trigger the action.
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

/// Specifies the order of a service environment for a job queue.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceEnvironmentOrder {
    /// The order of the service environment.
    #[serde(rename = "Order")]
    pub order: Val<i64>,
    /// The name or ARN of the service environment.
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
