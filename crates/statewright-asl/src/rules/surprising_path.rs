use serde_json::Value;

use crate::{
    Severity,
    definition::{Definition, Language},
    expression::json_path::{Filter, Function, JsonPath, Operand, Step},
    rules::{Found, Rule, expression},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0421",
    name: "surprising-path",
    severity: Severity::Warning,
    summary: "A path holds what Step Functions does not document, or what does not do what it seems to.",
    why: "Functions in paths, and negative indices where something is written, are in no documentation of Step Functions. In filters, double quotes are a part of the text, a number on the left side is one, too, and `!` does not negate a comparison.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "count.$": "$.orders.length()" }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "count.$": "States.ArrayLength($.orders)" }, "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    expression::each_value(definition, Language::JsonPath, |_, field, node, place| {
        if !node.text().is_some_and(may_surprise) {
            return;
        }
        expression::paths_in(node, field, place, &mut |path| {
            if let Some((message, help)) = surprise(path.steps(), field.name == "ResultPath") {
                found.add(RULE.found(node.span, place, message).help(help));
            }
        });
    });
}

/// Whether there is more in it than names: most have none, and need not be read. A call has a
/// parenthesis of its own.
fn may_surprise(text: &str) -> bool {
    let own = usize::from(text.starts_with("States."));
    text.contains('[') || text.matches('(').count() > own
}

/// What is surprising in the steps of a path, and what to write in its place.
fn surprise(steps: &[Step], is_written_to: bool) -> Option<(&'static str, &'static str)> {
    steps.iter().find_map(|step| match step {
        Step::Function(Function::Length, _) => Some((
            "Step Functions documents no functions in paths",
            "use `States.ArrayLength`, where intrinsic functions can stand",
        )),
        Step::Function(..) => Some((
            "Step Functions documents no functions in paths",
            "use an intrinsic function or JSONata",
        )),
        Step::Index(index) if is_written_to && *index < 0 => Some((
            "Step Functions does not document what is written to a negative index",
            "count from the beginning of the list",
        )),
        Step::Filter(filter) => surprise_in_filter(filter),
        _ => None,
    })
}

fn surprise_in_filter(filter: &Filter) -> Option<(&'static str, &'static str)> {
    let in_path = |path: &JsonPath| surprise(path.steps(), false);
    match filter {
        Filter::All(parts) | Filter::Any(parts) => parts.iter().find_map(surprise_in_filter),
        Filter::Exists(path) => in_path(path),
        Filter::Not(inner) => match &**inner {
            Filter::Exists(path) => in_path(path),
            _ => Some((
                "`!` makes a text of the comparison after it, and does not negate it",
                "write the opposite comparison, such as `!=` for `==`",
            )),
        },
        Filter::Compare(Operand::Value(Value::Number(_)), _, Operand::Path(_)) => Some((
            "a number on the left side of a comparison is taken as a text",
            "write the path first and the value after it",
        )),
        Filter::Compare(left, _, right) => {
            [left, right].into_iter().find_map(|operand| match operand {
                Operand::Path(path) => in_path(path),
                Operand::Value(value)
                    if value.as_str().is_some_and(|text| text.starts_with('"')) =>
                {
                    Some((
                        "in a filter, double quotes are a part of the text",
                        "write the text in single quotes",
                    ))
                }
                Operand::Value(_) | Operand::Pattern { .. } => None,
            })
        }
    }
}
