//! Puts the items of a Distributed Map together in batches, each the input of one child.
//!
//! Source: Step Functions Developer Guide, "ItemBatcher (Map)".

use std::{fmt, num::NonZeroU64};

use crate::{Json, Object, PAYLOAD_BYTES_MAX};

/// How items are put together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ItemBatcher {
    /// How many there are in a batch, at the most.
    pub(crate) max_items: Option<NonZeroU64>,
    /// How many bytes the input of a child has, at the most: never more than any input.
    pub(crate) max_bytes: Option<NonZeroU64>,
    /// What each child is given beside them.
    pub(crate) batch_input: Option<Json>,
}

/// That an item alone makes an input that is too large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ItemTooLarge {
    /// Which item.
    pub(crate) index: usize,
    /// How many bytes the input would have.
    pub(crate) bytes: usize,
    /// How many it can have.
    pub(crate) max: usize,
}

impl ItemBatcher {
    /// The inputs of the children, in the order of the items.
    ///
    /// # Errors
    ///
    /// An item is too large to be in any batch.
    pub(crate) fn batches(
        &self,
        items: impl IntoIterator<Item = Json>,
    ) -> Result<Vec<Json>, ItemTooLarge> {
        let max_items = self.max_items.map_or(usize::MAX, |max| within(max, usize::MAX));
        let max = self.max_bytes.map_or(PAYLOAD_BYTES_MAX, |max| within(max, PAYLOAD_BYTES_MAX));
        let empty = self.input(Vec::new()).bytes();

        let mut inputs = Vec::new();
        let mut batch = Vec::new();
        let mut bytes = empty;
        for (index, item) in items.into_iter().enumerate() {
            let item_bytes = item.bytes();
            // A comma stands between two items.
            let is_full = batch.len() >= max_items || bytes + 1 + item_bytes > max;
            if !batch.is_empty() && is_full {
                inputs.push(self.input(std::mem::take(&mut batch)));
            }
            bytes = if batch.is_empty() { empty } else { bytes + 1 } + item_bytes;
            if bytes > max {
                return Err(ItemTooLarge { index, bytes, max });
            }
            batch.push(item);
        }
        if !batch.is_empty() {
            inputs.push(self.input(batch));
        }
        Ok(inputs)
    }

    fn input(&self, items: Vec<Json>) -> Json {
        let mut input = Object::default();
        if let Some(batch_input) = &self.batch_input {
            input.insert("BatchInput", batch_input.clone());
        }
        input.insert("Items", items);
        input.into()
    }
}

fn within(max: NonZeroU64, most: usize) -> usize {
    usize::try_from(max.get()).map_or(most, |max| max.min(most))
}

impl fmt::Display for ItemTooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { index, bytes, max } = self;
        write!(
            f,
            "The item with index {index} alone makes an input of {bytes} bytes for a child workflow execution, which is limited to {max} bytes."
        )
    }
}

impl std::error::Error for ItemTooLarge {}

#[cfg(test)]
mod tests {
    use super::*;

    /// The inputs that these items come to, a line each.
    fn batches(batcher: &ItemBatcher, items: &str) -> String {
        let items = Json::parse(items).expect("JSON");
        let items = items.as_array().expect("items").iter().cloned();
        match batcher.batches(items) {
            Ok(inputs) => inputs.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn by_their_number() {
        let batcher = ItemBatcher { max_items: NonZeroU64::new(2), ..ItemBatcher::default() };
        insta::assert_snapshot!(batches(&batcher, r#"[1, "b", {"c": []}, null, [5]]"#), @r#"
        {"Items":[1,"b"]}
        {"Items":[{"c":[]},null]}
        {"Items":[[5]]}
        "#);
        assert_eq!(batches(&batcher, "[]"), "");
    }

    #[test]
    fn by_their_size_with_what_stands_beside_them() {
        let batch_input = Json::parse(r#"{"on":1}"#).expect("JSON");
        let mut batcher = ItemBatcher {
            max_bytes: NonZeroU64::new(41),
            batch_input: Some(batch_input),
            ..ItemBatcher::default()
        };
        // 34 bytes without items.
        insta::assert_snapshot!(batches(&batcher, r#"[100,200,"1234",7,8,9,10]"#), @r#"
        {"BatchInput":{"on":1},"Items":[100,200]}
        {"BatchInput":{"on":1},"Items":["1234"]}
        {"BatchInput":{"on":1},"Items":[7,8,9]}
        {"BatchInput":{"on":1},"Items":[10]}
        "#);
        batcher.max_items = NonZeroU64::new(1);
        assert_eq!(batches(&batcher, "[100,200]").lines().count(), 2);
        assert_eq!(
            batches(&batcher, r#"[1,"123456"]"#),
            "The item with index 1 alone makes an input of 42 bytes for a child workflow execution, which is limited to 41 bytes."
        );
    }

    #[test]
    fn no_input_is_larger_than_any_can_be() {
        let batcher = ItemBatcher { max_items: NonZeroU64::new(1_000_000), ..Default::default() };
        let items = vec![Json::from("a".repeat(1_000)); 600];
        let inputs = batcher.batches(items).expect("batches");
        let sizes: Vec<_> = inputs.iter().map(Json::bytes).collect();
        assert_eq!(sizes, [261_794, 261_794, 78_245]);
        let one = batcher.batches([Json::from("a".repeat(262_144))]);
        assert_eq!(one, Err(ItemTooLarge { index: 0, bytes: 262_158, max: 262_144 }));
    }

    #[test]
    fn sizes_are_those_of_the_inputs() {
        let batcher = ItemBatcher {
            max_bytes: NonZeroU64::new(60),
            batch_input: Some(Json::from("é\n")),
            ..ItemBatcher::default()
        };
        let items: Vec<_> = (0..200_u64).map(|number| Json::from(number * number)).collect();
        let inputs = batcher.batches(items).expect("batches");
        let fits = |input: &Json| input.to_string().len() <= 60;
        assert!(inputs.iter().all(fits), "{inputs:?}");
        // Each is as full as it can be: the next item would not have fitted.
        for two in inputs.windows(2) {
            let next = two[1].get("Items").and_then(Json::as_array).expect("items")[0].bytes();
            assert!(two[0].bytes() + 1 + next > 60, "{two:?}");
        }
    }
}
