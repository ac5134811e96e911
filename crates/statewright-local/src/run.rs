//! Executions run to their end: what their engines ask for is done, in real or virtual time.

mod callback;
mod clock;
mod nested;

use std::{
    collections::{HashMap, VecDeque},
    sync::Arc,
};

use jiff::Timestamp;
use statewright_engine::{
    Child, ChildId, Command, Event, Execution, Failure, HistoryEvent, Invocation, Json, Outcome,
    Start, TaskId,
};

use crate::{Answer, Begin, End, Known, Machine, Request, Route, Services};
use clock::{Clock, Later, Told};
use nested::Waiting;

/// In which time executions run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Time {
    /// That of the clock.
    #[default]
    Real,
    /// One of their own. Tasks take none of it, and are done one by one, in the order in which
    /// they are invoked; when all that is left is to wait, it is the time of the next timer. So
    /// the same seed and the same answers give the same history.
    Virtual,
}

/// An execution that is over, with all that it started.
#[derive(Clone, Debug, PartialEq)]
pub struct Finished {
    /// How it ended.
    pub outcome: Outcome,
    /// Its whole history.
    pub history: Vec<HistoryEvent>,
    /// The executions that it started, and those that these started, in the order in which
    /// they began.
    pub others: Vec<Other>,
}

/// An execution that another one started.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// What started it.
    pub origin: Origin,
    /// Its ARN.
    pub arn: Arc<str>,
    /// Its name.
    pub name: Arc<str>,
    /// Its whole history.
    pub history: Vec<HistoryEvent>,
    /// How it ended.
    pub outcome: Option<Outcome>,
}

/// What started an execution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A Distributed Map.
    MapRun {
        /// The ARN of the Map Run.
        arn: Arc<str>,
    },
    /// A Task state.
    Task {
        /// The execution that the state is in.
        execution: ExecutionId,
        /// The state.
        state: Arc<str>,
        /// The last event before in the history of that execution: that the task began.
        event: u64,
        /// The name of the state machine that was started.
        machine: Arc<str>,
    },
}

/// An execution among those of a run: 0 is the one that was to be run, and then those that were
/// started, in the order in which they began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExecutionId(pub usize);

/// The execution that was to be run.
pub const MAIN: ExecutionId = ExecutionId(0);

/// What happens in a run.
#[derive(Clone, Copy, Debug)]
pub enum Progress<'a> {
    /// An execution was started by another one.
    Began(ExecutionId, &'a Origin),
    /// There is an event more in the history of an execution.
    Happened(ExecutionId, &'a HistoryEvent),
    /// An execution is over.
    Ended(ExecutionId, &'a Outcome),
}

/// Runs an execution to its end, and all that it starts.
///
/// `observe` is told what happens, as it happens.
pub async fn run(
    machine: &Machine,
    begin: Begin,
    services: &Arc<Services>,
    time: Time,
    observe: impl FnMut(Progress<'_>),
) -> Finished {
    let random = fastrand::Rng::with_seed(begin.seed);
    let clock = Clock::new(time, begin.at);
    let mut driver = Driver {
        services,
        clock,
        random,
        interleaving: begin.interleaving,
        observe,
        executions: Vec::new(),
        records: Vec::new(),
        last: (MAIN, 0),
        ready: VecDeque::new(),
        tokens: HashMap::new(),
    };
    driver.begin(machine, begin, None);
    driver.run().await
}

struct Driver<'a, F> {
    services: &'a Arc<Services>,
    clock: Clock,
    random: fastrand::Rng,
    interleaving: statewright_engine::Interleaving,
    observe: F,
    /// Those that have an engine: the main one, and those that tasks started.
    executions: Vec<Running>,
    /// What is kept of each execution, also of the children of Distributed Maps.
    records: Vec<Record>,
    /// The event that happened last, and to which execution.
    last: (ExecutionId, u64),
    /// What happened and was not told yet.
    ready: VecDeque<(usize, Event)>,
    /// The tasks that wait for their tokens, by these.
    tokens: HashMap<Arc<str>, (usize, TaskId)>,
}

/// An execution with an engine of its own.
struct Running {
    id: ExecutionId,
    machine: Machine,
    start: Start,
    engine: Execution,
    /// The task that waits for its end, if one does.
    waiting: Option<Waiting>,
    /// The executions that tasks wait for.
    nested: HashMap<TaskId, usize>,
    children: HashMap<ChildId, ExecutionId>,
    /// How often the task of each state was begun, for mocks.
    attempts: HashMap<Arc<str>, u64>,
    stopped: Option<Timestamp>,
}

struct Record {
    /// What started it; nothing, for the main one.
    origin: Option<Origin>,
    arn: Arc<str>,
    name: Arc<str>,
    history: Vec<HistoryEvent>,
    outcome: Option<Outcome>,
}

impl<F: FnMut(Progress<'_>)> Driver<'_, F> {
    /// Begins an execution, and gives its place among those with an engine.
    fn begin(&mut self, machine: &Machine, begin: Begin, origin: Option<Origin>) -> usize {
        let start = machine.start(begin);
        let engine = Execution::new(Arc::clone(&machine.program), start.clone());
        let id = self.record(origin, &start.execution_arn, &start.execution_name);
        self.executions.push(Running {
            id,
            machine: machine.clone(),
            start,
            engine,
            waiting: None,
            nested: HashMap::new(),
            children: HashMap::new(),
            attempts: HashMap::new(),
            stopped: None,
        });
        let at = self.executions.len() - 1;
        self.ready.push_back((at, Event::Started));
        at
    }

    fn record(&mut self, origin: Option<Origin>, arn: &Arc<str>, name: &Arc<str>) -> ExecutionId {
        let id = ExecutionId(self.records.len());
        if let Some(origin) = &origin {
            (self.observe)(Progress::Began(id, origin));
        }
        self.records.push(Record {
            origin,
            arn: Arc::clone(arn),
            name: Arc::clone(name),
            history: Vec::new(),
            outcome: None,
        });
        id
    }

    async fn run(mut self) -> Finished {
        while let Some((at, event)) = self.next().await {
            let now = self.clock.now();
            let commands = self.executions[at].engine.handle(now, event);
            for command in commands {
                self.carry_out(at, command).await;
            }
        }
        let mut records = self.records.into_iter();
        let main = records.next();
        let (history, outcome) = main.map(|main| (main.history, main.outcome)).unwrap_or_default();
        let others = records.filter_map(|record| {
            let Record { origin, arn, name, history, outcome } = record;
            Some(Other { origin: origin?, arn, name, history, outcome })
        });
        Finished {
            // Nothing comes next only when all executions are over.
            outcome: outcome.unwrap_or(Outcome::Aborted(Failure::default())),
            history,
            others: others.collect(),
        }
    }

    /// The next thing that happens to an execution; nothing, when all are over.
    async fn next(&mut self) -> Option<(usize, Event)> {
        loop {
            if let Some(ready) = self.ready.pop_front() {
                return Some(ready);
            }
            let stuck = self.executions.iter().position(|running| !running.engine.is_over())?;
            match self.clock.next().await {
                Some((at, told)) => self.tell(at, told),
                // All that is left are tokens that nobody is there to send.
                None => {
                    let cause = "Nothing happens any more: a task waits for its token, and nobody is there to send it.";
                    let failure = Failure { error: None, cause: Some(cause.into()) };
                    return Some((stuck, Event::Stopped { failure }));
                }
            }
        }
    }

    fn tell(&mut self, at: usize, told: Told) {
        self.ready.extend(told.events.into_iter().map(|event| (at, event)));
    }

    async fn carry_out(&mut self, at: usize, command: Command) {
        match command {
            Command::Emit(event) => self.happened(self.executions[at].id, event),
            Command::Finish(outcome) => self.finished(at, outcome),
            Command::Invoke(invocation) => self.invoke(at, invocation).await,
            Command::AskObjects { task, request } => {
                let services = Arc::clone(self.services);
                let work = async move {
                    let response = services.ask_objects(&request).await;
                    Told::now(Event::ObjectsAnswered { task, response })
                };
                self.work(at, task, Box::pin(work)).await;
            }
            Command::CancelInvocation { task } => self.cancel(at, task),
            Command::StartTimer { timer, at: time } => self.clock.start_timer(at, timer, time),
            Command::CancelTimer { timer } => self.clock.cancel_timer(at, timer),
            Command::NoteMapRun(_) => {}
            Command::StartChild(child) => self.child_began(at, &child),
            Command::RedriveChild { child, .. } => {
                if let Some(id) = self.executions[at].children.get(&child) {
                    self.records[id.0].outcome = None;
                }
            }
            Command::EmitChild { child, event } => {
                if let Some(id) = self.executions[at].children.get(&child) {
                    self.happened(*id, event);
                }
            }
            Command::FinishChild { child, outcome } => {
                if let Some(id) = self.executions[at].children.get(&child) {
                    self.ended(*id, outcome);
                }
            }
        }
    }

    fn happened(&mut self, id: ExecutionId, event: HistoryEvent) {
        self.last = (id, event.id);
        (self.observe)(Progress::Happened(id, &event));
        self.records[id.0].history.push(event);
    }

    fn ended(&mut self, id: ExecutionId, outcome: Outcome) {
        (self.observe)(Progress::Ended(id, &outcome));
        self.records[id.0].outcome = Some(outcome);
    }

    fn child_began(&mut self, at: usize, child: &Child) {
        let origin = Origin::MapRun { arn: Arc::clone(&child.map_run_arn) };
        let id = self.record(Some(origin), &child.arn, &child.name);
        self.executions[at].children.insert(child.id, id);
    }

    fn finished(&mut self, at: usize, outcome: Outcome) {
        let now = self.clock.now();
        let running = &mut self.executions[at];
        running.stopped = Some(now);
        let (id, waiting) = (running.id, running.waiting.take());
        if let Some(waiting) = waiting {
            let answer = self.described(at, &waiting, &outcome);
            self.ready.push_back(answer);
        }
        self.ended(id, outcome);
    }

    /// Begins the work of a task; that it has begun is the last event so far.
    async fn invoke(&mut self, at: usize, invocation: Invocation) {
        let running = &mut self.executions[at];
        let task = invocation.task;
        if let Some(mocked) = &self.services.mocked {
            let attempts = running.attempts.entry(Arc::clone(&invocation.state)).or_default();
            if let Some(events) = mocked.answer(&running.machine.name, *attempts, &invocation) {
                *attempts += 1;
                self.ready.extend(events.into_iter().map(|event| (at, event)));
                return;
            }
        }
        if let (Some(token), statewright_engine::Pattern::WaitForTaskToken) =
            (&invocation.token, invocation.resource.pattern())
        {
            self.tokens.insert(Arc::clone(token), (at, task));
        }
        let request = self.request();
        let known = Known::of(&invocation.resource, &invocation.input);
        match self.services.route(&invocation.resource, known) {
            Ok(Route::Machine(arn)) => self.start_nested(at, &invocation, arn, &request),
            Ok(Route::Token) => self.call_back(at, &invocation, &request),
            Ok(Route::Function(_) | Route::Endpoint(_)) | Err(_) => {
                let services = Arc::clone(self.services);
                let work = async move {
                    let answer = services.invoke(&invocation, &request).await;
                    told(invocation.task, answer)
                };
                self.work(at, task, Box::pin(work)).await;
            }
        }
    }

    async fn work(&mut self, at: usize, task: TaskId, work: Later) {
        if let Some(told) = self.clock.work(at, task, work).await {
            self.tell(at, told);
        }
    }

    fn request(&mut self) -> Request {
        let bytes = self.random.u128(..).to_be_bytes();
        let id = uuid::Builder::from_random_bytes(bytes).into_uuid().to_string();
        Request { id, at: self.clock.now() }
    }

    /// Nobody waits for a task any more: what it waits for is stopped, as AWS does.
    fn cancel(&mut self, at: usize, task: TaskId) {
        self.clock.cancel_work(at, task);
        self.ready.retain(|(other, event)| (*other, event.task()) != (at, Some(task)));
        self.tokens.retain(|_, waiting| *waiting != (at, task));
        if let Some(nested) = self.executions[at].nested.remove(&task) {
            self.executions[nested].waiting = None;
            self.ready.push_back((nested, Event::Stopped { failure: Failure::default() }));
        }
    }

    /// The answer to a task that was done here and at once.
    fn answer(&mut self, at: usize, task: TaskId, result: Result<Json, Failure>) {
        self.ready.push_back((at, ended(task, result)));
    }
}

/// What happens to a task by an answer.
fn told(task: TaskId, answer: Result<Answer, Failure>) -> Told {
    match answer {
        Ok(Answer::Done(output)) => Told::now(Event::TaskSucceeded { task, output }),
        Err(failure) => Told::now(Event::TaskFailed { task, failure }),
        Ok(Answer::Submitted { output, end }) => {
            let mut told = Told::now(Event::TaskSubmitted { task, output });
            match end {
                End::Token => {}
                End::Known(result) => told.events.push(ended(task, result)),
                End::Later(result) => {
                    told.then =
                        Some((task, Box::pin(async move { Told::now(ended(task, result.await)) })));
                }
            }
            told
        }
    }
}

fn ended(task: TaskId, result: Result<Json, Failure>) -> Event {
    match result {
        Ok(output) => Event::TaskSucceeded { task, output },
        Err(failure) => Event::TaskFailed { task, failure },
    }
}
