//! HTTP, and what is no request at all.

use std::{
    io::{BufReader, Read, Write},
    net::TcpStream,
    time::Duration,
};

use serde_json::{Value, json};

use super::client::{Service, read_response, request};
use crate::tests;

tests!(
    an_answer_has_the_headers_that_clients_look_for,
    a_connection_takes_one_request_after_the_other,
    an_unknown_operation_is_named_as_such,
    what_is_no_json_is_refused,
    no_body_is_an_empty_object,
    values_of_other_types_are_refused,
    a_request_that_is_too_large_is_refused,
    a_connection_that_is_cut_is_nobodys_problem,
    a_request_that_comes_in_pieces_is_waited_for,
    web_pages_from_elsewhere_are_not_answered,
    other_paths_are_not_there,
    a_client_that_leaves_is_seen_whatever_it_sent,
    a_connection_ends_if_one_says_so,
    a_request_names_its_host,
    whether_it_is_well_can_be_asked_without_a_body,
    a_port_in_use_is_named,
);

fn an_answer_has_the_headers_that_clients_look_for() {
    let service = Service::start();
    let response = service.post("ListStateMachines", b"{}");
    let header = |wanted: &str| {
        let found = response.headers.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.as_str()).unwrap_or_default().to_owned()
    };
    assert_eq!(response.status, 200);
    assert_eq!(response.body, r#"{"stateMachines":[]}"#);
    assert_eq!(header("content-type"), "application/x-amz-json-1.0");
    assert_eq!(header("x-amzn-requestid").len(), 36);
}

fn a_connection_takes_one_request_after_the_other() {
    let service = Service::start();
    let mut stream = service.connect();
    let two = [request("ListStateMachines", b"{}"), request("ListActivities", b"{}")].concat();
    stream.write_all(&two).expect("written");
    let mut stream = BufReader::new(stream);
    let bodies = [(); 2].map(|()| read_response(&mut stream).expect("an answer").body);
    assert_eq!(bodies, [r#"{"stateMachines":[]}"#, r#"{"activities":[]}"#]);
}

fn an_unknown_operation_is_named_as_such() {
    let service = Service::start();
    for target in ["X-Amz-Target: AWSStepFunctions.Nothing\r\n", "X-Amz-Target: Nothing\r\n", ""] {
        let request =
            format!("POST / HTTP/1.1\r\nHost: a\r\n{target}Content-Length: 2\r\n\r\n{{}}");
        let response = service.send(request.as_bytes());
        assert_eq!(response.status, 400);
        let body: Value = serde_json::from_str(&response.body).expect("JSON");
        assert_eq!(body["__type"], "com.amazon.coral.service#UnknownOperationException");
    }
}

fn what_is_no_json_is_refused() {
    let service = Service::start();
    let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
    for body in [b"{".as_slice(), b"{}}", b"nothing", b"\"\xff\"", b"[", &deep] {
        let response = service.post("ListStateMachines", body);
        assert_eq!(response.status, 400);
        let body: Value = serde_json::from_str(&response.body).expect("JSON");
        assert_eq!(body["__type"], "com.amazon.coral.service#SerializationException");
    }
}

fn no_body_is_an_empty_object() {
    assert_eq!(Service::start().post("ListStateMachines", b"").status, 200);
}

fn values_of_other_types_are_refused() {
    let service = Service::start();
    let error = |operation: &str, body: Value| service.error(operation, body);
    for (operation, body, expected) in [
        ("ListStateMachines", json!([]), "Start of list found where not expected"),
        ("ListStateMachines", json!(1), "Expected null"),
        (
            "ListStateMachines",
            json!({ "maxResults": "1" }),
            "STRING_VALUE can not be converted to an Integer",
        ),
        (
            "DescribeStateMachine",
            json!({ "stateMachineArn": 1 }),
            "NUMBER_VALUE can not be converted to a String",
        ),
        (
            "DescribeStateMachine",
            json!({ "stateMachineArn": {} }),
            "Start of structure or map found where not expected.",
        ),
        ("TagResource", json!({ "resourceArn": "a", "tags": "b" }), "Expected list or null"),
        (
            "TagResource",
            json!({ "resourceArn": "a", "tags": [[]] }),
            "Start of list found where not expected",
        ),
        (
            "CreateStateMachine",
            json!({ "publish": 1 }),
            "NUMBER_VALUE can not be converted to a Boolean",
        ),
    ] {
        assert_eq!(error(operation, body), format!("SerializationException: {expected}"));
    }
}

fn a_request_that_is_too_large_is_refused() {
    let service = Service::start();
    let response = service.post("ListStateMachines", &b" ".repeat(9 * 1024 * 1024));
    assert_eq!(response.status, 413);
    assert!(response.body.contains("RequestEntityTooLargeException"), "{}", response.body);
}

fn a_connection_that_is_cut_is_nobodys_problem() {
    let service = Service::start();
    let whole = request("ListStateMachines", b"{\"maxResults\": 1}");
    for length in [0, 1, 20, whole.len() - 1] {
        let mut stream = service.connect();
        stream.write_all(&whole[..length]).expect("written");
        drop(stream);
    }
    assert_eq!(service.post("ListStateMachines", b"{}").status, 200);
}

fn a_request_that_comes_in_pieces_is_waited_for() {
    let service = Service::start();
    let mut stream = service.connect();
    for piece in request("ListStateMachines", b"{\"maxResults\": 1}").chunks(40) {
        stream.write_all(piece).expect("written");
        stream.flush().expect("sent");
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(read_response(&mut BufReader::new(stream)).expect("an answer").status, 200);
}

fn web_pages_from_elsewhere_are_not_answered() {
    let service = Service::start();
    let status = |origin: &str| {
        let request =
            format!("GET /health HTTP/1.1\r\nHost: localhost\r\nOrigin: {origin}\r\n\r\n");
        service.send(request.as_bytes()).status
    };
    assert_eq!(status("http://localhost:3000"), 200);
    assert_eq!(status("http://127.0.0.1"), 200);
    for origin in ["https://example.com", "http://localhost.example.com:80", "null"] {
        assert_eq!(status(origin), 403, "{origin}");
    }
    // Of several, all are to be from here, and one that is no text is not.
    assert_eq!(status("http://localhost\r\nOrigin: http://127.0.0.1"), 200);
    assert_eq!(status("http://localhost\r\nOrigin: https://example.com"), 403);
    let request = b"GET /health HTTP/1.1\r\nHost: localhost\r\nOrigin: http://\xff\r\n\r\n";
    assert_eq!(service.send(request).status, 403);
}

fn other_paths_are_not_there() {
    let service = Service::start();
    for line in ["GET / HTTP/1.1", "POST /else HTTP/1.1", "PUT / HTTP/1.1"] {
        assert_eq!(service.send(format!("{line}\r\nHost: a\r\n\r\n").as_bytes()).status, 404);
    }
    let mut stream: TcpStream = service.connect();
    stream.write_all(b"nonsense\r\n\r\n").expect("written");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer, and the end");
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
}

/// One that waits for work, and has sent what is no request, or the next one.
fn a_client_that_leaves_is_seen_whatever_it_sent() {
    let service = Service::start();
    let activity = service.call("CreateActivity", json!({ "name": "Check" }));
    let body = json!({ "activityArn": activity["activityArn"] }).to_string();
    let waiting = || {
        let page = service.send(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n").body;
        let line =
            page.lines().find(|line| line.starts_with("statewright_activity_workers_waiting"));
        line.and_then(|line| line.rsplit_once(' ')).expect("a number").1.to_owned()
    };
    for more in [b"".as_slice(), b"\r\n", &request("ListActivities", b"{}")] {
        let mut stream = service.connect();
        stream.write_all(&request("GetActivityTask", body.as_bytes())).expect("written");
        let deadline = std::time::Instant::now() + Duration::from_secs(20);
        while waiting() != "1" {
            assert!(std::time::Instant::now() < deadline, "it does not wait");
        }
        stream.write_all(more).expect("written");
        std::thread::sleep(Duration::from_millis(20));
        assert_eq!(waiting(), "1");
        drop(stream);
        while waiting() != "0" {
            assert!(std::time::Instant::now() < deadline, "it waits still");
        }
    }
}

fn a_connection_ends_if_one_says_so() {
    let service = Service::start();
    for (version, options, ends) in [
        ("1.0", "keep-alive", false),
        ("1.0", "close, keep-alive", true),
        ("1.0", "keep-alive, close", true),
        ("1.0", "x", true),
        ("1.1", "x", false),
        ("1.1", "close, keep-alive", true),
    ] {
        let request =
            format!("GET /health HTTP/{version}\r\nHost: a\r\nConnection: {options}\r\n\r\n");
        let response = service.send(request.as_bytes());
        let close = ("connection".to_owned(), "close".to_owned());
        assert_eq!(response.headers.contains(&close), ends, "{version}: {options}");
    }
}

fn a_request_names_its_host() {
    let service = Service::start();
    assert_eq!(service.send(b"GET /health HTTP/1.1\r\n\r\n").status, 400);
    assert_eq!(service.send(b"GET /health HTTP/1.0\r\n\r\n").status, 200);
}

fn whether_it_is_well_can_be_asked_without_a_body() {
    let service = Service::start();
    for path in ["/health", "/metrics"] {
        let mut stream = TcpStream::connect(service.address).expect("a connection");
        let request = format!("HEAD {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("a request");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        assert!(answer.ends_with("\r\n\r\n"), "{answer}");
    }
}

fn a_port_in_use_is_named() {
    let service = Service::start();
    let options =
        statewright_local::ServerOptions { port: service.address.port(), ..Default::default() };
    let api = std::sync::Arc::new(statewright_local::Api::default());
    let error = crate::lambda::block_on(statewright_local::Server::bind(api, options));
    let error = error.expect_err("the port is in use").to_string();
    assert!(error.starts_with(&format!("cannot listen on {}: ", service.address)), "{error}");
}
