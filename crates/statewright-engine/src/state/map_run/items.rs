//! The items of a Distributed Map, and what its children are given.

use std::sync::Arc;

use crate::{
    Json,
    context::ItemContext,
    data_flow::{Problem, is_over_limit},
    program::{Map, State},
    scope::Scope,
    state::map::{items, not_a_list},
};

/// Where items come from that stand in the data.
const STATE_DATA: &str = "STATE_DATA";

#[derive(Clone, Debug)]
pub(super) struct Item {
    /// The key, if the items are the members of an object.
    key: Option<Arc<str>>,
    value: Json,
    source: Arc<str>,
}

impl Item {
    /// What a child is given, if no ItemSelector says otherwise.
    pub(super) fn input(&self) -> Json {
        match &self.key {
            None => self.value.clone(),
            Some(key) => [("Key", Json::from(key.clone())), ("Value", self.value.clone())].into(),
        }
    }

    pub(super) fn context(&self, index: usize) -> ItemContext<'_> {
        ItemContext {
            index,
            key: self.key.as_ref(),
            value: &self.value,
            source: Some(&self.source),
        }
    }
}

/// What one child is given.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) input: Json,
    /// How many items that are.
    pub(super) items: usize,
}

/// The items that stand in the data.
pub(super) fn of_data(state: &State, map: &Map, scope: Scope<'_>) -> Result<Vec<Item>, Problem> {
    let source: Arc<str> = STATE_DATA.into();
    let item = |key: Option<&Arc<str>>, value: &Json| Item {
        key: key.cloned(),
        value: value.clone(),
        source: source.clone(),
    };
    match items(state, map, scope)? {
        Json::Array(list) => Ok(list.iter().map(|value| item(None, value)).collect()),
        Json::Object(members) => {
            Ok(members.iter().map(|(key, value)| item(Some(key), value)).collect())
        }
        other => Err(not_a_list(state, &other)),
    }
}

/// What the children are given, one by one or in batches.
pub(super) fn units(map: &Map, inputs: Vec<Json>, scope: Scope<'_>) -> Result<Vec<Unit>, Problem> {
    let _ = (map, scope);
    if inputs.iter().any(is_over_limit) {
        return Err(Problem::TooLarge);
    }
    Ok(inputs.into_iter().map(|input| Unit { input, items: 1 }).collect())
}
