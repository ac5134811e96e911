//! Where in a state something is said of data.

use serde_json::Value;
use statewright_asl::{Catch, QueryLanguage, Setting, State, Template};
use statewright_handler::{Code, Root};

use super::{Unsaid, json_path, jsonata};

/// A place in a state where something is said of data.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Slot {
    /// What the work of the state is given.
    Input,
    /// What the next state is given.
    Output,
    /// What a variable of this name is set to.
    Assign(String),
    /// When the rule at this place of a Choice state holds.
    Condition(usize),
    /// What the state is given that is next after the catch at this place.
    CatchOutput(usize),
    /// How many seconds a Wait state waits.
    Seconds,
    /// Until when a Wait state waits.
    Timestamp,
    /// How many seconds a task may take.
    Timeout,
    /// How many seconds a task may be silent.
    Heartbeat,
    /// The name of the error of a Fail state.
    Error,
    /// What led to it.
    Cause,
    /// What the items of a Map state are.
    Items,
    /// What is made of each item.
    ItemSelector,
    /// What the reader of the items is given.
    ItemReader,
    /// What each batch is given besides its items: a type of this name.
    BatchInput(&'static str),
    /// What the writer of the results is given.
    ResultWriter,
}

impl Slot {
    /// Says it in a language.
    pub(super) fn fill(
        &self,
        state: &mut State,
        code: &Code,
        language: QueryLanguage,
    ) -> Result<(), Unsaid> {
        match language {
            QueryLanguage::JsonPath => json_path::fill(self, state, code),
            QueryLanguage::Jsonata => jsonata::fill(self, state, code),
        }
    }

    pub(super) fn out_of_place(&self, state: &State) -> Unsaid {
        Unsaid::new(format!("is a {} and has no {self:?}", state.type_name()))
    }
}

/// Whether the code is a root itself, and nothing in it.
pub(super) fn is(code: &Code, root: &Root) -> bool {
    matches!(code, Code::Root(is) if is == root)
}

pub(super) fn assign(state: &mut State, name: &str, value: Template) {
    let assigned = &mut state.common_mut().assign;
    match assigned {
        Some(Template::Object(members)) => {
            members.insert(name.to_owned(), value);
        }
        _ => *assigned = Some(Template::Object([(name.to_owned(), value)].into_iter().collect())),
    }
}

pub(super) fn catch_mut(state: &mut State, index: usize) -> Option<&mut Catch> {
    match state {
        State::Task(state) => state.catch.get_mut(index),
        State::Parallel(state) => state.catch.get_mut(index),
        State::Map(state) => state.catch.get_mut(index),
        _ => None,
    }
}

pub(super) fn whole(value: &Value) -> Option<u64> {
    value.as_u64()
}

pub(super) fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// A number or a text that is always the same.
pub(super) fn constant_setting<T>(
    value: &Value,
    constant: fn(&Value) -> Option<T>,
) -> Result<Setting<T>, Unsaid> {
    let refused = || Unsaid::new(format!("is given {value} for a time"));
    constant(value).map(Setting::Value).ok_or_else(refused)
}
