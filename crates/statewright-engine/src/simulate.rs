use std::{
    collections::{BTreeSet, VecDeque},
    sync::Arc,
};

use crate::{
    Child, ChildId, Command, Event, Execution, Failure, HistoryEvent, Invocation, Json,
    ObjectRequest, ObjectResponse, Outcome, Pattern, Program, Resource, Start,
};

/// An execution that was run in virtual time.
#[derive(Clone, Debug, PartialEq)]
pub struct Simulation {
    /// How it ended.
    pub outcome: Outcome,
    /// Its whole history.
    pub history: Vec<HistoryEvent>,
    /// What the executions did that Distributed Maps began, in the order in which they began.
    pub children: Vec<SimulatedChild>,
}

/// A child execution that was run in virtual time.
#[derive(Clone, Debug, PartialEq)]
pub struct SimulatedChild {
    /// What it was begun with.
    pub child: Child,
    /// How it ended; nothing, if it did not end before its parent.
    pub outcome: Option<Outcome>,
    /// Its whole history.
    pub history: Vec<HistoryEvent>,
}

/// The world around an execution in virtual time.
pub trait World {
    /// Does the work of a task.
    ///
    /// # Errors
    ///
    /// What the task fails with.
    fn invoke(&mut self, invocation: &Invocation) -> Result<Json, Failure>;

    /// Answers what a Distributed Map asks of a store of objects.
    ///
    /// # Errors
    ///
    /// Why it cannot be answered: here, that there is no store.
    fn objects(&mut self, request: &ObjectRequest) -> Result<ObjectResponse, Failure> {
        let _ = request;
        Err(Failure::new("S3.NoSuchBucket", "There is no store of objects here."))
    }
}

impl<F: FnMut(&Invocation) -> Result<Json, Failure>> World for F {
    fn invoke(&mut self, invocation: &Invocation) -> Result<Json, Failure> {
        self(invocation)
    }
}

/// Runs an execution to its end in virtual time: tasks take none, and when there is nothing
/// to do but wait, it is the time of the next timer.
///
/// `world` does the work of tasks. It is called in the order in which the state machine
/// invokes, and never at the same time.
pub fn simulate(
    program: impl Into<Arc<Program>>,
    start: Start,
    mut world: impl World,
) -> Simulation {
    let mut now = start.at;
    let mut execution = Execution::new(program, start);
    let mut history = Vec::new();
    let mut children: Vec<SimulatedChild> = Vec::new();
    let mut timers = BTreeSet::new();
    let mut answers = VecDeque::new();
    let mut event = Event::Started;
    loop {
        for command in execution.handle(now, event) {
            match command {
                Command::Emit(event) => history.push(event),
                Command::Finish(outcome) => return Simulation { outcome, history, children },
                Command::Invoke(invocation) => answer(&mut world, invocation, &mut answers),
                Command::AskObjects { task, request } => {
                    let response = world.objects(&request);
                    answers.push_back(Event::ObjectsAnswered { task, response });
                }
                Command::StartTimer { timer, at } => {
                    timers.insert((at, timer));
                }
                Command::CancelTimer { timer } => timers.retain(|(_, started)| *started != timer),
                Command::CancelInvocation { task } => {
                    answers.retain(|answer: &Event| answer.task() != Some(task));
                }
                Command::NoteMapRun(_) => {}
                Command::StartChild(child) => {
                    children.push(SimulatedChild { child, outcome: None, history: Vec::new() });
                }
                Command::RedriveChild { child, .. } => {
                    if let Some(child) = find(&mut children, child) {
                        child.outcome = None;
                    }
                }
                Command::EmitChild { child, event } => {
                    if let Some(child) = find(&mut children, child) {
                        child.history.push(event);
                    }
                }
                Command::FinishChild { child, outcome } => {
                    if let Some(child) = find(&mut children, child) {
                        child.outcome = Some(outcome);
                    }
                }
            }
        }
        event = match answers.pop_front() {
            Some(answer) => answer,
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

/// Their ids grow, because each is begun after those before it.
fn find(children: &mut [SimulatedChild], id: ChildId) -> Option<&mut SimulatedChild> {
    let index = children.binary_search_by_key(&id, |child| child.child.id).ok()?;
    children.get_mut(index)
}

/// What comes of a task: all at once, whatever it waits for.
fn answer(world: &mut impl World, invocation: Invocation, answers: &mut VecDeque<Event>) {
    let task = invocation.task;
    let result = world.invoke(&invocation);
    if matches!(invocation.resource, Resource::Activity { .. }) {
        answers.push_back(Event::TaskStarted { task, worker_name: None });
    }
    match result {
        Ok(output) => {
            if invocation.resource.pattern() != Pattern::RequestResponse {
                answers.push_back(Event::TaskSubmitted { task, output: output.clone() });
            }
            answers.push_back(Event::TaskSucceeded { task, output });
        }
        Err(failure) => answers.push_back(Event::TaskFailed { task, failure }),
    }
}
