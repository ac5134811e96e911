use crate::{
    Severity,
    definition::{Kind, Place},
    document::Node,
    rules::{
        Found, Rule, SCHEMA,
        unknown_field::{self, Names},
    },
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0105",
    name: "missing-required-field",
    severity: Severity::Error,
    summary: "A field that must be there is not.",
    why: "AWS refuses the definition, because it cannot know what is meant.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "End": true } } }"#,
};

pub(crate) fn found(node: &Node<'_>, place: &Place<'_>, missing: &[&str], found: &mut Found) {
    // Of one that is there under another name it is said where that stands.
    let mut lacking = missing.to_vec();
    lacking.retain(|name| !found.is_misspelt(place, &[name]));
    let told = if lacking.is_empty() { missing } else { &lacking };
    let names: Vec<_> = told.iter().map(|name| format!("`{name}`")).collect();
    let fields = if names.len() == 1 { "the field" } else { "the fields" };
    let message = format!("{} needs {fields} {}", place.subject(), names.join(" and "));
    let answer = format!("These fields are required: [{}]", missing.join(", "));
    let diagnostic = RULE.found(node.span, place, message).aws(SCHEMA, answer, Some(place));
    found.add_missing(diagnostic, place, told);
}

/// A state that does not say of which type it is, so that nothing else of it is known.
pub(crate) fn type_of(node: &Node<'_>, place: &Place<'_>, found: &mut Found) {
    let names = Names { all: vec!["Type"], exclusive: &[] };
    let meant = node.members().iter().find_map(|member| {
        let is_type = |_: &str| {
            let text = member.value.text().unwrap_or_default();
            Kind::ALL.iter().any(|kind| kind.name().eq_ignore_ascii_case(text))
        };
        unknown_field::meant_by(member, node, &names, is_type).map(|meant| (member, meant))
    });
    let answer = "These fields are required: [Type]".to_owned();
    let message = format!("{} needs the field `Type`", place.subject());
    let diagnostic = RULE.found(node.span, place, message).aws(SCHEMA, answer, Some(place));
    found.add(match meant {
        Some((member, meant)) => {
            diagnostic.meant(&meant).related(member.key_span, "this is written like it")
        }
        None => diagnostic,
    });
}

/// A Map state without what it does with each item.
pub(crate) fn processor(node: &Node<'_>, place: &Place<'_>, found: &mut Found) {
    let message = format!("{} needs the field `ItemProcessor`", place.subject());
    let answer =
        "This object should have only one of the following fields: [ItemProcessor, Iterator]";
    let diagnostic =
        RULE.found(node.span, place, message).aws(SCHEMA, answer.to_owned(), Some(place));
    found.add_missing(diagnostic, place, &["ItemProcessor", "Iterator"]);
}

/// A call of an integration without what it is given.
pub(crate) fn parameters(
    node: &Node<'_>,
    place: &Place<'_>,
    field: &str,
    resource: &str,
    found: &mut Found,
) {
    let message =
        format!("{} calls an integration, and needs the field `{field}`", place.subject());
    let answer = format!("{field} field is required for resource ARN: {resource}");
    let diagnostic = RULE.found(node.span, place, message).aws(SCHEMA, answer, Some(place));
    found.add_missing(diagnostic, place, &[field]);
}

/// The credentials of a task without a role.
pub(crate) fn credentials(node: &Node<'_>, place: &Place<'_>, found: &mut Found) {
    let answer = "The field 'RoleArn' is required but was missing".to_owned();
    found.add(
        RULE.found(node.span, place, "`Credentials` needs a `RoleArn`, or a `RoleArn.$`").aws(
            SCHEMA,
            answer,
            Some(place),
        ),
    );
}
