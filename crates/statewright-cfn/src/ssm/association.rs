//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::SSM::Association`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Association {
    /// `ApplyOnlyAtCronInterval`.
    #[serde(rename = "ApplyOnlyAtCronInterval", skip_serializing_if = "Option::is_none")]
    pub apply_only_at_cron_interval: Option<Val<bool>>,
    /// `AssociationDispatchAssumeRole`.
    #[serde(rename = "AssociationDispatchAssumeRole", skip_serializing_if = "Option::is_none")]
    pub association_dispatch_assume_role: Option<Val<String>>,
    /// `AssociationName`.
    #[serde(rename = "AssociationName", skip_serializing_if = "Option::is_none")]
    pub association_name: Option<Val<String>>,
    /// `AutomationTargetParameterName`.
    #[serde(rename = "AutomationTargetParameterName", skip_serializing_if = "Option::is_none")]
    pub automation_target_parameter_name: Option<Val<String>>,
    /// `CalendarNames`.
    #[serde(rename = "CalendarNames", skip_serializing_if = "Option::is_none")]
    pub calendar_names: Option<Val<List<String>>>,
    /// `ComplianceSeverity`.
    #[serde(rename = "ComplianceSeverity", skip_serializing_if = "Option::is_none")]
    pub compliance_severity: Option<Val<String>>,
    /// `DocumentVersion`.
    #[serde(rename = "DocumentVersion", skip_serializing_if = "Option::is_none")]
    pub document_version: Option<Val<String>>,
    /// `InstanceId`. A change replaces the resource.
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<Val<String>>,
    /// `MaxConcurrency`.
    #[serde(rename = "MaxConcurrency", skip_serializing_if = "Option::is_none")]
    pub max_concurrency: Option<Val<String>>,
    /// `MaxErrors`.
    #[serde(rename = "MaxErrors", skip_serializing_if = "Option::is_none")]
    pub max_errors: Option<Val<String>>,
    /// `Name`, which is required.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `OutputLocation`.
    #[serde(rename = "OutputLocation", skip_serializing_if = "Option::is_none")]
    pub output_location: Option<Val<InstanceAssociationOutputLocation>>,
    /// `Parameters`.
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Val<Map<List<String>>>>,
    /// `ScheduleExpression`.
    #[serde(rename = "ScheduleExpression", skip_serializing_if = "Option::is_none")]
    pub schedule_expression: Option<Val<String>>,
    /// `ScheduleOffset`.
    #[serde(rename = "ScheduleOffset", skip_serializing_if = "Option::is_none")]
    pub schedule_offset: Option<Val<i64>>,
    /// `SyncCompliance`.
    #[serde(rename = "SyncCompliance", skip_serializing_if = "Option::is_none")]
    pub sync_compliance: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Targets`.
    #[serde(rename = "Targets", skip_serializing_if = "Option::is_none")]
    pub targets: Option<Val<List<Target>>>,
    /// `WaitForSuccessTimeoutSeconds`.
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
association_id = "AssociationId", "`AssociationId` of the deployed resource.";
});

/// `InstanceAssociationOutputLocation` of `AWS::SSM::Association`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InstanceAssociationOutputLocation {
    /// `S3Location`.
    #[serde(rename = "S3Location", skip_serializing_if = "Option::is_none")]
    pub s3_location: Option<Val<S3OutputLocation>>,
}

/// `S3OutputLocation` of `AWS::SSM::Association`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct S3OutputLocation {
    /// `OutputS3BucketName`.
    #[serde(rename = "OutputS3BucketName", skip_serializing_if = "Option::is_none")]
    pub output_s3_bucket_name: Option<Val<String>>,
    /// `OutputS3KeyPrefix`.
    #[serde(rename = "OutputS3KeyPrefix", skip_serializing_if = "Option::is_none")]
    pub output_s3_key_prefix: Option<Val<String>>,
    /// `OutputS3Region`.
    #[serde(rename = "OutputS3Region", skip_serializing_if = "Option::is_none")]
    pub output_s3_region: Option<Val<String>>,
}

/// `Target` of `AWS::SSM::Association`.
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

known!(Association, InstanceAssociationOutputLocation, S3OutputLocation, Target);
