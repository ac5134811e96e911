//! What is put right is right then, and nothing else becomes wrong.

use std::{fs, path::Path};

use statewright_asl::{
    Diagnostic,
    document::Node,
    fix,
    rules::{MachineType, check_definition},
};

fn check(text: &str) -> Vec<Diagnostic> {
    match Node::parse_json(text) {
        Ok(node) => check_definition(&node, MachineType::Standard),
        Err(error) => vec![error],
    }
}

/// What was found, without its place in the text. A field that has another name now is the same.
fn told(found: &[Diagnostic]) -> Vec<String> {
    let told = found.iter().map(|found| {
        let pointer = found.pointer.replace("/Iterator", "/ItemProcessor");
        let pointer = pointer.replace("/Parameters", "/ItemSelector");
        format!("{} at {pointer}", found.rule.map_or("none", |rule| rule.name))
    });
    let mut told: Vec<_> = told.collect();
    told.sort();
    told
}

/// Puts right one finding after the other, each in the text as it was, and gives how many that
/// were. What a finding hides may come to light with it.
fn each_is_put_right(name: &str, text: &str) -> usize {
    const HIDING: [&str; 5] = [
        "json-syntax",
        "invalid-enum",
        "missing-transition-target",
        "jsonata-delimiters",
        "missing-required-field",
    ];
    // A field that is known by its new name is looked at then, and nothing but its own value.
    const RENAMING: [&str; 2] = ["unknown-field", "unknown-integration-parameter"];
    let found = check(text);
    let mut count = 0;
    for (index, finding) in found.iter().enumerate().filter(|(_, found)| !found.fix.is_empty()) {
        let rule = finding.rule.expect("a rule").name;
        let mut expected = found.clone();
        expected.remove(index);
        let changed = fix::apply(text, &fix::fixes(text, std::slice::from_ref(finding)));
        let left = check(&changed);
        let (mut expected, left) = (told(&expected), told(&left));
        if HIDING.contains(&rule) {
            expected.extend(left.clone());
            let own = &told(std::slice::from_ref(finding))[0];
            let count = |told: &[String]| told.iter().filter(|other| *other == own).count();
            assert!(count(&left) < count(&told(&found)), "{name}: {own}\n{changed}");
        }
        if RENAMING.contains(&rule) {
            let (object, _) = finding.pointer.rsplit_once('/').expect("a field");
            let meant = finding.help.as_deref().and_then(|help| help.split('`').nth(1));
            let below = format!("{object}/{}/", meant.expect("a name"));
            let is_below = |left: &&String| {
                left.split_once(" at ").is_some_and(|(_, pointer)| pointer.starts_with(&below))
            };
            expected.extend(left.iter().filter(is_below).cloned());
        }
        // Some findings go together with it.
        for left in &left {
            let at = expected.iter().position(|other| other == left);
            assert!(at.is_some(), "{name}: {left} after {rule} was put right\n{changed}");
            expected.remove(at.unwrap_or_default());
        }
        count += 1;
    }
    count
}

/// Puts everything right that can be, until nothing is left.
fn put_right(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..100 {
        let edits = fix::fixes(&text, &check(&text));
        if edits.is_empty() {
            return text;
        }
        text = fix::apply(&text, &edits);
    }
    panic!("there is no end: {text}");
}

/// A definition that can be put right, and is without findings then.
#[track_caller]
fn fixes(text: &str, expected: &str) {
    let mut found = check(text);
    let right = fix::apply(text, &fix::fixes(text, &found));
    assert_eq!(right, expected);
    found = check(&right);
    assert!(found.is_empty(), "{:#?}", told(&found));
}

/// A definition in which a rule finds something that its author has to decide.
#[track_caller]
fn leaves(rule: &str, text: &str) {
    let found = check(text);
    let of_rule = |found: &&Diagnostic| found.rule.is_some_and(|own| own.name == rule);
    assert!(found.iter().any(|found| of_rule(&found)), "{:#?}", told(&found));
    assert!(found.iter().filter(of_rule).all(|found| found.fix.is_empty()), "{:#?}", told(&found));
}

#[test]
fn old_names_become_new_ones() {
    fixes(
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Map",
            "Iterator": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } },
            "Parameters": { "id.$": "$$.Map.Item.Value" },
            "End": true } } }"#,
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Map",
            "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } },
            "ItemSelector": { "id.$": "$$.Map.Item.Value" },
            "End": true } } }"#,
    );
}

#[test]
fn an_old_name_stays_where_its_meaning_is_not_certain() {
    leaves(
        "deprecated-field",
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "QueryLanguage": "JSONata",
            "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } },
            "Parameters": { "id.$": "$" }, "End": true } } }"#,
    );
    fixes(
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "QueryLanguage": "JSONata",
            "Iterator": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "End": true } } }"#,
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "QueryLanguage": "JSONata",
            "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "End": true } } }"#,
    );
    leaves(
        "deprecated-field",
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Map",
            "Iterator": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } },
            "Iterator": { "StartAt": "C", "States": { "C": { "Type": "Succeed" } } },
            "End": true } } }"#,
    );
}

#[test]
fn states_that_always_end_do_not_say_so() {
    fixes(
        "{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Succeed\",\n      \"End\": true\n    }\n  }\n}\n",
        "{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Succeed\"\n    }\n  }\n}\n",
    );
    fixes(
        r#"{ "StartAt": "A", "States": { "A": { "End": true, "Type": "Fail", "Error": "E" } } }"#,
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Fail", "Error": "E" } } }"#,
    );
    fixes(
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Fail", "End": true, "Error": "E" } } }"#,
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Fail", "Error": "E" } } }"#,
    );
}

#[test]
fn members_that_stand_together_are_removed_one_after_the_other() {
    let right = put_right(
        r#"{ "StartAt": "A", "States": {
            "A": { "End": true, "Next": "C", "Type": "Succeed" },
            "B": { "End": true, "Type": "Succeed" },
            "C": { "Type": "Succeed", "End": true, "End": false } } }"#,
    );
    // Nothing else leads to C.
    let expected = r#"{ "StartAt": "A", "States": {
            "A": { "Next": "C", "Type": "Succeed" },
            "B": { "Type": "Succeed" },
            "C": { "Type": "Succeed" } } }"#;
    assert_eq!(right, expected);
    let right = put_right(
        r#"{ "StartAt": "A", "States": { "A": { "End": true, "Next": "A", "Type": "Succeed" } } }"#,
    );
    assert_eq!(right, r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#);
}

#[test]
fn states_that_always_end_lead_nowhere() {
    fixes(
        r#"{ "StartAt": "A", "States": {
            "A": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "IsNull": true, "Next": "B" }], "Default": "C" },
            "B": { "Type": "Succeed", "Next": "C", "End": true },
            "C": { "Type": "Succeed" } } }"#,
        r#"{ "StartAt": "A", "States": {
            "A": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "IsNull": true, "Next": "B" }], "Default": "C" },
            "B": { "Type": "Succeed" },
            "C": { "Type": "Succeed" } } }"#,
    );
    // Perhaps the type is wrong: nothing else leads to C.
    leaves(
        "unsupported-field",
        r#"{ "StartAt": "A", "States": {
            "A": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "IsNull": true, "Next": "B" }], "Default": "D" },
            "B": { "Type": "Succeed", "Next": "C" },
            "C": { "Type": "Succeed" },
            "D": { "Type": "Succeed", "Next": "C" } } }"#,
    );
    leaves(
        "unsupported-field",
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Choice", "Next": "B",
            "Choices": [{ "Variable": "$.n", "IsNull": true, "Next": "B" }], "Default": "B" },
            "B": { "Type": "Succeed" } } }"#,
    );
}

#[test]
fn commas_at_the_end_are_removed() {
    fixes(
        "{ \"StartAt\": \"A\",\n  \"States\": { \"A\": { \"Type\": \"Pass\", \"Result\": [1, [2,],\n    ],\n \"End\": true, }\n  ,\n} }",
        "{ \"StartAt\": \"A\",\n  \"States\": { \"A\": { \"Type\": \"Pass\", \"Result\": [1, [2]\n    ],\n \"End\": true }\n} }",
    );
    for text in ["{,}", "[,]", "[1,,]", "[1,}", "{\"a\":1,]", "{\"a\":}", "[1 }", "{\"a\":1,"] {
        leaves("json-syntax", text);
    }
    // The first is what is reported, and what is wrong after it comes to light without it.
    let right = put_right("{ \"a\": [1,], \"b\": ?, }");
    assert_eq!(right, "{ \"a\": [1], \"b\": ?, }");
    let found = check(&right);
    assert_eq!(found[0].message, "there is `?` in place of a value");
}

#[test]
fn values_are_written_with_the_right_letters() {
    fixes(
        r#"{ "QueryLanguage": "JsonPath", "StartAt": "A", "States": { "A": { "Type": "succeed" } } }"#,
        r#"{ "QueryLanguage": "JSONPath", "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#,
    );
    // A letter is missing: it is only likely what is meant.
    leaves("invalid-enum", r#"{ "StartAt": "A", "States": { "A": { "Type": "Succed" } } }"#);
    leaves("invalid-enum", r#"{ "StartAt": "A", "States": { "A": { "Type": " " } } }"#);
}

#[test]
fn fields_are_written_with_the_names_that_are_meant() {
    let right = put_right(
        r#"{ "StartsAt": "A", "States": {
            "A": { "type": "Task", "Resouce": "arn:aws:states:::sqs:sendMessage",
                "Parametrs": { "QueueUrl": "q", "messagebody.$": "$.text" }, "resultpath": null, "Nxt": "B" },
            "B": { "Type": "Wait", "Second": 5, "Nxet": "C" },
            "C": { "Type": "Choice", "Defualt": "D",
                "Coices": [{ "Variabel": "$.n", "NumericEqual": 1, "next": "D" }] },
            "D": { "Type": "Map", "end": true,
                "ItemProccessor": { "StartAt": "E", "States": { "E": { "Type": "Succeed" } } } } } }"#,
    );
    let expected = r#"{ "StartAt": "A", "States": {
            "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
                "Parameters": { "QueueUrl": "q", "MessageBody.$": "$.text" }, "ResultPath": null, "Next": "B" },
            "B": { "Type": "Wait", "Seconds": 5, "Next": "C" },
            "C": { "Type": "Choice", "Default": "D",
                "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "D" }] },
            "D": { "Type": "Map", "End": true,
                "ItemProcessor": { "StartAt": "E", "States": { "E": { "Type": "Succeed" } } } } } }"#;
    assert_eq!(right, expected);
    assert_eq!(told(&check(&right)), [""; 0]);
    // Two may be meant to be the one, one is there already, and one is like none.
    for fields in [
        r#""Resouce": "a", "Resorce": "b""#,
        r#""Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Resouce": "b""#,
        r#""Lambda": "a""#,
    ] {
        let text = format!(
            r#"{{ "StartAt": "A", "States": {{ "A": {{ "Type": "Task", {fields}, "End": true }} }} }}"#
        );
        leaves("unknown-field", &text);
    }
}

/// A state A of this type with these fields, beside one that it can lead to.
fn with(kind: &str, fields: &str) -> String {
    format!(
        r#"{{ "StartAt": "A", "States": {{ "A": {{ "Type": "{kind}", {fields} }}, "B": {{ "Type": "Succeed" }} }} }}"#
    )
}

#[test]
fn another_word_is_no_misspelt_one() {
    let rule = |operator: &str| {
        with("Choice", &format!(r#""Choices": [{{ "Variable": "$.n", {operator}, "Next": "B" }}]"#))
    };
    for (operator, meant) in [
        (r#""StringNotEquals": "a""#, "StringEquals"),
        (r#""NumericNotEquals": 1"#, "NumericEquals"),
        (r#""BooleanNotEquals": true"#, "BooleanEquals"),
        (r#""IsNotNull": true"#, "IsNull"),
        (r#""IsNotPresent": true"#, "IsPresent"),
        (r#""NumericNotEqual": 1"#, "NumericEquals"),
    ] {
        let text = rule(operator);
        leaves("unknown-field", &text);
        let found = check(&text);
        let is_unknown =
            |found: &&Diagnostic| found.rule.is_some_and(|rule| rule.name == "unknown-field");
        let found = found.iter().find(is_unknown).expect("an unknown field");
        let help = format!("write `\"Not\": {{ … }}` around a rule with `{meant}`");
        assert_eq!(found.help, Some(help), "{operator}");
    }
    let task = |fields: &str| {
        let resource =
            r#""Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Next": "B""#;
        with("Task", &format!("{resource}, {fields}"))
    };
    for text in [
        task(r#""Catch": [{ "ErrorNotEquals": ["E"], "Next": "B" }]"#),
        task(r#""Retry": [{ "ErrorEquals": ["E"], "MinDelaySeconds": 5 }]"#),
    ] {
        leaves("unknown-field", &text);
    }
}

#[test]
fn a_field_is_renamed_where_the_new_one_can_stand() {
    let branch = r#"{ "StartAt": "C", "States": { "C": { "Type": "Succeed" } } }"#;
    for (kind, fields) in [
        ("Task", r#""Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {}, "Env": {}, "Next": "B""#.to_owned()),
        ("Pass", r#""Text": "a note", "End": true"#.to_owned()),
        ("Pass", r#""Nxt": "B", "End": true"#.to_owned()),
        ("Pass", r#""Nxt": "B", "Ende": true"#.to_owned()),
        ("Pass", r#""Nxt": {}"#.to_owned()),
        ("Pass", r#""Ende": "true""#.to_owned()),
        ("Wait", r#""Seconds": 1, "SecondPath": "$.s", "Next": "B""#.to_owned()),
        ("Wait", r#""Timestamp": "2026-11-22T08:30:00Z", "Second": 1, "Next": "B""#.to_owned()),
        ("Fail", r#""Cause": "C", "CausPath": "$.s""#.to_owned()),
        ("Parallel", format!(r#""Branchs": {branch}, "Next": "B""#)),
        ("Choice", r#""Choices": [{ "Variable": "$.n", "IsNull": true, "Note": {}, "Next": "B" }]"#.to_owned()),
        ("Choice", r#""Choices": [{ "Variable": "$.n", "StringEqual": 1, "Next": "B" }]"#.to_owned()),
        ("Choice", r#""Choices": [{ "And": [{ "Variable": "$.n", "IsNull": true }], "Variabl": "$.n", "Next": "B" }]"#.to_owned()),
    ] {
        leaves("unknown-field", &with(kind, &fields));
    }
    leaves(
        "unknown-integration-parameter",
        &with(
            "Task",
            r#""Resource": "arn:aws:states:::sns:publish", "Next": "B",
            "Parameters": { "Message": "m", "TopicArn": "t", "TargetArnn": "t" }"#,
        ),
    );
    // Of the two, one only becomes the one that both are meant to be.
    for processor in ["ItemProcesor", "ItemProcessors", "Itemprocessor"] {
        for (old, new) in [("Iterator", "ItemProcessor"), ("Parameters", "ItemSelector")] {
            let text = match old {
                "Iterator" => {
                    format!(r#""{processor}": {branch}, "Iterator": {branch}, "End": true"#)
                }
                _ => format!(
                    r#""ItemSelecter": {{}}, "Parameters": {{}}, "ItemProcessor": {branch}, "End": true"#
                ),
            };
            let right = put_right(&with("Map", &text));
            assert_eq!(right.matches(&format!("\"{new}\"")).count(), 1, "{right}");
        }
    }
}

#[test]
fn targets_are_written_with_the_right_letters() {
    fixes(
        r#"{ "StartAt": "a", "States": {
            "A": { "Type": "Pass", "Next": "sayhello " },
            "Say \"Hello": { "Type": "Pass", "Next": "C" },
            "Say Hello": { "Type": "Pass", "Next": "Say\"Hello" },
            "C": { "Type": "Succeed" } } }"#,
        r#"{ "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Next": "Say Hello" },
            "Say \"Hello": { "Type": "Pass", "Next": "C" },
            "Say Hello": { "Type": "Pass", "Next": "Say \"Hello" },
            "C": { "Type": "Succeed" } } }"#,
    );
    leaves(
        "missing-transition-target",
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Choice", "Default": "b",
            "Choices": [{ "Variable": "$.n", "IsNull": true, "Next": "B" }] },
            "B": { "Type": "Pass", "Next": "B " }, "B ": { "Type": "Succeed" } } }"#,
    );
    leaves(
        "missing-transition-target",
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "Bc" },
            "B": { "Type": "Succeed" } } }"#,
    );
}

#[test]
fn blanks_around_expressions_are_removed() {
    fixes(
        r#"{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true,
            "Output": { "a": " {% $states.input %}", "b": ["{% \"é\" & '\\\\' %}\n\t"] } } } }"#,
        r#"{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true,
            "Output": { "a": "{% $states.input %}", "b": ["{% \"é\" & '\\\\' %}"] } } } }"#,
    );
    for text in [" {% 1 %} and {% 2 %} ", " {%}", "{% 1", r"{% '\ud800' %} "] {
        leaves(
            "jsonata-delimiters",
            &format!(
                r#"{{ "QueryLanguage": "JSONata", "StartAt": "A", "States": {{ "A": {{ "Type": "Pass", "End": true, "Output": "{text}" }} }} }}"#
            ),
        );
    }
}

#[test]
fn what_is_in_no_text_is_not_changed() {
    let definition: serde_json::Value = serde_json::from_str(
        r#"{ "StartAt": "a", "States": { "A": { "Type": "Succeed", "End": true } } }"#,
    )
    .expect("JSON");
    let found = check_definition(&Node::of(&definition), MachineType::Standard);
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|found| found.fix.is_empty()));
}

#[test]
fn definitions_of_the_corpus_are_put_right() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/validation");
    for folder in ["valid", "invalid"] {
        let Ok(entries) = fs::read_dir(corpus.join(folder)) else {
            eprintln!("the corpus is not there: {folder} is left out");
            continue;
        };
        let mut count = 0;
        for entry in entries {
            let path = entry.expect("a file").path();
            let name = path.file_stem().expect("a name").to_string_lossy();
            let text = fs::read_to_string(&path).expect("a case");
            let case: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            let text = match (&case["definition_text"], &case["definition"]) {
                (serde_json::Value::String(text), _) => text.clone(),
                (_, serde_json::Value::Null) => text,
                (_, definition) => format!("{definition:#}"),
            };
            count += each_is_put_right(&name, &text);
            put_right(&text);
        }
        eprintln!("{folder}: {count} findings");
    }
}
