use std::{fmt, marker::PhantomData, panic::Location};

use statewright_asl::{self as asl, Choice, ChoiceRule, Common, Condition};
use statewright_handler::{Code, Root, Value};

use crate::Expr;

use super::{Draft, Flow, Fragment, Slot, Takes};

/// Ways that a flow goes under conditions, before it is said where it goes otherwise:
/// [`State::when`](super::State::when).
#[must_use = "it is no state until it is said where the flow goes `.otherwise(…)`"]
pub struct When<In, Out, End> {
    before: Fragment,
    name: String,
    rules: Vec<(Code, Fragment)>,
    location: &'static Location<'static>,
    #[expect(clippy::type_complexity, reason = "the three types of it, as a function has them")]
    types: PhantomData<fn(In) -> (Out, fn() -> End)>,
}

impl<In, Out, End> When<In, Out, End> {
    pub(super) fn new(before: Fragment, name: &str, location: &'static Location<'static>) -> Self {
        Self { before, name: name.to_owned(), rules: Vec::new(), location, types: PhantomData }
    }

    /// Goes this way when the condition holds, and none before it does.
    pub fn when<C: Value<bool>>(
        mut self,
        condition: impl FnOnce(Expr<Out>) -> C,
        flow: impl Takes<Out, Out = End>,
    ) -> Self {
        let condition = condition(Expr::root(Root::Input)).code();
        self.rules.push((condition, flow.into_flow().into_fragment()));
        self
    }

    /// Goes this way when none of the conditions holds.
    pub fn otherwise(self, flow: impl Takes<Out, Out = End>) -> Flow<In, End> {
        let mut fragment = self.before;
        let otherwise = flow.into_flow().into_fragment();
        fragment.then(choice(&self.name, self.rules, Some(otherwise), self.location));
        Flow::new(fragment)
    }
}

/// A Choice state with the states that it leads to.
pub(super) fn choice(
    name: &str,
    rules: Vec<(Code, Fragment)>,
    otherwise: Option<Fragment>,
    location: &'static Location<'static>,
) -> Fragment {
    let choices = rules.iter().map(|(_, fragment)| ChoiceRule {
        comment: None,
        // Until the language is known.
        condition: Condition::Boolean(true),
        assign: None,
        output: None,
        next: fragment.start.to_string(),
    });
    let state = asl::State::Choice(Choice {
        common: Common::default(),
        choices: choices.collect(),
        default: otherwise.as_ref().map(|fragment| fragment.start.to_string()),
    });
    let (conditions, arms): (Vec<_>, Vec<_>) = rules.into_iter().unzip();
    let conditions = conditions.into_iter().enumerate();
    let conditions = conditions.map(|(index, code)| (Slot::Condition(index), code));
    let mut choice = Fragment::single(name, Draft::from(state).with_all(conditions), location);
    for arm in arms.into_iter().chain(otherwise) {
        choice.absorb(arm);
    }
    choice
}

impl<In, Out, End> fmt::Debug for When<In, Out, End> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("When").field(&self.name).finish()
    }
}
