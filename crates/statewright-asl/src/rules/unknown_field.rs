use crate::{
    Diagnostic, Severity,
    definition::Place,
    document::{Member, Node},
    fix::Edit,
    rules::{Found, Rule, SCHEMA, likely, most_like},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0106",
    name: "unknown-field",
    severity: Severity::Error,
    summary: "A field does not exist.",
    why: "AWS refuses fields that it does not know. Their names are case-sensitive.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Timeout": 5, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "TimeoutSeconds": 5, "End": true } } }"#,
};

/// A field of an object that is none of these.
pub(crate) fn found(
    member: &Member<'_>,
    object: &Node<'_>,
    place: &Place<'_>,
    names: impl Iterator<Item = &'static str>,
    found: &mut Found,
) {
    let answer = format!("Field '{}' is not supported", member.key);
    let message = format!("{} has no field `{}`", place.subject(), member.key);
    let diagnostic = RULE.found(member.key_span, &place.field(&member.key), message).aws(
        SCHEMA,
        answer,
        Some(place),
    );
    if member.key == "QueryLanguage" {
        let help = "give it to the states that have it, or to the whole state machine";
        return found.add(diagnostic.help(help));
    }
    match meant_by(member, object, names) {
        Some(meant) => found.add_misspelt(diagnostic.meant(&meant), place, meant.name),
        None => found.add(diagnostic),
    }
}

/// Which of these fields is meant by one that is none of them.
pub(crate) fn meant_by(
    member: &Member<'_>,
    object: &Node<'_>,
    names: impl Iterator<Item = &'static str>,
) -> Option<Meant<'static>> {
    let names: Vec<_> = names.collect();
    let keys: Vec<_> = object.members().iter().map(|member| &*member.key).collect();
    Meant::by(member, &member.key, &keys, &names)
}

/// A name that something else was written for.
pub(crate) struct Meant<'n> {
    pub(crate) name: &'n str,
    /// What writes it, if no other name can be meant, and it by nothing else.
    edit: Option<Edit>,
}

impl<'n> Meant<'n> {
    /// Which of these names was meant by one that is none of them, in an object with these keys:
    /// one that is not there.
    pub(crate) fn by(
        member: &Member<'_>,
        written: &str,
        keys: &[&str],
        names: &[&'n str],
    ) -> Option<Self> {
        let lacking = || names.iter().copied().filter(|name| !keys.contains(name));
        let (name, is_only) = likely(written, lacking())?;
        let unknown = keys.iter().filter(|key| !names.contains(key));
        let meaning = unknown.filter(|key| most_like(key, lacking()) == Some(name));
        let is_certain = is_only && meaning.count() == 1;
        // In a template, what gives a value by a path has more behind its name.
        let suffix = member.key.strip_prefix(written).unwrap_or_default();
        let write = || Edit::write(member.key_span, &format!("{name}{suffix}"));
        Some(Self { name, edit: is_certain.then(write).flatten() })
    }
}

impl Diagnostic {
    /// Suggests the name that was meant, and writes it, if that is certain.
    pub(crate) fn meant(self, meant: &Meant<'_>) -> Self {
        self.help(format!("did you mean `{}`?", meant.name)).fix(meant.edit.clone())
    }
}
