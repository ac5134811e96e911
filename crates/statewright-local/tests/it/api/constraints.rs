//! What the model of the service has against requests.

use serde_json::{Value, json};

use super::client::Service;
use crate::tests;

tests!(
    violations_are_told_in_awss_words,
    all_violations_are_told_together,
    null_is_nothing,
    a_fraction_is_cut_off,
    unknown_members_are_passed_over,
);

fn violations_are_told_in_awss_words() {
    let service = Service::start();
    let long = "x".repeat(1025);
    let routing = json!([
        { "stateMachineVersionArn": "a", "weight": 1 },
        { "stateMachineVersionArn": "b", "weight": 2 },
        { "stateMachineVersionArn": "c", "weight": 97 },
    ]);
    let alias = |name: &str| json!({ "name": name, "routingConfiguration": [{ "stateMachineVersionArn": "a", "weight": 1 }] });
    let cases: [(&str, Value, String); 14] = [
        (
            "ListStateMachines",
            json!({ "maxResults": 1001 }),
            "Value '1001' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 1000".into(),
        ),
        (
            "ListStateMachines",
            json!({ "maxResults": -1 }),
            "Value '-1' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 0".into(),
        ),
        (
            "ListActivities",
            json!({ "nextToken": long }),
            format!("Value '{long}' at 'nextToken' failed to satisfy constraint: Member must have length less than or equal to 1024"),
        ),
        (
            "ListActivities",
            json!({ "nextToken": "" }),
            "Value '' at 'nextToken' failed to satisfy constraint: Member must have length greater than or equal to 1".into(),
        ),
        (
            "ListExecutions",
            json!({ "statusFilter": "DONE" }),
            "Value 'DONE' at 'statusFilter' failed to satisfy constraint: Member must satisfy enum value set: [SUCCEEDED, TIMED_OUT, PENDING_REDRIVE, ABORTED, FAILED, RUNNING]".into(),
        ),
        (
            "DescribeActivity",
            json!({}),
            "Value null at 'activityArn' failed to satisfy constraint: Member must not be null".into(),
        ),
        (
            "CreateActivity",
            json!({ "name": "ä".repeat(81) }),
            format!("Value '{}' at 'name' failed to satisfy constraint: Member must have length less than or equal to 80", "ä".repeat(81)),
        ),
        // What is sensitive is not told.
        (
            "SendTaskFailure",
            json!({ "taskToken": "t", "error": "e".repeat(257) }),
            "Value at 'error' failed to satisfy constraint: Member must have length less than or equal to 256".into(),
        ),
        (
            "CreateStateMachineAlias",
            alias("123"),
            r"Value '123' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: ^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$".into(),
        ),
        (
            "CreateStateMachineAlias",
            alias("a b"),
            r"Value 'a b' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: ^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$".into(),
        ),
        (
            "CreateStateMachineAlias",
            json!({ "name": "a", "routingConfiguration": routing }),
            "Value '[RoutingConfigurationListItem(stateMachineVersionArn=a, weight=1), RoutingConfigurationListItem(stateMachineVersionArn=b, weight=2), RoutingConfigurationListItem(stateMachineVersionArn=c, weight=97)]' at 'routingConfiguration' failed to satisfy constraint: Member must have length less than or equal to 2".into(),
        ),
        (
            "UntagResource",
            json!({ "resourceArn": "a", "tagKeys": ["ok", ""] }),
            "Value '' at 'tagKeys.2.member' failed to satisfy constraint: Member must have length greater than or equal to 1".into(),
        ),
        (
            "UpdateMapRun",
            json!({ "mapRunArn": "a", "toleratedFailurePercentage": 100.5 }),
            "Value '100.5' at 'toleratedFailurePercentage' failed to satisfy constraint: Member must have value less than or equal to 100".into(),
        ),
        (
            "StartExecution",
            json!({ "stateMachineArn": "a", "traceHeader": "ä" }),
            r"Value 'ä' at 'traceHeader' failed to satisfy constraint: Member must satisfy regular expression pattern: \p{ASCII}*".into(),
        ),
    ];
    for (operation, request, expected) in cases {
        assert_eq!(
            service.error(operation, request),
            format!("ValidationException: 1 validation error detected: {expected}")
        );
    }
}

fn all_violations_are_told_together() {
    let error = Service::start().error(
        "CreateStateMachineAlias",
        json!({ "name": "", "routingConfiguration": [{ "weight": 101 }] }),
    );
    assert_eq!(
        error,
        "ValidationException: 3 validation errors detected: Value '' at 'name' failed to satisfy constraint: Member must have length greater than or equal to 1; Value null at 'routingConfiguration.1.member.stateMachineVersionArn' failed to satisfy constraint: Member must not be null; Value '101' at 'routingConfiguration.1.member.weight' failed to satisfy constraint: Member must have value less than or equal to 100"
    );
}

fn null_is_nothing() {
    let service = Service::start();
    service.call("ListStateMachines", json!({ "maxResults": null, "nextToken": null }));
    let error = service.error("DescribeActivity", json!({ "activityArn": null }));
    assert!(error.contains("Value null at 'activityArn'"), "{error}");
}

fn a_fraction_is_cut_off() {
    let service = Service::start();
    for name in ["a", "b", "c"] {
        service.call("CreateActivity", json!({ "name": name }));
    }
    let page = service.call("ListActivities", json!({ "maxResults": 2.9 }));
    assert_eq!(page["activities"].as_array().map(Vec::len), Some(2));
}

fn unknown_members_are_passed_over() {
    Service::start().call("ListStateMachines", json!({ "else": { "a": [1] } }));
}
