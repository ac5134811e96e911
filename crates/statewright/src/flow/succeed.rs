use std::{any::type_name, fmt, marker::PhantomData, panic::Location};

use statewright_asl as asl;

use super::{End, Flow, Fragment, State};

/// A Succeed state: ends the flow as succeeded. See [`succeed`].
#[must_use = "a state does nothing until it is a part of a flow"]
pub struct Succeed<In, Out> {
    name: String,
    location: &'static Location<'static>,
    types: PhantomData<fn(In) -> Out>,
}

/// Ends the state machine, or the branch that it is in, with what it is given.
///
/// What comes next in the flow is passed over, so that it fits beside arms that go on, of
/// whatever type. What it is given is what the whole flow ends with at its end, which is
/// checked when a state machine is made of it.
///
/// ```
/// # use handlers::{OpenedCase, Status, WorkedCase, ClosedCase};
/// # use statewright::{App, Flow, Function, State, StateMachine, wait};
/// use statewright::succeed;
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let work_on_case = Function::new(stack, "Work", handlers::work_on_case);
/// # let close_case = Function::new(stack, "Close", handlers::close_case);
///
/// let flow = work_on_case
///     .task("Work on Case")
///     .choose("Is Case Resolved", WorkedCase::STATUS, |status| match status {
///         Status::Resolved => close_case.task("Close Case").then(succeed("Done")),
///         Status::Unresolved => wait("A Day", 86_400),
///     })
///     .then(close_case.task("Close Anyway"));
/// # StateMachine::new(stack, "Machine", flow);
/// # app.template("Doc").unwrap();
/// ```
#[track_caller]
pub fn succeed<In, Out>(name: &str) -> Succeed<In, Out> {
    Succeed { name: name.to_owned(), location: Location::caller(), types: PhantomData }
}

impl<In, Out> State for Succeed<In, Out> {
    type In = In;
    type Out = Out;

    fn into_flow(self) -> Flow<In, Out> {
        let Self { name, location, .. } = self;
        let state = asl::State::Succeed(asl::Succeed::default());
        let mut fragment = Fragment::single(&name, state, location);
        fragment.ends.push(End { state: name, type_name: type_name::<In>(), location });
        Flow::new(fragment)
    }
}

impl<In, Out> From<Succeed<In, Out>> for Flow<In, Out> {
    fn from(succeed: Succeed<In, Out>) -> Self {
        succeed.into_flow()
    }
}

impl<In, Out> Clone for Succeed<In, Out> {
    fn clone(&self) -> Self {
        Self { name: self.name.clone(), location: self.location, types: PhantomData }
    }
}

impl<In, Out> fmt::Debug for Succeed<In, Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Succeed").field(&self.name).finish()
    }
}
