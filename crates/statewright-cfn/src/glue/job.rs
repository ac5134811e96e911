//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::Glue::Job resource specifies an AWS Glue job in the data catalog.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Job {
    /// This parameter is no longer supported.
    #[serde(rename = "AllocatedCapacity", skip_serializing_if = "Option::is_none")]
    pub allocated_capacity: Option<Val<f64>>,
    /// The code that executes a job.
    #[serde(rename = "Command")]
    pub command: Val<JobCommand>,
    /// The connections used for this job.
    #[serde(rename = "Connections", skip_serializing_if = "Option::is_none")]
    pub connections: Option<Val<ConnectionsList>>,
    /// The default arguments for this job, specified as name-value pairs.
    #[serde(rename = "DefaultArguments", skip_serializing_if = "Option::is_none")]
    pub default_arguments: Option<Val<Value>>,
    /// A description of the job.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// Indicates whether the job is run with a standard or flexible execution class.
    #[serde(rename = "ExecutionClass", skip_serializing_if = "Option::is_none")]
    pub execution_class: Option<Val<String>>,
    /// The maximum number of concurrent runs that are allowed for this job.
    #[serde(rename = "ExecutionProperty", skip_serializing_if = "Option::is_none")]
    pub execution_property: Option<Val<ExecutionProperty>>,
    /// Glue version determines the versions of Apache Spark and Python that AWS Glue supports.
    #[serde(rename = "GlueVersion", skip_serializing_if = "Option::is_none")]
    pub glue_version: Option<Val<String>>,
    /// A mode that describes how a job was created.
    #[serde(rename = "JobMode", skip_serializing_if = "Option::is_none")]
    pub job_mode: Option<Val<String>>,
    /// Specifies whether job run queuing is enabled for the job runs for this job.
    #[serde(rename = "JobRunQueuingEnabled", skip_serializing_if = "Option::is_none")]
    pub job_run_queuing_enabled: Option<Val<bool>>,
    /// This field is reserved for future use.
    #[serde(rename = "LogUri", skip_serializing_if = "Option::is_none")]
    pub log_uri: Option<Val<String>>,
    /// This field specifies a day of the week and hour for a maintenance window for streaming jobs.
    #[serde(rename = "MaintenanceWindow", skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<Val<String>>,
    /// The number of AWS Glue data processing units (DPUs) that can be allocated when this job runs.
    #[serde(rename = "MaxCapacity", skip_serializing_if = "Option::is_none")]
    pub max_capacity: Option<Val<f64>>,
    /// The maximum number of times to retry this job after a JobRun fails.
    #[serde(rename = "MaxRetries", skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<Val<f64>>,
    /// The name you assign to this job definition.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// Non-overridable arguments for this job, specified as name-value pairs.
    #[serde(rename = "NonOverridableArguments", skip_serializing_if = "Option::is_none")]
    pub non_overridable_arguments: Option<Val<Value>>,
    /// Specifies configuration properties of a notification.
    #[serde(rename = "NotificationProperty", skip_serializing_if = "Option::is_none")]
    pub notification_property: Option<Val<NotificationProperty>>,
    /// The number of workers of a defined workerType that are allocated when a job runs.
    #[serde(rename = "NumberOfWorkers", skip_serializing_if = "Option::is_none")]
    pub number_of_workers: Option<Val<i64>>,
    /// The name or Amazon Resource Name (ARN) of the IAM role associated with this job.
    #[serde(rename = "Role")]
    pub role: Val<String>,
    /// The name of the SecurityConfiguration structure to be used with this job.
    #[serde(rename = "SecurityConfiguration", skip_serializing_if = "Option::is_none")]
    pub security_configuration: Option<Val<String>>,
    /// The tags to use with this job.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<Value>>,
    /// The job timeout in minutes.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
    /// The type of predefined worker that is allocated when a job runs.
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

/// Specifies the connections used by a job.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionsList {
    /// A list of connections used by the job.
    #[serde(rename = "Connections", skip_serializing_if = "Option::is_none")]
    pub connections: Option<Val<List<String>>>,
}

/// An execution property of a job.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExecutionProperty {
    /// The maximum number of concurrent runs allowed for the job.
    #[serde(rename = "MaxConcurrentRuns", skip_serializing_if = "Option::is_none")]
    pub max_concurrent_runs: Option<Val<f64>>,
}

/// Specifies code executed when a job is run.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct JobCommand {
    /// The name of the job command.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The Python version being used to execute a Python shell job.
    #[serde(rename = "PythonVersion", skip_serializing_if = "Option::is_none")]
    pub python_version: Option<Val<String>>,
    /// In Ray jobs, Runtime is used to specify the versions of Ray, Python and additional libraries available in your environment.
    #[serde(rename = "Runtime", skip_serializing_if = "Option::is_none")]
    pub runtime: Option<Val<String>>,
    /// Specifies the Amazon Simple Storage Service (Amazon S3) path to a script that executes a job (required).
    #[serde(rename = "ScriptLocation", skip_serializing_if = "Option::is_none")]
    pub script_location: Option<Val<String>>,
}

/// Specifies configuration properties of a notification.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NotificationProperty {
    /// After a job run starts, the number of minutes to wait before sending a job run delay notification.
    #[serde(rename = "NotifyDelayAfter", skip_serializing_if = "Option::is_none")]
    pub notify_delay_after: Option<Val<i64>>,
}

known!(ConnectionsList, ExecutionProperty, Job, JobCommand, NotificationProperty);
