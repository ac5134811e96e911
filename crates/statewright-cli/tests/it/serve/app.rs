//! A small app: a script that synthesizes, and a handler without dependencies.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::json;

use crate::folder;

/// Synthesizes slowly enough that something can change in the meantime, if it is told to; and says
/// then that it has read its sources.
const SYNTH: &str = r#"set -e
result=$(cat src/result.txt)
test "$result" != broken
if test -e slow; then touch .read; sleep 1; fi
mkdir -p cdk.out
sed "s/@RESULT@/$result/" src/template.json > cdk.out/App.template.json
cp src/assets.json cdk.out/App.assets.json
cp src/manifest.json cdk.out/manifest.json
"#;

const HANDLER: &str = r#"
use std::{env, io::{Read, Write}, net::TcpStream};

const ANSWER: &str = "\"first\"";

fn exchange(method: &str, path: &str, body: &str) -> String {
    let host = env::var("AWS_LAMBDA_RUNTIME_API").unwrap();
    let mut stream = TcpStream::connect(&host).unwrap();
    write!(
        stream,
        "{method} /2018-06-01/runtime/{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len(),
    ).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn main() {
    loop {
        let next = exchange("GET", "invocation/next", "").to_lowercase();
        let id = "lambda-runtime-aws-request-id: ";
        let id = next.lines().find_map(|line| line.strip_prefix(id)).unwrap();
        exchange("POST", &format!("invocation/{id}/response"), ANSWER);
    }
}
"#;

pub(super) struct App {
    pub(super) folder: PathBuf,
    assembly: String,
}

impl App {
    /// An app of its own, synthesized.
    pub(super) fn new(name: &str) -> Self {
        let folder = folder(name);
        let assembly = folder.join("cdk.out").to_str().expect("a path").to_owned();
        let app = Self { folder, assembly };
        fs::create_dir(app.folder.join("src")).expect("a folder");
        let hold = "arn:aws:states:us-east-1:123456789012:activity:Hold";
        let definition = json!({ "StartAt": "Hold", "States": {
            "Hold": { "Type": "Task", "Resource": hold, "ResultPath": null, "Next": "Say" },
            "Say": { "Type": "Pass", "Result": "@RESULT@", "End": true },
        } });
        let template = json!({ "Resources": {
            "Machine": {
                "Type": "AWS::StepFunctions::StateMachine", "Properties": { "Definition": definition },
            },
            "Answer": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                    "Runtime": "provided.al2023", "Timeout": 60,
                    "Code": { "S3Bucket": "b", "S3Key": "answer.zip" },
                },
            },
        } });
        let stack = json!({
            "type": "aws:cloudformation:stack", "dependencies": ["App.assets"],
            "properties": { "templateFile": "App.template.json" },
        });
        let assets = json!({
            "type": "cdk:asset-manifest", "properties": { "file": "App.assets.json" },
        });
        let files = json!({ "answer": { "source": { "path": "../target/lambda/answer" } } });
        app.write("src/template.json", &template.to_string());
        app.write("src/assets.json", &json!({ "files": files }).to_string());
        let artifacts = json!({ "App": stack, "App.assets": assets });
        app.write("src/manifest.json", &json!({ "artifacts": artifacts }).to_string());
        app.write("src/result.txt", "first");
        app.write("synth.sh", SYNTH);
        app.write("cdk.json", &json!({ "app": "sh synth.sh" }).to_string());
        app.write("Cargo.toml", "[package]\nname = \"answer\"\nedition = \"2024\"\n[workspace]\n");
        app.write("src/main.rs", HANDLER);
        let synthesized = Command::new("sh").arg("synth.sh").current_dir(&app.folder).status();
        assert!(synthesized.expect("it runs").success());
        app
    }

    pub(super) fn assembly(&self) -> &str {
        &self.assembly
    }

    pub(super) fn write(&self, file: &str, text: &str) {
        fs::write(self.folder.join(file), text).expect("a file");
    }

    /// Changes what the handler answers.
    pub(super) fn answer(&self, answer: &str) {
        self.write("src/main.rs", &HANDLER.replace("\\\"first\\\"", answer));
    }

    /// Whether a file of it is there.
    pub(super) fn has(&self, file: &str) -> bool {
        Path::new(&self.folder).join(file).exists()
    }
}
