//! What a server keeps, and says of it.

use std::{fs, sync::Arc, time::Duration};

use serde_json::json;

use crate::{
    folder,
    server::{Ends, Server},
    statewright, stderr,
};

/// A state machine that is told that time is over.
const WAIT: &str = r#"{"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":1,"End":true}}}"#;

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

/// Where no more can be written, no more is accepted, and nothing is lost that was.
#[cfg(unix)]
#[test]
fn a_disk_that_is_full() {
    let folder = folder("full");
    let data_dir = ["--data-dir", folder.to_str().expect("a path")];
    let server = Arc::new(Server::start_limited(&data_dir, 40));
    let _ends = Ends(Arc::clone(&server));
    let machine = server.create("Machine", WAIT);
    let mut accepted = Vec::new();
    let refused = loop {
        let name = accepted.len().to_string();
        let start = json!({ "stateMachineArn": machine, "name": name,
            "input": json!("x".repeat(1000)).to_string() });
        match server.insist("StartExecution", &start) {
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
    server.kill();
    server.restart();
    assert_eq!(server.list(&machine), names.into_iter().collect());
    for execution in &accepted {
        server.until_ended(execution, PATIENCE);
    }
}
