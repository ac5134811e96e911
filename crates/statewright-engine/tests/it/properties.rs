//! What holds for every state machine, whatever its tasks answer.

use std::{collections::BTreeSet, sync::Arc};

use jiff::Timestamp;
use proptest::{prelude::*, test_runner::Config};
use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{
    ChildId, Command, Event, Execution, Failure, HistoryEvent, Interleaving, Invocation, Json,
    Outcome, Program, Start, TimerId,
};

const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:Work";

/// How many events a run is followed: some state machines go round and round.
const EVENTS_MAX: usize = 400;

/// A state machine with some of everything: states that lead on to the next one, back to the
/// first, or end it, and Parallel and Map states with more of them inside.
fn machine() -> impl Strategy<Value = Value> {
    let leaf = prop::collection::vec(simple_state(), 1..4).prop_map(|states| (states, Vec::new()));
    let scope = leaf.prop_recursive(2, 12, 3, |inner| {
        (prop::collection::vec(simple_state(), 1..3), prop::collection::vec(nested(inner), 0..3))
    });
    (scope, any::<bool>()).prop_map(|(scope, limited)| {
        let mut names = 0;
        let mut machine = build(&scope, &mut names);
        if limited {
            machine["TimeoutSeconds"] = json!(20);
        }
        machine
    })
}

type Scope = (Vec<Value>, Vec<Nested>);

#[derive(Clone, Debug)]
enum Nested {
    Parallel(Vec<Scope2>, Value),
    Map(Scope2, Value, bool),
}

/// Boxed, because a scope may hold scopes.
#[derive(Clone, Debug)]
struct Scope2(Box<Scope>);

fn nested(scope: impl Strategy<Value = Scope> + Clone + 'static) -> impl Strategy<Value = Nested> {
    let scope = scope.prop_map(|scope| Scope2(Box::new(scope)));
    prop_oneof![
        (prop::collection::vec(scope.clone(), 1..4), recovery())
            .prop_map(|(branches, recovery)| Nested::Parallel(branches, recovery)),
        (scope, recovery(), any::<bool>()).prop_map(|(scope, recovery, distributed)| Nested::Map(
            scope,
            recovery,
            distributed
        )),
    ]
}

/// Retry and Catch, in all mixtures. A Catch leads to the end of its scope.
fn recovery() -> impl Strategy<Value = Value> {
    let error = prop_oneof![Just("States.ALL"), Just("Busy"), Just("States.TaskFailed")];
    (any::<bool>(), any::<bool>(), error, 0..3_u64).prop_map(|(retry, catch, error, attempts)| {
        let mut fields = json!({});
        if retry {
            fields["Retry"] = json!([
                { "ErrorEquals": [error], "IntervalSeconds": 2, "MaxAttempts": attempts, "JitterStrategy": "FULL" }
            ]);
        }
        if catch {
            fields["Catch"] = json!([{ "ErrorEquals": [error], "Next": "END" }]);
        }
        fields
    })
}

fn simple_state() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!({ "Type": "Pass", "Result": [1, 2], "ResultPath": "$.list" })),
        Just(json!({ "Type": "Pass", "Parameters": { "list": [3], "was.$": "$.list" } })),
        Just(json!({ "Type": "Pass", "InputPath": "$.not.there" })),
        Just(json!({ "Type": "Pass", "Assign": { "seen.$": "$" } })),
        (0..5_u64).prop_map(|seconds| json!({ "Type": "Wait", "Seconds": seconds })),
        Just(json!({ "Type": "Choice" })),
        Just(json!({ "Type": "Fail", "Error": "Busy" })),
        (recovery(), prop::option::of(1..4_u64)).prop_map(|(recovery, timeout)| {
            let mut state = json!({ "Type": "Task", "Resource": FUNCTION, "ResultPath": "$.r" });
            if let Some(timeout) = timeout {
                state["TimeoutSeconds"] = json!(timeout);
            }
            with(state, recovery)
        }),
        Just(
            json!({ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Parameters": { "QueueUrl": "q", "MessageBody.$": "$$.Task.Token" }, "HeartbeatSeconds": 3 })
        ),
    ]
}

fn with(mut state: Value, fields: Value) -> Value {
    let state_fields = state.as_object_mut().expect("an object");
    state_fields.extend(fields.as_object().expect("an object").clone());
    state
}

/// Names the states of a scope, and lets each lead to the next one.
fn build((simple, nested): &Scope, names: &mut usize) -> Value {
    let mut states: Vec<_> = nested.iter().map(|nested| build_nested(nested, names)).collect();
    states.extend(simple.iter().cloned());
    *names += 1;
    let scope = *names;
    let name = |index: usize| format!("S{scope}.{index}");
    let end = name(states.len());
    let mut all = serde_json::Map::new();
    for (index, mut state) in states.into_iter().enumerate() {
        let next = name(index + 1);
        if state["Assign"].is_object() {
            // A scope assigns no variable of those around it.
            state["Assign"] = json!({ format!("seen{scope}.$"): "$" });
        }
        match state["Type"].as_str() {
            Some("Choice") => {
                // Back to the first state, after some answers of a task.
                state["Choices"] = json!([{ "Next": name(0), "And": [
                    { "Variable": "$.r", "IsPresent": true },
                    { "Variable": "$.r", "NumericGreaterThan": 180 },
                ] }]);
                state["Default"] = json!(next);
            }
            Some("Fail") => {
                // Reached by a Choice, so that what stands behind it is reached as well.
                let failing = format!("{}!", name(index));
                all.insert(failing.clone(), state);
                state = json!({ "Type": "Choice", "Default": next,
                    "Choices": [{ "Variable": "$.list[0]", "NumericEquals": 3, "Next": failing }] });
            }
            _ => state["Next"] = json!(next),
        }
        if let Some(catch) = state.pointer_mut("/Catch/0/Next") {
            *catch = json!(end);
        }
        all.insert(name(index), state);
    }
    all.insert(end, json!({ "Type": "Succeed" }));
    json!({ "StartAt": name(0), "States": all })
}

fn build_nested(nested: &Nested, names: &mut usize) -> Value {
    // Not the results themselves: going round, data would grow to its limit each time.
    let length = json!({ "count.$": "States.ArrayLength($)" });
    match nested {
        Nested::Parallel(branches, recovery) => {
            let branches: Vec<_> = branches.iter().map(|branch| build(&branch.0, names)).collect();
            with(
                json!({ "Type": "Parallel", "Branches": branches, "ResultPath": "$.p" }),
                recovery.clone(),
            )
        }
        Nested::Map(scope, recovery, distributed) => {
            let mut processor = build(&scope.0, names);
            if *distributed {
                processor["ProcessorConfig"] =
                    json!({ "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" });
            }
            let map = json!({
                "Type": "Map", "ItemProcessor": processor, "ItemsPath": "$$.Execution.Input.items",
                "MaxConcurrency": 2, "ResultPath": "$.m", "ResultSelector": length,
                "ItemSelector": { "index.$": "$$.Map.Item.Index", "list": [1] },
            });
            with(map, recovery.clone())
        }
    }
}

/// A driver that keeps what it told the execution, and when.
struct Run {
    journal: Vec<(Timestamp, Event)>,
    commands: Vec<Vec<Command>>,
    outcome: Option<Outcome>,
}

fn run(program: &Arc<Program>, start: &Start, answers: &[u8]) -> Run {
    let mut run = Run { journal: Vec::new(), commands: Vec::new(), outcome: None };
    let mut execution = Execution::new(Arc::clone(program), start.clone());
    let mut timers: BTreeSet<(Timestamp, TimerId)> = BTreeSet::new();
    let mut tasks: Vec<Invocation> = Vec::new();
    let (mut now, mut event) = (start.at, Event::Started);
    for turn in 0..EVENTS_MAX {
        run.journal.push((now, event.clone()));
        let commands = execution.handle(now, event);
        for command in &commands {
            match command {
                Command::Invoke(invocation) => tasks.push(invocation.clone()),
                Command::CancelInvocation { task } => tasks.retain(|other| other.task != *task),
                Command::StartTimer { timer, at } => {
                    timers.insert((*at, *timer));
                }
                Command::CancelTimer { timer } => timers.retain(|(_, other)| other != timer),
                Command::Finish(outcome) => run.outcome = Some(outcome.clone()),
                _ => {}
            }
        }
        run.commands.push(commands);
        if run.outcome.is_some() {
            return run;
        }
        let answer = answers[turn % answers.len()];
        // Tasks answer sooner or later, and not in the order in which they were invoked.
        event = if !tasks.is_empty() && (answer % 4 != 3 || timers.is_empty()) {
            let task = tasks.swap_remove(usize::from(answer) % tasks.len()).task;
            match answer % 5 {
                0 => Event::TaskFailed { task, failure: Failure::new("Busy", "not now") },
                1 => Event::TaskFailed { task, failure: Failure::default() },
                _ => Event::TaskSucceeded { task, output: Json::from(u64::from(answer)) },
            }
        } else {
            let (at, timer) = timers.pop_first().expect("it waits for a task or a timer");
            now = now.max(at);
            Event::TimerFired { timer }
        };
    }
    run
}

fn events(run: &Run) -> impl Iterator<Item = (Option<ChildId>, &HistoryEvent)> {
    run.commands.iter().flatten().filter_map(|command| match command {
        Command::Emit(event) => Some((None, event)),
        Command::EmitChild { child, event } => Some((Some(*child), event)),
        _ => None,
    })
}

proptest! {
    #![proptest_config(Config { cases: 200, failure_persistence: None, ..Config::default() })]

    #[test]
    fn every_execution_ends_or_waits(
        definition in machine(),
        seed in any::<u64>(),
        random in any::<bool>(),
        answers in prop::collection::vec(any::<u8>(), 1..20),
    ) {
        let machine = StateMachine::read(&definition).map_err(|found| TestCaseError::fail(found.to_string()))?;
        let program = Arc::new(Program::new(&machine).map_err(|found| TestCaseError::fail(found.to_string()))?);
        let mut start = Start::local(Json::from(&json!({ "items": [1, 2, 3], "list": [1] })));
        start.seed = seed;
        start.interleaving = if random { Interleaving::Random } else { Interleaving::InOrder };

        let first = run(&program, &start, &answers);

        // The ids of each history have no gap, and no event follows a later one.
        let mut last = std::collections::HashMap::new();
        for (history, event) in events(&first) {
            let last = last.entry(history).or_insert(0);
            prop_assert_eq!(event.id, *last + 1);
            prop_assert!(event.previous_id < event.id);
            *last = event.id;
        }
        // A seed reproduces a run.
        let again = run(&program, &start, &answers);
        prop_assert_eq!(&first.commands, &again.commands);
        // Stopped after any event, stored and carried on, it is the same. Of a long run, some
        // are tried: each is told all before it again.
        let step = 1 + first.journal.len() / 50;
        for (index, (at, event)) in first.journal.iter().enumerate().step_by(step) {
            let before = first.journal[..index].iter().cloned();
            let mut carried_on = Execution::replay(Arc::clone(&program), start.clone(), before);
            prop_assert_eq!(&carried_on.handle(*at, event.clone()), &first.commands[index]);
        }
        // What nobody is told of its history can be made of what it was told.
        let told = |commands: &[Vec<Command>]| -> Vec<_> {
            let events = commands.iter().flatten().filter_map(|command| match command {
                Command::Emit(event) => Some(event.clone()),
                _ => None,
            });
            events.collect()
        };
        let half = first.journal.len() / 2;
        let mut silent = Execution::new(Arc::clone(&program), start.clone());
        silent.tell_history(false);
        for (index, (at, event)) in first.journal.iter().enumerate() {
            if index == half {
                silent.tell_history(true);
            }
            let mut commands = first.commands[index].clone();
            if index < half {
                commands.retain(|command| !matches!(command, Command::Emit(_)));
            }
            prop_assert_eq!(silent.handle(*at, event.clone()), commands);
        }
        let before = first.journal[..half].iter().cloned();
        let made = Execution::history(Arc::clone(&program), start.clone(), before);
        prop_assert_eq!(made, told(&first.commands[..half]));
        prop_assert_eq!(silent.history_length(), told(&first.commands).len() as u64);
        // What is over answers nothing any more.
        if first.outcome.is_some() {
            let mut over = Execution::replay(Arc::clone(&program), start.clone(), first.journal.iter().cloned());
            prop_assert!(over.is_over());
            let (at, _) = first.journal[first.journal.len() - 1];
            for (_, event) in &first.journal {
                prop_assert_eq!(over.handle(at, event.clone()), []);
            }
        }
    }
}
