//! Requests that nobody would think of: whatever comes, the answer is one of AWS's, and nothing
//! stays behind.
//!
//! `FUZZ_STEPS` is how many requests are made, and `FUZZ_SEED` with which one it begins.

mod connections;

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use fastrand::Rng;
use serde_json::{Value, json};
use tokio::{task::yield_now, time::sleep};

use super::{
    Answer, Api, ApiOptions,
    error::{Error, ErrorType},
    model::generate::Generator,
    operation::Operation,
    store::Status,
};

/// A number of the environment.
fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().expect("a number"))
}

/// What is said if a request makes the server panic.
struct Last {
    seed: u64,
    step: u64,
    operation: &'static str,
    body: Vec<u8>,
}

impl Drop for Last {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let Self { seed, step, operation, body } = self;
            let body = String::from_utf8_lossy(body);
            eprintln!("FUZZ_SEED={seed}, step {step}: {operation} {body:.3000}");
        }
    }
}

/// An answer is an object of JSON, or an error by its name, for which the client is to blame.
fn check(answer: &Answer) -> Option<Value> {
    match answer {
        Ok(body) => {
            let answer: Value = serde_json::from_slice(body).expect("an answer is JSON");
            assert!(answer.is_object(), "{answer}");
            Some(answer)
        }
        Err(error) => {
            let told: Value = serde_json::from_slice(&error.body()).expect("an error is JSON");
            let name = told["__type"].as_str().expect("an error has a type");
            assert!(name.split_once('#').is_some_and(|(_, name)| !name.is_empty()), "{told}");
            assert!(told["message"].as_str().is_some_and(|message| !message.is_empty()), "{told}");
            let is_known = error.error_type() == ErrorType::UnsupportedOperationException;
            assert!((400..500).contains(&error.status()) || is_known, "{told}");
            None
        }
    }
}

async fn ask(api: &Arc<Api>, operation: &str, input: Value) -> Result<Value, Error> {
    let operation = Operation::of_name(operation).expect("an operation");
    let answer = operation.answer(api, input.to_string().as_bytes()).await?;
    Ok(serde_json::from_slice(&answer).expect("an answer is JSON"))
}

/// Counts the panics in this thread, of which those in tasks would go unnoticed.
fn count_panics() -> Arc<AtomicUsize> {
    let count = Arc::new(AtomicUsize::new(0));
    let (counted, here, before) =
        (Arc::clone(&count), std::thread::current().id(), std::panic::take_hook());
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().id() == here {
            counted.fetch_add(1, Ordering::Relaxed);
        }
        before(panic);
    }));
    count
}

// In virtual time, in which nothing that waits takes any.
#[tokio::test(start_paused = true)]
async fn every_request_is_answered() {
    let steps = setting("FUZZ_STEPS", 4000);
    let seed = setting("FUZZ_SEED", fastrand::u64(..));
    let panics = count_panics();
    let api = Arc::new(Api::new(ApiOptions::default()));
    let inner = json!({
        "name": "inner",
        "definition": r#"{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":3,"End":true}}}"#,
        "roleArn": "arn:aws:iam::123456789012:role/r",
    });
    ask(&api, "CreateStateMachine", inner).await.expect("a state machine");
    let mut generator = Generator::new(seed, 4);
    generator.learn(&map_run(&api).await);
    let mut last = Last { seed, step: 0, operation: "", body: Vec::new() };
    let (mut answered, mut has_work) = (BTreeMap::new(), false);
    let mut resident_halfway = 0;
    for step in 0..steps {
        if step == steps / 2 {
            resident_halfway = resident_bytes();
        }
        // Some of the time nearly everything is right, so that something comes of it.
        generator.wrong = if step % 300 < 200 { 1 } else { 15 };
        let operation = match has_work && generator.random.bool() {
            true => Operation::of_name(SEND_TASK[generator.random.usize(..SEND_TASK.len())]),
            false => None,
        };
        let operation = operation.unwrap_or_else(|| choose(&mut generator.random));
        last.step = step;
        last.operation = operation.name();
        last.body = generator.body(operation.input());
        let answer = operation.answer(&api, &last.body).await;
        let (accepted, refused) = answered.entry(operation.name()).or_insert((0, 0));
        match check(&answer) {
            Some(answer) => {
                *accepted += 1;
                has_work = answer["taskToken"].is_string();
                generator.learn(&answer);
            }
            None => *refused += 1,
        }
        yield_now().await;
    }
    // In a long time, all that is kept has come to its bounds.
    let grown = resident_bytes().saturating_sub(resident_halfway);
    assert!(steps < 100_000 || grown < 16 << 20, "FUZZ_SEED={seed}: {grown} bytes more");
    let never = Operation::names().filter(|name| {
        answered.get(name).is_none_or(|(accepted, refused)| *accepted == 0 || *refused == 0)
    });
    let never: Vec<_> = never.collect();
    // There are few in a short time for which there was nothing.
    let few = if steps < 40_000 { 8 } else { 0 };
    assert!(never.len() <= few || steps < 4000, "FUZZ_SEED={seed}: not both ways: {never:?}");
    everything_comes_to_an_end(&api, seed).await;
    nothing_is_left(&api, seed).await;
    assert_eq!(panics.load(Ordering::Relaxed), 0, "FUZZ_SEED={seed}: a task panicked");
}

/// How much memory this process has; nothing, where that is not known.
fn resident_bytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = resident.and_then(|text| text.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    kib.unwrap_or_default() * 1024
}

/// What is asked about work that was given.
const SEND_TASK: [&str; 3] = ["SendTaskSuccess", "SendTaskFailure", "SendTaskHeartbeat"];

/// A Map Run that waits for its children, which are not easily come by.
async fn map_run(api: &Arc<Api>) -> Value {
    let machine = json!({
        "name": "mapped",
        "definition": r#"{"StartAt":"M","States":{"M":{"Type":"Map","Label":"L","End":true,"ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":3600,"End":true}}}}}}"#,
        "roleArn": "arn:aws:iam::123456789012:role/r",
    });
    let machine = ask(api, "CreateStateMachine", machine).await.expect("a state machine");
    let start = json!({ "stateMachineArn": machine["stateMachineArn"], "input": "[1, 2]" });
    let started = ask(api, "StartExecution", start).await.expect("an execution");
    yield_now().await;
    let list = json!({ "executionArn": started["executionArn"] });
    ask(api, "ListMapRuns", list).await.expect("a list")
}

/// Any operation, but those that delete something less often, so that there is something.
fn choose(random: &mut Rng) -> &'static Operation {
    let operations = Operation::all();
    loop {
        let operation = &operations[random.usize(..operations.len())];
        if !operation.name().starts_with("Delete") || random.u8(..6) == 0 {
            return operation;
        }
    }
}

/// All that runs can be stopped, and nobody waits for it any more.
async fn everything_comes_to_an_end(api: &Arc<Api>, seed: u64) {
    let running = || -> Vec<Arc<str>> {
        let store = api.store();
        let all = store.executions.all();
        let running = all.filter(|execution| execution.progress().status() == Status::Running);
        running.map(|execution| Arc::clone(&execution.about.arn)).collect()
    };
    for _ in 0..100 {
        for arn in running() {
            // A child of a Map Run ends with the execution that it belongs to.
            let _ = ask(api, "StopExecution", json!({ "executionArn": &*arn })).await;
        }
        sleep(Duration::from_secs(10)).await;
    }
    assert_eq!(running(), Vec::<Arc<str>>::new(), "FUZZ_SEED={seed}: these do not end");
    assert_eq!(api.tokens.len(), 0, "FUZZ_SEED={seed}: tokens of what has ended");
    assert_eq!(api.activities.waiting(), 0, "FUZZ_SEED={seed}: work for what has ended");
}

/// What has ended takes no room, and what is deleted is nowhere any more.
async fn nothing_is_left(api: &Arc<Api>, seed: u64) {
    let (machines, activities) = {
        let store = api.store();
        let machines =
            store.state_machines.keys().map(|name| api.account().state_machine_arn(name));
        let activities = store.activities.keys().map(|name| api.account().activity_arn(name));
        (machines.collect::<Vec<_>>(), activities.collect::<Vec<_>>())
    };
    for arn in machines {
        // One that is being deleted already is no error.
        ask(api, "DeleteStateMachine", json!({ "stateMachineArn": arn })).await.expect("it goes");
    }
    for arn in activities {
        ask(api, "DeleteActivity", json!({ "activityArn": arn })).await.expect("it goes");
    }
    // Workers that nobody waits for, and whatever else was begun.
    sleep(Duration::from_secs(3600)).await;
    let alive = tokio::runtime::Handle::current().metrics().num_alive_tasks();
    assert_eq!(alive, 0, "FUZZ_SEED={seed}: something goes on");
    assert_eq!(api.room.available_permits(), super::RUNNING_MAX, "FUZZ_SEED={seed}: of room");
    assert_eq!(api.starts.available_permits(), super::STARTS_PER_TURN, "FUZZ_SEED={seed}");
    let store = api.store();
    assert!(store.state_machines.is_empty() && store.activities.is_empty(), "FUZZ_SEED={seed}");
    drop(store);
    assert_eq!(api.activities.numbers(), (0, 0), "FUZZ_SEED={seed}: of activities");
}
