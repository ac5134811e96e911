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
    let options = ServerOptions { port: 0, ..ServerOptions::default() };
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

#[tokio::test(start_paused = true)]
async fn who_does_not_read_is_left() {
    let (address, tasks) = serve().await;
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
    let describe = request("DescribeStateMachine", describe.as_bytes());
    // More than what systems take in for those who do not read.
    let mut stream = connect(address, &[&describe.repeat(50)]).await;
    sleep(Duration::from_secs(76)).await;
    assert_eq!(lost(address, "slow_answer").await, 1);
    assert!(complete(rest(&mut stream).await.as_bytes()) < 50);
    // One that leaves in the middle of an answer is in nobody's way either.
    drop(connect(address, &[&describe.repeat(50)]).await);
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
            refused.push(status(&rest(stream).await).expect("an answer"));
        }
        refused
    });
    // There is room for 32 of them, who were slow.
    assert_eq!(refused, [[408; 32].as_slice(), &[503; 8]].concat());
    // Whoever had the room was refused before this was, or at the same time.
    assert!([Some(200), Some(503)].contains(&status(&waiting)), "{waiting}");
    assert_eq!(status(&send(address, large, 1).await), Some(200));
    is_well(address, tasks).await;
}

/// However long what they ask for takes, they are in nobody's way.
#[tokio::test(start_paused = true)]
async fn small_requests_in_chunks_keep_no_room() {
    let (address, tasks) = serve().await;
    let activity = json!({ "name": "a" }).to_string();
    let answer = send(address, &[&request("CreateActivity", activity.as_bytes())], 1).await;
    let poll = json!({ "activityArn": body(&answer)["activityArn"] }).to_string();
    let head = "POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: AWSStepFunctions.GetActivityTask\r\nTransfer-Encoding: chunked\r\n\r\n";
    let chunks = format!("{:x}\r\n{poll}\r\n0\r\n\r\n", poll.len());
    let mut waiting = Vec::new();
    for _ in 0..40 {
        waiting.push(connect(address, &[head.as_bytes(), chunks.as_bytes()]).await);
    }
    let large = [&[b' '; 8_000_000][..], b"{}"].concat();
    let answer = send(address, &[&request("ListActivities", &large)], 1).await;
    assert_eq!(status(&answer), Some(200), "{answer}");
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
