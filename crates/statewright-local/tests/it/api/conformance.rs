//! What AWS recorded of the API, of TestState and of the checks of definitions, over HTTP. The
//! other half of `docs/parity.md` is made by the tests of `statewright-engine`, which have what
//! both need.

#[path = "../../../../statewright-engine/tests/it/conformance/matcher.rs"]
mod matcher;
#[path = "../../../../statewright-engine/tests/it/conformance/page.rs"]
mod page;
#[path = "../../../../statewright-engine/tests/it/conformance/recordings.rs"]
mod recordings;

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use statewright_local::{Account, ApiOptions};

use super::client::Service;
use crate::tests;

use matcher::Matcher;
use page::{Row, Section};

tests!(the_api_answers_as_aws_recorded_it);

const API: Section = Section {
    title: "The API",
    about: "\
Asked over HTTP. *Result* is whether the server does what it is asked and with which error it
refuses it; of TestState also status, output, error and next state, and of
ValidateStateMachineDefinition the result. *Answer* is that and all else: messages, diagnostics,
the data of inspections and every member of every answer.
",
    columns: "cases | same result | with answer | same answer",
};

fn the_api_answers_as_aws_recorded_it() {
    let Some(cases) = recordings::cases(&["api", "test_state", "validation"]) else { return };
    let rows: Vec<_> = cases.iter().map(compare).collect();
    page::check(&API, &rows);
}

fn compare(case: &Value) -> Row {
    // A server for each case, so that none finds what another one made.
    let account = Account { id: "111111111111".to_owned(), region: "us-east-1".to_owned() };
    let service = Service::with(ApiOptions { account, ..ApiOptions::default() });
    let mut trace = Trace {
        service,
        matcher: Matcher::of(case),
        known: BTreeMap::new(),
        outcome: Vec::new(),
        answer: Vec::new(),
    };
    match case["kind"].as_str() {
        Some("api") => {
            for step in case["steps"].as_array().expect("steps") {
                trace.step(step);
            }
        }
        Some("test_state") => trace.call("TestState", case),
        _ => trace.call(case["operation"].as_str().expect("an operation"), case),
    }
    Row { outcome: trace.outcome, more: Some(trace.answer), ..Row::of(case) }
}

/// A case that is being played.
struct Trace {
    service: Service,
    matcher: Matcher,
    /// What stands for a recorded text here: ARNs, tokens and the like.
    known: BTreeMap<String, String>,
    outcome: Vec<String>,
    answer: Vec<String>,
}

impl Trace {
    /// One call, whose answer is all there is.
    fn call(&mut self, operation: &str, case: &Value) {
        let answer = ask(&self.service, operation, &case["request"]);
        let expected = &case["expected"];
        if let Some(error) = expected.get("exception") {
            self.refused(operation, error, answer);
            return;
        }
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => {
                self.outcome.push(format!("{operation} is refused: {error}"));
                return;
            }
        };
        // Of what was created, nothing but that it was is recorded.
        let Some(expected) = expected["response"].as_object() else { return };
        for (member, value) in expected {
            let is_result =
                ["status", "output", "error", "nextState", "result"].contains(&&**member);
            let differences = if is_result { &mut self.outcome } else { &mut self.answer };
            match answer.get(member) {
                Some(answer) => self.matcher.equal(member, value, answer, differences),
                None => differences.push(format!("{member} is missing")),
            }
        }
        let more = answer.as_object().into_iter().flatten();
        let more = more.filter(|(member, _)| !expected.contains_key(*member));
        self.answer.extend(more.map(|(member, _)| format!("{member} is too much")));
    }

    fn step(&mut self, step: &Value) {
        let operation = step["op"].as_str().expect("an operation");
        let parameters = self.here(&step["params"]);
        if let Some(what) = operation.strip_prefix("await:") {
            self.wait(what, &parameters);
            return;
        }
        let answer = ask(&self.service, operation, &parameters);
        if let Some(error) = step.get("expect_error") {
            self.refused(operation, error, answer);
            return;
        }
        match answer {
            Ok(_) if step["raises"] == true => {
                self.outcome.push(format!("{operation} is not refused"));
            }
            Err(_) if step["raises"] == true => {}
            Err(error) => self.outcome.push(format!("{operation} is refused: {error}")),
            Ok(answer) => {
                for (path, recorded) in step["bind"].as_object().into_iter().flatten() {
                    let recorded = self.here(recorded);
                    match (recorded.as_str(), leaf(&answer, path)) {
                        (Some(recorded), Some(Value::String(text))) => {
                            self.known.insert(recorded.to_owned(), text.clone());
                        }
                        (_, Some(_)) => {}
                        (_, None) => self.outcome.push(format!("{operation}: no {path}")),
                    }
                }
                if let Some(expected) = step.get("expect") {
                    self.matcher.equal(operation, expected, &answer, &mut self.answer);
                }
            }
        }
    }

    fn refused(&mut self, operation: &str, expected: &Value, answer: Result<Value, Value>) {
        match answer {
            Err(error) => {
                let (code, message) = (&error["code"], &error["message"]);
                self.matcher.equal("code", &expected["code"], code, &mut self.outcome);
                self.matcher.equal("message", &expected["message"], message, &mut self.answer);
            }
            Ok(_) => self.outcome.push(format!("{operation} is not refused")),
        }
    }

    /// Where the recorder waited for an execution to end.
    fn wait(&self, what: &str, parameters: &Value) {
        let ends = ["terminated", "success", "aborted"].iter().any(|end| what.contains(end));
        let Some(arn) = parameters.get("execution_arn").filter(|_| ends) else { return };
        let deadline = Instant::now() + Duration::from_secs(20);
        let describe = json!({ "executionArn": arn });
        while ask(&self.service, "DescribeExecution", &describe)
            .is_ok_and(|told| told["status"] == "RUNNING")
            && Instant::now() < deadline
        {
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Parameters with what stands here for what was recorded.
    fn here(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => {
                let mut known: Vec<_> = self.known.iter().collect();
                known.sort_by_key(|(recorded, _)| std::cmp::Reverse(recorded.len()));
                let replace = |text: String, (recorded, here): &(&String, &String)| {
                    text.replace(recorded.as_str(), here)
                };
                known.iter().fold(text.clone(), replace).into()
            }
            Value::Array(items) => items.iter().map(|item| self.here(item)).collect(),
            Value::Object(members) => {
                members.iter().map(|(key, value)| (key.clone(), self.here(value))).collect()
            }
            value => value.clone(),
        }
    }
}

/// An answer, or the code and the message of an error.
fn ask(service: &Service, operation: &str, parameters: &Value) -> Result<Value, Value> {
    let response = service.post(operation, parameters.to_string().as_bytes());
    let body: Value = serde_json::from_str(&response.body).expect("an answer is JSON");
    if response.status == 200 {
        return Ok(body);
    }
    let code = body["__type"].as_str().unwrap_or_default().rsplit('#').next();
    Err(json!({ "code": code, "message": body["message"] }))
}

/// What is at a path like `executions[0].executionArn`.
fn leaf<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split(['.', '[', ']']).filter(|part| !part.is_empty()).try_fold(value, |value, part| {
        match part.parse::<usize>() {
            Ok(index) => value.get(index),
            Err(_) => value.get(part),
        }
    })
}
