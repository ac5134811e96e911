//! Several items at once.

use std::any::type_name;

use statewright_asl::Setting;
use statewright_handler::{Batched, Root, Value};

use crate::{
    Expr,
    flow::{Finding, Slot},
};

use super::Each;

impl<B, Out> Each<Vec<B>, B, Out> {
    /// Gives so many items at once to the flow, at the most: it takes a
    /// [`Batch`](statewright_handler::Batch) of items, and is started once for each batch. That
    /// makes the state [`distributed`](Self::distributed).
    ///
    /// ```
    /// # use statewright::{Flow, each};
    /// # struct Line;
    /// # struct Packed;
    /// use statewright_handler::Batch;
    /// # fn parts(pack_several: Flow<Batch<Line>, Packed>) {
    ///
    /// let flow: Flow<Vec<Line>, Vec<Packed>> = each("Pack", pack_several).batches_of(100).into();
    /// # }
    /// ```
    pub fn batches_of<Item>(mut self, items: u32) -> Each<Vec<Item>, Item, Out>
    where
        B: Batched<Item = Item>,
    {
        self.distribute();
        self.batcher().max_items_per_batch = Some(Setting::Value(items.into()));
        self.batch_input = B::input();
        self.retyped()
    }
}

impl<In, Item, Out> Each<In, Item, Out> {
    /// Gives to each batch items that have so many bytes of JSON together, at the most: up to
    /// 262,144.
    pub fn batch_bytes(mut self, bytes: u32) -> Self {
        self.distribute();
        self.batcher().max_input_bytes_per_batch = Some(Setting::Value(bytes.into()));
        self
    }

    /// Gives something to each batch besides its items: the flow takes a
    /// [`BatchWith`](statewright_handler::BatchWith) of it.
    ///
    /// ```
    /// # use statewright::{Flow, each};
    /// # struct Packed;
    /// # use statewright_handler::Shape;
    /// use statewright_handler::BatchWith;
    ///
    /// #[derive(Shape)]
    /// struct Order {
    ///     warehouse: String,
    ///     lines: Vec<String>,
    /// }
    /// # fn parts(pack_several: Flow<BatchWith<String, String>, Packed>) {
    ///
    /// let flow: Flow<Order, Vec<Packed>> = each("Pack", pack_several)
    ///     .batches_of(100)
    ///     .items(|order| order.get(Order::LINES))
    ///     .batch_input(|order| order.get(Order::WAREHOUSE))
    ///     .into();
    /// # }
    /// ```
    pub fn batch_input<Given, V: Value<Given>>(mut self, make: impl FnOnce(Expr<In>) -> V) -> Self {
        self.codes
            .push((Slot::BatchInput(type_name::<Given>()), make(Expr::root(Root::Input)).code()));
        self
    }

    fn batcher(&mut self) -> &mut statewright_asl::ItemBatcher {
        self.map.item_batcher.get_or_insert_default()
    }

    /// Finds that a batch is not given what its flow takes.
    pub(super) fn check_batch_input(&self) -> Option<Finding> {
        let given = self.codes.iter().find_map(|(slot, _)| match slot {
            Slot::BatchInput(given) => Some(*given),
            _ => None,
        });
        let (message, help) = match (given, self.batch_input) {
            (None, None) => return None,
            (Some(given), Some(taken)) if given == taken => return None,
            (None, Some(taken)) => (
                format!(
                    "the flow for a batch in {:?} takes a `{taken}` besides its items",
                    self.name
                ),
                "give it one by `.batch_input(…)`",
            ),
            (Some(given), None) => (
                format!(
                    "each batch in {:?} is given a `{given}`, and its flow takes items only",
                    self.name
                ),
                "let it take a `BatchWith` of items and that, and write `.batches_of(…)`",
            ),
            (Some(given), Some(taken)) => (
                format!(
                    "each batch in {:?} is given a `{given}`, and its flow takes a `{taken}`",
                    self.name
                ),
                "let both agree",
            ),
        };
        Some(Finding { message, help: Some(help.to_owned()), location: self.location })
    }
}
