use crate::{
    Severity,
    definition::Place,
    document::{Member, Node},
    expression::{intrinsic, json_path},
    rules::{Found, Rule},
};

pub(crate) static MISSING: Rule = Rule {
    code: "SW0407",
    name: "missing-dollar-suffix",
    severity: Severity::Warning,
    summary: "A value looks like a path or an intrinsic function, and is taken as a text.",
    why: "It is a path only where the name of the field ends with `.$`. AWS warns, too: `NO_DOLLAR`.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "id": "$.id" }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true } } }"#,
};

pub(crate) static IN_JSONATA: Rule = Rule {
    code: "SW0408",
    name: "dollar-suffix-in-jsonata",
    severity: Severity::Warning,
    summary: "A field in JSONata has a name that ends with `.$`, as in JSONPath.",
    why: "The name keeps its `.$` then, and the value is not looked up.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": { "id.$": "$.id" }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": { "id": "{% $states.input.id %}" }, "End": true } } }"#,
};

/// Checks a member of a payload template whose name does not end with `.$`.
pub(crate) fn check(member: &Member<'_>, place: &Place<'_>, found: &mut Found) {
    if let Some(what) = member.value.text().and_then(looks_like) {
        let message = format!("this is taken as a text, and looks like {what}");
        found.add(
            MISSING
                .found(member.value.span, place, message)
                .aws("NO_DOLLAR", None, None)
                .help(format!("name the field `{}.$` if it is one", member.key)),
        );
    }
}

/// What a text that is taken as it is looks like, if it is something that could be looked up.
pub(crate) fn looks_like(text: &str) -> Option<&'static str> {
    if text.starts_with("$.") || text.starts_with("$$.") {
        json_path::parse(text).is_ok().then_some("a path")
    } else if text.starts_with("States.") {
        intrinsic::parse(text).is_ok().then_some("an intrinsic function")
    } else {
        None
    }
}

/// Checks a member in JSONata, where `.$` has no meaning.
pub(crate) fn check_in_jsonata(member: &Member<'_>, place: &Place<'_>, found: &mut Found) {
    let is_path = |node: &Node<'_>| {
        node.text().is_some_and(|text| text.starts_with('$') || text.starts_with("States."))
    };
    if member.key.ends_with(".$") && is_path(&member.value) {
        let message =
            "in JSONata, a name that ends with `.$` is a name, and the value is taken as it is";
        found.add(
            IN_JSONATA
                .found(member.key_span, place, message)
                .help("write an expression: `{% $states.input… %}`"),
        );
    }
}
