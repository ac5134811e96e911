//! What a server keeps, and says of it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use serde_json::json;

use crate::{
    folder,
    server::{Ends, Server},
    statewright, stderr,
};

/// A state machine that is told that time is over.
const WAIT: &str = r#"{"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":1,"End":true}}}"#;

const PASS: &str = r#"{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}"#;

const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn where_everything_is_kept_is_said() {
    let server = Arc::new(Server::start(&[]));
    let _ends = Ends(Arc::clone(&server));
    assert!(server.said().contains("Keeping everything in memory, until this ends"));

    let folder = folder("kept").join("new");
    let folder = folder.to_str().expect("a path");
    let server = Arc::new(Server::start(&["--data-dir", folder]));
    let _ends = Ends(Arc::clone(&server));
    assert!(server.said().contains(&format!("Keeping everything in {folder}")));
    let other = statewright(&["serve", "--port", "0", "--data-dir", folder]);
    assert_eq!(other.status.code(), Some(2));
    let said = stderr(&other);
    assert!(said.contains(&format!("error: {folder} is in use by another server")), "{said}");
}

#[test]
fn a_folder_that_cannot_be_made_is_refused() {
    let file = folder("kept_in_file").join("file");
    fs::write(&file, "").expect("a file");
    let file = file.to_str().expect("a path");
    let refused = statewright(&["serve", "--port", "0", "--data-dir", file]);
    assert_eq!(refused.status.code(), Some(2));
    let said = stderr(&refused);
    assert!(said.contains(&format!("error: cannot make {file}: ")), "{said}");
    assert!(said.contains("hint: name a folder that can be written to with --data-dir"), "{said}");
}

/// Where no more can be written, no more is accepted, and nothing is lost that was. What runs goes
/// on when there is room again.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full() {
    let folder = folder("full");
    let data_dir = ["--data-dir", folder.to_str().expect("a path")];
    let server = Arc::new(Server::start_limited(&data_dir));
    let _ends = Ends(Arc::clone(&server));
    server.limit(Some(20_000));
    let machine = server.create("Machine", WAIT);
    let mut accepted = Vec::new();
    let start = |name: usize| {
        json!({ "stateMachineArn": machine, "name": name.to_string(),
            "input": json!("x".repeat(1000)).to_string() })
    };
    let refused = loop {
        match server.insist("StartExecution", &start(accepted.len())) {
            Ok(started) => {
                accepted.push(started["executionArn"].as_str().expect("an ARN").to_owned());
            }
            Err(refused) => break refused,
        }
        assert!(accepted.len() < 1000, "it never refuses");
    };
    assert!(refused.contains("#InternalFailure"), "{refused}");
    assert!(refused.contains("journal: File too large"), "{refused}");
    assert!(!accepted.is_empty());
    // Nothing is there of what was refused, then and later.
    let names: Vec<_> = (0..accepted.len()).map(|number| number.to_string()).collect();
    assert_eq!(server.list(&machine), names.iter().cloned().collect());
    let long = WAIT.replace("Wait\"", &format!("Wait\",\"Comment\":\"{}\"", "x".repeat(5000)));
    let update = json!({ "stateMachineArn": machine, "definition": long });
    let refused = server.insist("UpdateStateMachine", &update);
    assert!(refused.expect_err("it cannot be written").contains("#InternalFailure"));
    let describe = json!({ "stateMachineArn": machine });
    let described = server.insist("DescribeStateMachine", &describe).expect("it is there");
    assert_eq!(described["definition"], WAIT);
    // One that cannot be kept does not go on.
    thread::sleep(Duration::from_millis(1500));
    let last = json!({ "executionArn": accepted.last() });
    let told = server.insist("DescribeExecution", &last).expect("it is known");
    assert_eq!(told["status"], "RUNNING");
    let full = copy(&folder, "full_copy");

    server.limit(None);
    let started = server.insist("StartExecution", &start(accepted.len()));
    accepted
        .push(started.expect("there is room")["executionArn"].as_str().expect("an ARN").to_owned());
    for execution in &accepted {
        server.until_ended(execution, PATIENCE);
    }
    assert!(server.says("the journal cannot be written: nothing is accepted", PATIENCE));
    assert!(server.says("the journal is written again", PATIENCE));
    server.kill();
    server.restart();
    assert_eq!(server.list(&machine).len(), accepted.len());

    // Likewise if it is killed while there is no room.
    let server = Arc::new(Server::start(&["--data-dir", full.to_str().expect("a path")]));
    let _ends = Ends(Arc::clone(&server));
    assert_eq!(server.list(&machine), names.into_iter().collect());
    for execution in &accepted[..accepted.len() - 1] {
        server.until_ended(execution, PATIENCE);
    }
}

/// What a task starts or makes waits for room, as the execution of the task does.
#[cfg(target_os = "linux")]
#[test]
fn tasks_of_executions_that_run_wait_for_a_disk_that_is_full() {
    const ITEMS: usize = 40;
    let folder = folder("full_tasks");
    let server = Arc::new(Server::start_limited(&["--data-dir", folder.to_str().expect("a path")]));
    let _ends = Ends(Arc::clone(&server));
    let child = server.create("Child", PASS);
    let parent = json!({ "StartAt": "M", "States": { "M": { "Type": "Map", "End": true,
        "ItemProcessor": { "StartAt": "P", "States": { "P": { "Type": "Parallel", "End": true,
            "Branches": [
                { "StartAt": "Start", "States": { "Start": { "Type": "Task", "End": true,
                    "Resource": "arn:aws:states:::states:startExecution.sync:2",
                    "Parameters": { "StateMachineArn": child, "Input.$": "$" } } } },
                { "StartAt": "Make", "States": { "Make": { "Type": "Task", "End": true,
                    "Resource": "arn:aws:states:::aws-sdk:sfn:createActivity",
                    "Parameters": { "Name.$": "$.name" } } } },
            ] } } } } } });
    let parent = server.create("Parent", &parent.to_string());
    let items: Vec<_> = (0..ITEMS)
        .map(|number| json!({ "name": format!("a{number:070}"), "text": "x".repeat(500) }))
        .collect();
    let journal = fs::metadata(folder.join("journal")).expect("a journal").len();
    server.limit(Some(journal + 40_000));
    let start = json!({ "stateMachineArn": parent, "input": json!(items).to_string() });
    let started = server.insist("StartExecution", &start).expect("there is room");
    let execution = started["executionArn"].as_str().expect("an ARN");
    assert!(server.says("the journal cannot be written: nothing is accepted", PATIENCE));
    // It is tried again, more than once.
    thread::sleep(Duration::from_millis(2500));
    let describe = json!({ "executionArn": execution });
    let told = server.insist("DescribeExecution", &describe).expect("it is known");
    assert_eq!(told["status"], "RUNNING", "{told}");
    assert!(server.list(&child).len() < ITEMS);
    let made = || {
        let made = server.insist("ListActivities", &json!({ "maxResults": 1000 })).expect("a list");
        made["activities"].as_array().expect("a list").len()
    };
    assert!(made() < ITEMS);

    server.limit(None);
    server.until_ended(execution, PATIENCE);
    assert_eq!(server.list(&child).len(), ITEMS);
    assert_eq!(made(), ITEMS);
}

/// What would be there if the server were killed now.
#[cfg(target_os = "linux")]
fn copy(folder: &Path, name: &str) -> PathBuf {
    let copy = crate::folder(name);
    fs::copy(folder.join("journal"), copy.join("journal")).expect("a copy");
    copy
}

/// Whatever comes while the journal is written anew, it is whole, before and after.
#[cfg(target_os = "linux")]
#[test]
fn what_comes_while_the_journal_is_written_anew() {
    let folder = folder("anew");
    let new = folder.join("journal.new");
    let server = Arc::new(Server::start_limited(&["--data-dir", folder.to_str().expect("a path")]));
    let _ends = Ends(Arc::clone(&server));
    let machine = server.create("Machine", WAIT);
    // What is kept takes a while to be written.
    let mut kept = BTreeSet::new();
    for number in 0..20 {
        let start = json!({ "stateMachineArn": machine, "name": number.to_string(),
            "input": json!("x".repeat(200_000)).to_string() });
        server.insist("StartExecution", &start).expect("it is accepted");
        kept.insert(number.to_string());
    }
    let changed = server.create("Changed", WAIT);
    let express = json!({ "name": "Express", "type": "EXPRESS", "definition": PASS,
        "roleArn": "arn:aws:iam::123456789012:role/test" });
    let express = server.insist("CreateStateMachine", &express).expect("it is accepted");
    let of_no_use = json!({ "stateMachineArn": express["stateMachineArn"],
        "input": json!("x".repeat(250_000)).to_string() });
    let mut number = 0;
    let mut update = |server: &Server| {
        server.insist("StartExecution", &of_no_use).expect("it is accepted");
        number += 1;
        let definition = WAIT.replacen('{', &format!("{{\"Comment\":\"{number}\","), 1);
        let update = json!({ "stateMachineArn": changed, "definition": definition });
        server.insist("UpdateStateMachine", &update).expect("it is accepted");
        definition
    };
    let is_as = |server: &Server, definition: &str| {
        let describe = json!({ "stateMachineArn": changed });
        let told = server.insist("DescribeStateMachine", &describe).expect("it is there");
        assert_eq!(told["definition"], definition);
        assert_eq!(server.list(&machine), kept);
    };
    // Changes it until the journal is being written anew.
    let mut until_anew = |server: &Server| {
        let deadline = Instant::now() + PATIENCE;
        loop {
            assert!(Instant::now() < deadline, "it is never written anew");
            let last = update(server);
            for _ in 0..20 {
                if new.exists() {
                    return last;
                }
                thread::sleep(Duration::from_millis(1));
            }
        }
    };

    // It may be done before there is no room.
    let last = loop {
        let last = until_anew(&server);
        server.limit(Some(100_000));
        if server.says("the journal cannot be made shorter", Duration::from_secs(5)) {
            break last;
        }
        server.limit(None);
    };
    assert!(!new.exists());
    let update = json!({ "stateMachineArn": changed, "definition": WAIT });
    let refused = server.insist("UpdateStateMachine", &update).expect_err("there is no room");
    assert!(refused.contains("journal: File too large"), "{refused}");
    is_as(&server, &last);
    server.limit(None);
    // It may be done before the server is gone, too.
    let mut cut = 0;
    while cut < 2 {
        let last = until_anew(&server);
        server.kill();
        cut += usize::from(new.exists());
        server.restart();
        assert!(!new.exists());
        is_as(&server, &last);
    }
    let execution = machine.replace(":stateMachine:", ":execution:");
    for name in &kept {
        server.until_ended(&format!("{execution}:{name}"), PATIENCE);
    }
}
