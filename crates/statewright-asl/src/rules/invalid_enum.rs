use crate::{
    Severity,
    definition::Place,
    document::Node,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0110",
    name: "invalid-enum",
    severity: Severity::Error,
    summary: "A value is none of those that a field can have.",
    why: "AWS refuses it. The values are case-sensitive.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "succeed" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#,
};

pub(crate) fn found(node: &Node<'_>, place: &Place<'_>, values: &[&str], found: &mut Found) {
    let quoted: Vec<_> = values.iter().map(|value| format!("{value:?}")).collect();
    let message = match quoted.as_slice() {
        [one] => format!("{} is {one}, and not {}", place.subject(), node.describe()),
        several => format!(
            "{} is one of {}, and not {}",
            place.subject(),
            several.join(", "),
            node.describe()
        ),
    };
    let values_in_order = values.join(", ");
    let answer = match place {
        Place::Field(_, "Type") => {
            format!("The field 'Type' should have one of these values: [{values_in_order}]")
        }
        _ => format!("Value should be one of the following: [{values_in_order}]"),
    };
    found.add(
        RULE.found(node.span, place, message)
            .aws(SCHEMA, answer, Some(place))
            .did_you_mean_text(node, values),
    );
}
