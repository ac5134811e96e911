//! Reading assemblies: our own, those of other tools, and broken ones.

use std::{fs, path::PathBuf, time::Duration};

use serde_json::{Value, json};
use statewright_local::{Api, Assembly, AsyncInvoke, Code, Destination};

use crate::tests;

tests!(
    the_assembly_of_the_reference_app_is_read,
    definitions_are_read_in_every_form,
    functions_are_read_with_their_settings,
    what_is_said_of_events_is_read,
    a_function_that_cannot_be_run_is_no_destination,
    logs_are_read_with_their_levels,
    what_is_not_supported_is_named,
    broken_assemblies_are_named,
);

/// A folder with an assembly of one stack.
fn assembly(name: &str, template: &Value, assets: &Value) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("assembly-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let manifest = json!({
        "version": "36.0.0",
        "artifacts": {
            "App.assets": { "type": "cdk:asset-manifest", "properties": { "file": "App.assets.json" } },
            "App": {
                "type": "aws:cloudformation:stack",
                "properties": { "templateFile": "App.template.json" },
                "dependencies": ["App.assets"],
            },
            "Tree": { "type": "cdk:tree", "properties": { "file": "tree.json" } },
        },
    });
    for (file, content) in
        [("manifest.json", &manifest), ("App.template.json", template), ("App.assets.json", assets)]
    {
        fs::write(folder.join(file), content.to_string()).expect("a file");
    }
    folder
}

fn load(name: &str, resources: Value) -> Result<Assembly, String> {
    let folder = assembly(name, &json!({ "Resources": resources }), &json!({ "files": {} }));
    Assembly::load(&folder).map_err(|error| error.to_string())
}

fn the_assembly_of_the_reference_app_is_read() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let assembly = Assembly::load(&root.join("cdk.out")).expect("the committed assembly");
    let [machine] = assembly.state_machines.as_slice() else { panic!("one state machine") };
    assert_eq!(
        (machine.stack.as_str(), machine.id.as_str()),
        ("CallCenter", "CallCenterStateMachine")
    );
    let machine = machine.read.as_ref().expect("a state machine that is supported");
    assert_eq!(
        machine.arn,
        "arn:aws:states:us-east-1:123456789012:stateMachine:CallCenter-CallCenterStateMachine"
    );
    assert_eq!(
        machine.role_arn,
        "arn:aws:iam::123456789012:role/CallCenter-CallCenterStateMachineRole"
    );
    assert_eq!(machine.definition.states.len(), 7);
    let binaries: Vec<_> = assembly
        .functions
        .iter()
        .map(|function| match &function.read.as_ref().expect("a function").code {
            Code::CargoLambda { binary, .. } => binary.as_str(),
            Code::Other(other) => panic!("{other}"),
        })
        .collect();
    assert_eq!(
        binaries,
        ["open_case", "assign_case", "work_on_case", "close_case", "escalate_case"]
    );
    for state in machine.definition.states.values() {
        if let statewright_asl::State::Task(task) = state {
            assert!(assembly.function(&task.resource).is_some(), "{}", task.resource);
        }
    }
}

/// As an object, as a text with `Fn::Sub`, and joined of parts as the AWS CDK writes it.
fn definitions_are_read_in_every_form() {
    let text = r#"{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"RESOURCE","End":true}}}"#;
    let (before, after) = text.split_once("RESOURCE").expect("two parts");
    let machine = |properties: Value| json!({ "Type": "AWS::StepFunctions::StateMachine", "Properties": properties });
    let with_gaps = text.replace("RESOURCE", "${WorkArn}").replace("\"A\"", "\"${First}\"");
    let object: Value = serde_json::from_str(&with_gaps).expect("JSON");
    let attribute = json!({ "Fn::GetAtt": ["Work", "Arn"] });
    let gaps = json!({ "WorkArn": attribute, "First": "A" });
    let mut resolved: Value = serde_json::from_str(text).expect("JSON");
    resolved["States"]["A"]["Resource"] = attribute.clone();
    let loaded = load(
        "forms",
        json!({
            "Work": { "Type": "AWS::Lambda::Function", "Properties": {} },
            "Object": machine(json!({ "Definition": object, "DefinitionSubstitutions": gaps })),
            "Resolved": machine(json!({ "Definition": resolved })),
            "Sub": machine(json!({ "DefinitionString": { "Fn::Sub": text.replace("RESOURCE", "${Work.Arn}") } })),
            "Join": machine(json!({ "DefinitionString": { "Fn::Join": ["", [before, attribute, after]] } })),
            "Substituted": machine(json!({
                "DefinitionString": with_gaps,
                "DefinitionSubstitutions": gaps,
            })),
        }),
    );
    let loaded = loaded.expect("an assembly");
    let expected =
        text.replace("RESOURCE", "arn:aws:lambda:us-east-1:123456789012:function:App-Work");
    assert_eq!(loaded.state_machines.len(), 5);
    for machine in &loaded.state_machines {
        let read = machine.read.as_ref().unwrap_or_else(|error| panic!("{}: {error}", machine.id));
        assert_eq!(read.definition.to_json().to_string(), expected, "{}", machine.id);
    }
}

fn logs_are_read_with_their_levels() {
    let machine = |more: Value| {
        let mut properties =
            json!({ "Definition": { "StartAt": "A", "States": { "A": { "Type": "Succeed" } } } });
        let members = properties.as_object_mut().expect("an object");
        members.extend(more.as_object().expect("an object").clone());
        json!({ "Type": "AWS::StepFunctions::StateMachine", "Properties": properties })
    };
    let group =
        json!({ "CloudWatchLogsLogGroup": { "LogGroupArn": { "Fn::GetAtt": ["Group", "Arn"] } } });
    let logged = machine(json!({ "LoggingConfiguration": {
        "Level": "ERROR", "IncludeExecutionData": "true", "Destinations": [group],
    } }));
    let template = json!({ "Logged": logged, "Plain": machine(json!({})), "Group": { "Type": "AWS::Logs::LogGroup" } });
    let loaded = load("logs", template).expect("an assembly");
    let logging = |index: usize| {
        loaded.state_machines[index].read.as_ref().expect("a state machine").logging.clone()
    };
    let (logged, plain) = (logging(0), logging(1));
    assert_eq!((&*logged.level, logged.include_execution_data), ("ERROR", true));
    assert!(logged.log_groups[0].starts_with("arn:aws:logs:us-east-1:123456789012:log-group:"));
    assert_eq!((&*plain.level, plain.include_execution_data), ("OFF", false));
    assert!(plain.log_groups.is_empty());
}

fn functions_are_read_with_their_settings() {
    let template = json!({ "Resources": {
        "Plain": { "Type": "AWS::Lambda::Function", "Properties": { "Code": { "ZipFile": "x" } } },
        "Set": { "Type": "AWS::Lambda::Function", "Properties": {
            "FunctionName": { "Fn::Sub": "${AWS::StackName}-set" },
            "Code": { "S3Bucket": "b", "S3Key": "abc.zip" },
            "Timeout": 7, "MemorySize": "256", "ReservedConcurrentExecutions": 5,
            "Environment": { "Variables": { "OTHER": { "Ref": "Plain" }, "NUMBER": 1 } },
            "LoggingConfig": { "LogGroup": { "Ref": "Logs" } },
        } },
        "Foreign": { "Type": "AWS::Lambda::Function", "Properties": { "Code": { "S3Key": "def.zip" } } },
        "Logs": { "Type": "AWS::Logs::LogGroup" },
    } });
    let assets = json!({ "files": {
        "abc": { "source": { "path": "../target/lambda/set_it", "packaging": "zip" } },
        "def": { "source": { "path": "asset.def", "packaging": "zip" } },
    } });
    let folder = assembly("settings", &template, &assets);
    let loaded = Assembly::load(&folder).expect("an assembly");
    let functions: Vec<_> = loaded
        .functions
        .iter()
        .map(|function| function.read.as_ref().expect("a function"))
        .collect();
    let [plain, set, foreign] = functions.as_slice() else { panic!("three functions") };
    assert_eq!((plain.timeout, plain.memory_mib), (Duration::from_secs(3), 128));
    assert_eq!((plain.reserved_concurrency, set.reserved_concurrency), (None, Some(5)));
    assert_eq!(plain.log_group, "/aws/lambda/App-Plain");
    assert_eq!(plain.code, Code::Other(r#"{"ZipFile":"x"}"#.to_owned()));
    assert_eq!(
        (set.name.as_str(), set.timeout, set.memory_mib),
        ("App-set", Duration::from_secs(7), 256)
    );
    assert_eq!(set.environment["OTHER"], "App-Plain");
    assert_eq!(set.environment["NUMBER"], "1");
    assert_eq!(set.log_group, "App-Logs");
    let workspace = folder.join("..");
    assert_eq!(set.code, Code::CargoLambda { binary: "set_it".to_owned(), workspace });
    assert!(matches!(&foreign.code, Code::Other(path) if path.ends_with("asset.def")));
}

fn what_is_said_of_events_is_read() {
    let config = |function: Value, qualifier: &str, more: Value| {
        let mut properties = json!({ "FunctionName": function, "Qualifier": qualifier });
        let members = properties.as_object_mut().expect("an object");
        members.extend(more.as_object().expect("an object").clone());
        json!({ "Type": "AWS::Lambda::EventInvokeConfig", "Properties": properties })
    };
    let resources = json!({
        "SetEvents": config(json!({ "Ref": "Set" }), "$LATEST", json!({
            "MaximumRetryAttempts": 0, "MaximumEventAgeInSeconds": "90",
            "DestinationConfig": { "OnFailure": { "Destination": { "Fn::GetAtt": ["Queue", "Arn"] } } },
        })),
        "Set": {
            "Type": "AWS::Lambda::Function",
            "Properties": { "DeadLetterConfig": { "TargetArn": { "Ref": "Topic" } } },
        },
        "Topic": { "Type": "AWS::SNS::Topic" },
        "Plain": {
            "Type": "AWS::Lambda::Function",
            "Properties": { "DeadLetterConfig": { "TargetArn": "arn:aws:s3:::a" } },
        },
        "PlainEvents": config(json!({ "Fn::GetAtt": ["Plain", "Arn"] }), "$LATEST", json!({
            "DestinationConfig": {
                "OnSuccess": { "Destination": "arn:aws:s3:::a" },
                "OnFailure": { "Destination": { "Fn::GetAtt": ["Nothing", "Arn"] } },
            },
        })),
        "OfAlias": config(json!({ "Ref": "Set" }), "PROD", json!({ "MaximumRetryAttempts": 1 })),
        "Wrong": config(json!({ "Ref": "Plain" }), "$LATEST", json!({ "MaximumRetryAttempts": 3 })),
        "OfNone": config(json!("none"), "$LATEST", json!({})),
        "Queue": { "Type": "AWS::SQS::Queue" },
    });
    let loaded = load("events", resources).expect("an assembly");
    let functions = loaded.functions.iter().map(|function| function.read.as_ref());
    let invokes = functions.map(|read| &read.expect("a function").async_invoke);
    let set = AsyncInvoke {
        max_retries: 0,
        max_age: Duration::from_secs(90),
        on_success: None,
        on_failure: Destination::parse("arn:aws:sqs:us-east-1:123456789012:App-Queue"),
        dead_letters: Destination::parse("arn:aws:sns:us-east-1:123456789012:App-Topic"),
    };
    assert!(invokes.eq([&set, &AsyncInvoke::default()]));
    let set = loaded.functions[0].read.as_ref().expect("a function");
    let of_alias = AsyncInvoke {
        max_retries: 1,
        dead_letters: set.async_invoke.dead_letters.clone(),
        ..AsyncInvoke::default()
    };
    assert_eq!(set.qualified_async_invoke, [("PROD".to_owned(), of_alias)].into());
    // There is no service that a destination could be at.
    let unheeded = Api::default().unheeded(&loaded);
    let unheeded: Vec<_> = unheeded.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(unheeded.join("\n"), @r#"
    nothing is sent to Plain.DeadLetterConfig: Lambda sends nothing to "arn:aws:s3:::a"
    nothing is sent to PlainEvents.DestinationConfig.OnSuccess: Lambda sends nothing to "arn:aws:s3:::a"
    nothing is sent to a destination: PlainEvents.DestinationConfig.OnFailure: there is no resource Nothing
    Wrong.MaximumRetryAttempts is from 0 to 2, not 3
    OfNone is about a function that is not here
    nothing is sent to arn:aws:sqs:us-east-1:123456789012:App-Queue, a destination of Set: no endpoint is named for sqs

    hint: say where the service is: --endpoint SERVICE=http://…
    nothing is sent to arn:aws:sns:us-east-1:123456789012:App-Topic, a destination of Set: no endpoint is named for sns

    hint: say where the service is: --endpoint SERVICE=http://…
    "#);
}

fn a_function_that_cannot_be_run_is_no_destination() {
    let destination = |to: &str| {
        let to = json!({ "Destination": { "Fn::GetAtt": [to, "Arn"] } });
        json!({
            "FunctionName": { "Ref": "Set" }, "Qualifier": "$LATEST",
            "DestinationConfig": { "OnSuccess": to },
        })
    };
    let unheeded = |to: &str| {
        let resources = json!({
            "Set": { "Type": "AWS::Lambda::Function", "Properties": {} },
            "Other": { "Type": "AWS::Lambda::Function", "Properties": {} },
            "Elsewhere": {
                "Type": "AWS::Lambda::Function", "Properties": { "Runtime": "python3.13" },
            },
            "Events": { "Type": "AWS::Lambda::EventInvokeConfig", "Properties": destination(to) },
        });
        let loaded = load("function-destination", resources).expect("an assembly");
        let unheeded = Api::default().unheeded(&loaded);
        unheeded.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(unheeded("Other"), "");
    insta::assert_snapshot!(unheeded("Elsewhere"), @r"
    nothing is sent to arn:aws:lambda:us-east-1:123456789012:function:App-Elsewhere, a destination of Set: no endpoint is named for lambda

    hint: say where the service is: --endpoint SERVICE=http://…
    ");
}

/// It is told of what is meant to run, and does not matter to others.
fn what_is_not_supported_is_named() {
    let said = |kind: &str, properties: Value| {
        let resources = json!({ "X": { "Type": kind, "Properties": properties } });
        let mut loaded = load("unsupported", resources).expect("an assembly");
        let machine = loaded.state_machines.pop().and_then(|machine| machine.read.err());
        let function = loaded.functions.pop().and_then(|function| function.read.err());
        machine.or(function).expect("an error").to_string()
    };
    let machine = |properties| said("AWS::StepFunctions::StateMachine", properties);
    let function = |properties| said("AWS::Lambda::Function", properties);
    insta::assert_snapshot!(
        [
            machine(json!({ "DefinitionS3Location": {} })),
            machine(json!({ "DefinitionString": "{" })),
            machine(json!({ "Definition": {}, "RoleArn": { "Fn::ImportValue": "x" } })),
            machine(json!({ "Definition": { "StartAt": { "Fn::Select": [0, ["A"]] } } })),
            machine(json!({ "Definition": { "StartAt": "A", "States": {
                "A": { "Type": "Wait", "End": true }
            } } })),
            machine(
                json!({ "StateMachineType": "FAST", "Definition": { "StartAt": "A", "States": {
                "A": { "Type": "Succeed" }
            } } })
            ),
            function(json!({ "Timeout": 0 })),
            function(json!({ "Timeout": u64::MAX })),
            function(json!({ "MemorySize": "much" })),
            function(json!({ "Runtime": "nodejs20.x" })),
            function(json!({ "Environment": { "Variables": { "A": { "Fn::Select": [0, []] } } } })),
        ]
        .join("\n")
    );
}

fn broken_assemblies_are_named() {
    let folder = assembly("broken", &json!({}), &json!({}));
    let said = || Assembly::load(&folder).map(|_| ()).expect_err("an error").to_string();
    fs::write(folder.join("App.template.json"), "{").expect("a file");
    assert!(said().contains("App.template.json is no JSON"), "{}", said());
    fs::remove_file(folder.join("App.template.json")).expect("a file");
    assert!(said().contains("App.template.json cannot be read"), "{}", said());
    fs::write(folder.join("manifest.json"), "[]").expect("a file");
    assert_eq!(Assembly::load(&folder).expect("nothing in it").state_machines.len(), 0);
    fs::remove_dir_all(&folder).expect("a folder");
    assert!(said().contains("there is no cloud assembly in "), "{}", said());
}
