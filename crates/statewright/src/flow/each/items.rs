//! What the items of a Map state are.

use std::{
    collections::{BTreeMap, HashMap},
    panic::Location,
};

use statewright_asl as asl;
use statewright_handler::{Code, Member, Root, Value};

use crate::{
    Expr,
    flow::{Finding, ItemReader, Slot, integration},
};

use super::Each;

impl<In, Item, Out> Each<In, Item, Out> {
    /// Takes the items out of what the state is given.
    ///
    /// ```
    /// # use statewright::{Flow, each};
    /// # use statewright_handler::Shape;
    /// #[derive(Shape)]
    /// struct Order {
    ///     lines: Vec<Line>,
    /// }
    /// # #[derive(Shape)] struct Line { article: String }
    /// # #[derive(Shape)] struct Packed { parcel: String }
    /// # fn parts(pack: Flow<Line, Packed>) {
    ///
    /// let flow: Flow<Order, Vec<Packed>> =
    ///     each("Pack", pack).items(|order| order.get(Order::LINES)).into();
    /// # }
    /// ```
    #[track_caller]
    pub fn items<Whole>(
        mut self,
        items: impl FnOnce(Expr<Whole>) -> Expr<Vec<Item>>,
    ) -> Each<Whole, Item, Out> {
        self.take_items(items(Expr::root(Root::Input)).code(), Location::caller());
        self.retyped()
    }

    /// Takes the items out of what the state is given, and makes of each, with its place in the
    /// list, what the flow for an item takes.
    ///
    /// ```
    /// # use statewright::{Flow, each};
    /// # use statewright_handler::Shape;
    /// #[derive(Shape)]
    /// struct Order {
    ///     id: String,
    ///     lines: Vec<Line>,
    /// }
    /// # #[derive(Shape)] struct Line { article: String }
    /// # #[derive(Shape)] struct Packed { parcel: String }
    ///
    /// #[derive(Shape)]
    /// struct Pack {
    ///     order: String,
    ///     line: Line,
    ///     number: u64,
    /// }
    /// # fn parts(pack: Flow<Pack, Packed>) {
    ///
    /// let flow: Flow<Order, Vec<Packed>> = each("Pack", pack)
    ///     .items_with(
    ///         |order| order.get(Order::LINES),
    ///         |order, line, number| PackShape { order: order.get(Order::ID), line, number },
    ///     )
    ///     .into();
    /// # }
    /// ```
    #[track_caller]
    pub fn items_with<Whole, Given, V: Value<Item>>(
        mut self,
        items: impl FnOnce(&Expr<Whole>) -> Expr<Vec<Given>>,
        make: impl FnOnce(Expr<Whole>, Expr<Given>, Expr<u64>) -> V,
    ) -> Each<Whole, Given, Out> {
        self.take_items(items(&Expr::root(Root::Input)).code(), Location::caller());
        self.make_items(make);
        self.retyped()
    }

    /// Takes the members of an object, and makes of the key and the value of each what the flow
    /// for an item takes. That makes the state [`distributed`](Self::distributed): only so does
    /// Step Functions take an object.
    ///
    /// ```
    /// # use std::collections::BTreeMap;
    /// # use statewright::{Flow, each};
    /// # use statewright_handler::Shape;
    /// #[derive(Shape)]
    /// struct Stock {
    ///     counts: BTreeMap<String, u64>,
    /// }
    ///
    /// #[derive(Shape)]
    /// struct Line {
    ///     article: String,
    ///     count: u64,
    /// }
    /// # #[derive(Shape)] struct Packed { parcel: String }
    /// # fn parts(pack: Flow<Line, Packed>) {
    ///
    /// let flow: Flow<Stock, Vec<Packed>> = each("Pack", pack)
    ///     .members_with(
    ///         |stock| stock.get(Stock::COUNTS),
    ///         |_, article, count| LineShape { article, count },
    ///     )
    ///     .into();
    /// # }
    /// ```
    #[track_caller]
    pub fn members_with<Whole, Given, M: Members<Given>, V: Value<Item>>(
        mut self,
        members: impl FnOnce(&Expr<Whole>) -> Expr<M>,
        make: impl FnOnce(Expr<Whole>, Expr<String>, Expr<Given>) -> V,
    ) -> Each<Whole, Given, Out> {
        self.take_items(members(&Expr::root(Root::Input)).code(), Location::caller());
        self.distribute();
        let (key, value) = (Expr::new(of_item("Key")), Expr::new(of_item("Value")));
        self.codes.push((Slot::ItemSelector, make(Expr::root(Root::Input), key, value).code()));
        self.retyped()
    }

    /// Reads the items from S3. That makes the state [`distributed`](Self::distributed).
    ///
    /// Bucket and key can be made of what the state is given, which can be anything if they are
    /// not.
    #[track_caller]
    pub fn read<Whole>(
        mut self,
        reader: impl FnOnce(Expr<Whole>) -> ItemReader<Item>,
    ) -> Each<Whole, Item, Out> {
        self.read_items(&reader(Expr::root(Root::Input)), Location::caller());
        self.retyped()
    }

    /// Reads the items from S3, and makes of each, with its place among them, what the flow for
    /// an item takes. That makes the state [`distributed`](Self::distributed).
    #[track_caller]
    pub fn read_with<Whole, Given, V: Value<Item>>(
        mut self,
        reader: impl FnOnce(&Expr<Whole>) -> ItemReader<Given>,
        make: impl FnOnce(Expr<Whole>, Expr<Given>, Expr<u64>) -> V,
    ) -> Each<Whole, Given, Out> {
        self.read_items(&reader(&Expr::root(Root::Input)), Location::caller());
        self.make_items(make);
        self.retyped()
    }

    fn take_items(&mut self, items: Code, location: &'static Location<'static>) {
        self.begin_items(location);
        self.codes.push((Slot::Items, items));
    }

    fn read_items<Given>(
        &mut self,
        reader: &ItemReader<Given>,
        location: &'static Location<'static>,
    ) {
        self.begin_items(location);
        self.findings.extend(reader.misuse().map(|message| Finding {
            message: format!("{message}, and {:?} reads others", self.name),
            help: Some("leave it out, or read files of that kind".to_owned()),
            location,
        }));
        self.findings.extend(reader.unsaid().map(|(message, help)| Finding {
            message: format!("{message}, and {:?} reads them", self.name),
            help: Some(help.to_owned()),
            location,
        }));
        self.distribute();
        self.codes.push((Slot::ItemReader, reader.arguments()));
        self.statements.extend(reader.statements());
        self.map.item_reader = Some(asl::ItemReader {
            resource: integration(&format!("s3:{}", reader.action)),
            reader_config: reader.written(),
            ..asl::ItemReader::default()
        });
    }

    /// What the state is given is another type from here on, so that nothing can have been made
    /// of it before.
    fn begin_items(&mut self, location: &'static Location<'static>) {
        if !self.codes.is_empty() || self.output != Code::Root(Root::Result) {
            self.findings.push(Finding {
                message: format!(
                    "the items of {:?} are taken after something is made of what it is given",
                    self.name
                ),
                help: Some("write where the items are before all else, and once".to_owned()),
                location,
            });
        }
    }

    fn make_items<Whole, Given, V: Value<Item>>(
        &mut self,
        make: impl FnOnce(Expr<Whole>, Expr<Given>, Expr<u64>) -> V,
    ) {
        let (item, index) = (Expr::new(of_item("Value")), Expr::new(of_item("Index")));
        self.codes.push((Slot::ItemSelector, make(Expr::root(Root::Input), item, index).code()));
    }
}

impl<In, T, Out> Each<In, Member<T>, Out> {
    /// Takes the members of an object as the items, each with its key and its value. That makes
    /// the state [`distributed`](Self::distributed): only so does Step Functions take an object.
    #[track_caller]
    pub fn members<Whole, M: Members<T>>(
        mut self,
        members: impl FnOnce(Expr<Whole>) -> Expr<M>,
    ) -> Each<Whole, Member<T>, Out> {
        self.take_items(members(Expr::root(Root::Input)).code(), Location::caller());
        self.distribute();
        self.retyped()
    }
}

/// An object whose keys are not known, and whose values are these.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is no object with a `{Value}` under each key",
    label = "not a map of texts to `{Value}`",
    note = "give a field that is a `BTreeMap<String, {Value}>` or a `HashMap<String, {Value}>`; the items of a list are taken by `.items(…)`"
)]
pub trait Members<Value> {}

impl<Value> Members<Value> for BTreeMap<String, Value> {}
impl<Value> Members<Value> for HashMap<String, Value> {}

/// What Step Functions tells about the item that is looked at.
fn of_item(key: &str) -> Code {
    ["Map", "Item", key].iter().fold(Code::Root(Root::Context), |of, key| Code::Field {
        of: Box::new(of),
        key: (*key).to_owned(),
        optional: false,
    })
}
