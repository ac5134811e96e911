use std::{fmt, marker::PhantomData, panic::Location};

use statewright_asl as asl;
use statewright_handler::{Caught, ErrorsOf};

use crate::{Statement, stack::ResourceRef};

use super::{Draft, Each, Fail, Flow, Fragment, Parallel, Recoveries, Retry, State, Succeed, Use};

/// A Task state that invokes a function, before it is put into a flow: the place for what
/// happens when the function fails.
///
/// ```
/// # use handlers::CaseError;
/// # use statewright::{App, Function, Predefined, Retry, State, StateMachine, fail, wait};
/// # let mut app = App::new();
/// # let stack = app.stack("CallCenter");
/// # let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
/// # let assign_case = Function::new(stack, "AssignCaseFunction", handlers::assign_case);
/// let flow = open_case
///     .task("Open Case")
///     .timeout_seconds(30)
///     .retry(Predefined::TRANSIENT, Retry::default())
///     .catch(CaseError::EmptyCaseId, fail("No Case").cause("A case needs an ID."))
///     .then(wait("Pause", 10))
///     .then(assign_case.task("Assign Case"));
/// # StateMachine::new(stack, "CallCenterStateMachine", flow);
/// # app.template("CallCenter").unwrap();
/// ```
#[must_use = "a state does nothing until it is a part of a flow"]
pub struct Task<In, Out, E> {
    name: String,
    function: ResourceRef,
    state: asl::Task,
    recoveries: Recoveries,
    /// The names of all errors of its own that it can end with, where they are known.
    errors: Option<&'static [&'static str]>,
    location: &'static Location<'static>,
    types: PhantomData<fn(In) -> (Out, E)>,
}

impl<In, Out, E> Task<In, Out, E> {
    pub(crate) fn new(
        name: &str,
        function: &ResourceRef,
        location: &'static Location<'static>,
    ) -> Self {
        Self {
            name: name.to_owned(),
            function: function.clone(),
            state: asl::Task::default(),
            recoveries: Recoveries::default(),
            errors: None,
            location,
            types: PhantomData,
        }
    }

    /// The task as one that can end with these errors of its own.
    pub(crate) fn ending_with(mut self, errors: Option<&'static [&'static str]>) -> Self {
        self.errors = errors;
        self
    }

    /// Lets the task take so many seconds, then it fails with
    /// [`Predefined::Timeout`](super::Predefined::Timeout).
    ///
    /// Every attempt has this time for itself. A function has a timeout of its own, too.
    pub fn timeout_seconds(mut self, seconds: u32) -> Self {
        self.state.timeout_seconds = Some(asl::Setting::Value(seconds.into()));
        self
    }

    /// Tries again after these errors: variants of the handler's error type, or
    /// [`Predefined`](super::Predefined) ones; several as an array.
    ///
    /// Of several retries, the first that names an error is the one for it.
    #[track_caller]
    pub fn retry(mut self, errors: impl ErrorsOf<E>, retry: Retry) -> Self {
        self.recoveries.retry(errors, retry, Location::caller());
        self
    }

    /// Goes on with `recovery` after these errors: variants of the handler's error type, or
    /// [`Predefined`](super::Predefined) ones; several as an array.
    ///
    /// The recovery is given the error in place of the state's input, and ends with what the
    /// task would have ended with; or it fails. Of several catches, the first that names an
    /// error is the one for it.
    #[track_caller]
    pub fn catch(mut self, errors: impl ErrorsOf<E>, recovery: impl Recovers<Out>) -> Self {
        self.recoveries.catch(errors, recovery, Location::caller());
        self
    }
}

impl<In, Out, E> State for Task<In, Out, E> {
    type In = In;
    type Out = Out;

    fn into_flow(self) -> Flow<In, Out> {
        let Self { name, function, mut state, recoveries, errors, location, .. } = self;
        state.retry.clone_from(&recoveries.retry);
        state.catch.clone_from(&recoveries.catch);
        let arn = function.attribute("Arn");
        state.resource = format!("${{{}}}", arn.placeholder());
        let draft = Draft::from(asl::State::Task(state)).ending_with(errors);
        let mut fragment = Fragment::single(&name, draft, location);
        fragment.substitute(&arn);
        fragment.uses.push(Use {
            state: name,
            statements: vec![Statement::allow(["lambda:InvokeFunction"]).on(arn)],
            resources: vec![function],
            location,
        });
        recoveries.absorbed_by(&mut fragment);
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

/// A state that can recover a task which ends with an `Out`.
#[diagnostic::on_unimplemented(
    message = "this recovery does not end with a `{Out}`, as the task that it recovers does",
    label = "does not take a `Caught` and end with a `{Out}`",
    note = "a recovery takes the error as a `Caught`, and what comes next is given an `{Out}` either way; or it fails: `fail(\"Name\")`"
)]
pub trait Recovers<Out>: State<In = Caught, Out = Out> {}

impl<Out> Recovers<Out> for Flow<Caught, Out> {}
impl<Out, E> Recovers<Out> for Task<Caught, Out, E> {}
impl<Out> Recovers<Out> for Fail<Caught, Out> {}
impl<Out> Recovers<Out> for Succeed<Caught, Out> {}
impl<Out> Recovers<Out> for Parallel<Caught, Out> {}
impl<Item, Out> Recovers<Vec<Out>> for Each<Caught, Item, Out> {}
