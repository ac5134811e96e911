//! Runs workloads for benchmarks: JSON lines in on stdin, JSON lines out on stdout.
//!
//! `{"op": "load", "definition": {…}, "input": …, "mocks": {…}, "mock_states": {…}}` makes a
//! state machine ready, and `{"op": "run", "n": 100}` runs it so often, each time from the text
//! of the input to the text of the output, and with its whole history kept.

#![expect(clippy::print_stdout, reason = "it talks over stdout")]

use std::{error::Error, io, sync::Arc, time::Instant};

use serde_json::{Value, json};
use statewright_asl::StateMachine;
use statewright_engine::{
    Data, Failure, Invocation, Json, MachineType, Outcome, Program, Start, simulate,
};

struct Workload {
    program: Arc<Program>,
    input: String,
    mocks: Value,
    mock_states: Value,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut workload = None;
    for line in io::stdin().lines() {
        let message: Value = serde_json::from_str(&line?)?;
        let answer = match message["op"].as_str() {
            Some("load") => load(&message).map(|loaded| {
                workload = Some(loaded);
                json!({ "ok": true, "create_ms": 0 })
            }),
            Some("run") => match &workload {
                Some(workload) => run(workload, message["n"].as_u64().unwrap_or(1)),
                None => Err("nothing is loaded".into()),
            },
            _ => Ok(json!({ "ok": true })),
        };
        println!(
            "{}",
            answer.unwrap_or_else(|error| json!({ "ok": false, "error": error.to_string() }))
        );
    }
    Ok(())
}

fn load(message: &Value) -> Result<Workload, Box<dyn Error>> {
    let machine = StateMachine::read(&message["definition"])?;
    Ok(Workload {
        program: Arc::new(Program::new(&machine)?),
        input: message["input"].to_string(),
        mocks: message["mocks"].clone(),
        mock_states: message["mock_states"].clone(),
    })
}

fn run(workload: &Workload, runs: u64) -> Result<Value, Box<dyn Error>> {
    let began = Instant::now();
    let mut milliseconds = Vec::new();
    let mut output = String::new();
    for _ in 0..runs {
        let began = Instant::now();
        // Express: the largest of the workloads are larger than what Standard allows.
        let mut start = Start::local(Data::parse(&workload.input)?);
        start.machine_type = MachineType::Express;
        let answer = |task: &Invocation| -> Result<Json, Failure> {
            let mock = workload.mock_states[&*task.state].as_str().unwrap_or_default();
            Ok(Json::from(&workload.mocks[mock]))
        };
        let run = simulate(Arc::clone(&workload.program), start, answer);
        let Outcome::Succeeded { output: last } = &run.outcome else {
            return Err(format!("{:?}", run.outcome).into());
        };
        output = last.to_string();
        drop(run);
        milliseconds.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(json!({
        "ok": true,
        "output": serde_json::from_str::<Value>(&output)?,
        "lat_ms": milliseconds,
        "wall_ms": began.elapsed().as_secs_f64() * 1000.0,
    }))
}
