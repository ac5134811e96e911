//! Starting executions.

use std::{
    sync::Arc,
    task::{Context, Waker},
};

use jiff::Timestamp;
use serde::Deserialize;
use statewright_engine::{self as engine, Data, PAYLOAD_BYTES_MAX, TaskId};
use tokio::sync::OwnedSemaphorePermit;

use super::{
    Api,
    arn::Resource,
    driver::Driver,
    error::{Error, ErrorType},
    jackson,
    journal::Record,
    name,
    store::{About, Execution, MachineType, NamedCase, Revision, StateMachine, Store},
    target::Target,
};

/// What StartExecution and StartSyncExecution take.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Input<'a> {
    pub(super) state_machine_arn: &'a str,
    name: Option<&'a str>,
    input: Option<&'a str>,
    trace_header: Option<&'a str>,
}

impl<'a> Input<'a> {
    pub(super) fn wanted(&self) -> Wanted<'a> {
        // Step Functions Local chooses a test case so; no name has this letter in it.
        let (state_machine_arn, case) = match self.state_machine_arn.rsplit_once('#') {
            Some((arn, case)) => (arn, Some(case)),
            None => (self.state_machine_arn, None),
        };
        Wanted {
            state_machine_arn,
            case,
            case_of_parent: None,
            name: self.name,
            input: WantedInput::Text(self.input.unwrap_or("{}")),
            trace_header: self.trace_header,
            started_by: None,
            waiting: 0,
            is_kept: true,
        }
    }
}

/// An execution that is asked for.
pub(super) struct Wanted<'a> {
    /// The state machine, or a version or alias of it.
    pub(super) state_machine_arn: &'a str,
    /// The test case of the mock file, which must be there.
    pub(super) case: Option<&'a str>,
    /// The test case of the execution that starts it.
    pub(super) case_of_parent: Option<&'a str>,
    pub(super) name: Option<&'a str>,
    pub(super) input: WantedInput<'a>,
    pub(super) trace_header: Option<&'a str>,
    /// The task that starts it, and the number of the execution of that.
    pub(super) started_by: Option<(u64, TaskId)>,
    /// How many executions wait for it, the first for the second and so on.
    pub(super) waiting: u32,
    /// Whether it is to end even if the server ends before it. Who waits for the answer learns
    /// that there is none.
    pub(super) is_kept: bool,
}

pub(super) enum WantedInput<'a> {
    Text(&'a str),
    Data(Data),
}

/// An execution that is to begin.
pub(super) struct Prepared {
    pub(super) execution: Arc<Execution>,
    engine: Box<engine::Execution>,
    room: OwnedSemaphorePermit,
}

impl Prepared {
    /// Begins it, side by side with others.
    pub(super) fn spawn(self, api: &Arc<Api>) {
        let mut run = Box::pin(self.driver(api).start());
        // What need not wait is done here and now, without a task of its own.
        let mut context = Context::from_waker(Waker::noop());
        if run.as_mut().poll(&mut context).is_pending() {
            tokio::spawn(run);
        }
    }

    fn driver(self, api: &Arc<Api>) -> Driver {
        Driver::new(api, &self.execution, self.engine, Some(self.room))
    }
}

/// What a request to start an execution comes to.
pub(super) enum Started {
    New(Prepared),
    /// The same was asked for before, and runs; or the same task asked for it.
    Known(Arc<Execution>),
}

impl Api {
    /// Prepares what a request asks for. The execution is known from then on, and has not begun.
    pub(super) fn prepare(
        &self,
        wanted: Wanted<'_>,
        check: impl FnOnce(&StateMachine) -> Result<(), Error>,
    ) -> Result<Started, Error> {
        if let Some(name) = wanted.name {
            name::check(name)?;
        }
        let mut store = self.store();
        let chosen = Chosen::of(&store, self, wanted.state_machine_arn)?;
        check(chosen.machine)?;
        store.check_not_deleting(&chosen.machine.name, wanted.state_machine_arn)?;
        let case = self.case(&chosen.machine.name, &wanted)?;
        let data = match wanted.input {
            WantedInput::Text(text) => data(text)?,
            WantedInput::Data(data) => data,
        };

        let machine = Arc::clone(&chosen.machine.name);
        let machine_type = chosen.machine.machine_type;
        let name: Arc<str> = match wanted.name {
            Some(name) => name.into(),
            None => uuid::Uuid::new_v4().to_string().into(),
        };
        let arn: Arc<str> = self.execution_arn(machine_type, &machine, &name).into();
        if let Some(known) = store.executions.get(&arn)
            && store.executions.is_listed(known)
        {
            let by_same_task =
                wanted.started_by.is_some() && known.about.started_by == wanted.started_by;
            let is_same = known.progress().end.is_none() && known.about.input.text() == data.text();
            if by_same_task || is_same {
                return Ok(Started::Known(Arc::clone(known)));
            }
            let message = format!("Execution Already Exists: '{arn}'");
            return Err(Error::new(ErrorType::ExecutionAlreadyExists, message));
        }
        let about = About {
            arn,
            name,
            state_machine_arn: Arc::clone(&chosen.machine.arn),
            machine,
            machine_type,
            revision: Arc::clone(chosen.revision),
            version_arn: chosen.version.map(|version| {
                self.account().qualified_arn(&chosen.machine.name, &version.to_string())
            }),
            alias_arn: chosen
                .alias
                .map(|alias| self.account().qualified_arn(&chosen.machine.name, alias)),
            case,
            map_run: None,
            input: data,
            trace_header: wanted.trace_header.map(str::to_owned),
            started: Timestamp::now(),
            number: store.executions.next_number(),
            seed: fastrand::u64(..),
            started_by: wanted.started_by,
            waiting: wanted.waiting,
        };
        let room = self.room()?;
        let journal = store.journal.clone().filter(|_| wanted.is_kept);
        if let Some(journal) = &journal {
            journal.write(&[Record::execution(&about)])?;
        }
        let engine = about.engine();
        let execution = Arc::new(Execution::new(about, journal));
        if machine_type == MachineType::Standard {
            store.executions.insert(&execution);
        }
        Ok(Started::New(Prepared { execution, engine, room }))
    }

    /// The room for one more execution, if there is some.
    pub(super) fn room(&self) -> Result<OwnedSemaphorePermit, Error> {
        Arc::clone(&self.room).try_acquire_owned().map_err(|_| {
            let message = "The maximum number of running executions has been reached. Running executions must end or be stopped before a new execution can be started.";
            Error::new(ErrorType::ExecutionLimitExceeded, message)
        })
    }

    fn case(&self, machine: &str, wanted: &Wanted<'_>) -> Result<Option<NamedCase>, Error> {
        let find = |name: &str| {
            let case = self.mocks.case(machine, name)?;
            Some((Arc::from(name), Arc::clone(case)))
        };
        match (wanted.case, wanted.case_of_parent) {
            (Some(name), _) => find(name).map(Some).ok_or_else(|| {
                Error::validation(format!(
                    "the mock file has no test case {name:?} for the state machine {machine:?}"
                ))
            }),
            (None, parent) => Ok(parent.and_then(find)),
        }
    }

    fn execution_arn(&self, machine_type: MachineType, machine: &str, name: &str) -> String {
        let id;
        let resource = match machine_type {
            MachineType::Standard => Resource::Execution { machine, label: None, name },
            MachineType::Express => {
                id = uuid::Uuid::new_v4().to_string();
                Resource::Express { machine, label: None, name, id: &id }
            }
        };
        self.account().arn(resource).text()
    }
}

/// What of a state machine is to be run.
struct Chosen<'s> {
    machine: &'s StateMachine,
    revision: &'s Arc<Revision>,
    version: Option<u32>,
    alias: Option<&'s str>,
}

impl<'s> Chosen<'s> {
    fn of(store: &'s Store, api: &Api, arn: &str) -> Result<Self, Error> {
        Ok(match Target::find(store, api.account(), arn)? {
            Target::Machine(machine) => {
                Self { machine, revision: &machine.current, version: None, alias: None }
            }
            Target::Version { machine, number, version } => {
                Self { machine, revision: &version.revision, version: Some(number), alias: None }
            }
            Target::Alias { machine, name, alias } => {
                // The weights are percentages: one of a hundred numbers falls on each.
                let mut number = fastrand::u32(..100);
                let route = alias.routes.iter().find(|route| {
                    let is_chosen = number < route.weight;
                    number = number.saturating_sub(route.weight);
                    is_chosen
                });
                let chosen = route.and_then(|route| machine.versions.get_key_value(&route.version));
                let (number, version) =
                    chosen.ok_or_else(|| Error::state_machine_does_not_exist(arn))?;
                Self {
                    machine,
                    revision: &version.revision,
                    version: Some(*number),
                    alias: Some(name),
                }
            }
        })
    }
}

/// The input of an execution.
fn data(text: &str) -> Result<Data, Error> {
    let invalid = |problem: &str| {
        let message = format!("Invalid State Machine Execution Input: '{problem}'");
        Error::new(ErrorType::InvalidExecutionInput, message)
    };
    if text.is_empty() {
        return Err(invalid("Invalid execution input."));
    }
    let data = Data::parse(text)
        .map_err(|error| invalid(&jackson::problem(text).unwrap_or_else(|| error.to_string())))?;
    // The model counts letters, and the service bytes.
    if text.len() > PAYLOAD_BYTES_MAX {
        return Err(invalid(&format!("The input has more than {PAYLOAD_BYTES_MAX} bytes.")));
    }
    Ok(data)
}
