//! How much memory executions take that wait: `waiting 100000` keeps so many of them, each in
//! its first task, and prints the bytes that one takes beyond its data.

#![expect(clippy::print_stdout, reason = "it is a program that prints a figure")]

use std::{error::Error, fs, sync::Arc};

use statewright_asl::StateMachine;
use statewright_engine::{Event, Execution, Json, Program, Start};

const DEFINITION: &str = r#"{"StartAt": "Work", "States": {"Work": {
    "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:Work",
    "TimeoutSeconds": 900, "Retry": [{"ErrorEquals": ["States.ALL"]}], "End": true}}}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let count: usize = std::env::args().nth(1).map_or(Ok(100_000), |text| text.parse())?;
    let program = Arc::new(Program::new(&StateMachine::parse(DEFINITION)?)?);
    let before = resident_bytes()?;
    let mut waiting = Vec::with_capacity(count);
    for number in 0..count {
        let mut start = Start::local(Json::from([("number", number as u64)]));
        start.execution_name = format!("{number:036}").into();
        start.execution_arn = format!("{}{number:036}", start.execution_arn).into();
        let mut execution = Execution::new(Arc::clone(&program), start.clone());
        execution.handle(start.at, Event::Started);
        waiting.push(execution);
    }
    println!("{}", (resident_bytes()? - before) / waiting.len());
    Ok(())
}

/// What the kernel says that this process has in memory.
fn resident_bytes() -> Result<usize, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()).ok_or("no VmRSS")?;
    Ok(kilobytes.parse::<usize>()? * 1024)
}
