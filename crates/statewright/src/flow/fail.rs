use std::{fmt, marker::PhantomData, panic::Location};

use statewright_asl as asl;
use statewright_handler::{Code, Root, Value};

use crate::Expr;

use super::{Draft, Flow, Fragment, Slot, State};

/// A Fail state: ends the execution as failed. See [`fail()`].
#[must_use = "a state does nothing until it is a part of a flow"]
pub struct Fail<In, Out> {
    name: String,
    state: asl::Fail,
    codes: Vec<(Slot, Code)>,
    location: &'static Location<'static>,
    types: PhantomData<fn(In) -> Out>,
}

/// Ends the execution as failed.
///
/// It takes anything, and as it ends with nothing, it fits wherever a flow of another type is
/// expected: in an arm of a choice, beside arms that do not fail.
#[track_caller]
pub fn fail<In, Out>(name: &str) -> Fail<In, Out> {
    Fail {
        name: name.to_owned(),
        state: asl::Fail::default(),
        codes: Vec::new(),
        location: Location::caller(),
        types: PhantomData,
    }
}

impl<In, Out> Fail<In, Out> {
    /// The name of the error that the execution fails with.
    pub fn error(mut self, error: &str) -> Self {
        self.state.error = Some(asl::FailText::Value(error.to_owned()));
        self
    }

    /// What led to it, in words.
    pub fn cause(mut self, cause: &str) -> Self {
        self.state.cause = Some(asl::FailText::Value(cause.to_owned()));
        self
    }

    /// The name of the error, made of what the state is given.
    pub fn error_from<V: Value<String>>(mut self, make: impl FnOnce(Expr<In>) -> V) -> Self {
        self.codes.push((Slot::Error, make(Expr::root(Root::Input)).code()));
        self
    }

    /// What led to it, made of what the state is given.
    ///
    /// ```
    /// use statewright::{State, StateMachine, fail, text};
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)] struct Order { id: String }
    ///
    /// let refused = fail("Refused")
    ///     .error("Refused")
    ///     .cause_from(|order| text!("nobody wants order {}", order.get(Order::ID)));
    /// # let mut app = statewright::App::new();
    /// # StateMachine::<Order, ()>::new(app.stack("Doc"), "Machine", refused);
    /// # let template = app.template("Doc").unwrap();
    /// # let state = &template["Resources"]["Machine"]["Properties"]["Definition"]["States"]["Refused"];
    /// # assert_eq!(state["CausePath"], "States.Format('nobody wants order {}', $.id)");
    /// ```
    pub fn cause_from<V: Value<String>>(mut self, make: impl FnOnce(Expr<In>) -> V) -> Self {
        self.codes.push((Slot::Cause, make(Expr::root(Root::Input)).code()));
        self
    }
}

impl<In, Out> State for Fail<In, Out> {
    type In = In;
    type Out = Out;

    fn into_flow(self) -> Flow<In, Out> {
        let state = Draft::from(asl::State::Fail(self.state)).with_all(self.codes);
        Flow::new(Fragment::single(&self.name, state, self.location))
    }
}

impl<In, Out> From<Fail<In, Out>> for Flow<In, Out> {
    fn from(fail: Fail<In, Out>) -> Self {
        fail.into_flow()
    }
}

impl<In, Out> Clone for Fail<In, Out> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            state: self.state.clone(),
            codes: self.codes.clone(),
            location: self.location,
            types: PhantomData,
        }
    }
}

impl<In, Out> fmt::Debug for Fail<In, Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Fail").field(&self.name).finish()
    }
}
