use std::{
    ops::Range,
    sync::atomic::{AtomicU64, Ordering},
};

use statewright_handler::{
    Code, Fraction, Integer, Kind, Number, Operation, Ordered, Plain, Root, Value, is_list,
};

use super::Expr;

/// Lists.
impl<T> Expr<Vec<T>> {
    /// How many items the list has.
    pub fn count(&self) -> Expr<u64> {
        self.call(Operation::Count, [])
    }

    /// The item at this place, from 0. The state fails where there is none.
    pub fn at(&self, index: impl Value<u64>) -> Expr<T> {
        self.call(Operation::At, [index.code()])
    }

    /// The items at these places, from 0, as far as they are there.
    pub fn slice(&self, places: Range<u64>) -> Self {
        let operation = Operation::Slice { nested: is_list::<T>() };
        self.call(operation, [Code::constant(&places.start), Code::constant(&places.end)])
    }

    /// The list with the items of another behind its own.
    pub fn concat(&self, other: impl Value<Vec<T>>) -> Self {
        self.call(Operation::Append, [other.code()])
    }

    /// The list from its end to its beginning.
    pub fn reverse(&self) -> Self {
        self.call(Operation::Reverse, [])
    }

    /// The last item. The state fails where there is none.
    pub fn last(&self) -> Expr<T> {
        self.call(Operation::At, [Code::constant(&-1)])
    }

    /// Whether a condition holds for at least one item.
    pub fn any<V: Value<bool>>(&self, condition: impl FnOnce(Expr<T>) -> V) -> Expr<bool> {
        self.filter(condition).count().greater_than(0)
    }

    /// Whether a condition holds for all items.
    pub fn all<V: Value<bool>>(&self, condition: impl FnOnce(Expr<T>) -> V) -> Expr<bool> {
        self.filter(|item| !Expr::of(condition(item))).count().equals(0)
    }

    /// The items in the order of what is made of each, the least first.
    ///
    /// ```
    /// # use statewright::Expr;
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)] struct Item { cents: u64 }
    /// fn by_price(items: &Expr<Vec<Item>>) -> Expr<Vec<Item>> {
    ///     items.sort_by(|item| item.get(Item::CENTS))
    /// }
    /// ```
    pub fn sort_by<K: Ordered>(&self, key: impl FnOnce(Expr<T>) -> Expr<K>) -> Self {
        let function = Self::function(|item| key(item).code());
        self.call(Operation::SortBy(K::kind()), [function])
    }

    /// The items in their order, the least first.
    pub fn sort(&self) -> Self
    where
        T: Ordered,
    {
        match T::kind() {
            Kind::Timestamp => self.sort_by(|item| item),
            _ => self.call(Operation::Sort, []),
        }
    }

    /// The items for which a condition holds.
    ///
    /// ```
    /// # use statewright::Expr;
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)] struct Item { cents: u64 }
    /// fn expensive(items: &Expr<Vec<Item>>) -> Expr<Vec<Item>> {
    ///     items.filter(|item| item.get(Item::CENTS).at_least(10_000))
    /// }
    /// ```
    pub fn filter<V: Value<bool>>(&self, condition: impl FnOnce(Expr<T>) -> V) -> Self {
        let function = Self::function(|item| condition(item).code());
        self.call(Operation::Filter { nested: is_list::<T>() }, [function])
    }

    /// What is made of each item.
    ///
    /// ```
    /// # use statewright::Expr;
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)] struct Item { cents: u64 }
    /// fn prices(items: &Expr<Vec<Item>>) -> Expr<Vec<u64>> {
    ///     items.map(|item| item.get(Item::CENTS))
    /// }
    /// ```
    pub fn map<U, V: Value<U>>(&self, make: impl FnOnce(Expr<T>) -> V) -> Expr<Vec<U>> {
        let function = Self::function(|item| make(item).code());
        self.call(Operation::Map { nested: is_list::<U>() }, [function])
    }

    /// A function of an item. Its parameter gets a name where the function is used.
    fn function(body: impl FnOnce(Expr<T>) -> Code) -> Code {
        static FUNCTIONS: AtomicU64 = AtomicU64::new(0);
        let parameter = FUNCTIONS.fetch_add(1, Ordering::Relaxed).to_string();
        let body = Box::new(body(Expr::root(Root::Parameter(parameter.clone()))));
        Code::Function { parameter, body }
    }
}

impl<T> Expr<Vec<T>> {
    /// Whether an item of the list is this value.
    pub fn contains(&self, item: impl Value<T>) -> Expr<bool>
    where
        T: Plain,
    {
        Expr::new(Code::Call(Operation::In, vec![item.code(), self.code.clone()]))
    }

    /// The list without the items that are in it before.
    pub fn distinct(&self) -> Self
    where
        T: Plain,
    {
        self.call(Operation::Distinct, [])
    }
}

impl<T> Expr<Vec<T>> {
    /// All items added up; 0 where there is none.
    pub fn sum(&self) -> Expr<T>
    where
        T: Number,
    {
        self.call(Operation::Sum, [])
    }

    /// The greatest item.
    pub fn max(&self) -> Expr<Option<T>>
    where
        T: Number,
    {
        self.call(Operation::Max, [])
    }

    /// The least item.
    pub fn min(&self) -> Expr<Option<T>>
    where
        T: Number,
    {
        self.call(Operation::Min, [])
    }
}

impl<T> Expr<Vec<T>> {
    /// The average of the items.
    pub fn average(&self) -> Expr<Option<T>>
    where
        T: Fraction,
    {
        self.call(Operation::Average, [])
    }
}

impl Expr<Vec<String>> {
    /// The texts in one, with `separator` between them.
    pub fn join(&self, separator: impl Value<String>) -> Expr<String> {
        self.call(Operation::Join, [separator.code()])
    }
}

/// The whole numbers from one on, up to another, which is not among them.
///
/// ```
/// # use statewright::{Expr, range, text};
/// fn names(count: &Expr<u64>) -> Expr<Vec<String>> {
///     range(0, count).map(|number| text!("part {}", number))
/// }
/// ```
pub fn range<T: Integer>(from: impl Value<T>, before: impl Value<T>) -> Expr<Vec<T>> {
    Expr::new(Code::Call(Operation::Range, vec![from.code(), before.code()]))
}
