use crate::{
    Diagnostic, Severity,
    definition::Place,
    document::{Member, Node},
    fix::Edit,
    likeness::likely,
    rules::{Found, Rule, SCHEMA, slip::is_slip},
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

/// A field of an object that is none of these. Whether its value is one of another field is what
/// `fits` says.
pub(crate) fn found(
    member: &Member<'_>,
    object: &Node<'_>,
    place: &Place<'_>,
    names: &Names<'_, 'static>,
    fits: impl Fn(&str) -> bool,
    found: &mut Found,
) {
    let diagnostic = unknown(member, place);
    if member.key == "QueryLanguage" {
        let help = "give it to the states that have it, or to the whole state machine";
        return found.add(diagnostic.help(help));
    }
    match meant_by(member, object, names, fits) {
        Some(meant) => {
            found.add_misspelt(diagnostic.meant(&meant), place, meant.name, &member.value);
        }
        None => found.add(diagnostic),
    }
}

/// A field that its object does not have.
pub(crate) fn unknown(member: &Member<'_>, place: &Place<'_>) -> Diagnostic {
    let answer = format!("Field '{}' is not supported", member.key);
    let message = format!("{} has no field `{}`", place.subject(), member.key);
    let diagnostic = RULE.found(member.key_span, &place.field(&member.key), message);
    diagnostic.aws(SCHEMA, answer, Some(place))
}

/// Which of these fields is meant by one that is none of them.
pub(crate) fn meant_by(
    member: &Member<'_>,
    object: &Node<'_>,
    names: &Names<'_, 'static>,
    fits: impl Fn(&str) -> bool,
) -> Option<Meant<'static>> {
    let keys: Vec<_> = object.members().iter().map(|member| &*member.key).collect();
    Meant::by(member, &member.key, &keys, names, fits)
}

/// The names that the members of an object can have.
pub(crate) struct Names<'g, 'n> {
    pub(crate) all: Vec<&'n str>,
    /// Of each of these there is one at most.
    pub(crate) exclusive: &'g [&'g [&'g str]],
}

impl Names<'_, '_> {
    /// Whether two cannot both be there.
    fn exclude(&self, one: &str, other: &str) -> bool {
        let mut groups = self.exclusive.iter();
        one == other || groups.any(|group| group.contains(&one) && group.contains(&other))
    }
}

/// A name that something else was written for.
pub(crate) struct Meant<'n> {
    pub(crate) name: &'n str,
    /// What writes it, if no other name can be meant, and it by nothing else.
    edit: Option<Edit>,
}

impl<'n> Meant<'n> {
    /// Which of these names was meant by one that is none of them, in an object with these keys:
    /// one that it has room for.
    pub(crate) fn by(
        member: &Member<'_>,
        written: &str,
        keys: &[&str],
        names: &Names<'_, 'n>,
        fits: impl Fn(&str) -> bool,
    ) -> Option<Self> {
        let mut lacking = names.all.clone();
        lacking.retain(|name| !keys.iter().any(|key| names.exclude(key, name)));
        let likely_by = |key: &str| likely(key, lacking.iter().copied());
        let (name, is_only) = likely_by(written)?;
        let unknown = keys.iter().filter(|key| !names.all.contains(key));
        let rivals = unknown
            .filter(|key| likely_by(key).is_some_and(|(meant, _)| names.exclude(meant, name)));
        let is_certain = is_only && rivals.count() == 1 && is_slip(written, name) && fits(name);
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
