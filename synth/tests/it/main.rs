//! The reference app, as a program: what it prints and writes.

mod workflow;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::{Value, json};

/// The tutorial's definition, with a name in place of each function's ARN.
const TUTORIAL: &str = include_str!("tutorial.asl.json");

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// An empty folder of one's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    folder
}

/// Runs the app with its assembly in a folder of its own.
fn synth(name: &str, arguments: &[&str]) -> Output {
    command(name, arguments).output().expect("the app runs")
}

fn command(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_synth"));
    command.args(arguments).env("CDK_OUTDIR", folder(name)).current_dir(root());
    command
}

fn template(name: &str, arguments: &[&str]) -> Value {
    let output = synth(name, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("nothing but JSON on stdout")
}

fn machine(template: &Value) -> &Value {
    &template["Resources"]["CallCenterStateMachine"]["Properties"]
}

#[test]
fn the_template_is_pinned() {
    insta::assert_snapshot!(format!("{:#}", template("pinned", &[])));
}

#[test]
fn the_template_in_yaml_is_pinned() {
    let output = synth("yaml", &["--format", "yaml"]);
    insta::assert_snapshot!(String::from_utf8_lossy(&output.stdout));
}

#[test]
fn the_definition_is_the_tutorials() {
    let template = template("tutorial", &[]);
    let mut definition = machine(&template)["Definition"].clone();
    let substitutions = machine(&template)["DefinitionSubstitutions"].clone();
    // The tutorial names functions, and the template what stands for their ARNs.
    for state in definition["States"].as_object_mut().expect("states").values_mut() {
        let Some(resource) = state.get_mut("Resource") else {
            continue;
        };
        let name = resource.as_str().and_then(|text| text.strip_prefix("${")?.strip_suffix('}'));
        *resource = substitutions[name.expect("a placeholder")]["Fn::GetAtt"][0].clone();
    }
    let tutorial: Value = serde_json::from_str(TUTORIAL).expect("JSON");
    assert_eq!(definition, tutorial);
    // To the order of the states, which comparing as data does not see.
    assert_eq!(definition.to_string(), tutorial.to_string());
}

#[test]
fn the_definition_can_be_a_text() {
    let object = template("object", &[]);
    let string = template("string", &["--definition", "string"]);
    let text = machine(&string)["DefinitionString"]["Fn::Sub"].as_str().expect("a text");
    let mut expected = machine(&object)["Definition"].to_string();
    for (name, attribute) in
        machine(&object)["DefinitionSubstitutions"].as_object().expect("substitutions")
    {
        let function = attribute["Fn::GetAtt"][0].as_str().expect("a function");
        expected = expected.replace(&format!("${{{name}}}"), &format!("${{{function}.Arn}}"));
    }
    assert_eq!(text, expected);
    assert_eq!(machine(&string).get("Definition"), None);
}

/// A role may do what its machine or its functions need, on exactly the resources that are
/// theirs, and nothing else.
#[test]
fn the_rights_are_the_least() {
    let template = template("rights", &[]);
    let functions = ["OpenCase", "AssignCase", "WorkOnCase", "CloseCase", "EscalateCase"];
    let arn = |id: &str| json!({ "Fn::GetAtt": [id, "Arn"] });
    let arns = functions.map(|name| arn(&format!("{name}Function")));
    let statements = |role: &str| {
        let properties = &template["Resources"][role]["Properties"];
        assert_eq!(properties.get("ManagedPolicyArns"), None);
        properties["Policies"][0]["PolicyDocument"]["Statement"].clone()
    };
    assert_eq!(
        statements("CallCenterStateMachineRole"),
        json!([{ "Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": arns }])
    );
    assert_eq!(
        statements("FunctionsRole"),
        json!([
            {
                "Effect": "Allow",
                "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                "Resource": arn("FunctionsLogGroup"),
            },
            { "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": arn("LostEvents") },
        ])
    );
    let roles = ["CallCenterStateMachineRole", "FunctionsRole"].map(statements);
    assert!(!json!(roles).to_string().contains("\"*\""), "a right is on everything");
}

/// What is committed in `cdk.out` is what comes out. If not: `cargo run -p synth`.
#[test]
fn the_committed_assembly_is_not_stale() {
    // For the same folder, as the way from there to the root is in the asset manifest; written
    // elsewhere, so that the test changes nothing.
    let written = folder("assembly");
    let output =
        command("unused", &["--quiet", "--output"]).arg(&written).output().expect("the app runs");
    assert!(output.status.success());
    let names = |folder: &Path| {
        let entries = fs::read_dir(folder).expect("the folder");
        let mut names: Vec<_> = entries
            .map(|entry| entry.expect("a file").file_name())
            // The AWS CDK's command line keeps a cache of its own there.
            .filter(|name| name != ".cache")
            .collect();
        names.sort();
        names
    };
    let committed = root().join("cdk.out");
    assert_eq!(names(&written), names(&committed));
    for name in names(&written) {
        let read = |folder: &Path| fs::read_to_string(folder.join(&name)).expect("a file");
        let (new, old) = (read(&written), read(&committed));
        // The way from the folder to the root is another one, wherever the target folder is.
        let way =
            new.find("target/lambda/").map(|end| new[..end].rsplit('"').next().unwrap_or_default());
        let new = new.replace(&format!("\"{}target/", way.unwrap_or_default()), "\"../target/");
        assert_eq!(new, old, "cdk.out/{} is stale: cargo run -p synth", name.display());
    }
}

/// The same bytes each time, wherever the workspace is, from any folder in it, and whatever is
/// in the environment.
#[test]
fn the_same_source_gives_the_same_bytes() {
    let files = |root: &Path| {
        let entries = fs::read_dir(root.join("cdk.out")).expect("the assembly");
        let files = entries.map(|entry| entry.expect("a file").path());
        let read = |path: PathBuf| {
            let text = fs::read_to_string(&path).expect("a file");
            (path.file_name().map(ToOwned::to_owned), text)
        };
        files.map(read).collect::<BTreeMap<_, _>>()
    };
    let synth = |copy: &Path, folder: &str| {
        let mut app = Command::new(env!("CARGO_BIN_EXE_synth"));
        // Cargo says to its tests which package they are of.
        app.env_remove("CARGO_MANIFEST_DIR")
            .env_remove("CDK_OUTDIR")
            .current_dir(copy.join(folder));
        app
    };
    let (here, there) = (checkout("here"), checkout("some where else"));
    let first = synth(&here, "").output().expect("the app runs");
    let mut elsewhere = synth(&there, "handlers/src");
    elsewhere.env("HOME", "/nowhere").env("LANG", "de_DE.UTF-8").env("TZ", "Asia/Tokyo");
    let second = elsewhere.output().expect("the app runs");
    assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
    assert_eq!(String::from_utf8_lossy(&first.stdout), String::from_utf8_lossy(&second.stdout));
    assert_eq!(files(&here), files(&there));
    // And of the sources as they are, where they are.
    assert_eq!(
        files(&here)[&Some("CallCenter.template.json".into())],
        fs::read_to_string(root().join("cdk.out/CallCenter.template.json")).expect("a file")
    );
}

/// The sources of this workspace, somewhere else.
fn checkout(name: &str) -> PathBuf {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder") {
            let entry = entry.expect("a file");
            let to = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &to);
            } else {
                fs::copy(entry.path(), to).expect("a copy");
            }
        }
    }
    let folder = folder(&format!("checkout {name}")).join(name);
    for part in ["crates", "handlers", "synth"] {
        copy(&root().join(part), &folder.join(part));
    }
    for file in ["Cargo.toml", "Cargo.lock"] {
        fs::copy(root().join(file), folder.join(file)).expect("a copy");
    }
    folder
}

#[test]
fn an_unknown_argument_prints_nothing() {
    let output = synth("unknown", &["--fromat", "yaml"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(output.stdout, b"");
    insta::assert_snapshot!(String::from_utf8_lossy(&output.stderr), @r#"
    error: there is no argument "--fromat"

    hint: `--help` lists the arguments
    "#);
}

#[test]
fn an_assembly_that_cannot_be_written_prints_nothing() {
    let blocked = folder("blocked");
    fs::create_dir_all(blocked.parent().expect("a folder")).expect("a folder");
    let _ = fs::remove_file(&blocked);
    fs::write(&blocked, "a file, not a folder").expect("a file");
    let output = command("unused", &["--output"]).arg(&blocked).output().expect("the app runs");
    fs::remove_file(&blocked).expect("the file is removed");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(output.stdout, b"");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.starts_with("error: the assembly cannot be written to "), "{said}");
}

/// As with `| head`: nobody reads what is printed.
#[test]
fn a_closed_stdout_is_no_failure() {
    let mut child = command("closed", &[])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the app runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the app ends");
    assert!(output.status.success());
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"));
}

/// The template of the tutorial's variation: no Fail state, and Escalate Case goes back to
/// Work on Case.
fn variation(name: &str) -> Value {
    // Examples are built with the tests, beside the program.
    let example = Path::new(env!("CARGO_BIN_EXE_synth"))
        .with_file_name("examples")
        .join("work_until_resolved");
    let example = example.with_extension(std::env::consts::EXE_EXTENSION);
    let output = Command::new(example).env("CDK_OUTDIR", folder(name)).current_dir(root()).output();
    serde_json::from_slice(&output.expect("the example runs").stdout).expect("JSON")
}

/// Nothing else is changed by it, but that it has no comment.
#[test]
fn the_variation_changes_the_way_of_an_escalated_case() {
    let (template, variation) = (template("not-varied", &[]), variation("variation"));
    let mut expected = machine(&template)["Definition"].clone();
    expected.as_object_mut().expect("an object").shift_remove("Comment");
    let states = expected["States"].as_object_mut().expect("states");
    states.shift_remove("Fail");
    states["Escalate Case"]["Next"] = json!("Work on Case");
    let definition = &machine(&variation)["Definition"];
    assert_eq!(definition.to_string(), expected.to_string());
    insta::assert_snapshot!(format!("{definition:#}"));
}
