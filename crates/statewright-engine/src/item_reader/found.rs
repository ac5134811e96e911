use std::sync::Arc;

use crate::Json;

use super::Item;

/// The most items that `MaxItems` can ask for. More is no error: AWS's recorded answers decide.
///
/// Source: Step Functions Developer Guide, "ItemReader (Map)".
const ITEMS_MAX: i64 = 100_000_000;

/// The most bytes that an item can have as JSON text.
///
/// Source: Step Functions Developer Guide, "ItemReader (Map)".
pub(super) const ITEM_BYTES_MAX: usize = 8 * 1024 * 1024;

/// The items that were found so far.
#[derive(Clone, Debug)]
pub(super) struct Found {
    items: Vec<Item>,
    max: usize,
    /// The address of what is being read.
    source: Arc<str>,
}

impl Found {
    /// None yet, and no more than these: 0 is no limit, as AWS's recorded answers show.
    pub(super) fn new(max_items: Option<i64>) -> Result<Self, String> {
        let max = match max_items {
            None | Some(0) => usize::MAX,
            Some(max) => usize::try_from(max.min(ITEMS_MAX))
                .map_err(|_| "field MaxItems must be positive".to_owned())?,
        };
        Ok(Self { items: Vec::new(), max, source: "".into() })
    }

    /// What is found from now on is found at this address.
    pub(super) fn enter(&mut self, source: Arc<str>) {
        self.source = source;
    }

    /// Where items are looked for.
    pub(super) fn source(&self) -> &str {
        &self.source
    }

    /// Whether there are as many as there may be.
    pub(super) fn is_full(&self) -> bool {
        self.items.len() >= self.max
    }

    pub(super) fn add(&mut self, key: Option<Arc<str>>, value: Json) -> Result<(), String> {
        if value.bytes() > ITEM_BYTES_MAX {
            return Err(format!(
                "The item with index {} is larger than 8 MB: {}",
                self.items.len(),
                self.source
            ));
        }
        self.items.push(Item { key, value, source: self.source.clone() });
        Ok(())
    }

    pub(super) fn take(&mut self) -> Vec<Item> {
        std::mem::take(&mut self.items)
    }
}
