//! Executions: how they begin, what is told of them, and how they end.

use serde_json::{Value, json};

use statewright_local::ApiOptions;

use super::client::{PASS, ROLE, Service, request, text};
use crate::tests;

tests!(
    a_page_of_a_history_is_not_too_large,
    the_latest_with_so_much_data_are_kept,
    what_a_history_is_made_of_is_kept,
    what_an_execution_may_go_on_with_is_kept,
    data_that_is_shared_counts_once,
    an_execution_is_told_about,
    a_trace_is_named_by_the_header,
    the_same_can_be_started_again_while_it_runs,
    a_name_is_taken_once,
    inputs_are_refused_in_jacksons_words,
    a_history_is_read_by_pages_from_both_ends,
    a_history_without_data,
    executions_are_listed_the_latest_first,
    executions_are_filtered,
    an_execution_can_be_stopped,
    that_time_is_over_is_a_status,
    an_execution_can_go_on_where_it_failed,
    an_execution_goes_on_once_for_each_token,
    what_does_not_fail_cannot_go_on,
    an_execution_keeps_its_revision,
    an_alias_chooses_a_version,
    an_express_execution_is_waited_for,
    an_express_execution_is_not_told_about,
    answers_come_from_the_mock_file,
    an_attempt_without_an_answer_fails,
    what_is_not_there_fails_by_its_name,
    many_executions_run_side_by_side,
    time_can_be_cut_short,
    arns_of_executions_are_checked,
);

const WAIT: &str = r#"{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":3600,"End":true}}}"#;
const TASK: &str = r#"{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Parameters":{"QueueUrl":"a","MessageBody":"b"},"Next":"B"},"B":{"Type":"Succeed"}}}"#;

fn an_execution_is_told_about() {
    let service = Service::start();
    let machine = service.create("Machine", PASS);
    let started = service.call(
        "StartExecution",
        json!({ "stateMachineArn": machine, "name": "first", "input": "{ \"a\": 1 }", "traceHeader": "Root=1" }),
    );
    let arn = "arn:aws:states:us-east-1:123456789012:execution:Machine:first";
    assert_eq!(started["executionArn"], arn);
    let mut told = service.until(arn, "SUCCEEDED");
    assert_eq!(told["startDate"].take(), started["startDate"]);
    assert!(told["stopDate"].take().as_f64() >= started["startDate"].as_f64());
    assert_eq!(
        told,
        json!({
            "executionArn": arn, "stateMachineArn": machine, "name": "first", "status": "SUCCEEDED",
            "startDate": null, "stopDate": null, "traceHeader": "Root=1",
            "input": "{ \"a\": 1 }", "inputDetails": { "included": true },
            "output": "{\"a\":1}", "outputDetails": { "included": true },
            "redriveCount": 0, "redriveStatus": "NOT_REDRIVABLE",
            "redriveStatusReason": "Execution is SUCCEEDED and cannot be redriven",
        })
    );
    let told = service
        .call("DescribeExecution", json!({ "executionArn": arn, "includedData": "METADATA_ONLY" }));
    assert_eq!((told.get("input"), told.get("output")), (None, None));
    assert_eq!(told["inputDetails"], json!({ "included": false }));
}

/// It counts more than what the body says, unless no trace can be called so.
fn a_trace_is_named_by_the_header() {
    let service = Service::start();
    let machine = service.create("Machine", PASS);
    let long = "x".repeat(257);
    for (header, body, told) in [
        ("Root=1", None, "Root=1"),
        ("Root=1", Some("Root=2"), "Root=1"),
        (&long, Some("Root=2"), "Root=2"),
    ] {
        let input = json!({ "stateMachineArn": machine, "traceHeader": body }).to_string();
        let head = format!("POST / HTTP/1.1\r\nX-Amzn-Trace-Id: {header}\r\n");
        let request = request("StartExecution", input.as_bytes());
        let request = String::from_utf8(request).expect("a text");
        let answer = service.send(request.replacen("POST / HTTP/1.1\r\n", &head, 1).as_bytes());
        let answer: Value = serde_json::from_str(&answer.body).expect("JSON");
        let told_of = service.until(answer["executionArn"].as_str().expect("an ARN"), "SUCCEEDED");
        assert_eq!(told_of["traceHeader"], told);
        // Others do not take it.
        let list = request.replace(".StartExecution", ".ListStateMachines");
        let list = list.replacen("POST / HTTP/1.1\r\n", &head, 1);
        assert_eq!(service.send(list.as_bytes()).status, 200);
    }
}

fn the_same_can_be_started_again_while_it_runs() {
    let service = Service::start();
    let machine = service.create("Machine", WAIT);
    let start = json!({ "stateMachineArn": machine, "name": "one", "input": "{}" });
    let first = service.call("StartExecution", start.clone());
    assert_eq!(service.call("StartExecution", start), first);
    let other = json!({ "stateMachineArn": machine, "name": "one", "input": "[]" });
    assert_eq!(
        service.error("StartExecution", other),
        format!(
            "ExecutionAlreadyExists: Execution Already Exists: '{}'",
            text(&first["executionArn"])
        )
    );
}

fn a_name_is_taken_once() {
    let service = Service::start();
    let machine = service.create("Machine", PASS);
    let start = json!({ "stateMachineArn": machine, "name": "one" });
    let arn = text(&service.call("StartExecution", start.clone())["executionArn"]);
    service.until(&arn, "SUCCEEDED");
    let error = service.error("StartExecution", start.clone());
    assert_eq!(error, format!("ExecutionAlreadyExists: Execution Already Exists: '{arn}'"));
    // Those of a state machine that was deleted are none of a new one.
    service.call("DeleteStateMachine", json!({ "stateMachineArn": machine }));
    service.create("Machine", PASS);
    service.call("StartExecution", start);
    let listed = service.call("ListExecutions", json!({ "stateMachineArn": machine }));
    assert_eq!(listed["executions"].as_array().map(Vec::len), Some(1));
}

fn inputs_are_refused_in_jacksons_words() {
    let service = Service::start();
    let machine = service.create("Machine", PASS);
    for (input, expected) in [
        ("", "Invalid execution input."),
        (
            "text",
            "Unrecognized token 'text': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
        ),
    ] {
        assert_eq!(
            service.error("StartExecution", json!({ "stateMachineArn": machine, "input": input })),
            format!("InvalidExecutionInput: Invalid State Machine Execution Input: '{expected}'")
        );
    }
    for input in ["1", "\"text\"", "null", "[]"] {
        let execution = service.start_execution(&machine, input);
        assert_eq!(service.until(&execution, "SUCCEEDED")["output"], input);
    }
    // As many letters as may be, and twice as many bytes.
    let large = format!("\"{}\"", "ä".repeat(262_142));
    let error =
        service.error("StartExecution", json!({ "stateMachineArn": machine, "input": large }));
    assert!(error.starts_with("InvalidExecutionInput: "), "{error}");
}

fn a_history_is_read_by_pages_from_both_ends() {
    let service = Service::start();
    let machine = service.create("Machine", PASS);
    let execution = service.start_execution(&machine, "{}");
    service.until(&execution, "SUCCEEDED");
    let page = |reverse: bool, token: &Value| {
        let page = service.call(
            "GetExecutionHistory",
            json!({ "executionArn": execution, "maxResults": 3, "reverseOrder": reverse, "nextToken": token }),
        );
        let events = page["events"].as_array().expect("events");
        let ids = events.iter().map(|event| event["id"].as_u64().expect("an id"));
        (ids.collect::<Vec<_>>(), page["nextToken"].clone())
    };
    for (reverse, expected) in [(false, [vec![1, 2, 3], vec![4]]), (true, [vec![4, 3, 2], vec![1]])]
    {
        let (first, token) = page(reverse, &Value::Null);
        let (second, end) = page(reverse, &token);
        assert_eq!([first, second], expected);
        assert_eq!(end, Value::Null);
    }
    let error = service
        .error("GetExecutionHistory", json!({ "executionArn": execution, "nextToken": "0" }));
    assert_eq!(error, "InvalidToken: Invalid Token: 'Invalid token'");
}

fn a_history_without_data() {
    let service = Service::start();
    let machine = service.create("Machine", PASS);
    let execution = service.start_execution(&machine, "{}");
    service.until(&execution, "SUCCEEDED");
    let history = service.call(
        "GetExecutionHistory",
        json!({ "executionArn": execution, "includeExecutionData": false }),
    );
    assert_eq!(history["events"][0]["executionStartedEventDetails"], json!({ "roleArn": ROLE }));
    assert_eq!(history["events"][1]["stateEnteredEventDetails"], json!({ "name": "A" }));
}

fn names(page: &Value) -> Vec<String> {
    let executions = page["executions"].as_array().expect("executions");
    executions.iter().map(|execution| text(&execution["name"])).collect()
}

fn executions_are_listed_the_latest_first() {
    let service = Service::start();
    let machine = service.create("Machine", PASS);
    for name in ["a", "b", "c"] {
        let start = json!({ "stateMachineArn": machine, "name": name });
        service.until(&text(&service.call("StartExecution", start)["executionArn"]), "SUCCEEDED");
    }
    let list = |token: &Value| {
        service.call(
            "ListExecutions",
            json!({ "stateMachineArn": machine, "maxResults": 2, "nextToken": token }),
        )
    };
    let first = list(&Value::Null);
    let second = list(&first["nextToken"]);
    assert_eq!(names(&first), ["c", "b"]);
    assert_eq!(names(&second), ["a"]);
    assert_eq!(second.get("nextToken"), None);
    // All else is to be as it was when the token was given.
    let other = service.create("Machine1", PASS);
    let request = json!({ "stateMachineArn": other, "nextToken": first["nextToken"] });
    let refused = service.error("ListExecutions", request);
    assert_eq!(refused, "InvalidToken: Invalid Token: 'Invalid token'");
}

fn executions_are_filtered() {
    let service = Service::start();
    let definition = r#"{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$","IsNull":true,"Next":"F"}],"Default":"W"},"F":{"Type":"Fail"},"W":{"Type":"Wait","Seconds":3600,"End":true}}}"#;
    let machine = service.create("Machine", definition);
    for (name, input) in [("runs", "1"), ("fails", "null")] {
        service.call(
            "StartExecution",
            json!({ "stateMachineArn": machine, "name": name, "input": input }),
        );
    }
    service.until("arn:aws:states:us-east-1:123456789012:execution:Machine:fails", "FAILED");
    let list = |status: &str| {
        let input = json!({ "stateMachineArn": machine, "statusFilter": status });
        names(&service.call("ListExecutions", input))
    };
    assert_eq!(list("RUNNING"), ["runs"]);
    assert_eq!(list("FAILED"), ["fails"]);
    assert_eq!(list("SUCCEEDED"), [""; 0]);
    for input in [
        json!({}),
        json!({ "stateMachineArn": machine, "mapRunArn": "a" }),
        json!({ "stateMachineArn": machine, "statusFilter": "PENDING_REDRIVE" }),
        json!({ "stateMachineArn": machine, "redriveFilter": "REDRIVEN" }),
    ] {
        let error = service.error("ListExecutions", input);
        assert!(error.starts_with("ValidationException: "), "{error}");
    }
}

fn an_execution_can_be_stopped() {
    let service = Service::start();
    let machine = service.create("Machine", WAIT);
    let execution = service.start_execution(&machine, "{}");
    let stop = json!({ "executionArn": execution, "error": "Enough", "cause": "it was" });
    service.call("StopExecution", stop.clone());
    let told = service.until(&execution, "ABORTED");
    assert_eq!((&told["error"], &told["cause"]), (&json!("Enough"), &json!("it was")));
    assert_eq!(
        service.events(&execution),
        ["ExecutionStarted", "WaitStateEntered", "ExecutionAborted"]
    );
    // It has stopped by then.
    assert_eq!(service.call("StopExecution", stop)["stopDate"], told["stopDate"]);
}

fn that_time_is_over_is_a_status() {
    let service = Service::start();
    let definition = WAIT.replace(r#"{"StartAt""#, r#"{"TimeoutSeconds":1,"StartAt""#);
    let execution = service.start_execution(&service.create("Machine", &definition), "{}");
    let told = service.until(&execution, "TIMED_OUT");
    assert_eq!((told.get("error"), told.get("cause")), (None, None));
    let history = service.call("GetExecutionHistory", json!({ "executionArn": execution }));
    let last = &history["events"][2];
    assert_eq!((&last["type"], &last["previousEventId"]), (&json!("ExecutionTimedOut"), &json!(0)));
    assert_eq!(last["executionTimedOutEventDetails"], json!({ "error": "States.Timeout" }));
}

const FLAKY: &str = r#"{
    "StateMachines": {"Machine": {"TestCases": {"Flaky": {"A": "Flaky"}, "Short": {"A": "Short"}}}},
    "MockedResponses": {
        "Flaky": {"0": {"Throw": {"Error": "Broken", "Cause": "once"}}, "1-9": {"Return": {"ok": true}}},
        "Short": {"0": {"Throw": {"Error": "Broken"}}}
    }
}"#;

fn an_execution_can_go_on_where_it_failed() {
    let service = Service::with_mocks(FLAKY);
    let machine = service.create("Machine", TASK);
    let execution = service.start_execution(&format!("{machine}#Flaky"), "{}");
    let told = service.until(&execution, "FAILED");
    assert_eq!(told["redriveStatus"], "REDRIVABLE");
    assert_eq!(told.get("redriveStatusReason"), None);
    let failed = service.events(&execution);
    let redriven = service.call("RedriveExecution", json!({ "executionArn": execution }));
    let told = service.until(&execution, "SUCCEEDED");
    assert_eq!(told["output"], "{\"ok\":true}");
    assert_eq!(service.events(&execution)[..failed.len()], failed);
    assert_eq!(
        (&told["redriveCount"], &told["redriveDate"]),
        (&json!(1), &redriven["redriveDate"])
    );
    assert_eq!(
        service.events(&execution)[4..],
        [
            "TaskFailed",
            "ExecutionFailed",
            "ExecutionRedriven",
            "TaskScheduled",
            "TaskStarted",
            "TaskSucceeded",
            "TaskStateExited",
            "SucceedStateEntered",
            "SucceedStateExited",
            "ExecutionSucceeded",
        ]
    );
}

fn an_execution_goes_on_once_for_each_token() {
    let service = Service::start();
    let machine = service.create("Machine", TASK);
    let execution = service.start_execution(&machine, "{}");
    service.until(&execution, "FAILED");
    let redrive = |token: &str| {
        let input = json!({ "executionArn": execution, "clientToken": token });
        service.call("RedriveExecution", input)
    };
    let first = redrive("a");
    let told = service.until(&execution, "FAILED");
    assert_eq!(told["redriveDate"], first["redriveDate"]);
    // Two may be within a millisecond: the dates alone do not tell them apart.
    redrive("b");
    assert_eq!(service.until(&execution, "FAILED")["redriveCount"], 2);
    assert_eq!(redrive("a"), first);
    assert_eq!(service.until(&execution, "FAILED")["redriveCount"], 2);
    // The tokens of the ten latest are known.
    for token in 0..9 {
        redrive(&token.to_string());
        service.until(&execution, "FAILED");
    }
    redrive("b");
    assert_eq!(service.until(&execution, "FAILED")["redriveCount"], 11);
    redrive("a");
    assert_eq!(service.until(&execution, "FAILED")["redriveCount"], 12);
}

fn what_does_not_fail_cannot_go_on() {
    let service = Service::start();
    let running = service.start_execution(&service.create("Waits", WAIT), "{}");
    let ended = service.start_execution(&service.create("Passes", PASS), "{}");
    service.until(&ended, "SUCCEEDED");
    for (execution, status) in [(running, "RUNNING"), (ended, "SUCCEEDED")] {
        assert_eq!(
            service.error("RedriveExecution", json!({ "executionArn": execution })),
            format!("ExecutionNotRedrivable: Execution is {status} and cannot be redriven")
        );
    }
}

fn an_execution_keeps_its_revision() {
    let service = Service::start();
    let machine = service.create("Machine", WAIT);
    let execution = service.start_execution(&machine, "{}");
    service.call("UpdateStateMachine", json!({ "stateMachineArn": machine, "definition": PASS }));
    let told =
        service.call("DescribeStateMachineForExecution", json!({ "executionArn": execution }));
    assert_eq!(told["definition"], WAIT);
    assert_eq!((&told["name"], &told["stateMachineArn"]), (&json!("Machine"), &json!(machine)));
    service.call("DeleteStateMachine", json!({ "stateMachineArn": machine }));
    assert_eq!(service.until(&execution, "RUNNING")["stateMachineArn"], machine.as_str());
}

fn an_alias_chooses_a_version() {
    let service = Service::start();
    let create = json!({ "name": "Machine", "definition": PASS, "roleArn": ROLE, "publish": true });
    let version = text(&service.call("CreateStateMachine", create)["stateMachineVersionArn"]);
    let routes = json!([{ "stateMachineVersionArn": version, "weight": 100 }]);
    let alias = json!({ "name": "PROD", "routingConfiguration": routes });
    let alias = text(&service.call("CreateStateMachineAlias", alias)["stateMachineAliasArn"]);
    let execution = service.start_execution(&alias, "{}");
    let told = service.until(&execution, "SUCCEEDED");
    assert_eq!(told["stateMachineVersionArn"], version.as_str());
    assert_eq!(told["stateMachineAliasArn"], alias.as_str());
    let history = service.call("GetExecutionHistory", json!({ "executionArn": execution }));
    let started = &history["events"][0]["executionStartedEventDetails"];
    assert_eq!(started["stateMachineAliasArn"], alias.as_str());
    for arn in [&version, &alias] {
        let listed = service.call("ListExecutions", json!({ "stateMachineArn": arn }));
        assert_eq!(listed["executions"][0]["executionArn"], execution.as_str());
    }
}

fn express(service: &Service, definition: &str) -> String {
    let create =
        json!({ "name": "Machine", "definition": definition, "roleArn": ROLE, "type": "EXPRESS" });
    text(&service.call("CreateStateMachine", create)["stateMachineArn"])
}

fn an_express_execution_is_waited_for() {
    let service = Service::start();
    let machine = express(
        &service,
        r#"{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":1,"Next":"F"},"F":{"Type":"Fail","Error":"E"}}}"#,
    );
    let start = json!({ "stateMachineArn": machine, "name": "one", "input": "[1]" });
    let ended = service.call("StartSyncExecution", start.clone());
    let arn = text(&ended["executionArn"]);
    assert!(arn.contains(":express:Machine:one:"), "{arn}");
    assert_eq!((&ended["status"], &ended["error"]), (&json!("FAILED"), &json!("E")));
    assert_eq!((&ended["input"], ended.get("output")), (&json!("[1]"), None));
    assert_eq!(ended["billingDetails"]["billedMemoryUsedInMB"], 64);
    let milliseconds = ended["billingDetails"]["billedDurationInMilliseconds"].as_u64();
    assert!(milliseconds.is_some_and(|time| time >= 1000 && time.is_multiple_of(100)), "{ended}");
    // Names of such executions may come again.
    assert_ne!(service.call("StartExecution", start)["executionArn"], arn.as_str());
}

fn an_express_execution_is_not_told_about() {
    let service = Service::start();
    let machine = express(&service, PASS);
    let execution = service.start_execution(&machine, "{}");
    for operation in ["DescribeExecution", "GetExecutionHistory", "StopExecution"] {
        assert_eq!(
            service.error(operation, json!({ "executionArn": execution })),
            "InvalidArn: Invalid Arn: 'Resource type not valid in this context: express'"
        );
    }
    let unsupported = "StateMachineTypeNotSupported: This operation is not supported by this type of state machine";
    let about = json!({ "stateMachineArn": machine });
    assert_eq!(service.error("ListExecutions", about), unsupported);
    let standard = service.create("Standard", PASS);
    let about = json!({ "stateMachineArn": standard });
    assert_eq!(service.error("StartSyncExecution", about), unsupported);
}

fn answers_come_from_the_mock_file() {
    let service = Service::with_mocks(FLAKY);
    let retry = TASK.replace(
        r#""Next":"B""#,
        r#""Retry":[{"ErrorEquals":["Broken"],"IntervalSeconds":1}],"Next":"B""#,
    );
    let machine = service.create("Machine", &retry);
    let execution = service.start_execution(&format!("{machine}#Flaky"), "{}");
    assert_eq!(service.until(&execution, "SUCCEEDED")["output"], "{\"ok\":true}");
    let error =
        service.error("StartExecution", json!({ "stateMachineArn": format!("{machine}#None") }));
    assert_eq!(
        error,
        r#"ValidationException: the mock file has no test case "None" for the state machine "Machine""#
    );
}

fn an_attempt_without_an_answer_fails() {
    let service = Service::with_mocks(FLAKY);
    let retry = TASK.replace(
        r#""Next":"B""#,
        r#""Retry":[{"ErrorEquals":["Broken"],"IntervalSeconds":1}],"Next":"B""#,
    );
    let machine = service.create("Machine", &retry);
    let execution = service.start_execution(&format!("{machine}#Short"), "{}");
    let told = service.until(&execution, "FAILED");
    assert_eq!(told["error"], "States.Runtime");
    assert_eq!(told["cause"], r#"The mock file has no answer for attempt 1 of the state "A"."#);
}

fn what_is_not_there_fails_by_its_name() {
    let service = Service::start();
    let machine = service.create("Machine", TASK);
    let told = service.until(&service.start_execution(&machine, "{}"), "FAILED");
    assert_eq!(told["error"], "States.Runtime");
    assert_eq!(
        told["cause"],
        r#"The state "A" cannot be run here: it calls sqs:sendMessage, which is not here."#
    );
}

fn many_executions_run_side_by_side() {
    let service = Service::start();
    let machine = service.create(
        "Machine",
        r#"{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":1,"End":true}}}"#,
    );
    let executions: Vec<_> =
        (0..300).map(|n| service.start_execution(&machine, &n.to_string())).collect();
    for (n, execution) in executions.iter().enumerate() {
        assert_eq!(service.until(execution, "SUCCEEDED")["output"], n.to_string());
    }
}

fn time_can_be_cut_short() {
    let options = ApiOptions { wait_time_scale: 0.000_01, ..ApiOptions::default() };
    let service = Service::with(options);
    let execution = service.start_execution(&service.create("Machine", WAIT), "{}");
    service.until(&execution, "SUCCEEDED");
}

fn arns_of_executions_are_checked() {
    let service = Service::start();
    let missing = "arn:aws:states:us-east-1:123456789012:execution:Machine:none";
    for operation in [
        "DescribeExecution",
        "DescribeStateMachineForExecution",
        "GetExecutionHistory",
        "StopExecution",
        "RedriveExecution",
    ] {
        assert_eq!(
            service.error(operation, json!({ "executionArn": missing })),
            format!("ExecutionDoesNotExist: Execution Does Not Exist: '{missing}'")
        );
        assert_eq!(
            service.error(operation, json!({ "executionArn": "none" })),
            "InvalidArn: Invalid Arn: 'Invalid ARN prefix: none'"
        );
    }
}

/// A state machine that passes on so many times what it is given, or what it makes of that, at once
/// or after it has waited.
fn passing_on(times: usize, makes: &str, waits: bool) -> String {
    let wait = waits.then(|| r#""Wait":{"Type":"Wait","Seconds":1,"Next":"0"}"#.to_owned());
    let pass = |number| format!(r#""{number}":{{"Type":"Pass",{makes}"Next":"{}"}}"#, number + 1);
    let states: Vec<String> = wait.into_iter().chain((0..times).map(pass)).collect();
    let first = if waits { "Wait" } else { "0" };
    let states = states.join(",");
    format!(r#"{{"StartAt":"{first}","States":{{{states},"{times}":{{"Type":"Succeed"}}}}}}"#)
}

/// Each state passes on another text, and has its input from the one before.
const MAKES: &str = r#""Parameters":{"a.$":"States.Format('{}', $.a)"},"#;

fn the_latest_with_so_much_data_are_kept() {
    let definition = passing_on(10, MAKES, true);
    let each = 11 * 250_008;
    assert_eq!(
        number_forgotten_of_six(10_000_000, &definition, "SUCCEEDED"),
        6 - 10_000_000 / each
    );
}

fn what_a_history_is_made_of_is_kept() {
    // What does not wait is its input and its output, and all between can be made again.
    let each = 2 * 250_008;
    assert_eq!(
        number_forgotten_of_six(2_000_000, &passing_on(10, MAKES, false), "SUCCEEDED"),
        6 - 2_000_000 / each
    );
}

fn what_an_execution_may_go_on_with_is_kept() {
    // Of one that failed, that is what the last state was given.
    let definition = passing_on(10, MAKES, false).replace("Succeed", "Fail");
    let each = 2 * 250_008;
    assert_eq!(number_forgotten_of_six(2_000_000, &definition, "FAILED"), 6 - 2_000_000 / each);
}

fn data_that_is_shared_counts_once() {
    // All states pass on the same, as it is or in another object, or what the definition says.
    let said = format!(r#""Result":"{}","#, "y".repeat(250_000));
    for (makes, states) in [("", 100), (r#""Parameters":{"a.$":"$.a"},"#, 100), (&said, 1)] {
        let definition = passing_on(states, makes, true);
        assert_eq!(
            number_forgotten_of_six(2_000_000, &definition, "SUCCEEDED"),
            0,
            "{states} {makes:.20}"
        );
    }
}

/// How many of six executions are forgotten that end so, whose states pass on a quarter of a megabyte, where
/// so many bytes are kept.
fn number_forgotten_of_six(bytes: usize, definition: &str, status: &str) -> usize {
    let service = Service::with(ApiOptions {
        ended_bytes_max: bytes,
        wait_time_scale: 0.001,
        ..ApiOptions::default()
    });
    let machine = service.create("Machine", definition);
    let input = format!("{{\"a\":\"{}\"}}", "x".repeat(250_000));
    let executions: Vec<_> = (0..6)
        .map(|_| {
            let execution = service.start_execution(&machine, &input);
            service.until(&execution, status);
            execution
        })
        .collect();
    let is_known = |execution: &String| {
        service.try_call("DescribeExecution", &json!({ "executionArn": execution })).is_ok()
    };
    let forgotten = executions.iter().take_while(|execution| !is_known(execution)).count();
    assert!(executions[forgotten..].iter().all(is_known));
    forgotten
}

/// With fewer results than are asked for, if these are large.
fn a_page_of_a_history_is_not_too_large() {
    let service = Service::start();
    let machine = service.create("Machine", &passing_on(50, "", false));
    let input = format!("{{\"a\":\"{}\"}}", "x".repeat(250_000));
    let execution = service.start_execution(&machine, &input);
    service.until(&execution, "SUCCEEDED");
    let mut ids = Vec::new();
    let mut request = json!({ "executionArn": execution, "maxResults": 1000 });
    let mut pages = 0;
    loop {
        let page = service.post("GetExecutionHistory", request.to_string().as_bytes());
        assert!(page.body.len() < 9 * 1024 * 1024, "{} bytes", page.body.len());
        let mut page: Value = serde_json::from_str(&page.body).expect("JSON");
        let events = page["events"].as_array().expect("events");
        ids.extend(events.iter().map(|event| event["id"].as_u64().expect("a number")));
        pages += 1;
        match page["nextToken"].take() {
            Value::Null => break,
            token => request["nextToken"] = token,
        }
    }
    assert!(ids.iter().copied().eq(1..=2 * 50 + 4), "{ids:?}");
    assert_eq!(pages, 4);
}
