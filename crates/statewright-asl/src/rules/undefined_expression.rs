use crate::{
    Diagnostic, Severity,
    data_flow::Cause,
    definition::Place,
    document::Node,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0702",
    name: "undefined-expression",
    severity: Severity::Warning,
    summary: "An expression gives nothing, whatever the input is.",
    why: "AWS takes it, and the state fails with `States.QueryEvaluationError` when it comes to it: each expression has to give a value. In an object that an expression makes, the field is left out without a word.",
    fails: r#"{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Pass", "Output": { "order": 7 }, "Next": "B" }, "B": { "Type": "Pass", "Output": "{% $states.input.ordr %}", "End": true } } }"#,
    passes: r#"{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Pass", "Output": { "order": 7 }, "Next": "B" }, "B": { "Type": "Pass", "Output": "{% $states.input.order %}", "End": true } } }"#,
};

/// An expression that gives nothing.
pub(crate) fn found(
    node: &Node<'_>,
    place: &Place<'_>,
    cause: Option<&Cause>,
    found: &mut Found,
) {
    let message = "the expression gives nothing";
    found.add(explained(RULE.found(node.span, place, message), cause));
}

/// A part of what an expression makes that will not be in it.
pub(crate) fn part(node: &Node<'_>, place: &Place<'_>, cause: &Cause, found: &mut Found) {
    let message = "a part of what the expression makes is left out";
    found.add(explained(RULE.found(node.span, place, message), Some(cause)));
}

fn explained(mut diagnostic: Diagnostic, cause: Option<&Cause>) -> Diagnostic {
    let Some(cause) = cause else { return diagnostic };
    let path = &cause.path;
    if cause.unassigned.is_some() {
        diagnostic.message += &format!(": nothing is assigned to `{path}` before");
        return diagnostic;
    }
    let why = match cause.container.describe_fields() {
        Some(fields) => {
            let owner = path.rsplit_once('.').map_or(path.as_str(), |(owner, _)| owner);
            format!(": there is no `{path}`, for of `{owner}` {fields}")
        }
        None => {
            let by = if cause.is_vague { ", by the example that was given" } else { "" };
            let what = cause.container.describe();
            format!(": there is no `{path}`, for what is before the last name is {what}{by}")
        }
    };
    diagnostic.message += &why;
    diagnostic.did_you_mean_field(&cause.name, &cause.container).made_at(&cause.container)
}
