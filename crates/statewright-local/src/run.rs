use std::{collections::HashMap, sync::Arc};

use jiff::Timestamp;
use statewright_engine::{Command, Event, Execution, HistoryEvent, Outcome, TaskId, TimerId};
use tokio::task::{AbortHandle, JoinSet};

use crate::Lambda;

/// An execution that is over.
#[derive(Clone, Debug, PartialEq)]
pub struct Finished {
    /// How it ended.
    pub outcome: Outcome,
    /// Its whole history.
    pub history: Vec<HistoryEvent>,
}

/// Runs an execution to its end, in real time: its tasks by `lambda`, its timers by the clock.
///
/// `observe` is told of each event in the history, as it happens.
pub async fn run(
    mut execution: Execution,
    lambda: &Arc<Lambda>,
    mut observe: impl FnMut(&HistoryEvent),
) -> Finished {
    let mut history = Vec::new();
    let mut pending = Pending::default();
    let mut event = Event::Started;
    loop {
        for command in execution.handle(Timestamp::now(), event) {
            match command {
                Command::Emit(event) => {
                    observe(&event);
                    history.push(event);
                }
                Command::Finish(outcome) => return Finished { outcome, history },
                command => pending.carry_out(command, lambda),
            }
        }
        event = pending.next().await;
    }
}

/// What an execution waits for.
#[derive(Default)]
struct Pending {
    events: JoinSet<(Awaited, Event)>,
    running: HashMap<Awaited, AbortHandle>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Awaited {
    Task(TaskId),
    Timer(TimerId),
}

impl Pending {
    fn carry_out(&mut self, command: Command, lambda: &Arc<Lambda>) {
        match command {
            Command::Invoke(invocation) => {
                let (lambda, task) = (Arc::clone(lambda), invocation.task);
                self.start(Awaited::Task(task), async move {
                    match lambda.invoke(&invocation.resource, invocation.input.value()).await {
                        Ok(output) => Event::TaskSucceeded { task, output: output.into() },
                        Err(failure) => Event::TaskFailed { task, failure },
                    }
                });
            }
            Command::StartTimer { timer, at } => {
                self.start(Awaited::Timer(timer), async move {
                    // A time that is past is now.
                    let delay = at.duration_since(Timestamp::now()).try_into().unwrap_or_default();
                    tokio::time::sleep(delay).await;
                    Event::TimerFired { timer }
                });
            }
            Command::CancelInvocation { task } => self.cancel(Awaited::Task(task)),
            Command::CancelTimer { timer } => self.cancel(Awaited::Timer(timer)),
            Command::Emit(_) | Command::Finish(_) => {}
        }
    }

    fn start(&mut self, awaited: Awaited, work: impl Future<Output = Event> + Send + 'static) {
        let handle = self.events.spawn(async move { (awaited, work.await) });
        self.running.insert(awaited, handle);
    }

    fn cancel(&mut self, awaited: Awaited) {
        if let Some(handle) = self.running.remove(&awaited) {
            handle.abort();
        }
    }

    async fn next(&mut self) -> Event {
        loop {
            match self.events.join_next().await {
                Some(Ok((awaited, event))) => {
                    self.running.remove(&awaited);
                    return event;
                }
                // What was cancelled tells nothing; who waited for what panicked would wait
                // for ever.
                Some(Err(error)) => {
                    if let Ok(panic) = error.try_into_panic() {
                        std::panic::resume_unwind(panic);
                    }
                }
                None => std::future::pending().await,
            }
        }
    }
}
