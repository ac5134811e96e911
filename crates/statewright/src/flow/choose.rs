use std::panic::Location;

use statewright_asl::{self as asl, Choice, ChoiceRule, Common, Comparison, Condition, JsonPath};
use statewright_handler::{Place, Test, Variant, Variants};

use super::{Finding, Flow, Fragment, State};

/// A state, and then a Choice state with an arm for each way.
#[track_caller]
pub(super) fn choose<Before: State, C: Variants, End>(
    before: Before,
    name: &str,
    keys: Vec<&'static str>,
    arm: impl Fn(C::Arm<Before::Out>) -> Flow<Before::Out, End>,
) -> Flow<Before::In, End> {
    let location = Location::caller();
    let mut fragment = before.into_flow().into_fragment();
    let place = Place { state: name.to_owned(), keys };
    let ways = C::ways::<Before::Out>(&place).into_iter();
    let arms = ways.map(|way| (way.test, arm(way.arm).into_fragment())).collect();
    fragment.then(choice(&place, arms, location));
    Flow::new(fragment)
}

/// A Choice state with the states that it leads to.
fn choice(
    place: &Place,
    arms: Vec<(Test, Fragment)>,
    location: &'static Location<'static>,
) -> Fragment {
    let mut choices = Vec::new();
    let mut default = None;
    let mut findings = Vec::new();
    for (test, arm) in &arms {
        match condition(test, &place.keys) {
            Ok(Some(condition)) => choices.push(ChoiceRule {
                comment: None,
                condition,
                assign: None,
                output: None,
                next: arm.start.clone(),
            }),
            Ok(None) => default = Some(arm.start.clone()),
            Err(message) => {
                let help = "let serde write the variants of the enum as one of these";
                findings.push(Finding { message, help: Some(help.to_owned()), location });
            }
        }
    }
    let state = asl::State::Choice(Choice { common: Common::default(), choices, default });
    let mut choice = Fragment::single(&place.state, state, location);
    for (_, arm) in arms {
        choice.absorb(arm);
    }
    choice.findings.extend(findings);
    choice
}

/// What a rule asks; nothing, for the default.
fn condition(test: &Test, keys: &[&'static str]) -> Result<Option<Condition>, String> {
    let path = |inner: &[&'static str]| JsonPath::to_keys(keys.iter().chain(inner).copied());
    let is = |variable: JsonPath, operator| {
        let operand = asl::Operand::Value(true.into());
        Condition::Test { variable, comparison: Comparison { operator, operand } }
    };
    Ok(Some(match test {
        Test::Equals(inner, value) => {
            let comparison = Comparison::equals(value.clone()).ok_or_else(|| {
                format!("a choice compares texts, numbers and truth values, and {value} is none")
            })?;
            Condition::Test { variable: path(inner), comparison }
        }
        Test::Present(key) => is(path(&[*key]), asl::Operator::IsPresent),
        // A path that leads to nothing ends the execution, but for `IsPresent`.
        Test::Some => Condition::And(vec![
            is(path(&[]), asl::Operator::IsPresent),
            Condition::Not(Box::new(is(path(&[]), asl::Operator::IsNull))),
        ]),
        Test::None => return Ok(None),
        Test::Otherwise => return Ok(None),
        Test::Unwritten(error) => {
            return Err(format!("serde cannot write a value to choose by: {error}"));
        }
    }))
}

/// A variant is a flow of one Pass state that takes its data out of the whole, and that gives
/// way to what comes next where there is nothing to take out.
impl<Whole, Data> State for Variant<Whole, Data> {
    type In = Whole;
    type Out = Data;

    #[track_caller]
    fn into_flow(self) -> Flow<Whole, Data> {
        let keys = self.keys();
        let path = (!keys.is_empty()).then(|| JsonPath::to_keys(keys.iter().copied()));
        let input_path = path.map(asl::PathOrNull::Path);
        let state = asl::State::Pass(asl::Pass {
            common: Common { input_path, ..Common::default() },
            result: None,
            parameters: None,
            result_path: None,
            transition: asl::Transition::End,
        });
        let mut fragment = Fragment::single(self.name(), state, Location::caller());
        fragment.gives_way = keys.is_empty();
        Flow::new(fragment)
    }
}

impl<Whole, Data> From<Variant<Whole, Data>> for Flow<Whole, Data> {
    #[track_caller]
    fn from(variant: Variant<Whole, Data>) -> Self {
        variant.into_flow()
    }
}
