//! Any definition, input and answers of tasks: nothing panics, hangs or grows without bound,
//! and an execution that is carried on from its events goes on the same.
//!
//! The three stand in a text with `---` on lines of their own between them, each letter of the
//! answers being one; or the text is one of the cases in `tests/cases`, which are where it begins.

#![no_main]

use std::{collections::BTreeSet, sync::Arc};

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use statewright_asl::StateMachine;
use statewright_engine::{
    Command, Data, Event, Execution, Failure, Interleaving, Json, ObjectResponse, Program, Start,
    TaskId, TimerId,
};

const TURNS_MAX: usize = 200;

fuzz_target!(|text: &str| {
    let case =
        serde_json::from_str::<Value>(text).ok().filter(|case| case["definition"].is_object());
    let parts = match &case {
        Some(case) => vec![case["definition"].to_string(), case["input"].to_string()],
        None => text.splitn(3, "\n---\n").map(str::to_owned).collect(),
    };
    let part = |index: usize, default| parts.get(index).map_or(default, String::as_str);
    let answers = part(2, "a").as_bytes();
    let Ok(machine) = StateMachine::parse(part(0, "")) else { return };
    let Ok(program) = Program::new(&machine) else { return };
    let Ok(input) = Data::parse(part(1, "{}")) else { return };
    let mut start = Start::local(input);
    start.seed = answers.len() as u64;
    if answers.len() % 2 == 1 {
        start.interleaving = Interleaving::Random;
    }
    run(&Arc::new(program), &start, if answers.is_empty() { b"a" } else { answers });
});

fn run(program: &Arc<Program>, start: &Start, answers: &[u8]) {
    let mut execution = Execution::new(Arc::clone(program), start.clone());
    let mut journal: Vec<(Timestamp, Event)> = Vec::new();
    let mut timers: BTreeSet<(Timestamp, TimerId)> = BTreeSet::new();
    let mut tasks: Vec<(TaskId, bool)> = Vec::new();
    let (mut now, mut event) = (start.at, Event::Started);
    for turn in 0..TURNS_MAX {
        journal.push((now, event.clone()));
        let commands = execution.handle(now, event);
        if turn == 7 {
            let before = journal[..turn].iter().cloned();
            let mut again = Execution::replay(Arc::clone(program), start.clone(), before);
            let (at, event) = journal[turn].clone();
            assert_eq!(again.handle(at, event), commands);
        }
        for command in commands {
            match command {
                Command::Invoke(invocation) => tasks.push((invocation.task, false)),
                Command::AskObjects { task, .. } => tasks.push((task, true)),
                Command::CancelInvocation { task } => tasks.retain(|(other, _)| *other != task),
                Command::StartTimer { timer, at } => {
                    timers.insert((at, timer));
                }
                Command::CancelTimer { timer } => timers.retain(|(_, other)| *other != timer),
                Command::Emit(event) => {
                    let _ = event.to_api_json();
                }
                Command::Finish(_) => return,
                Command::NoteMapRun(_)
                | Command::StartChild(_)
                | Command::RedriveChild { .. }
                | Command::EmitChild { .. }
                | Command::FinishChild { .. } => {}
            }
        }
        let answer = answers[turn % answers.len()];
        event = if !tasks.is_empty() && (answer % 4 != 3 || timers.is_empty()) {
            let (task, is_objects) = tasks.swap_remove(usize::from(answer) % tasks.len());
            let failure = Failure::new("Busy", "not now");
            match (is_objects, answer % 5) {
                (true, 0) => Event::ObjectsAnswered { task, response: Err(failure) },
                (true, _) => {
                    let body = answers.repeat(3).into();
                    Event::ObjectsAnswered { task, response: Ok(ObjectResponse::Object(body)) }
                }
                (false, 0) => Event::TaskFailed { task, failure },
                (false, 1) => {
                    tasks.push((task, false));
                    Event::TaskSubmitted { task, output: Json::from("submitted") }
                }
                (false, 2) => Event::TaskSucceeded { task, output: start.input.json().clone() },
                (false, _) => Event::TaskSucceeded { task, output: Json::from(u64::from(answer)) },
            }
        } else {
            let Some((at, timer)) = timers.pop_first() else {
                panic!("an execution that is not over waits for a task or a timer");
            };
            now = now.max(at);
            Event::TimerFired { timer }
        };
    }
}
