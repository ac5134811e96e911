use std::panic::Location;

use statewright_handler::{AnyError, ErrorsOf, FieldOf, PartOf, Value, Variant, Variants};

use crate::Expr;

use super::{
    Each, Fail, Flow, Parallel, Retry, Succeed, Task, When, choose::choose, draft::is_predefined,
    parallel, recoveries::never,
};

/// A state of a workflow, or several that follow each other.
#[diagnostic::on_unimplemented(
    message = "this is no state of a workflow",
    label = "neither a state nor a flow of them",
    note = "after `.when(…)` comes `.otherwise(…)`, which says where the flow goes when no condition holds"
)]
pub trait State: Sized {
    /// What it takes.
    type In;
    /// What it ends with, where it does not fail.
    type Out;

    /// The state as a flow, which is what several states are in any case.
    fn into_flow(self) -> Flow<Self::In, Self::Out>;

    /// Goes on to `next`, which is given what this ends with.
    #[track_caller]
    fn then<Next: Takes<Self::Out>>(self, next: Next) -> Flow<Self::In, Next::Out> {
        let mut fragment = self.into_flow().into_fragment();
        fragment.then(next.into_flow().into_fragment());
        Flow::new(fragment)
    }

    /// Goes one way for each value of a field: a Choice state.
    ///
    /// `arm` is called once for each value, so the `match` in it is Rust's own: a value that
    /// it leaves out does not compile. A rule compares with what serde writes for the value.
    ///
    /// ```
    /// # use statewright::{App, Function, State, fail};
    /// use handlers::{Status, WorkedCase};
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let work_on_case = Function::new(stack, "Work", handlers::work_on_case);
    /// # let close_case = Function::new(stack, "Close", handlers::close_case);
    ///
    /// let flow = work_on_case.task("Work on Case").choose(
    ///     "Is Case Resolved",
    ///     WorkedCase::STATUS,
    ///     |status| match status {
    ///         Status::Resolved => close_case.task("Close Case").into(),
    ///         Status::Unresolved => fail("Fail").into(),
    ///     },
    /// );
    /// ```
    ///
    /// For an enum with data, the closure is given where the data of the variant is, and an arm
    /// goes on with that, or with all that there is, if it ignores it. For an `Option`, so is the
    /// arm for `Some`.
    ///
    /// ```
    /// # use serde::{Deserialize, Serialize};
    /// # use statewright::{Flow, State, fail, wait};
    /// use statewright_handler::{Choices, Shape};
    ///
    /// #[derive(Serialize, Deserialize, Choices)]
    /// #[serde(tag = "kind")]
    /// enum Payment {
    ///     Card { number: String },
    ///     Invoice(Invoice),
    /// }
    /// # #[derive(Serialize, Deserialize, Shape)]
    /// # struct Invoice { cents: u64 }
    /// # #[derive(Serialize, Deserialize, Shape)]
    /// # struct Order { payment: Payment }
    /// # struct Paid;
    /// # fn parts(
    /// #     order: Flow<(), Order>, charge: Flow<PaymentCard, Paid>, bill: Flow<Order, Paid>,
    /// # ) {
    ///
    /// // `charge` is a `Flow<PaymentCard, Paid>`, and `bill` a `Flow<Order, Paid>`.
    /// let paid = order.choose("How to Pay", Order::PAYMENT, |payment| match payment {
    ///     PaymentVariant::Card(card) => card.then(charge.clone()),
    ///     PaymentVariant::Invoice(_) => bill.clone(),
    /// });
    /// # let _: Flow<(), Paid> = paid;
    /// # }
    /// ```
    #[track_caller]
    fn choose<C: Variants, End>(
        self,
        name: &str,
        on: impl FieldOf<Self::Out, Value = C>,
        arm: impl Fn(C::Arm<Self::Out>) -> Flow<Self::Out, End>,
    ) -> Flow<Self::In, End> {
        choose::<_, C, _>(self, name, on.keys(), arm)
    }

    /// Goes one way for each variant of what this ends with: [`choose`](Self::choose) where that
    /// is an enum itself.
    #[track_caller]
    fn choose_variant<End>(
        self,
        name: &str,
        arm: impl Fn(<Self::Out as Variants>::Arm<Self::Out>) -> Flow<Self::Out, End>,
    ) -> Flow<Self::In, End>
    where
        Self::Out: Variants,
    {
        choose::<_, Self::Out, _>(self, name, Vec::new(), arm)
    }

    /// Goes one way when a condition holds, which is asked of what this ends with: a Choice
    /// state.
    ///
    /// There can be more conditions, of which the first that holds counts, and then the way
    /// where none of them does.
    ///
    /// ```
    /// use statewright::{State, StateMachine, fail, pass};
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)] struct Order { id: String, cents: u64, express: bool }
    ///
    /// let flow = pass("Order", |order| order)
    ///     .when(
    ///         "How Large",
    ///         |order| order.get(Order::CENTS).at_least(100_000) & !order.get(Order::EXPRESS),
    ///         pass("Large", |_| "large"),
    ///     )
    ///     .when(|order| order.get(Order::CENTS).equals(0), fail("Nothing"))
    ///     .otherwise(pass("Small", |_| "small"));
    /// # let mut app = statewright::App::new();
    /// # StateMachine::<Order, String>::new(app.stack("Doc"), "Machine", flow);
    /// # let template = app.template("Doc").unwrap();
    /// # let states = &template["Resources"]["Machine"]["Properties"]["Definition"]["States"];
    /// # assert_eq!(states["How Large"]["Choices"][1]["NumericEquals"], 0);
    /// ```
    #[track_caller]
    fn when<End, C: Value<bool>>(
        self,
        name: &str,
        condition: impl FnOnce(Expr<Self::Out>) -> C,
        flow: impl Takes<Self::Out, Out = End>,
    ) -> When<Self::In, Self::Out, End> {
        let before = self.into_flow().into_fragment();
        When::new(before, name, Location::caller()).when(condition, flow)
    }

    /// Sees what this ends with as a part of it: no state, for the JSON stays what it is.
    ///
    /// rustc checks that each field of `Part` is there, with the same key and type; both
    /// types derive `Shape`.
    fn narrow<Part: PartOf<Self::Out>>(self) -> Flow<Self::In, Part> {
        Flow::new(self.into_flow().into_fragment())
    }

    /// Retries these errors in every task, also of branches and of what is done with items: a
    /// policy for all of a flow.
    ///
    /// What a task retries itself stays as it is, and comes first. An error of Lambda is retried
    /// where a function is invoked. For every function, AWS advises this:
    ///
    /// ```
    /// # use statewright::{App, Function, Predefined, Retry, State};
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let open_case = Function::new(stack, "Open", handlers::open_case);
    /// # let assign_case = Function::new(stack, "Assign", handlers::assign_case);
    /// let flow = open_case
    ///     .task("Open Case")
    ///     .then(assign_case.task("Assign Case"))
    ///     .retry_tasks(Predefined::TRANSIENT, Retry { max_attempts: 6, ..Retry::default() });
    /// ```
    #[track_caller]
    fn retry_tasks(
        self,
        errors: impl ErrorsOf<AnyError>,
        retry: Retry,
    ) -> Flow<Self::In, Self::Out> {
        let mut fragment = self.into_flow().into_fragment();
        let location = Location::caller();
        fragment.findings.extend(retry.finding(location));
        let retry = retry.of(errors.names());
        let retried = fragment.retry_tasks(&retry);
        let mut own = retry.error_equals.iter().filter(|error| !is_predefined(error));
        if let Some(error) = own.find(|error| !retried.contains(error)) {
            fragment.findings.push(never(error, "in the flow", location));
        }
        Flow::new(fragment)
    }

    /// Runs all of it as one state, so that it can be tried again and caught as a whole: a
    /// Parallel state with one branch.
    ///
    /// ```
    /// # use statewright::{App, Function, Predefined, Retry, State};
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let open_case = Function::new(stack, "Open", handlers::open_case);
    /// # let assign_case = Function::new(stack, "Assign", handlers::assign_case);
    /// # let work_on_case = Function::new(stack, "Work", handlers::work_on_case);
    /// let flow = open_case
    ///     .task("Open Case")
    ///     .then(assign_case.task("Assign Case"))
    ///     .attempt("Open and Assign")
    ///     .retry(Predefined::TaskFailed, Retry::default())
    ///     .then(work_on_case.task("Work on Case"));
    /// ```
    #[track_caller]
    fn attempt(self, name: &str) -> Parallel<Self::In, Self::Out> {
        parallel(name, (self,)).output(|_, (only,)| only)
    }

    /// Begins the names of all its states with this, also of those inside of others.
    ///
    /// Names are unique in a state machine, so a piece that is used twice needs two prefixes.
    ///
    /// ```
    /// # use handlers::{CaseError, ClosedCase, WorkedCase};
    /// # use statewright::{App, Flow, Function, State, StateMachine, parallel, wait};
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let close_case = Function::new(stack, "Close", handlers::close_case);
    /// fn close_later(
    ///     close_case: &Function<WorkedCase, ClosedCase, CaseError>,
    ///     days: u32,
    /// ) -> Flow<WorkedCase, ClosedCase> {
    ///     wait("Wait", days * 86_400).then(close_case.task("Close"))
    /// }
    ///
    /// let flow = parallel(
    ///     "Twice",
    ///     [
    ///         close_later(&close_case, 1).prefixed("Tomorrow: "),
    ///         close_later(&close_case, 7).prefixed("In a Week: "),
    ///     ],
    /// );
    /// # StateMachine::new(stack, "Machine", flow);
    /// # app.template("Doc").unwrap();
    /// ```
    fn prefixed(self, prefix: &str) -> Flow<Self::In, Self::Out> {
        let mut fragment = self.into_flow().into_fragment();
        fragment.prefix(prefix);
        Flow::new(fragment)
    }
}

/// A state that can follow one that ends with an `In`.
#[diagnostic::on_unimplemented(
    message = "this state does not take a `{In}`, which is what it would be given",
    label = "takes the first type of `{Self}`, not `{In}`",
    note = "a state is given what the state before it ends with: let the two agree, or make what it takes: of a part by `.narrow()`, by `pass(…)` in between, or at the state before by `.output(…)`, `.discard_result()`"
)]
pub trait Takes<In>: State<In = In> {}

impl<In, Out> Takes<In> for Flow<In, Out> {}
impl<In, Out, E> Takes<In> for Task<In, Out, E> {}
impl<In, Out> Takes<In> for Fail<In, Out> {}
impl<In, Out> Takes<In> for Succeed<In, Out> {}
impl<In, Out> Takes<In> for Parallel<In, Out> {}
impl<In, Item, Out> Takes<In> for Each<In, Item, Out> {}
impl<In, Data> Takes<In> for Variant<In, Data> {}

impl<In, Out> State for Flow<In, Out> {
    type In = In;
    type Out = Out;

    fn into_flow(self) -> Self {
        self
    }
}
