use std::{fmt, marker::PhantomData};

use statewright_handler::{Root, Value};

use crate::Expr;

use super::Slot;

/// A variable of a state machine, which holds a `T` once a state has assigned it.
///
/// States assign it with `.assign(&variable, …)`, and every state after that one reads it with
/// [`get`](Self::get), however much comes between. A variable that is read before any state
/// can have assigned it is found when the app is synthesized.
///
/// ```
/// use statewright::{State, StateMachine, Variable, pass};
/// # use statewright_handler::Shape;
/// # #[derive(Shape)] struct Order { id: String, cents: u64 }
/// # #[derive(Shape)] struct Receipt { id: String, total: u64 }
///
/// let total = Variable::<u64>::new("total");
/// let flow = pass("Remember", |order| order)
///     .assign(&total, |order| order.get(Order::CENTS))
///     .then(pass("Forget", |order| order.get(Order::ID)))
///     .then(pass("Receipt", |id| ReceiptShape { id, total: total.get() }));
/// # let mut app = statewright::App::new();
/// # StateMachine::<Order, Receipt>::new(app.stack("Doc"), "Machine", flow);
/// # app.template("Doc").unwrap();
/// ```
pub struct Variable<T> {
    name: String,
    types: PhantomData<fn() -> T>,
}

impl<T> Variable<T> {
    /// A variable of this name, which stands in the definition as `$name`.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), types: PhantomData }
    }

    /// What the variable holds.
    pub fn get(&self) -> Expr<T> {
        Expr::root(Root::Variable(self.name.clone()))
    }

    /// The variable set to a value, as a state says it.
    pub(crate) fn set(&self, value: impl Value<T>) -> (Slot, statewright_handler::Code) {
        (Slot::Assign(self.name.clone()), value.code())
    }
}

impl<T> Clone for Variable<T> {
    fn clone(&self) -> Self {
        Self::new(&self.name)
    }
}

impl<T> fmt::Debug for Variable<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Variable").field(&self.name).finish()
    }
}
