use crate::{
    Diagnostic, Severity,
    definition::{Definition, Kind, Place},
    document::{Node, Value},
    rules::{Found, Rule, dollar_suffix},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0410",
    name: "pass-result-is-static",
    severity: Severity::Warning,
    summary: "The `Result` of a Pass has what looks as if it were found at run time.",
    why: "It is taken as it is. AWS warns, too: `PASS_RESULT_IS_STATIC`.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "id.$": "$.id" }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in definition.states.iter().filter(|state| state.kind == Some(Kind::Pass)) {
        if let Some(result) = state.get("Result") {
            let place = state.place.place();
            check_value(result, &place.field("Result"), found);
        }
    }
}

fn check_value(node: &Node<'_>, place: &Place<'_>, found: &mut Found) {
    match &node.value {
        Value::Object(members) => {
            for member in members {
                let place = place.field(&member.key);
                if member.key.ends_with(".$") {
                    let message = "`Result` is taken as it is, with this name and this text";
                    add(RULE.found(member.key_span, &place, message), found);
                    continue;
                }
                check_value(&member.value, &place, found);
            }
        }
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                check_value(item, &place.item(index), found);
            }
        }
        Value::Text(text) => {
            if let Some(what) = dollar_suffix::looks_like(text) {
                let message =
                    format!("`Result` is taken as it is, with this text that looks like {what}");
                add(RULE.found(node.span, place, message), found);
            }
        }
        _ => {}
    }
}

fn add(diagnostic: Diagnostic, found: &mut Found) {
    found.add(
        diagnostic
            .aws("PASS_RESULT_IS_STATIC", None, None)
            .help("use `Parameters` in place of `Result`"),
    );
}
