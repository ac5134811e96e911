use crate::{
    Severity,
    definition::{Definition, Kind, Place},
    document::{Node, Value},
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0410",
    name: "pass-result-is-static",
    severity: Severity::Warning,
    summary: "The `Result` of a Pass has fields that look as if they were found at run time.",
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
                    found.add(
                        RULE.found(
                            member.key_span,
                            &place,
                            "`Result` is taken as it is, with this name and this text",
                        )
                        .aws("PASS_RESULT_IS_STATIC", None, None)
                        .help("use `Parameters` in place of `Result`"),
                    );
                }
                check_value(&member.value, &place, found);
            }
        }
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                check_value(item, &place.item(index), found);
            }
        }
        _ => {}
    }
}
