use crate::{
    Severity,
    definition::{Definition, Kind, Language},
    rules::{Found, Rule, dollar_suffix},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0409",
    name: "path-in-non-path-field",
    severity: Severity::Warning,
    summary: "A path or a call stands where a text is taken as it is.",
    why: "The error would have the path for its cause. AWS warns, too: `NO_PATH`.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Fail", "Cause": "$.cause" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Fail", "CausePath": "$.cause" } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    let fails = definition
        .states
        .iter()
        .filter(|state| state.kind == Some(Kind::Fail) && state.language == Language::JsonPath);
    for state in fails {
        for field in ["Error", "Cause"] {
            let Some(node) = state.get(field) else { continue };
            let Some(what) = node.text().and_then(dollar_suffix::looks_like) else { continue };
            let place = state.place.place();
            let message = format!("`{field}` is taken as a text, and this looks like {what}");
            found.add(
                RULE.found(node.span, &place.field(field), message)
                    .aws("NO_PATH", None, None)
                    .help(format!("name the field `{field}Path` if it is one")),
            );
        }
    }
}
