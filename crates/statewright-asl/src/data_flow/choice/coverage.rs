//! Whether the rules of a Choice are for all values that are possible.

use super::compare::{Verdict, compare};
use crate::{
    data_flow::{path::follow, shape::Shape, visit::Environment},
    document::{Node, Value},
    expression::json_path::{self, JsonPath, Root},
};

/// Whether for each value that is possible, one of the rules holds: for those of what the first
/// rule looks at, and as far as the others look at that, too.
pub(super) fn is_covered(rules: &[Node<'_>], environment: Environment<'_>) -> bool {
    let Some(path) = rules.first().and_then(first_variable) else { return false };
    let root = match path.root() {
        Root::Data => environment.data.clone(),
        Root::Variable(name) => environment.variables.field(name),
        _ => return false,
    };
    let Ok(shape) = follow(&path, &root) else { return false };
    let Some(values) = shape.values() else { return false };
    values
        .iter()
        .all(|value| rules.iter().any(|rule| verdict(rule, &path, value) == Verdict::Always))
}

/// The path of the first comparison in a rule.
fn first_variable(rule: &Node<'_>) -> Option<JsonPath> {
    if let Some(variable) = rule.get("Variable") {
        return json_path::parse(variable.text()?).ok();
    }
    let inner = rule.get("And").or_else(|| rule.get("Or"));
    inner
        .and_then(|rules| rules.items().first())
        .or_else(|| rule.get("Not"))
        .and_then(first_variable)
}

/// Whether a rule holds where a path leads to a value.
fn verdict(rule: &Node<'_>, path: &JsonPath, value: &Shape) -> Verdict {
    let all = |rules: &Node<'_>, decisive: Verdict| {
        let verdicts = rules.items().iter().map(|rule| verdict(rule, path, value));
        verdicts.fold(decisive.not(), |all, verdict| match (all, verdict) {
            (all, verdict) if all == decisive || verdict == decisive => decisive,
            (all, verdict) if all == verdict => all,
            _ => Verdict::Maybe,
        })
    };
    for member in rule.members() {
        match &*member.key {
            "And" => return all(&member.value, Verdict::Never),
            "Or" => return all(&member.value, Verdict::Always),
            "Not" => return verdict(&member.value, path, value).not(),
            "Variable" | "Next" | "Comment" | "Assign" => {}
            operator => {
                let variable = rule.get("Variable").and_then(Node::text);
                if variable != Some(path.as_str()) || operator.ends_with("Path") {
                    return Verdict::Maybe;
                }
                return match (operator, &member.value.value) {
                    ("IsPresent", Value::Bool(expected)) => Verdict::of(*expected),
                    _ => compare(operator, value, &Shape::of_literal(&member.value, "")).verdict,
                };
            }
        }
    }
    Verdict::Maybe
}
