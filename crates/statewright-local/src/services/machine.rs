use std::{fmt, sync::Arc};

use jiff::Timestamp;
use statewright_asl as asl;
use statewright_engine::{Data, Interleaving, MachineType, Program, Start};

use crate::{Error, assembly};

/// A state machine, ready to be run.
#[derive(Clone)]
pub struct Machine {
    /// Its name.
    pub name: Arc<str>,
    /// Its ARN.
    pub arn: Arc<str>,
    /// The ARN of its role.
    pub role_arn: Arc<str>,
    /// Whether it is a Standard or an Express one.
    pub machine_type: MachineType,
    /// Its definition.
    pub definition: Arc<asl::StateMachine>,
    /// The same, ready for the engine.
    pub program: Arc<Program>,
}

/// What an execution is begun with, besides its state machine.
#[derive(Clone, Debug)]
pub struct Begin {
    /// The name of the execution.
    pub name: String,
    /// Its input.
    pub input: Data,
    /// When it begins.
    pub at: Timestamp,
    /// What random numbers begin with.
    pub seed: u64,
    /// In which order branches go on that could all go on.
    pub interleaving: Interleaving,
}

impl Machine {
    /// A state machine that is part of nothing: with the name and the names that it would have
    /// in the account of this machine.
    ///
    /// # Errors
    ///
    /// The definition cannot be run.
    pub fn alone(
        name: &str,
        machine_type: MachineType,
        definition: asl::StateMachine,
    ) -> Result<Self, Error> {
        Ok(Self {
            program: program(name, &definition)?,
            name: name.into(),
            arn: format!("arn:aws:states:us-east-1:123456789012:stateMachine:{name}").into(),
            role_arn: format!("arn:aws:iam::123456789012:role/{name}").into(),
            machine_type,
            definition: Arc::new(definition),
        })
    }

    /// A state machine of an assembly.
    ///
    /// # Errors
    ///
    /// The definition cannot be run.
    pub fn of(machine: &assembly::StateMachine) -> Result<Self, Error> {
        Ok(Self {
            program: program(&machine.id, &machine.definition)?,
            name: machine.name.as_str().into(),
            arn: machine.arn.as_str().into(),
            role_arn: machine.role_arn.as_str().into(),
            machine_type: machine.machine_type,
            definition: Arc::new(machine.definition.clone()),
        })
    }

    /// What the engine needs to begin an execution.
    #[must_use]
    pub fn start(&self, begin: Begin) -> Start {
        let Begin { name, input, at, seed, interleaving } = begin;
        let arn = match self.machine_type {
            MachineType::Standard => self.arn.replace(":stateMachine:", ":execution:"),
            MachineType::Express => self.arn.replace(":stateMachine:", ":express:"),
        };
        let execution_arn = match self.machine_type {
            MachineType::Standard => format!("{arn}:{name}"),
            // An Express execution has an identifier behind its name.
            MachineType::Express => {
                format!("{arn}:{name}:{}", uuid::Uuid::from_u64_pair(seed, seed))
            }
        };
        Start {
            input,
            at,
            execution_arn: execution_arn.into(),
            execution_name: name.into(),
            state_machine_arn: self.arn.clone(),
            state_machine_name: self.name.clone(),
            role_arn: self.role_arn.clone(),
            machine_type: self.machine_type,
            seed,
            interleaving,
        }
    }
}

fn program(name: &str, definition: &asl::StateMachine) -> Result<Arc<Program>, Error> {
    let program = Program::new(definition);
    program
        .map(Arc::new)
        .map_err(|found| Error::new(format!("{name} cannot be run here:\n{found}")))
}

impl fmt::Debug for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Machine").field("arn", &self.arn).finish_non_exhaustive()
    }
}
