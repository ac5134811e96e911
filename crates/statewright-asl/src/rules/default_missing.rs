use crate::{
    Severity,
    definition::{Definition, Kind},
    document::{Node, Value},
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0504",
    name: "choice-falls-through",
    severity: Severity::Warning,
    summary: "A Choice has no `Default`, and it may be that no rule holds.",
    why: "The execution fails then, with an error that nothing can catch.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "B" }] }, "B": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "B" }], "Default": "B" }, "B": { "Type": "Succeed" } } }"#,
};

/// Checks all Choice states, but for those of which it is known that one of their rules holds for
/// each value that is possible.
pub(crate) fn check(definition: &Definition<'_>, covered: &[bool], found: &mut Found) {
    let states = definition.states.iter().zip(covered).filter(|(_, is_covered)| !**is_covered);
    for (state, _) in states.filter(|(state, _)| state.kind == Some(Kind::Choice)) {
        let rules = state.get("Choices").map(Node::items).unwrap_or_default();
        if rules.is_empty() || state.get("Default").is_some() || covers_all(rules) {
            continue;
        }
        let place = state.place.place();
        let message = "an execution fails here when none of the rules holds";
        let diagnostic = RULE.found(state.member.key_span, &place, message);
        let diagnostic = diagnostic.help("write a `Default`, if that can be");
        found.add_missing(diagnostic, &place, &["Default"]);
    }
}

/// Whether one of the rules certainly holds, as far as can be seen: they ask both ways.
fn covers_all(rules: &[Node<'_>]) -> bool {
    let asks = |rule: &Node<'_>, operator: &str, answer: bool| {
        rule.get(operator).is_some_and(|node| node.value == Value::Bool(answer))
    };
    let variable = |rule: &Node<'_>| rule.get("Variable").and_then(Node::text).map(str::to_owned);
    rules.iter().any(|rule| asks(rule, "Condition", true))
        || OPERATORS.into_iter().any(|operator| {
            rules.iter().filter(|rule| asks(rule, operator, true)).any(|yes| {
                rules.iter().any(|no| asks(no, operator, false) && variable(no) == variable(yes))
            })
        })
}

/// The operators that are answered by true or false.
const OPERATORS: [&str; 7] =
    ["BooleanEquals", "IsPresent", "IsNull", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp"];
