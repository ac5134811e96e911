use indexmap::IndexMap;
use serde_json::Value;

use crate::{
    Diagnostic, Diagnostics, QueryLanguage, Severity, State,
    document::Node,
    read::{Languages, Reader},
    rules::{self, MachineType},
    write::{Fields, Json, serialize},
};

/// A state machine: what the States Language calls the top-level object.
///
/// Serializes to its JSON, with the fields in the order in which people write them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StateMachine {
    /// What the state machine is for, in words.
    pub comment: Option<String>,
    /// The language of the states that say none; JSONPath, if not given.
    pub query_language: Option<QueryLanguage>,
    /// The version of the States Language: `1.0`, the only one there is.
    pub version: Option<String>,
    /// The name of the state that runs first.
    pub start_at: String,
    /// How long an execution may take, in seconds; after that it fails with `States.Timeout`.
    pub timeout_seconds: Option<u64>,
    /// The states by name, in the order of the definition.
    pub states: States,
}

/// States by name, in the order of the definition.
pub type States = IndexMap<String, State>;

impl StateMachine {
    /// Reads a definition from JSON text.
    ///
    /// # Errors
    ///
    /// All that is wrong with the definition, as far as it can be seen in one go, or that it
    /// is no JSON.
    pub fn parse(text: &str) -> Result<Self, Diagnostics> {
        Self::of(&Node::parse_json(text).map_err(|error| Diagnostics(vec![error]))?)
    }

    /// Reads a definition as it stands in a file: see [`crate::document::read`].
    ///
    /// # Errors
    ///
    /// All that is wrong with the definition, as far as it can be seen in one go.
    pub fn of(definition: &Node<'_>) -> Result<Self, Diagnostics> {
        refuse(errors(definition))?;
        let json = definition.to_json();
        read(&json.ok_or_else(|| unread("a number in the definition is too large"))?)
    }

    /// Reads a definition from a JSON value.
    ///
    /// # Errors
    ///
    /// All that is wrong with the definition, as far as it can be seen in one go.
    pub fn read(definition: &Value) -> Result<Self, Diagnostics> {
        refuse(errors(&Node::of(definition)))?;
        read(definition)
    }

    /// The definition as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        self.json()
    }

    /// Checks a state machine that was built and not read.
    ///
    /// # Errors
    ///
    /// What [`StateMachine::read`] would find wrong with it, apart from its JSON.
    pub fn check(&self) -> Result<(), Diagnostics> {
        refuse(errors(&Node::of(&self.to_json())))
    }

    /// All states with their names, also those in branches and processors: each before those
    /// inside it.
    pub fn all_states(&self) -> impl Iterator<Item = (&str, &State)> {
        let mut waiting: Vec<_> = self.states.iter().rev().collect();
        std::iter::from_fn(move || {
            let (name, state) = waiting.pop()?;
            let inner: Vec<_> = state.scopes().flat_map(|(_, _, states)| states).collect();
            waiting.extend(inner.into_iter().rev());
            Some((name.as_str(), state))
        })
    }

    /// The state of this name, wherever it is: a name is there once in a state machine.
    #[must_use]
    pub fn state(&self, name: &str) -> Option<&State> {
        self.all_states().find_map(|(known, state)| (known == name).then_some(state))
    }

    /// The language of a state of this state machine.
    #[must_use]
    pub fn language_of(&self, state: &State) -> QueryLanguage {
        state.common().query_language.or(self.query_language).unwrap_or_default()
    }
}

/// What is wrong with a definition by the rules of the language.
fn errors(definition: &Node<'_>) -> Vec<Diagnostic> {
    let mut found = rules::check_definition(definition, MachineType::Standard);
    // Of one cause one finding is enough.
    found.retain(|found| found.severity() == Severity::Error && found.follows_from.is_none());
    found
}

fn refuse(found: Vec<Diagnostic>) -> Result<(), Diagnostics> {
    if found.is_empty() { Ok(()) } else { Err(Diagnostics(found)) }
}

/// Reads a definition that has passed the rules.
fn read(definition: &Value) -> Result<StateMachine, Diagnostics> {
    let mut found = Vec::new();
    let (pointer, languages) = (String::new(), Languages::default());
    let machine = Reader::object_of(definition, pointer, languages, &mut found, |reader| {
        let query_language = reader.one_of("QueryLanguage", QueryLanguage::ALL);
        reader.languages.default = query_language.unwrap_or_default();
        Some(StateMachine {
            comment: reader.text("Comment"),
            query_language,
            version: reader.text("Version"),
            start_at: reader.text("StartAt")?,
            timeout_seconds: reader.value("TimeoutSeconds"),
            states: read_states(reader)?,
        })
    });
    refuse(found)?;
    machine.ok_or_else(|| unread("the definition cannot be read"))
}

fn unread(message: &str) -> Diagnostics {
    Diagnostics(vec![Diagnostic::unsupported("", message)])
}

/// Reads the states of a state machine, branch or processor.
pub(crate) fn read_states(reader: &mut Reader<'_, '_>) -> Option<States> {
    Some(reader.members("States", State::read)?.into_iter().collect())
}

impl Json for StateMachine {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.option("Comment", self.comment.as_ref());
        fields.option("QueryLanguage", self.query_language.as_ref());
        fields.option("Version", self.version.as_ref());
        fields.add("StartAt", &self.start_at);
        fields.option("TimeoutSeconds", self.timeout_seconds.as_ref());
        fields.add("States", &self.states);
        fields.into_json()
    }
}

impl Json for States {
    fn json(&self) -> Value {
        self.iter().map(|(name, state)| (name.clone(), state.json())).collect()
    }
}

serialize!(StateMachine);
