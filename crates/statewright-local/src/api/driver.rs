//! Runs executions: does what their engines ask for, and tells these what came of it.

pub(super) mod call;
mod map_run;
mod nested;
mod sdk;

use std::{
    collections::{BTreeSet, HashMap, VecDeque},
    sync::Arc,
    time::Duration,
};

use jiff::Timestamp;
use statewright_engine::{
    self as engine, ChildId, Command, Event, EventDetails, Failure, HistoryEvent, Invocation,
    Outcome, Pattern, Resource, TaskId, TimerId,
};
use tokio::task::{AbortHandle, yield_now};
use tracing::{info, trace};

use super::{
    Api,
    activities::Work,
    event_log::Wanted,
    store::{Execution, MachineType, MapRun},
    tokens::Awaited,
};
use crate::services::answers;

/// How many events an execution may take before others have their turn.
const EVENTS_PER_TURN: u32 = 64;

/// Runs an execution until it ends: from its beginning, or from where it failed.
pub(super) async fn drive(
    api: Arc<Api>,
    execution: Arc<Execution>,
    mut engine: engine::Execution,
    first: Event,
) -> Outcome {
    let running = api.metrics.begin(execution.about.machine_type, &first);
    info!(execution = &*execution.about.arn, redriven = first == Event::Redriven, "begins");
    let mut driver = Driver::new(&api, &execution);
    let mut event = first;
    let mut events: u32 = 0;
    let outcome = loop {
        let now = Timestamp::now();
        if let Some(outcome) = driver.carry_out(now, engine.handle(now, event)) {
            break outcome;
        }
        if driver.has_gone_on() {
            driver.answers.push_front(Event::Stopped { failure: Failure::default() });
        }
        events += 1;
        if events.is_multiple_of(EVENTS_PER_TURN) {
            yield_now().await;
            // What others have to say is not to wait for ever either.
            if let Some(told) = execution.try_receive() {
                driver.answers.push_front(told);
            }
        }
        event = driver.next().await;
    };
    driver.give_up();
    running.end(&outcome);
    info!(
        execution = &*execution.about.arn,
        status = outcome.status(),
        error = outcome.failure().and_then(|failure| failure.error.as_deref()),
        "ends"
    );
    api.ended(&execution, engine, outcome.clone());
    outcome
}

/// What an execution waits for.
struct Driver<'a> {
    api: &'a Arc<Api>,
    execution: &'a Arc<Execution>,
    /// What of the history is logged, if anything is.
    logged: Option<Wanted>,
    /// Whether it has entered another state than its first since that was asked.
    went_on: bool,
    /// What is known already.
    answers: VecDeque<Event>,
    timers: BTreeSet<(Timestamp, TimerId)>,
    tasks: HashMap<TaskId, Running>,
    /// The Map Runs that are not over, by the events with which they began.
    map_runs: HashMap<u64, Arc<MapRun>>,
    children: HashMap<ChildId, Arc<Execution>>,
}

/// How a task comes to an end.
struct Running {
    /// The call of a service.
    call: Option<AbortHandle>,
    /// The token that somebody is to give back.
    token: Option<Arc<str>>,
    /// The activity whose task it is.
    activity: Option<Arc<str>>,
}

impl<'a> Driver<'a> {
    fn new(api: &'a Arc<Api>, execution: &'a Arc<Execution>) -> Self {
        Self {
            api,
            execution,
            logged: api
                .event_log
                .as_ref()
                .and_then(|_| Wanted::of(&execution.about.revision.logging)),
            went_on: false,
            answers: VecDeque::new(),
            timers: BTreeSet::new(),
            tasks: HashMap::new(),
            map_runs: HashMap::new(),
            children: HashMap::new(),
        }
    }

    /// Does what the engine asks for, and gives how the execution ended if it did.
    fn carry_out(&mut self, now: Timestamp, commands: Vec<Command>) -> Option<Outcome> {
        let mut end = None;
        let mut history = Vec::new();
        for command in commands {
            match command {
                Command::Emit(event) => {
                    self.watch_map_runs(&event);
                    self.note(&event);
                    self.log(self.execution, &event);
                    history.push(event);
                }
                Command::Finish(outcome) => end = Some(outcome),
                Command::Invoke(invocation) => self.invoke(invocation),
                Command::CancelInvocation { task } => self.cancel(task),
                Command::StartTimer { timer, at } => {
                    self.timers.insert((at, timer));
                }
                Command::CancelTimer { timer } => {
                    self.timers.retain(|(_, started)| *started != timer);
                }
                Command::AskObjects { task, request } => {
                    let services = self.api.services();
                    let execution = Arc::clone(self.execution);
                    self.spawn(task, None, async move {
                        let response = services.ask_objects(&request).await;
                        execution.tell(Event::ObjectsAnswered { task, response });
                    });
                }
                Command::NoteMapRun(map_run) => self.note_map_run(now, map_run),
                Command::StartChild(child) => self.start_child(now, child),
                Command::EmitChild { child, event } => {
                    self.note(&event);
                    if let Some(child) = self.children.get(&child) {
                        self.log(child, &event);
                        child.progress().history.push(event);
                    }
                }
                Command::FinishChild { child, outcome } => self.finish_child(now, child, outcome),
            }
        }
        // Of those of Express state machines, AWS keeps no history.
        if self.execution.about.machine_type == MachineType::Standard {
            self.execution.progress().history.append(&mut history);
        }
        end
    }

    /// Whether it has gone on to another state, though it was to end before. (Where it did so
    /// without waiting for anything, it may have come to its own end.)
    fn has_gone_on(&mut self) -> bool {
        std::mem::take(&mut self.went_on) && self.execution.ends_with_state()
    }

    /// Takes note of an event of the history of the execution, or of a child.
    fn note(&mut self, event: &HistoryEvent) {
        // The first state follows no other.
        self.went_on |=
            matches!(event.details, EventDetails::StateEntered { .. }) && event.previous_id > 0;
    }

    /// Logs an event, if the state machine asks for it. Children are logged as their parent is.
    fn log(&self, execution: &Execution, event: &HistoryEvent) {
        trace!(
            execution = &*execution.about.arn,
            id = event.id,
            event = &*event.details.type_name(),
        );
        let Some((logged, log)) = self.logged.zip(self.api.event_log.as_ref()) else { return };
        let redrives = execution.progress().redrives;
        if let Some(line) = logged.line(event, &execution.about, redrives) {
            log.log(line);
        }
    }

    /// The next thing that happens.
    async fn next(&mut self) -> Event {
        if let Some(answer) = self.answers.pop_front() {
            return answer;
        }
        let Some((at, timer)) = self.timers.first().copied() else {
            return self.execution.receive().await;
        };
        // A time that is past is now.
        let left: Duration = at.duration_since(Timestamp::now()).try_into().unwrap_or_default();
        let left = scaled(left, self.api.wait_time_scale);
        tokio::select! {
            biased;
            event = self.execution.receive() => event,
            () = tokio::time::sleep(left) => {
                self.timers.pop_first();
                Event::TimerFired { timer }
            }
        }
    }

    fn invoke(&mut self, invocation: Invocation) {
        let about = &self.execution.about;
        let case = about.case.as_ref().map(|(_, case)| case);
        if let Some(responses) = case.and_then(|case| case.state(&invocation.state)) {
            let attempt = self.execution.progress().next_attempt(&invocation.state);
            self.answers.extend(answers(&invocation, attempt, responses.response(attempt)));
            return;
        }
        let task = invocation.task;
        if let Resource::Activity { arn } = &invocation.resource {
            let token = self.api.tokens.issue(self.execution, task);
            let activity = Some(Arc::clone(arn));
            let running = Running { call: None, token: Some(Arc::clone(&token)), activity };
            self.tasks.insert(task, running);
            let work = Work {
                execution: Arc::clone(self.execution),
                task,
                token,
                input: invocation.input,
            };
            self.api.activities.offer(arn, work);
            return;
        }
        let token = match invocation.resource.pattern() {
            Pattern::WaitForTaskToken => invocation.token.clone(),
            Pattern::RequestResponse | Pattern::Sync { .. } => None,
        };
        if let Some(token) = &token {
            let awaited = Awaited { execution: Arc::clone(self.execution), task };
            self.api.tokens.insert(Arc::clone(token), awaited);
        }
        let (api, execution) = (Arc::clone(self.api), Arc::clone(self.execution));
        self.spawn(task, token, async move { call::call(&api, &execution, invocation).await });
    }

    /// Begins something that tells the execution what came of it.
    fn spawn(
        &mut self,
        task: TaskId,
        token: Option<Arc<str>>,
        call: impl Future<Output = ()> + Send + 'static,
    ) {
        let call = tokio::spawn(call).abort_handle();
        self.tasks.insert(task, Running { call: Some(call), token, activity: None });
    }

    fn cancel(&mut self, task: TaskId) {
        self.answers.retain(|answer| answer.task() != Some(task));
        if let Some(running) = self.tasks.remove(&task) {
            self.end(running);
        }
    }

    /// Nobody waits for anything any more.
    fn give_up(&mut self) {
        for (_, running) in std::mem::take(&mut self.tasks) {
            self.end(running);
        }
    }

    fn end(&self, running: Running) {
        if let Some(call) = running.call {
            call.abort();
        }
        if let Some(token) = running.token {
            self.api.tokens.remove(&token);
            if let Some(activity) = running.activity {
                self.api.activities.withdraw(&activity, &token);
            }
        }
    }
}

/// A part of a duration; the longest there is, if it is longer than that.
pub(super) fn scaled(duration: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(duration.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}

impl Api {
    /// Takes note that an execution has ended.
    fn ended(&self, execution: &Arc<Execution>, engine: engine::Execution, outcome: Outcome) {
        let now = Timestamp::now();
        if execution.about.machine_type == MachineType::Express {
            execution.end(now, outcome);
            return;
        }
        let mut store = self.store();
        store.executions.change(execution, || {
            let can_go_on = outcome.failure().is_some();
            execution.progress().redrivable = can_go_on.then(|| Box::new(engine));
            execution.end(now, outcome);
        });
        store.executions.ended(execution);
        store.forget_deleted(&execution.about.machine);
    }
}
