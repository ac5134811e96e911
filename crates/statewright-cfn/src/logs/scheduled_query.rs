//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Logs::ScheduledQuery`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScheduledQuery {
    /// `Description`.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `DestinationConfiguration`.
    #[serde(rename = "DestinationConfiguration", skip_serializing_if = "Option::is_none")]
    pub destination_configuration: Option<Val<DestinationConfiguration>>,
    /// `ExecutionRoleArn`, which is required.
    #[serde(rename = "ExecutionRoleArn")]
    pub execution_role_arn: Val<String>,
    /// `LogGroupIdentifiers`.
    #[serde(rename = "LogGroupIdentifiers", skip_serializing_if = "Option::is_none")]
    pub log_group_identifiers: Option<Val<List<String>>>,
    /// `Name`, which is required. A change replaces the resource.
    #[serde(rename = "Name")]
    pub name: Val<String>,
    /// `QueryLanguage`, which is required.
    #[serde(rename = "QueryLanguage")]
    pub query_language: Val<String>,
    /// `QueryString`, which is required.
    #[serde(rename = "QueryString")]
    pub query_string: Val<String>,
    /// `ScheduleEndTime`.
    #[serde(rename = "ScheduleEndTime", skip_serializing_if = "Option::is_none")]
    pub schedule_end_time: Option<Val<f64>>,
    /// `ScheduleExpression`, which is required.
    #[serde(rename = "ScheduleExpression")]
    pub schedule_expression: Val<String>,
    /// `ScheduleStartTime`.
    #[serde(rename = "ScheduleStartTime", skip_serializing_if = "Option::is_none")]
    pub schedule_start_time: Option<Val<f64>>,
    /// `StartTimeOffset`.
    #[serde(rename = "StartTimeOffset", skip_serializing_if = "Option::is_none")]
    pub start_time_offset: Option<Val<i64>>,
    /// `State`.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<TagsItems>>>,
    /// `Timezone`.
    #[serde(rename = "Timezone", skip_serializing_if = "Option::is_none")]
    pub timezone: Option<Val<String>>,
}

impl ScheduledQuery {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        execution_role_arn: impl Into<Val<String>>,
        name: impl Into<Val<String>>,
        query_language: impl Into<Val<String>>,
        query_string: impl Into<Val<String>>,
        schedule_expression: impl Into<Val<String>>,
    ) -> Self {
        Self {
            execution_role_arn: execution_role_arn.into(),
            name: name.into(),
            query_language: query_language.into(),
            query_string: query_string.into(),
            schedule_expression: schedule_expression.into(),
            description: None,
            destination_configuration: None,
            log_group_identifiers: None,
            schedule_end_time: None,
            schedule_start_time: None,
            start_time_offset: None,
            state: None,
            tags: None,
            timezone: None,
        }
    }
}

impl CfnResource for ScheduledQuery {
    const TYPE: &'static str = "AWS::Logs::ScheduledQuery";
    type Attributes = ScheduledQueryAttributes;
}

/// What is known of a deployed [`ScheduledQuery`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduledQueryAttributes(ResourceRef);

attributes!(ScheduledQueryAttributes {
creation_time = "CreationTime", "`CreationTime` of the deployed resource.";
last_execution_status = "LastExecutionStatus", "`LastExecutionStatus` of the deployed resource.";
last_triggered_time = "LastTriggeredTime", "`LastTriggeredTime` of the deployed resource.";
last_updated_time = "LastUpdatedTime", "`LastUpdatedTime` of the deployed resource.";
scheduled_query_arn = "ScheduledQueryArn", "`ScheduledQueryArn` of the deployed resource.";
});

/// `DestinationConfiguration` of `AWS::Logs::ScheduledQuery`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DestinationConfiguration {
    /// `S3Configuration`.
    #[serde(rename = "S3Configuration", skip_serializing_if = "Option::is_none")]
    pub s3_configuration: Option<Val<S3Configuration>>,
}

/// `S3Configuration` of `AWS::Logs::ScheduledQuery`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct S3Configuration {
    /// `DestinationIdentifier`, which is required.
    #[serde(rename = "DestinationIdentifier")]
    pub destination_identifier: Val<String>,
    /// `RoleArn`, which is required.
    #[serde(rename = "RoleArn")]
    pub role_arn: Val<String>,
}

impl S3Configuration {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        destination_identifier: impl Into<Val<String>>,
        role_arn: impl Into<Val<String>>,
    ) -> Self {
        Self { destination_identifier: destination_identifier.into(), role_arn: role_arn.into() }
    }
}

/// `TagsItems` of `AWS::Logs::ScheduledQuery`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TagsItems {
    /// `Key`, which is required.
    #[serde(rename = "Key")]
    pub key: Val<String>,
    /// `Value`, which is required.
    #[serde(rename = "Value")]
    pub value: Val<String>,
}

impl TagsItems {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(key: impl Into<Val<String>>, value: impl Into<Val<String>>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

known!(DestinationConfiguration, S3Configuration, ScheduledQuery, TagsItems);
