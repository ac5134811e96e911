use std::{fmt, marker::PhantomData, panic::Location};

use statewright_asl::{self as asl, Transition};
use statewright_handler::Caught;

use super::{ErrorsOf, Flow, Fragment, Retry, State, Takes};

/// A Task state that invokes a function, before it is put into a flow: the place for what
/// happens when the function fails.
#[must_use = "a state does nothing until it is a part of a flow"]
pub struct Task<In, Out, E> {
    name: String,
    function: String,
    state: asl::Task,
    recoveries: Vec<Fragment>,
    location: &'static Location<'static>,
    types: PhantomData<fn(In) -> (Out, E)>,
}

impl<In, Out, E> Task<In, Out, E> {
    pub(crate) fn new(name: &str, function: &str, location: &'static Location<'static>) -> Self {
        Self {
            name: name.to_owned(),
            function: function.to_owned(),
            state: asl::Task {
                comment: None,
                resource: format!("${{{}}}", function_placeholder(function)),
                input_path: None,
                result_path: None,
                output_path: None,
                timeout_seconds: None,
                retry: Vec::new(),
                catch: Vec::new(),
                transition: Transition::End,
            },
            recoveries: Vec::new(),
            location,
            types: PhantomData,
        }
    }

    /// Tries again after these errors: a variant of the handler's error type, or a
    /// [`Predefined`](super::Predefined) one.
    ///
    /// Of several, the first that names an error is the one for it.
    pub fn retry(mut self, errors: impl ErrorsOf<E>, retry: Retry) -> Self {
        self.state.retry.push(retry.of(errors.names()));
        self
    }

    /// Goes on with `recovery` after these errors: a variant of the handler's error type, or a
    /// [`Predefined`](super::Predefined) one.
    ///
    /// The recovery is given the error in place of the state's input, and ends with what the
    /// task would have ended with; or it fails. Of several, the first that names an error is
    /// the one for it.
    pub fn catch<Recovery>(mut self, errors: impl ErrorsOf<E>, recovery: Recovery) -> Self
    where
        Recovery: Takes<Caught, Out = Out>,
    {
        let recovery = recovery.into_flow().into_fragment();
        self.state.catch.push(asl::Catch {
            comment: None,
            error_equals: errors.names(),
            result_path: None,
            next: recovery.start.clone(),
        });
        self.recoveries.push(recovery);
        self
    }
}

impl<In, Out, E> State for Task<In, Out, E> {
    type In = In;
    type Out = Out;

    fn into_flow(self) -> Flow<In, Out> {
        let mut fragment =
            Fragment::single(&self.name, asl::State::Task(self.state), self.location);
        fragment.functions.push(self.function);
        for recovery in self.recoveries {
            fragment.absorb(recovery);
        }
        Flow::new(fragment)
    }
}

impl<In, Out, E> From<Task<In, Out, E>> for Flow<In, Out> {
    fn from(task: Task<In, Out, E>) -> Self {
        task.into_flow()
    }
}

impl<In, Out, E> fmt::Debug for Task<In, Out, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Task").field(&self.name).finish()
    }
}

/// What stands in the definition for the ARN of a function: the name in `${…}`.
pub(crate) fn function_placeholder(function: &str) -> String {
    format!("{function}Arn")
}
