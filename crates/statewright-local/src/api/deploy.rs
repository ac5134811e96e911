//! State machines of an assembly, as if they were created by the API.

use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;
use statewright_engine as engine;

use super::{
    Api, definition,
    store::{
        Encryption, LogDestination, LogGroup, Logging, MachineType, Revision, StateMachine, Tags,
        Tracing,
    },
};
use crate::{Error, assembly};

impl Api {
    /// Creates a state machine of an assembly, or makes a new revision of it.
    ///
    /// # Errors
    ///
    /// AWS would refuse its definition, or its ARN is in another account than this one.
    pub fn deploy(&self, machine: &assembly::StateMachine) -> Result<(), Error> {
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
        let revision = Arc::new(Revision {
            id: None,
            updated: now,
            definition: Arc::new(definition),
            role_arn: machine.role_arn.as_str().into(),
            logging: logging(&machine.logging),
            tracing: Tracing::default(),
            encryption: Encryption::default(),
        });
        let mut store = self.store();
        match store.state_machines.get_mut(name) {
            Some(known) => known.current = revision,
            None => {
                let machine = StateMachine {
                    name: name.clone(),
                    machine_type,
                    created: now,
                    current: revision,
                    versions: BTreeMap::new(),
                    last_version: 0,
                    aliases: BTreeMap::new(),
                    tags: Tags::new(),
                    published_at_creation: None,
                };
                store.state_machines.insert(name.clone(), machine);
            }
        }
        Ok(())
    }
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
