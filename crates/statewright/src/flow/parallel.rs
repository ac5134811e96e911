use std::{any::type_name, fmt, marker::PhantomData, panic::Location};

use statewright_asl::{self as asl, Common, Transition};
use statewright_handler::{AnyError, Caught, Code, ErrorsOf, FieldOf, Operation, Root, Value};

use crate::Expr;

use super::{
    Draft, Finding, Flow, Fragment, Recoveries, Recovers, Retry, Slot, State, Takes, Variable,
    draft::substitute,
};

/// A Parallel state: runs several flows at a time. See [`parallel`].
#[must_use = "a state does nothing until it is a part of a flow"]
pub struct Parallel<In, Out> {
    name: String,
    branches: Vec<Fragment>,
    /// What the branches are given.
    arguments: Code,
    /// What goes on.
    output: Code,
    /// What else is said of data.
    codes: Vec<(Slot, Code)>,
    findings: Vec<Finding>,
    recoveries: Recoveries,
    location: &'static Location<'static>,
    types: PhantomData<fn(In) -> Out>,
}

/// Runs several flows at a time, each with the same input, and ends with what all of them end
/// with: a Parallel state.
///
/// A tuple of flows ends with a tuple, and a list of equal ones with a list. When one of them
/// fails, the others are stopped, and the state fails.
///
/// ```
/// # use handlers::{ClosedCase, EscalatedCase, WorkedCase};
/// # use statewright::{App, Flow, Function, Predefined, Retry, State};
/// use statewright::parallel;
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let close_case = Function::new(stack, "Close", handlers::close_case);
/// # let escalate_case = Function::new(stack, "Escalate", handlers::escalate_case);
///
/// let flow: Flow<WorkedCase, (ClosedCase, EscalatedCase)> =
///     parallel("Both", (close_case.task("Close"), escalate_case.task("Escalate")))
///         .retry(Predefined::TaskFailed, Retry::default())
///         .into();
/// ```
#[track_caller]
pub fn parallel<In, Out>(
    name: &str,
    branches: impl Branches<In = In, Out = Out>,
) -> Parallel<In, Out> {
    let flows = branches.into_flows();
    Parallel {
        name: name.to_owned(),
        branches: flows.into_iter().map(Flow::into_fragment).collect(),
        arguments: Code::Root(Root::Input),
        output: Code::Root(Root::Result),
        codes: Vec::new(),
        findings: Vec::new(),
        recoveries: Recoveries::default(),
        location: Location::caller(),
        types: PhantomData,
    }
}

impl<In, Out> Parallel<In, Out> {
    /// Makes something of what the state is given and of what the branches end with: of a tuple,
    /// an expression for each.
    ///
    /// ```
    /// # use statewright::{Flow, parallel};
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)] struct Order { id: String }
    /// # #[derive(Shape)] struct Payment { cents: u64 }
    /// # #[derive(Shape)] struct Parcel { number: String }
    /// #[derive(Shape)]
    /// struct Receipt {
    ///     order: String,
    ///     cents: u64,
    ///     parcel: Parcel,
    /// }
    /// # fn parts(pay: Flow<Order, Payment>, send: Flow<Order, Parcel>) {
    ///
    /// let flow: Flow<Order, Receipt> = parallel("Pay and Send", (pay, send))
    ///     .output(|order, (payment, parcel)| ReceiptShape {
    ///         order: order.get(Order::ID),
    ///         cents: payment.get(Payment::CENTS),
    ///         parcel,
    ///     })
    ///     .into();
    /// # }
    /// ```
    #[track_caller]
    pub fn output<Made, V: Value<Made>>(
        mut self,
        make: impl FnOnce(Expr<In>, Out::Exprs) -> V,
    ) -> Parallel<In, Made>
    where
        Out: Results,
    {
        self.findings.extend(self.recoveries.ended_otherwise(&self.name, Location::caller()));
        let results = Out::exprs(&Expr::new(self.output));
        self.output = make(Expr::root(Root::Input), results).code();
        self.retyped()
    }

    /// Makes what the branches take out of what the state is given.
    ///
    /// ```
    /// # use statewright::{Flow, parallel};
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)] struct Customer { name: String }
    /// #[derive(Shape)]
    /// struct Order {
    ///     customer: Customer,
    /// }
    /// # fn parts(greet: Flow<Customer, ()>, bill: Flow<Customer, u32>) {
    ///
    /// let flow: Flow<Order, ((), u32)> = parallel("Greet and Bill", (greet, bill))
    ///     .given(|order| order.get(Order::CUSTOMER))
    ///     .into();
    /// # }
    /// ```
    pub fn given<Given, V: Value<In>>(
        mut self,
        make: impl FnOnce(Expr<Given>) -> V,
    ) -> Parallel<Given, Out> {
        let made = make(Expr::root(Root::Input)).code();
        let codes = self.codes.iter_mut().map(|(_, code)| code);
        for code in codes.chain([&mut self.arguments, &mut self.output]) {
            substitute(code, &Root::Input, &made);
        }
        self.recoveries.given(&made);
        self.retyped()
    }

    /// Goes on with what the state is given, and what the branches end with in a field of it.
    #[track_caller]
    pub fn result_into(mut self, field: impl FieldOf<In, Value = Out>) -> Parallel<In, In> {
        self.findings.extend(self.recoveries.ended_otherwise(&self.name, Location::caller()));
        let result = Expr::<Out>::new(self.output);
        self.output = Expr::<In>::root(Root::Input).with(field, result).code();
        self.retyped()
    }

    /// Goes on with what the state is given, whatever the branches end with.
    #[track_caller]
    pub fn discard_result(mut self) -> Parallel<In, In> {
        self.findings.extend(self.recoveries.ended_otherwise(&self.name, Location::caller()));
        self.output = Code::Root(Root::Input);
        self.retyped()
    }

    /// Sets a variable to what is made of what the state is given and of what the branches end
    /// with.
    pub fn assign<T, V: Value<T>>(
        mut self,
        variable: &Variable<T>,
        make: impl FnOnce(Expr<In>, Out::Exprs) -> V,
    ) -> Self
    where
        Out: Results,
    {
        let results = Out::exprs(&Expr::new(self.output.clone()));
        self.codes.push(variable.set(make(Expr::root(Root::Input), results)));
        self
    }

    /// Tries all branches again after these errors of any of them: variants of the error types
    /// of the handlers inside, or [`Predefined`](super::Predefined) ones; several as an array.
    #[track_caller]
    pub fn retry(mut self, errors: impl ErrorsOf<AnyError>, retry: Retry) -> Self {
        self.recoveries.retry(errors, retry, Location::caller());
        self
    }

    /// Goes on with `recovery` after these errors of any branch, as
    /// [`Task::catch`](super::Task::catch) does.
    #[track_caller]
    pub fn catch(mut self, errors: impl ErrorsOf<AnyError>, recovery: impl Recovers<Out>) -> Self {
        self.recoveries.catch(errors, recovery, Location::caller());
        self
    }

    /// Goes on with `recovery` after these errors, which is given what is made of what the state
    /// was given and of the error, as [`Task::catch_with`](super::Task::catch_with) does.
    #[track_caller]
    pub fn catch_with<Kept, V: Value<Kept>>(
        mut self,
        errors: impl ErrorsOf<AnyError>,
        keep: impl FnOnce(Expr<In>, Expr<Caught>) -> V,
        recovery: impl Takes<Kept, Out = Out>,
    ) -> Self {
        self.recoveries.catch_with(errors, keep, recovery, Location::caller());
        self
    }

    fn retyped<NewIn, NewOut>(self) -> Parallel<NewIn, NewOut> {
        let Self {
            name, branches, arguments, output, codes, findings, recoveries, location, ..
        } = self;
        let types = PhantomData;
        Parallel { name, branches, arguments, output, codes, findings, recoveries, location, types }
    }
}

impl<In, Out> State for Parallel<In, Out> {
    type In = In;
    type Out = Out;

    fn into_flow(self) -> Flow<In, Out> {
        let Self { name, branches, arguments, output, mut recoveries, location, .. } = self;
        let state = asl::State::Parallel(asl::Parallel {
            common: Common::default(),
            parameters: None,
            arguments: None,
            branches: Vec::new(),
            result_selector: None,
            result_path: None,
            retry: recoveries.retry.clone(),
            catch: recoveries.catch.clone(),
            transition: Transition::End,
        });
        let mut draft = Draft::around(state, branches);
        if arguments != Code::Root(Root::Input) {
            draft = draft.with(Slot::Input, arguments);
        }
        let codes = self.codes.into_iter().chain(recoveries.codes.clone());
        let draft = draft.with(Slot::Output, output).with_all(codes);
        recoveries.check(&name, &draft);
        let mut fragment = Fragment::single(&name, draft, location);
        recoveries.absorbed_by(&mut fragment);
        fragment.findings.extend(self.findings);
        Flow::new(fragment)
    }
}

impl<In, Out> From<Parallel<In, Out>> for Flow<In, Out> {
    fn from(parallel: Parallel<In, Out>) -> Self {
        parallel.into_flow()
    }
}

impl<In, Out> Clone for Parallel<In, Out> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            branches: self.branches.clone(),
            arguments: self.arguments.clone(),
            output: self.output.clone(),
            codes: self.codes.clone(),
            findings: self.findings.clone(),
            recoveries: self.recoveries.clone(),
            location: self.location,
            types: PhantomData,
        }
    }
}

impl<In, Out> fmt::Debug for Parallel<In, Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Parallel").field(&self.name).finish()
    }
}

/// Flows that can run at a time: a tuple of up to eight that take the same, or a list of equal
/// ones.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is not something that can run as branches",
    label = "no tuple of one to eight flows, and no list of flows",
    note = "write `parallel(\"Name\", (one, another))`"
)]
pub trait Branches {
    /// What all of them take.
    type In;
    /// What they end with together.
    type Out;

    /// Each as a flow of which only the states count.
    fn into_flows(self) -> Vec<Flow<Self::In, ()>>;
}

/// A flow that can be a branch beside others.
#[diagnostic::on_unimplemented(
    message = "this branch does not take a `{In}`, as the first one does",
    label = "is given a `{In}`, like all branches",
    note = "all branches are given the same: let them agree, or go on with a part of it by `.narrow()` before"
)]
pub trait Branch<In>: State<In = In> {}

#[diagnostic::do_not_recommend]
impl<In, S: Takes<In>> Branch<In> for S {}

/// What branches end with together, as expressions.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is not what branches end with together",
    label = "neither a tuple nor a list",
    note = "take what branches end with apart before something is made of it"
)]
pub trait Results: Sized {
    /// An expression for each of a tuple, and one for a list.
    type Exprs;

    /// The expressions, of the one for all.
    fn exprs(all: &Expr<Self>) -> Self::Exprs;
}

impl<T> Results for Vec<T> {
    type Exprs = Expr<Self>;

    fn exprs(all: &Expr<Self>) -> Expr<Self> {
        all.clone()
    }
}

/// What the branch at this place ends with.
fn result<All, T>(all: &Expr<All>, index: usize) -> Expr<T> {
    Expr::new(Code::Call(Operation::At, vec![all.code(), Code::constant(&index)]))
}

macro_rules! branches {
    ($(($first:ident $($other:ident $index:literal)*))*) => {$(
        impl<$first, $($other),*> Results for ($first, $($other,)*) {
            type Exprs = (Expr<$first>, $(Expr<$other>,)*);

            fn exprs(all: &Expr<Self>) -> Self::Exprs {
                (result(all, 0), $(result(all, $index),)*)
            }
        }

        impl<$first: State, $($other: Branch<$first::In>),*> Branches for ($first, $($other,)*) {
            type In = $first::In;
            type Out = ($first::Out, $($other::Out,)*);

            fn into_flows(self) -> Vec<Flow<Self::In, ()>> {
                #[expect(non_snake_case, reason = "a variable for each type, under its name")]
                let ($first, $($other,)*) = self;
                vec![branch($first), $(branch($other)),*]
            }
        }
    )*};
}

branches! {
    (A)
    (A B 1)
    (A B 1 C 2)
    (A B 1 C 2 D 3)
    (A B 1 C 2 D 3 E 4)
    (A B 1 C 2 D 3 E 4 F 5)
    (A B 1 C 2 D 3 E 4 F 5 G 6)
    (A B 1 C 2 D 3 E 4 F 5 G 6 H 7)
}

impl<S: State> Branches for Vec<S> {
    type In = S::In;
    type Out = Vec<S::Out>;

    fn into_flows(self) -> Vec<Flow<S::In, ()>> {
        self.into_iter().map(branch).collect()
    }
}

impl<S: State, const COUNT: usize> Branches for [S; COUNT] {
    type In = S::In;
    type Out = Vec<S::Out>;

    fn into_flows(self) -> Vec<Flow<S::In, ()>> {
        self.into_iter().map(branch).collect()
    }
}

/// A flow that is whole: its own end is that of the branch.
fn branch<S: State>(state: S) -> Flow<S::In, ()> {
    Flow::new(state.into_flow().into_fragment().whole(type_name::<S::Out>()))
}
