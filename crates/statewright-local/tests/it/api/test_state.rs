//! One state by itself.

use serde_json::{Value, json};

use super::client::Service;
use crate::tests;

tests!(
    a_state_is_tried_without_a_state_machine,
    a_state_of_a_state_machine_is_tried,
    what_becomes_of_the_data_is_told,
    variables_come_in_and_go_out,
    a_mock_is_the_result,
    an_error_is_tried_again_caught_or_fails,
    what_is_wrong_is_said_and_no_more,
    iterations_are_prepared,
    what_items_are_read_from_may_be_given,
    a_mock_is_checked,
    a_context_is_checked,
    a_wait_state_waits,
    definitions_are_checked,
);

fn test(state: Value, more: Value) -> Value {
    Service::start().call("TestState", request(state, more))
}

fn error(state: Value, more: Value) -> String {
    Service::start().error("TestState", request(state, more))
}

fn request(state: Value, more: Value) -> Value {
    let mut request = json!({ "definition": state.to_string() });
    for (name, value) in more.as_object().expect("an object") {
        request[name] = match (name.as_str(), value) {
            ("input" | "variables" | "context", value) if !value.is_string() => {
                json!(value.to_string())
            }
            (_, value) => value.clone(),
        };
    }
    request
}

fn a_state_is_tried_without_a_state_machine() {
    let choice = json!({
        "Type": "Choice",
        "Choices": [{ "Variable": "$.n", "NumericLessThan": 5, "Next": "Small" }],
        "Default": "Large",
    });
    let tried = test(choice, json!({ "input": { "n": 7 } }));
    assert_eq!(
        tried,
        json!({ "status": "SUCCEEDED", "output": "{\"n\":7}", "nextState": "Large" })
    );
    let fail = json!({ "Type": "Fail", "Error": "E", "Cause": "C" });
    assert_eq!(test(fail, json!({})), json!({ "status": "FAILED", "error": "E", "cause": "C" }));
}

fn a_state_of_a_state_machine_is_tried() {
    let machine = json!({ "StartAt": "M", "States": { "M": {
        "Type": "Map", "End": true,
        "ItemProcessor": { "StartAt": "Inner", "States": { "Inner": { "Type": "Pass", "Result": 1, "End": true } } },
    } } });
    let tried = test(machine.clone(), json!({ "stateName": "Inner" }));
    assert_eq!(tried, json!({ "status": "SUCCEEDED", "output": "1" }));
    assert_eq!(
        error(machine, json!({ "stateName": "Other" })),
        "ValidationException: State not found in definition"
    );
}

fn what_becomes_of_the_data_is_told() {
    let pass = json!({
        "Type": "Pass", "InputPath": "$.in", "Parameters": { "got.$": "$.a" },
        "ResultPath": "$.out", "OutputPath": "$.out", "End": true,
    });
    let input = json!({ "in": { "a": 1 } });
    let tried = test(pass, json!({ "input": input, "inspectionLevel": "DEBUG" }));
    assert_eq!(tried["output"], r#"{"got":1}"#);
    assert_eq!(
        tried["inspectionData"],
        json!({
            "input": r#"{"in":{"a":1}}"#,
            "afterInputPath": r#"{"a":1}"#,
            "afterParameters": r#"{"got":1}"#,
            "afterResultSelector": r#"{"got":1}"#,
            "afterResultPath": r#"{"in":{"a":1},"out":{"got":1}}"#,
        })
    );
}

fn variables_come_in_and_go_out() {
    let pass = json!({
        "Type": "Pass", "QueryLanguage": "JSONata", "End": true,
        "Output": "{% $known + 1 %}", "Assign": { "new": "{% $known * 2 %}" },
    });
    let tried =
        test(pass.clone(), json!({ "variables": { "known": 4 }, "inspectionLevel": "DEBUG" }));
    assert_eq!(tried["output"], "5");
    assert_eq!(tried["inspectionData"]["variables"], r#"{"known":4,"new":8}"#);
    assert_eq!(
        error(pass, json!({ "variables": [1] })),
        "ValidationException: Variables must be a JSON object"
    );
}

fn invoke(more: Value) -> Value {
    let mut state = json!({
        "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": { "FunctionName": "f", "Payload.$": "$" }, "End": true,
    });
    for (name, value) in more.as_object().expect("an object") {
        state[name] = value.clone();
    }
    state
}

fn a_mock_is_the_result() {
    let state = invoke(json!({ "ResultSelector": { "p.$": "$.Payload" }, "ResultPath": "$.r" }));
    let result = r#"{"Payload":{"a":1},"StatusCode":200}"#;
    let more = json!({
        "input": { "i": 1 }, "mock": { "result": result }, "inspectionLevel": "TRACE",
    });
    let tried = test(state, more);
    assert_eq!(tried["output"], r#"{"i":1,"r":{"p":{"a":1}}}"#);
    let data = &tried["inspectionData"];
    assert_eq!(data["afterParameters"], r#"{"FunctionName":"f","Payload":{"i":1}}"#);
    assert_eq!(data["result"], result);
    assert_eq!(data["afterResultSelector"], r#"{"p":{"a":1}}"#);
}

fn an_error_is_tried_again_caught_or_fails() {
    let state = invoke(json!({
        "Retry": [{ "ErrorEquals": ["Busy"], "IntervalSeconds": 2, "MaxAttempts": 2, "BackoffRate": 3 }],
        "Catch": [{ "ErrorEquals": ["Gone"], "Next": "A" }, { "ErrorEquals": ["States.ALL"], "Next": "B", "ResultPath": "$.e" }],
    }));
    let tried = |error: &str, retries: u64| {
        let more = json!({
            "input": {}, "inspectionLevel": "DEBUG",
            "mock": { "errorOutput": { "error": error, "cause": "why" } },
            "stateConfiguration": { "retrierRetryCount": retries },
        });
        test(state.clone(), more)
    };
    let again = tried("Busy", 1);
    assert_eq!((&again["status"], &again["cause"]), (&json!("RETRIABLE"), &json!("why")));
    assert_eq!(
        again["inspectionData"]["errorDetails"],
        json!({ "retryIndex": 0, "retryBackoffIntervalSeconds": 6 })
    );
    let caught = tried("Busy", 2);
    assert_eq!((&caught["status"], &caught["nextState"]), (&json!("CAUGHT_ERROR"), &json!("B")));
    assert_eq!(caught["output"], r#"{"e":{"Error":"Busy","Cause":"why"}}"#);
    assert_eq!(caught["inspectionData"]["errorDetails"], json!({ "catchIndex": 1 }));
    let plain = invoke(json!({}));
    let failed = test(plain, json!({ "mock": { "errorOutput": { "error": "Busy" } } }));
    assert_eq!(failed, json!({ "status": "FAILED", "error": "Busy" }));
}

fn what_is_wrong_is_said_and_no_more() {
    let jsonata =
        json!({ "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $none %}", "End": true });
    let json_path = json!({ "Type": "Pass", "Parameters": { "a.$": "$.b" }, "End": true });
    for (state, error, cause) in [
        (
            jsonata,
            "States.QueryEvaluationError",
            "The JSONata expression '$none' specified for the field 'Output' returned nothing (undefined).",
        ),
        (
            json_path,
            "States.Runtime",
            "The JSONPath '$.b' specified for the field 'a.$' could not be found in the input '{}'",
        ),
    ] {
        assert_eq!(
            test(state, json!({})),
            json!({ "status": "FAILED", "error": error, "cause": cause })
        );
    }
}

fn map(more: Value) -> Value {
    let mut state = json!({
        "Type": "Map", "ItemsPath": "$.items", "End": true,
        "ItemSelector": { "n.$": "$$.Map.Item.Value", "of.$": "$.name" },
        "ItemProcessor": {
            "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
            "StartAt": "P", "States": { "P": { "Type": "Pass", "End": true } },
        },
    });
    for (name, value) in more.as_object().expect("an object") {
        state[name] = value.clone();
    }
    state
}

fn iterations_are_prepared() {
    let input = json!({ "items": [1, 2, 3], "name": "x" });
    let more = |result: &str, failed: u64| {
        json!({
            "input": input, "mock": { "result": result }, "inspectionLevel": "DEBUG",
            "stateConfiguration": { "mapIterationFailureCount": failed },
        })
    };
    let state = map(json!({
        "MaxConcurrency": 5, "ToleratedFailurePercentage": 40, "ItemBatcher": { "MaxItemsPerBatch": 2 },
    }));
    let tried = test(state.clone(), more("[1,2,3]", 1));
    assert_eq!(tried["status"], "SUCCEEDED");
    let data = &tried["inspectionData"];
    assert_eq!(data["afterItemsPath"], "[1,2,3]");
    assert_eq!(
        data["afterItemSelector"],
        r#"[{"n":1,"of":"x"},{"n":2,"of":"x"},{"n":3,"of":"x"}]"#
    );
    assert_eq!(
        data["afterItemBatcher"],
        r#"[{"Items":[{"n":1,"of":"x"},{"n":2,"of":"x"}]},{"Items":[{"n":3,"of":"x"}]}]"#
    );
    assert_eq!(data["maxConcurrency"], 5);
    assert_eq!(data["toleratedFailurePercentage"], 40.0);
    let failed = test(state.clone(), more("[1]", 2));
    assert_eq!(failed["error"], "States.ExceedToleratedFailureThreshold");
    assert_eq!(
        error(state, more("[1]", 4)),
        "ValidationException: Map iteration failure count must be less than or equal to the number of Map iterations"
    );
}

fn what_items_are_read_from_may_be_given() {
    let read = |config: Value, text: &str| {
        let mut state = map(json!({ "ItemReader": {
            "Resource": "arn:aws:states:::s3:getObject",
            "Parameters": { "Bucket": "b", "Key": "k" },
            "ReaderConfig": config,
        } }));
        state.as_object_mut().expect("an object").remove("ItemsPath");
        let more = json!({
            "input": { "name": "x" }, "mock": { "result": "[1]" }, "inspectionLevel": "DEBUG",
            "stateConfiguration": { "mapItemReaderData": text },
        });
        test(state, more)
    };
    let csv = json!({ "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW", "MaxItems": 1 });
    let tried = read(csv, "a,b\n1,2\n3,4");
    assert_eq!(
        tried["inspectionData"]["afterItemSelector"],
        r#"[{"n":{"a":"1","b":"2"},"of":"x"}]"#
    );
    let pointer = json!({ "InputType": "JSON", "ItemsPointer": "/in" });
    let tried = read(pointer.clone(), r#"{"in":[1,2],"out":[]}"#);
    assert_eq!(tried["inspectionData"]["afterItemsPointer"], "[1,2]");
    assert_eq!(read(pointer, "{}")["error"], "States.ItemReaderFailed");
}

fn a_mock_is_checked() {
    let parallel = json!({ "Type": "Parallel", "End": true, "Branches": [
        { "StartAt": "A", "States": { "A": { "Type": "Succeed" } } },
        { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } },
    ] });
    let writer = json!({ "ResultWriter": {
        "Resource": "arn:aws:states:::s3:putObject", "Parameters": { "Bucket": "b", "Prefix": "p" },
    } });
    let result = |text: &str| json!({ "mock": { "result": text } });
    for (state, more, expected) in [
        (
            invoke(json!({})),
            json!({ "mock": { "result": "1", "errorOutput": {} } }),
            "A test mock should have only one of the following fields: [result, errorOutput].",
        ),
        (
            invoke(json!({})),
            json!({ "mock": { "errorOutput": { "cause": "c" } } }),
            "A mocked errorOutput must have an error.",
        ),
        (invoke(json!({})), result("{"), "Mocked result must be valid JSON"),
        (
            invoke(json!({})),
            result(r#"{"StatusCode":"200"}"#),
            "Mock result schema validation error: Field 'StatusCode' must be a number",
        ),
        (
            invoke(json!({})),
            json!({ "mock": { "result": "{}" }, "revealSecrets": true }),
            "TestState does not support RevealSecrets when a mock is specified.",
        ),
        (map(json!({})), result("{}"), "Mocked result must be an array."),
        (map(writer), result("[]"), "Mocked result must be a JSON object."),
        (
            parallel,
            result("[1]"),
            "Mocked result must contain the same number of items as number of Parallel branches.",
        ),
        (
            json!({ "Type": "Wait", "Seconds": 1, "End": true }),
            result("1"),
            "State type 'Wait' is not supported when a mock is specified",
        ),
        (
            json!({ "Type": "Pass", "End": true }),
            json!({ "stateConfiguration": { "mapIterationFailureCount": 1 } }),
            "TestState does not support MapIterationFailureCount when a mock is not specified.",
        ),
        (invoke(json!({})), json!({}), "RoleArn must be specified when testing a Task state"),
    ] {
        assert_eq!(error(state, more), format!("ValidationException: {expected}"));
    }
    // What is not to be checked is not.
    let free =
        json!({ "mock": { "result": r#"{"StatusCode":"200"}"#, "fieldValidationMode": "NONE" } });
    assert_eq!(test(invoke(json!({})), free)["status"], "SUCCEEDED");
}

fn a_context_is_checked() {
    let state = invoke(json!({ "ResultSelector": { "c.$": "$$" } }));
    let with = |context: Value| json!({ "mock": { "result": "{}" }, "context": context });
    let context = json!({ "Execution": { "Id": "e", "Input": 1 }, "State": { "RetryCount": 2 } });
    let tried = test(state.clone(), with(context.clone()));
    assert_eq!(tried["output"], json!({ "c": context }).to_string());
    for (context, expected) in [
        (json!({ "Other": {} }), "Field 'Other' is not allowed"),
        (json!({ "State": { "Other": 1 } }), "Field 'Other' is not allowed"),
        (json!({ "Execution": { "Name": 1 } }), "Execution.Name must be a string"),
        (json!({ "Map": {} }), "'Map' field is not supported when mocking a Context object"),
        (
            json!({ "Task": { "Token": "t" } }),
            "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern",
        ),
    ] {
        assert_eq!(
            error(state.clone(), with(context)),
            format!("ValidationException: Invalid Context object provided: {expected}")
        );
    }
}

fn a_wait_state_waits() {
    let before = std::time::Instant::now();
    let state = json!({ "Type": "Wait", "Seconds": 1, "Next": "A" });
    let tried = test(state, json!({ "input": 1 }));
    assert_eq!(tried, json!({ "status": "SUCCEEDED", "output": "1", "nextState": "A" }));
    assert!(before.elapsed() >= std::time::Duration::from_millis(900));
}

fn definitions_are_checked() {
    assert_eq!(
        error(map(json!({})), json!({})),
        "InvalidDefinition: TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]"
    );
    let refused = error(json!({ "Type": "Pass" }), json!({}));
    assert!(
        refused.starts_with(
            "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: "
        ),
        "{refused}"
    );
    let refused = error(json!([]), json!({}));
    assert!(refused.starts_with("InvalidDefinition: "), "{refused}");
    let refused = error(json!({ "Type": "Pass", "End": true }), json!({ "input": "{" }));
    assert!(refused.starts_with("InvalidExecutionInput: "), "{refused}");
}
