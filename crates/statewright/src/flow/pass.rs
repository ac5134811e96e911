use std::{fmt, marker::PhantomData, panic::Location};

use statewright_asl as asl;
use statewright_handler::{Code, Root, Value};

use crate::Expr;

use super::{Draft, Flow, Fragment, Slot, State, Takes, Variable};

/// A Pass state: makes one value of another. See [`pass`].
#[must_use = "a state does nothing until it is a part of a flow"]
pub struct Pass<In, Out> {
    name: String,
    codes: Vec<(Slot, Code)>,
    location: &'static Location<'static>,
    types: PhantomData<fn(In) -> Out>,
}

/// Makes one value of another, without a function: a Pass state.
///
/// `make` is given an expression for what the state is given, and returns what is made of it:
/// an expression, a constant, or the `…Shape` of a struct with one of these for each field.
///
/// ```
/// use statewright::{State, StateMachine, pass, text};
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
///     title: String,
///     cents: u64,
///     paid: bool,
/// }
///
/// let receipt = pass("Receipt", |order| ReceiptShape {
///     title: text!("Order {}", order.get(Order::ID)),
///     cents: order.get(Order::CENTS),
///     paid: false,
/// });
/// # let mut app = statewright::App::new();
/// # StateMachine::<Order, Receipt>::new(app.stack("Doc"), "Machine", receipt);
/// # let template = app.template("Doc").unwrap();
/// # let state = &template["Resources"]["Machine"]["Properties"]["Definition"]["States"]["Receipt"];
/// # assert_eq!(state["Parameters"]["title.$"], "States.Format('Order {}', $.id)");
/// # assert_eq!(state["Parameters"]["cents.$"], "$.cents");
/// ```
#[track_caller]
pub fn pass<In, Out, V: Value<Out>>(name: &str, make: impl FnOnce(Expr<In>) -> V) -> Pass<In, Out> {
    let made = make(Expr::root(Root::Input)).code();
    Pass {
        name: name.to_owned(),
        codes: vec![(Slot::Output, made)],
        location: Location::caller(),
        types: PhantomData,
    }
}

impl<In, Out> Pass<In, Out> {
    /// Sets a variable to what is made of what the state is given.
    pub fn assign<T, V: Value<T>>(
        mut self,
        variable: &Variable<T>,
        make: impl FnOnce(Expr<In>) -> V,
    ) -> Self {
        self.codes.push(variable.set(make(Expr::root(Root::Input))));
        self
    }
}

impl<In, Out> State for Pass<In, Out> {
    type In = In;
    type Out = Out;

    fn into_flow(self) -> Flow<In, Out> {
        let state = Draft::from(asl::State::Pass(asl::Pass::default())).with_all(self.codes);
        Flow::new(Fragment::single(&self.name, state, self.location))
    }
}

impl<In, Out> Takes<In> for Pass<In, Out> {}

impl<In, Out> From<Pass<In, Out>> for Flow<In, Out> {
    fn from(pass: Pass<In, Out>) -> Self {
        pass.into_flow()
    }
}

impl<In, Out> Clone for Pass<In, Out> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            codes: self.codes.clone(),
            location: self.location,
            types: PhantomData,
        }
    }
}

impl<In, Out> fmt::Debug for Pass<In, Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pass").field(&self.name).finish()
    }
}
