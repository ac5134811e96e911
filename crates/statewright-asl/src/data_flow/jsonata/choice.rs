//! Which rules of a Choice in JSONata can hold.

use super::{Evaluated, Known, evaluate::Evaluator, parsed};
use crate::{
    data_flow::{
        Data,
        choice::Verdict,
        json_path::with_assigned,
        shape::{Lack, Shape, Type},
        visit::Visit,
    },
    definition::Place,
    document::{Node, Span},
    expression::jsonata::{ReferenceKind, references},
    rules::{choice_outcome, wrong_data_type, wrong_data_type::Wanted},
};

pub(super) fn choose(visit: &mut Visit<'_, '_>, before: &Known<'_>) {
    let state_place = visit.state.place.place();
    let list = state_place.field("Choices");
    let rules = visit.state.get("Choices").map(Node::items).unwrap_or_default();
    let asked: Vec<_> = rules.iter().map(references_of).collect();
    let mut after = After::default();
    // Whether an execution cannot come to the next rule, and the rule by which that is known.
    let mut is_over = false;
    let mut decided = None;
    for (index, rule) in rules.iter().enumerate() {
        let place = list.item(index);
        let mut verdict = Verdict::Maybe;
        if let Some(condition) = rule.get("Condition").filter(|_| !is_over) {
            let place = place.field("Condition");
            verdict = visit.condition(condition, &place, before);
        }
        let fails = std::mem::take(&mut visit.fails);
        let is_withheld = is_over || fails || verdict == Verdict::Never;
        if verdict == Verdict::Always {
            decided = Some(index);
        }
        let forgotten = if verdict == Verdict::Never { Some(index) } else { decided };
        let forgotten = forgotten.filter(|_| is_withheld).map(|index| &asked[index]);
        let known = after.of(visit, before, &asked).without(forgotten);
        lead_on(visit, known, rule, &place, is_withheld);
        is_over |= fails || verdict == Verdict::Always;
    }
    visit.outcome.is_covered = is_over || is_covered(rules, &asked, before);
    let forgotten = decided.map(|index| &asked[index]);
    let known = after.of(visit, before, &asked).without(forgotten);
    let state = visit.state;
    lead_on(visit, known, state.node(), &state_place, is_over);
}

/// What is known after a Choice, as long as nothing else is said about its input.
#[derive(Default)]
struct After {
    data: Option<(Shape, Shape)>,
    told: usize,
}

impl After {
    /// No more than before, and less of what was asked for if that was by an example only.
    fn of<'k>(
        &mut self,
        visit: &Visit<'_, '_>,
        before: &Known<'k>,
        asked: &[References],
    ) -> Known<'k> {
        if self.told != visit.told.len() {
            self.data = None;
        }
        self.told = visit.told.len();
        let (input, variables) = self.data.get_or_insert_with(|| {
            let mut input = visit.data.input.clone();
            let mut variables = visit.data.variables.clone();
            if asked.iter().map(Vec::len).sum::<usize>() > REFERENCES_MAX {
                return (Shape::unknown(), Shape::unknown());
            }
            for reference in asked.iter().flatten() {
                change(&mut input, &mut variables, reference, &|shape, fields| {
                    opened(shape, fields)
                });
            }
            (input, variables)
        });
        Known { input: input.clone(), variables: variables.clone(), ..before.clone() }
    }
}

/// How many references of the conditions of a Choice are told apart.
const REFERENCES_MAX: usize = 256;

impl Known<'_> {
    /// The same without what is known of these.
    fn without(mut self, references: Option<&References>) -> Self {
        for reference in references.into_iter().flatten() {
            change(&mut self.input, &mut self.variables, reference, &|shape, fields| match fields
                .split_last()
            {
                Some((name, fields)) => shape.mended(fields, Lack::Misspelt(name)),
                None => Shape::anything(),
            });
        }
        self
    }
}

/// Whether for each value that is possible, one of the rules holds: for those of what the first
/// rule refers to first.
fn is_covered(rules: &[Node<'_>], asked: &[References], before: &Known<'_>) -> bool {
    let Some(names) = asked.first().and_then(|references| references.first()) else { return false };
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (root, fields) = match &names[..] {
        ["states", "input", fields @ ..] => (&before.input, fields),
        ["states", ..] | [] => return false,
        names => (&before.variables, names),
    };
    let place = fields.iter().fold(root.clone(), |shape, name| shape.field(name));
    let Some(values) = place.values() else { return false };
    let conditions: Vec<_> =
        rules.iter().filter_map(|rule| parsed(rule.get("Condition")?)).collect();
    values.into_iter().all(|value| {
        let mut known = before.clone();
        match names.first() {
            Some(&"states") => known.input = known.input.with(fields, value),
            _ => known.variables = known.variables.with(fields, value),
        }
        conditions.iter().any(|condition| {
            let shape = Evaluator::new(&known, Span::default()).evaluate(condition);
            let booleans = shape.known().map(|known| &known.booleans[..]);
            shape.is_surely(Type::Boolean) && booleans == Some(&[true])
        })
    })
}

/// What a condition refers to: names from `$states` or a variable on.
type References = Vec<Vec<String>>;

fn references_of(rule: &Node<'_>) -> References {
    let Some(expression) = rule.get("Condition").and_then(parsed) else { return Vec::new() };
    let references = references(&expression).into_iter();
    let names = references.filter_map(|reference| match reference.kind {
        ReferenceKind::Variable { name, fields } => {
            Some(std::iter::once(name).chain(fields).collect())
        }
        _ => None,
    });
    names.collect()
}

/// Goes on as a rule says, or as the state itself does where no rule holds.
fn lead_on(
    visit: &mut Visit<'_, '_>,
    after: Known<'_>,
    rule: &Node<'_>,
    place: &Place<'_>,
    is_withheld: bool,
) {
    let what = "the `Output` makes this";
    let output =
        rule.get("Output").map(|node| visit.value(node, &place.field("Output"), &after, what));
    let assigned = visit.assigned_values(rule.get("Assign"), &place.field("Assign"), &after);
    let fails = std::mem::take(&mut visit.fails);
    let input = output.unwrap_or(after.input).present();
    let variables = with_assigned(after.variables, assigned);
    let target = rule.get("Next").or_else(|| rule.get("Default"));
    visit.lead(target, Data { input, variables }, is_withheld || fails);
}

/// Changes what is known of something that is referred to.
fn change(
    input: &mut Shape,
    variables: &mut Shape,
    names: &[String],
    change: &dyn Fn(&Shape, &[&str]) -> Shape,
) {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match &names[..] {
        ["states", "input", fields @ ..] => *input = change(input, fields),
        ["states", ..] => {}
        names => *variables = change(variables, names),
    }
}

/// Without what is vague at a place, or at the first one on the way to it.
fn opened(shape: &Shape, fields: &[&str]) -> Shape {
    (1..=fields.len()).fold(shape.clone(), |shape, length| shape.opened(&fields[..length]))
}

impl Visit<'_, '_> {
    /// What is known of a condition.
    fn condition(&mut self, node: &Node<'_>, place: &Place<'_>, known: &Known<'_>) -> Verdict {
        let Some(expression) = parsed(node) else { return Verdict::Maybe };
        let Evaluated { shape, is_told, cause } = self.expression(node, place, known);
        if self.fails {
            return Verdict::Maybe;
        }
        if Wanted::CONDITION.excludes(&shape) {
            self.fails = true;
            wrong_data_type::found(node.span, place, &Wanted::CONDITION, &shape, &mut self.found);
            return Verdict::Maybe;
        }
        let verdict = match shape.known().map(|known| &known.booleans[..]) {
            Some([only]) if shape.is_surely(Type::Boolean) => Verdict::of(*only),
            _ => return Verdict::Maybe,
        };
        // One that is written so is meant so.
        if !is_told && !references(&expression).is_empty() {
            let outcome = choice_outcome::of(node.span, place, verdict);
            // What is not there is the reason, if something is not.
            let cause = cause.filter(|cause| !cause.is_vague && verdict == Verdict::Never);
            let outcome = outcome.map(|outcome| match &cause {
                Some(cause) => outcome.because_of(cause),
                None => outcome,
            });
            self.found.list.extend(outcome);
        }
        verdict
    }
}
