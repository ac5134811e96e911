//! Each rule finds what its page shows, and nothing in what the page shows as right.

use std::collections::HashSet;

use serde_json::json;

use statewright_asl::{
    Diagnostic, Severity,
    document::{FILE_BYTES_MAX, Format, read},
    rules::{DEFINITION_CHARACTERS_MAX, MachineType, RULES, Rule, STATES_MAX, check_definition},
};

fn found(text: &str) -> Vec<Diagnostic> {
    let contents = read(text, Format::of("", text));
    let checked = contents
        .definitions
        .iter()
        .flat_map(|definition| check_definition(&definition.node, MachineType::Standard));
    contents.problems.iter().cloned().chain(checked).collect()
}

fn told(found: &[Diagnostic]) -> Vec<String> {
    found
        .iter()
        .map(|found| format!("{} {found}", found.rule.map_or("none", |rule| rule.code)))
        .collect()
}

#[test]
fn each_rule_finds_its_example_and_nothing_else() {
    for rule in RULES {
        let of_rule = |found: &Diagnostic| found.rule.is_some_and(|own| own.code == rule.code);
        let fails = found(rule.fails);
        let is_shown = !rule.fails.is_empty();
        assert!(!is_shown || fails.iter().any(of_rule), "{}: {:#?}", rule.code, told(&fails));
        let others: Vec<_> = fails
            .iter()
            .filter(|found| is_shown && !of_rule(found) && found.severity() == Severity::Error)
            .cloned()
            .collect();
        assert!(others.is_empty(), "{}: {:#?}", rule.code, told(&others));
        let passes = found(rule.passes);
        assert!(passes.is_empty(), "{}: {:#?}", rule.code, told(&passes));
    }
}

#[test]
fn codes_and_names_are_unique_and_in_order() {
    let names: HashSet<_> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len());
    let codes: Vec<_> = RULES.iter().map(|rule| rule.code).collect();
    assert!(codes.is_sorted_by(|one, other| one < other), "{codes:?}");
}

#[test]
fn rules_are_found_by_code_and_name() {
    let find = statewright_asl::rules::find;
    let code = |rule: Option<&Rule>| rule.map(|rule| rule.code);
    assert_eq!(code(find("sw0101")), Some("SW0101"));
    assert_eq!(code(find("JSON-Syntax")), Some("SW0101"));
    assert_eq!(code(find("SW9999")), None);
}

/// What is found in a definition by its rules, in the order of the text.
fn names(definition: &serde_json::Value) -> Vec<&'static str> {
    let found = found(&definition.to_string());
    found.iter().filter_map(|found| found.rule.map(|rule| rule.name)).collect()
}

#[test]
fn error_names_are_known_by_service() {
    let with = |resource: &str, errors: &[&[&str]]| {
        let catches = errors.iter().map(|names| json!({ "ErrorEquals": names, "Next": "B" }));
        let resource = format!("arn:aws:{resource}");
        let parameters = json!({ "TableName": "t", "Key": {} });
        names(&json!({ "StartAt": "A", "States": {
            "A": {
                "Type": "Task",
                "Resource": resource,
                "Parameters": if resource.contains("dynamodb") { parameters } else { json!({}) },
                "Catch": catches.collect::<Vec<_>>(),
                "End": true,
            },
            "B": { "Type": "Succeed" },
        } }))
    };
    let lambda = "lambda:us-east-1:123456789012:function:f";
    let misspelt = ["misspelt-error-name"];
    assert_eq!(with(lambda, &[&["Lambda.ServiceExeption"]]), misspelt);
    assert_eq!(with(lambda, &[&["lambda.ServiceException"]]), misspelt);
    assert_eq!(with(lambda, &[&["State.Timeout"]]), misspelt);
    assert_eq!(with("states:::dynamodb:getItem", &[&["DynamoDb.AnyException"]]), misspelt);
    assert_eq!(with("states:::aws-sdk:dynamodb:getItem", &[&["DynamoDB.AnyException"]]), misspelt);
    let own = ["TooManyOrders", "Lambda.OutOfStock", "Orders.Timeout", "DynamoDB.AnyException"];
    assert_eq!(with(lambda, &[&own]), [""; 0]);
    assert_eq!(with("states:::dynamodb:getItem", &[&["DynamoDB.AnyException"]]), [""; 0]);

    let never = ["never-matches"];
    assert_eq!(with(lambda, &[&["States.TaskFailed"], &["OutOfStock"]]), never);
    assert_eq!(with(lambda, &[&["OutOfStock"], &["States.TaskFailed"]]), [""; 0]);
    assert_eq!(with(lambda, &[&["States.TaskFailed"], &["States.Timeout"]]), [""; 0]);
}

#[test]
fn loops_fill_the_history() {
    let with = |seconds: serde_json::Value, timeout: Option<u64>, asks: &str| {
        let resource = "arn:aws:lambda:us-east-1:123456789012:function:f";
        let mut definition = json!({ "StartAt": "Ask", "States": {
            "Ask": { "Type": "Task", "Resource": resource, "Next": "Done?" },
            "Done?": {
                "Type": "Choice",
                "Choices": [{ "Variable": "$.done", asks: if asks.starts_with("Num") { json!(1) } else { json!(true) }, "Next": "End" }],
                "Default": "Wait",
            },
            "Wait": { "Type": "Wait", "Seconds": seconds, "Next": "Ask" },
            "End": { "Type": "Succeed" },
        } });
        if let Some(timeout) = timeout {
            definition["TimeoutSeconds"] = timeout.into();
        }
        names(&definition)
    };
    // A round has nine events, so that there are 2,777 of them.
    let limit = ["history-limit"];
    assert_eq!(with(json!(1), None, "BooleanEquals"), limit);
    assert_eq!(with(json!(2), None, "BooleanEquals"), [""; 0]);
    assert_eq!(with(json!(2), Some(5_600), "BooleanEquals"), limit);
    assert_eq!(with(json!(2), Some(5_500), "BooleanEquals"), [""; 0]);
    assert_eq!(with(json!(1), None, "NumericEquals"), [""; 0]);
}

/// What is too large is said to be, and as much is looked at as can be.
#[test]
fn sizes_are_bounded() {
    let of = |text: &str| -> Vec<_> {
        let found = found(text);
        found.iter().map(|found| found.rule.map(|rule| rule.name)).collect()
    };
    let with_comment = |letters: usize| {
        let comment = "x".repeat(letters);
        format!(r#"{{"Comment":"{comment}","StartAt":"B","States":{{"A":{{"Type":"Succeed"}}}}}}"#)
    };
    let frame = with_comment(0).len();
    let missing = Some("missing-transition-target");
    assert_eq!(of(&with_comment(DEFINITION_CHARACTERS_MAX - frame)), [missing]);
    let too_large = Some("definition-too-large");
    assert_eq!(of(&with_comment(DEFINITION_CHARACTERS_MAX - frame + 1)), [too_large, missing]);
    // What is not sent does not count.
    let blanks = " ".repeat(DEFINITION_CHARACTERS_MAX);
    assert_eq!(of(&with_comment(0).replace(':', &(":".to_owned() + &blanks))), [missing]);

    let states: Vec<_> = (0..=STATES_MAX).map(|at| format!(r#""{at}":{{}}"#)).collect();
    assert_eq!(of(&format!(r#"{{"States":{{{}}}}}"#, states.join(","))), [too_large]);
    assert_eq!(of(&" ".repeat(FILE_BYTES_MAX + 1)), [too_large]);
}

/// A definition of one state.
fn of_one(state: &serde_json::Value) -> serde_json::Value {
    let mut state = state.clone();
    state["End"] = true.into();
    json!({ "StartAt": "A", "States": { "A": state } })
}

#[test]
fn resources_are_functions_activities_and_integrations() {
    let with = |resource: &str| {
        names(&of_one(&json!({ "Type": "Task", "Resource": resource, "Parameters": {} })))
    };
    for resource in [
        "arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST",
        "arn:aws-cn:states:cn-north-1:123456789012:activity:a",
        "arn:${AWS::Partition}:states:::aws-sdk:s3:listBuckets",
        "arn:aws:states:us-east-1:123456789012:aws-sdk:s3:listBuckets",
        "arn:aws:states:::aws-sdk:sfn:sendTaskSuccess.waitForTaskToken",
        "arn:aws:states:::bedrock-agentcore:invokeHarness",
        "arn:aws:states:::newservice:doIt",
        "arn:aws:states:::${Service}:${Action}",
        "${Function}",
    ] {
        assert_eq!(with(resource), [""; 0], "{resource}");
    }
    for resource in [
        "arn:aws:lambda:us-east-1:123456789012:f",
        "arn:aws:lambda:us-east-1:123456789012:layer:l",
        "arn:aws:states:us-east-1:123456789012:stateMachine:m",
        "arn:aws:states:us-east-1:123456789012:activity",
        " arn:aws:states:::aws-sdk:s3:listBuckets",
        "arn:aws:states:::aws-sdk:S3:listBuckets",
        "arn:aws:states:::aws-sdk:s3:list-buckets",
        "arn:aws:states:::aws-sdk::listBuckets",
        "arn:aws:states:::s3:getObject",
        "arn:aws:states:::sagmaker:createModel",
        "arn:aws:states:::http:invoke.waitForTaskToken",
        "arn:aws:states:::http:get",
    ] {
        assert_eq!(with(resource), ["invalid-resource"], "{resource}");
    }
}

#[test]
fn integrations_have_their_parameters() {
    let with = |resource: &str, parameters: serde_json::Value| {
        let resource = format!("arn:aws:states:::{resource}");
        names(&of_one(&json!({ "Type": "Task", "Resource": resource, "Parameters": parameters })))
    };
    let (missing, unknown) = ("missing-integration-parameter", "unknown-integration-parameter");
    assert_eq!(with("sns:publish", json!({ "PhoneNumber": "+1", "Message.$": "$.m" })), [""; 0]);
    assert_eq!(with("sns:publish", json!({ "Message": "m" })), [missing]);
    assert_eq!(
        with("glue:startJobRun.sync", json!({ "JobName": "j", "WorkerType": "G.1X" })),
        [""; 0]
    );
    assert_eq!(with("glue:startJobRun.sync", json!({ "JobName": "j", "Workers": 2 })), [unknown]);
    let run = |network: &str| {
        let network = json!({ network: { "Subnets.$": "$.subnets" } });
        json!({ "TaskDefinition": "t", "NetworkConfiguration": network })
    };
    assert_eq!(with("ecs:runTask.sync", run("AwsvpcConfiguration")), [""; 0]);
    assert_eq!(with("ecs:runTask.sync", run("awsVpcConfiguration")), [unknown]);
    let entries = json!([{ "Source": "s", "Detail-Type": "t", "Detail": { "any": 1 } }]);
    assert_eq!(with("events:putEvents", json!({ "Entries": entries })), [unknown]);
    // AWS tells both of one that is misspelt.
    assert_eq!(with("glue:startJobRun.sync", json!({ "JobNme": "j" })), [missing, unknown]);
    assert_eq!(with("glue:startJobRun.sync", json!({ "${Parameter}": "j" })), [""; 0]);
    let http = json!({ "ApiEndpoint": "https://example.com", "Method": "GET" });
    assert_eq!(with("http:invoke", http), [missing]);
    let without = json!({ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage" });
    assert_eq!(names(&of_one(&without)), ["missing-required-field"]);
}

#[test]
fn readers_and_writers_call_s3() {
    let with = |field: &str, value: serde_json::Value| {
        let mut state = json!({ "Type": "Map", "ItemProcessor": {
            "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
            "StartAt": "B",
            "States": { "B": { "Type": "Succeed" } },
        } });
        state[field] = value;
        names(&of_one(&state))
    };
    let s3 = |action: &str| format!("arn:${{AWS::Partition}}:states:::s3:{action}");
    let reader = |action: &str, parameters: serde_json::Value, config: serde_json::Value| json!({ "Resource": s3(action), "Parameters": parameters, "ReaderConfig": config });
    let object = json!({ "Bucket": "b", "Key.$": "$.key" });
    let read = |reader| with("ItemReader", reader);
    assert_eq!(read(reader("listObjectsV2", json!({ "Bucket": "b" }), json!({}))), [""; 0]);
    assert_eq!(read(reader("getObject", object.clone(), json!({ "InputType": "JSON" }))), [""; 0]);
    assert_eq!(read(reader("putObject", object.clone(), json!({}))), ["invalid-resource"]);
    assert_eq!(
        read(reader("getObject", json!({ "Bucket": "b" }), json!({ "InputType": "JSON" }))),
        ["missing-integration-parameter"]
    );
    assert_eq!(
        read(reader("getObject", object.clone(), json!({ "InputType": "CSV" }))),
        ["missing-required-field"]
    );
    let config = json!({ "InputType": "JSON", "CSVHeaderLocation": "FIRST_ROW" });
    assert_eq!(read(reader("getObject", object, config)), ["unsupported-field"]);

    let write = |writer| with("ResultWriter", writer);
    let config = json!({ "OutputType": "JSONL", "Transformation": "FLATTEN" });
    assert_eq!(write(json!({ "WriterConfig": config })), [""; 0]);
    assert_eq!(write(json!({ "Parameters": { "Bucket": "b" } })), ["missing-required-field"]);
    assert_eq!(write(json!({ "Resource": s3("putObject") })), ["missing-required-field"]);
    let put = json!({ "Resource": s3("putObject"), "Parameters": { "Bucket": "b" } });
    assert_eq!(write(put), [""; 0]);
}

/// What is refused by itself is not the cause of other findings.
#[test]
fn one_cause_is_one_finding() {
    let map = |extra: serde_json::Value| {
        let mut processor = json!({ "StartAt": "B", "States": { "B": { "Type": "Succeed" } } });
        for (name, value) in extra.as_object().expect("an object") {
            processor[name] = value.clone();
        }
        json!({ "Type": "Map", "ItemProcessor": processor })
    };
    let inline = map(json!({ "ProcessorConfig": { "Mode": "INLINE" } }));
    assert_eq!(names(&of_one(&inline)), [""; 0]);
    let typed = map(json!({ "ProcessorConfig": { "Mode": "INLINE", "ExecutionType": "EXPRESS" } }));
    assert_eq!(names(&of_one(&typed)), ["unsupported-field"]);
    let language = map(json!({ "QueryLanguage": "JSONata" }));
    assert_eq!(names(&of_one(&language)), ["unknown-field"]);
    let mut no_map = inline;
    no_map["Type"] = "map".into();
    assert_eq!(names(&of_one(&no_map)), ["invalid-enum"]);
    no_map["Type"] = "Pass".into();
    assert_eq!(names(&of_one(&no_map)), ["unsupported-field"]);

    let states = |states: serde_json::Value| names(&json!({ "StartAt": "A", "States": states }));
    let end = json!({ "Type": "Succeed" });
    assert_eq!(states(json!({ "A": { "Type": "Pass", "Next": 1 }, "B": end })), ["wrong-type"]);
    assert_eq!(
        states(json!({ "A": { "Type": "Pass", "Next": "B", "End": false }, "B": end })),
        [""; 0]
    );
    let caught = json!([{ "ErrorEquals": ["States.ALL"], "Next": "Nowhere" }]);
    assert_eq!(
        states(json!({ "A": { "Type": "Wait", "Seconds": 1, "Catch": caught, "End": true } })),
        ["unsupported-field"]
    );
    let rule = json!({ "Variable": "$.n", "IsNull": true });
    assert_eq!(
        states(
            json!({ "A": { "Type": "Choice", "Choices": [rule], "Default": "C" }, "B": end, "C": end })
        ),
        ["missing-required-field"]
    );
    // The way into the circle is what is missing, and what it leads to comes first.
    let circle = json!({
        "A": { "Type": "Pass", "Next": "Ask" },
        "Done": end,
        "Wait": { "Type": "Wait", "Seconds": 9000, "Next": "Done?" },
        "Done?": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "IsNull": true, "Next": "Done" }], "Default": "Wait" },
    });
    assert_eq!(states(circle), ["missing-transition-target"]);
    let waits =
        json!({ "Type": "Wait", "QueryLanguage": "JSONata", "Seconds": 1, "SecondsPath": "$.s" });
    assert_eq!(names(&of_one(&waits)), ["jsonpath-field-in-jsonata"]);
}

/// A field that is there under another name is not missing besides, to who reads of that name; AWS
/// says both.
#[test]
fn a_misspelt_field_is_told_once() {
    let causes = |definition: &serde_json::Value| {
        let mut found = found(&definition.to_string());
        let all = found.len();
        let follows = found.iter().filter_map(|found| found.follows_from);
        assert!(follows.clone().all(|cause| names(definition).contains(&cause.name)));
        found.retain(|found| found.follows_from.is_none());
        (found.iter().map(|found| found.message.clone()).collect::<Vec<_>>(), all)
    };
    let one = |message: &str, all: usize| (vec![message.to_owned()], all);
    let end = json!({ "Type": "Succeed" });
    let branch = json!({ "StartAt": "B", "States": { "B": end } });
    for (state, name) in [
        (json!({ "Type": "Task", "Resouce": "a" }), "Resouce"),
        (json!({ "Type": "Parallel", "Branch": [branch] }), "Branch"),
        (json!({ "Type": "Map", "Itemprocessor": branch }), "Itemprocessor"),
        (json!({ "Type": "Map", "Iterater": branch }), "Iterater"),
        (json!({ "Type": "Wait", "Second": 1 }), "Second"),
        (
            json!({ "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:listBuckets", "parameters": {} }),
            "parameters",
        ),
    ] {
        let message = format!("the state \"A\" has no field `{name}`");
        assert_eq!(causes(&of_one(&state)), one(&message, 2), "{state}");
    }
    // So it is with the parameters of a call.
    let call = json!({ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": { "FunctonName": "f", "Payload": {} } });
    let message = "lambda:invoke has no parameter `FunctonName`";
    assert_eq!(causes(&of_one(&call)), one(message, 2));
    let states =
        |a: serde_json::Value| causes(&json!({ "StartAt": "A", "States": { "A": a, "B": end } }));
    assert_eq!(
        states(json!({ "Type": "Pass", "Nxt": "B" })),
        one("the state \"A\" has no field `Nxt`", 2)
    );
    // What the field leads to is reached, and nothing else.
    let choice = json!([{ "Variable": "$.n", "IsNull": true, "Next": "B" }]);
    let caught = json!([{ "ErrorEquals": ["E"], "Nxt": "C" }]);
    let pass = json!({ "Type": "Pass", "Next": "B" });
    for (a, name) in [
        (
            json!({ "Type": "Choice", "Choices": choice, "Defualt": "C" }),
            "the state \"A\" has no field `Defualt`",
        ),
        (
            json!({ "Type": "Choice", "Coices": choice, "Default": "C" }),
            "the state \"A\" has no field `Coices`",
        ),
        (json!({ "Type": "Pass", "Nxt": "C" }), "the state \"A\" has no field `Nxt`"),
        (json!({ "Type": "Task", "Resource": "a:b", "Next": "B", "Catch": caught }), "`Nxt`"),
    ] {
        let mut states = json!({ "A": a, "B": end, "C": pass });
        let of =
            |states: &serde_json::Value| causes(&json!({ "StartAt": "A", "States": states })).0;
        let told = of(&states);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].ends_with(name), "{told:?}");
        states["Lost"] = end.clone();
        let told = of(&states);
        assert_eq!(told.len(), 2, "{told:?}");
        assert_eq!(told[1], "nothing leads to the state \"Lost\"");
    }
    // What is missing besides is.
    let catch = json!({ "Type": "Task", "Resource": "a:b", "Next": "B", "Catch": [{ "ErorEquals": ["E"] }] });
    let (told, all) = states(catch);
    assert_eq!(all, 2);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].ends_with("needs the field `Next`"), "{told:?}");
    assert!(told[1].ends_with("has no field `ErorEquals`"), "{told:?}");
}

/// What AWS's library of JSONPath does with these is not what they say.
#[test]
fn paths_that_surprise_are_warned_of() {
    let with =
        |path: &str| names(&of_one(&json!({ "Type": "Pass", "Parameters": { "x.$": path } })));
    let surprising = ["surprising-path"];
    for path in [
        "$.l.length()",
        "States.Array(1, $.l.sum())",
        "$.l[?(@.a == \"b\")]",
        "$.l[?(1 == @.a)]",
        "$.l[?(!(@.a == 'b'))]",
        "$.l[?(@.a.length() > 1)]",
    ] {
        assert_eq!(with(path), surprising, "{path}");
    }
    for path in ["$.l[-1]", "$.l[?(@.a == 'b')]", "$.l[?(!@.a)]", "$.l[?('b' == @.a)]"] {
        assert_eq!(with(path), [""; 0], "{path}");
    }
    let put = json!({ "Type": "Pass", "Result": 1, "ResultPath": "$.l[-1]" });
    assert_eq!(names(&of_one(&put)), surprising);
}

#[test]
fn what_looks_like_a_path_and_is_none_is_warned_of() {
    let pass =
        |result: serde_json::Value| names(&of_one(&json!({ "Type": "Pass", "Result": result })));
    let is_static = ["pass-result-is-static"];
    assert_eq!(pass(json!({ "a": [{ "b.$": "$.c" }] })), is_static);
    assert_eq!(pass(json!("$.c")), is_static);
    assert_eq!(pass(json!({ "a": "States.UUID()" })), is_static);
    assert_eq!(pass(json!({ "price": "$5", "note": "States. Many of them" })), [""; 0]);

    let fail = |cause: &str| {
        names(&json!({ "StartAt": "A", "States": { "A": { "Type": "Fail", "Cause": cause } } }))
    };
    assert_eq!(fail("States.Format('no {}', $.a)"), ["path-in-non-path-field"]);
    assert_eq!(fail("$5 are missing"), [""; 0]);
}

#[test]
fn errors_that_a_fail_state_gives_can_be_caught() {
    let with = |error: &str| {
        let branch =
            json!({ "StartAt": "F", "States": { "F": { "Type": "Fail", "Error": error } } });
        let errors = ["States.Lost", "States.Http.StatusCode.503"];
        let catch = json!([{ "ErrorEquals": errors, "Next": "B" }]);
        names(&json!({ "StartAt": "A", "States": {
            "A": { "Type": "Parallel", "Branches": [branch], "Catch": catch, "Next": "B" },
            "B": { "Type": "Succeed" },
        } }))
    };
    // Once for the name itself, and where nothing gives it, for the catch.
    assert_eq!(with("States.Lost"), ["reserved-error-name"]);
    assert_eq!(with("Gone"), ["reserved-error-name"]);
}
