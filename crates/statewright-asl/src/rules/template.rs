use crate::{
    Severity,
    definition::{Language, Place},
    document::{Member, Node, Value, has_placeholder},
    expression::{intrinsic as function, json_path},
    rules::{Found, Rule, SCHEMA, dollar_suffix, duplicate_payload_key, expression, intrinsic},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0403",
    name: "invalid-payload-template-path",
    severity: Severity::Error,
    summary: "A field whose name ends with `.$` has a value that is neither a path nor an intrinsic function.",
    why: "The `.$` says that the value is found at run time. AWS refuses it where it cannot be.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "id.$": "order" }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "id.$": "$.order" }, "End": true } } }"#,
};

/// Checks the value of a field that is a payload template in JSONPath, and any value in
/// JSONata.
pub(crate) fn check(
    member: &Member<'_>,
    object: &Place<'_>,
    language: Language,
    found: &mut Found,
) {
    let place = object.field(&member.key);
    match language {
        Language::JsonPath => check_value(&member.value, &place, found),
        Language::Jsonata => expression::check_keys(&member.value, &place, found),
    }
}

fn check_value(node: &Node<'_>, place: &Place<'_>, found: &mut Found) {
    match &node.value {
        Value::Object(members) => {
            duplicate_payload_key::check(members, place, found);
            for member in members {
                if member.key.ends_with(".$") {
                    check_dynamic(member, place, found);
                } else {
                    let field = place.field(&member.key);
                    dollar_suffix::check(member, &field, found);
                    check_value(&member.value, &field, found);
                }
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

/// A member whose name ends with `.$`: its value is a path or an intrinsic function.
fn check_dynamic(member: &Member<'_>, object: &Place<'_>, found: &mut Found) {
    let node = &member.value;
    let place = object.field(&member.key);
    let why = match node.text() {
        None => format!("it is {}", node.describe()),
        Some(_) if node.is_placeholder() => return,
        Some(text) if text.starts_with('$') => match json_path::parse(text) {
            Ok(_) => return,
            Err(error) => error.message,
        },
        Some(text) if text.starts_with("States.") => match function::parse(text) {
            Ok(call) => return intrinsic::check(node, &place, &call, &member.key, object, found),
            Err(error) => {
                let diagnostic = intrinsic::RULE.found(node.span, &place, error.message);
                found.add(diagnostic.aws(SCHEMA, answer(&member.key), Some(object)));
                return;
            }
        },
        Some(text) if text.starts_with("${") && has_placeholder(text) => return,
        Some(text) if text.trim_start() != text => format!("it begins with a blank: {text:?}"),
        Some(text) => format!("it is the text {text:?}"),
    };
    let message =
        format!("the value of `{}` is a path or an intrinsic function: {why}", member.key);
    let plain = member.key.trim_end_matches(".$");
    found.add(
        RULE.found(node.span, &place, message).aws(SCHEMA, answer(&member.key), Some(object)).help(
            format!(
                "begin it with `$`, or name the field `{plain}` for a value that is taken as it is"
            ),
        ),
    );
}

/// How AWS answers to such a member.
pub(crate) fn answer(key: &str) -> String {
    format!(
        "The value for the field '{key}' must be a valid JSONPath or a valid intrinsic function call"
    )
}

/// Checks an intrinsic function in `ErrorPath` or `CausePath`: one that gives a text.
pub(crate) fn check_intrinsic(node: &Node<'_>, place: &Place<'_>, text: &str, found: &mut Found) {
    let message = match function::parse(text) {
        Ok(call) => match function::lookup(&call.name) {
            Some(known) if !known.fills_fail => {
                format!("{} is a text, and `{}` does not give one", place.subject(), call.name)
            }
            _ => return intrinsic::check(node, place, &call, "", place, found),
        },
        Err(error) => error.message,
    };
    found.add(intrinsic::RULE.found(node.span, place, message).aws(SCHEMA, None, Some(place)));
}
