use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;

use crate::{
    Diagnostic, Diagnostics, SECONDS_MAX, Severity, State,
    document::Node,
    pointer::escape,
    read::Reader,
    rules::{self, MachineType},
};

/// A state machine: what the States Language calls the top-level object.
///
/// Serializes to its JSON, with the fields in the order in which people write them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct StateMachine {
    /// What the state machine is for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The name of the state that runs first.
    pub start_at: String,
    /// How long an execution may take, in seconds; after that it fails with `States.Timeout`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_seconds: Option<u64>,
    /// The states by name, in the order of the definition.
    pub states: IndexMap<String, State>,
}

impl StateMachine {
    /// Reads a definition from JSON text.
    ///
    /// # Errors
    ///
    /// All that is wrong with the definition, as far as it can be seen in one go, or that it
    /// is no JSON.
    pub fn parse(text: &str) -> Result<Self, Diagnostics> {
        let value = match Node::parse_json(text) {
            Ok(_) => serde_json::from_str(text).map_err(|error| {
                Diagnostics(vec![Diagnostic::unsupported(
                    "",
                    format!("the definition cannot be read: {error}"),
                )])
            })?,
            Err(error) => return Err(Diagnostics(vec![error])),
        };
        Self::read(&value)
    }

    /// Reads a definition from a JSON value.
    ///
    /// # Errors
    ///
    /// All that is wrong with the definition, as far as it can be seen in one go.
    pub fn read(definition: &Value) -> Result<Self, Diagnostics> {
        let errors = errors(definition);
        if !errors.is_empty() {
            return Err(Diagnostics(errors));
        }
        let mut found = Vec::new();
        let machine = read(definition, &mut found);
        match machine {
            Some(machine) if found.is_empty() => Ok(machine),
            _ => Err(Diagnostics(found)),
        }
    }

    /// The definition as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        match serde_json::to_value(self) {
            Ok(value) => value,
            // Every key is a text, and nothing in the model can refuse to be written.
            Err(error) => unreachable!("a state machine is always JSON: {error}"),
        }
    }

    /// Checks a state machine that was built and not read.
    ///
    /// # Errors
    ///
    /// What [`StateMachine::read`] would find wrong with it, apart from its JSON.
    pub fn check(&self) -> Result<(), Diagnostics> {
        let errors = errors(&self.to_json());
        if errors.is_empty() { Ok(()) } else { Err(Diagnostics(errors)) }
    }
}

/// What is wrong with a definition by the rules of the language.
fn errors(definition: &Value) -> Vec<Diagnostic> {
    let mut found = rules::check_definition(&Node::of(definition), MachineType::Standard);
    found.retain(|diagnostic| diagnostic.severity() == Severity::Error);
    found
}

fn read(definition: &Value, found: &mut Vec<Diagnostic>) -> Option<StateMachine> {
    let mut reader = Reader::new(definition, String::new(), "the state machine", found)?;
    let comment = reader.text("Comment");
    let start_at = reader.required("StartAt", Reader::text);
    let timeout_seconds = reader.whole_number("TimeoutSeconds", 1..=SECONDS_MAX);
    if let Some(version) = reader.text("Version")
        && version != "1.0"
    {
        reader.wrong("Version", format!("the only version is \"1.0\", not {version:?}"));
    }
    if let Some(language) = reader.text("QueryLanguage")
        && language != "JSONPath"
    {
        reader.unsupported("QueryLanguage", &format!("{language:?}"));
    }
    let states = reader.required("States", |reader, field| {
        let (value, pointer) = reader.take(field)?;
        read_states(value, pointer, reader.found())
    });
    reader.finish(&[]);
    Some(StateMachine { comment, start_at: start_at?, timeout_seconds, states: states? })
}

/// Reads all states, so that what is wrong with each is found in one go, and gives them if
/// all could be read.
fn read_states(
    value: &Value,
    pointer: String,
    found: &mut Vec<Diagnostic>,
) -> Option<IndexMap<String, State>> {
    let Some(object) = value.as_object() else {
        found.push(Diagnostic::new(pointer, "`States` is an object of states by their names"));
        return None;
    };
    let read: Vec<_> = object
        .iter()
        .map(|(name, state)| {
            let pointer = format!("{pointer}/{}", escape(name));
            State::read(name, state, pointer, found).map(|state| (name.clone(), state))
        })
        .collect();
    read.into_iter().collect()
}
