use crate::{
    Severity,
    definition::{Definition, Kind, Language},
    document::Member,
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0115",
    name: "wait-fields",
    severity: Severity::Error,
    summary: "A Wait state says in no way, or in several, how long it waits.",
    why: "There is exactly one of `Seconds`, `Timestamp`, `SecondsPath` and `TimestampPath`.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Wait", "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": 5, "End": true } } }"#,
};

pub(crate) const FIELDS: [&str; 4] = ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"];

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in definition.states.iter().filter(|state| state.kind == Some(Kind::Wait)) {
        let there: Vec<_> = FIELDS.iter().filter_map(|name| state.member(name)).collect();
        // A path in JSONata is refused by itself, and may be meant.
        let is_path = |member: &&Member<'_>| member.key.ends_with("Path");
        if state.language == Language::Jsonata && there.iter().any(is_path) {
            continue;
        }
        let place = state.place.place();
        let diagnostic = match there.as_slice() {
            [_] => continue,
            [] => RULE
                .found(
                    state.node().span,
                    &place,
                    "a Wait state says how long, by one of its fields",
                )
                .help("write `Seconds`, `Timestamp`, `SecondsPath` or `TimestampPath`"),
            [first, second, ..] => {
                let message =
                    format!("a Wait state has either `{}` or `{}`", first.key, second.key);
                RULE.found(second.key_span, &place, message)
                    .related(first.key_span, "the other one")
            }
        };
        let answer = (there.len() > 1).then(|| {
            "There should only be one of the following fields: [SecondsPath, Seconds, TimestampPath, Timestamp]"
                .to_owned()
        });
        let diagnostic = diagnostic.aws(SCHEMA, answer, Some(&place));
        match there.is_empty() {
            true => found.add_missing(diagnostic, &place, &FIELDS),
            false => found.add(diagnostic),
        }
    }
}
