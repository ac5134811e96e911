//! Lambda's Invoke, and tasks that invoke the functions that are here.

use std::{
    io::{ErrorKind, Read, Write},
    sync::Arc,
    time::Duration,
};

use serde_json::{Value, json};
use statewright_local::{ApiOptions, Lambda, Program, ServerOptions, Services};

use super::client::{Response, Service, text};
use crate::{
    lambda::{ARN, program},
    tests,
};

tests!(
    a_function_is_invoked_by_any_of_its_names,
    a_function_is_told_who_calls_it_by_what,
    a_functions_error_is_its_payload,
    a_log_is_told_if_it_is_asked_for,
    an_event_is_not_waited_for,
    what_is_too_much_at_a_time_is_refused,
    a_payload_has_room_until_the_function_has_it,
    a_dry_run_runs_nothing,
    an_event_can_be_invoked_in_the_old_way,
    a_stream_is_refused_by_its_name,
    a_function_that_is_not_there_is_not_found,
    payloads_are_checked,
    a_task_invokes_a_function,
    a_task_tells_a_function_more,
    nothing_is_invoked_where_no_functions_are,
);

/// A service with a function that behaves so.
pub(super) fn service(behaviour: &str) -> Service {
    service_with_room(behaviour, None)
}

/// Likewise, of which only so many invocations may run at a time.
fn service_with_room(behaviour: &str, reserved: Option<u64>) -> Service {
    let mut program = program(behaviour, Duration::from_secs(60));
    program.function.reserved_concurrency = reserved;
    service_of(program, ServerOptions::default())
}

fn service_of(program: Program, server: ServerOptions) -> Service {
    let programs = vec![program];
    Service::with_server(server, async move {
        let (logs, _) = tokio::sync::mpsc::unbounded_channel();
        let lambda = Lambda::new(programs, 0, logs).await.expect("free ports");
        let services = Services {
            functions: vec![ARN.into()],
            lambda: Some(Arc::new(lambda)),
            ..Services::default()
        };
        ApiOptions { services, ..ApiOptions::default() }
    })
}

fn invoke(service: &Service, name: &str, headers: &str, body: &str) -> Response {
    let head = format!(
        "POST /2015-03-31/functions/{name}/invocations HTTP/1.1\r\nHost: a\r\n{headers}Content-Length: {}\r\n\r\n",
        body.len()
    );
    service.send(format!("{head}{body}").as_bytes())
}

fn header(response: &Response, name: &str) -> Option<String> {
    let found = response.headers.iter().find(|(known, _)| known == name);
    found.map(|(_, value)| value.clone())
}

fn a_function_is_invoked_by_any_of_its_names() {
    let service = service("");
    let escaped = ARN.replace(':', "%3A");
    for name in [
        "App-Work",
        "App-Work:PROD",
        "123456789012:function:App-Work",
        ARN,
        &escaped,
        "App-Work?Qualifier=7",
    ] {
        let (name, query) = name.split_once('?').unwrap_or((name, ""));
        let target = format!("{name}/invocations?{query}");
        let request = format!(
            "POST /2015-03-31/functions/{target} HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{{\"a\": [1]}}"
        );
        let response = service.send(request.as_bytes());
        assert_eq!((response.status, &*response.body), (200, "{\"a\":[1]}"), "{name}");
        assert_eq!(header(&response, "x-amz-executed-version").as_deref(), Some("$LATEST"));
        assert_eq!(header(&response, "x-amz-function-error"), None);
        assert!(header(&response, "x-amzn-requestid").is_some());
    }
    assert_eq!(invoke(&service, "App-Work", "", "").body, "{}");
}

fn a_function_is_told_who_calls_it_by_what() {
    let told =
        |name: &str, headers: &str| invoke(&service("tells what it is told"), name, headers, "{}");
    let arn = |qualifier: &str| format!("{ARN}{qualifier}");
    for (name, expected) in [
        ("App-Work", arn("")),
        ("App-Work:PROD", arn(":PROD")),
        ("123456789012:function:App-Work:7", arn(":7")),
        (&arn(":$LATEST"), arn(":$LATEST")),
    ] {
        assert_eq!(told(name, "").body, json!([expected, null]).to_string());
    }
    let wrong = told("App-Work:%C3%A4", "");
    assert_eq!(
        (wrong.status, header(&wrong, "x-amzn-errortype").as_deref()),
        (400, Some("InvalidParameterValueException"))
    );
    for qualifier in ["a%0Ab", &"a".repeat(129)] {
        let target = format!("App-Work/invocations?Qualifier={qualifier}");
        let wrong = service("tells what it is told").send(
            format!(
                "POST /2015-03-31/functions/{target} HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"
            )
            .as_bytes(),
        );
        assert_eq!(
            (wrong.status, header(&wrong, "x-amzn-errortype").as_deref()),
            (400, Some("ValidationException"))
        );
    }
    // {"custom": {"a": 1}}
    let context = "X-Amz-Client-Context: eyJjdXN0b20iOiB7ImEiOiAxfX0=\r\n";
    assert_eq!(told("App-Work", context).body, json!([ARN, r#"{"custom":{"a":1}}"#]).to_string());
    // {"ü\u{7f}": "𝄞\n"}: a header has none of these.
    let context = "X-Amz-Client-Context: eyLDvH8iOiAi8J2EnlxuIn0=\r\n";
    let ascii = r#"{"\u00fc\u007f":"\ud834\udd1e\n"}"#;
    assert_eq!(told("App-Work", context).body, json!([ARN, ascii]).to_string());
    for wrong in ["no", "MQ==", &"e".repeat(3584)] {
        let refused = told("App-Work", &format!("X-Amz-Client-Context: {wrong}\r\n"));
        assert_eq!(refused.status, 400);
        let error_type = header(&refused, "x-amzn-errortype");
        assert_eq!(error_type.as_deref(), Some("InvalidRequestContentException"));
    }
}

fn a_functions_error_is_its_payload() {
    let response = invoke(&service("fails"), "App-Work", "", "{}");
    assert_eq!(response.status, 200);
    assert_eq!(header(&response, "x-amz-function-error").as_deref(), Some("Unhandled"));
    let payload: Value = serde_json::from_str(&response.body).expect("JSON");
    assert!(payload["errorType"].is_string(), "{payload}");
    assert!(payload["errorMessage"].is_string(), "{payload}");
}

fn a_log_is_told_if_it_is_asked_for() {
    let service = service("writes");
    let response = invoke(&service, "App-Work", "X-Amz-Log-Type: Tail\r\n", "{}");
    let log = header(&response, "x-amz-log-result").expect("a log");
    let log = String::from_utf8(decode_base64(&log)).expect("text");
    let lines: Vec<_> = log.lines().collect();
    assert!(lines[0].starts_with("START RequestId: "), "{log}");
    assert!(lines.len() > 3, "{log}");
    assert!(lines[lines.len() - 1].contains("Memory Size: 128 MB"), "{log}");
    let response = invoke(&service, "App-Work", "", "{}");
    assert_eq!(header(&response, "x-amz-log-result"), None);
}

fn decode_base64(text: &str) -> Vec<u8> {
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let values = text.chars().filter_map(|digit| digits.find(digit));
    let bits: String = values.map(|value| format!("{value:06b}")).collect();
    let bytes = bits.as_bytes().chunks_exact(8).map(|byte| {
        let byte = std::str::from_utf8(byte).expect("digits");
        u8::from_str_radix(byte, 2).expect("bits")
    });
    bytes.collect()
}

fn an_event_is_not_waited_for() {
    let response = invoke(&service("hangs"), "App-Work", "X-Amz-Invocation-Type: Event\r\n", "{}");
    assert_eq!((response.status, &*response.body), (202, ""));
}

fn what_is_too_much_at_a_time_is_refused() {
    let service = service_with_room("hangs", Some(1));
    let event = invoke(&service, "App-Work", "X-Amz-Invocation-Type: Event\r\n", "{}");
    assert_eq!(event.status, 202);
    let response = invoke(&service, "App-Work", "", "{}");
    assert_eq!(response.status, 429);
    let error_type = header(&response, "x-amzn-errortype");
    assert_eq!(error_type.as_deref(), Some("TooManyRequestsException"));
    let body: Value = serde_json::from_str(&response.body).expect("JSON");
    assert_eq!(body["Reason"], "ReservedFunctionConcurrentInvocationLimitExceeded");
    // Who does not wait is not refused, and a task can try again.
    let event = invoke(&service, "App-Work", "X-Amz-Invocation-Type: Event\r\n", "{}");
    assert_eq!(event.status, 202);
    let task = json!({
        "Type": "Task", "Resource": ARN, "Next": "Done",
        "Catch": [{ "ErrorEquals": ["Lambda.TooManyRequestsException"], "Next": "Busy" }],
    });
    let definition = json!({ "StartAt": "A", "States": {
        "A": task, "Done": { "Type": "Succeed" }, "Busy": { "Type": "Pass", "Result": "busy", "End": true },
    } });
    let machine = service.create("Machine", &definition.to_string());
    let execution = service.start_execution(&machine, "{}");
    assert_eq!(service.until(&execution, "SUCCEEDED")["output"], "\"busy\"");
}

/// However long it runs then, others have it: there is room for one of these at a time.
fn a_payload_has_room_until_the_function_has_it() {
    let large = format!("\"{}\"", "x".repeat(5_000_000));
    for (behaviour, has_it) in [("hangs", true), ("never asks for work", false)] {
        let program = program(behaviour, Duration::from_secs(60));
        let options = ServerOptions { large_bytes_max: 8_000_000, ..ServerOptions::default() };
        let service = service_of(program, options);
        let length = large.len();
        let head = format!(
            "POST /2015-03-31/functions/App-Work/invocations HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\n\r\n"
        );
        let mut invoking = service.connect();
        invoking.write_all(format!("{head}{large}").as_bytes()).expect("it is sent");
        // All of that has come before this, which is told when there is room for it.
        std::thread::sleep(Duration::from_millis(300));
        let mut other = service.connect();
        let head = format!(
            "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: {length}\r\n\r\n"
        );
        other.write_all(head.as_bytes()).expect("it is sent");
        other.set_read_timeout(Some(Duration::from_secs(if has_it { 60 } else { 2 }))).expect("so");
        let mut told = [0; 12];
        let is_told = other.read_exact(&mut told).is_ok_and(|()| told == *b"HTTP/1.1 100");
        assert_eq!(is_told, has_it, "{behaviour}");
        let read = invoking.set_nonblocking(true).and_then(|()| invoking.read(&mut [0]));
        assert!(read.is_err_and(|error| error.kind() == ErrorKind::WouldBlock), "it runs");
    }
}

fn a_dry_run_runs_nothing() {
    let service = service("exits");
    let head = "POST /2015-03-31/functions/App-Work/invocations HTTP/1.1\r\nHost: a\r\nX-Amz-Invocation-Type: DryRun\r\nContent-Length: 0\r\n\r\n";
    let mut stream = std::io::BufReader::new(service.connect());
    std::io::Write::write_all(stream.get_mut(), head.as_bytes()).expect("written");
    let mut line = String::new();
    std::io::BufRead::read_line(&mut stream, &mut line).expect("an answer");
    assert_eq!(line, "HTTP/1.1 204 No Content\r\n");
}

fn post(service: &Service, path: &str) -> Response {
    let head = format!("POST {path} HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{{}}");
    service.send(head.as_bytes())
}

fn an_event_can_be_invoked_in_the_old_way() {
    let service = service("hangs");
    for end in ["", "/"] {
        let path = format!("/2014-11-13/functions/App-Work/invoke-async{end}");
        let response = post(&service, &path);
        assert_eq!((response.status, &*response.body), (202, ""));
    }
    assert_eq!(post(&service, "/2014-11-13/functions/Other/invoke-async/").status, 404);
}

fn a_stream_is_refused_by_its_name() {
    let path = "/2021-11-15/functions/App-Work/response-streaming-invocations";
    let response = post(&service(""), path);
    assert_eq!(response.status, 501);
    assert!(response.body.contains("InvokeWithResponseStream is not supported"), "{response:?}");
}

fn a_function_that_is_not_there_is_not_found() {
    let service = service("");
    let elsewhere = "arn:aws:lambda:eu-west-1:123456789012:function:App-Work";
    for (name, arn) in
        [("Other", "arn:aws:lambda:us-east-1:123456789012:function:Other"), (elsewhere, elsewhere)]
    {
        let response = invoke(&service, name, "", "{}");
        assert_eq!(response.status, 404);
        let error_type = header(&response, "x-amzn-errortype");
        assert_eq!(error_type.as_deref(), Some("ResourceNotFoundException"));
        let body: Value = serde_json::from_str(&response.body).expect("JSON");
        assert_eq!(body["Message"], format!("Function not found: {arn}"));
    }
}

fn payloads_are_checked() {
    let service = service("");
    let refused = |headers: &str, body: &str| {
        let response = invoke(&service, "App-Work", headers, body);
        (response.status, header(&response, "x-amzn-errortype").unwrap_or_default())
    };
    assert_eq!(refused("", "{"), (400, "InvalidRequestContentException".to_owned()));
    let kind = "X-Amz-Invocation-Type: Other\r\n";
    assert_eq!(refused(kind, "{}"), (400, "InvalidParameterValueException".to_owned()));
    let large = format!("\"{}\"", "x".repeat(6 * 1024 * 1024));
    assert_eq!(refused("", &large), (413, "RequestTooLargeException".to_owned()));
    let kind = "X-Amz-Invocation-Type: Event\r\n";
    let large = format!("\"{}\"", "x".repeat(1024 * 1024));
    assert_eq!(refused(kind, &large), (413, "RequestTooLargeException".to_owned()));
}

fn a_task_invokes_a_function() {
    let service = service("");
    let definition = json!({ "StartAt": "Direct", "States": {
        "Direct": { "Type": "Task", "Resource": ARN, "Next": "Invoke" },
        "Invoke": {
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": { "FunctionName": "App-Work", "Payload.$": "$" },
            "OutputPath": "$.Payload", "End": true,
        },
    } });
    let machine = service.create("Machine", &definition.to_string());
    let execution = service.start_execution(&machine, r#"{"a":1}"#);
    assert_eq!(service.until(&execution, "SUCCEEDED")["output"], r#"{"a":1}"#);
    assert_eq!(service.events(&execution)[2], "LambdaFunctionScheduled");
}

fn a_task_tells_a_function_more() {
    let service = service("tells what it is told");
    let until = |name: &str, state: Value, status: &str| {
        let definition = json!({ "StartAt": "A", "States": { "A": state } });
        let machine = service.create(name, &definition.to_string());
        service.until(&service.start_execution(&machine, "{}"), status)
    };
    let told = |name: &str, state: Value| until(name, state, "SUCCEEDED")["output"].clone();
    let direct = json!({ "Type": "Task", "Resource": format!("{ARN}:PROD"), "End": true });
    assert_eq!(told("Direct", direct), json!([format!("{ARN}:PROD"), null]).to_string());
    let invoke = |more: Value| {
        let mut parameters = json!({ "FunctionName": "App-Work" });
        parameters
            .as_object_mut()
            .expect("an object")
            .extend(more.as_object().cloned().expect("more"));
        json!({
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": parameters,
            "OutputPath": "$.Payload", "End": true,
        })
    };
    let more = json!({ "Qualifier": "7", "ClientContext": "eyJhIjogMX0=" });
    assert_eq!(told("Invoke", invoke(more)), json!([format!("{ARN}:7"), r#"{"a":1}"#]).to_string());
    let wrong = invoke(json!({ "Qualifier": "a b" }));
    assert_eq!(until("Version", wrong, "FAILED")["error"], "Lambda.ValidationException");
    let wrong = invoke(json!({ "ClientContext": "no" }));
    let told = until("Wrong", wrong, "FAILED");
    assert_eq!(told["error"], "Lambda.InvalidRequestContentException");
}

fn nothing_is_invoked_where_no_functions_are() {
    let service = Service::start();
    assert_eq!(invoke(&service, "App-Work", "", "{}").status, 404);
    let definition = json!({ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": ARN, "End": true } } });
    let machine = service.create("Machine", &definition.to_string());
    let told = service.until(&service.start_execution(&machine, "{}"), "FAILED");
    assert!(text(&told["cause"]).contains("which is not here"), "{told}");
}
