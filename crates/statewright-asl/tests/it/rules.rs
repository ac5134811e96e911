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
