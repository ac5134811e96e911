//! State machines and functions of an assembly, as if they were deployed.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::Timestamp;
use statewright_engine as engine;

use super::{
    Api, definition,
    store::{
        Encryption, LogDestination, LogGroup, Logging, MachineType, Revision, StateMachine, Store,
        Tags, Tracing,
    },
};
use crate::{Assembly, Error, Lambda, Services, assembly};

/// What is to be there of an assembly, in place of what was there of it before.
#[derive(Clone, Debug, Default)]
pub struct Deployment {
    /// The state machines.
    pub state_machines: Vec<assembly::StateMachine>,
    /// The ARNs of the functions.
    pub functions: Vec<Arc<str>>,
    /// The ARNs of those that cannot be run here: events that were accepted for them wait until they
    /// can.
    pub unreadable: Vec<Arc<str>>,
    /// The functions themselves; those that were there before, if nothing is said.
    pub lambda: Option<Arc<Lambda>>,
}

/// A state machine that was deployed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deployed {
    /// Its ARN.
    pub arn: String,
    /// What became of it.
    pub change: Change,
}

/// What a deployment makes of a state machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    Created,
    /// It was another one before.
    Updated,
    /// It stays as it is.
    Unchanged,
    /// The assembly does not have it any more.
    Deleted,
}

impl Api {
    /// What an assembly says of its state machines and functions that is not heeded here, and why.
    #[must_use]
    pub fn unheeded(&self, assembly: &Assembly) -> Vec<Error> {
        let services = self.services();
        // Those that cannot be run are not here.
        let functions =
            assembly.functions.iter().filter_map(|function| function.read.as_ref().ok());
        let arns = functions.clone().map(|function| function.arn.as_str().into()).collect();
        let services = Services { functions: arns, ..Services::clone(&services) };
        let undeliverable = functions.flat_map(|function| services.undeliverable(function));
        assembly.unheeded.iter().cloned().chain(undeliverable).collect()
    }

    /// Makes the state machines and functions of an assembly those that are here, all of them or,
    /// if one cannot be deployed, none. Executions that run go on with the definitions that they
    /// began with; like on AWS, the functions that they invoke are the new ones, also with what
    /// waits to be invoked again.
    ///
    /// # Errors
    ///
    /// AWS would refuse a definition, or its ARN is in another account than this one.
    pub fn deploy(&self, deployment: Deployment) -> Result<Vec<Deployed>, Error> {
        let Deployment { state_machines, functions, unreadable, lambda } = deployment;
        let wanted = state_machines.iter().map(|machine| self.accept(machine));
        let wanted = wanted.collect::<Result<Vec<_>, _>>()?;
        let mut store = self.store();
        let mut deployed = Vec::new();
        for name in no_longer_wanted(&store, &wanted) {
            store.delete_state_machine(&name).map_err(|error| Error::new(error.message()))?;
            let arn = self.account().state_machine_arn(&name);
            deployed.push(Deployed { arn, change: Change::Deleted });
        }
        for wanted in wanted {
            let arn = wanted.arn.to_string();
            let change = put(&mut store, wanted).map_err(|error| Error::new(error.message()))?;
            deployed.push(Deployed { arn, change });
        }
        drop(store);
        self.services.replace(|before| {
            if let (Some(lambda), Some(before)) = (&lambda, &before.lambda) {
                lambda.succeed(before);
            }
            let lambda = lambda.or_else(|| before.lambda.clone());
            Services { functions, unreadable, lambda, ..before.clone() }
        });
        Ok(deployed)
    }

    /// A state machine as it would be created.
    fn accept(&self, machine: &assembly::StateMachine) -> Result<StateMachine, Error> {
        let name = &machine.name;
        let arn = self.account().state_machine_arn(name);
        if arn != machine.arn {
            return Err(Error::new(format!("{} has the ARN {}, and not {arn}", machine.id, machine.arn))
                .hint("what is in an assembly is in the account 123456789012, in us-east-1: leave out the other one"));
        }
        let machine_type = match machine.machine_type {
            engine::MachineType::Standard => MachineType::Standard,
            engine::MachineType::Express => MachineType::Express,
        };
        let text = machine.definition.to_json().to_string();
        let definition = definition::accept(&text, machine_type).map_err(|error| {
            Error::new(format!("{} cannot be deployed: {}", machine.id, error.message()))
        })?;
        let now = Timestamp::now();
        Ok(StateMachine {
            name: name.as_str().into(),
            arn: arn.into(),
            machine_type,
            created: now,
            current: Arc::new(Revision {
                key: Revision::new_key(),
                id: None,
                updated: now,
                definition: Arc::new(definition),
                role_arn: machine.role_arn.as_str().into(),
                logging: logging(&machine.logging),
                tracing: Tracing::default(),
                encryption: Encryption::default(),
            }),
            versions: BTreeMap::new(),
            last_version: 0,
            aliases: BTreeMap::new(),
            tags: Tags::new(),
            published_at_creation: None,
            is_deployed: true,
        })
    }
}

/// The names of the state machines of the assembly before that this one does not have, also if
/// that one was served by a server before this.
fn no_longer_wanted(store: &Store, wanted: &[StateMachine]) -> Vec<String> {
    let names: BTreeSet<_> = wanted.iter().map(|wanted| &wanted.name).collect();
    let machines = store.state_machines.values();
    machines
        .filter(|machine| machine.is_deployed && !names.contains(&machine.name))
        .filter(|machine| !store.is_deleting(&machine.name))
        .map(|machine| machine.name.to_string())
        .collect()
}

/// Puts a state machine where there is none, or a new revision of it where there is one. One of
/// another type is replaced, because the type of a state machine stays. For one that is being
/// deleted nobody waits: its executions end now.
fn put(store: &mut Store, wanted: StateMachine) -> Result<Change, super::error::Error> {
    store.finish_deleting(&wanted.name);
    let known = store.state_machines.get(&*wanted.name);
    let (machine, change) = match known {
        Some(known) if known.machine_type != wanted.machine_type => (wanted, Change::Updated),
        Some(known) if known.current.is_like(&wanted.current) => {
            if known.is_deployed {
                return Ok(Change::Unchanged);
            }
            (StateMachine { is_deployed: true, ..known.clone() }, Change::Unchanged)
        }
        Some(known) => {
            let id = Some(uuid::Uuid::new_v4().to_string());
            let current = Arc::new(Revision { id, ..Revision::clone(&wanted.current) });
            (StateMachine { current, is_deployed: true, ..known.clone() }, Change::Updated)
        }
        None => (wanted, Change::Created),
    };
    let arn = Arc::clone(&machine.arn);
    store.put_state_machine(machine, &arn)?;
    Ok(change)
}

fn logging(logging: &assembly::Logging) -> Logging {
    let destination = |arn: &String| LogDestination {
        cloud_watch_logs_log_group: LogGroup { log_group_arn: arn.clone() },
    };
    Logging {
        level: logging.level.clone(),
        include_execution_data: logging.include_execution_data,
        destinations: logging.log_groups.iter().map(destination).collect(),
    }
}
