use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use statewright_engine::{Event, TaskId};

use crate::{
    api::store::{
        About, Activity, Alias, Encryption, Logging, MachineType, Revision, StateMachine, Tags,
        Tracing,
    },
    services::{Change, EventAbout},
};

/// A change of what a server knows.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) enum Record<'a> {
    /// What state machines and executions refer to.
    Revision(Box<RevisionRecord<'a>>),
    /// A state machine is there, or is so from now on.
    StateMachine(Box<MachineRecord<'a>>),
    StateMachineDeleted {
        name: Cow<'a, str>,
    },
    /// Another one will have the name of a state machine. Executions of this one go on, and are
    /// not listed any more.
    StateMachineReplaced {
        name: Cow<'a, str>,
    },
    /// An activity is there, or is so from now on.
    Activity {
        name: Cow<'a, str>,
        activity: Cow<'a, Activity>,
    },
    ActivityDeleted {
        name: Cow<'a, str>,
    },
    /// An execution begins.
    Execution(Box<ExecutionRecord<'a>>),
    /// An execution, by its number, was told something.
    Event {
        execution: u64,
        at: Timestamp,
        event: Cow<'a, Event>,
        /// The token of the client's request that it came by.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        token: Option<Cow<'a, str>>,
    },
    /// Something happened to an event on its way to a function, which has this key.
    Invocation {
        key: u64,
        change: Cow<'a, Change<'a>>,
    },
    /// Such an event comes of another one, for which there is nothing more to do then.
    NextInvocation {
        key: u64,
        of: u64,
        about: Cow<'a, EventAbout>,
    },
    /// There is nothing more to do for such an event.
    InvocationDone {
        key: u64,
    },
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct RevisionRecord<'a> {
    pub(super) key: u64,
    pub(super) machine_type: MachineType,
    pub(super) id: Option<Cow<'a, str>>,
    pub(super) updated: Timestamp,
    pub(super) definition: Cow<'a, str>,
    pub(super) role_arn: Arc<str>,
    pub(super) logging: Cow<'a, Logging>,
    pub(super) tracing: Tracing,
    pub(super) encryption: Cow<'a, Encryption>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct MachineRecord<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) machine_type: MachineType,
    pub(super) created: Timestamp,
    /// The key of the revision.
    pub(super) current: u64,
    pub(super) versions: BTreeMap<u32, VersionRecord<'a>>,
    pub(super) last_version: u32,
    pub(super) aliases: Cow<'a, BTreeMap<String, Alias>>,
    pub(super) tags: Cow<'a, Tags>,
    /// A list of one, because no description is something else than no version.
    pub(super) published_at_creation: Option<(Option<Cow<'a, str>>,)>,
    #[serde(default)]
    pub(super) is_deployed: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct VersionRecord<'a> {
    /// The key of the revision.
    pub(super) revision: u64,
    pub(super) description: Option<Cow<'a, str>>,
    pub(super) created: Timestamp,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct ExecutionRecord<'a> {
    pub(super) number: u64,
    pub(super) arn: Arc<str>,
    pub(super) name: Arc<str>,
    pub(super) machine: Arc<str>,
    pub(super) state_machine_arn: Arc<str>,
    pub(super) machine_type: MachineType,
    /// The key of the revision.
    pub(super) revision: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) version_arn: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) alias_arn: Option<Cow<'a, str>>,
    /// The name of the test case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) case: Option<Arc<str>>,
    /// As it was written.
    pub(super) input: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) trace_header: Option<Cow<'a, str>>,
    pub(super) started: Timestamp,
    pub(super) seed: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) started_by: Option<(u64, TaskId)>,
    #[serde(default)]
    pub(super) waiting: u32,
}

impl<'a> Record<'a> {
    pub(crate) fn revision(revision: &'a Revision, machine_type: MachineType) -> Self {
        Self::Revision(Box::new(RevisionRecord {
            key: revision.key,
            machine_type,
            id: revision.id.as_deref().map(Cow::Borrowed),
            updated: revision.updated,
            definition: Cow::Borrowed(&revision.definition.text),
            role_arn: Arc::clone(&revision.role_arn),
            logging: Cow::Borrowed(&revision.logging),
            tracing: revision.tracing,
            encryption: Cow::Borrowed(&revision.encryption),
        }))
    }

    pub(crate) fn state_machine(machine: &'a StateMachine) -> Self {
        let versions = machine.versions.iter().map(|(number, version)| {
            let version = VersionRecord {
                revision: version.revision.key,
                description: version.description.as_deref().map(Cow::Borrowed),
                created: version.created,
            };
            (*number, version)
        });
        let published = machine.published_at_creation.as_ref();
        Self::StateMachine(Box::new(MachineRecord {
            name: Cow::Borrowed(&machine.name),
            machine_type: machine.machine_type,
            created: machine.created,
            current: machine.current.key,
            versions: versions.collect(),
            last_version: machine.last_version,
            aliases: Cow::Borrowed(&machine.aliases),
            tags: Cow::Borrowed(&machine.tags),
            published_at_creation: published
                .map(|description| (description.as_deref().map(Cow::Borrowed),)),
            is_deployed: machine.is_deployed,
        }))
    }

    pub(crate) fn execution(about: &'a About) -> Self {
        Self::Execution(Box::new(ExecutionRecord {
            number: about.number,
            arn: Arc::clone(&about.arn),
            name: Arc::clone(&about.name),
            machine: Arc::clone(&about.machine),
            state_machine_arn: Arc::clone(&about.state_machine_arn),
            machine_type: about.machine_type,
            revision: about.revision.key,
            version_arn: about.version_arn.as_deref().map(Cow::Borrowed),
            alias_arn: about.alias_arn.as_deref().map(Cow::Borrowed),
            case: about.case.as_ref().map(|(name, _)| Arc::clone(name)),
            input: about.input.text(),
            trace_header: about.trace_header.as_deref().map(Cow::Borrowed),
            started: about.started,
            seed: about.seed,
            started_by: about.started_by,
            waiting: about.waiting,
        }))
    }

    pub(crate) fn event(execution: u64, at: Timestamp, event: &'a Event) -> Self {
        Self::Event { execution, at, event: Cow::Borrowed(event), token: None }
    }

    /// The same event, which came by a request with this token.
    pub(crate) fn by_request(mut self, request: Option<&str>) -> Self {
        if let Self::Event { token, .. } = &mut self {
            *token = request.map(|token| Cow::Owned(token.to_owned()));
        }
        self
    }
}
