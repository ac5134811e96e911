//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::Glue::Session`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Session {
    /// `Command`, which is required. A change replaces the resource.
    #[serde(rename = "Command")]
    pub command: Val<SessionCommand>,
    /// `Connections`. A change replaces the resource.
    #[serde(rename = "Connections", skip_serializing_if = "Option::is_none")]
    pub connections: Option<Val<ConnectionsList>>,
    /// `DefaultArguments`. A change replaces the resource.
    #[serde(rename = "DefaultArguments", skip_serializing_if = "Option::is_none")]
    pub default_arguments: Option<Val<Map<String>>>,
    /// `Description`. A change replaces the resource.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// `GlueVersion`. A change replaces the resource.
    #[serde(rename = "GlueVersion", skip_serializing_if = "Option::is_none")]
    pub glue_version: Option<Val<String>>,
    /// `Id`, which is required. A change replaces the resource.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// `IdleTimeout`. A change replaces the resource.
    #[serde(rename = "IdleTimeout", skip_serializing_if = "Option::is_none")]
    pub idle_timeout: Option<Val<i64>>,
    /// `MaxCapacity`. A change replaces the resource.
    #[serde(rename = "MaxCapacity", skip_serializing_if = "Option::is_none")]
    pub max_capacity: Option<Val<f64>>,
    /// `NumberOfWorkers`. A change replaces the resource.
    #[serde(rename = "NumberOfWorkers", skip_serializing_if = "Option::is_none")]
    pub number_of_workers: Option<Val<i64>>,
    /// `RequestOrigin`. A change replaces the resource.
    #[serde(rename = "RequestOrigin", skip_serializing_if = "Option::is_none")]
    pub request_origin: Option<Val<String>>,
    /// `Role`, which is required. A change replaces the resource.
    #[serde(rename = "Role")]
    pub role: Val<String>,
    /// `SecurityConfiguration`. A change replaces the resource.
    #[serde(rename = "SecurityConfiguration", skip_serializing_if = "Option::is_none")]
    pub security_configuration: Option<Val<String>>,
    /// `Tags`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// `Timeout`. A change replaces the resource.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
    /// `WorkerType`. A change replaces the resource.
    #[serde(rename = "WorkerType", skip_serializing_if = "Option::is_none")]
    pub worker_type: Option<Val<String>>,
}

impl Session {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        command: impl Into<Val<SessionCommand>>,
        id: impl Into<Val<String>>,
        role: impl Into<Val<String>>,
    ) -> Self {
        Self {
            command: command.into(),
            id: id.into(),
            role: role.into(),
            connections: None,
            default_arguments: None,
            description: None,
            glue_version: None,
            idle_timeout: None,
            max_capacity: None,
            number_of_workers: None,
            request_origin: None,
            security_configuration: None,
            tags: None,
            timeout: None,
            worker_type: None,
        }
    }
}

impl CfnResource for Session {
    const TYPE: &'static str = "AWS::Glue::Session";
    type Attributes = SessionAttributes;
}

/// What is known of a deployed [`Session`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionAttributes(ResourceRef);

attributes!(SessionAttributes {
arn = "Arn", "`Arn` of the deployed resource.";
created_on = "CreatedOn", "`CreatedOn` of the deployed resource.";
progress = "Progress", "`Progress` of the deployed resource.";
status = "Status", "`Status` of the deployed resource.";
});

/// `ConnectionsList` of `AWS::Glue::Session`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionsList {
    /// `Connections`.
    #[serde(rename = "Connections", skip_serializing_if = "Option::is_none")]
    pub connections: Option<Val<List<String>>>,
}

/// `SessionCommand` of `AWS::Glue::Session`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SessionCommand {
    /// `Name`.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// `PythonVersion`.
    #[serde(rename = "PythonVersion", skip_serializing_if = "Option::is_none")]
    pub python_version: Option<Val<String>>,
}

known!(ConnectionsList, Session, SessionCommand);
