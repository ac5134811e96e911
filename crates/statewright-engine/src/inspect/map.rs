use crate::{
    Failure, Json, Object,
    data_flow::Problem,
    error_names,
    item_reader::Item,
    program::{Items, Map},
    scope::{Context, Scope},
    state::{
        map::{items, not_a_list},
        map_run::{items::batches, objects::items_in},
    },
};

use super::{Seen, Way};

impl Seen<'_> {
    pub(super) fn map(
        &mut self,
        scope: Scope<'_>,
        map: &Map,
        result: Option<Result<Json, Failure>>,
    ) -> Result<Way, Problem> {
        let effective = self.input_path(scope)?;
        let seen = scope.with_data(&effective);
        let concurrency = match &map.max_concurrency {
            Some(setting) => seen.whole_number(setting, "MaxConcurrency")?,
            None => 0,
        };
        self.settings.insert("maxConcurrency", concurrency);
        self.items(seen, map)?;
        let is_exceeded = self.tolerance(seen, map)?;
        match result {
            None => Ok(Way::Work { input: effective, timeout_seconds: None }),
            Some(Err(failure)) => Err(Problem::Failed(failure)),
            Some(Ok(_)) if is_exceeded => Err(Problem::Failed(Failure::new(
                error_names::EXCEED_TOLERATED_FAILURE_THRESHOLD,
                "The specified tolerated failure threshold was exceeded",
            ))),
            Some(Ok(result)) => self.with_result(scope, result),
        }
    }

    /// The items, what the iterations are given of them, and these in batches.
    fn items(&mut self, scope: Scope<'_>, map: &Map) -> Result<(), Problem> {
        let list = match (&self.trial.items, &map.reader) {
            (Some(text), Some(reader)) => {
                let list = whole(&items_in(map, reader, text, scope)?);
                if reader.config.items_pointer.is_some() {
                    self.data.insert("afterItemsPointer", list.clone());
                }
                list
            }
            // What was not read is not known.
            (None, Some(_)) => return Ok(()),
            (_, None) => items(map, scope)?,
        };
        let items: Vec<Json> = match &list {
            Json::Array(items) => items.to_vec(),
            Json::Object(members) => members
                .iter()
                .map(|(key, value)| {
                    [("Key", Json::from(key.clone())), ("Value", value.clone())].into()
                })
                .collect(),
            other => return Err(not_a_list(self.state, other)),
        };
        self.iterations = Some(items.len());
        if matches!(map.items, Items::Path(_)) {
            self.data.insert("afterItemsPath", list);
        }
        let inputs = match &map.item_selector {
            None => items,
            Some(selector) => {
                let inputs = items.iter().enumerate().map(|(index, item)| {
                    let make = || with_item(scope.context.get(), index, item);
                    let context = Context::new(&make);
                    Scope { context: &context, ..scope }.evaluate(selector)
                });
                let inputs = inputs.collect::<Result<Vec<_>, Problem>>()?;
                self.data.insert("afterItemSelector", inputs.clone());
                inputs
            }
        };
        if let Some(batcher) = &map.batcher {
            self.data.insert("afterItemBatcher", batches(batcher, inputs, scope)?);
        }
        Ok(())
    }

    /// Whether more iterations failed than may; if nothing is said of that, any may.
    fn tolerance(&mut self, scope: Scope<'_>, map: &Map) -> Result<bool, Problem> {
        let failed = self.trial.failed_iterations.unwrap_or(0);
        let mut is_exceeded = false;
        if let Some(setting) = &map.tolerated_failure_count {
            let count = scope.whole_number(setting, "ToleratedFailureCount")?;
            self.settings.insert("toleratedFailureCount", count);
            is_exceeded |= failed > count;
        }
        if let Some(setting) = &map.tolerated_failure_percentage {
            let percentage = scope.percentage(setting, "ToleratedFailurePercentage")?;
            let number = serde_json::Number::from_f64(percentage).unwrap_or(0.into());
            self.settings.insert("toleratedFailurePercentage", number);
            let iterations = self.iterations.unwrap_or(0).max(1) as f64;
            is_exceeded |= failed as f64 * 100.0 / iterations > percentage;
        }
        Ok(is_exceeded)
    }
}

/// What items were read from: members of an object, or a list.
fn whole(items: &[Item]) -> Json {
    let members = items.iter().map(|item| Some((item.key.clone()?, item.value.clone())));
    match members.collect::<Option<Object>>() {
        Some(members) if !members.is_empty() => members.into(),
        _ => items.iter().map(|item| item.value.clone()).collect::<Vec<_>>().into(),
    }
}

/// The context in which an item is looked at.
fn with_item(context: &Json, index: usize, value: &Json) -> Json {
    let mut members = context.as_object().cloned().unwrap_or_default();
    let item = Object::from([("Index", Json::from(index as u64)), ("Value", value.clone())]);
    members.insert("Map", [("Item", item)]);
    members.into()
}
