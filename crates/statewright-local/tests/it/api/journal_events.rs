//! What is left of events on their way to functions after the end of a service.

use std::{fs, path::Path, time::Duration};

use serde_json::{Value, json};
use statewright_local::{
    Api, ApiOptions, AsyncInvoke, Destination, Endpoints, Lambda, Program, Services,
};
use tokio::{
    net::TcpListener,
    time::{Instant, sleep},
};

use super::{
    deploy_functions::World,
    journal::{copy, folder, journal},
};
use crate::{
    endpoints::{json_answer, listen},
    lambda::{ARN, block_on, program},
    tests,
};

tests!(
    an_event_that_was_accepted_goes_on,
    attempts_are_counted_on,
    an_event_grows_old_while_nobody_serves,
    an_event_is_known_by_its_alias_later,
    what_became_of_an_event_is_told_later,
    an_event_goes_on_from_each_of_its_records,
    a_chain_of_events_is_known_later,
    an_event_without_its_function_is_given_up,
    events_wait_for_a_server_with_functions,
    events_wait_until_their_function_can_be_run,
    an_event_is_not_begun_when_it_is_over,
    events_that_are_done_are_not_kept,
    what_cannot_be_kept_is_not_accepted,
);

const OTHER: &str = "arn:aws:lambda:us-east-1:123456789012:function:App-Other";
const QUEUE: &str = "arn:aws:sqs:us-east-1:123456789012:records";

/// A minute is a tenth of a second, and an event is given up after half a minute: that is more than
/// a test takes.
const FAST: f64 = 1.0 / 600.0;

/// One that does not serve yet what is kept in this folder.
async fn open(folder: &Path) -> World {
    open_with(folder, Services::default()).await
}

async fn open_with(folder: &Path, services: Services) -> World {
    let options = ApiOptions { services, ..ApiOptions::default() };
    World::of(Api::open(options, folder).expect("a folder that opens")).await
}

/// A function that behaves so, and is set up so.
fn function(arn: &str, behaviour: &str, settings: &AsyncInvoke) -> Program {
    let mut program = program(behaviour, Duration::from_secs(60));
    program.function.arn = arn.to_owned();
    program.function.async_invoke = settings.clone();
    program
}

/// How events that fail or end well are told of to the other function or to the queue.
fn told(arn: &str) -> AsyncInvoke {
    let to = Destination::parse(arn);
    AsyncInvoke { on_success: to.clone(), on_failure: to, ..AsyncInvoke::default() }
}

/// Serves what is kept in this folder with a function that behaves so, and others.
async fn serve(folder: &Path, programs: Vec<Program>, time_scale: f64) -> World {
    let mut world = open(folder).await;
    world.deploy_programs(programs, time_scale).await;
    world.serve();
    world
}

async fn accept(world: &World, payload: &str) {
    let answer = world.invoke_with("Event", payload).await;
    assert!(answer.starts_with("HTTP/1.1 202"), "{answer}");
}

/// Waits until something is in the journal so many times.
async fn until_kept(folder: &Path, what: &str, times: usize) {
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        let text = fs::read_to_string(journal(folder)).expect("a journal");
        if text.matches(what).count() == times {
            return;
        }
        assert!(Instant::now() < deadline, "no {what}");
        sleep(Duration::from_millis(2)).await;
    }
}

/// Waits until no more than so many events are left.
async fn until_left(world: &World, lambda: &Lambda, count: usize) {
    // Once it answers, it has begun with what is left.
    let answer = world.invoke_with("DryRun", "{}").await;
    assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
    let deadline = Instant::now() + Duration::from_secs(60);
    while lambda.waiting_events() > count {
        assert!(Instant::now() < deadline, "{} are left", lambda.waiting_events());
        sleep(Duration::from_millis(2)).await;
    }
}

/// How many events are left for a server with the function.
async fn left(folder: &Path) -> usize {
    let mut world = open(folder).await;
    let mut hangs = function(ARN, "hangs", &AsyncInvoke::default());
    // One of them is enough.
    hangs.function.reserved_concurrency = Some(1);
    let lambda = world.deploy_programs(vec![hangs], 1.0).await;
    world.serve();
    until_left(&world, &lambda, usize::MAX).await;
    lambda.waiting_events()
}

fn an_event_that_was_accepted_goes_on() {
    block_on(async {
        let folder = folder("events");
        let settings = AsyncInvoke::default();
        let hangs = function(ARN, "tells its process and hangs", &settings);
        let mut world = serve(&folder, vec![hangs], FAST).await;
        accept(&world, r#"{ "a" : 1.0 }"#).await;
        world.line().await;
        let killed = copy(&folder);
        let writes = function(ARN, "writes its input", &settings);
        let mut later = serve(&killed, vec![writes], FAST).await;
        assert_eq!(later.line().await, r#"{"a":1.0}"#);
        // It is not handled again once it was.
        until_kept(&killed, "InvocationDone", 1).await;
        drop(later);
        assert_eq!(left(&copy(&killed)).await, 0);
    });
}

fn an_event_is_known_by_its_alias_later() {
    block_on(async {
        let folder = folder("alias");
        let settings = AsyncInvoke::default();
        let hangs = function(ARN, "tells its process and hangs", &settings);
        let mut world = serve(&folder, vec![hangs], FAST).await;
        let answer = world.invoke_by("App-Work:PROD", "Event", "{}").await;
        assert!(answer.starts_with("HTTP/1.1 202"), "{answer}");
        world.line().await;
        let killed = copy(&folder);
        let fails = function(ARN, "writes by what it is called", &settings);
        let mut later = serve(&killed, vec![fails], FAST).await;
        assert_eq!(later.line().await, format!("{ARN}:PROD"));
    });
}

fn attempts_are_counted_on() {
    block_on(async {
        let folder = folder("attempts");
        let world = serve(&folder, vec![function(ARN, "fails", &told(OTHER))], 1.0).await;
        accept(&world, "[1]").await;
        // It is tried again in a minute.
        until_kept(&folder, r#"{"Failed":"#, 1).await;
        let programs = || {
            vec![
                function(ARN, "fails", &told(OTHER)),
                function(OTHER, "writes its input", &AsyncInvoke::default()),
            ]
        };
        let mut later = serve(&copy(&folder), programs(), FAST).await;
        let record: Value = serde_json::from_str(&later.line().await).expect("a record");
        let context = &record["requestContext"];
        assert_eq!(context["condition"], "RetriesExhausted");
        assert_eq!(context["approximateInvokeCount"], 3);
        assert_eq!(context["requestId"].as_str().map(str::len), Some(36));
        assert_eq!(record["requestPayload"], json!([1]));
    });
}

fn an_event_grows_old_while_nobody_serves() {
    block_on(async {
        let folder = folder("old_events");
        let world = serve(&folder, vec![function(ARN, "fails", &told(OTHER))], 1.0).await;
        accept(&world, "[1]").await;
        until_kept(&folder, r#"{"Failed":"#, 1).await;
        sleep(Duration::from_millis(200)).await;
        let max_age = Duration::from_secs(60);
        let programs = vec![
            function(ARN, "fails", &AsyncInvoke { max_age, ..told(OTHER) }),
            function(OTHER, "writes its input", &AsyncInvoke::default()),
        ];
        let mut later = serve(&copy(&folder), programs, FAST).await;
        let record: Value = serde_json::from_str(&later.line().await).expect("a record");
        assert_eq!(record["requestContext"]["condition"], "EventAgeExceeded");
        assert_eq!(record["requestContext"]["approximateInvokeCount"], 1);
    });
}

/// Its function is not invoked again for that.
fn what_became_of_an_event_is_told_later() {
    block_on(async {
        let folder = folder("told_events");
        // It hangs.
        let silent = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = format!("http://{}", silent.local_addr().expect("an address"));
        let services = |address: &str| Services {
            endpoints: Endpoints::new(&[format!("sqs={address}")], |_| None).expect("endpoints"),
            ..Services::default()
        };
        let mut world = open_with(&folder, services(&address)).await;
        world.deploy_programs(vec![function(ARN, "", &told(QUEUE))], 1.0).await;
        world.serve();
        accept(&world, r#"["ü"]"#).await;
        until_kept(&folder, r#"{"Ended":"#, 1).await;
        let killed = copy(&folder);
        drop(silent);

        let (queue, address) = listen(vec![json_answer(json!({}))]).await;
        let mut later = open_with(&killed, services(&address)).await;
        let calls = function(ARN, "writes that it is called", &told(QUEUE));
        later.deploy_programs(vec![calls], 1.0).await;
        later.serve();
        until_kept(&killed, "InvocationDone", 1).await;
        let asked = queue.asked.lock().expect("no panic").clone();
        assert_eq!(asked.len(), 1);
        let body = asked[0].lines().last().expect("a body");
        let body: Value = serde_json::from_str(body).expect("JSON");
        let record = body["MessageBody"].as_str().expect("a text");
        let record: Value = serde_json::from_str(record).expect("JSON");
        assert_eq!(record["requestContext"]["condition"], "Success");
        assert_eq!(record["requestContext"]["approximateInvokeCount"], 1);
        assert_eq!(record["responsePayload"], json!(["ü"]));
        assert!(later.lines.try_recv().is_err(), "it is called again");
    });
}

/// Nothing is lost, and what was kept is not done again.
fn an_event_goes_on_from_each_of_its_records() {
    block_on(async {
        let folder = folder("records");
        let programs = || {
            let fails = AsyncInvoke { max_retries: 1, ..told(OTHER) };
            vec![
                function(ARN, "tells which attempt it is and fails", &fails),
                function(OTHER, "writes its input", &AsyncInvoke::default()),
            ]
        };
        let world = serve(&folder, programs(), FAST).await;
        accept(&world, "[1]").await;
        until_kept(&folder, "InvocationDone", 1).await;
        let whole = fs::read_to_string(journal(&folder)).expect("a journal");
        let lines: Vec<_> = whole.split_inclusive('\n').collect();
        // It is accepted, fails and ends; it is done when that is told to another one, which is done.
        let expected = [(2, 1), (1, 1), (0, 1), (0, 1), (0, 0)];
        assert_eq!(lines.len(), 1 + expected.len(), "{whole}");
        for (records, (attempts, told)) in (1..).zip(expected) {
            let killed = copy(&folder);
            fs::write(journal(&killed), lines[..=records].concat()).expect("a journal");
            let mut later = open(&killed).await;
            let lambda = later.deploy_programs(programs(), FAST).await;
            later.serve();
            until_left(&later, &lambda, 0).await;
            let mut said = Vec::new();
            for _ in 0..attempts + told {
                said.push(later.line().await);
            }
            // What else was written would be here soon.
            sleep(Duration::from_millis(100)).await;
            said.extend(std::iter::from_fn(|| later.lines.try_recv().ok()).map(|line| line.text));
            let record = r#""condition":"RetriesExhausted","approximateInvokeCount":2"#;
            let records_told = said.iter().filter(|line| line.contains(record));
            let attempted = said.iter().filter(|line| line.starts_with("attempt "));
            let seen = (attempted.count(), records_told.count());
            assert_eq!(seen, (attempts, told), "after {records} records: {said:?}");
        }
    });
}

/// Each of two tells the other, until Lambda would stop them.
fn a_chain_of_events_is_known_later() {
    block_on(async {
        let folder = folder("chains");
        let programs = || {
            let behaviour = "writes that it is called";
            vec![function(ARN, behaviour, &told(OTHER)), function(OTHER, behaviour, &told(ARN))]
        };
        let mut world = serve(&folder, programs(), FAST).await;
        accept(&world, "1").await;
        for _ in 0..5 {
            world.line().await;
        }
        let killed = copy(&folder);
        drop(world);
        // Four of the 32 have told the next one.
        let mut later = open(&killed).await;
        let lambda = later.deploy_programs(programs(), FAST).await;
        later.serve();
        until_left(&later, &lambda, 0).await;
        let calls = std::iter::from_fn(|| later.lines.try_recv().ok()).count();
        assert!((1..=28).contains(&calls), "{calls} calls");
    });
}

fn an_event_without_its_function_is_given_up() {
    block_on(async {
        let folder = folder("without_function");
        let hangs = function(ARN, "tells its process and hangs", &AsyncInvoke::default());
        let mut world = serve(&folder, vec![hangs], FAST).await;
        accept(&world, "{}").await;
        world.line().await;
        let killed = copy(&folder);
        assert_eq!(left(&copy(&killed)).await, 1);
        let other = function(OTHER, "writes its input", &AsyncInvoke::default());
        let later = serve(&killed, vec![other], FAST).await;
        until_kept(&killed, "InvocationDone", 1).await;
        drop(later);
        assert_eq!(left(&copy(&killed)).await, 0);
    });
}

/// Where no app is, nothing is known of its functions.
fn events_wait_for_a_server_with_functions() {
    block_on(async {
        let folder = folder("without_functions");
        let hangs = function(ARN, "tells its process and hangs", &AsyncInvoke::default());
        let mut world = serve(&folder, vec![hangs], FAST).await;
        accept(&world, "{}").await;
        world.line().await;
        let killed = copy(&folder);
        let mut without = open(&killed).await;
        without.serve();
        let answer = without.invoke_with("Event", "{}").await;
        assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
        assert_eq!(left(&copy(&killed)).await, 1);
    });
}

/// The app has the function: it is not gone.
fn events_wait_until_their_function_can_be_run() {
    block_on(async {
        let folder = folder("unreadable");
        let hangs = function(ARN, "tells its process and hangs", &AsyncInvoke::default());
        let mut world = serve(&folder, vec![hangs], FAST).await;
        accept(&world, "[1]").await;
        world.line().await;
        let mut later = open(&copy(&folder)).await;
        later.deploy_unreadable(ARN).await;
        later.serve();
        let answer = later.invoke_with("Event", "{}").await;
        assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
        let writes = || vec![function(ARN, "writes its input", &AsyncInvoke::default())];
        later.deploy_programs(writes(), FAST).await;
        assert_eq!(later.line().await, "[1]");

        // Likewise one that fails while there is a deployment.
        let fails = function(ARN, "tells which attempt it is and fails", &AsyncInvoke::default());
        later.deploy_programs(vec![fails], 1.0 / 120.0).await;
        accept(&later, "[2]").await;
        assert_eq!(later.line().await, "attempt 1");
        later.deploy_unreadable(ARN).await;
        sleep(Duration::from_secs(1)).await;
        assert!(later.lines.try_recv().is_err());
        later.deploy_programs(writes(), FAST).await;
        assert_eq!(later.line().await, "[2]");
    });
}

/// Its function is set up otherwise, or nobody served for long.
fn an_event_is_not_begun_when_it_is_over() {
    block_on(async {
        let folder = folder("over");
        let world = serve(&folder, vec![function(ARN, "fails", &told(OTHER))], 1.0).await;
        accept(&world, "[1]").await;
        let accepted = copy(&folder);
        until_kept(&folder, r#"{"Failed":"#, 1).await;
        let failed = copy(&folder);
        sleep(Duration::from_millis(200)).await;
        let max_age = Duration::from_secs(60);
        for (folder, settings, condition, count) in [
            (failed, AsyncInvoke { max_retries: 0, ..told(OTHER) }, "RetriesExhausted", 1),
            (accepted, AsyncInvoke { max_age, ..told(OTHER) }, "EventAgeExceeded", 0),
        ] {
            let programs = vec![
                function(ARN, "tells which attempt it is and fails", &settings),
                function(OTHER, "writes its input", &AsyncInvoke::default()),
            ];
            let mut later = serve(&folder, programs, FAST).await;
            let record: Value = serde_json::from_str(&later.line().await).expect("a record");
            assert_eq!(record["requestContext"]["condition"], condition);
            assert_eq!(record["requestContext"]["approximateInvokeCount"], count);
        }
    });
}

fn events_that_are_done_are_not_kept() {
    block_on(async {
        let folder = folder("done_events");
        let hangs = function(ARN, "tells its process and hangs", &AsyncInvoke::default());
        let mut world = open(&folder).await;
        world.deploy_programs(vec![hangs], FAST).await;
        world.serve();
        accept(&world, "\"it hangs\"").await;
        world.line().await;
        let programs = vec![function(ARN, "", &AsyncInvoke::default())];
        let lambda = world.deploy_programs(programs, FAST).await;
        let large = format!("\"{}\"", "x".repeat(300_000));
        let size = || fs::metadata(journal(&folder)).expect("a journal").len();
        let mut largest = 0;
        for number in 0..30 {
            accept(&world, &large).await;
            until_left(&world, &lambda, 1).await;
            largest = largest.max(size());
            if number % 10 == 0 {
                assert_eq!(left(&copy(&folder)).await, 1);
            }
        }
        assert!(largest < 30 * 300_000 / 2, "it was {largest} bytes long");
        let writes = function(ARN, "writes its input", &AsyncInvoke::default());
        let mut later = serve(&copy(&folder), vec![writes], FAST).await;
        assert_eq!(later.line().await, "\"it hangs\"");
    });
}

/// The journal of a server that has ended cannot be written.
fn what_cannot_be_kept_is_not_accepted() {
    block_on(async {
        let folder = folder("not_accepted");
        let mut world = open(&folder).await;
        let programs = vec![function(ARN, "writes its input", &AsyncInvoke::default())];
        let lambda = world.deploy_programs(programs, FAST).await;
        world.serve();
        let answer = world.invoke_with("DryRun", "{}").await;
        assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
        world.serve_again().await;
        let answer = world.invoke_with("Event", "{}").await;
        assert!(answer.starts_with("HTTP/1.1 500"), "{answer}");
        assert!(answer.contains("x-amzn-errortype: ServiceException"), "{answer}");
        assert!(answer.contains(r#""Type":"Service""#), "{answer}");
        assert_eq!(lambda.waiting_events(), 0);
        assert!(world.lines.try_recv().is_err());
    });
}
