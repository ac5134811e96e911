use crate::{
    Severity,
    definition::Place,
    document::Node,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0109",
    name: "out-of-range",
    severity: Severity::Error,
    summary: "A number is too small or too large.",
    why: "AWS refuses it. An execution takes a year at the most.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": -1, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": 1, "End": true } } }"#,
};

pub(crate) fn check(
    node: &Node<'_>,
    place: &Place<'_>,
    number: f64,
    least: f64,
    most: f64,
    is_whole: bool,
    found: &mut Found,
) {
    // AWS writes the bounds of whole numbers without a fraction.
    let written = |bound: f64| if is_whole { format!("{bound}") } else { format!("{bound:.1}") };
    let answer = if number < least {
        format!("Minimum value is {}", written(least))
    } else if number > most {
        format!("Maximum value is {}", written(most))
    } else {
        return;
    };
    let message = if most < f64::MAX {
        format!("{} is from {least} to {most}, and not {}", place.subject(), node.describe())
    } else {
        format!("{} is {least} or more, and not {}", place.subject(), node.describe())
    };
    found.add(RULE.found(node.span, place, message).aws(SCHEMA, answer, Some(place)));
}
