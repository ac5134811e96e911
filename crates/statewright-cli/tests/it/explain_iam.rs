//! `statewright explain-iam`, over an assembly as the constructs write it.

use std::{fs, path::PathBuf};

use serde_json::{Value, json};

use crate::{folder, statewright, stderr, stdout};

/// An assembly of which only the rights are there.
fn assembly(name: &str, rights: &Value) -> PathBuf {
    let folder = folder(name);
    fs::write(folder.join("rights.json"), rights.to_string()).expect("a file");
    folder
}

fn rights() -> Value {
    let get = |id: &str| json!({ "Fn::GetAtt": [id, "Arn"] });
    let state = |state: &str, at: &str| json!({ "construct": "Orders", "state": state, "at": at });
    let rule = "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/Jobs";
    json!({ "version": 1, "stacks": { "Shop": {
        "OrdersRole": [
            {
                "actions": ["lambda:InvokeFunction"],
                "resources": [
                    { "resource": get("Pay"), "askedBy": [
                        state("Pay", "src/main.rs:7:10"), state("Pay Again", "src/main.rs:9:10")
                    ] },
                    { "resource": get("Ship"), "askedBy": [state("Ship", "src/main.rs:11:10")] },
                ],
            },
            {
                "actions": ["batch:DescribeJobs"],
                "resources": [{ "resource": "*", "askedBy": [state("Bill", "src/main.rs:12:10")] }],
                "note": "IAM knows no resource for this action",
            },
            {
                "actions": ["events:PutRule", "events:PutTargets"],
                "resources": [
                    { "resource": { "Fn::Sub": rule }, "askedBy": [state("Bill", "src/main.rs:12:10")] },
                    {
                        "resource": { "Fn::Sub": ["task/${Cluster}/*", { "Cluster": { "Ref": "Main" } }] },
                        "askedBy": [state("Bill", "src/main.rs:12:10")],
                    },
                    {
                        "resource": { "Fn::Join": ["", [get("Queue"), "/*"]] },
                        "askedBy": [state("Bill", "src/main.rs:12:10")],
                    },
                ],
            },
            {
                "actions": ["iam:PassRole"],
                "resources": [{ "resource": get("JobRole"), "askedBy": [{ "at": "src/main.rs:20:5" }] }],
                "condition": { "StringEquals": { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
            },
        ],
        "PayRole": [{
            "actions": ["logs:PutLogEvents"],
            "resources": [{ "resource": get("PayLogGroup"), "askedBy": [{ "construct": "Pay" }] }],
        }],
    } } })
}

#[test]
fn every_right_is_explained() {
    let folder = assembly("explain_iam", &rights());
    let folder = folder.to_str().expect("a path");
    insta::assert_snapshot!(stdout(&statewright(&["explain-iam", folder])));
    let one = stdout(&statewright(&["explain-iam", folder, "--role", "Shop/PayRole"]));
    assert!(one.starts_with("Shop/PayRole\n") && !one.contains("OrdersRole"), "{one}");
}

#[test]
fn programs_read_the_same() {
    let folder = assembly("explain_iam_json", &rights());
    let folder = folder.to_str().expect("a path");
    let printed = statewright(&["explain-iam", folder, "--role", "OrdersRole", "--format", "json"]);
    let printed: Value = serde_json::from_str(&stdout(&printed)).expect("JSON");
    let statements = rights()["stacks"]["Shop"]["OrdersRole"].clone();
    assert_eq!(
        printed,
        json!([{ "stack": "Shop", "role": "OrdersRole", "statements": statements }])
    );
}

/// An assembly that says nothing of who asked for what, in the forms in which other tools write
/// definitions and policies.
#[test]
fn rights_are_derived_where_nobody_wrote_them_down() {
    let states = json!({
        "StartAt": "Pay",
        "States": {
            "Pay": { "Type": "Task", "Resource": "${Pay}", "Next": "Each" },
            "Each": {
                "Type": "Map",
                "ItemProcessor": {
                    "StartAt": "Tell",
                    "States": { "Tell": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::sqs:sendMessage",
                        "Parameters": { "QueueUrl": "q", "MessageBody.$": "$" },
                        "End": true,
                    } },
                },
                "Next": "Clean",
            },
            "Clean": {
                "Type": "Task",
                "Resource": "arn:aws:states:::glue:startJobRun.sync",
                "Parameters": { "JobName": "clean" },
                "Next": "Find",
            },
            "Find": {
                "Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:dynamodb:query",
                "Parameters": { "TableName": "t" },
                "End": true,
            },
        },
    });
    // As the AWS CDK writes it: a text that is joined with the ARNs.
    let text = states.to_string();
    let (before, after) = text.split_once("${Pay}").expect("the place of the ARN");
    let get = |id: &str| json!({ "Fn::GetAtt": [id, "Arn"] });
    let joined = json!({ "Fn::Join": ["", [before, get("Pay"), after]] });
    // As people write it in templates, and we do.
    let mut object = states.clone();
    object["States"]["Pay"]["Resource"] = get("Pay");
    for state in ["Clean", "Find"] {
        let resource = &mut object["States"][state]["Resource"];
        let text = resource.as_str().expect("a text").replace(":aws:", ":${AWS::Partition}:");
        *resource = json!({ "Fn::Sub": text });
    }
    let allow = |actions: Value, resources: Value| json!({ "Effect": "Allow", "Action": actions, "Resource": resources });
    let statements = json!([
        allow(json!("lambda:InvokeFunction"), json!([get("Pay"), get("Ship")])),
        allow(json!(["glue:StartJobRun", "glue:GetJob*"]), json!("*")),
        allow(json!("dynamodb:Query"), get("Table")),
        allow(json!("s3:*"), json!("*")),
    ]);
    let template = |form: &str, definition: Value| {
        json!({ "Resources": {
        "Machine": {
            "Type": "AWS::StepFunctions::StateMachine",
            "Properties": {
                form: definition,
                "RoleArn": get("Role"),
                "TracingConfiguration": { "Enabled": true },
            },
        },
        "Role": { "Type": "AWS::IAM::Role", "Properties": {} },
        "RolePolicy": {
            "Type": "AWS::IAM::Policy",
            "Properties": {
                "PolicyDocument": { "Statement": statements },
                "Roles": [{ "Ref": "Role" }],
            },
        },
    } })
    };
    let manifest = json!({ "artifacts": { "App": {
        "type": "aws:cloudformation:stack", "properties": { "templateFile": "App.template.json" },
    } } });
    let explained = |form: &str, definition: Value| {
        let folder = folder(&format!("explain_iam_derived_{form}"));
        let template = template(form, definition);
        for (file, content) in [("manifest.json", &manifest), ("App.template.json", &template)] {
            fs::write(folder.join(file), content.to_string()).expect("a file");
        }
        stdout(&statewright(&["explain-iam", folder.to_str().expect("a path")]))
    };
    let told = explained("DefinitionString", joined);
    assert_eq!(explained("Definition", object), told);
    insta::assert_snapshot!(told);
}

#[test]
fn what_cannot_be_explained_says_why() {
    let newer = assembly("explain_iam_newer", &json!({ "version": 2, "stacks": {} }));
    let other = folder("explain_iam_other");
    let ours = assembly("explain_iam_role", &rights());
    let ours = ours.to_str().expect("a path");
    for (arguments, says) in [
        (vec!["explain-iam", newer.to_str().expect("a path")], "is of another version than 1"),
        (vec!["explain-iam", other.to_str().expect("a path")], "hint: synthesize the app: "),
        (vec!["explain-iam", ours, "--role", "Orders"], "but Shop/OrdersRole, Shop/PayRole"),
    ] {
        let output = statewright(&arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(says), "{}", stderr(&output));
        assert!(stdout(&output).is_empty());
    }
}
