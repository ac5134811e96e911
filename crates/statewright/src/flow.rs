//! Typed flows: states and how they follow each other.

mod choose;
mod draft;
mod each;
mod fail;
mod fragment;
mod item_reader;
mod parallel;
mod pass;
mod predefined;
mod recoveries;
mod repeat;
mod result_writer;
mod retry;
mod s3_rights;
mod state;
mod succeed;
mod task;
mod variable;
mod wait;
mod when;

use std::{fmt, marker::PhantomData};

pub use choose::start;
pub use each::{Each, Members, each};
pub use fail::{Fail, fail};
pub use item_reader::ItemReader;
pub use parallel::{Branch, Branches, Parallel, Results, parallel};
pub use pass::{Pass, pass};
pub use predefined::Predefined;
pub use repeat::{Again, repeat};
pub use result_writer::ResultWriter;
pub use retry::Retry;
pub use s3_rights::BucketName;
pub use state::{State, Takes};
pub use succeed::{Succeed, succeed};
pub use task::{Recovers, Task};
pub use variable::Variable;
pub use wait::{wait, wait_seconds, wait_until};
pub use when::When;

pub(crate) use draft::{Draft, Slot, Unsaid};
pub(crate) use fragment::{End, Finding, Fragment, Step, Use};
pub(crate) use recoveries::Recoveries;
pub(crate) use repeat::is_label;
pub(crate) use task::{Call, ErrorNames, Pattern, integration};

/// States that follow each other: takes an `In` and, where it does not fail, ends with an
/// `Out`.
///
/// A flow is a value: name it, return it from a function, put it together with others. What
/// comes twice in a state machine, as when two arms of a choice go on in the same way, is there
/// once.
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

impl<In, Out> Clone for Flow<In, Out> {
    fn clone(&self) -> Self {
        Self::new(self.fragment.clone())
    }
}

impl<In, Out> fmt::Debug for Flow<In, Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Flow").field(&self.fragment).finish()
    }
}
