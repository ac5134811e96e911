//! Map Runs whose settings are changed while they run, and those that go on after their end.

use std::sync::Arc;

use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{
    Command, Event, Execution, Failure, Json, MapRun, MapRunUpdate, Outcome, Program, Start, TaskId,
};

const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:Work";

/// A Distributed Map with these fields, over the input.
fn map(label: &str, fields: &Value, processor: &Value) -> Value {
    let mut processor = processor.clone();
    processor["ProcessorConfig"] = json!({ "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" });
    let mut state = json!({
        "Type": "Map", "Label": label, "ItemProcessor": processor, "End": true,
    });
    let members = state.as_object_mut().expect("an object");
    members.extend(fields.as_object().expect("an object").clone());
    json!({ "StartAt": label, "States": { label: state } })
}

/// The work on one item: a task.
fn task() -> Value {
    json!({
        "StartAt": "Work",
        "States": { "Work": { "Type": "Task", "Resource": FUNCTION, "End": true } },
    })
}

/// An execution, and what became of it so far.
struct Run {
    execution: Execution,
    tasks: Vec<TaskId>,
    /// The Map Runs as they were told of last, in the order in which they began.
    map_runs: Vec<MapRun>,
    outcome: Option<Outcome>,
}

impl Run {
    fn new(definition: &Value, input: Value) -> Self {
        let machine = StateMachine::read(definition).expect("a definition");
        let program = Program::new(&machine).expect("a program");
        let execution = Execution::new(program, Start::local(Json::from(input)));
        let (tasks, map_runs) = (Vec::new(), Vec::new());
        let mut run = Self { execution, tasks, map_runs, outcome: None };
        run.tell(Event::Started);
        run
    }

    /// Tells the execution what happened, and gives how many children that began.
    fn tell(&mut self, event: Event) -> usize {
        let now = Start::local(Json::Null).at;
        let mut begun = 0;
        for command in self.execution.handle(now, event) {
            match command {
                Command::Invoke(invocation) => self.tasks.push(invocation.task),
                Command::NoteMapRun(told) => {
                    match self.map_runs.iter_mut().find(|run| run.arn == told.arn) {
                        Some(known) => *known = told,
                        None => self.map_runs.push(told),
                    }
                }
                Command::StartChild(_) => begun += 1,
                Command::Finish(outcome) => self.outcome = Some(outcome),
                _ => {}
            }
        }
        begun
    }

    fn update(&mut self, index: usize, update: MapRunUpdate) -> usize {
        let arn = Arc::clone(&self.map_runs[index].arn);
        self.tell(Event::MapRunUpdated { arn, update })
    }

    fn succeed(&mut self, task: usize) -> usize {
        self.tell(Event::TaskSucceeded { task: self.tasks[task], output: Json::Null })
    }

    fn fail(&mut self, task: usize) -> usize {
        let failure = Failure::new("Broken", "it fell");
        self.tell(Event::TaskFailed { task: self.tasks[task], failure })
    }
}

fn concurrency(concurrency: u64) -> MapRunUpdate {
    MapRunUpdate { max_concurrency: Some(concurrency), ..MapRunUpdate::default() }
}

fn count(count: u64) -> MapRunUpdate {
    MapRunUpdate { tolerated_failure_count: Some(count), ..MapRunUpdate::default() }
}

fn percentage(percentage: f64) -> MapRunUpdate {
    MapRunUpdate { tolerated_failure_percentage: Some(percentage), ..MapRunUpdate::default() }
}

#[test]
fn more_children_begin_at_once_and_fewer_with_time() {
    let definition = map("M", &json!({ "MaxConcurrency": 1 }), &task());
    let mut run = Run::new(&definition, json!([1, 2, 3, 4, 5, 6]));
    assert_eq!(run.tasks.len(), 1);
    assert_eq!(run.update(0, concurrency(3)), 2);
    assert_eq!(run.map_runs[0].max_concurrency, 3);
    // Those that run go on.
    assert_eq!(run.update(0, concurrency(2)), 0);
    assert_eq!([run.succeed(0), run.succeed(1), run.succeed(2)], [0, 1, 1]);
    assert_eq!(run.update(0, concurrency(0)), 1);
    (3..6).for_each(|task| {
        run.succeed(task);
    });
    assert!(matches!(run.outcome, Some(Outcome::Succeeded { .. })), "{:?}", run.outcome);
}

#[test]
fn what_is_tolerated_decides_from_then_on() {
    let definition = map("M", &json!({ "ToleratedFailureCount": 5 }), &task());
    let mut run = Run::new(&definition, json!([1, 2, 3, 4]));
    run.fail(0);
    run.update(0, count(1));
    assert_eq!((run.map_runs[0].tolerated_failure_count, &run.outcome), (Some(1), &None));
    // One of four is a quarter.
    run.update(0, percentage(25.0));
    assert_eq!(run.outcome, None);
    run.update(0, percentage(24.9));
    let error = run.outcome.as_ref().and_then(Outcome::failure).and_then(|f| f.error.as_deref());
    assert_eq!(error, Some("States.ExceedToleratedFailureThreshold"));

    let mut run = Run::new(&map("M", &json!({}), &task()), json!([1, 2]));
    run.update(0, percentage(50.0));
    run.fail(0);
    run.succeed(1);
    assert!(matches!(run.outcome, Some(Outcome::Succeeded { .. })), "{:?}", run.outcome);
}

#[test]
fn a_map_run_of_a_child_is_changed() {
    let inner = map("Inner", &json!({ "MaxConcurrency": 1 }), &task());
    let mut run = Run::new(&map("Outer", &json!({}), &inner), json!([[1, 2], [3, 4, 5]]));
    let labels: Vec<_> = run.map_runs.iter().map(|run| run.arn.contains("/Inner:")).collect();
    assert_eq!(labels, [false, true, true]);
    assert_eq!(run.tasks.len(), 2);
    assert_eq!(run.update(2, concurrency(0)), 2);
    let told: Vec<_> = run.map_runs.iter().map(|run| run.max_concurrency).collect();
    assert_eq!(told, [0, 1, 0]);
    assert_eq!(run.update(1, concurrency(0)), 1);
}

#[test]
fn a_map_run_is_changed_before_its_items_are_known() {
    let reader = json!({
        "MaxConcurrency": 1,
        "ItemReader": {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": { "InputType": "JSON" },
            "Parameters": { "Bucket": "b", "Key": "k" },
        },
    });
    let mut run = Run::new(&map("M", &reader, &task()), json!({}));
    assert_eq!(run.update(0, concurrency(7)), 0);
    assert_eq!((run.map_runs[0].max_concurrency, run.map_runs[0].items), (7, 0));
    assert_eq!(run.outcome, None);
}

#[test]
fn a_map_run_that_is_not_there_changes_nothing() {
    let mut run = Run::new(&map("M", &json!({ "MaxConcurrency": 1 }), &task()), json!([1, 2]));
    let update = Event::MapRunUpdated { arn: "other".into(), update: concurrency(2) };
    assert_eq!(run.tell(update), 0);
    run.succeed(0);
    run.succeed(1);
    assert!(run.outcome.is_some());
    assert_eq!(run.update(0, concurrency(2)), 0);
}

/// What is done of a child stays done, and the children of its own Map Runs go on as well.
#[test]
fn children_go_on_where_they_failed() {
    let mut two = task();
    two["States"]["Work"] = json!({ "Type": "Task", "Resource": FUNCTION, "Next": "More" });
    two["States"]["More"] = json!({ "Type": "Task", "Resource": FUNCTION, "End": true });
    let inner = map("Inner", &json!({}), &two);
    let mut run = Run::new(&map("Outer", &json!({}), &inner), json!([[1, 2]]));
    assert_eq!((run.map_runs.len(), run.tasks.len()), (2, 2));
    run.succeed(0);
    run.succeed(1);
    run.succeed(2);
    run.fail(3);
    assert!(matches!(run.outcome, Some(Outcome::Failed(_))), "{:?}", run.outcome);
    assert!(run.execution.has_map_run(&run.map_runs[1].arn.clone()));
    run.outcome = None;
    assert_eq!(run.tell(Event::Redriven), 0);
    assert_eq!((run.map_runs.len(), run.tasks.len()), (2, 5));
    assert_eq!(run.map_runs.iter().map(|run| run.redrives).collect::<Vec<_>>(), [1, 1]);
    run.succeed(4);
    assert!(matches!(run.outcome, Some(Outcome::Succeeded { .. })), "{:?}", run.outcome);
}

/// Such a child has failed for good, which counts when its run goes on.
#[test]
fn children_whose_histories_are_full_do_not_go_on() {
    let mut endless = task();
    endless["StartAt"] = "Begin".into();
    endless["States"]["Begin"] = json!({
        "Type": "Choice",
        "Choices": [{ "Variable": "$", "NumericEquals": 1, "Next": "Again" }],
        "Default": "Work",
    });
    endless["States"]["Again"] = json!({ "Type": "Pass", "Next": "Again" });
    let map = |tolerated: u64| {
        let fields = json!({ "MaxConcurrency": 1, "ToleratedFailureCount": tolerated });
        map("M", &fields, &endless)
    };
    let failed = |run: &mut Run| matches!(run.outcome.take(), Some(Outcome::Failed(_)));

    let mut run = Run::new(&map(0), json!([1, 0]));
    assert!(failed(&mut run));
    run.tell(Event::Redriven);
    assert!(failed(&mut run));
    assert_eq!(run.tasks.len(), 0);

    let mut run = Run::new(&map(1), json!([1, 0]));
    run.fail(0);
    assert!(failed(&mut run));
    run.tell(Event::Redriven);
    assert_eq!(run.tasks.len(), 2);
    run.succeed(1);
    assert!(matches!(run.outcome, Some(Outcome::Succeeded { .. })), "{:?}", run.outcome);
}

/// That settings change is no event of the history.
#[test]
fn nothing_is_written_into_the_history() {
    let definition = map("M", &json!({ "MaxConcurrency": 1 }), &task());
    let mut run = Run::new(&definition, json!([1]));
    let arn = Arc::clone(&run.map_runs[0].arn);
    let update = Event::MapRunUpdated { arn, update: concurrency(2) };
    let commands = run.execution.handle(Start::local(Json::Null).at, update);
    assert!(matches!(&commands[..], [Command::NoteMapRun(_)]), "{commands:?}");
}
