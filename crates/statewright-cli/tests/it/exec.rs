//! Definitions that are part of no app, run with mocks.

use std::fs;

use serde_json::{Value, json};

use crate::{command, folder, statewright, stderr, stdout};

/// Orders of several items, each of which is packed.
fn definition() -> Value {
    let pack = json!({
        "StartAt": "Pack",
        "States": {
            "Pack": {
                "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
                "Parameters": { "QueueUrl": "packing", "MessageBody.$": "$" },
                "Retry": [{ "ErrorEquals": ["Busy"], "IntervalSeconds": 5 }],
                "Catch": [{ "ErrorEquals": ["OutOfStock"], "Next": "Order" }],
                "End": true,
            },
            "Order": { "Type": "Wait", "Seconds": 86400, "End": true },
        },
    });
    let branch = |name: &str, state: Value| json!({ "StartAt": name, "States": { name: state } });
    let pay = json!({
        "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": { "FunctionName": "pay" }, "OutputPath": "$.Payload", "End": true,
    });
    json!({
        "Comment": "Pays and packs.",
        "StartAt": "Both",
        "States": {
            "Both": {
                "Type": "Parallel", "Next": "Approved?",
                "Branches": [
                    branch("Pay", pay),
                    branch("Each", json!({ "Type": "Map", "ItemsPath": "$.items", "ItemProcessor": pack, "End": true })),
                ],
            },
            "Approved?": {
                "Type": "Choice", "Default": "Refused",
                "Choices": [{ "Variable": "$[0].approved", "BooleanEquals": true, "Next": "Done" }],
            },
            "Done": { "Type": "Succeed" },
            "Refused": { "Type": "Fail", "Error": "NotPaid", "Cause": "The card was refused." },
        },
    })
}

fn mocks() -> Value {
    json!({
        "StateMachines": {
            "order": { "TestCases": {
                "Paid": { "Pay": "Paid", "Pack": "Packs" },
                "Refused": { "Pay": "Refused", "Pack": "PacksAll" },
                "Half": { "Pay": "Paid" },
            } },
        },
        "MockedResponses": {
            "Paid": { "0": { "Return": { "Payload": { "approved": true } } } },
            "Refused": { "0": { "Return": { "Payload": { "approved": false } } } },
            "Packs": {
                "0": { "Throw": { "Error": "Busy", "Cause": "no hands" } },
                "1": { "Throw": { "Error": "OutOfStock", "Cause": "no bolts" } },
                "2-99": { "Return": "packed" },
            },
            "PacksAll": { "0-99": { "Return": "packed" } },
        },
    })
}

/// The files of a test, and the arguments that name them.
struct Files {
    definition: String,
    mocks: String,
}

impl Files {
    fn new(name: &str) -> Self {
        let folder = folder(name);
        let write = |name: &str, json: &Value| {
            let file = folder.join(name);
            fs::write(&file, json.to_string()).expect("a file");
            file.to_str().expect("a path").to_owned()
        };
        Self {
            definition: write("order.asl.json", &definition()),
            mocks: write("mocks.json", &mocks()),
        }
    }

    fn exec(&self, case: &str, arguments: &[&str]) -> std::process::Output {
        let always = ["exec", &self.definition, "--mocks", &self.mocks, "--case", case];
        statewright(&[always.as_slice(), arguments].concat())
    }
}

fn told(output: &std::process::Output) -> String {
    let said = stderr(output).replace(env!("CARGO_TARGET_TMPDIR"), "TMP");
    format!("{said}exit code {:?}\n{}", output.status.code(), stdout(output))
}

#[test]
fn a_definition_and_mocks_are_all_it_takes() {
    let files = Files::new("exec");
    let input = r#"{"items": ["nuts", "bolts", "pins"]}"#;
    insta::assert_snapshot!(told(&files.exec("Paid", &["--input", input])), @r#"
         Running order
      ▾ Both          Parallel
        ▾ Each        Map        3 items
        ✓ Pay         Task        0.0 ms
            caught OutOfStock: no bolts
          ! Pack #1   Task        0.0 ms
          ✓ Pack #2   Task        0.0 ms
            tried again after Busy: no hands
          ✓ Pack #0   Task        5.00 s
          ✓ Order #1  Wait           1 d
        ✓ Each        Map            1 d
      ✓ Both          Parallel       1 d
      ✓ Approved?     Choice      0.0 ms
      ✓ Done          Succeed     0.0 ms
       Succeeded in 1 d
    exit code Some(0)
    [{"approved":true},["packed",{"Error":"OutOfStock","Cause":"no bolts"},"packed"]]
    "#);
    insta::assert_snapshot!(told(&files.exec("Refused", &["--input", input])), @"
         Running order
      ▾ Both          Parallel
        ▾ Each        Map        3 items
        ✓ Pay         Task        0.0 ms
          ✓ Pack #0   Task        0.0 ms
          ✓ Pack #1   Task        0.0 ms
          ✓ Pack #2   Task        0.0 ms
        ✓ Each        Map         0.0 ms
      ✓ Both          Parallel    0.0 ms
      ✓ Approved?     Choice      0.0 ms
      ✗ Refused       Fail        0.0 ms
          Failed in 0.0 ms: NotPaid: The card was refused.
    exit code Some(1)
    ");
}

#[test]
fn many_items_are_not_all_shown() {
    let files = Files::new("exec-many");
    let items: Vec<_> = (0..1000).collect();
    let input = json!({ "items": items }).to_string();
    let mocks = json!({
        "StateMachines": { "order": { "TestCases": { "Many": { "Pay": "Paid", "Pack": "Packs" } } } },
        "MockedResponses": {
            "Paid": { "0": { "Return": { "Payload": { "approved": true } } } },
            "Packs": {
                "0-499": { "Return": "packed" },
                "500-549": { "Throw": { "Error": "OutOfStock", "Cause": "no bolts" } },
                "550-999": { "Return": "packed" },
            },
        },
    });
    fs::write(&files.mocks, mocks.to_string()).expect("a file");
    let output = files.exec("Many", &["--input", &input]);
    insta::assert_snapshot!(stderr(&output), @"
       Running order
    ▾ Both          Parallel
      ▾ Each        Map     1000 items
      ✓ Pay         Task        0.0 ms
        ✓ Pack #0   Task        0.0 ms
        ✓ Pack #1   Task        0.0 ms
        ✓ Pack #2   Task        0.0 ms
        ✓ Pack #3   Task        0.0 ms
        ✓ Pack #4   Task        0.0 ms
        ✓ Pack #5   Task        0.0 ms
        ✓ Pack #6   Task        0.0 ms
        ✓ Pack #7   Task        0.0 ms
        ✓ Pack #8   Task        0.0 ms
        ✓ Pack #9   Task        0.0 ms
        ! Pack #500  Task        0.0 ms
        ! Pack #501  Task        0.0 ms
        ! Pack #502  Task        0.0 ms
        ! Pack #503  Task        0.0 ms
        ! Pack #504  Task        0.0 ms
        ! Pack #505  Task        0.0 ms
        ! Pack #506  Task        0.0 ms
        ! Pack #507  Task        0.0 ms
        ! Pack #508  Task        0.0 ms
        ! Pack #509  Task        0.0 ms
        … 990 more items, 50 errors in them
      ✓ Each        Map            2 d
    ✓ Both          Parallel       2 d
    ✓ Approved?     Choice      0.0 ms
    ✓ Done          Succeed     0.0 ms
     Succeeded in 2 d
    ");
    assert_eq!(stdout(&output).matches("packed").count(), 950);
}

#[test]
fn the_history_is_reproduced() {
    let files = Files::new("exec-json");
    let input = r#"{"items": [1, 2, 3, 4]}"#;
    let history = |arguments: &[&str]| {
        let always = ["--json", "--input", input];
        stdout(&files.exec("Refused", &[always.as_slice(), arguments].concat()))
    };
    assert_eq!(history(&[]), history(&[]));
    assert_eq!(history(&["--seed", "1"]), history(&["--seed", "1"]));
    assert!(
        (2..20).any(|seed| history(&["--seed", &seed.to_string()]) != history(&["--seed", "1"]))
    );
    let json: Value = serde_json::from_str(&history(&[])).expect("JSON");
    assert_eq!(json["events"][0]["timestamp"], json!(1_704_067_200.0));
}

#[test]
fn a_page_is_written() {
    let files = Files::new("exec-html");
    let page = folder("exec-page").join("run.html");
    let page_path = page.to_str().expect("a path");
    let input = r#"{"items": [1]}"#;
    let output = files.exec("Refused", &["--html", page_path, "--input", input]);
    assert_eq!(output.status.code(), Some(1));
    let page = fs::read_to_string(&page).expect("the page");
    assert!(page.contains("<title>order: FAILED</title>"));
    assert!(page.contains("state box visited succeeded\" data-state=\"Both\""));
    assert!(page.contains("The card was refused."));
}

#[test]
fn time_is_real_on_demand() {
    let files = Files::new("exec-real");
    let output = files.exec("Refused", &["--real-time", "--json", "--input", r#"{"items": []}"#]);
    let json: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert!(json["events"][0]["timestamp"].as_f64().is_some_and(|at| at > 1_750_000_000.0));
}

#[test]
fn yaml_from_stdin() {
    let text =
        "StartAt: Nap\nStates:\n  Nap:\n    Type: Wait\n    Seconds: 31536000\n    End: true\n";
    let mut command = command(&["exec", "-", "--virtual-time", "--input", "[1]"]);
    let mut child = command
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut stdin = child.stdin.take().expect("stdin");
    std::io::Write::write_all(&mut stdin, text.as_bytes()).expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    insta::assert_snapshot!(told(&output), @"
         Running StateMachine
      ✓ Nap  Wait         365 d
       Succeeded in 365 d
    exit code Some(0)
    [1]
    ");
}

#[test]
fn express_ends_after_five_minutes() {
    let file = folder("exec-express").join("nap.asl.json");
    let nap = json!({
        "StartAt": "Nap", "States": { "Nap": { "Type": "Wait", "Seconds": 301, "End": true } },
    });
    fs::write(&file, nap.to_string()).expect("a file");
    let file = file.to_str().expect("a path");
    insta::assert_snapshot!(told(&statewright(&["exec", file, "--virtual-time", "--type", "express"])), @"
         Running nap
      ✗ Nap  Wait         5 min
       Timed out in 5 min: States.Timeout
    exit code Some(1)
    ");

    let token = json!({
        "StartAt": "Ask",
        "States": { "Ask": {
            "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Parameters": { "QueueUrl": "q", "MessageBody.$": "$$.Task.Token" }, "End": true,
        } },
    });
    fs::write(file, token.to_string()).expect("a file");
    insta::assert_snapshot!(told(&statewright(&["exec", file, "--type", "express"])), @"
    error: the definition in TMP/exec-express/nap.asl.json cannot be used:
    an Express workflow cannot wait so: it has no '.waitForTaskToken' service integration at /States/Ask/Resource
      hint: use a Standard workflow, or call without waiting
    exit code Some(2)
    ");
}

#[test]
fn what_is_wrong_is_said_before_anything_runs() {
    let files = Files::new("exec-wrong");
    let (definition, mocks) = (files.definition.as_str(), files.mocks.as_str());
    let folder = folder("exec-wrong-files");
    let write = |name: &str, text: &str| {
        let file = folder.join(name);
        fs::write(&file, text).expect("a file");
        file.to_str().expect("a path").to_owned()
    };
    let (no_json, no_state) =
        (write("no.json", "{"), write("no-state.asl.json", r#"{"StartAt":"A","States":{}}"#));
    let wrong_mocks = write("wrong.json", r#"{"StateMachines":{},"Responses":{}}"#);
    let two = write(
        "two.json",
        r#"{"StateMachines":{"A":{"TestCases":{}},"B":{"TestCases":{}}},"MockedResponses":{}}"#,
    );
    let said: Vec<_> = [
        &["exec", "nothing.asl.json"] as &[_],
        &["exec", &no_json],
        &["exec", &no_state],
        &["exec", definition],
        &["exec", definition, "--mocks", "nothing.json"],
        &["exec", definition, "--mocks", &wrong_mocks],
        &["exec", definition, "--mocks", &two],
        &["exec", definition, "--mocks", mocks],
        &["exec", definition, "--mocks", mocks, "--case", "Payed"],
        &["exec", definition, "--mocks", mocks, "--case", "Half"],
        &["exec", definition, "--mocks", mocks, "--case", "Paid", "--name", "orders"],
        &["exec", definition, "--case", "Paid"],
        &["exec", definition, "--mocks", mocks, "--case", "Paid", "--input", "{items:[]}"],
        &["exec", definition, "--mocks", mocks, "--case", "Paid", "--real-time", "--seed", "1"],
        &["exec", definition, "--objects", "nowhere"],
        &["exec", "-", "--input-file", "-"],
    ]
    .iter()
    .map(|arguments| {
        let output = statewright(arguments);
        assert_eq!((output.status.code(), stdout(&output)), (Some(2), String::new()));
        stderr(&output).replace(env!("CARGO_TARGET_TMPDIR"), "TMP")
    })
    .collect();
    insta::assert_snapshot!(said.join("---\n"));
}

#[test]
fn items_come_from_a_folder_and_results_go_there() {
    let folder = folder("exec-objects");
    fs::create_dir_all(folder.join("store/data/in")).expect("a bucket");
    fs::write(folder.join("store/data/in/rows.csv"), "id,name\n1,nuts\n2,bolts\n")
        .expect("an object");
    let definition = json!({
        "StartAt": "Rows",
        "States": { "Rows": {
            "Type": "Map", "End": true,
            "ItemReader": {
                "Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": { "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW" },
                "Parameters": { "Bucket": "data", "Key": "in/rows.csv" },
            },
            "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                "StartAt": "Row", "States": { "Row": { "Type": "Pass", "End": true } },
            },
            "ResultWriter": {
                "Resource": "arn:aws:states:::s3:putObject",
                "Parameters": { "Bucket": "data", "Prefix": "out" },
            },
        } },
    });
    let file = folder.join("rows.asl.json");
    fs::write(&file, definition.to_string()).expect("a file");
    let (file, store) = (file.to_str().expect("a path"), folder.join("store"));
    let store = store.to_str().expect("a path");
    let output = statewright(&["exec", file, "--virtual-time", "--objects", store]);
    let said = stderr(&output);
    insta::assert_snapshot!(said, @"
       Running rows
    ▾ Rows      Map
      ✓ Row #0  Pass        0.0 ms
      ✓ Row #1  Pass        0.0 ms
    ✓ Rows      Map         0.0 ms
     Succeeded in 0.0 ms
    ");
    let result: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let key = result["ResultWriterDetails"]["Key"].as_str().expect("a key");
    let manifest = fs::read_to_string(folder.join("store/data").join(key)).expect("the manifest");
    assert!(manifest.contains("SUCCEEDED"), "{manifest}");

    insta::assert_snapshot!(told(&statewright(&["exec", file])), @r#"
    error: state "Rows" reads its items from objects, and there is no store of them here

    hint: name a folder with a folder for each bucket (--objects FOLDER), or say where S3 is: --endpoint s3=http://…
    exit code Some(2)
    "#);
}

/// A service that answers one request, and tells what it was asked.
fn answering_once(answer: &'static str) -> (String, std::thread::JoinHandle<String>) {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("its address"));
    let asked = std::thread::spawn(move || {
        use std::io::{BufRead, BufReader, Read, Write};
        let (mut stream, _) = listener.accept().expect("somebody asks");
        let mut reader = BufReader::new(stream.try_clone().expect("the same stream"));
        let (mut head, mut length) = (String::new(), 0);
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).expect("a line");
            if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().expect("a length");
            }
            if line.trim().is_empty() {
                break;
            }
            head += &line;
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).expect("the body");
        let headers = "content-type: application/x-amz-json-1.0\r\nconnection: close";
        let length = answer.len();
        write!(stream, "HTTP/1.1 200 OK\r\n{headers}\r\ncontent-length: {length}\r\n\r\n{answer}")
            .expect("it listens");
        String::from_utf8_lossy(&body).into_owned()
    });
    (address, asked)
}

#[test]
fn services_are_called_where_the_user_says() {
    let files = Files::new("exec-endpoint");
    let send = json!({
        "StartAt": "Send",
        "States": { "Send": {
            "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sqs:sendMessage",
            "Parameters": { "QueueUrl": "q", "MessageBody.$": "$.text" }, "End": true,
        } },
    });
    fs::write(&files.definition, send.to_string()).expect("a file");
    let input = r#"{"text": "hello"}"#;
    let asked = r#"{"QueueUrl":"q","MessageBody":"hello"}"#;
    let answer = r#"{"MessageId":"1"}"#;

    let (address, service) = answering_once(answer);
    let endpoint = format!("sqs={address}");
    let output =
        statewright(&["exec", &files.definition, "--input", input, "--endpoint", &endpoint]);
    assert_eq!(stdout(&output), format!("{answer}\n"), "{}", stderr(&output));
    assert_eq!(service.join().expect("it answered"), asked);

    let (address, service) = answering_once(answer);
    let mut command = command(&["exec", &files.definition, "--input", input]);
    let output = command.env("AWS_ENDPOINT_URL_SQS", address).output().expect("it runs");
    assert_eq!(stdout(&output), format!("{answer}\n"), "{}", stderr(&output));
    assert_eq!(service.join().expect("it answered"), asked);
}
