use std::panic::Location;

use statewright_asl as asl;
use statewright_handler::{Code, Kind, Operation, Place, Relation, Root, Test, Variant, Variants};

use super::{Draft, Flow, Fragment, Slot, State, when::choice};

/// A state, and then a Choice state with an arm for each way.
#[track_caller]
pub(super) fn choose<Before: State, C: Variants, End>(
    before: Before,
    name: &str,
    keys: Vec<(&'static str, bool)>,
    arm: impl Fn(C::Arm<Before::Out>) -> Flow<Before::Out, End>,
) -> Flow<Before::In, End> {
    let location = Location::caller();
    let mut fragment = before.into_flow().into_fragment();
    let keys = keys.into_iter().map(|(key, _)| key).collect();
    let place = Place { state: name.to_owned(), keys };
    let mut rules = Vec::new();
    let mut otherwise = None;
    for way in C::ways::<Before::Out>(&place) {
        let arm = arm(way.arm).into_fragment();
        match condition(way.test, &place.keys) {
            Some(condition) => rules.push((condition, arm)),
            None => otherwise = Some(arm),
        }
    }
    fragment.then(choice(name, rules, otherwise, location));
    Flow::new(fragment)
}

/// What a rule asks; nothing, for the default.
fn condition(test: Test, keys: &[&'static str]) -> Option<Code> {
    let value = at(keys);
    let equals = |value, other| {
        let equals = Operation::Compare(Relation::Equals, Kind::Any);
        Code::Call(equals, vec![value, other])
    };
    Some(match test {
        Test::Equals(inner, other) => equals(inside(value, &inner), Code::Constant(other)),
        Test::Unwritten(error) => equals(value, Code::Unwritten(error)),
        Test::Present(key) => Code::Call(Operation::IsThere, vec![inside(value, &[key])]),
        Test::Some => Code::Call(Operation::IsSome, vec![value]),
        Test::None | Test::Otherwise => return None,
    })
}

/// What these keys lead to from what the state is given.
fn at(keys: &[&'static str]) -> Code {
    inside(Code::Root(Root::Input), keys)
}

fn inside(value: Code, keys: &[&'static str]) -> Code {
    keys.iter().fold(value, |of, key| Code::Field {
        of: Box::new(of),
        key: (*key).to_owned(),
        // An arm goes on with what its rule has found to be there.
        optional: false,
    })
}

/// The beginning of a flow that takes a `T`, without a state: what comes next is its first.
///
/// Such a flow can begin with a choice. If nothing comes next, it is a Pass state named `Start`.
///
/// ```
/// # use handlers::{CaseError, ClosedCase, EscalatedCase, Status, WorkedCase};
/// # use statewright::{App, Flow, Function, State, StateMachine, fail};
/// use statewright::start;
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let close_case = Function::new(stack, "Close", handlers::close_case);
///
/// let flow = start::<WorkedCase>().choose("Is Case Resolved", WorkedCase::STATUS, |status| {
///     match status {
///         Status::Resolved => close_case.task("Close Case").into(),
///         Status::Unresolved => fail("Fail").into(),
///     }
/// });
/// # StateMachine::new(stack, "Machine", flow);
/// # let template = app.template("Doc").unwrap();
/// # let definition = &template["Resources"]["Machine"]["Properties"]["Definition"];
/// # assert_eq!(definition["StartAt"], "Is Case Resolved");
/// ```
#[track_caller]
pub fn start<T>() -> Flow<T, T> {
    Variant::new("Start".to_owned(), Vec::new()).into_flow()
}

/// A variant is a flow of one Pass state that takes its data out of the whole, and that gives
/// way to what comes next where there is nothing to take out.
impl<Whole, Data> State for Variant<Whole, Data> {
    type In = Whole;
    type Out = Data;

    #[track_caller]
    fn into_flow(self) -> Flow<Whole, Data> {
        let state = Draft::from(asl::State::Pass(asl::Pass::default()));
        let state = state.with(Slot::Output, at(self.keys()));
        let mut fragment = Fragment::single(self.name(), state, Location::caller());
        fragment.gives_way = self.keys().is_empty();
        Flow::new(fragment)
    }
}

impl<Whole, Data> From<Variant<Whole, Data>> for Flow<Whole, Data> {
    #[track_caller]
    fn from(variant: Variant<Whole, Data>) -> Self {
        variant.into_flow()
    }
}
