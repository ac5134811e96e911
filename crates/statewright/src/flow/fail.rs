use std::{fmt, marker::PhantomData, panic::Location};

use statewright_asl as asl;

use super::{Flow, Fragment, State};

/// A Fail state: ends the execution as failed. See [`fail()`].
#[must_use = "a state does nothing until it is a part of a flow"]
pub struct Fail<In, Out> {
    name: String,
    state: asl::Fail,
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
}

impl<In, Out> State for Fail<In, Out> {
    type In = In;
    type Out = Out;

    fn into_flow(self) -> Flow<In, Out> {
        Flow::new(Fragment::single(&self.name, asl::State::Fail(self.state), self.location))
    }
}

impl<In, Out> From<Fail<In, Out>> for Flow<In, Out> {
    fn from(fail: Fail<In, Out>) -> Self {
        fail.into_flow()
    }
}

impl<In, Out> fmt::Debug for Fail<In, Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Fail").field(&self.name).finish()
    }
}
