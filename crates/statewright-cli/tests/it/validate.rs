//! `statewright validate` and `statewright explain`, as they are called.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use crate::{command, folder, statewright, stderr, stdout};

const CLEAN: &str = r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#;

const BROKEN: &str = r#"{
  "StartAt": "A",
  "States": {
    "A": {
      "Type": "Succeed", // the end
    }
  }
}
"#;

/// The command, in a folder.
fn within(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = command(arguments);
    command.current_dir(folder).env_remove("CLICOLOR_FORCE");
    command
}

/// Exit code, stdout and stderr.
fn show(output: &Output) -> String {
    let (said, printed) = (stderr(output), stdout(output));
    assert!(!said.contains("panicked"), "{said}");
    assert!(!printed.contains('\x1b') && !said.contains('\x1b'), "{printed}{said}");
    let code = output.status.code().expect("a code");
    let shown = format!("exit {code}\n--- stdout\n{printed}--- stderr\n{said}");
    if cfg!(windows) { shown.replace('\\', "/") } else { shown }
}

fn run(folder: &Path, arguments: &[&str]) -> String {
    show(&within(folder, arguments).output().expect("the command runs"))
}

fn validate(folder: &Path, arguments: &[&str]) -> String {
    run(folder, &[&["validate"], arguments].concat())
}

fn with_stdin(folder: &Path, arguments: &[&str], input: &str) -> String {
    let mut child = within(folder, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut stdin = child.stdin.take().expect("its stdin");
    stdin.write_all(input.as_bytes()).expect("it is read");
    drop(stdin);
    show(&child.wait_with_output().expect("it ends"))
}

/// A folder with these files.
fn files(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = folder(name);
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("its folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

#[test]
fn a_broken_file() {
    let folder = files("validate-broken", &[("flow.json", BROKEN)]);
    insta::assert_snapshot!(validate(&folder, &["flow.json"]));
    for format in ["concise", "json", "sarif", "github"] {
        let shown = validate(&folder, &["flow.json", "--format", format]);
        insta::assert_snapshot!(format!("a_broken_file_{format}"), shown);
    }
}

#[test]
fn a_clean_file() {
    let folder = files("validate-clean", &[("flow.json", CLEAN)]);
    insta::assert_snapshot!(validate(&folder, &["flow.json", "--type", "express"]));
    for format in ["concise", "json", "sarif", "github"] {
        let shown = validate(&folder, &["flow.json", "--deny", "warnings", "--format", format]);
        insta::assert_snapshot!(format!("a_clean_file_{format}"), shown);
    }
}

#[test]
fn stdin() {
    let folder = folder("validate-stdin");
    insta::assert_snapshot!(with_stdin(&folder, &["validate", "-"], "{ 'StartAt': 'A' }"));
}

/// What is in hidden folders, in `target` and in `node_modules` is nobody's source.
#[test]
fn folders() {
    let folder = files(
        "validate-folders",
        &[
            ("flows/b.asl.json", "{"),
            ("flows/a.asl.json", BROKEN),
            ("flows/deep/er/c.asl.json", "["),
            ("flows/other.json", "{"),
            ("flows/.hidden/d.asl.json", "{"),
            ("flows/target/e.asl.json", "{"),
            ("flows/node_modules/f.asl.json", "{"),
            ("empty/readme.txt", ""),
        ],
    );
    insta::assert_snapshot!(validate(&folder, &["flows", "--format", "concise"]));
    insta::assert_snapshot!(validate(&folder, &["flows/b.asl.json", "flows/", "-f", "concise"]));
    insta::assert_snapshot!(validate(&folder, &["empty"]));
}

#[test]
fn globs() {
    let folder = files(
        "validate-globs",
        &[
            ("a.asl.json", "{"),
            ("[b].json", "{"),
            ("flows/c.asl.json", "["),
            ("flows/d.json", "["),
            ("flows/deep/e.asl.json", "["),
            ("target/f.asl.json", "{"),
        ],
    );
    let concise = |globs: &[&str]| validate(&folder, &[globs, &["--format=concise"]].concat());
    insta::assert_snapshot!(concise(&["**/*.asl.json"]));
    insta::assert_snapshot!(concise(&["./flows/../flows/*.json", "./*.asl.json"]));
    insta::assert_snapshot!(concise(&["[b].json", "target/*.json"]));
    insta::assert_snapshot!(concise(&["flows/*.yaml", "no/such/*", "a.asl.json"]));
    insta::assert_snapshot!(concise(&["a[.json"]));
}

/// What can be checked is checked all the same.
#[test]
fn files_that_cannot_be_read() {
    let folder = files("validate-unreadable", &[("flow.json", "{")]);
    fs::write(folder.join("latin.json"), b"{ \"\xe4\": 1 }").expect("a file");
    let arguments = ["nowhere.json", "flow.json", "latin.json", "--format=concise"];
    insta::assert_snapshot!(validate(&folder, &arguments));
    insta::assert_snapshot!(validate(&folder, &["nowhere.json", "--format=json"]));
}

#[test]
fn misuse() {
    let folder = files("validate-misuse", &[("flow.json", CLEAN)]);
    insta::assert_snapshot!(validate(&folder, &[]));
    insta::assert_snapshot!(validate(&folder, &["flow.json", "--format", "xml"]));
    insta::assert_snapshot!(validate(&folder, &["flow.json", "--select", "SW01,json-sytnax"]));
    insta::assert_snapshot!(validate(&folder, &["flow.json", "--ignore", "quite different"]));
}

/// That a file is no JSON has to be ignored by name; nothing else was checked in it.
#[test]
fn selected_rules() {
    let folder = files("validate-selected", &[("flow.json", BROKEN)]);
    let code = |arguments: &[&str]| {
        let arguments = [&["validate", "flow.json"], arguments].concat();
        within(&folder, &arguments).output().expect("the command runs").status.code()
    };
    assert_eq!(code(&["--select", "SW0101"]), Some(1));
    assert_eq!(code(&["--ignore", "json-syntax"]), Some(0));
    assert_eq!(code(&["--ignore", "SW0101", "--select", "SW"]), Some(0));
}

/// As a program writes it that has no readers in mind.
#[test]
fn a_very_long_line() {
    let states = r#""State":{"Type":"Pass","End":true},"#.repeat(3_000);
    let text = format!(r#"{{"StartAt":"A","States":{{{states}"Last":oops,{states}}}}}"#);
    let folder = files("validate-long", &[("flow.json", &text)]);
    insta::assert_snapshot!(validate(&folder, &["flow.json"]));
}

#[test]
fn many_files() {
    let folder = folder("validate-many");
    for number in 0..500 {
        let text = if number % 100 == 7 { BROKEN } else { CLEAN };
        fs::write(folder.join(format!("{number:03}.asl.json")), text).expect("a file");
    }
    insta::assert_snapshot!(validate(&folder, &[".", "--format=concise"]));
}

/// As with `| head`: nobody reads what is printed.
#[test]
fn a_closed_stdout() {
    let folder = files("validate-closed", &[("flow.json", BROKEN)]);
    for (arguments, code) in [(&["validate", "flow.json"] as &[_], 1), (&["explain"], 0)] {
        let mut child = within(&folder, arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(code), "{}", stderr(&output));
        assert!(!stderr(&output).contains("panicked"));
    }
}

#[test]
fn rules_are_explained() {
    let folder = folder("explain");
    insta::assert_snapshot!(run(&folder, &["explain", "SW0101"]));
    assert_eq!(run(&folder, &["explain", "json-syntax"]), run(&folder, &["explain", "sw0101"]));
    insta::assert_snapshot!(run(&folder, &["explain", "SW010"]));
    insta::assert_snapshot!(run(&folder, &["explain", "nonsense"]));
    let list = run(&folder, &["explain"]);
    assert!(list.contains("SW0101  json-syntax "), "{list}");
    assert!(list.starts_with("exit 0\n"), "{list}");
}

/// A definition with four problems that have one certain fix each.
const FIXABLE: &str = r#"{
  "StartAt": "first",
  "States": {
    "First": { "Type": "task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Next": "Last" },
    "Last": { "Type": "Succeed", "End": true },
  }
}
"#;

#[test]
fn what_has_one_fix_is_put_right() {
    let folder = folder("fix");
    let file = folder.join("flow.asl.json");
    fs::write(&file, FIXABLE).expect("a file");
    let path = file.to_str().expect("a path");
    let output = statewright(&["validate", "--fix", path]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    insta::assert_snapshot!(stderr(&output), @"
    4 fixed in 1 of 1 files
    1 file checked: nothing found
    ");
    insta::assert_snapshot!(fs::read_to_string(&file).expect("a file"), @r#"
    {
      "StartAt": "First",
      "States": {
        "First": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Next": "Last" },
        "Last": { "Type": "Succeed" }
      }
    }
    "#);
}

/// A field that is there under another name is missing, too, which is told to who does not want to
/// read of the name.
#[test]
fn a_misspelt_field_is_told_once_and_mended() {
    let json =
        r#"{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Secnds": 5, "End": true } } }"#;
    let yaml = "StartAt: A\nStates:\n  A:\n    Type: Wait\n    'Secnds': 5 # a while\n    Nxt: B\n  B: { Type: Succeed }\n";
    let folder = files("misspelt", &[("flow.asl.json", json), ("flow.asl.yaml", yaml)]);
    let shown = |arguments: &[&str]| {
        let files = ["flow.asl.json", "flow.asl.yaml", "--format", "concise"];
        validate(&folder, &[&files, arguments].concat())
    };
    let shown = [shown(&[]), shown(&["--ignore", "unknown-field"]), shown(&["--fix"])];
    let texts = ["flow.asl.json", "flow.asl.yaml"]
        .map(|name| fs::read_to_string(folder.join(name)).expect("a file"));
    insta::assert_snapshot!([shown.join("---\n"), texts.join("\n---\n")].join("===\n"));
}

#[test]
fn definitions_are_laid_out() {
    let folder = folder("fmt");
    let file = folder.join("flow.asl.json");
    let ugly = r#"{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}"#;
    fs::write(&file, ugly).expect("a file");
    let path = file.to_str().expect("a path");
    let check = statewright(&["fmt", "--check", path]);
    assert_eq!(check.status.code(), Some(1));
    assert_eq!(fs::read_to_string(&file).expect("a file"), ugly);
    let output = statewright(&["fmt", folder.to_str().expect("a path")]);
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!(stderr(&output), @"1 of 1 file changed");
    insta::assert_snapshot!(fs::read_to_string(&file).expect("a file"), @r#"
    {
      "StartAt": "A",
      "States": {
        "A": {
          "Type": "Succeed"
        }
      }
    }
    "#);
    assert_eq!(statewright(&["fmt", "--check", path]).status.code(), Some(0));
}

/// Templates are not laid out, and it is said that there was nothing else.
#[test]
fn templates_are_left_as_they_were_synthesized() {
    let folder = folder("fmt-template");
    let file = folder.join("Shop.template.json");
    fs::write(&file, r#"{"Resources":{}}"#).expect("a file");
    let output = statewright(&["fmt", folder.to_str().expect("a path")]);
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!(stderr(&output), @"nothing to lay out: 1 template left as synthesized, and no definitions besides");
    assert_eq!(fs::read_to_string(&file).expect("a file"), r#"{"Resources":{}}"#);
}

#[test]
fn yaml_is_laid_out_with_its_comments_and_tags() {
    let folder = folder("fmt-yaml");
    let file = folder.join("flow.asl.yaml");
    let ugly = "# The only state.\nStartAt:   A\nStates:\n      A: { Type: Succeed,  Comment: &c 'no' } # done\n";
    fs::write(&file, ugly).expect("a file");
    let path = file.to_str().expect("a path");
    assert_eq!(statewright(&["fmt", "--check", path]).status.code(), Some(1));
    assert_eq!(statewright(&["fmt", path]).status.code(), Some(0));
    insta::assert_snapshot!(fs::read_to_string(&file).expect("a file"), @r#"
    # The only state.
    StartAt: A
    States:
      A: { Type: Succeed, Comment: &c "no" } # done
    "#);
    assert_eq!(statewright(&["fmt", "--check", path]).status.code(), Some(0));
}

#[test]
fn what_has_one_fix_is_put_right_in_yaml() {
    let folder = folder("fix-yaml");
    let file = folder.join("flow.asl.yaml");
    let wrong = "StartAt: first # here\nStates:\n  First: { Type: task, Resource: 'arn:aws:states:us-east-1:123456789012:activity:a', Next: Last }\n  Last:\n    # It ends.\n    Type: Succeed\n    End: true\n  Unseen:\n    Type: Succeed # stays, for the comment\n    End: true\n";
    fs::write(&file, wrong).expect("a file");
    let path = file.to_str().expect("a path");
    let output = statewright(&["validate", "--fix", "--format", "concise", path]);
    assert!(stderr(&output).ends_with("3 fixed in 1 of 1 files\n2 errors in 1 of 1 file\n"));
    let left = "1 with a fix that cannot be made in place: it would take out a comment, or what is put in from elsewhere";
    assert!(stderr(&output).contains(left), "{}", stderr(&output));
    insta::assert_snapshot!(fs::read_to_string(&file).expect("a file"), @"
    StartAt: First # here
    States:
      First: { Type: Task, Resource: 'arn:aws:states:us-east-1:123456789012:activity:a', Next: Last }
      Last:
        # It ends.
        Type: Succeed
      Unseen:
        Type: Succeed # stays, for the comment
        End: true
    ");
}

/// Definitions in templates, as objects and as texts of every kind, each with the same two problems.
#[test]
fn what_has_one_fix_is_put_right_in_templates() {
    let json = r#"{
  "Resources": {
    "Object": {
      "Type": "AWS::StepFunctions::StateMachine",
      "Properties": { "Definition": { "StartAt": "a", "States": { "A": { "Type": "Succeed", "End": true } } } }
    },
    "Text": {
      "Type": "AWS::StepFunctions::StateMachine",
      "Properties": {
        "DefinitionString": { "Fn::Sub": "{ \"StartAt\": \"a\",\n \"States\": { \"A\": { \"Type\": \"Succeed\", \"Comment\": \"${Why}\",\n \"End\": true } } }" }
      }
    }
  }
}
"#;
    let yaml = r#"Resources:
  Object:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition:
        StartAt: a # The only one.
        States:
          A:
            Type: Succeed
            End: true
  Block:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: !Sub |
        {
          "StartAt": "a",
          "States": {
            "A": {
              "Type": "Succeed",
              "Comment": "It's ${Why} # no comment",
              "End": true
            },
          }
        }
  Quoted:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: '{ "StartAt": "a", "States": { "A": { "Type": "Succeed", "Comment": "It''s", "End": true } } }'
  Elsewhere:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: flow.json
"#;
    let other = r#"{ "StartAt": "a", "States": { "A": { "Type": "Succeed", "End": true } } }"#;
    let folder = files(
        "fix-templates",
        &[("a.template.json", json), ("b.yaml", yaml), ("flow.json", other)],
    );
    let shown = validate(&folder, &["--fix", "a.template.json", "b.yaml"]);
    let text = |name: &str| fs::read_to_string(folder.join(name)).expect("a file");
    let texts = ["a.template.json", "b.yaml", "flow.json"].map(text);
    insta::assert_snapshot!([shown, texts.join("\n---\n")].join("\n===\n"));
}

/// What is put in from elsewhere stays as it is.
#[test]
fn what_cannot_be_put_right_where_it_is_written() {
    let yaml = r#"Resources:
  Filled:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionSubstitutions: { First: a }
      Definition:
        StartAt: ${First}
        States:
          A:
            Type: Succeed
"#;
    let folder = files("fix-templates-not", &[("template.yaml", yaml)]);
    insta::assert_snapshot!(validate(&folder, &["--fix", "--format", "concise", "template.yaml"]));
    assert_eq!(fs::read_to_string(folder.join("template.yaml")).expect("a file"), yaml);
}

/// What YAML puts in several places is none of a single state.
#[test]
fn what_is_used_in_several_places_is_not_put_right() {
    let yaml = "StartAt: A
States:
  A: { Type: Pass, Next: B }
  B: &map
    Type: Map
    Iterator: { StartAt: D, States: { D: { Type: Succeed } } }
    Next: C
  C:
    Type: Parallel
    Branches: [{ StartAt: E, States: { E: *map, C: { Type: Succeed } } }]
    End: true
";
    let folder = files("fix-anchors", &[("map.asl.yaml", yaml)]);
    let shown = validate(&folder, &["--fix", "--format", "concise", "map.asl.yaml"]);
    let left =
        "map.asl.yaml: 2 with a fix that cannot be made in place: it is used in several places\n";
    assert!(shown.contains(left), "{shown}");
    assert_eq!(fs::read_to_string(folder.join("map.asl.yaml")).expect("a file"), yaml);
}

#[test]
fn what_cannot_be_laid_out() {
    let folder = folder("fmt-wrong");
    for (name, text) in [("a.asl.yaml", "StartAt: [\n"), ("b.asl.json", "{ \"StartAt\": }")] {
        fs::write(folder.join(name), text).expect("a file");
    }
    let output = command(&["fmt", "a.asl.yaml", "b.asl.json", "c.asl.json"])
        .current_dir(&folder)
        .output()
        .expect("the command runs");
    assert_eq!(output.status.code(), Some(2));
    insta::assert_snapshot!(stderr(&output), @"
    error: a.asl.yaml: this is no YAML: unclosed bracket '['

    hint: `statewright validate` shows the place
    error: b.asl.json is no JSON: there is `}` in place of a value

    hint: `statewright validate` shows the place
    error: c.asl.json cannot be read: No such file or directory (os error 2)
    ");
}

/// The definitions that a template holds, and the one that it keeps in another file.
#[test]
fn templates_are_checked() {
    let folder = folder("template");
    let template = r#"Resources:
  One:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      StateMachineType: EXPRESS
      RoleArn: !GetAtt Role.Arn
      Definition:
        StartAt: Wait for it
        States:
          Wait for it:
            Type: Task
            Resource: arn:aws:states:::sqs:sendMessage.waitForTaskToken
            Parameters: { QueueUrl: !Ref Queue, MessageBody: hi }
            End: true
  Two:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: flow.asl.json
  Three:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: !Sub |
        {
          "StartAt": "Call",
          "States": {
            "Call": { "Type": "Task", "Resource": "${Function.Arn}", "Next": "Done" }
          }
        }
"#;
    fs::write(folder.join("template.yaml"), template).expect("a file");
    fs::write(folder.join("flow.asl.json"), r#"{"StartAt":"A","States":{}}"#).expect("a file");
    let output = command(&["validate", "--format", "concise", "template.yaml"])
        .current_dir(&folder)
        .output()
        .expect("the command runs");
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(stdout(&output), @r#"
    template.yaml:12:23: error[SW0602] an Express workflow cannot wait so: it has no '.waitForTaskToken' service integration
    template.yaml:26:78: error[SW0203] there is no state "Done"
    flow.asl.json:1:25: error[SW0112] `States` is an empty object, and needs something in it
    "#);
}

const ORDER: &str = r#"{
  "StartAt": "Is It Paid",
  "States": {
    "Is It Paid": {
      "Type": "Choice",
      "Choices": [
        { "Variable": "$.order.status", "StringEquals": "payed", "Next": "Done" },
        { "Variable": "$.order.total", "StringEquals": "0", "Next": "Done" }
      ],
      "Default": "Charge"
    },
    "Charge": { "Type": "Pass", "Parameters": { "sum.$": "$.order.totl" }, "Next": "Done" },
    "Done": { "Type": "Succeed" }
  }
}
"#;

const ORDER_SCHEMA: &str = r#"{
  "type": "object",
  "properties": {
    "order": {
      "type": "object",
      "properties": {
        "status": { "enum": ["open", "paid"] },
        "total": { "type": "number" }
      },
      "required": ["status", "total"]
    }
  },
  "required": ["order"]
}
"#;

/// What is known of the input is given as an example or a schema.
#[test]
fn the_input_is_known() {
    let example = r#"{ "order": { "status": "open", "total": 5 } }"#;
    let folder = files(
        "validate-input",
        &[("flow.json", ORDER), ("order.json", example), ("order.schema.json", ORDER_SCHEMA)],
    );
    insta::assert_snapshot!(validate(&folder, &["flow.json"]));
    let by_example = validate(&folder, &["flow.json", "--input", "order.json"]);
    insta::assert_snapshot!(by_example);
    assert_eq!(validate(&folder, &["flow.json", "--input", example]), by_example);
    let by_schema = validate(&folder, &["flow.json", "--input-schema", "order.schema.json"]);
    insta::assert_snapshot!(by_schema);
}

/// What is said to somebody who checks `flow.json` with arguments that are wrong.
fn misused(folder: &Path, arguments: &[&str]) -> String {
    let output = within(folder, &[&["validate", "flow.json"], arguments].concat())
        .output()
        .expect("the command runs");
    assert_eq!(output.status.code(), Some(2), "{}", stdout(&output));
    stderr(&output)
}

#[test]
fn an_input_that_cannot_be_read() {
    let folder = files(
        "validate-input-wrong",
        &[("flow.json", ORDER), ("wrong.json", "{ 'a': 1 }"), ("example.json", r#"{"order": 1}"#)],
    );
    let said = |arguments: &[&str]| misused(&folder, arguments);
    insta::assert_snapshot!(said(&["--input", "{ 'a': 1 }"]), @r#"
    error: the example of the input is no JSON: key must be a string at line 1 column 3

    hint: texts and keys stand in double quotes: --input '{"orderId":"7"}'
    "#);
    insta::assert_snapshot!(said(&["--input", "nowhere.json"]), @r#"
    error: the example of the input, nowhere.json, is neither JSON nor a file

    hint: texts and keys stand in double quotes: --input '{"orderId":"7"}'
    "#);
    insta::assert_snapshot!(said(&["--input", "wrong.json"]), @r#"
    error: the example of the input in wrong.json is no JSON: key must be a string at line 1 column 3
    "#);
    insta::assert_snapshot!(said(&["--input-schema", "nowhere.json"]), @r#"
    error: the schema of the input cannot be read from nowhere.json: No such file or directory (os error 2)

    hint: give the path of a JSON file
    "#);
    insta::assert_snapshot!(said(&["--input-schema", "example.json"]), @r#"
    error: the schema of the input in example.json is no JSON Schema: it has none of its keywords, such as `type`

    hint: an example is given with --input
    "#);
    insta::assert_snapshot!(said(&["--input-schema", "example.json", "--input", "1"]), @r#"
    error: the argument '--input-schema <FILE>' cannot be used with '--input <JSON|FILE>'

    Usage: statewright validate --input-schema <FILE> <FILE>...

    For more information, try '--help'.
    "#);
}

const RESULTS: &str = r#"{
  "StartAt": "Fetch Order",
  "States": {
    "Fetch Order": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": { "FunctionName": "fetch-order" },
      "OutputPath": "$.Payload",
      "Next": "Charge"
    },
    "Charge": {
      "Type": "Task",
      "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:charge",
      "Parameters": { "sum.$": "$.totl" },
      "Next": "Is Paid"
    },
    "Is Paid": {
      "Type": "Choice",
      "Choices": [{ "Variable": "$.status", "StringEquals": "payed", "Next": "Done" }],
      "Default": "Done"
    },
    "Done": { "Type": "Succeed" }
  }
}
"#;

/// What tasks give is said by examples and schemas, by the names of their states.
#[test]
fn the_results_of_tasks_are_known() {
    let order = r#"{ "StatusCode": 200, "Payload": { "total": 5 } }"#;
    let schema =
        r#"{ "properties": { "status": { "enum": ["open", "paid"] } }, "required": ["status"] }"#;
    let folder = files(
        "validate-results",
        &[("flow.json", RESULTS), ("order.json", order), ("charge.schema.json", schema)],
    );
    let found = validate(
        &folder,
        &[
            "flow.json",
            "--result",
            "Fetch Order=order.json",
            "--result-schema",
            "Charge=charge.schema.json",
        ],
    );
    insta::assert_snapshot!(found);
    let by_example = validate(&folder, &["flow.json", "--result", "Fetch Order=order.json"]);
    let as_json = format!("Fetch Order={order}");
    assert_eq!(validate(&folder, &["flow.json", "--result", &as_json]), by_example);
}

#[test]
fn results_of_what_is_no_task() {
    let folder =
        files("validate-results-wrong", &[("flow.json", RESULTS), ("one.json", r#"{ "a": 1 }"#)]);
    let said = |arguments: &[&str]| misused(&folder, arguments);
    insta::assert_snapshot!(said(&["--result", "Fetch Oder={}"]), @r#"
    error: no task is called "Fetch Oder"

    hint: did you mean "Fetch Order"?
    "#);
    insta::assert_snapshot!(said(&["--result-schema", "Done=one.json"]), @r#"
    error: no task is called "Done"

    hint: the tasks are "Charge", "Fetch Order"
    "#);
    insta::assert_snapshot!(said(&["--result", "one.json"]), @r#"
    error: --result takes the name of a state, `=`, and what its task gives, and was given "one.json"
    "#);
    insta::assert_snapshot!(said(&["--result", "Charge=two.json"]), @r#"
    error: the example of the result of "Charge", two.json, is neither JSON nor a file

    hint: texts and keys stand in double quotes: --result 'Charge={"orderId":"7"}'
    "#);
    insta::assert_snapshot!(said(&["--result-schema", "Charge=one.json"]), @r#"
    error: the schema of the result of "Charge" in one.json is no JSON Schema: it has none of its keywords, such as `type`

    hint: an example is given with --result
    "#);
    insta::assert_snapshot!(said(&["--result", "Charge={}", "--result", "Charge={}"]), @r#"
    error: the result of "Charge" is given twice

    hint: give one of them
    "#);
}

/// What the types of a program tell stands beside the templates of its assembly.
#[test]
fn an_assembly_tells_what_is_known() {
    let template = |path: &str| {
        let task = r#""Type": "Task", "Resource": "${Open}", "Next": "Close""#;
        format!(
            r#"{{ "Resources": {{ "Machine": {{
              "Type": "AWS::StepFunctions::StateMachine",
              "Properties": {{ "Definition": {{ "StartAt": "Open", "States": {{
                "Open": {{ {task} }},
                "Close": {{ "Type": "Pass", "InputPath": "{path}", "End": true }}
              }} }} }}
            }} }} }}"#
        )
    };
    let (right, wrong) = (template("$.message"), template("$.mesage"));
    let schemas = |version: u8| {
        format!(
            r#"{{ "version": {version}, "stacks": {{ "One": {{ "Machine": {{
              "results": {{ "Open": "cases::Opened", "Close": "cases::Unknown" }},
              "types": {{ "cases::Opened": {{
                "type": "object",
                "properties": {{ "message": {{ "type": "string" }} }},
                "required": ["message"],
                "additionalProperties": false
              }} }}
            }} }} }} }}"#
        )
    };
    let schemas_of_one = schemas(2);
    let folder = files(
        "validate-schemas",
        &[
            ("right/One.template.json", right.as_str()),
            ("right/schemas.json", &schemas_of_one),
            ("wrong/One.template.json", &wrong),
            ("wrong/schemas.json", &schemas_of_one),
            ("others/Two.template.json", &wrong),
            ("others/schemas.json", &schemas_of_one),
            ("later/One.template.json", &wrong),
            ("later/schemas.json", &schemas(3)),
            ("foreign/One.template.json", &wrong),
            ("foreign/schemas.json", r#"{ "version": 2, "stacks": ["One"] }"#),
        ],
    );
    for silent in ["right", "others", "later", "foreign"] {
        let found = validate(&folder, &[silent]);
        assert!(found.contains("nothing found"), "{silent}: {found}");
    }
    insta::assert_snapshot!(validate(&folder, &["wrong", "--format", "concise"]), @r"
    exit 0
    --- stdout
    wrong/One.template.json:5:57: warning[SW0701] the input of this state has no field `mesage`: it has `message`
    --- stderr
    1 warning in 1 of 1 file
    ");
}

/// What a template puts into a definition is looked at, where it is written in the template.
#[test]
fn substitutions_are_filled_in() {
    let template = r#"Resources:
  One:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: flow.asl.json
      DefinitionSubstitutions:
        Seconds: -5
        NextState: Dnoe
        Function: !GetAtt Function.Arn
  Two:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionSubstitutions: { Start: Second, Queue: arn:aws:states:::sqs:sendMesage }
      DefinitionString: !Sub |
        {
          "StartAt": "${!Start}",
          "States": { "First": { "Type": "Task", "Resource": "${!Queue}", "Comment": "${Queue}", "End": true } }
        }
"#;
    let flow = r#"{
  "StartAt": "Wait",
  "States": {
    "Wait": { "Type": "Wait", "Seconds": ${Seconds}, "Next": "${NextState}" },
    "Done": { "Type": "Task", "Resource": "${Function}", "End": true }
  }
}
"#;
    let folder =
        files("validate-substitutions", &[("template.yaml", template), ("flow.asl.json", flow)]);
    insta::assert_snapshot!(validate(&folder, &["template.yaml", "--format", "concise"]));
    insta::assert_snapshot!(validate(&folder, &["flow.asl.json", "--format", "concise"]));
}
