//! Clients that send no request, half of one, or one slowly, and clients that leave.

use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use fastrand::Rng;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    runtime::Handle,
    time::{sleep, timeout},
};

use super::{super::model::generate::Generator, setting};
use crate::api::{Api, Server, ServerOptions, operation::Operation};

/// A server in this runtime, and how many tasks the runtime has with nobody connected.
async fn serve() -> (SocketAddr, usize) {
    serve_with(ServerOptions::default()).await
}

/// Likewise, with room for so many bytes of what is large.
async fn serve_with_room(large_bytes_max: usize) -> (SocketAddr, usize) {
    serve_with(ServerOptions { large_bytes_max, ..ServerOptions::default() }).await
}

async fn serve_with(options: ServerOptions) -> (SocketAddr, usize) {
    let options = ServerOptions { port: 0, ..options };
    let server = Server::bind(Arc::new(Api::default()), options).await.expect("a free port");
    let address = server.address();
    tokio::spawn(server.serve());
    (address, Handle::current().metrics().num_alive_tasks())
}

fn request(operation: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: AWSStepFunctions.{operation}\r\nContent-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// Sends this, with a pause after each piece. Who drops the connection leaves.
async fn connect(address: SocketAddr, pieces: &[&[u8]]) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    for piece in pieces {
        // A server may refuse a request before all of it is there.
        let _ = stream.write_all(piece).await;
        sleep(Duration::from_millis(1)).await;
    }
    stream
}

/// What the server answers: so many answers, or fewer if it closes the connection.
async fn send(address: SocketAddr, pieces: &[&[u8]], answers: usize) -> String {
    let mut stream = connect(address, pieces).await;
    let mut answer = Vec::new();
    let mut buffer = [0; 65536];
    while complete(&answer) < answers {
        let read = timeout(Duration::from_secs(60), stream.read(&mut buffer)).await;
        match read.expect("an answer, or no connection") {
            Ok(0) | Err(_) => break,
            Ok(read) => answer.extend_from_slice(&buffer[..read]),
        }
    }
    String::from_utf8(answer).expect("an answer is a text")
}

/// How many answers this is.
fn complete(mut received: &[u8]) -> usize {
    let mut answers = 0;
    while let Some(head) = received.windows(4).position(|four| four == b"\r\n\r\n") {
        let text = String::from_utf8_lossy(&received[..head]).to_ascii_lowercase();
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length = length.map_or(0, |length| length.parse().expect("a number"));
        let Some(rest) = received.get(head + 4 + length..) else { break };
        received = rest;
        answers += 1;
    }
    answers
}

fn status(answer: &str) -> Option<u16> {
    answer.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()
}

/// The body of an answer.
fn body(answer: &str) -> Value {
    let (_, body) = answer.split_once("\r\n\r\n").expect("a head");
    serde_json::from_str(body).unwrap_or_else(|_| panic!("no JSON: {answer}"))
}

/// Others are answered, and what clients left behind is gone after a while.
async fn is_well(address: SocketAddr, tasks: usize) {
    let answer = send(address, &[&request("ListActivities", b"{}")], 1).await;
    assert_eq!(status(&answer), Some(200), "{answer}");
    let deadline = Instant::now() + Duration::from_secs(60);
    while Handle::current().metrics().num_alive_tasks() > tasks {
        assert!(Instant::now() < deadline, "connections are left");
        sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn requests_come_in_pieces() {
    let (address, tasks) = serve().await;
    let seed = setting("FUZZ_SEED", fastrand::u64(..));
    let mut random = Rng::with_seed(seed);
    let mut generator = Generator::new(seed, 5);
    for step in 0..setting("FUZZ_STEPS", 4000) / 100 {
        let operations = Operation::all();
        let operation = &operations[random.usize(..operations.len())];
        // Those may wait for long.
        if ["GetActivityTask", "StartSyncExecution"].contains(&operation.name()) {
            continue;
        }
        let request = request(operation.name(), &generator.body(operation.input()));
        let (first, rest) = request.split_at(random.usize(..request.len()));
        let (second, third) = rest.split_at(random.usize(..rest.len()));
        let about = || format!("FUZZ_SEED={seed}, step {step}: {}", operation.name());
        let answer = send(address, &[first, second, third], 1).await;
        let told = status(&answer).unwrap_or_else(|| panic!("{}: {answer}", about()));
        assert!(told == 501 || (200..500).contains(&told), "{}: {answer}", about());
        if told != 200 {
            let told = body(&answer);
            assert!(told["__type"].is_string() && told["message"].is_string(), "{}", about());
        }
        // The same, and nothing after some of it.
        drop(connect(address, &[first]).await);
    }
    is_well(address, tasks).await;
}

/// Of each operation: slowly and whole, cut where the body begins and before its end, and with a
/// body that is too large.
#[tokio::test]
async fn every_operation_comes_in_every_way() {
    let (address, tasks) = serve().await;
    let mut generator = Generator::new(setting("FUZZ_SEED", fastrand::u64(..)), 0);
    for operation in Operation::all() {
        let name = operation.name();
        let large = format!(
            "POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: AWSStepFunctions.{name}\r\nContent-Length: 8388609\r\n\r\n{{"
        );
        let answer = send(address, &[large.as_bytes()], 1).await;
        assert_eq!(status(&answer), Some(413), "{name}: {answer}");
        assert!(body(&answer)["message"].is_string(), "{name}: {answer}");

        let mut given = generator.body(operation.input());
        // A worker that asks for work waits for it.
        given.truncate(if name == "GetActivityTask" { 0 } else { 4000 });
        let request = request(name, &given);
        let pieces: Vec<_> = request.chunks(request.len().div_ceil(20)).collect();
        let answer = send(address, &pieces, 1).await;
        let told = status(&answer).unwrap_or_default();
        assert!(told == 501 || (200..500).contains(&told), "{name}: {answer}");
        assert!(body(&answer).is_object(), "{name}: {answer}");

        let whole = request.len() - given.len();
        for cut in [whole, request.len() - 1] {
            drop(connect(address, &[&request[..cut]]).await);
        }
    }
    is_well(address, tasks).await;
}

#[tokio::test]
async fn what_is_no_request_is_refused() {
    let (address, tasks) = serve().await;
    let post = |fields: &str, body: &str| {
        format!(
            "POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: AWSStepFunctions.ListActivities\r\n{fields}\r\n\r\n{body}"
        )
    };
    let many = "X-A: b\r\n".repeat(500);
    let long = format!("X-A: {}\r\nContent-Length: 0", "a".repeat(1_000_000));
    for (request, expected) in [
        ("\r\n\r\n\0\0\0\r\n\r\n".to_owned(), &[400][..]),
        ("GET".repeat(100) + "\r\n\r\n", &[400]),
        ("\u{16}\u{3}\u{1}\u{2}\0".to_owned() + &"\u{7f}".repeat(600) + "\r\n\r\n", &[400]),
        (post("Content-Length: -1", "{}"), &[400]),
        (post("Content-Length: 2\r\nContent-Length: 3", "{}}"), &[400]),
        (post("Content-Length: two", "{}"), &[400]),
        (
            post("Content-Length: 2\r\nTransfer-Encoding: chunked", "2\r\n{}\r\n0\r\n\r\n"),
            &[200, 400],
        ),
        (post("Transfer-Encoding: chunked", "2\r\n{}\r\n0\r\n\r\n"), &[200]),
        (post("Transfer-Encoding: chunked", "x\r\n{}\r\n0\r\n\r\n"), &[400]),
        (post("Transfer-Encoding: gzip", "{}"), &[400]),
        (post("Content-Length: 99999999999", "{}"), &[413]),
        (post("Content-Length: 99999999999999999999999999", "{}"), &[400]),
        (post(&format!("{many}Content-Length: 2"), "{}"), &[400, 431]),
        (post(&long, ""), &[400, 431]),
    ] {
        let answer = send(address, &[request.as_bytes()], 1).await;
        let told = status(&answer).unwrap_or_default();
        assert!(expected.contains(&told), "{request:.200}: {answer}");
        is_well(address, tasks).await;
    }
    let large = "a".repeat(9 * 1024 * 1024);
    for request in [
        post(&format!("Content-Length: {}", large.len()), &large),
        post("Transfer-Encoding: chunked", &format!("{:x}\r\n{large}\r\n0\r\n\r\n", large.len())),
    ] {
        let answer = send(address, &[request.as_bytes()], 1).await;
        assert_eq!(status(&answer), Some(413), "{answer}");
        assert!(
            body(&answer)["__type"]
                .as_str()
                .is_some_and(|name| name.ends_with("TooLargeException"))
        );
    }
    is_well(address, tasks).await;
}

#[tokio::test]
async fn requests_may_follow_each_other_at_once() {
    let (address, tasks) = serve().await;
    let requests = request("ListActivities", b"{}").repeat(20);
    let answer = send(address, &[&requests], 20).await;
    assert_eq!(answer.matches("HTTP/1.1 200 OK\r\n").count(), 20, "{answer}");
    is_well(address, tasks).await;
}

#[tokio::test]
async fn who_says_nothing_is_in_nobodys_way() {
    let (address, tasks) = serve().await;
    let mut silent = Vec::new();
    for index in 0..200 {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        let request = request("ListActivities", b"{}");
        stream.write_all(&request[..index % request.len()]).await.expect("it is taken");
        silent.push(stream);
    }
    let answer = send(address, &[&request("ListActivities", b"{}")], 1).await;
    assert_eq!(status(&answer), Some(200));
    assert!(Handle::current().metrics().num_alive_tasks() >= tasks + 200);
    drop(silent);
    is_well(address, tasks).await;
}

#[tokio::test]
async fn a_worker_that_leaves_is_given_no_work() {
    let (address, tasks) = serve().await;
    let call = async |operation: &str, input: Value| {
        let answer = send(address, &[&request(operation, input.to_string().as_bytes())], 1).await;
        body(&answer)
    };
    let activity = call("CreateActivity", json!({ "name": "a" })).await["activityArn"].clone();
    let poll =
        request("GetActivityTask", json!({ "activityArn": activity }).to_string().as_bytes());
    for _ in 0..20 {
        // It is gone before the work comes.
        let worker = connect(address, &[&poll]).await;
        sleep(Duration::from_millis(20)).await;
        drop(worker);
    }
    is_well(address, tasks).await;
    let resource = activity.as_str().expect("an ARN");
    let definition = format!(
        r#"{{"StartAt":"A","States":{{"A":{{"Type":"Task","Resource":"{resource}","End":true}}}}}}"#
    );
    let role = "arn:aws:iam::123456789012:role/r";
    let machine = json!({ "name": "m", "definition": definition, "roleArn": role });
    let machine = call("CreateStateMachine", machine).await["stateMachineArn"].clone();
    call("StartExecution", json!({ "stateMachineArn": machine, "input": "[7]" })).await;
    let work = call("GetActivityTask", json!({ "activityArn": activity })).await;
    assert_eq!(work["input"], "[7]", "{work}");
}

/// A number of the metrics.
async fn metric(address: SocketAddr, name: &str) -> u64 {
    let page = send(address, &[b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n"], 1).await;
    let found = page.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    found.unwrap_or_else(|| panic!("{name} in {page}")).parse().expect("a number")
}

async fn lost(address: SocketAddr, why: &str) -> u64 {
    metric(address, &format!("statewright_connections_lost_total{{why=\"{why}\"}}")).await
}

/// All that comes until the connection is closed, however that is.
async fn rest(stream: &mut TcpStream) -> String {
    let mut received = Vec::new();
    let mut buffer = [0; 65536];
    while let Ok(1..) = stream.read(&mut buffer).await.inspect(|read| {
        received.extend_from_slice(&buffer[..*read]);
    }) {}
    String::from_utf8_lossy(&received).into_owned()
}

/// Sends a request byte by byte, one in a while; gives how long it takes until the server answers,
/// and what.
async fn trickle(address: SocketAddr, request: &[u8], pause: Duration) -> (Duration, String) {
    let (mut reader, mut writer) =
        TcpStream::connect(address).await.expect("a connection").into_split();
    let began = tokio::time::Instant::now();
    let mut answer = String::new();
    let sending = async {
        for byte in request {
            let _ = writer.write_all(&[*byte]).await;
            sleep(pause).await;
        }
        std::future::pending::<()>().await;
    };
    tokio::select! {
        () = sending => {}
        read = reader.read_to_string(&mut answer) => { let _ = read; }
    }
    (began.elapsed(), answer)
}

// The time that these wait for passes at once, whenever nobody has anything to do.
#[tokio::test(start_paused = true)]
async fn who_is_slow_to_ask_is_refused() {
    let (address, tasks) = serve().await;
    let seconds = Duration::from_secs;
    let request = request("ListActivities", &b"{\"maxResults\":7}".repeat(100));
    let pauses = request.windows(4).position(|four| four == b"\r\n\r\n").expect("a head") + 3;

    let (took, answer) = trickle(address, &request, seconds(10)).await;
    assert_eq!(status(&answer), Some(408), "{answer}");
    assert!((seconds(75)..seconds(80)).contains(&took), "{took:?}");
    // A head in time, and a body that is not.
    let pause = Duration::from_millis(100);
    let (took, answer) = trickle(address, &request, pause).await;
    assert_eq!(status(&answer), Some(408), "{answer}");
    let head = pause * u32::try_from(pauses).expect("a small number");
    assert!((head + seconds(30)..head + seconds(33)).contains(&took), "{took:?}");
    assert_eq!(lost(address, "slow_request").await, 2);

    let mut idle = TcpStream::connect(address).await.expect("a connection");
    let began = tokio::time::Instant::now();
    assert_eq!(rest(&mut idle).await, "");
    assert!((seconds(75)..seconds(77)).contains(&began.elapsed()), "{:?}", began.elapsed());
    assert_eq!(lost(address, "idle").await, 1);
    is_well(address, tasks).await;
}

/// A request whose answer has 900 kB.
async fn large_answer(address: SocketAddr) -> Vec<u8> {
    let comment = "x".repeat(900_000);
    let definition = json!({
        "Comment": comment, "StartAt": "A", "States": { "A": { "Type": "Succeed" } },
    });
    let machine = json!({
        "name": "m", "definition": definition.to_string(),
        "roleArn": "arn:aws:iam::123456789012:role/r",
    });
    let create = request("CreateStateMachine", machine.to_string().as_bytes());
    let created = body(&send(address, &[&create], 1).await);
    let describe = json!({ "stateMachineArn": created["stateMachineArn"] }).to_string();
    request("DescribeStateMachine", describe.as_bytes())
}

#[tokio::test(start_paused = true)]
async fn who_does_not_read_is_left() {
    let (address, tasks) = serve().await;
    let describe = large_answer(address).await;
    // More than what systems take in for those who do not read.
    let mut stream = connect(address, &[&describe.repeat(50)]).await;
    sleep(Duration::from_secs(76)).await;
    assert_eq!(lost(address, "slow_answer").await, 1);
    assert!(complete(rest(&mut stream).await.as_bytes()) < 50);
    // One that leaves in the middle of an answer is in nobody's way either.
    drop(connect(address, &[&describe.repeat(50)]).await);
    is_well(address, tasks).await;
}

/// Four clients that do not read have all the room, and a fourth of it is for who waits.
#[tokio::test(start_paused = true)]
async fn large_answers_wait_for_room() {
    let (address, tasks) = serve_with_room(4 * 1024 * 1024).await;
    let describe = large_answer(address).await;
    let mut slow = Vec::new();
    for _ in 0..4 {
        slow.push(connect(address, &[&describe.repeat(50)]).await);
    }
    let one = || {
        let describe = describe.clone();
        tokio::spawn(async move { send(address, &[&describe], 1).await })
    };
    let waits = one();
    sleep(Duration::from_secs(1)).await;
    assert!(!waits.is_finished());
    let answer = send(address, &[&request("ListActivities", b"{}")], 1).await;
    assert_eq!(status(&answer), Some(200), "{answer}");
    // No more than one waits.
    let answer = send(address, &[&describe], 1).await;
    assert_eq!(status(&answer), Some(503), "{answer}");
    let told = body(&answer)["message"].clone();
    assert_eq!(told, "too many large answers are on their way: try again");
    drop(slow.pop());
    let answer = waits.await.expect("an answer");
    assert_eq!(status(&answer), Some(200));
    assert!(body(&answer)["definition"].as_str().is_some_and(|text| text.len() > 900_000));

    // Who leaves waits no more.
    slow.push(connect(address, &[&describe.repeat(50)]).await);
    let left = lost(address, "left").await;
    drop(connect(address, &[&describe]).await);
    sleep(Duration::from_millis(10)).await;
    assert_eq!(lost(address, "left").await, left + 1);
    let began = tokio::time::Instant::now();
    let answer = send(address, &[&describe, &request("ListActivities", b"{}")], 2).await;
    let (refused, next) = answer.split_once("\r\n\r\n").expect("a head");
    assert_eq!(status(refused), Some(503), "{refused}");
    assert!(next.contains("HTTP/1.1 200"), "the connection is open: {next}");
    let seconds = Duration::from_secs;
    assert!((seconds(30)..seconds(32)).contains(&began.elapsed()), "{:?}", began.elapsed());
    let labels = "{operation=\"DescribeStateMachine\",status=\"503\"}";
    assert_eq!(metric(address, &format!("statewright_requests_total{labels}")).await, 2);
    drop(slow);
    is_well(address, tasks).await;
    assert_eq!(status(&send(address, &[&describe], 1).await), Some(200));
}

/// A worker that does not come to have its work has begun with nothing: another one is given it.
#[tokio::test(start_paused = true)]
async fn work_that_does_not_arrive_is_given_to_another() {
    let (address, tasks) = serve_with_room(1024 * 1024).await;
    let ask = async |operation: &str, input: Value| {
        body(&send(address, &[&request(operation, input.to_string().as_bytes())], 1).await)
    };
    let describe = large_answer(address).await;
    let activity = ask("CreateActivity", json!({ "name": "a" })).await["activityArn"].clone();
    let definition = json!({ "StartAt": "A", "States": {
        "A": { "Type": "Task", "Resource": activity, "End": true },
    } });
    let machine = json!({
        "name": "works", "definition": definition.to_string(),
        "roleArn": "arn:aws:iam::123456789012:role/r",
    });
    let machine = ask("CreateStateMachine", machine).await["stateMachineArn"].clone();
    let input = json!("x".repeat(200_000)).to_string();
    let start = json!({ "stateMachineArn": machine, "input": input });
    let execution = ask("StartExecution", start).await["executionArn"].clone();
    let started = async || {
        let history = json!({ "executionArn": execution, "includeExecutionData": false });
        let history = ask("GetExecutionHistory", history).await.to_string();
        history.matches(r#""type":"ActivityStarted""#).count()
    };
    let poll = json!({ "activityArn": activity }).to_string();
    let poll = request("GetActivityTask", poll.as_bytes());
    let slow = connect(address, &[&describe.repeat(50)]).await;
    // One leaves that waits for room, and another one is refused.
    drop(connect(address, &[&poll]).await);
    let answer = send(address, &[&poll], 1).await;
    assert_eq!(status(&answer), Some(503), "{answer}");
    assert_eq!(started().await, 0);
    drop(slow);
    sleep(Duration::from_millis(10)).await;
    let answer = send(address, &[&poll], 1).await;
    assert_eq!(status(&answer), Some(200), "{answer}");
    assert!(body(&answer)["taskToken"].is_string());
    assert_eq!(started().await, 1);
    // Nobody else is given it.
    assert_eq!(metric(address, "statewright_activity_tasks_waiting").await, 0);
    ask("StopExecution", json!({ "executionArn": execution })).await;
    is_well(address, tasks).await;
}

/// What is larger than all the room has it for itself.
#[tokio::test]
async fn there_is_room_for_anything() {
    let (address, tasks) = serve_with_room(128 * 1024).await;
    let describe = large_answer(address).await;
    let answer = send(address, &[&describe.repeat(3)], 3).await;
    assert_eq!(answer.matches("HTTP/1.1 200 OK").count(), 3);
    is_well(address, tasks).await;
}

/// They may be as many as they like: others are answered, and there is an end to the memory that
/// they take.
#[tokio::test(start_paused = true)]
async fn large_requests_wait_for_room() {
    let (address, tasks) = serve().await;
    let length = 8 * 1024 * 1024;
    let head = format!(
        "POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: AWSStepFunctions.ListActivities\r\nContent-Length: {length}\r\n\r\n"
    );
    let began = tokio::time::Instant::now();
    let mut slow = Vec::new();
    for _ in 0..40 {
        slow.push(connect(address, &[head.as_bytes(), &[b' '; 100_000]]).await);
    }
    let answer = send(address, &[&request("ListActivities", b"{}")], 1).await;
    assert_eq!(status(&answer), Some(200), "{answer}");
    let large = [&[b' '; 8_000_000][..], b"{}"].concat();
    let large = request("ListActivities", &large);
    let large: &[&[u8]] = &[&large];
    let (waiting, refused) = tokio::join!(send(address, large, 1), async {
        let mut refused = Vec::new();
        for stream in &mut slow {
            let answer = rest(stream).await;
            refused.push((status(&answer).expect("an answer"), began.elapsed().as_secs() / 10));
        }
        refused
    });
    // There is room for 32 of them, who are slow; then the others have it.
    assert_eq!(refused, [[(408, 3); 32].as_slice(), &[(408, 6); 8]].concat());
    assert_eq!(status(&waiting), Some(200), "{waiting}");
    is_well(address, tasks).await;
}

/// A state that waits for so many seconds, tried in a request of so many bytes.
fn trial(seconds: u32, bytes: usize) -> String {
    let definition = json!({ "Type": "Wait", "Seconds": seconds, "End": true });
    let test = json!({ "definition": definition.to_string() }).to_string();
    format!("{}{test}", " ".repeat(bytes.saturating_sub(test.len())))
}

/// What a request is about is there for as long as it is being done.
#[tokio::test(start_paused = true)]
async fn who_finds_no_room_is_refused() {
    let (address, tasks) = serve_with_room(1024 * 1024).await;
    let trial = request("TestState", trial(50, 600_000).as_bytes());
    let done = tokio::spawn(async move { send(address, &[&trial], 1).await });
    sleep(Duration::from_secs(1)).await;
    let large = [&[b' '; 600_000][..], b"{}"].concat();
    let large = request("ListActivities", &large);
    let chunked = "POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: AWSStepFunctions.ListActivities\r\nTransfer-Encoding: chunked\r\n\r\n";
    let chunk = [b"493e2\r\n", &[b' '; 300_000][..], b"{}\r\n0\r\n\r\n"].concat();
    let began = tokio::time::Instant::now();
    let large_chunk: &[&[u8]] = &[chunked.as_bytes(), &chunk];
    let large_request: &[&[u8]] = &[&large];
    let (answer, other) =
        tokio::join!(send(address, large_request, 1), send(address, large_chunk, 1));
    assert_eq!(status(&other), Some(503), "{other}");
    assert_eq!(status(&answer), Some(503), "{answer}");
    assert!(answer.contains("connection: close"), "{answer}");
    let told = body(&answer)["message"].clone();
    assert_eq!(told, "too many large requests are on their way: try again");
    let seconds = Duration::from_secs;
    assert!((seconds(30)..seconds(31)).contains(&began.elapsed()), "{:?}", began.elapsed());
    let small = send(address, &[&request("ListActivities", b"{}")], 1).await;
    assert_eq!(status(&small), Some(200), "{small}");
    // What comes in chunks is no large request before it is one.
    let small = send(address, &[chunked.as_bytes(), b"2\r\n{}\r\n", b"0\r\n\r\n"], 1).await;
    assert_eq!(status(&small), Some(200), "{small}");
    assert_eq!(status(&done.await.expect("an answer")), Some(200));
    assert_eq!(status(&send(address, &[&large], 1).await), Some(200));
    is_well(address, tasks).await;
}

/// However long what they ask for takes, they are in nobody's way: those that come in chunks, and
/// those of which nothing is needed any more.
#[tokio::test(start_paused = true)]
async fn what_is_not_needed_keeps_no_room() {
    let (address, tasks) = serve_with_room(8 * 1024 * 1024).await;
    let activity = json!({ "name": "a" }).to_string();
    let answer = send(address, &[&request("CreateActivity", activity.as_bytes())], 1).await;
    let poll = json!({ "activityArn": body(&answer)["activityArn"] }).to_string();
    let poll = request("GetActivityTask", format!("{}{poll}", " ".repeat(7_000_000)).as_bytes());
    let wait = json!({ "StartAt": "W", "States": {
        "W": { "Type": "Wait", "Seconds": 200, "End": true },
    } });
    let machine = json!({
        "name": "m", "definition": wait.to_string(), "type": "EXPRESS",
        "roleArn": "arn:aws:iam::123456789012:role/r",
    });
    let create = request("CreateStateMachine", machine.to_string().as_bytes());
    let created = body(&send(address, &[&create], 1).await);
    let start = json!({ "stateMachineArn": created["stateMachineArn"] }).to_string();
    let start = format!("{}{start}", " ".repeat(7_000_000));
    let start = request("StartSyncExecution", start.as_bytes());
    let trial = trial(200, 0);
    let chunks = format!(
        "POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: AWSStepFunctions.TestState\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{trial}\r\n0\r\n\r\n",
        trial.len()
    );
    let (head, body) = chunks.split_once("\r\n\r\n").expect("a head");
    let (head, body) = (format!("{head}\r\n\r\n"), body.as_bytes());
    let large = [&[b' '; 7_000_000][..], b"{}"].concat();
    let large = request("ListActivities", &large);
    let mut waiting = Vec::new();
    for pieces in [&[&poll[..]][..], &[&start], &[head.as_bytes(), body]] {
        waiting.push(connect(address, pieces).await);
        let began = tokio::time::Instant::now();
        let answer = send(address, &[&large], 1).await;
        assert_eq!(status(&answer), Some(200), "{answer}");
        assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    }
    drop(waiting);
    is_well(address, tasks).await;
}

#[tokio::test]
async fn who_leaves_is_counted() {
    let (address, tasks) = serve().await;
    let activity = json!({ "name": "a" }).to_string();
    let answer = send(address, &[&request("CreateActivity", activity.as_bytes())], 1).await;
    let activity = json!({ "activityArn": body(&answer)["activityArn"] }).to_string();
    let poll = request("GetActivityTask", activity.as_bytes());
    // In the middle of a head, of a body, and of what is waited for; and where nothing is cut.
    for request in [&poll[..20], &poll[..poll.len() - 1], &poll[..], &[]] {
        drop(connect(address, &[request]).await);
    }
    is_well(address, tasks).await;
    assert_eq!(lost(address, "left").await, 3);
    assert_eq!(metric(address, "statewright_connections_open").await, 1);
}
