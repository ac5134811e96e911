use std::panic::Location;

use serde_json::{Value, to_value};
use statewright_asl::{
    Choice, ChoiceRule, Common, Comparison, Condition, JsonPath, State as AslState,
};
use statewright_handler::{Choices, Field, PartOf};

use super::{Fail, Finding, Flow, Fragment, Task};

/// A state of a workflow, or several that follow each other.
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
        on: Field<Self::Out, C>,
        arm: impl Fn(C) -> Flow<Self::Out, End>,
    ) -> Flow<Self::In, End> {
        let location = Location::caller();
        let mut fragment = self.into_flow().into_fragment();
        let arms = C::ALL.iter().map(|value| (to_value(value), arm(*value).into_fragment()));
        fragment.then(choice(name, on.key(), arms.collect(), location));
        Flow::new(fragment)
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

/// A Choice state with the states that it leads to.
fn choice(
    name: &str,
    key: &str,
    arms: Vec<(serde_json::Result<Value>, Fragment)>,
    location: &'static Location<'static>,
) -> Fragment {
    let mut choices = Vec::new();
    let mut findings = Vec::new();
    for (value, fragment) in &arms {
        let comparison = match value {
            Ok(value) => Comparison::equals(value.clone()).ok_or_else(|| {
                format!("a choice compares texts, numbers and truth values, and {value} is none")
            }),
            Err(error) => Err(format!("serde cannot write a value to choose by: {error}")),
        };
        let comparison = match comparison {
            Ok(comparison) => comparison,
            Err(message) => {
                let help = "let serde write the variants of the enum as one of these";
                findings.push(Finding { message, help: Some(help.to_owned()), location });
                continue;
            }
        };
        let variable = JsonPath::to_key(key);
        choices.push(ChoiceRule {
            comment: None,
            condition: Condition::Test { variable, comparison },
            assign: None,
            output: None,
            next: fragment.start.clone(),
        });
    }
    let state = AslState::Choice(Choice { common: Common::default(), choices, default: None });
    let mut choice = Fragment::single(name, state, location);
    for (_, fragment) in arms {
        choice.absorb(fragment);
    }
    choice.findings.extend(findings);
    choice
}
