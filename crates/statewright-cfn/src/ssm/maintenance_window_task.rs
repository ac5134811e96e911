//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// The AWS::SSM::MaintenanceWindowTask resource defines information about a task for an AWS Systems Manager maintenance window.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MaintenanceWindowTask {
    /// The specification for whether tasks should continue to run after the cutoff time specified in the maintenance windows is reached.
    #[serde(rename = "CutoffBehavior", skip_serializing_if = "Option::is_none")]
    pub cutoff_behavior: Option<Val<String>>,
    /// A description of the task.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// LoggingInfo has been deprecated.
    #[serde(rename = "LoggingInfo", skip_serializing_if = "Option::is_none")]
    pub logging_info: Option<Val<LoggingInfo>>,
    /// The maximum number of targets this task can be run for, in parallel.
    #[serde(rename = "MaxConcurrency", skip_serializing_if = "Option::is_none")]
    pub max_concurrency: Option<Val<String>>,
    /// The maximum number of errors allowed before this task stops being scheduled.
    #[serde(rename = "MaxErrors", skip_serializing_if = "Option::is_none")]
    pub max_errors: Option<Val<String>>,
    /// The task name.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// The priority of the task in the maintenance window.
    #[serde(rename = "Priority")]
    pub priority: Val<i64>,
    /// The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance window task.
    #[serde(rename = "ServiceRoleArn", skip_serializing_if = "Option::is_none")]
    pub service_role_arn: Option<Val<String>>,
    /// The targets, either instances or window target IDs.
    #[serde(rename = "Targets", skip_serializing_if = "Option::is_none")]
    pub targets: Option<Val<List<Target>>>,
    /// The resource that the task uses during execution.
    #[serde(rename = "TaskArn")]
    pub task_arn: Val<String>,
    /// The parameters to pass to the task when it runs.
    #[serde(rename = "TaskInvocationParameters", skip_serializing_if = "Option::is_none")]
    pub task_invocation_parameters: Option<Val<TaskInvocationParameters>>,
    /// TaskParameters has been deprecated.
    #[serde(rename = "TaskParameters", skip_serializing_if = "Option::is_none")]
    pub task_parameters: Option<Val<Value>>,
    /// The type of task.
    #[serde(rename = "TaskType")]
    pub task_type: Val<String>,
    /// The ID of the maintenance window where the task is registered.
    #[serde(rename = "WindowId")]
    pub window_id: Val<String>,
}

impl MaintenanceWindowTask {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        priority: impl Into<Val<i64>>,
        task_arn: impl Into<Val<String>>,
        task_type: impl Into<Val<String>>,
        window_id: impl Into<Val<String>>,
    ) -> Self {
        Self {
            priority: priority.into(),
            task_arn: task_arn.into(),
            task_type: task_type.into(),
            window_id: window_id.into(),
            cutoff_behavior: None,
            description: None,
            logging_info: None,
            max_concurrency: None,
            max_errors: None,
            name: None,
            service_role_arn: None,
            targets: None,
            task_invocation_parameters: None,
            task_parameters: None,
        }
    }
}

impl CfnResource for MaintenanceWindowTask {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTask";
    type Attributes = MaintenanceWindowTaskAttributes;
}

/// What is known of a deployed [`MaintenanceWindowTask`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaintenanceWindowTaskAttributes(ResourceRef);

attributes!(MaintenanceWindowTaskAttributes {
window_task_id = "WindowTaskId", "The task ID.";
});

/// Configuration options for sending command output to Amazon CloudWatch Logs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudWatchOutputConfig {
    /// The name of the CloudWatch Logs log group where you want to send command output.
    #[serde(rename = "CloudWatchLogGroupName", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_log_group_name: Option<Val<String>>,
    /// Enables Systems Manager to send command output to CloudWatch Logs.
    #[serde(rename = "CloudWatchOutputEnabled", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_output_enabled: Option<Val<bool>>,
}

/// LoggingInfo has been deprecated.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoggingInfo {
    /// The AWS Region where the S3 bucket is located.
    #[serde(rename = "Region")]
    pub region: Val<String>,
    /// The name of an S3 bucket where execution logs are stored.
    #[serde(rename = "S3Bucket")]
    pub s3_bucket: Val<String>,
    /// The Amazon S3 bucket subfolder.
    #[serde(rename = "S3Prefix", skip_serializing_if = "Option::is_none")]
    pub s3_prefix: Option<Val<String>>,
}

impl LoggingInfo {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(region: impl Into<Val<String>>, s3_bucket: impl Into<Val<String>>) -> Self {
        Self { region: region.into(), s3_bucket: s3_bucket.into(), s3_prefix: None }
    }
}

/// The MaintenanceWindowAutomationParameters property type specifies the parameters for an AUTOMATION task type for a maintenance window task in AWS Systems Manager .
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MaintenanceWindowAutomationParameters {
    /// The version of an Automation runbook to use during task execution.
    #[serde(rename = "DocumentVersion", skip_serializing_if = "Option::is_none")]
    pub document_version: Option<Val<String>>,
    /// The parameters for the AUTOMATION type task.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
}

/// The MaintenanceWindowLambdaParameters property type specifies the parameters for a LAMBDA task type for a maintenance window task in AWS Systems Manager .
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MaintenanceWindowLambdaParameters {
    /// Client-specific information to pass to the AWS Lambda function that you're invoking.
    #[serde(rename = "ClientContext", skip_serializing_if = "Option::is_none")]
    pub client_context: Option<Val<String>>,
    /// JSON to provide to your AWS Lambda function as input.
    #[serde(rename = "Payload", skip_serializing_if = "Option::is_none")]
    pub payload: Option<Val<String>>,
    /// An AWS Lambda function version or alias name.
    #[serde(rename = "Qualifier", skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<Val<String>>,
}

/// `MaintenanceWindowRunCommandParameters`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MaintenanceWindowRunCommandParameters {
    /// Configuration options for sending command output to Amazon CloudWatch Logs.
    #[serde(rename = "CloudWatchOutputConfig", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_output_config: Option<Val<CloudWatchOutputConfig>>,
    /// Information about the command or commands to run.
    #[serde(rename = "Comment", skip_serializing_if = "Option::is_none")]
    pub comment: Option<Val<String>>,
    /// The SHA-256 or SHA-1 hash created by the system when the document was created.
    #[serde(rename = "DocumentHash", skip_serializing_if = "Option::is_none")]
    pub document_hash: Option<Val<String>>,
    /// The SHA-256 or SHA-1 hash type.
    #[serde(rename = "DocumentHashType", skip_serializing_if = "Option::is_none")]
    pub document_hash_type: Option<Val<String>>,
    /// The AWS Systems Manager document (SSM document) version to use in the request.
    #[serde(rename = "DocumentVersion", skip_serializing_if = "Option::is_none")]
    pub document_version: Option<Val<String>>,
    /// Configurations for sending notifications about command status changes on a per-managed node basis.
    #[serde(rename = "NotificationConfig", skip_serializing_if = "Option::is_none")]
    pub notification_config: Option<Val<NotificationConfig>>,
    /// The name of the Amazon Simple Storage Service (Amazon S3) bucket.
    #[serde(rename = "OutputS3BucketName", skip_serializing_if = "Option::is_none")]
    pub output_s3_bucket_name: Option<Val<String>>,
    /// The S3 bucket subfolder.
    #[serde(rename = "OutputS3KeyPrefix", skip_serializing_if = "Option::is_none")]
    pub output_s3_key_prefix: Option<Val<String>>,
    /// The parameters for the RUNCOMMAND task execution.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
    /// The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance window task.
    #[serde(rename = "ServiceRoleArn", skip_serializing_if = "Option::is_none")]
    pub service_role_arn: Option<Val<String>>,
    /// If this time is reached and the command hasn't already started running, it doesn't run.
    #[serde(rename = "TimeoutSeconds", skip_serializing_if = "Option::is_none")]
    pub timeout_seconds: Option<Val<i64>>,
}

/// The MaintenanceWindowStepFunctionsParameters property type specifies the parameters for the execution of a STEPFUNCTIONS task in a Systems Manager maintenance window.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MaintenanceWindowStepFunctionsParameters {
    /// The inputs for the STEPFUNCTIONS task.
    #[serde(rename = "Input", skip_serializing_if = "Option::is_none")]
    pub input: Option<Val<String>>,
    /// The name of the STEPFUNCTIONS task.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// The NotificationConfig property type specifies configurations for sending notifications for a maintenance window task in AWS Systems Manager .
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NotificationConfig {
    /// An Amazon Resource Name (ARN) for an Amazon Simple Notification Service (Amazon SNS) topic.
    #[serde(rename = "NotificationArn")]
    pub notification_arn: Val<String>,
    /// The different events that you can receive notifications for.
    #[serde(rename = "NotificationEvents", skip_serializing_if = "Option::is_none")]
    pub notification_events: Option<Val<List<String>>>,
    /// The notification type.
    #[serde(rename = "NotificationType", skip_serializing_if = "Option::is_none")]
    pub notification_type: Option<Val<String>>,
}

impl NotificationConfig {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(notification_arn: impl Into<Val<String>>) -> Self {
        Self {
            notification_arn: notification_arn.into(),
            notification_events: None,
            notification_type: None,
        }
    }
}

/// The Target property type specifies targets (either instances or window target IDs).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Target {
    /// User-defined criteria for sending commands that target instances that meet the criteria.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// User-defined criteria that maps to Key . For example, if you specify InstanceIds , you can specify i-1234567890abcdef0,i-9876543210abcdef0 to run a command on two EC2 instances.
    #[serde(rename = "Values")]
    pub values: Val<List<String>>,
}

impl Target {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, values: impl Into<Val<List<String>>>) -> Self {
        Self { key: key.into(), values: values.into() }
    }
}

/// The TaskInvocationParameters property type specifies the task execution parameters for a maintenance window task in AWS Systems Manager .
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TaskInvocationParameters {
    /// The parameters for an AUTOMATION task type.
    #[serde(
        rename = "MaintenanceWindowAutomationParameters",
        skip_serializing_if = "Option::is_none"
    )]
    pub maintenance_window_automation_parameters:
        Option<Val<MaintenanceWindowAutomationParameters>>,
    /// The parameters for a LAMBDA task type.
    #[serde(rename = "MaintenanceWindowLambdaParameters", skip_serializing_if = "Option::is_none")]
    pub maintenance_window_lambda_parameters: Option<Val<MaintenanceWindowLambdaParameters>>,
    /// The parameters for a RUNCOMMAND task type.
    #[serde(
        rename = "MaintenanceWindowRunCommandParameters",
        skip_serializing_if = "Option::is_none"
    )]
    pub maintenance_window_run_command_parameters:
        Option<Val<MaintenanceWindowRunCommandParameters>>,
    /// The parameters for a STEPFUNCTIONS task type.
    #[serde(
        rename = "MaintenanceWindowStepFunctionsParameters",
        skip_serializing_if = "Option::is_none"
    )]
    pub maintenance_window_step_functions_parameters:
        Option<Val<MaintenanceWindowStepFunctionsParameters>>,
}

known!(
    CloudWatchOutputConfig,
    LoggingInfo,
    MaintenanceWindowAutomationParameters,
    MaintenanceWindowLambdaParameters,
    MaintenanceWindowRunCommandParameters,
    MaintenanceWindowStepFunctionsParameters,
    MaintenanceWindowTask,
    NotificationConfig,
    Target,
    TaskInvocationParameters
);
