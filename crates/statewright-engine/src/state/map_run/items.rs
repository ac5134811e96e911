//! The items of a Distributed Map, and what its children are given.

use std::{num::NonZeroU64, sync::Arc};

pub(super) use crate::item_reader::Item;
use crate::{
    Failure, Json,
    context::ItemContext,
    data_flow::{Problem, is_over_limit},
    error_names,
    item_batcher::ItemBatcher,
    program::{Batcher, Map, Setting, State},
    scope::Scope,
    state::map::{items, not_a_list},
};

/// Where items come from that stand in the data.
const STATE_DATA: &str = "STATE_DATA";

/// What one child is given.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) input: Json,
    /// How many items that are.
    pub(super) items: usize,
}

/// What a child is given of an item, if no ItemSelector says otherwise.
pub(super) fn input(item: &Item) -> Json {
    match &item.key {
        None => item.value.clone(),
        Some(key) => [("Key", Json::from(key.clone())), ("Value", item.value.clone())].into(),
    }
}

pub(super) fn context(item: &Item, index: usize) -> ItemContext<'_> {
    ItemContext { index, key: item.key.as_ref(), value: &item.value, source: Some(&item.source) }
}

/// The items that stand in the data.
pub(super) fn of_data(state: &State, map: &Map, scope: Scope<'_>) -> Result<Vec<Item>, Problem> {
    let source: Arc<str> = STATE_DATA.into();
    let item = |key: Option<&Arc<str>>, value: &Json| Item {
        key: key.cloned(),
        value: value.clone(),
        source: source.clone(),
    };
    match items(map, scope)? {
        Json::Array(list) => Ok(list.iter().map(|value| item(None, value)).collect()),
        Json::Object(members) => {
            Ok(members.iter().map(|(key, value)| item(Some(key), value)).collect())
        }
        other => Err(not_a_list(state, &other)),
    }
}

/// What the children are given, one by one or in batches.
pub(super) fn units(map: &Map, inputs: Vec<Json>, scope: Scope<'_>) -> Result<Vec<Unit>, Problem> {
    let Some(batcher) = &map.batcher else {
        if inputs.iter().any(is_over_limit) {
            return Err(Problem::TooLarge);
        }
        return Ok(inputs.into_iter().map(|input| Unit { input, items: 1 }).collect());
    };
    let batches = batches(batcher, inputs, scope)?;
    let count = |input: &Json| input.get("Items").and_then(Json::as_array).map_or(0, |i| i.len());
    Ok(batches.into_iter().map(|input| Unit { items: count(&input), input }).collect())
}

/// Inputs put together in batches.
pub(crate) fn batches(
    batcher: &Batcher,
    inputs: Vec<Json>,
    scope: Scope<'_>,
) -> Result<Vec<Json>, Problem> {
    let limit = |setting: &Option<Setting<u64>>, field: &str| {
        let number = setting.as_ref().map(|setting| scope.whole_number(setting, field));
        Ok::<_, Problem>(number.transpose()?.and_then(NonZeroU64::new))
    };
    let batcher = ItemBatcher {
        max_items: limit(&batcher.max_items, "MaxItemsPerBatch")?,
        max_bytes: limit(&batcher.max_bytes, "MaxInputBytesPerBatch")?,
        batch_input: batcher.input.as_ref().map(|input| scope.evaluate(input)).transpose()?,
    };
    batcher.batches(inputs).map_err(|error| {
        Problem::Failed(Failure::new(error_names::DATA_LIMIT_EXCEEDED, error.to_string()))
    })
}
