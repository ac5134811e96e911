use std::panic::Location;

use statewright_handler::{Choices, Code, FieldOf, Kind, Operation, PartOf, Relation, Root, Value};

use crate::Expr;

use super::{Fail, Flow, Task, When, when::choice};

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
    #[track_caller]
    fn choose<C: Choices, End>(
        self,
        name: &str,
        on: impl FieldOf<Self::Out, Value = C>,
        arm: impl Fn(C) -> Flow<Self::Out, End>,
    ) -> Flow<Self::In, End> {
        let location = Location::caller();
        let mut fragment = self.into_flow().into_fragment();
        let on = on.code(Code::Root(Root::Input));
        let equals = Operation::Compare(Relation::Equals, Kind::Any);
        let rules = C::ALL.iter().map(|value| {
            let condition = Code::Call(equals, vec![on.clone(), value.code()]);
            (condition, arm(*value).into_fragment())
        });
        fragment.then(choice(name, rules.collect(), None, location));
        Flow::new(fragment)
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
}

/// A state that can follow one that ends with an `In`.
#[diagnostic::on_unimplemented(
    message = "this state does not take a `{In}`, which is what it would be given",
    label = "takes the first type of `{Self}`, not `{In}`",
    note = "a state is given what the state before it ends with: let the two handlers agree, or go on with a part of it by `.narrow()`"
)]
pub trait Takes<In>: State<In = In> {}

impl<In, Out> Takes<In> for Flow<In, Out> {}
impl<In, Out, E> Takes<In> for Task<In, Out, E> {}
impl<In, Out> Takes<In> for Fail<In, Out> {}

impl<In, Out> State for Flow<In, Out> {
    type In = In;
    type Out = Out;

    fn into_flow(self) -> Self {
        self
    }
}
