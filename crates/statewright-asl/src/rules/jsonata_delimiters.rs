use crate::{
    Severity,
    definition::Place,
    document::Node,
    fix::Edit,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0412",
    name: "jsonata-delimiters",
    severity: Severity::Warning,
    summary: "A text has one of the signs of an expression and not the other.",
    why: "Only what begins with `{%` and ends with `%}` is an expression. Anything else is taken as a text.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input %}", "End": true } } }"#,
};

/// Checks a text that is no expression.
pub(crate) fn check(node: &Node<'_>, place: &Place<'_>, text: &str, found: &mut Found) {
    let trimmed = text.trim();
    let (begins, ends) = (trimmed.starts_with("{%"), trimmed.ends_with("%}"));
    let message = match (begins, ends) {
        (true, true) => "with blanks around it, this is a text and no expression",
        (true, false) => "this begins like an expression and is none: it does not end with `%}`",
        (false, true) => {
            "this ends like an expression and is taken as a text: it does not begin with `{%`"
        }
        (false, false) => return,
    };
    // Something between two expressions is more than blanks around one.
    let inside = trimmed.strip_prefix("{%").and_then(|text| text.strip_suffix("%}"));
    let is_one = inside.is_some_and(|text| !text.contains("{%") && !text.contains("%}"));
    let edit = is_one.then(|| Edit::write(node.span, trimmed)).flatten();
    let diagnostic = RULE
        .found(node.span, place, message)
        .help("write `{% … %}`, with nothing before or after it")
        .fix(edit);
    found.add(if text.starts_with("{%") && !ends {
        let answer = "JSONata string must start with {% and end with %}".to_owned();
        diagnostic.aws(SCHEMA, answer, Some(place))
    } else {
        diagnostic
    });
}
