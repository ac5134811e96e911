//! A server that is killed at random moments, and started again each time.
//!
//! `STATEWRIGHT_CRASHES=1000x50` is for 1,000 executions and 50 times; less, if it is not there.

mod functions;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    folder,
    server::{Ends, Server},
};
use functions::Functions;

/// Each round calls a function and waits for a token and some time; the function says when it is
/// the last one. In the end, another execution is waited for, which calls a function as well.
const ROUNDS: &str = r#"{"StartAt":"Call","States":{
    "Call":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:Call",
        "Parameters":{"Execution.$":"$$.Execution.Name","Round.$":"$.Round"},"Next":"Token"},
    "Token":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke.waitForTaskToken","ResultPath":null,
        "Parameters":{"FunctionName":"Tell","Payload":{"Token.$":"$$.Task.Token"}},"Next":"Pause"},
    "Pause":{"Type":"Wait","SecondsPath":"$.Pause","Next":"Last"},
    "Last":{"Type":"Choice","Choices":[{"Variable":"$.IsLast","BooleanEquals":true,"Next":"Inner"}],"Default":"Call"},
    "Inner":{"Type":"Task","Resource":"arn:aws:states:::states:startExecution.sync:2","OutputPath":"$.Output",
        "Parameters":{"StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:Inner","Input":{"Round":0}},"End":true}}}"#;

const INNER: &str = r#"{"StartAt":"Call","States":{
    "Call":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:Call",
        "Parameters":{"Execution.$":"$$.Execution.Name","Round.$":"$.Round"},"End":true}}}"#;

/// How many clients start executions at a time.
const CLIENTS: usize = 4;

/// How long all that is left to do may take.
const PATIENCE: Duration = Duration::from_secs(600);

#[test]
fn nothing_accepted_is_lost() {
    let size = std::env::var("STATEWRIGHT_CRASHES").unwrap_or_else(|_| "100x5".to_owned());
    let (executions, kills) = size.split_once('x').expect("EXECUTIONSxKILLS");
    let executions: usize = executions.parse().expect("a number of executions");
    let kills: usize = kills.parse().expect("a number of kills");

    let functions = Functions::start();
    let folder = folder("crash");
    let data_dir = folder.to_str().expect("a path");
    let lambda = format!("lambda=http://{}", functions.address());
    let server = Arc::new(Server::start(&["--data-dir", data_dir, "--endpoint", &lambda]));
    let _ends = Ends(Arc::clone(&server));
    functions.answer_tokens(&server);
    let inner = server.create("Inner", INNER);
    let machine = server.create("Rounds", ROUNDS);

    // They begin while the server is killed, and run until it is killed no more.
    let next = Arc::new(AtomicUsize::new(0));
    let clients: Vec<_> = (0..CLIENTS)
        .map(|_| {
            let (server, next, machine) = (Arc::clone(&server), Arc::clone(&next), machine.clone());
            thread::spawn(move || {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= executions {
                        return;
                    }
                    let start = json!({ "stateMachineArn": machine, "name": number.to_string(),
                        "input": r#"{"Round":0}"# });
                    let started = server.insist("StartExecution", &start).expect("it is accepted");
                    assert!(started["executionArn"].is_string());
                }
            })
        })
        .collect();

    let is_over = Arc::new(AtomicBool::new(false));
    let changing = {
        let (server, is_over) = (Arc::clone(&server), Arc::clone(&is_over));
        thread::spawn(move || change(&server, &is_over))
    };
    let began = Instant::now();
    let mut seen: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut starting = Duration::ZERO;
    for _ in 0..kills {
        thread::sleep(Duration::from_millis(fastrand::u64(20..700)));
        for _ in 0..3 {
            let started = next.load(Ordering::Relaxed).min(executions).saturating_sub(CLIENTS);
            let execution = arn(&machine, &fastrand::usize(..started.max(1)).to_string());
            if let Some(events) = server.try_history(&execution) {
                seen.insert(execution, events);
            }
        }
        server.kill();
        let down = Instant::now();
        server.restart();
        starting += down.elapsed();
    }
    let killed = began.elapsed();
    for client in clients {
        client.join().expect("a client that did not panic");
    }
    is_over.store(true, Ordering::Relaxed);
    let changes = changing.join().expect("it did not panic");
    functions.no_more_rounds();

    let mut calls = 0;
    let mut events = 0;
    let mut inner_names = BTreeSet::new();
    let names: Vec<_> = (0..executions).map(|number| number.to_string()).collect();
    for name in &names {
        let execution = arn(&machine, name);
        server.until_ended(&execution, PATIENCE);
        let history = server.history(&execution);
        events += history.len();
        check_ids(&history);
        if let Some(before) = seen.get(&execution) {
            assert_eq!(history[..before.len()], before[..], "what was told of {name} changed");
        }
        calls += check_calls(name, &history, &functions);
        inner_names.insert(check_inner(&inner, &history, &server, &functions));
    }
    assert_eq!(inner_names.len(), executions);
    let listed = server.list(&inner);
    assert_eq!(listed, inner_names, "each has started one");
    assert_eq!(server.list(&machine), names.into_iter().collect(), "all are listed, once");
    assert_eq!(functions.lost_tokens(), Vec::<String>::new(), "accepted, and no result");
    assert!(!seen.is_empty());
    eprintln!(
        "{executions} executions, {kills} kills in {killed:.1?}, of which {starting:.1?} starting; {events} events, {calls} calls of functions completed, {} made; {changes} changes of 100 kB, and a journal of {} kB",
        functions.calls(),
        fs::metadata(folder.join("journal")).expect("a journal").len() / 1000,
    );
}

/// Changes a state machine again and again: most of the journal is soon of no use, so it is made
/// shorter while the server runs and is killed.
fn change(server: &Server, is_over: &AtomicBool) -> usize {
    let definition = |number: usize| {
        let comment = format!("{number} {}", "-".repeat(100_000));
        json!({ "Comment": comment, "StartAt": "S", "States": { "S": { "Type": "Succeed" } } })
            .to_string()
    };
    let machine = server.create("Changed", &definition(0));
    let mut changes = 0;
    while !is_over.load(Ordering::Relaxed) {
        changes += 1;
        let update = json!({ "stateMachineArn": machine, "definition": definition(changes) });
        server.insist("UpdateStateMachine", &update).expect("it is accepted");
        thread::sleep(Duration::from_millis(5));
    }
    let told = server.insist("DescribeStateMachine", &json!({ "stateMachineArn": machine }));
    assert_eq!(told.expect("it is there")["definition"], definition(changes));
    changes
}

fn arn(machine: &str, name: &str) -> String {
    format!("{}:{name}", machine.replace(":stateMachine:", ":execution:"))
}

fn check_ids(history: &[Value]) {
    let ids = history.iter().map(|event| event["id"].as_u64());
    assert!(ids.eq((1..=history.len() as u64).map(Some)), "gaps or doubles: {history:?}");
    let last = history.last().expect("events");
    assert_eq!(last["type"], "ExecutionSucceeded", "{last}");
}

/// The call that an execution went on with was the last one: a task that is completed is not
/// done again.
fn check_calls(name: &str, history: &[Value], functions: &Functions) -> usize {
    let completed = history.iter().filter(|event| event["type"] == "LambdaFunctionSucceeded");
    let outputs: Vec<Value> = completed
        .map(|event| {
            let output = &event["lambdaFunctionSucceededEventDetails"]["output"];
            serde_json::from_str(output.as_str().expect("an output")).expect("JSON")
        })
        .collect();
    for (index, output) in outputs.iter().enumerate() {
        assert_eq!(output["Round"], index + 1, "of {name}");
        let made = functions.calls_of(name, index as u64);
        assert_eq!(output["Call"], made, "{name} was called again for round {index}");
    }
    let scheduled = history.iter().filter(|event| event["type"] == "LambdaFunctionScheduled");
    assert_eq!(scheduled.count(), outputs.len());
    outputs.len()
}

/// The name of the execution that one has started.
fn check_inner(inner: &str, history: &[Value], server: &Server, functions: &Functions) -> String {
    let submitted = history
        .iter()
        .filter(|event| event["taskSubmittedEventDetails"]["resource"] == "startExecution.sync:2");
    let outputs: Vec<Value> = submitted
        .map(|event| {
            let output = &event["taskSubmittedEventDetails"]["output"];
            serde_json::from_str(output.as_str().expect("an output")).expect("JSON")
        })
        .collect();
    assert_eq!(outputs.len(), 1);
    let execution = outputs[0]["ExecutionArn"].as_str().expect("an ARN");
    let history = server.history(execution);
    check_ids(&history);
    let name = execution.rsplit(':').next().expect("a name");
    assert_eq!(arn(inner, name), execution);
    assert_eq!(check_calls(name, &history, functions), 1);
    name.to_owned()
}
