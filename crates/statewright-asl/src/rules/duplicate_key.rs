use rustc_hash::FxHashMap;

use crate::{
    Severity,
    definition::{Definition, Place},
    document::{Member, Node, Span, Value},
    rules::{Found, Rule, SCHEMA},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0104",
    name: "duplicate-json-key",
    severity: Severity::Error,
    summary: "An object has two members of one name.",
    why: "Only one of them can count, and which one depends on who reads it.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" }, "A": { "Type": "Fail" } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"#,
};

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    walk(definition.root, &crate::definition::Base::default().place(), found);
}

fn walk(node: &Node<'_>, place: &Place<'_>, found: &mut Found) {
    match &node.value {
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, &place.item(index), found);
            }
        }
        Value::Object(members) => {
            let first = first_ones(members);
            for (index, member) in members.iter().enumerate() {
                let place = place.field(&member.key);
                if let Some(first) = first(index) {
                    let message =
                        format!("{:?} is there twice, and only one can count", member.key);
                    let is_state = place.pointer().rsplit('/').nth(1) == Some("States");
                    let code = if is_state { "DUPLICATE_STATE_NAME" } else { SCHEMA };
                    found.add(
                        RULE.found(member.key_span, &place, message)
                            .related(first, "it is here, too")
                            .aws(code, None, None)
                            .help("remove one of them, or give it another name"),
                    );
                }
                walk(&member.value, &place, found);
            }
        }
        _ => {}
    }
}

/// Tells for each member where the first one of its name is, if that is another.
///
/// Most objects are small, and to compare all of their names costs less than a table of them.
fn first_ones<'m>(members: &'m [Member<'_>]) -> impl Fn(usize) -> Option<Span> + 'm {
    const SMALL: usize = 16;
    let mut table = FxHashMap::default();
    if members.len() > SMALL {
        for (index, member) in members.iter().enumerate() {
            table.entry(&*member.key).or_insert(index);
        }
    }
    move |index| {
        let key = &members[index].key;
        let first = if members.len() > SMALL {
            table.get(&**key).copied().filter(|first| *first != index)
        } else {
            members[..index].iter().position(|member| member.key == *key)
        };
        first.map(|first| members[first].key_span)
    }
}
