//! State machines of an assembly, as if they were created by the API.

use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;
use statewright_engine as engine;

use super::{
    Api, definition,
    store::{Encryption, Logging, MachineType, Revision, StateMachine, Tags, Tracing},
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
        let current = Arc::new(Revision {
            key: Revision::new_key(),
            id: None,
            updated: now,
            definition: Arc::new(definition),
            role_arn: machine.role_arn.as_str().into(),
            logging: Logging::default(),
            tracing: Tracing::default(),
            encryption: Encryption::default(),
        });
        let mut store = self.store();
        let machine = match store.state_machines.get(name) {
            // It was deployed before the server ended.
            Some(known)
                if known.current.definition == current.definition
                    && known.current.role_arn == current.role_arn =>
            {
                return Ok(());
            }
            Some(known) => StateMachine { current, ..known.clone() },
            None => StateMachine {
                name: name.clone(),
                machine_type,
                created: now,
                current,
                versions: BTreeMap::new(),
                last_version: 0,
                aliases: BTreeMap::new(),
                tags: Tags::new(),
                published_at_creation: None,
            },
        };
        store.put_state_machine(machine).map_err(|error| Error::new(error.message()))
    }
}
