//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::Glue::Job`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Job {
    /// `AllocatedCapacity`.
    #[serde(rename = "AllocatedCapacity", skip_serializing_if = "Option::is_none")]
    pub allocated_capacity: Option<Val<f64>>,
    /// `Command`, which is required.
    #[serde(rename = "Command")]
    pub command: Val<JobCommand>,
    /// `Connections`.
    #[serde(rename = "Connections", skip_serializing_if = "Option::is_none")]
    pub connections: Option<Val<ConnectionsList>>,
    /// `DefaultArguments`.
    #[serde(rename = "DefaultArguments", skip_serializing_if = "Option::is_none")]
    pub default_arguments: Option<Val<Value>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `ExecutionClass`.
    #[serde(rename = "ExecutionClass", skip_serializing_if = "Option::is_none")]
    pub execution_class: Option<Val<String>>,
    /// `ExecutionProperty`.
    #[serde(rename = "ExecutionProperty", skip_serializing_if = "Option::is_none")]
    pub execution_property: Option<Val<ExecutionProperty>>,
    /// `GlueVersion`.
    #[serde(rename = "GlueVersion", skip_serializing_if = "Option::is_none")]
    pub glue_version: Option<Val<String>>,
    /// `JobMode`.
    #[serde(rename = "JobMode", skip_serializing_if = "Option::is_none")]
    pub job_mode: Option<Val<String>>,
    /// `JobRunQueuingEnabled`.
    #[serde(rename = "JobRunQueuingEnabled", skip_serializing_if = "Option::is_none")]
    pub job_run_queuing_enabled: Option<Val<bool>>,
    /// `LogUri`.
    #[serde(rename = "LogUri", skip_serializing_if = "Option::is_none")]
    pub log_uri: Option<Val<String>>,
    /// `MaintenanceWindow`.
    #[serde(rename = "MaintenanceWindow", skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<Val<String>>,
    /// `MaxCapacity`.
    #[serde(rename = "MaxCapacity", skip_serializing_if = "Option::is_none")]
    pub max_capacity: Option<Val<f64>>,
    /// `MaxRetries`.
    #[serde(rename = "MaxRetries", skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<Val<f64>>,
    /// `Name`. A change replaces the resource.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `NonOverridableArguments`.
    #[serde(rename = "NonOverridableArguments", skip_serializing_if = "Option::is_none")]
    pub non_overridable_arguments: Option<Val<Value>>,
    /// `NotificationProperty`.
    #[serde(rename = "NotificationProperty", skip_serializing_if = "Option::is_none")]
    pub notification_property: Option<Val<NotificationProperty>>,
    /// `NumberOfWorkers`.
    #[serde(rename = "NumberOfWorkers", skip_serializing_if = "Option::is_none")]
    pub number_of_workers: Option<Val<i64>>,
    /// `Role`, which is required.
    #[serde(rename = "Role")]
    pub role: Val<String>,
    /// `SecurityConfiguration`.
    #[serde(rename = "SecurityConfiguration", skip_serializing_if = "Option::is_none")]
    pub security_configuration: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Value>>,
    /// `Timeout`.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
    /// `WorkerType`.
    #[serde(rename = "WorkerType", skip_serializing_if = "Option::is_none")]
    pub worker_type: Option<Val<String>>,
}

impl Job {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(command: impl Into<Val<JobCommand>>, role: impl Into<Val<String>>) -> Self {
        Self {
            command: command.into(),
            role: role.into(),
            allocated_capacity: None,
            connections: None,
            default_arguments: None,
            description: None,
            execution_class: None,
            execution_property: None,
            glue_version: None,
            job_mode: None,
            job_run_queuing_enabled: None,
            log_uri: None,
            maintenance_window: None,
            max_capacity: None,
            max_retries: None,
            name: None,
            non_overridable_arguments: None,
            notification_property: None,
            number_of_workers: None,
            security_configuration: None,
            tags: None,
            timeout: None,
            worker_type: None,
        }
    }
}

impl CfnResource for Job {
    const TYPE: &'static str = "AWS::Glue::Job";
    type Attributes = JobAttributes;
}

/// What is known of a deployed [`Job`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobAttributes(ResourceRef);

attributes!(JobAttributes {});

/// `ConnectionsList` of `AWS::Glue::Job`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionsList {
    /// `Connections`.
    #[serde(rename = "Connections", skip_serializing_if = "Option::is_none")]
    pub connections: Option<Val<List<String>>>,
}

/// `ExecutionProperty` of `AWS::Glue::Job`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExecutionProperty {
    /// `MaxConcurrentRuns`.
    #[serde(rename = "MaxConcurrentRuns", skip_serializing_if = "Option::is_none")]
    pub max_concurrent_runs: Option<Val<f64>>,
}

/// `JobCommand` of `AWS::Glue::Job`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JobCommand {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `PythonVersion`.
    #[serde(rename = "PythonVersion", skip_serializing_if = "Option::is_none")]
    pub python_version: Option<Val<String>>,
    /// `Runtime`.
    #[serde(rename = "Runtime", skip_serializing_if = "Option::is_none")]
    pub runtime: Option<Val<String>>,
    /// `ScriptLocation`.
    #[serde(rename = "ScriptLocation", skip_serializing_if = "Option::is_none")]
    pub script_location: Option<Val<String>>,
}

/// `NotificationProperty` of `AWS::Glue::Job`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NotificationProperty {
    /// `NotifyDelayAfter`.
    #[serde(rename = "NotifyDelayAfter", skip_serializing_if = "Option::is_none")]
    pub notify_delay_after: Option<Val<i64>>,
}

known!(ConnectionsList, ExecutionProperty, Job, JobCommand, NotificationProperty);
