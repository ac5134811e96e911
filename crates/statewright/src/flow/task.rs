mod call;

use std::{any::type_name, fmt, marker::PhantomData, panic::Location, rc::Rc};

use statewright_handler::{Caught, Code, ErrorsOf, FieldOf, Root, Value};

use crate::Expr;

use super::{
    Draft, Each, Fail, Finding, Flow, Fragment, Parallel, Pass, Recoveries, Retry, Slot, State,
    Succeed, Takes, Use, Variable,
    draft::{Work, substitute},
};

pub(crate) use call::{Call, ErrorNames, Pattern, integration};

/// A Task state that invokes a function or calls a service, before it is put into a flow: the
/// place for what happens when that fails.
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
    parts: Box<Parts>,
    types: PhantomData<fn(In) -> (Out, E)>,
}

/// A task without its types.
#[derive(Clone)]
struct Parts {
    name: String,
    call: Rc<Call>,
    timeout_seconds: Option<u32>,
    heartbeat_seconds: Option<u32>,
    /// What the function or the service is given.
    arguments: Code,
    /// What goes on.
    output: Code,
    codes: Vec<(Slot, Code)>,
    recoveries: Recoveries,
    findings: Vec<Finding>,
    /// The names of all errors of its own that it can end with, where they are known.
    errors: Option<&'static [&'static str]>,
    /// The name of the type that all is of that it gives, if that is known.
    gives: Option<&'static str>,
    location: &'static Location<'static>,
}

impl<In, Out, E> Task<In, Out, E> {
    pub(crate) fn new(
        name: &str,
        call: impl Into<Rc<Call>>,
        location: &'static Location<'static>,
    ) -> Self {
        let call = call.into();
        let parts = Parts {
            name: name.to_owned(),
            timeout_seconds: None,
            heartbeat_seconds: None,
            arguments: call.arguments(),
            output: call.result(),
            codes: Vec::new(),
            recoveries: Recoveries::default(),
            findings: Vec::new(),
            errors: None,
            // What a service gives is more than what its type here has of it.
            gives: call.has_arn().then(type_name::<Out>),
            call,
            location,
        };
        Self { parts: Box::new(parts), types: PhantomData }
    }

    /// The task as one that can end with these errors of its own.
    pub(crate) fn ending_with(mut self, errors: Option<&'static [&'static str]>) -> Self {
        self.parts.errors = errors;
        self
    }

    /// The task as one whose callee answers with all of a `Whole`.
    pub(crate) fn answered_with<Whole>(mut self) -> Self {
        self.parts.gives = Some(type_name::<Whole>());
        self
    }

    /// The same task, of which something was changed that its types say.
    fn retyped<NewIn, NewOut>(self) -> Task<NewIn, NewOut, E> {
        Task { parts: self.parts, types: PhantomData }
    }

    /// Makes what the function takes out of what the state is given.
    ///
    /// ```
    /// # use statewright::{App, Function, State, StateMachine};
    /// use handlers::NewCase;
    /// use statewright_handler::Shape;
    ///
    /// #[derive(Shape)]
    /// struct Call {
    ///     new_case: NewCase,
    ///     from: String,
    /// }
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let open_case = Function::new(stack, "Open", handlers::open_case);
    ///
    /// let open = open_case.task("Open Case").given(|call| call.get(Call::NEW_CASE));
    /// # StateMachine::new(stack, "Machine", open);
    /// # let template = app.template("Doc").unwrap();
    /// # let state = &template["Resources"]["Machine"]["Properties"]["Definition"]["States"]["Open Case"];
    /// # assert_eq!(state["InputPath"], "$.new_case");
    /// ```
    pub fn given<Given, V: Value<In>>(
        mut self,
        make: impl FnOnce(Expr<Given>) -> V,
    ) -> Task<Given, Out, E> {
        let made = make(Expr::root(Root::Input)).code();
        let Parts { arguments, output, codes, recoveries, .. } = &mut *self.parts;
        for code in codes.iter_mut().map(|(_, code)| code).chain([arguments, output]) {
            substitute(code, &Root::Input, &made);
        }
        recoveries.given(&made);
        self.retyped()
    }

    /// Makes what goes on out of what the state is given and what the function returned.
    ///
    /// Comes before [`catch`](Self::catch), as a recovery ends with what goes on.
    ///
    /// ```
    /// # use handlers::{NewCase, OpenedCase};
    /// # use statewright::{App, Function, State, StateMachine};
    /// use statewright_handler::Shape;
    ///
    /// #[derive(Shape)]
    /// struct Both {
    ///     asked: NewCase,
    ///     opened: OpenedCase,
    /// }
    ///
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let open_case = Function::new(stack, "Open", handlers::open_case);
    /// let open = open_case.task("Open Case").output(|asked, opened| BothShape { asked, opened });
    /// # StateMachine::<NewCase, Both>::new(stack, "Machine", open);
    /// # let template = app.template("Doc").unwrap();
    /// # let state = &template["Resources"]["Machine"]["Properties"]["Definition"]["States"]["Open Case"];
    /// # assert_eq!(state["Output"]["asked"], "{% $states.input %}");
    /// ```
    #[track_caller]
    pub fn output<New, V: Value<New>>(
        mut self,
        make: impl FnOnce(Expr<In>, Expr<Out>) -> V,
    ) -> Task<In, New, E> {
        let Parts { name, output, recoveries, findings, .. } = &mut *self.parts;
        findings.extend(recoveries.ended_otherwise(name, Location::caller()));
        let result = std::mem::replace(output, Code::Root(Root::Result));
        *output = make(Expr::root(Root::Input), Expr::new(result)).code();
        self.retyped()
    }

    /// Goes on with what the state is given, and what the function returned in a field of it.
    #[track_caller]
    pub fn result_into(self, field: impl FieldOf<In, Value = Out>) -> Task<In, In, E> {
        self.output(|input, result| input.with(field, result))
    }

    /// Goes on with what the state is given, whatever the function returns.
    #[track_caller]
    pub fn discard_result(self) -> Task<In, In, E> {
        self.output(|input, _| input)
    }

    /// Sets a variable to what is made of what the state is given and what the function
    /// returned.
    pub fn assign<T, V: Value<T>>(
        mut self,
        variable: &Variable<T>,
        make: impl FnOnce(Expr<In>, Expr<Out>) -> V,
    ) -> Self {
        let value = make(Expr::root(Root::Input), Expr::new(self.parts.output.clone()));
        self.parts.codes.push(variable.set(value));
        self
    }

    /// Lets the task take as many seconds as what the state is given says.
    pub fn timeout<V: Value<u64>>(mut self, seconds: impl FnOnce(Expr<In>) -> V) -> Self {
        self.parts.codes.push((Slot::Timeout, seconds(Expr::root(Root::Input)).code()));
        self
    }

    /// Lets the task be silent for so many seconds, then it fails with
    /// [`Predefined::HeartbeatTimeout`](super::Predefined::HeartbeatTimeout).
    pub fn heartbeat_seconds(mut self, seconds: u32) -> Self {
        self.parts.heartbeat_seconds = Some(seconds);
        self
    }

    /// Lets the task be silent for as many seconds as what the state is given says.
    pub fn heartbeat<V: Value<u64>>(mut self, seconds: impl FnOnce(Expr<In>) -> V) -> Self {
        self.parts.codes.push((Slot::Heartbeat, seconds(Expr::root(Root::Input)).code()));
        self
    }

    /// Lets the task take so many seconds, then it fails with
    /// [`Predefined::Timeout`](super::Predefined::Timeout).
    ///
    /// Every attempt has this time for itself. A function has a timeout of its own, too.
    pub fn timeout_seconds(mut self, seconds: u32) -> Self {
        self.parts.timeout_seconds = Some(seconds);
        self
    }

    /// Tries again after these errors: variants of the handler's error type, or
    /// [`Predefined`](super::Predefined) ones; several as an array.
    ///
    /// Of several retries, the first that names an error is the one for it.
    #[track_caller]
    pub fn retry(mut self, errors: impl ErrorsOf<E>, retry: Retry) -> Self {
        self.parts.recoveries.retry(errors, retry, Location::caller());
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
        self.parts.recoveries.catch(errors, recovery, Location::caller());
        self
    }

    /// Goes on with `recovery` after these errors, as [`catch`](Self::catch) does, which is given
    /// what is made of what the state was given and of the error.
    ///
    /// ```
    /// # use handlers::{AssignedCase, CaseId, OpenedCase};
    /// # use statewright::{App, Function, State, StateMachine};
    /// use statewright::{Caught, Predefined, fail, text};
    /// use statewright_handler::Shape;
    ///
    /// #[derive(Shape)]
    /// struct Unassigned {
    ///     case: CaseId,
    ///     reason: String,
    /// }
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let assign_case = Function::new(stack, "Assign", handlers::assign_case);
    ///
    /// let assign = assign_case.task("Assign Case").catch_with(
    ///     Predefined::All,
    ///     |opened, caught| UnassignedShape {
    ///         case: opened.get(OpenedCase::CASE),
    ///         reason: caught.get(Caught::ERROR),
    ///     },
    ///     fail("Nobody").cause_from(|unassigned| unassigned.get(Unassigned::REASON)),
    /// );
    /// # StateMachine::<OpenedCase, AssignedCase>::new(stack, "Machine", assign);
    /// # let template = app.template("Doc").unwrap();
    /// # let state = &template["Resources"]["Machine"]["Properties"]["Definition"]["States"]["Assign Case"];
    /// # assert_eq!(state["Catch"][0]["Output"]["reason"], "{% $states.errorOutput.Error %}");
    /// ```
    #[track_caller]
    pub fn catch_with<Kept, V: Value<Kept>>(
        mut self,
        errors: impl ErrorsOf<E>,
        keep: impl FnOnce(Expr<In>, Expr<Caught>) -> V,
        recovery: impl Takes<Kept, Out = Out>,
    ) -> Self {
        self.parts.recoveries.catch_with(errors, keep, recovery, Location::caller());
        self
    }
}

impl<In, Out, E> State for Task<In, Out, E> {
    type In = In;
    type Out = Out;

    fn into_flow(self) -> Flow<In, Out> {
        Flow::new(self.parts.into_fragment())
    }
}

impl Parts {
    fn into_fragment(self) -> Fragment {
        let Self { name, call, arguments, recoveries, location, .. } = self;
        let wrong = call.findings(&recoveries, &arguments, location);
        let mut draft = Draft::from(Work {
            resource: call.resource(),
            timeout_seconds: self.timeout_seconds,
            heartbeat_seconds: self.heartbeat_seconds,
            retry: recoveries.retry.clone(),
            catch: recoveries.catch.clone(),
            ..Work::default()
        });
        if arguments != Code::Root(Root::Input) {
            draft = draft.with(Slot::Input, arguments);
        }
        let draft = draft.with(Slot::Output, self.output).with_all(self.codes);
        let draft = draft.with_all(recoveries.codes.iter().cloned());
        let draft = draft.ending_with(self.errors).giving(self.gives);
        let mut fragment = Fragment::single(&name, draft, location);
        fragment.findings.extend(self.findings.into_iter().chain(wrong));
        fragment.names(call.named());
        fragment.needs(Use { statements: call.statements(), location });
        recoveries.absorbed_by(&mut fragment);
        fragment
    }
}

impl<In, Out, E> From<Task<In, Out, E>> for Flow<In, Out> {
    fn from(task: Task<In, Out, E>) -> Self {
        task.into_flow()
    }
}

impl<In, Out, E> Clone for Task<In, Out, E> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), types: PhantomData }
    }
}

impl<In, Out, E> fmt::Debug for Task<In, Out, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Task").field(&self.parts.name).finish()
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
impl<Out> Recovers<Out> for Pass<Caught, Out> {}
impl<Out, E> Recovers<Out> for Task<Caught, Out, E> {}
impl<Out> Recovers<Out> for Fail<Caught, Out> {}
impl<Out> Recovers<Out> for Succeed<Caught, Out> {}
impl<Out> Recovers<Out> for Parallel<Caught, Out> {}
impl<Item, Out> Recovers<Out> for Each<Caught, Item, Out> {}
