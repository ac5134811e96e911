use std::{collections::BTreeSet, sync::Arc};

use serde_json::Value;
use statewright_asl::{Diagnostics, StateMachine};

use crate::{Command, Event, Execution, Failure, HistoryEvent, Invocation, Outcome, Start};

/// An execution that was run in virtual time.
#[derive(Clone, Debug, PartialEq)]
pub struct Simulation {
    /// How it ended.
    pub outcome: Outcome,
    /// Its whole history.
    pub history: Vec<HistoryEvent>,
}

/// Runs an execution to its end in virtual time: tasks take none, and when there is nothing
/// to do but wait, it is the time of the next timer.
///
/// `invoke` does the work of a task. It is called in the order in which the state machine
/// invokes, and never at the same time.
///
/// # Errors
///
/// What of the state machine the engine cannot run; nothing was invoked then.
pub fn simulate(
    machine: impl Into<Arc<StateMachine>>,
    start: Start,
    mut invoke: impl FnMut(&Invocation) -> Result<Value, Failure>,
) -> Result<Simulation, Diagnostics> {
    let mut now = start.at;
    let mut execution = Execution::new(machine, start)?;
    let mut history = Vec::new();
    let mut timers = BTreeSet::new();
    let mut event = Event::Started;
    loop {
        let mut answer = None;
        for command in execution.handle(now, event) {
            match command {
                Command::Emit(event) => history.push(event),
                Command::Finish(outcome) => return Ok(Simulation { outcome, history }),
                Command::Invoke(invocation) => answer = Some(invocation),
                Command::StartTimer { timer, at } => {
                    timers.insert((at, timer));
                }
                Command::CancelTimer { timer } => timers.retain(|(_, started)| *started != timer),
                Command::CancelInvocation { .. } => {}
            }
        }
        event = match answer {
            Some(invocation) => match invoke(&invocation) {
                Ok(output) => Event::TaskSucceeded { task: invocation.task, output: output.into() },
                Err(failure) => Event::TaskFailed { task: invocation.task, failure },
            },
            None => match timers.pop_first() {
                Some((at, timer)) => {
                    now = at;
                    Event::TimerFired { timer }
                }
                None => unreachable!("an execution that is not over waits for a task or a timer"),
            },
        };
    }
}
