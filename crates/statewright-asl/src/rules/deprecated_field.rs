use crate::{
    Severity,
    definition::{Definition, Kind, Language},
    fix::Edit,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0121",
    name: "deprecated-field",
    severity: Severity::Warning,
    summary: "A Map has a field by its old name.",
    why: "AWS still takes `Iterator` and `Parameters` of a Map, but new modes and fields are there for the new names only.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "Iterator": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in definition.states.iter().filter(|state| state.kind == Some(Kind::Map)) {
        for (old, new) in [("Iterator", "ItemProcessor"), ("Parameters", "ItemSelector")] {
            let Some(member) = state.member(old) else { continue };
            if state.get(new).is_some() {
                continue;
            }
            let place = state.place.place();
            // In JSONata there is no `Parameters`, and `ItemSelector` is written in another way.
            // And of two fields with the old name, only one can get the new one.
            let is_certain = (old == "Iterator" || state.language == Language::JsonPath)
                && state.node().members().iter().filter(|member| member.key == old).count() == 1;
            let edit = is_certain.then(|| Edit::write(member.key_span, new)).flatten();
            let message = format!("`{old}` is the old name of `{new}`");
            found.add(
                RULE.found(member.key_span, &place.field(old), message)
                    .help(format!("write `{new}`"))
                    .fix(edit),
            );
        }
    }
}
