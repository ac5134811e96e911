use crate::{
    Severity,
    definition::{Definition, Kind},
    document::Node,
    rules::{Found, Rule, SCHEMA, fields},
};

pub(crate) static REFUSED: Rule = Rule {
    code: "SW0119",
    name: "distributed-field-on-inline-map",
    severity: Severity::Error,
    summary: "A Map that is not distributed makes batches.",
    why: "Batches are the input of child executions, which only a distributed Map has.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "ItemBatcher": { "MaxItemsPerBatch": 5 }, "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "End": true } } }"#,
};

pub(crate) static IGNORED: Rule = Rule {
    code: "SW0120",
    name: "distributed-field-ignored",
    severity: Severity::Warning,
    summary: "A Map that is not distributed has a field that only those have.",
    why: "Readers, writers, tolerated failures and labels are for the child executions of a \
          distributed Map. Elsewhere they have no effect.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "Label": "each", "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Map", "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "End": true } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in definition.states.iter().filter(|state| state.kind == Some(Kind::Map)) {
        // Without a processor its mode is not known.
        let Some(inner) = state.inner.first() else { continue };
        let inner = &definition.scopes[*inner];
        let mode = inner.node.get("ProcessorConfig").and_then(|config| config.get("Mode"));
        let is_inline = match mode.and_then(Node::text) {
            Some(mode) => mode == "INLINE",
            None => inner.node.get("ProcessorConfig").is_none(),
        };
        if !is_inline {
            continue;
        }
        let place = state.place.place();
        for name in fields::DISTRIBUTED {
            let Some(member) = state.member(name) else { continue };
            let message = format!("`{name}` is only there in the DISTRIBUTED mode of a Map");
            // AWS refuses batches; the others are in definitions that it took.
            let diagnostic = if name == "ItemBatcher" {
                REFUSED.found(member.key_span, &place.field(name), message).aws(SCHEMA, None, None)
            } else {
                IGNORED.found(member.key_span, &place.field(name), message)
            };
            found.add(
                diagnostic
                    .help("set `Mode` in `ProcessorConfig` to DISTRIBUTED, or remove the field"),
            );
        }
    }
}
