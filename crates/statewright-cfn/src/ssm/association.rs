//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::SSM::Association resource creates a State Manager association for your managed instances.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Association {
    /// By default, when you create a new association, the system runs it immediately after it is created and then according to the schedule you specified.
    #[serde(rename = "ApplyOnlyAtCronInterval", skip_serializing_if = "Option::is_none")]
    pub apply_only_at_cron_interval: Option<Val<bool>>,
    /// A role used by association to take actions on your behalf.
    #[serde(rename = "AssociationDispatchAssumeRole", skip_serializing_if = "Option::is_none")]
    pub association_dispatch_assume_role: Option<Val<String>>,
    /// Specify a descriptive name for the association.
    #[serde(rename = "AssociationName", skip_serializing_if = "Option::is_none")]
    pub association_name: Option<Val<String>>,
    /// Choose the parameter that will define how your automation will branch out.
    #[serde(rename = "AutomationTargetParameterName", skip_serializing_if = "Option::is_none")]
    pub automation_target_parameter_name: Option<Val<String>>,
    /// The names or Amazon Resource Names (ARNs) of the Change Calendar type documents your associations are gated under.
    #[serde(rename = "CalendarNames", skip_serializing_if = "Option::is_none")]
    pub calendar_names: Option<Val<List<String>>>,
    /// The severity level that is assigned to the association.
    #[serde(rename = "ComplianceSeverity", skip_serializing_if = "Option::is_none")]
    pub compliance_severity: Option<Val<String>>,
    /// The version of the SSM document to associate with the target.
    #[serde(rename = "DocumentVersion", skip_serializing_if = "Option::is_none")]
    pub document_version: Option<Val<String>>,
    /// InstanceId has been deprecated.
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<Val<String>>,
    /// The maximum number of targets allowed to run the association at the same time.
    #[serde(rename = "MaxConcurrency", skip_serializing_if = "Option::is_none")]
    pub max_concurrency: Option<Val<String>>,
    /// The number of errors that are allowed before the system stops sending requests to run the association on additional targets.
    #[serde(rename = "MaxErrors", skip_serializing_if = "Option::is_none")]
    pub max_errors: Option<Val<String>>,
    /// The name of the SSM document that contains the configuration information for the instance.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// An Amazon Simple Storage Service (Amazon S3) bucket where you want to store the output details of the request.
    #[serde(rename = "OutputLocation", skip_serializing_if = "Option::is_none")]
    pub output_location: Option<Val<InstanceAssociationOutputLocation>>,
    /// The parameters for the runtime configuration of the document.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<List<String>>>>,
    /// A cron expression that specifies a schedule when the association runs.
    #[serde(rename = "ScheduleExpression", skip_serializing_if = "Option::is_none")]
    pub schedule_expression: Option<Val<String>>,
    /// Number of days to wait after the scheduled day to run an association.
    #[serde(rename = "ScheduleOffset", skip_serializing_if = "Option::is_none")]
    pub schedule_offset: Option<Val<i64>>,
    /// The mode for generating association compliance.
    #[serde(rename = "SyncCompliance", skip_serializing_if = "Option::is_none")]
    pub sync_compliance: Option<Val<String>>,
    /// A key-value pair to associate with a resource.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The targets for the association.
    #[serde(rename = "Targets", skip_serializing_if = "Option::is_none")]
    pub targets: Option<Val<List<Target>>>,
    /// The number of seconds the service should wait for the association status to show "Success" before proceeding with the stack execution.
    #[serde(rename = "WaitForSuccessTimeoutSeconds", skip_serializing_if = "Option::is_none")]
    pub wait_for_success_timeout_seconds: Option<Val<i64>>,
}

impl Association {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(name: impl Into<Val<String>>) -> Self {
        Self {
            name: name.into(),
            apply_only_at_cron_interval: None,
            association_dispatch_assume_role: None,
            association_name: None,
            automation_target_parameter_name: None,
            calendar_names: None,
            compliance_severity: None,
            document_version: None,
            instance_id: None,
            max_concurrency: None,
            max_errors: None,
            output_location: None,
            parameters: None,
            schedule_expression: None,
            schedule_offset: None,
            sync_compliance: None,
            tags: None,
            targets: None,
            wait_for_success_timeout_seconds: None,
        }
    }
}

impl CfnResource for Association {
    const TYPE: &'static str = "AWS::SSM::Association";
    type Attributes = AssociationAttributes;
}

/// What is known of a deployed [`Association`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssociationAttributes(ResourceRef);

attributes!(AssociationAttributes {
association_id = "AssociationId", "The association ID.";
});

/// InstanceAssociationOutputLocation is a property of the AWS::SSM::Association resource that specifies an Amazon S3 bucket where you want to store the results of this association request.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InstanceAssociationOutputLocation {
    /// S3OutputLocation is a property of the InstanceAssociationOutputLocation property that specifies an Amazon S3 bucket where you want to store the results of this request.
    #[serde(rename = "S3Location", skip_serializing_if = "Option::is_none")]
    pub s3_location: Option<Val<S3OutputLocation>>,
}

/// S3OutputLocation is a property of the AWS::SSM::Association resource that specifies an Amazon S3 bucket where you want to store the results of this association request.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3OutputLocation {
    /// The name of the S3 bucket.
    #[serde(rename = "OutputS3BucketName", skip_serializing_if = "Option::is_none")]
    pub output_s3_bucket_name: Option<Val<String>>,
    /// The S3 bucket subfolder.
    #[serde(rename = "OutputS3KeyPrefix", skip_serializing_if = "Option::is_none")]
    pub output_s3_key_prefix: Option<Val<String>>,
    /// The AWS Region of the S3 bucket.
    #[serde(rename = "OutputS3Region", skip_serializing_if = "Option::is_none")]
    pub output_s3_region: Option<Val<String>>,
}

/// `Target`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Target {
    /// User-defined criteria for sending commands that target managed nodes that meet the criteria.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// User-defined criteria that maps to Key . For example, if you specified tag:ServerRole , you could specify value:WebServer to run a command on instances that include EC2 tags of ServerRole,WebServer .
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

known!(Association, InstanceAssociationOutputLocation, S3OutputLocation, Target);
