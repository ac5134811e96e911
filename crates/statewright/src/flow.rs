//! Typed flows: states and how they follow each other.

mod draft;
mod fail;
mod fragment;
mod pass;
mod predefined;
mod repeat;
mod retry;
mod state;
mod task;
mod variable;
mod wait;
mod when;

use std::{fmt, marker::PhantomData};

pub use fail::{Fail, fail};
pub use pass::{Pass, pass};
pub use predefined::Predefined;
pub use repeat::{Again, repeat};
pub use retry::Retry;
pub use state::{State, Takes};
pub use task::{Recovers, Task};
pub use variable::Variable;
pub use wait::{wait, wait_seconds, wait_until};
pub use when::When;

pub(crate) use draft::{Draft, Slot, Unsaid};
pub(crate) use fragment::{Finding, Fragment, Use};
pub(crate) use repeat::is_label;
pub(crate) use task::{Call, ErrorNames, Pattern};

/// States that follow each other: takes an `In` and, where it does not fail, ends with an
/// `Out`.
///
/// A flow is a value: name it, return it from a function, put it together with others.
#[must_use = "a flow does nothing until a `StateMachine` is made of it"]
pub struct Flow<In, Out> {
    fragment: Fragment,
    types: PhantomData<fn(In) -> Out>,
}

impl<In, Out> Flow<In, Out> {
    pub(crate) fn new(fragment: Fragment) -> Self {
        Self { fragment, types: PhantomData }
    }

    pub(crate) fn into_fragment(self) -> Fragment {
        self.fragment
    }
}

impl<In, Out> fmt::Debug for Flow<In, Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Flow").field(&self.fragment).finish()
    }
}
