//! Runs executions: does what their engines ask for, and tells these what came of it.

mod call;

use std::{
    collections::{BTreeSet, HashMap, VecDeque},
    sync::Arc,
    time::Duration,
};

use jiff::Timestamp;
use statewright_engine::{
    self as engine, Command, Event, Failure, Invocation, Json, Outcome, Pattern, Resource, TaskId,
    TimerId, error_names,
};
use tokio::task::{AbortHandle, yield_now};

use super::{
    Api,
    activities::Work,
    store::{Execution, MachineType},
    tokens::Awaited,
};
use crate::mocks::Response;

/// How many events an execution may take before others have their turn.
const EVENTS_PER_TURN: u32 = 64;

/// Runs an execution until it ends: from its beginning, or from where it failed.
pub(super) async fn drive(
    api: Arc<Api>,
    execution: Arc<Execution>,
    mut engine: engine::Execution,
    first: Event,
) -> Outcome {
    let mut driver = Driver {
        api: &api,
        execution: &execution,
        answers: VecDeque::new(),
        timers: BTreeSet::new(),
        tasks: HashMap::new(),
    };
    let mut event = first;
    let mut events: u32 = 0;
    let outcome = loop {
        let now = Timestamp::now();
        if let Some(outcome) = driver.carry_out(engine.handle(now, event)) {
            break outcome;
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
    api.ended(&execution, engine, outcome.clone());
    outcome
}

/// What an execution waits for.
struct Driver<'a> {
    api: &'a Arc<Api>,
    execution: &'a Arc<Execution>,
    /// What is known already.
    answers: VecDeque<Event>,
    timers: BTreeSet<(Timestamp, TimerId)>,
    tasks: HashMap<TaskId, Running>,
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

impl Driver<'_> {
    /// Does what the engine asks for, and gives how the execution ended if it did.
    fn carry_out(&mut self, commands: Vec<Command>) -> Option<Outcome> {
        let mut end = None;
        let mut history = Vec::new();
        for command in commands {
            match command {
                Command::Emit(event) => history.push(event),
                Command::Finish(outcome) => end = Some(outcome),
                Command::Invoke(invocation) => self.invoke(invocation),
                Command::CancelInvocation { task } => self.cancel(task),
                Command::StartTimer { timer, at } => {
                    self.timers.insert((at, timer));
                }
                Command::CancelTimer { timer } => {
                    self.timers.retain(|(_, started)| *started != timer);
                }
                Command::AskObjects { task, .. } => {
                    let response = Err(refusal("reading and writing objects"));
                    self.answers.push_back(Event::ObjectsAnswered { task, response });
                }
                Command::StartChild(_)
                | Command::EmitChild { .. }
                | Command::FinishChild { .. } => {}
            }
        }
        // Of those of Express state machines, AWS keeps no history.
        if self.execution.about.machine_type == MachineType::Standard {
            self.execution.progress().history.append(&mut history);
        }
        end
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
        let left = scaled(left, self.api.options.wait_time_scale);
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
        let mocked = about.case.as_ref().and_then(|case| case.state(&invocation.state));
        if let Some(responses) = mocked {
            let attempt = self.execution.progress().next_attempt(&invocation.state);
            let answers = mocked_answers(&invocation, attempt, responses.response(attempt));
            self.answers.extend(answers);
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
        let call = tokio::spawn(async move { call::call(&api, &execution, invocation).await });
        let running = Running { call: Some(call.abort_handle()), token, activity: None };
        self.tasks.insert(task, running);
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
fn scaled(duration: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(duration.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}

/// What is told of a task that is answered to in place of a service: all at once, whatever it
/// waits for.
fn mocked_answers(
    invocation: &Invocation,
    attempt: u64,
    response: Option<&Response>,
) -> Vec<Event> {
    let task = invocation.task;
    let mut answers = Vec::new();
    if matches!(invocation.resource, Resource::Activity { .. }) {
        answers.push(Event::TaskStarted { task, worker_name: None });
    }
    match response {
        Some(Response::Return(output)) => {
            let output = payload(&invocation.resource, output).clone();
            if invocation.resource.pattern() != Pattern::RequestResponse {
                answers.push(Event::TaskSubmitted { task, output: output.clone() });
            }
            answers.push(Event::TaskSucceeded { task, output });
        }
        Some(Response::Throw(failure)) => {
            answers.push(Event::TaskFailed { task, failure: failure.clone() });
        }
        None => {
            let state = &invocation.state;
            let cause = format!(
                "The mock file has no answer for attempt {attempt} of the state {state:?}."
            );
            let failure = Failure::new(error_names::RUNTIME, cause);
            answers.push(Event::TaskFailed { task, failure });
        }
    }
    answers
}

/// What the function of a state answers, where the answer is written as that of Lambda is, and
/// the state names the function itself.
fn payload<'a>(resource: &Resource, output: &'a Json) -> &'a Json {
    let is_wrapped = output.get("StatusCode").is_some_and(|status| status.as_number().is_some());
    match output.get("Payload") {
        Some(payload) if is_wrapped && matches!(resource, Resource::Function { .. }) => payload,
        _ => output,
    }
}

/// That something is not done here: nothing catches that.
fn refusal(what: &str) -> Failure {
    Failure::new(error_names::RUNTIME, format!("This server is not there yet for {what}."))
}

impl Api {
    /// Takes note that an execution has ended.
    fn ended(&self, execution: &Arc<Execution>, engine: engine::Execution, outcome: Outcome) {
        if execution.about.machine_type == MachineType::Express {
            return;
        }
        let mut store = self.store();
        store.executions.change(execution, || {
            let mut progress = execution.progress();
            progress.redrivable = outcome.failure().is_some().then(|| Box::new(engine));
            progress.end = Some((Timestamp::now(), outcome));
        });
        store.executions.ended(execution);
    }
}
