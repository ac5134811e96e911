//! Typed expressions: what a workflow computes of its data.

mod compare;
mod condition;
mod context;
mod json;
mod list;
mod map;
mod number;
mod option;
mod raw;
mod text;
mod time;
mod tuple;

use std::{fmt, marker::PhantomData};

use statewright_handler::{Code, FieldOf, Operation, Root, Value};

pub use compare::ComparedAtOnce;
pub use condition::if_then_else;
pub use context::{
    Context, ExecutionContext, MapItemContext, StateContext, StateMachineContext, context,
};
pub use list::range;
pub use number::{Divisor, random};
pub use raw::jsonata;
pub use text::{HashAlgorithm, TextPart, TextParts, ToText, now, uuid};

/// A value that a workflow has when it runs: a `T`.
///
/// States give expressions for what they are given ([`pass`](crate::pass()),
/// [`State::when`](crate::State::when)), and take expressions for what is to be made of it.
/// Each operation gives another expression; nothing is computed before the workflow runs, and
/// then by Step Functions itself, without a function.
///
/// ```
/// use statewright::{State, StateMachine, pass};
/// use statewright_handler::Shape;
///
/// #[derive(Shape)]
/// struct Order {
///     id: String,
///     cents: u64,
/// }
///
/// #[derive(Shape)]
/// struct Receipt {
///     id: String,
///     total: u64,
/// }
///
/// let receipt = pass("Receipt", |order| ReceiptShape {
///     id: order.get(Order::ID),
///     total: order.get(Order::CENTS) + 100,
/// });
/// # let mut app = statewright::App::new();
/// # StateMachine::<Order, Receipt>::new(app.stack("Doc"), "Machine", receipt);
/// # let template = app.template("Doc").unwrap();
/// # let state = &template["Resources"]["Machine"]["Properties"]["Definition"]["States"]["Receipt"];
/// # assert_eq!(state["Output"]["total"], "{% $states.input.cents + 100 %}");
/// ```
#[must_use = "an expression does nothing until a state uses it"]
pub struct Expr<T> {
    code: Code,
    types: PhantomData<fn() -> T>,
}

impl<T> Expr<T> {
    pub(crate) fn new(code: Code) -> Self {
        Self { code, types: PhantomData }
    }

    pub(crate) fn root(root: Root) -> Self {
        Self::new(Code::Root(root))
    }

    /// A constant, or another value, as an expression.
    pub fn of(value: impl Value<T>) -> Self {
        Self::new(value.code())
    }

    /// A field of the value, or a field of a field.
    ///
    /// ```
    /// # use statewright::Expr;
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)] struct Order { customer: Customer }
    /// # #[derive(Shape)] struct Customer { name: String }
    /// fn name(order: &Expr<Order>) -> Expr<String> {
    ///     order.get(Order::CUSTOMER).get(Customer::NAME)
    /// }
    /// ```
    pub fn get<F: FieldOf<T>>(&self, field: F) -> Expr<F::Value> {
        Expr::new(field.code(self.code.clone()))
    }

    /// The value with another value in one of its fields.
    ///
    /// ```
    /// # use statewright::Expr;
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)] struct Order { id: String, cents: u64 }
    /// fn free(order: &Expr<Order>) -> Expr<Order> {
    ///     order.with(Order::CENTS, 0)
    /// }
    /// ```
    pub fn with<U>(&self, field: impl FieldOf<T, Value = U>, value: impl Value<U>) -> Expr<T> {
        Expr::new(with(self.code.clone(), &field.keys(), value.code()))
    }

    /// The same JSON seen as another type, which nobody checks: for two types that serde
    /// writes alike.
    pub fn seen_as<U>(&self) -> Expr<U> {
        Expr::new(self.code.clone())
    }

    /// What an operation makes of this and others.
    fn call<U>(&self, operation: Operation, others: impl IntoIterator<Item = Code>) -> Expr<U> {
        let operands = std::iter::once(self.code.clone()).chain(others);
        Expr::new(Code::Call(operation, operands.collect()))
    }
}

/// An object with another value at the end of a path.
fn with(object: Code, keys: &[(&'static str, bool)], value: Code) -> Code {
    let Some(((key, optional), rest)) = keys.split_first() else { return value };
    let field =
        Code::Field { of: Box::new(object.clone()), key: (*key).to_owned(), optional: *optional };
    let changed = Code::Object(vec![((*key).to_owned(), with(field, rest, value))]);
    Code::Call(Operation::Merge, vec![object, changed])
}

impl<T> Value<T> for Expr<T> {
    fn code(self) -> Code {
        self.code
    }
}

impl<T> Value<T> for &Expr<T> {
    fn code(self) -> Code {
        self.code.clone()
    }
}

impl Value<String> for crate::Intrinsic {
    fn code(self) -> Code {
        match self.known() {
            Some(text) => Code::Constant(text.into()),
            None => Code::Token(self.into()),
        }
    }
}

impl Value<String> for &crate::Intrinsic {
    fn code(self) -> Code {
        self.clone().code()
    }
}

impl Value<String> for crate::Text {
    fn code(self) -> Code {
        match self {
            Self::Known(text) => Code::constant(&text),
            Self::Deployed(token) => token.code(),
        }
    }
}

impl Value<String> for &crate::Text {
    fn code(self) -> Code {
        self.clone().code()
    }
}

impl<T> Clone for Expr<T> {
    fn clone(&self) -> Self {
        Self::new(self.code.clone())
    }
}

impl<T> fmt::Debug for Expr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{DEBUG_MARK}")?;
        f.debug_tuple("Expr").field(&self.code).finish()
    }
}

/// What `{:?}` of an expression begins with, so that a text with one in it is known: it would say
/// how the expression is made, and not what it gives. Unicode keeps this for uses inside of
/// programs, so no other text has it.
const DEBUG_MARK: char = '\u{fdd0}';

/// Whether `{:?}` of an expression is in one of the texts of this value.
pub(crate) fn has_debug(value: &serde_json::Value) -> bool {
    use serde_json::Value;
    match value {
        Value::String(text) => text.contains(DEBUG_MARK),
        Value::Array(items) => items.iter().any(has_debug),
        Value::Object(fields) => fields.values().any(has_debug),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}
