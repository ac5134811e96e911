//! Where it is sent what became of events.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use axum::response::Response;
use serde_json::{Value, json};
use statewright_local::{AsyncInvoke, Destination, Endpoints, Lambda, LogLine, Objects, Services};
use tokio::{
    net::TcpListener,
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
    time::{Instant, sleep, timeout},
};

use crate::{
    endpoints::{StandIn, json_answer, listen, ok},
    lambda::{ARN, block_on, program},
    tests,
};

tests!(
    a_queue_is_told_of_a_success,
    a_version_or_an_alias_is_named,
    a_destination_may_be_an_alias,
    payloads_are_told_as_they_are,
    a_topic_is_told_of_a_failure,
    an_event_bus_is_told,
    an_event_that_is_given_up_is_a_dead_letter,
    an_event_that_may_not_be_handled_is_told_of,
    a_bucket_has_the_records_of_failures,
    a_function_is_told,
    a_function_is_told_however_many_events_wait,
    a_function_elsewhere_is_told,
    a_loop_of_functions_ends,
    what_is_not_accepted_is_in_nobodys_way,
    what_is_sent_takes_no_more_memory_than_it_may,
);

const OTHER: &str = "arn:aws:lambda:us-east-1:123456789012:function:App-Other";
const QUEUE: &str = "arn:aws:sqs:us-east-1:123456789012:records";
const TOPIC: &str = "arn:aws:sns:us-east-1:123456789012:records";
const BUS: &str = "arn:aws:events:us-east-1:123456789012:event-bus/records";
const BUCKET: &str = "arn:aws:s3:::records";

fn to(arn: &str) -> Option<Destination> {
    Some(Destination::parse(arn).expect("a destination"))
}

/// Functions by their ARNs, with how they behave and what is told of their events; services at
/// one address, and what these are asked.
struct World {
    services: Services,
    service: StandIn,
    lines: UnboundedReceiver<LogLine>,
}

impl World {
    async fn new(functions: &[(&str, &str, AsyncInvoke)], answers: Vec<Response>) -> Self {
        Self::reserving(None, functions, answers).await
    }

    async fn reserving(
        reserved: Option<u64>,
        functions: &[(&str, &str, AsyncInvoke)],
        answers: Vec<Response>,
    ) -> Self {
        let programs = functions.iter().map(|(arn, behaviour, settings)| {
            let mut program = program(behaviour, Duration::from_secs(60));
            program.function.arn = (*arn).to_owned();
            program.function.async_invoke = settings.clone();
            program.function.qualified_async_invoke =
                [("PROD".to_owned(), settings.clone())].into();
            program.function.reserved_concurrency = reserved;
            program
        });
        let (logs, lines) = unbounded_channel();
        let lambda = Lambda::new(programs.collect(), 0, logs).await.expect("free ports");
        let (service, address) = listen(answers).await;
        let endpoints = ["sqs", "sns", "eventbridge", "lambda"];
        let endpoints = endpoints.map(|service| format!("{service}={address}"));
        let services = Services {
            functions: functions.iter().map(|(arn, ..)| (*arn).into()).collect(),
            // A minute is a twentieth of a second.
            lambda: Some(Arc::new(lambda.with_time_scale(1.0 / 1200.0))),
            endpoints: Endpoints::new(&endpoints, |_| None).expect("endpoints"),
            ..Services::default()
        };
        Self { services, service, lines }
    }

    fn event(&self, input: &str) {
        self.event_by(None, input);
    }

    fn event_by(&self, qualifier: Option<&str>, input: &str) {
        let (qualifier, id) = (qualifier.map(str::to_owned), "id-1".to_owned());
        let accepted = self.services.event(ARN.into(), qualifier, id, input.to_owned());
        accepted.expect("it is accepted");
    }

    /// What the services were asked, once they were asked so much.
    async fn asked(&self, count: usize) -> Vec<String> {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let asked = self.service.asked.lock().expect("no panic").clone();
            if asked.len() >= count {
                return asked;
            }
            assert!(Instant::now() < deadline, "{asked:?}");
            sleep(Duration::from_millis(5)).await;
        }
    }
}

/// The body of a request that is JSON.
fn body(asked: &str) -> Value {
    serde_json::from_str(asked.lines().last().expect("a body")).expect("JSON")
}

/// A record, whose time is left out after a look at it.
fn record(text: &Value) -> Value {
    let mut record: Value = serde_json::from_str(text.as_str().expect("a text")).expect("JSON");
    let at = record["timestamp"].take();
    let at = at.as_str().expect("a time");
    assert!(at.len() == "2019-11-14T18:16:05.568Z".len() && at.ends_with('Z'), "{at}");
    record
}

/// Waits for what a function writes.
async fn line(lines: &mut UnboundedReceiver<LogLine>) -> Option<String> {
    let line = timeout(Duration::from_secs(2), lines.recv()).await;
    line.ok().flatten().map(|line| line.text)
}

fn a_queue_is_told_of_a_success() {
    block_on(async {
        let settings =
            AsyncInvoke { on_success: to(QUEUE), on_failure: to(TOPIC), ..Default::default() };
        let functions = [(ARN, "tells which attempt it is and fails once", settings)];
        let world = World::new(&functions, vec![json_answer(json!({ "MessageId": "1" }))]).await;
        world.event(r#"{"a":1}"#);
        let asked = world.asked(1).await;
        assert!(asked[0].contains("x-amz-target: AmazonSQS.SendMessage"), "{asked:?}");
        let body = body(&asked[0]);
        assert_eq!(body["QueueUrl"], "https://sqs.us-east-1.amazonaws.com/123456789012/records");
        assert_eq!(body["MessageAttributes"], Value::Null);
        assert_eq!(
            record(&body["MessageBody"]),
            json!({
                "version": "1.0",
                "timestamp": null,
                "requestContext": {
                    "requestId": "id-1",
                    "functionArn": format!("{ARN}:$LATEST"),
                    "condition": "Success",
                    "approximateInvokeCount": 2,
                },
                "requestPayload": { "a": 1 },
                "responseContext": { "statusCode": 200, "executedVersion": "$LATEST" },
                "responsePayload": { "a": 1 },
            })
        );
    });
}

/// What is invoked by a version or an alias is set up, called and told of by that.
fn a_version_or_an_alias_is_named() {
    block_on(async {
        let settings =
            AsyncInvoke { on_success: to(QUEUE), dead_letters: to(TOPIC), ..Default::default() };
        let functions = [(ARN, "tells what it is told", settings)];
        let answers = vec![json_answer(json!({})), json_answer(json!({}))];
        let world = World::new(&functions, answers).await;
        // This one is not set up to tell anybody that it ends well.
        world.event_by(Some("7"), "{}");
        for (count, qualifier) in [(1, "PROD"), (2, "$LATEST")] {
            world.event_by(Some(qualifier), "{}");
            let asked = world.asked(count).await;
            let record = record(&body(&asked[count - 1])["MessageBody"]);
            let named = format!("{ARN}:{qualifier}");
            assert_eq!(record["requestContext"]["functionArn"], named);
            assert_eq!(record["responsePayload"], json!([named, null]));
        }
        assert_eq!(world.asked(2).await.len(), 2);
    });
}

/// A function is told by the alias that is named as the destination.
fn a_destination_may_be_an_alias() {
    block_on(async {
        let settings =
            AsyncInvoke { on_success: to(&format!("{OTHER}:PROD")), ..Default::default() };
        let next = AsyncInvoke { on_success: to(QUEUE), ..AsyncInvoke::default() };
        let functions = [(ARN, "", settings), (OTHER, "tells what it is told", next)];
        let world = World::new(&functions, vec![json_answer(json!({}))]).await;
        world.event("{}");
        let record = record(&body(&world.asked(1).await[0])["MessageBody"]);
        assert_eq!(record["responsePayload"], json!([format!("{OTHER}:PROD"), null]));
    });
}

/// However deep they are, and whatever their numbers.
fn payloads_are_told_as_they_are() {
    block_on(async {
        let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
        let odd = r#"[1.0,-0, 123456789012345678901234567890,{"a":1,"a":2}]"#;
        for (payload, told) in [(odd, odd), (&deep, &deep), ("{\"a\"", r#""{\"a\"""#)] {
            let settings = AsyncInvoke { on_success: to(QUEUE), ..AsyncInvoke::default() };
            let functions = [(ARN, "answers with its input as it is", settings)];
            let world = World::new(&functions, vec![json_answer(json!({}))]).await;
            world.event(payload);
            let text = body(&world.asked(1).await[0])["MessageBody"].take();
            let text = text.as_str().expect("a text");
            assert!(
                text.contains(&format!(r#""requestPayload":{told},"responseContext""#)),
                "{text}"
            );
            assert!(text.ends_with(&format!(r#""responsePayload":{told}}}"#)), "{text}");
        }
    });
}

fn a_topic_is_told_of_a_failure() {
    block_on(async {
        let settings =
            AsyncInvoke { on_success: to(QUEUE), on_failure: to(TOPIC), ..Default::default() };
        let xml = "<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>";
        let world = World::new(&[(ARN, "fails", settings)], vec![ok("text/xml", xml)]).await;
        world.event("[7]");
        let asked = world.asked(1).await;
        let form: Vec<_> = asked[0].lines().last().expect("a form").split('&').collect();
        assert_eq!(form[0], "Action=Publish");
        assert!(form.iter().any(|pair| pair.starts_with("TopicArn=arn%3Aaws%3Asns")), "{form:?}");
        let message =
            form.iter().find_map(|pair| pair.strip_prefix("Message=")).expect("a message");
        for part in [
            r#""condition":"RetriesExhausted","approximateInvokeCount":3"#,
            r#""requestPayload":[7]"#,
            r#""functionError":"Unhandled""#,
            r#""responsePayload":{"errorType":"OutOfStock""#,
        ] {
            assert!(message.contains(&escaped(part)), "{part} of {message}");
        }
    });
}

fn escaped(text: &str) -> String {
    let escape = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(escape).collect()
}

fn an_event_bus_is_told() {
    block_on(async {
        for (behaviour, how) in [("", "Success"), ("fails", "Failure")] {
            let settings =
                AsyncInvoke { on_success: to(BUS), on_failure: to(BUS), ..Default::default() };
            let taken = json_answer(json!({ "FailedEntryCount": 0, "Entries": [] }));
            let world = World::new(&[(ARN, behaviour, settings)], vec![taken]).await;
            world.event("{}");
            let entry = body(&world.asked(1).await[0])["Entries"][0].clone();
            assert_eq!(entry["Source"], "lambda");
            assert_eq!(entry["EventBusName"], BUS);
            assert_eq!(entry["DetailType"], format!("Lambda Function Invocation Result - {how}"));
            assert_eq!(entry["Resources"], json!([format!("{ARN}:$LATEST"), BUS]));
            assert_eq!(record(&entry["Detail"])["requestContext"]["requestId"], "id-1");
        }
    });
}

fn an_event_that_is_given_up_is_a_dead_letter() {
    block_on(async {
        let settings = AsyncInvoke {
            max_retries: 0,
            on_failure: to(BUS),
            dead_letters: to(QUEUE),
            ..AsyncInvoke::default()
        };
        let answers = || json_answer(json!({ "FailedEntryCount": 0 }));
        let world = World::new(&[(ARN, "fails", settings)], vec![answers(), answers()]).await;
        world.event(r#"{"a": 1}"#);
        // Both are told.
        let asked = world.asked(2).await;
        assert!(asked[0].contains("AWSEvents.PutEvents"), "{asked:?}");
        let body = body(&asked[1]);
        assert_eq!(body["MessageBody"], r#"{"a": 1}"#);
        assert_eq!(
            body["MessageAttributes"],
            json!({
                "RequestID": { "DataType": "String", "StringValue": "id-1" },
                "ErrorCode": { "DataType": "Number", "StringValue": "200" },
                "ErrorMessage": { "DataType": "String", "StringValue": "there is none left" },
            })
        );
    });
}

fn an_event_that_may_not_be_handled_is_told_of() {
    block_on(async {
        let settings =
            AsyncInvoke { on_failure: to(QUEUE), dead_letters: to(QUEUE), ..Default::default() };
        let answers = vec![json_answer(json!({})), json_answer(json!({}))];
        let world = World::reserving(Some(0), &[(ARN, "", settings)], answers).await;
        world.event("{}");
        let asked = world.asked(2).await;
        let record = record(&body(&asked[0])["MessageBody"]);
        assert_eq!(record["requestContext"]["condition"], "ZeroReservedConcurrency");
        assert_eq!(record["requestContext"]["approximateInvokeCount"], 0);
        assert_eq!(record.get("responseContext"), None);
        assert_eq!(record.get("responsePayload"), None);
        assert_eq!(body(&asked[1])["MessageAttributes"]["ErrorCode"]["StringValue"], "429");
    });
}

fn a_bucket_has_the_records_of_failures() {
    block_on(async {
        let settings = AsyncInvoke { on_failure: to(BUCKET), ..AsyncInvoke::default() };
        let mut world = World::new(&[(ARN, "fails", settings)], vec![]).await;
        let name = format!("statewright-destinations-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        let prefix = folder.join("records/aws/lambda/async/App-Work");
        std::fs::create_dir_all(folder.join("records")).expect("a bucket");
        world.services.objects = Some(Objects::Folder(folder.clone()));
        world.event("{}");
        let deadline = Instant::now() + Duration::from_secs(60);
        let (file, text) = loop {
            assert!(Instant::now() < deadline, "there is a record");
            sleep(Duration::from_millis(5)).await;
            // A folder for each year, month and day.
            let mut place = prefix.clone();
            let deepest = std::iter::from_fn(|| {
                let next = std::fs::read_dir(&place).ok()?.next()?.expect("an entry").path();
                place.clone_from(&next);
                Some(next)
            });
            let found = deepest.last().filter(|found| found.is_file());
            if let Some(found) = found
                && let Ok(text) = std::fs::read_to_string(&found)
                && !text.is_empty()
            {
                break (found, text);
            }
        };
        let record = record(&text.into());
        assert_eq!(record["requestContext"]["condition"], "RetriesExhausted");
        let parts = file.strip_prefix(&prefix).expect("in it").components().count();
        assert_eq!(parts, 4, "{}", file.display());
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        assert_eq!(name.len(), "2026-01-01T00.00.00-".len() + 36, "{name}");
        std::fs::remove_dir_all(folder).expect("a folder");
    });
}

fn a_function_is_told() {
    block_on(async {
        let settings = AsyncInvoke { on_success: to(OTHER), ..AsyncInvoke::default() };
        let functions = [(ARN, "", settings), (OTHER, "writes its input", AsyncInvoke::default())];
        let mut world = World::new(&functions, vec![]).await;
        world.event("[1]");
        let line = line(&mut world.lines).await.expect("a line");
        let record = record(&line.into());
        assert_eq!(record["requestContext"]["functionArn"], format!("{ARN}:$LATEST"));
        assert_eq!(record["responsePayload"], json!([1]));
    });
}

/// There is no memory for the event that it has of that.
fn a_function_is_told_however_many_events_wait() {
    block_on(async {
        const BUSY: &str = "arn:aws:lambda:us-east-1:123456789012:function:App-Busy";
        let told = |arn| AsyncInvoke { on_success: to(arn), ..AsyncInvoke::default() };
        let functions = [
            (ARN, "", told(OTHER)),
            (OTHER, "writes that it is called", AsyncInvoke::default()),
            (BUSY, "hangs", AsyncInvoke::default()),
        ];
        let mut world = World::reserving(Some(1), &functions, vec![]).await;
        let accept = |arn: &str, bytes| {
            let input = format!("\"{}\"", "x".repeat(bytes));
            world.services.event(arn.into(), None, "id-1".to_owned(), input)
        };
        while accept(BUSY, 1024 * 1024 - 2).is_ok() {}
        for _ in 0..40 {
            accept(ARN, 11_000).expect("it is accepted");
        }
        while accept(BUSY, 10_000).is_ok() {}
        for _ in 0..40 {
            line(&mut world.lines).await.expect("it is called");
        }
    });
}

fn a_function_elsewhere_is_told() {
    block_on(async {
        let settings = AsyncInvoke { on_success: to(OTHER), ..AsyncInvoke::default() };
        let mut accepted = ok("application/json", "");
        *accepted.status_mut() = axum::http::StatusCode::ACCEPTED;
        let world = World::new(&[(ARN, "", settings)], vec![accepted]).await;
        world.event("[1]");
        let asked = &world.asked(1).await[0];
        assert!(asked.contains("App-Other/invocations"), "{asked}");
        assert!(asked.contains("x-amz-invocation-type: Event"), "{asked}");
        assert_eq!(body(asked)["responsePayload"], json!([1]));
    });
}

/// Each of two tells the other, until Lambda would stop them.
fn a_loop_of_functions_ends() {
    block_on(async {
        let told = |arn| AsyncInvoke {
            on_success: to(arn),
            on_failure: to(arn),
            dead_letters: to(QUEUE),
            ..AsyncInvoke::default()
        };
        let behaviour = "writes that it is called";
        let functions = [(ARN, behaviour, told(OTHER)), (OTHER, behaviour, told(ARN))];
        let mut world = World::new(&functions, vec![json_answer(json!({}))]).await;
        world.event("1");
        let mut calls = 0;
        while line(&mut world.lines).await.is_some() {
            calls += 1;
        }
        assert_eq!(calls, 2 * 16);
        let asked = world.asked(1).await;
        assert_eq!(asked.len(), 1, "{asked:?}");
        let attributes = &body(&asked[0])["MessageAttributes"];
        assert_eq!(attributes["ErrorCode"]["StringValue"], "400");
        let problem = attributes["ErrorMessage"]["StringValue"].as_str().expect("a text");
        assert!(problem.contains("in a recursive loop"), "{problem}");
    });
}

fn what_is_not_accepted_is_in_nobodys_way() {
    block_on(async {
        let settings =
            AsyncInvoke { on_failure: to(BUS), dead_letters: to(QUEUE), ..AsyncInvoke::default() };
        let refused = json_answer(json!({ "FailedEntryCount": 1, "Entries": [{}] }));
        let answers = vec![refused, json_answer(json!({}))];
        let world = World::new(&[(ARN, "fails", settings)], answers).await;
        world.event("{}");
        assert!(world.asked(2).await[1].contains("AmazonSQS.SendMessage"));
    });
}

/// A record of five megabytes counts as four times as much, of 64.
fn what_is_sent_takes_no_more_memory_than_it_may() {
    block_on(async {
        let settings = AsyncInvoke { on_success: to(QUEUE), ..AsyncInvoke::default() };
        let mut world = World::new(&[(ARN, "", settings)], vec![]).await;
        let queue = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = queue.local_addr().expect("an address");
        let endpoints = Endpoints::new(&[format!("sqs=http://{address}")], |_| None);
        world.services.endpoints = endpoints.expect("endpoints");
        let large = format!("\"{}\"", "x".repeat(2_500_000));
        let count = 6;
        for _ in 0..count {
            world.event(&large);
        }
        // It hangs: whoever comes waits for an answer.
        let mut connections = VecDeque::new();
        for number in 0..count {
            let connection = timeout(Duration::from_secs(60), queue.accept()).await;
            connections.push_back(connection.expect("one in time").expect("a connection"));
            if number >= 2 {
                let another = timeout(Duration::from_millis(300), queue.accept()).await;
                assert!(another.is_err(), "there are three of them");
                connections.pop_front();
            }
        }
    });
}
