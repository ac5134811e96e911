//! Services at endpoints: what is sent to them, and what becomes of their answers.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Method, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use jiff::Timestamp as Time;
use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{Data, MachineType, ObjectRequest, ObjectResponse, Outcome};
use statewright_local::{Endpoints, Machine, Services, Time as Mode, run as drive};
use tokio::net::TcpListener;

use crate::{lambda::block_on, run::begin, tests};

tests!(
    json_is_spoken,
    forms_are_sent_and_xml_is_read,
    addresses_and_headers_carry_parameters,
    xml_is_sent_and_read,
    functions_are_invoked,
    functions_fail,
    executions_are_started_and_waited_for,
    jobs_are_waited_for,
    containers_that_fail_fail_their_task,
    events_that_are_not_taken_are_errors,
    models_are_given_json,
    any_address_is_called,
    errors_have_the_names_of_the_sdks,
    nobody_listens,
    what_is_no_answer_is_an_error,
    wrong_parameters_are_refused,
    what_cannot_be_called_is_refused,
    objects_are_read_and_written,
);

/// A service that answers so, and notes what it is asked.
#[derive(Clone, Default)]
pub(crate) struct StandIn {
    answers: Arc<Mutex<VecDeque<Response>>>,
    pub(crate) asked: Arc<Mutex<Vec<String>>>,
}

/// What of a request is the same wherever it is made.
const NOTED: [&str; 6] =
    ["content-type", "host", "x-amz-target", "x-amz-invocation-type", "x-amz-meta-who", "accept"];

async fn answer(
    State(service): State<StandIn>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let authorization =
        headers.get("authorization").map(|value| value.to_str().unwrap_or_default());
    let signed = authorization.and_then(|text| text.split('/').nth(3)).unwrap_or("nothing");
    let mut text = format!("{method} {uri} (signed for {signed})\n");
    for name in NOTED {
        let value = headers.get(name).and_then(|value| value.to_str().ok());
        if let Some(value) = value.filter(|value| !value.starts_with("127.0.0.1:")) {
            text += &format!("{name}: {value}\n");
        }
    }
    text += &String::from_utf8_lossy(&body);
    service.asked.lock().expect("no panic").push(text.trim_end().to_owned());
    let answer = service.answers.lock().expect("no panic").pop_front();
    answer.unwrap_or_else(|| StatusCode::IM_A_TEAPOT.into_response())
}

pub(crate) fn ok(content_type: &str, body: impl ToString) -> Response {
    let headers = [("content-type", content_type), ("x-amzn-requestid", "id-1")];
    (headers, body.to_string()).into_response()
}

pub(crate) fn json_answer(body: Value) -> Response {
    ok("application/x-amz-json-1.0", body)
}

fn failed(status: u16, body: impl ToString) -> Response {
    let mut answer = ok("application/json", body);
    *answer.status_mut() = StatusCode::from_u16(status).expect("a status");
    answer
}

/// What a task is told, and what the service was asked.
struct Told {
    outcome: Outcome,
    events: Vec<String>,
    asked: Vec<String>,
}

impl Told {
    fn output(&self) -> Value {
        match &self.outcome {
            Outcome::Succeeded { output } => Value::from(output),
            other => panic!("{other:?} after {:?}", self.asked),
        }
    }

    /// The error and the cause.
    fn failure(&self) -> String {
        let failure = self.outcome.failure().expect("a failure");
        format!(
            "{}: {}",
            failure.error.as_deref().unwrap_or_default(),
            failure.cause.as_deref().unwrap_or_default()
        )
    }
}

fn machine(resource: &str, parameters: &Value) -> Machine {
    let resource = match resource.strip_prefix("arn:") {
        Some(_) => resource.to_owned(),
        None => format!("arn:aws:states:::{resource}"),
    };
    let definition = json!({
        "StartAt": "Call",
        "States": { "Call": {
            "Type": "Task", "Resource": resource, "Parameters": parameters, "End": true,
        } },
    });
    let definition = StateMachine::read(&definition).unwrap_or_else(|found| panic!("{found}"));
    Machine::alone("Main", MachineType::Standard, definition).expect("a machine")
}

fn services(texts: &[String]) -> Services {
    let endpoints = Endpoints::new(texts, |_| None).expect("endpoints");
    Services { endpoints, ..Services::default() }
}

/// A stand-in, and the address that it listens at.
pub(crate) async fn listen(answers: Vec<Response>) -> (StandIn, String) {
    let service = StandIn { answers: Arc::new(Mutex::new(answers.into())), ..StandIn::default() };
    let routes = Router::new().fallback(answer).with_state(service.clone());
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, routes).await });
    (service, format!("http://{address}"))
}

fn call(endpoint: &str, resource: &str, parameters: Value, answers: Vec<Response>) -> Told {
    block_on(async {
        let (service, address) = listen(answers).await;
        let machine = machine(resource, &parameters);
        let services = Arc::new(services(&[format!("{endpoint}={address}")]));
        services.check(&machine).unwrap_or_else(|refused| panic!("{refused}"));
        let at = "2024-01-01T00:00:00Z".parse::<Time>().expect("a time");
        let begin = begin(Data::from(&json!({})), at);
        let finished = drive(&machine, begin, &services, Mode::Virtual, |_| {}).await;
        let events = finished.history.iter().map(|event| event.details.type_name().into_owned());
        let asked = std::mem::take(&mut *service.asked.lock().expect("no panic"));
        Told { outcome: finished.outcome, events: events.collect(), asked }
    })
}

fn json_is_spoken() {
    let told = call(
        "sqs",
        "sqs:sendMessage",
        json!({
            "QueueUrl": "http://queue", "MessageBody": { "a": [1] },
            "MessageAttributes": { "b": { "DataType": "Binary", "BinaryValue": "bytes" } },
        }),
        vec![json_answer(json!({ "MessageId": "1", "MD5OfMessageBody": "2" }))],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @r#"
    POST / (signed for sqs)
    content-type: application/x-amz-json-1.0
    x-amz-target: AmazonSQS.SendMessage
    {"QueueUrl":"http://queue","MessageBody":"{\"a\":[1]}","MessageAttributes":{"b":{"BinaryValue":"Ynl0ZXM=","DataType":"Binary"}}}
    "#);
    let output = told.output();
    assert_eq!((&output["MessageId"], &output["MD5OfMessageBody"]), (&json!("1"), &json!("2")));
    assert_eq!(output["SdkHttpMetadata"]["HttpStatusCode"], 200);
    assert_eq!(output["SdkResponseMetadata"]["RequestId"], "id-1");

    let told = call(
        "dynamodb",
        "aws-sdk:dynamodb:getItem",
        json!({ "TableName": "t", "Key": { "id": { "Bool": true }, "n": { "Nul": true } } }),
        vec![json_answer(json!({
            "Item": { "a": { "BOOL": true }, "b": { "B": "Ynl0ZXM=" }, "c": { "SS": ["x"] } },
        }))],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @r#"
    POST / (signed for dynamodb)
    content-type: application/x-amz-json-1.0
    x-amz-target: DynamoDB_20120810.GetItem
    {"TableName":"t","Key":{"id":{"BOOL":true},"n":{"NULL":true}}}
    "#);
    let item = json!({ "a": { "Bool": true }, "b": { "B": "bytes" }, "c": { "Ss": ["x"] } });
    assert_eq!(told.output(), json!({ "Item": item }));

    // Times are numbers there, and texts here.
    let told = call(
        "secretsmanager",
        "aws-sdk:secretsmanager:describeSecret",
        json!({ "SecretId": "s" }),
        vec![json_answer(json!({ "ARN": "arn:s", "CreatedDate": 1_704_067_200.25, "Name": null }))],
    );
    let created = "2024-01-01T00:00:00.25Z";
    assert_eq!(told.output(), json!({ "Arn": "arn:s", "CreatedDate": created }));
}

fn forms_are_sent_and_xml_is_read() {
    let told = call(
        "sns",
        "sns:publish",
        json!({
            "TopicArn": "arn:t", "Message": "a b&c",
            "MessageAttributes": { "m": { "DataType": "String", "StringValue": "v" } },
        }),
        vec![ok(
            "text/xml",
            "<PublishResponse xmlns='http://sns'><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>",
        )],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @"
    POST / (signed for sns)
    content-type: application/x-www-form-urlencoded; charset=utf-8
    Action=Publish&Version=2010-03-31&TopicArn=arn%3At&Message=a%20b%26c&MessageAttributes.entry.1.Name=m&MessageAttributes.entry.1.Value.DataType=String&MessageAttributes.entry.1.Value.StringValue=v
    ");
    assert_eq!(told.output()["MessageId"], "1");

    let told = call(
        "cloudformation",
        "aws-sdk:cloudformation:listStacks",
        json!({ "StackStatusFilter": ["CREATE_COMPLETE", "DELETE_COMPLETE"] }),
        vec![ok(
            "text/xml",
            "<R><ListStacksResult><StackSummaries><member><StackName>a&amp;b</StackName><CreationTime>2024-01-01T00:00:00Z</CreationTime></member></StackSummaries></ListStacksResult></R>",
        )],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @"
    POST / (signed for cloudformation)
    content-type: application/x-www-form-urlencoded; charset=utf-8
    Action=ListStacks&Version=2010-05-15&StackStatusFilter.member.1=CREATE_COMPLETE&StackStatusFilter.member.2=DELETE_COMPLETE
    ");
    let stack = json!({ "StackName": "a&b", "CreationTime": "2024-01-01T00:00:00Z" });
    assert_eq!(told.output(), json!({ "StackSummaries": [stack] }));
}

fn addresses_and_headers_carry_parameters() {
    let told = call(
        "eks",
        "aws-sdk:eks:listNodegroups",
        json!({ "ClusterName": "a/b", "MaxResults": 3 }),
        vec![ok("application/json", json!({ "nodegroups": ["x"] }))],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @"GET /clusters/a%2Fb/node-groups?maxResults=3 (signed for eks)");
    assert_eq!(told.output(), json!({ "Nodegroups": ["x"] }));

    let told = call(
        "batch",
        "batch:submitJob",
        json!({ "JobName": "j", "JobQueue": "q", "JobDefinition": "d", "Tags": { "Some": "tag" } }),
        vec![ok("application/json", json!({ "jobId": "1", "jobName": "j" }))],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @r#"
    POST /v1/submitjob (signed for batch)
    content-type: application/json
    {"jobName":"j","jobQueue":"q","jobDefinition":"d","tags":{"Some":"tag"}}
    "#);
    assert_eq!(told.output()["JobId"], "1");
}

fn xml_is_sent_and_read() {
    let told = call(
        "s3",
        "aws-sdk:s3:putObject",
        json!({ "Bucket": "b", "Key": "a b/c", "Body": { "x": 1 }, "Metadata": { "who": "me" } }),
        vec![(([("etag", "\"1\"")]), "").into_response()],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @r#"
    PUT /b/a%20b/c (signed for s3)
    content-type: application/octet-stream
    x-amz-meta-who: me
    {"x":1}
    "#);
    assert_eq!(told.output(), json!({ "ETag": "\"1\"" }));

    let told = call(
        "s3",
        "aws-sdk:s3:deleteObjects",
        json!({ "Bucket": "b", "Delete": { "Objects": [{ "Key": "<1>" }, { "Key": "2" }] } }),
        vec![ok(
            "application/xml",
            "<DeleteResult><Deleted><Key>1</Key></Deleted><Deleted><Key>2</Key></Deleted></DeleteResult>",
        )],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @r#"
    POST /b?delete (signed for s3)
    content-type: application/xml
    <Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Object><Key>&lt;1&gt;</Key></Object><Object><Key>2</Key></Object></Delete>
    "#);
    assert_eq!(told.output(), json!({ "Deleted": [{ "Key": "1" }, { "Key": "2" }] }));

    let headers = [
        ("content-length", "4"),
        ("last-modified", "Mon, 01 Jan 2024 00:00:00 GMT"),
        ("x-amz-meta-who", "me"),
    ];
    let told = call(
        "s3",
        "aws-sdk:s3:getObject",
        json!({ "Bucket": "b", "Key": "c", "IfModifiedSince": "2023-01-01T00:00:00Z" }),
        vec![(headers, "text").into_response()],
    );
    assert_eq!(
        told.output(),
        json!({
            "Body": "text", "LastModified": "2024-01-01T00:00:00Z", "ContentLength": 4,
            "ContentType": "text/plain; charset=utf-8", "Metadata": { "who": "me" },
        })
    );
}

const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:Work";

fn functions_are_invoked() {
    let told = call(
        "lambda",
        "lambda:invoke",
        json!({ "FunctionName": FUNCTION, "Payload": { "a": 1 }, "Qualifier": "PROD" }),
        vec![ok("application/json", json!({ "b": 2 }))],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @r#"
    POST /2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3AWork/invocations?Qualifier=PROD (signed for lambda)
    content-type: application/json
    {"a":1}
    "#);
    let output = told.output();
    assert_eq!(
        (&output["Payload"], &output["StatusCode"], &output["ExecutedVersion"]),
        (&json!({ "b": 2 }), &json!(200), &json!("$LATEST"))
    );

    let told = call("lambda", FUNCTION, json!([1]), vec![ok("application/json", "[2]")]);
    insta::assert_snapshot!(told.asked.join("\n\n"), @"
    POST /2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3AWork/invocations (signed for lambda)
    content-type: application/json
    [1]
    ");
    assert_eq!(told.output(), json!([2]));

    let told = call(
        "lambda",
        "lambda:invoke",
        json!({ "FunctionName": "Work", "InvocationType": "Event" }),
        vec![StatusCode::ACCEPTED.into_response()],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @"
    POST /2015-03-31/functions/Work/invocations (signed for lambda)
    x-amz-invocation-type: Event
    {}
    ");
    assert_eq!(told.output()["StatusCode"], 202);
}

fn functions_fail() {
    let payload = json!({ "errorType": "OutOfStock", "errorMessage": "no bolts" });
    let mut by_header = ok("application/json", &payload);
    by_header.headers_mut().insert("x-amz-function-error", "Unhandled".parse().expect("a header"));
    let mut unnamed = ok("application/json", json!({ "errorMessage": "timed out" }));
    unnamed.headers_mut().insert("x-amz-function-error", "Unhandled".parse().expect("a header"));
    // That is how `cargo lambda watch` does it.
    let by_status = failed(500, &payload);
    let mut unknown = failed(404, json!({ "Type": "User", "message": "Function not found: x" }));
    let kind = "ResourceNotFoundException".parse().expect("a header");
    unknown.headers_mut().insert("x-amzn-errortype", kind);
    let failures = [by_header, unnamed, by_status, unknown, ok("application/json", "nothing")]
        .map(|answer| call("lambda", FUNCTION, json!({}), vec![answer]).failure());
    insta::assert_snapshot!(failures.join("\n"), @r#"
    OutOfStock: {"errorType":"OutOfStock","errorMessage":"no bolts"}
    Lambda.Unknown: The cause could not be determined because Lambda did not return an error type. Returned payload: {"errorMessage":"timed out"}
    OutOfStock: {"errorType":"OutOfStock","errorMessage":"no bolts"}
    Lambda.ResourceNotFoundException: Function not found: x (Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException; Request ID: id-1; Proxy: null)
    Lambda.Unknown: The cause could not be determined because Lambda did not return an error type. Returned payload: nothing
    "#);
}

fn executions_are_started_and_waited_for() {
    let arn = "arn:aws:states:us-east-1:000000000000:execution:m:e";
    let described = |status: &str, more: Value| {
        let mut answer = json!({
            "executionArn": arn, "name": "e", "status": status, "startDate": 1_704_067_200.5,
            "input": "{\"a\":1}",
        });
        let members = answer.as_object_mut().expect("an object");
        members.extend(more.as_object().expect("an object").clone());
        json_answer(answer)
    };
    let told = call(
        "states",
        "states:startExecution.sync:2",
        json!({ "StateMachineArn": "arn:m", "Input": { "a": 1 } }),
        vec![
            json_answer(json!({ "executionArn": arn, "startDate": 1_704_067_200.5 })),
            described("RUNNING", json!({})),
            described("SUCCEEDED", json!({ "output": "[2]" })),
        ],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @r#"
    POST / (signed for states)
    content-type: application/x-amz-json-1.0
    x-amz-target: AWSStepFunctions.StartExecution
    {"stateMachineArn":"arn:m","input":"{\"a\":1}"}

    POST / (signed for states)
    content-type: application/x-amz-json-1.0
    x-amz-target: AWSStepFunctions.DescribeExecution
    {"executionArn":"arn:aws:states:us-east-1:000000000000:execution:m:e"}

    POST / (signed for states)
    content-type: application/x-amz-json-1.0
    x-amz-target: AWSStepFunctions.DescribeExecution
    {"executionArn":"arn:aws:states:us-east-1:000000000000:execution:m:e"}
    "#);
    assert_eq!(
        told.output(),
        json!({
            "ExecutionArn": arn, "Name": "e", "Status": "SUCCEEDED",
            "StartDate": 1_704_067_200_500_i64, "Input": { "a": 1 }, "Output": [2],
        })
    );
    assert_eq!(
        told.events[2..6],
        ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]
    );

    let told = call(
        "states",
        "states:startExecution.sync",
        json!({ "StateMachineArn": "arn:m" }),
        vec![
            json_answer(json!({ "executionArn": arn, "startDate": 1 })),
            described("FAILED", json!({ "error": "E" })),
        ],
    );
    insta::assert_snapshot!(told.failure(), @r#"States.TaskFailed: {"ExecutionArn":"arn:aws:states:us-east-1:000000000000:execution:m:e","Name":"e","Status":"FAILED","StartDate":1704067200500,"Input":"{\"a\":1}","Error":"E"}"#);
}

fn jobs_are_waited_for() {
    let job = |status: &str| {
        let job = json!({ "jobId": "1", "jobName": "j", "status": status, "createdAt": 1_704_067_200_000_i64 });
        ok("application/json", json!({ "jobs": [job] }))
    };
    let started = || ok("application/json", json!({ "jobId": "1", "jobName": "j" }));
    let parameters = json!({ "JobName": "j", "JobQueue": "q", "JobDefinition": "d" });
    let told = call(
        "batch",
        "batch:submitJob.sync",
        parameters.clone(),
        vec![started(), job("RUNNING"), job("SUCCEEDED")],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @r#"
    POST /v1/submitjob (signed for batch)
    content-type: application/json
    {"jobName":"j","jobQueue":"q","jobDefinition":"d"}

    POST /v1/describejobs (signed for batch)
    content-type: application/json
    {"jobs":["1"]}

    POST /v1/describejobs (signed for batch)
    content-type: application/json
    {"jobs":["1"]}
    "#);
    assert_eq!(told.output()["Status"], "SUCCEEDED");
    let told = call("batch", "batch:submitJob.sync", parameters, vec![started(), job("FAILED")]);
    insta::assert_snapshot!(told.failure(), @r#"States.TaskFailed: {"JobName":"j","JobId":"1","Status":"FAILED","CreatedAt":1704067200000}"#);
}

fn containers_that_fail_fail_their_task() {
    let task = |code: i64| {
        let task = json!({
            "taskArn": "arn:1", "lastStatus": "STOPPED", "containers": [{ "exitCode": code }],
        });
        json_answer(json!({ "tasks": [task], "failures": [] }))
    };
    let run = |code| {
        let started = json_answer(json!({ "tasks": [{ "taskArn": "arn:1" }], "failures": [] }));
        let parameters = json!({ "Cluster": "c", "TaskDefinition": "d" });
        call("ecs", "ecs:runTask.sync", parameters, vec![started, task(code)])
    };
    let told = run(0);
    insta::assert_snapshot!(told.asked.join("\n\n"), @r#"
    POST / (signed for ecs)
    content-type: application/x-amz-json-1.1
    x-amz-target: AmazonEC2ContainerServiceV20141113.RunTask
    {"cluster":"c","taskDefinition":"d","clientToken":"c5fc598e-707e-4291-b8f4-d74b451e8c20"}

    POST / (signed for ecs)
    content-type: application/x-amz-json-1.1
    x-amz-target: AmazonEC2ContainerServiceV20141113.DescribeTasks
    {"cluster":"c","tasks":["arn:1"]}
    "#);
    assert_eq!(told.output()["TaskArn"], "arn:1");
    assert!(run(1).failure().starts_with("States.TaskFailed: {"), "{}", run(1).failure());
}

fn events_that_are_not_taken_are_errors() {
    let put = |failed: u64| {
        let entry = json!({ "Source": "s", "DetailType": "t", "Detail": { "a": 1 } });
        let answer = json!({ "FailedEntryCount": failed, "Entries": [{ "EventId": "1" }] });
        call("events", "events:putEvents", json!({ "Entries": [entry] }), vec![json_answer(answer)])
    };
    let told = put(0);
    insta::assert_snapshot!(told.asked.join("\n\n"), @r#"
    POST / (signed for events)
    content-type: application/x-amz-json-1.1
    x-amz-target: AWSEvents.PutEvents
    {"Entries":[{"Source":"s","DetailType":"t","Detail":"{\"a\":1}"}]}
    "#);
    assert_eq!(told.output(), json!({ "FailedEntryCount": 0, "Entries": [{ "EventId": "1" }] }));
    assert!(put(1).failure().starts_with("EventBridge.FailedEntry: {"), "{}", put(1).failure());
}

fn models_are_given_json() {
    let told = call(
        "bedrock-runtime",
        "bedrock:invokeModel",
        json!({ "ModelId": "m:1", "Body": { "prompt": "hi" } }),
        vec![ok("application/json", json!({ "completion": "ho" }))],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @r#"
    POST /model/m%3A1/invoke (signed for bedrock)
    content-type: application/json
    {"prompt":"hi"}
    "#);
    assert_eq!(told.output()["Body"], json!({ "completion": "ho" }));
}

fn any_address_is_called() {
    let told = call(
        "http",
        "http:invoke",
        json!({
            "ApiEndpoint": "https://api.example.com/orders?v=1", "Method": "POST",
            "Headers": { "Accept": "text/plain" }, "QueryParameters": { "a b": ["c", "d"] },
            "RequestBody": { "x": 1 },
            "Authentication": { "ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/c/1" },
        }),
        vec![ok("application/json", json!({ "y": 2 }))],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @r#"
    POST /orders?v=1&a%20b=c&a%20b=d (signed for nothing)
    content-type: application/json
    host: api.example.com
    accept: text/plain
    {"x":1}
    "#);
    let output = told.output();
    assert_eq!(
        (&output["ResponseBody"], &output["StatusCode"], &output["StatusText"]),
        (&json!({ "y": 2 }), &json!(200), &json!("OK"))
    );
    assert_eq!(output["Headers"]["x-amzn-requestid"], json!(["id-1"]));

    let told = call(
        "apigateway",
        "apigateway:invoke",
        json!({
            "ApiEndpoint": "id.execute-api.us-east-1.amazonaws.com", "Method": "GET",
            "Stage": "prod", "Path": "/orders",
        }),
        vec![failed(403, json!({ "message": "Missing Authentication Token" }))],
    );
    insta::assert_snapshot!(told.asked.join("\n\n"), @"
    GET /prod/orders (signed for nothing)
    host: id.execute-api.us-east-1.amazonaws.com
    ");
    insta::assert_snapshot!(told.failure(), @r#"ApiGateway.403: {"message":"Missing Authentication Token"}"#);
}

fn errors_have_the_names_of_the_sdks() {
    let json_error = |code: &str| failed(400, json!({ "__type": code, "message": "sorry" }));
    let xml_error = |root: &str, code: &str| {
        failed(
            404,
            format!("<{root}><Error><Code>{code}</Code><Message>sorry</Message></Error></{root}>"),
        )
    };
    let send = json!({ "QueueUrl": "q", "MessageBody": "b" });
    let mut s3 = failed(404, "<Error><Code>NoSuchBucket</Code><Message>sorry</Message></Error>");
    for (name, value) in [("x-amz-request-id", "id-2"), ("x-amz-id-2", "id-3")] {
        s3.headers_mut().insert(name, value.parse().expect("a header"));
    }
    s3.headers_mut().remove("x-amzn-requestid");
    let list = json!({ "Bucket": "b" });
    let publish = json!({ "TopicArn": "t", "Message": "m" });
    let failures = [
        call(
            "sqs",
            "sqs:sendMessage",
            send.clone(),
            vec![json_error("com.amazonaws.sqs#QueueDoesNotExist")],
        ),
        call(
            "sqs",
            "aws-sdk:sqs:sendMessage",
            send.clone(),
            vec![json_error("com.amazonaws.sqs#QueueDoesNotExist")],
        ),
        call("sqs", "sqs:sendMessage", send.clone(), vec![json_error("MissingParameter")]),
        call("sqs", "aws-sdk:sqs:sendMessage", send, vec![json_error("MissingParameter")]),
        call("sns", "sns:publish", publish, vec![xml_error("ErrorResponse", "NotFound")]),
        call("s3", "aws-sdk:s3:listObjectsV2", list, vec![s3]),
    ]
    .map(|told| told.failure());
    insta::assert_snapshot!(failures.join("\n"), @"
    SQS.QueueDoesNotExistException: sorry (Service: AmazonSQS; Status Code: 400; Error Code: QueueDoesNotExist; Request ID: id-1; Proxy: null)
    Sqs.QueueDoesNotExistException: sorry (Service: Sqs, Status Code: 400, Request ID: id-1)
    SQS.AmazonSQSException: sorry (Service: AmazonSQS; Status Code: 400; Error Code: MissingParameter; Request ID: id-1; Proxy: null)
    Sqs.SqsException: sorry (Service: Sqs, Status Code: 400, Request ID: id-1)
    SNS.NotFoundException: sorry (Service: AmazonSNS; Status Code: 404; Error Code: NotFound; Request ID: id-1; Proxy: null)
    S3.NoSuchBucketException: sorry (Service: S3, Status Code: 404, Request ID: id-2, Extended Request ID: id-3)
    ");
}

fn nobody_listens() {
    let failure = block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        drop(listener);
        let machine = machine("sqs:sendMessage", &json!({ "QueueUrl": "q", "MessageBody": "b" }));
        let services = Arc::new(services(&[format!("sqs=http://{address}")]));
        let begin = begin(Data::from(&json!({})), Time::UNIX_EPOCH);
        drive(&machine, begin, &services, Mode::Virtual, |_| {}).await.outcome
    });
    let failure = failure.failure().expect("a failure").clone();
    assert_eq!(failure.error.as_deref(), Some("SQS.SdkClientException"));
    let cause = failure.cause.as_deref().unwrap_or_default();
    assert!(cause.starts_with("Unable to execute HTTP request: 127.0.0.1:"), "{cause}");
}

fn what_is_no_answer_is_an_error() {
    let told = call(
        "dynamodb",
        "dynamodb:getItem",
        json!({ "TableName": "t", "Key": { "id": { "S": "1" } } }),
        vec![ok("text/html", "<html>hello</html>")],
    );
    insta::assert_snapshot!(told.failure(), @"DynamoDB.SdkClientException: Unable to unmarshall response: <html>hello</html>");
}

fn wrong_parameters_are_refused() {
    let refused = |resource: &str, parameters: Value| {
        let services = services(&["sqs=http://127.0.0.1:1".to_owned()]);
        services.check(&machine(resource, &parameters)).expect_err("a refusal").to_string()
    };
    let parameters = json!({ "QueueUrl": "q", "MessageBody": "b", "MessageBodi": "b" });
    insta::assert_snapshot!(refused("aws-sdk:sqs:sendMessage", parameters), @r#"
    state "Call" has a parameter "MessageBodi", which what it calls does not take

    hint: parameters are written as in the API of the service, with a large letter first
    "#);

    // Those that are known when the task is run are checked then.
    let told = call(
        "sqs",
        "aws-sdk:sqs:sendMessage",
        json!({ "QueueUrl": "q", "MessageBody.$": "$", "DelaySeconds": "3" }),
        vec![],
    );
    insta::assert_snapshot!(told.failure(), @r#"States.Runtime: The Parameters '{"QueueUrl":"q","MessageBody":{},"DelaySeconds":"3"}' could not be used to start the Task: [The value for the field 'MessageBody' must be a STRING]"#);
    assert!(told.asked.is_empty());
}

fn what_cannot_be_called_is_refused() {
    let refused = |endpoint: &str, resource: &str, parameters: Value| {
        let services = services(&[format!("{endpoint}=http://127.0.0.1:1")]);
        services.check(&machine(resource, &parameters)).expect_err("a refusal").to_string()
    };
    let emr = json!({ "Name": "a", "Instances": {} });
    let eks = json!({ "Name": "a", "RoleArn": "b", "ResourcesVpcConfig": {} });
    let http = json!({ "ApiEndpoint": "https://example.com", "Method": "GET", "Authentication": { "ConnectionArn": "c" } });
    insta::assert_snapshot!(
        [
            refused("emr", "elasticmapreduce:createCluster.sync", emr),
            refused("eks", "eks:createCluster.sync", eks),
            refused("sqs", "aws-sdk:sqs:sendMesage", json!({})),
            refused("sqs", "http:invoke", http),
        ]
        .join("\n---\n"),
        @r#"
        state "Call" calls elasticmapreduce:createCluster, which is no operation that is known here

        hint: mock the state: --mocks FILE
        ---
        state "Call" waits for eks:createCluster to be done, and how to ask for that is not known here

        hint: mock the state: --mocks FILE
        ---
        state "Call" calls aws-sdk:sqs:sendMesage, which is no operation that is known here

        hint: mock the state: --mocks FILE
        ---
        state "Call" calls an address by http:invoke, and no address is called here

        hint: mock the state: --mocks FILE, or name what is to be called in place of all addresses: --endpoint http=http://…
        "#
    );
    let endpoints = Endpoints::new(&[], |name| {
        (name == "AWS_ENDPOINT_URL").then(|| "https://localhost".to_owned())
    });
    let services = Services { endpoints: endpoints.expect("endpoints"), ..Services::default() };
    let publish = json!({ "TopicArn": "t", "Message": "m" });
    let calls = [("sns:publish", publish), ("aws-sdk:ec2:describeInstances", json!({}))];
    let said = calls.map(|(resource, parameters)| {
        services.check(&machine(resource, &parameters)).expect_err("a refusal").to_string()
    });
    insta::assert_snapshot!(said.join("\n---\n"), @r#"
    state "Call" needs an endpoint: "https://localhost" in AWS_ENDPOINT_URL cannot be used: https is not spoken here, only http is

    hint: name another one: --endpoint SERVICE=http://…
    ---
    state "Call" calls aws-sdk:ec2, and how to speak to that is not known here

    hint: mock the state: --mocks FILE
    "#);
}

fn objects_are_read_and_written() {
    let page = |keys: &[&str], more: &str| {
        let contents: String = keys
            .iter()
            .map(|key| format!("<Contents><Key>{key}</Key><Size>3</Size><ETag>\"e\"</ETag><LastModified>2024-01-01T00:00:00Z</LastModified></Contents>"))
            .collect();
        ok("application/xml", format!("<ListBucketResult>{contents}{more}</ListBucketResult>"))
    };
    let next = "<NextContinuationToken>a/b</NextContinuationToken>";
    let answers = vec![
        page(&["in/a"], next),
        page(&["in/b"], ""),
        ok("text/plain", "[1]"),
        ok("text/plain", ""),
        failed(404, "<Error><Code>NoSuchKey</Code><Message>sorry</Message></Error>"),
    ];
    block_on(async {
        let (service, address) = listen(answers).await;
        let services = services(&[format!("s3={address}")]);
        let ask = async |asked| services.ask_objects(&asked).await;
        let (bucket, key) = (Arc::from("b"), Arc::from("in/a c"));
        let list =
            ask(ObjectRequest::List { bucket: Arc::clone(&bucket), prefix: "in/".into() }).await;
        let Ok(ObjectResponse::List(objects)) = list else { panic!("{list:?}") };
        assert_eq!(
            objects.iter().map(Value::from).collect::<Vec<_>>(),
            ["in/a", "in/b"].map(|key| json!({
                "Etag": "\"e\"", "Key": key, "LastModified": 1_704_067_200, "Size": 3,
                "StorageClass": "STANDARD",
            }))
        );
        let get = || ObjectRequest::Get { bucket: Arc::clone(&bucket), key: Arc::clone(&key) };
        assert_eq!(ask(get()).await, Ok(ObjectResponse::Object((*b"[1]").into())));
        let put = ObjectRequest::Put {
            bucket: Arc::clone(&bucket),
            key: Arc::clone(&key),
            body: (*b"[2]").into(),
        };
        assert_eq!(ask(put).await, Ok(ObjectResponse::Put));
        let failure = ask(get()).await.expect_err("a failure");
        assert_eq!(failure.error.as_deref(), Some("S3.NoSuchKeyException"));
        insta::assert_snapshot!(service.asked.lock().expect("no panic").join("\n"), @"
        GET /b?list-type=2&prefix=in%2F (signed for s3)
        GET /b?list-type=2&prefix=in%2F&continuation-token=a%2Fb (signed for s3)
        GET /b/in/a%20c (signed for s3)
        PUT /b/in/a%20c (signed for s3)
        [2]
        GET /b/in/a%20c (signed for s3)
        ");
    });
}
