//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, List, Map, Tag, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// Resource Type definition for AWS::Glue::Session.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Session {
    /// The SessionCommand that runs the job.
    #[serde(rename = "Command")]
    pub command: Val<SessionCommand>,
    /// Specifies the connections used by the session.
    #[serde(rename = "Connections", skip_serializing_if = "Option::is_none")]
    pub connections: Option<Val<ConnectionsList>>,
    /// A map array of key-value pairs.
    #[serde(rename = "DefaultArguments", skip_serializing_if = "Option::is_none")]
    pub default_arguments: Option<Val<Map<String>>>,
    /// The description of the session.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<Val<String>>,
    /// The Glue version determines the versions of Apache Spark and Python that Glue supports.
    #[serde(rename = "GlueVersion", skip_serializing_if = "Option::is_none")]
    pub glue_version: Option<Val<String>>,
    /// The ID of the session.
    #[serde(rename = "Id")]
    pub id: Val<String>,
    /// The number of minutes when idle before session times out.
    #[serde(rename = "IdleTimeout", skip_serializing_if = "Option::is_none")]
    pub idle_timeout: Option<Val<i64>>,
    /// The number of Glue data processing units (DPUs) that can be allocated when the job runs.
    #[serde(rename = "MaxCapacity", skip_serializing_if = "Option::is_none")]
    pub max_capacity: Option<Val<f64>>,
    /// The number of workers of a defined WorkerType to use for the session.
    #[serde(rename = "NumberOfWorkers", skip_serializing_if = "Option::is_none")]
    pub number_of_workers: Option<Val<i64>>,
    /// The origin of the request.
    #[serde(rename = "RequestOrigin", skip_serializing_if = "Option::is_none")]
    pub request_origin: Option<Val<String>>,
    /// The IAM Role ARN.
    #[serde(rename = "Role")]
    pub role: Val<String>,
    /// The name of the SecurityConfiguration structure to be used with the session.
    #[serde(rename = "SecurityConfiguration", skip_serializing_if = "Option::is_none")]
    pub security_configuration: Option<Val<String>>,
    /// The tags belonging to the session.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Val<List<Tag>>>,
    /// The number of minutes before session times out.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Val<i64>>,
    /// The type of predefined worker that is allocated when a session runs.
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
arn = "Arn", "The Amazon Resource Name (ARN) of the session.";
created_on = "CreatedOn", "The time and date when the session was created.";
progress = "Progress", "The code execution progress of the session.";
status = "Status", "The session status.";
});

/// Specifies the connections used by the session.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionsList {
    /// A list of connection names used by the session.
    #[serde(rename = "Connections", skip_serializing_if = "Option::is_none")]
    pub connections: Option<Val<List<String>>>,
}

/// The SessionCommand that runs the job.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SessionCommand {
    /// Specifies the name of the SessionCommand.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<Val<String>>,
    /// Specifies the Python version.
    #[serde(rename = "PythonVersion", skip_serializing_if = "Option::is_none")]
    pub python_version: Option<Val<String>>,
}

known!(ConnectionsList, Session, SessionCommand);
