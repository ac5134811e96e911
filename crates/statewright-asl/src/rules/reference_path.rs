use crate::{
    Severity,
    definition::Place,
    document::Node,
    expression::json_path::{self, Root},
    rules::{Found, Rule, SCHEMA, invalid_path},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0402",
    name: "invalid-reference-path",
    severity: Severity::Error,
    summary: "A path can select several values where one is needed.",
    why: "A reference path is made of fields and single indices: no `*`, `..`, slices, filters or functions.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "ResultPath": "$.orders[*]", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "ResultPath": "$.orders[0]", "End": true } } }"#,
};

/// Checks a path that selects one value. Into a result path, a result is put.
pub(crate) fn check(
    node: &Node<'_>,
    place: &Place<'_>,
    text: &str,
    field: &str,
    found: &mut Found,
) {
    let path = match json_path::parse(text) {
        Ok(path) => path,
        Err(error) if text.starts_with('$') => {
            return invalid_path::refuse(node, place, &error.message, found);
        }
        Err(_) => {
            let answer =
                "Value is not a Reference Path: Reference path didn't start with '$'".to_owned();
            found.add(
                RULE.found(
                    node.span,
                    place,
                    format!(
                        "{} is a path and begins with `$`, and not {}",
                        place.subject(),
                        node.describe()
                    ),
                )
                .aws(SCHEMA, answer, Some(place)),
            );
            return;
        }
    };
    let message = match path.root() {
        Root::Context if field == "ResultPath" => "the context object, `$$`, is not written to",
        Root::Context if field == "MaxItemsPath" => {
            "this path begins with `$`: AWS takes none into the context object here"
        }
        Root::Variable(_) if field == "ResultPath" => {
            "variables are written to by `Assign`, and not here"
        }
        _ if !path.is_reference_path() => {
            "this path can select several values, and one is needed: fields and single indices only"
        }
        _ => return,
    };
    let answer = "Value is not a Reference Path".to_owned();
    found.add(RULE.found(node.span, place, message).aws(SCHEMA, answer, Some(place)));
}

/// Checks the path to what a rule of a Choice looks at.
pub(crate) fn check_variable(node: &Node<'_>, place: &Place<'_>, text: &str, found: &mut Found) {
    if text.starts_with('$') {
        invalid_path::check(node, place, text, found);
    } else {
        check(node, place, text, "Variable", found);
    }
}
