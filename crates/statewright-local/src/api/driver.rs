//! Runs executions: does what their engines ask for, and tells these what came of it.

pub(super) mod call;
mod map_run;
mod nested;
mod resume;
mod sdk;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt, mem,
    sync::Arc,
    time::Duration,
    vec::Drain,
};

use jiff::Timestamp;
use statewright_engine::{
    self as engine, ChildId, Command, Event, EventDetails, Failure, HistoryEvent, Invocation,
    Outcome, Pattern, Resource, TaskId, TimerId,
};
use tokio::{
    sync::OwnedSemaphorePermit,
    task::{AbortHandle, yield_now},
};
use tracing::{Level, enabled, info, trace};

use super::{
    Api,
    activities::Work,
    arn::Arn,
    event_log::Wanted,
    store::{Execution, MachineType, Progress},
    tokens::Awaited,
};
use crate::services::answers;
pub(super) use nested::STARTS_PER_TURN;
use resume::{Asked, Mock, Pending};

/// How many events an execution may take before others have their turn.
const EVENTS_PER_TURN: u32 = 64;

/// Runs an execution until it ends: from its beginning, from where it failed, or from where the
/// server ended before it.
pub(super) struct Driver {
    api: Arc<Api>,
    execution: Arc<Execution>,
    engine: Box<engine::Execution>,
    /// What the engine asks for; the memory of it is made once.
    commands: Vec<Command>,
    /// What of the history is logged, if anything is.
    logged: Option<Wanted>,
    /// Whether it has entered another state than its first since that was asked.
    went_on: bool,
    /// Whether it is to be stopped because it has.
    is_to_stop: bool,
    /// By when they are over.
    timers: BTreeSet<(Timestamp, TimerId)>,
    tasks: BTreeMap<TaskId, Running>,
    /// What is to be begun once all is told that the execution was told before.
    pending: Option<BTreeMap<TaskId, Pending>>,
    children: HashMap<ChildId, Arc<Execution>>,
    /// There is room for so many executions.
    _room: Option<OwnedSemaphorePermit>,
}

/// How a task comes to an end.
#[derive(Debug)]
struct Running {
    /// The call of a service.
    call: Option<AbortHandle>,
    /// The token that somebody is to give back.
    token: Option<Arc<str>>,
    /// The activity whose task it is.
    activity: Option<Arc<str>>,
}

impl Driver {
    pub(super) fn new(
        api: &Arc<Api>,
        execution: &Arc<Execution>,
        mut engine: Box<engine::Execution>,
        room: Option<OwnedSemaphorePermit>,
    ) -> Self {
        let about = &execution.about;
        let wanted = || Wanted::of(&about.revision.logging);
        let logged = api.event_log.as_ref().and_then(|_| wanted());
        let is_logged = logged.is_some() || enabled!(Level::TRACE);
        let is_standard = about.machine_type == MachineType::Standard;
        // Who asks services for something waits for that.
        let waits =
            about.case.is_none() && about.revision.definition.program.tasks().next().is_some();
        if is_logged || waits || !is_standard {
            execution.write_history();
        }
        // Of Express state machines, AWS keeps no history.
        let is_kept = is_standard && execution.progress().history.is_written();
        engine.tell_history(is_logged || is_kept);
        Self {
            api: Arc::clone(api),
            execution: Arc::clone(execution),
            engine,
            commands: Vec::with_capacity(8),
            logged,
            went_on: false,
            is_to_stop: false,
            timers: BTreeSet::new(),
            tasks: BTreeMap::new(),
            pending: None,
            children: HashMap::new(),
            _room: room,
        }
    }

    /// Begins it, and runs it until it ends.
    pub(super) async fn start(self) -> Outcome {
        let first = (self.execution.about.started, Event::Started);
        self.run(&Event::Started, Some(first)).await
    }

    /// Runs it again, which it is told, until it ends.
    pub(super) async fn redrive(self) -> Outcome {
        self.run(&Event::Redriven, None).await
    }

    async fn run(mut self, begun_by: &Event, first: Option<(Timestamp, Event)>) -> Outcome {
        let (api, execution) = (Arc::clone(&self.api), Arc::clone(&self.execution));
        let running = api.metrics.begin(execution.about.machine_type, begun_by);
        let redriven = *begun_by == Event::Redriven;
        info!(execution = &*execution.about.arn, redriven, "begins");
        let (at, outcome) = self.until_end(first).await;
        running.end(&outcome);
        info!(
            execution = &*execution.about.arn,
            status = outcome.status(),
            error = outcome.failure().and_then(|failure| failure.error.as_deref()),
            "ends"
        );
        self.end(at, outcome)
    }

    /// Tells it all that it is told.
    async fn until_end(&mut self, first: Option<(Timestamp, Event)>) -> (Timestamp, Outcome) {
        let mut first = first;
        let mut events: u32 = 0;
        loop {
            let (at, event) = match first.take() {
                Some(first) => first,
                None => {
                    let told = match self.execution.told() {
                        Some(told) => told,
                        None => {
                            self.write_history();
                            self.next().await
                        }
                    };
                    self.execution.kept().await;
                    told
                }
            };
            if let Some(outcome) = self.take(at, event) {
                return (at, outcome);
            }
            events += 1;
            if events.is_multiple_of(EVENTS_PER_TURN) {
                self.write_history();
                yield_now().await;
            }
        }
    }

    /// Tells the engine what happened, does what it asks for, and gives how the execution ended
    /// if it did.
    fn take(&mut self, at: Timestamp, event: Event) -> Option<Outcome> {
        self.note_end(&event);
        if self.execution.ends_with_state() {
            self.write_history();
        }
        self.execution.progress().history.hear(at, &event);
        let mut commands = mem::take(&mut self.commands);
        self.engine.handle_into(at, event, &mut commands);
        let end = self.carry_out(at, commands.drain(..));
        self.commands = commands;
        if end.is_none() {
            self.stop_if_it_went_on();
        }
        end
    }

    /// Writes the history so far, and adds to it from now on: it is likely that somebody sees it
    /// before its end, or that it was long.
    fn write_history(&mut self) {
        if self.execution.about.machine_type == MachineType::Standard {
            self.execution.write_history();
            self.engine.tell_history(true);
        }
    }

    /// The execution has ended: nobody waits for anything any more.
    fn end(mut self, at: Timestamp, outcome: Outcome) -> Outcome {
        for (_, running) in mem::take(&mut self.tasks) {
            self.give_up(running);
        }
        self.api.ended(at, &self.execution, self.engine, outcome.clone());
        outcome
    }

    /// What is told of a task may be the end of it.
    fn note_end(&mut self, event: &Event) {
        self.note_pending(event);
        if let Event::TaskSucceeded { task, .. }
        | Event::TaskFailed { task, .. }
        | Event::ObjectsAnswered { task, .. } = event
            && let Some(Running { token: Some(token), .. }) = self.tasks.remove(task)
        {
            self.api.tokens.remove(&token);
        }
    }

    fn carry_out(&mut self, now: Timestamp, mut commands: Drain<'_, Command>) -> Option<Outcome> {
        let mut end = None;
        while let Some(command) = commands.next() {
            match command {
                Command::Emit(event) => {
                    let mut progress = self.execution.progress();
                    self.went_on |= self.note(&self.execution, &mut progress, event);
                    // There are mostly several in a row.
                    while matches!(commands.as_slice(), [Command::Emit(_), ..])
                        && let Some(Command::Emit(event)) = commands.next()
                    {
                        self.went_on |= self.note(&self.execution, &mut progress, event);
                    }
                }
                Command::Finish(outcome) => end = Some(outcome),
                Command::Invoke(invocation) => {
                    let mock = self.mock(&invocation);
                    self.ask(invocation.task, Asked::Invocation { invocation, mock });
                }
                Command::AskObjects { task, request } => self.ask(task, Asked::Objects(request)),
                Command::CancelInvocation { task } => self.cancel(task),
                Command::StartTimer { timer, at } => {
                    let time = at.duration_since(now).try_into().unwrap_or_default();
                    let time = scaled(time, self.api.wait_time_scale);
                    let over = now.checked_add(time).unwrap_or(Timestamp::MAX);
                    self.timers.insert((over, timer));
                }
                Command::CancelTimer { timer } => self.forget_timer(timer),
                Command::NoteMapRun(map_run) => self.note_map_run(now, map_run),
                Command::StartChild(child) => self.start_child(now, child),
                Command::RedriveChild { child, map_run_arn, unit } => {
                    self.redrive_child(now, child, &map_run_arn, unit);
                }
                Command::EmitChild { child, event } => {
                    if let Some(child) = self.children.get(&child) {
                        self.went_on |= self.note(child, &mut child.progress(), event);
                    }
                }
                Command::FinishChild { child, outcome } => self.finish_child(now, child, outcome),
            }
        }
        end
    }

    /// Stops it if it has gone on to another state, though it was to end before. (Where it did so
    /// without waiting for anything, it may have come to its own end.)
    fn stop_if_it_went_on(&mut self) {
        if mem::take(&mut self.went_on)
            && self.execution.ends_with_state()
            && !mem::replace(&mut self.is_to_stop, true)
            && self.pending.is_none()
        {
            self.execution.tell(Event::Stopped { failure: Failure::default() });
        }
    }

    /// Takes note of an event of the history of the execution, or of a child, and says whether it
    /// went on by it to another state.
    fn note(&self, execution: &Execution, progress: &mut Progress, event: HistoryEvent) -> bool {
        self.log(execution, &event, progress.redrives);
        // The first state follows no other.
        let went_on =
            matches!(event.details, EventDetails::StateEntered { .. }) && event.previous_id > 0;
        if execution.about.machine_type == MachineType::Standard {
            progress.history.add(event);
        }
        went_on
    }

    /// Logs an event, if the state machine asks for it. Children are logged as their parent is.
    fn log(&self, execution: &Execution, event: &HistoryEvent, redrives: u64) {
        // What was told before was logged before.
        if self.pending.is_some() {
            return;
        }
        trace!(
            execution = &*execution.about.arn,
            id = event.id,
            event = &*event.details.type_name(),
        );
        let Some((logged, log)) = self.logged.zip(self.api.event_log.as_ref()) else { return };
        if let Some(line) = logged.line(event, &execution.about, redrives) {
            log.log(line);
        }
    }

    /// The next thing that happens. Time that is over is told as everything else is, so that all
    /// is in the order in which it was told.
    async fn next(&mut self) -> (Timestamp, Event) {
        let Some((over, timer)) = self.timers.first().copied() else {
            return self.execution.receive().await;
        };
        // A time that is past is now.
        let left: Duration = over.duration_since(Timestamp::now()).try_into().unwrap_or_default();
        tokio::select! {
            biased;
            told = self.execution.receive() => return told,
            () = tokio::time::sleep(left) => {}
        }
        self.timers.pop_first();
        self.execution.tell(Event::TimerFired { timer });
        self.execution.receive().await
    }

    /// What is answered in place of a service, if its state has that.
    fn mock(&self, invocation: &Invocation) -> Option<Mock> {
        let (_, case) = self.execution.about.case.as_ref()?;
        let responses = Arc::clone(case.state(&invocation.state)?);
        let attempt = self.execution.progress().next_attempt(&invocation.state);
        Some(Mock { responses, attempt })
    }

    /// Begins what is asked for, unless it is known to be over later on.
    fn ask(&mut self, task: TaskId, asked: Asked) {
        let asked = Pending::new(asked);
        match &mut self.pending {
            Some(pending) => {
                pending.insert(task, asked);
            }
            None => self.begin(task, asked),
        }
    }

    fn begin(&mut self, task: TaskId, pending: Pending) {
        let Pending { asked, is_scheduled, is_started, submitted } = pending;
        match asked {
            Asked::Objects(request) => {
                let services = self.api.services();
                let execution = Arc::clone(&self.execution);
                self.spawn(task, None, async move {
                    let response = services.ask_objects(&request).await;
                    execution.tell(Event::ObjectsAnswered { task, response });
                });
            }
            Asked::Invocation { invocation, mock: Some(Mock { responses, attempt }) } => {
                for event in answers(&invocation, attempt, responses.response(attempt)) {
                    let is_known = match event {
                        Event::TaskStarted { .. } => is_started,
                        Event::TaskSubmitted { .. } => submitted.is_some(),
                        _ => false,
                    };
                    if !is_known {
                        self.execution.tell(event);
                    }
                }
            }
            Asked::Invocation { invocation, mock: None } => match &invocation.resource {
                Resource::Activity { arn } if is_scheduled || is_started || self.has(arn) => {
                    if !is_scheduled && !is_started {
                        self.execution.tell(Event::TaskScheduled { task });
                    }
                    let token = self.api.tokens.issue(&self.execution, task);
                    let activity = Some(Arc::clone(arn));
                    let running = Running { call: None, token: Some(Arc::clone(&token)), activity };
                    self.tasks.insert(task, running);
                    if !is_started {
                        let execution = Arc::clone(&self.execution);
                        let work = Work { execution, task, token, input: invocation.input };
                        self.api.activities.offer(arn, work);
                    }
                }
                Resource::Activity { .. } => {
                    self.execution.tell(Event::TaskNotScheduled { task });
                }
                _ => self.call(invocation, submitted),
            },
        }
    }

    /// Whether an activity is there.
    fn has(&self, activity: &str) -> bool {
        let Ok((arn, name)) = Arn::activity(activity) else { return false };
        arn.is_in(self.api.account()) && self.api.store().activities.contains_key(name)
    }

    fn call(&mut self, invocation: Invocation, submitted: Option<engine::Json>) {
        let task = invocation.task;
        let token = match invocation.resource.pattern() {
            Pattern::WaitForTaskToken => invocation.token.clone(),
            Pattern::RequestResponse | Pattern::Sync { .. } => None,
        };
        if let Some(token) = &token {
            let awaited = Awaited { execution: Arc::clone(&self.execution), task };
            self.api.tokens.insert(Arc::clone(token), awaited);
        }
        let (api, execution) = (Arc::clone(&self.api), Arc::clone(&self.execution));
        match submitted {
            None => self.spawn(task, token, async move {
                call::call(&api, &execution, invocation).await;
            }),
            Some(_) if token.is_some() => {
                self.tasks.insert(task, Running { call: None, token, activity: None });
            }
            Some(output) => self.spawn(task, None, async move {
                call::follow(&api, &execution, invocation, output).await;
            }),
        }
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
        if let Some(pending) = &mut self.pending {
            pending.remove(&task);
        }
        if let Some(running) = self.tasks.remove(&task) {
            self.give_up(running);
        }
    }

    fn forget_timer(&mut self, timer: TimerId) {
        self.timers.retain(|(_, started)| *started != timer);
    }

    fn give_up(&self, running: Running) {
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

impl fmt::Debug for Driver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Driver").field("execution", &self.execution).finish_non_exhaustive()
    }
}

/// A part of a duration; the longest there is, if it is longer than that.
pub(super) fn scaled(duration: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(duration.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}

impl Api {
    /// Takes note that an execution has ended.
    fn ended(
        &self,
        at: Timestamp,
        execution: &Arc<Execution>,
        engine: Box<engine::Execution>,
        outcome: Outcome,
    ) {
        if execution.about.machine_type == MachineType::Express {
            execution.end(at, outcome);
            return;
        }
        let mut store = self.store();
        store.executions.change(execution, || {
            let can_go_on = outcome.failure().is_some();
            let mut progress = execution.progress();
            progress.history.end(engine.history_length());
            progress.redrivable = can_go_on.then_some(engine);
            drop(progress);
            execution.end(at, outcome);
        });
        store.executions.ended(execution);
        store.forget_deleted(&execution.about.machine);
    }
}
