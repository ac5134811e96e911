use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use statewright_engine::Program;

/// How many versions a state machine can have.
///
/// Source: Step Functions Developer Guide, "Service quotas".
pub(crate) const VERSIONS_MAX: usize = 1000;

/// How many aliases a state machine can have.
///
/// Source: Step Functions Developer Guide, "Service quotas".
pub(crate) const ALIASES_MAX: usize = 100;

/// A state machine with its versions and aliases.
#[derive(Clone, Debug)]
pub(crate) struct StateMachine {
    pub(crate) name: Arc<str>,
    pub(crate) arn: Arc<str>,
    pub(crate) machine_type: MachineType,
    pub(crate) created: Timestamp,
    pub(crate) current: Arc<Revision>,
    pub(crate) versions: BTreeMap<u32, Version>,
    /// The number of the version that was published last; numbers are not used again.
    pub(crate) last_version: u32,
    pub(crate) aliases: BTreeMap<String, Alias>,
    pub(crate) tags: Tags,
    /// The description of the version that was asked for when it was created, if one was. Who
    /// asks for the same again is given the same.
    pub(crate) published_at_creation: Option<Option<String>>,
    /// Whether it came with an assembly, and goes when that does not have it any more.
    pub(crate) is_deployed: bool,
}

impl StateMachine {
    /// Makes a version of the current revision, unless the last one is of it already, and gives
    /// its number; nothing, if there are too many.
    pub(crate) fn publish(&mut self, description: Option<String>, now: Timestamp) -> Option<u32> {
        match self.versions.last_key_value() {
            Some((number, last)) if last.revision == self.current => Some(*number),
            _ if self.versions.len() >= VERSIONS_MAX => None,
            _ => {
                self.last_version += 1;
                let version =
                    Version { revision: Arc::clone(&self.current), description, created: now };
                self.versions.insert(self.last_version, version);
                Some(self.last_version)
            }
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum MachineType {
    #[default]
    Standard,
    Express,
}

/// What can be changed of a state machine, as it was at one time.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Revision {
    /// What it is referred to by where it is kept.
    pub(crate) key: u64,
    /// There is none before the first change.
    pub(crate) id: Option<String>,
    pub(crate) updated: Timestamp,
    pub(crate) definition: Arc<Definition>,
    pub(crate) role_arn: Arc<str>,
    pub(crate) logging: Logging,
    pub(crate) tracing: Tracing,
    pub(crate) encryption: Encryption,
}

impl Revision {
    /// A key that no other revision has.
    pub(crate) fn new_key() -> u64 {
        fastrand::u64(..)
    }

    /// Whether it is another one in nothing but its time and what it is called.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        let Self { key: _, id: _, updated: _, definition, role_arn, logging, tracing, encryption } =
            self;
        *definition == other.definition
            && *role_arn == other.role_arn
            && *logging == other.logging
            && *tracing == other.tracing
            && *encryption == other.encryption
    }
}

/// A definition in the States Language.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) text: String,
    pub(crate) program: Arc<Program>,
    /// The variables that each state refers to, for states that refer to any.
    pub(crate) variable_references: BTreeMap<String, BTreeSet<String>>,
}

/// Definitions are equal when they are written alike, as AWS has it.
impl PartialEq for Definition {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// A revision that stays.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) revision: Arc<Revision>,
    pub(crate) description: Option<String>,
    pub(crate) created: Timestamp,
}

/// A name for one or two versions.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Alias {
    pub(crate) description: Option<String>,
    pub(crate) routes: Vec<Route>,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
}

/// How many of a hundred executions a version is to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct Route {
    pub(crate) version: u32,
    pub(crate) weight: u32,
}

/// Which events of the histories go to a log.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Logging {
    pub(crate) level: String,
    pub(crate) include_execution_data: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) destinations: Vec<LogDestination>,
}

impl Default for Logging {
    fn default() -> Self {
        Self { level: "OFF".to_owned(), include_execution_data: false, destinations: Vec::new() }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct LogDestination {
    pub(crate) cloud_watch_logs_log_group: LogGroup,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct LogGroup {
    pub(crate) log_group_arn: String,
}

impl LogGroup {
    /// Whether it is the ARN of a log group: `arn:aws:logs:REGION:ACCOUNT:log-group:NAME:*`.
    pub(crate) fn is_one(&self) -> bool {
        let parts: Vec<_> = self.log_group_arn.split(':').collect();
        matches!(*parts, ["arn", _, "logs", _, _, "log-group", name, "*"] if !name.is_empty())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Tracing {
    pub(crate) enabled: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Encryption {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kms_key_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kms_data_key_reuse_period_seconds: Option<u32>,
    #[serde(rename = "type")]
    pub(crate) encryption_type: EncryptionType,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum EncryptionType {
    #[default]
    AwsOwnedKey,
    CustomerManagedKmsKey,
}

/// The tags of something, in the order in which they were added.
pub(crate) type Tags = Vec<Tag>;

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Tag {
    pub(crate) key: String,
    pub(crate) value: String,
}
