//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use serde_json::Value;
use statewright::ResourceRef;

/// `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MaintenanceWindowTask {
    /// `CutoffBehavior`.
    #[serde(rename = "CutoffBehavior", skip_serializing_if = "Option::is_none")]
    pub cutoff_behavior: Option<Val<String>>,
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `LoggingInfo`.
    #[serde(rename = "LoggingInfo", skip_serializing_if = "Option::is_none")]
    pub logging_info: Option<Val<LoggingInfo>>,
    /// `MaxConcurrency`.
    #[serde(rename = "MaxConcurrency", skip_serializing_if = "Option::is_none")]
    pub max_concurrency: Option<Val<String>>,
    /// `MaxErrors`.
    #[serde(rename = "MaxErrors", skip_serializing_if = "Option::is_none")]
    pub max_errors: Option<Val<String>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `Priority`, which is required.
    #[serde(rename = "Priority")]
    pub priority: Val<i64>,
    /// `ServiceRoleArn`.
    #[serde(rename = "ServiceRoleArn", skip_serializing_if = "Option::is_none")]
    pub service_role_arn: Option<Val<String>>,
    /// `Targets`.
    #[serde(rename = "Targets", skip_serializing_if = "Option::is_none")]
    pub targets: Option<Val<List<Target>>>,
    /// `TaskArn`, which is required.
    #[serde(rename = "TaskArn")]
    pub task_arn: Val<String>,
    /// `TaskInvocationParameters`.
    #[serde(rename = "TaskInvocationParameters", skip_serializing_if = "Option::is_none")]
    pub task_invocation_parameters: Option<Val<TaskInvocationParameters>>,
    /// `TaskParameters`.
    #[serde(rename = "TaskParameters", skip_serializing_if = "Option::is_none")]
    pub task_parameters: Option<Val<Value>>,
    /// `TaskType`, which is required. A change replaces the resource.
    #[serde(rename = "TaskType")]
    pub task_type: Val<String>,
    /// `WindowId`, which is required. A change replaces the resource.
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
window_task_id = "WindowTaskId", "`WindowTaskId` of the deployed resource.";
});

/// `CloudWatchOutputConfig` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CloudWatchOutputConfig {
    /// `CloudWatchLogGroupName`.
    #[serde(rename = "CloudWatchLogGroupName", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_log_group_name: Option<Val<String>>,
    /// `CloudWatchOutputEnabled`.
    #[serde(rename = "CloudWatchOutputEnabled", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_output_enabled: Option<Val<bool>>,
}

/// `LoggingInfo` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoggingInfo {
    /// `Region`, which is required.
    #[serde(rename = "Region")]
    pub region: Val<String>,
    /// `S3Bucket`, which is required.
    #[serde(rename = "S3Bucket")]
    pub s3_bucket: Val<String>,
    /// `S3Prefix`.
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

/// `MaintenanceWindowAutomationParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MaintenanceWindowAutomationParameters {
    /// `DocumentVersion`.
    #[serde(rename = "DocumentVersion", skip_serializing_if = "Option::is_none")]
    pub document_version: Option<Val<String>>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
}

/// `MaintenanceWindowLambdaParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MaintenanceWindowLambdaParameters {
    /// `ClientContext`.
    #[serde(rename = "ClientContext", skip_serializing_if = "Option::is_none")]
    pub client_context: Option<Val<String>>,
    /// `Payload`.
    #[serde(rename = "Payload", skip_serializing_if = "Option::is_none")]
    pub payload: Option<Val<String>>,
    /// `Qualifier`.
    #[serde(rename = "Qualifier", skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<Val<String>>,
}

/// `MaintenanceWindowRunCommandParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MaintenanceWindowRunCommandParameters {
    /// `CloudWatchOutputConfig`.
    #[serde(rename = "CloudWatchOutputConfig", skip_serializing_if = "Option::is_none")]
    pub cloud_watch_output_config: Option<Val<CloudWatchOutputConfig>>,
    /// `Comment`.
    #[serde(rename = "Comment", skip_serializing_if = "Option::is_none")]
    pub comment: Option<Val<String>>,
    /// `DocumentHash`.
    #[serde(rename = "DocumentHash", skip_serializing_if = "Option::is_none")]
    pub document_hash: Option<Val<String>>,
    /// `DocumentHashType`.
    #[serde(rename = "DocumentHashType", skip_serializing_if = "Option::is_none")]
    pub document_hash_type: Option<Val<String>>,
    /// `DocumentVersion`.
    #[serde(rename = "DocumentVersion", skip_serializing_if = "Option::is_none")]
    pub document_version: Option<Val<String>>,
    /// `NotificationConfig`.
    #[serde(rename = "NotificationConfig", skip_serializing_if = "Option::is_none")]
    pub notification_config: Option<Val<NotificationConfig>>,
    /// `OutputS3BucketName`.
    #[serde(rename = "OutputS3BucketName", skip_serializing_if = "Option::is_none")]
    pub output_s3_bucket_name: Option<Val<String>>,
    /// `OutputS3KeyPrefix`.
    #[serde(rename = "OutputS3KeyPrefix", skip_serializing_if = "Option::is_none")]
    pub output_s3_key_prefix: Option<Val<String>>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Value>>,
    /// `ServiceRoleArn`.
    #[serde(rename = "ServiceRoleArn", skip_serializing_if = "Option::is_none")]
    pub service_role_arn: Option<Val<String>>,
    /// `TimeoutSeconds`.
    #[serde(rename = "TimeoutSeconds", skip_serializing_if = "Option::is_none")]
    pub timeout_seconds: Option<Val<i64>>,
}

/// `MaintenanceWindowStepFunctionsParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MaintenanceWindowStepFunctionsParameters {
    /// `Input`.
    #[serde(rename = "Input", skip_serializing_if = "Option::is_none")]
    pub input: Option<Val<String>>,
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
}

/// `NotificationConfig` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NotificationConfig {
    /// `NotificationArn`, which is required.
    #[serde(rename = "NotificationArn")]
    pub notification_arn: Val<String>,
    /// `NotificationEvents`.
    #[serde(rename = "NotificationEvents", skip_serializing_if = "Option::is_none")]
    pub notification_events: Option<Val<List<String>>>,
    /// `NotificationType`.
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

/// `Target` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Target {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Values`, which is required.
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

/// `TaskInvocationParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TaskInvocationParameters {
    /// `MaintenanceWindowAutomationParameters`.
    #[serde(
        rename = "MaintenanceWindowAutomationParameters",
        skip_serializing_if = "Option::is_none"
    )]
    pub maintenance_window_automation_parameters:
        Option<Val<MaintenanceWindowAutomationParameters>>,
    /// `MaintenanceWindowLambdaParameters`.
    #[serde(rename = "MaintenanceWindowLambdaParameters", skip_serializing_if = "Option::is_none")]
    pub maintenance_window_lambda_parameters: Option<Val<MaintenanceWindowLambdaParameters>>,
    /// `MaintenanceWindowRunCommandParameters`.
    #[serde(
        rename = "MaintenanceWindowRunCommandParameters",
        skip_serializing_if = "Option::is_none"
    )]
    pub maintenance_window_run_command_parameters:
        Option<Val<MaintenanceWindowRunCommandParameters>>,
    /// `MaintenanceWindowStepFunctionsParameters`.
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
