//! Reading assemblies: our own, those of other tools, and broken ones.

use std::{fs, path::PathBuf, time::Duration};

use serde_json::{Value, json};
use statewright_local::{Assembly, Code};

use crate::tests;

tests!(
    the_assembly_of_the_reference_app_is_read,
    definitions_are_read_in_every_form,
    functions_are_read_with_their_settings,
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
    let definition = machine.definition.as_ref().expect("a definition that is supported");
    assert_eq!(
        machine.arn,
        "arn:aws:states:us-east-1:123456789012:stateMachine:CallCenter-CallCenterStateMachine"
    );
    assert_eq!(
        machine.role_arn,
        "arn:aws:iam::123456789012:role/CallCenter-CallCenterStateMachineRole"
    );
    assert_eq!(definition.states.len(), 7);
    let binaries: Vec<_> = assembly
        .functions
        .iter()
        .map(|function| match &function.code {
            Code::CargoLambda { binary, .. } => binary.as_str(),
            Code::Other(other) => panic!("{other}"),
        })
        .collect();
    assert_eq!(
        binaries,
        ["open_case", "assign_case", "work_on_case", "close_case", "escalate_case"]
    );
    for state in definition.states.values() {
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
    let object: Value =
        serde_json::from_str(&text.replace("RESOURCE", "${WorkArn}")).expect("JSON");
    let attribute = json!({ "Fn::GetAtt": ["Work", "Arn"] });
    let loaded = load(
        "forms",
        json!({
            "Work": { "Type": "AWS::Lambda::Function", "Properties": {} },
            "Object": machine(json!({ "Definition": object, "DefinitionSubstitutions": { "WorkArn": attribute } })),
            "Sub": machine(json!({ "DefinitionString": { "Fn::Sub": text.replace("RESOURCE", "${Work.Arn}") } })),
            "Join": machine(json!({ "DefinitionString": { "Fn::Join": ["", [before, attribute, after]] } })),
            "Substituted": machine(json!({
                "DefinitionString": text.replace("RESOURCE", "${WorkArn}"),
                "DefinitionSubstitutions": { "WorkArn": attribute },
            })),
        }),
    );
    let loaded = loaded.expect("an assembly");
    let expected =
        text.replace("RESOURCE", "arn:aws:lambda:us-east-1:123456789012:function:App-Work");
    assert_eq!(loaded.state_machines.len(), 4);
    for machine in &loaded.state_machines {
        let definition =
            machine.definition.as_ref().unwrap_or_else(|found| panic!("{}: {found}", machine.id));
        assert_eq!(definition.to_json().to_string(), expected, "{}", machine.id);
    }
}

fn functions_are_read_with_their_settings() {
    let template = json!({ "Resources": {
        "Plain": { "Type": "AWS::Lambda::Function", "Properties": { "Code": { "ZipFile": "x" } } },
        "Set": { "Type": "AWS::Lambda::Function", "Properties": {
            "FunctionName": { "Fn::Sub": "${AWS::StackName}-set" },
            "Code": { "S3Bucket": "b", "S3Key": "abc.zip" },
            "Timeout": 7, "MemorySize": "256",
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
    let [plain, set, foreign] = loaded.functions.as_slice() else { panic!("three functions") };
    assert_eq!((plain.timeout, plain.memory_mib), (Duration::from_secs(3), 128));
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

fn what_is_not_supported_is_named() {
    let machine = |properties: Value| json!({ "M": { "Type": "AWS::StepFunctions::StateMachine", "Properties": properties } });
    let said = |properties: Value| {
        load("unsupported", machine(properties)).map(|_| ()).expect_err("an error")
    };
    assert!(
        said(json!({ "DefinitionS3Location": {} })).contains("M has no definition in the template")
    );
    assert!(said(json!({ "DefinitionString": "{" })).contains("M.DefinitionString is no JSON"));
    assert!(
        said(json!({ "Definition": {}, "RoleArn": { "Fn::ImportValue": "x" } }))
            .contains("M.RoleArn: the intrinsic function Fn::ImportValue is not supported yet")
    );
    // What is wrong with a definition is told when that machine is meant to run, and not before.
    let loaded = load(
        "unsupported",
        machine(json!({ "Definition": { "StartAt": "A", "States": {
        "A": { "Type": "Map", "End": true }
    } } })),
    );
    let found =
        loaded.expect("an assembly").state_machines.remove(0).definition.expect_err("findings");
    assert_eq!(
        found.to_string(),
        "state \"A\": `Type` \"Map\" is not supported yet at /States/A/Type"
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
