mod failures;
mod functions;
mod language;
mod limits;
mod scope;
mod suite;

use std::{collections::HashMap, rc::Rc};

use super::{Expression, Failure, Scope, StatesPart, Value, evaluate::Evaluator, finished};
use crate::Json;

/// What the tests give expressions.
#[derive(Debug, Default)]
struct World {
    states: HashMap<&'static str, Json>,
    variables: HashMap<String, Json>,
    random: std::cell::Cell<u64>,
}

impl Scope for World {
    fn states(&self, part: StatesPart) -> Option<Json> {
        self.states.get(part.name()).cloned()
    }

    fn variable(&self, name: &str) -> Option<Json> {
        self.variables.get(name).cloned()
    }

    fn now(&self) -> i64 {
        1_700_000_000_123
    }

    fn random(&self) -> u64 {
        self.random.set(self.random.get().wrapping_add(0x9e37_79b9_7f4a_7c15));
        self.random.get()
    }
}

fn json(text: &str) -> Json {
    Json::parse(text).expect("JSON")
}

/// What an expression gives for an input, as text; nothing, or its problem.
fn evaluate(text: &str, input: &str) -> Result<String, Failure> {
    let mut world = World::default();
    world.states.insert("input", json(input));
    let expression = Expression::parse(text).expect("JSONata");
    expression.evaluate(&world).map(|value| value.to_string())
}

/// Checks what expressions give, each without an input.
fn check_all(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(evaluate(text, "{}").as_deref(), Ok(*expected), "{text}");
    }
}

/// Checks with which codes expressions fail, and with which messages.
fn check_errors(cases: &[(&str, &'static str, &str)]) {
    for (text, code, message) in cases {
        let code = Some(*code).filter(|code| !code.is_empty());
        let expected = Failure::Error { code, message: (*message).to_owned() };
        assert_eq!(evaluate(text, "{}"), Err(expected), "{text}");
    }
}
