//! The JSONata expressions in a definition: where they are, and what looks at them.

use crate::{
    definition::{Definition, Language, Place, State},
    document::{Node, Value},
    expression::{
        intrinsic::{self, ArgumentValue, Call},
        json_path::{self, JsonPath},
        jsonata::{self, between_delimiters},
    },
    rules::{Found, dollar_suffix, jsonata_delimiters, jsonata_reference, jsonata_syntax},
};

/// Whether a text is a JSONata expression: it begins with `{%` and ends with `%}`.
pub(crate) fn is_expression(text: &str) -> bool {
    between_delimiters(text).is_some()
}

/// A field of a state, or of a catch or rule in one of its lists.
#[derive(Clone, Copy)]
pub(crate) struct Field<'f> {
    pub(crate) list: Option<&'f str>,
    pub(crate) name: &'f str,
}

/// Checks all expressions in the states that are in JSONata.
pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    each_value(definition, Language::Jsonata, |state, field, node, place| {
        let Some(text) = node.text() else { return };
        let Some(expression) = between_delimiters(text) else {
            jsonata_delimiters::check(node, place, text, found);
            return;
        };
        match jsonata::parse(expression) {
            Ok(parsed) => jsonata_reference::check(state, field, node, place, &parsed, found),
            // What a deployment puts in may make it one.
            Err(_) if holds_substitution(expression) => {}
            Err(error) => jsonata_syntax::found(node, place, &error, found),
        }
    });
}

/// Whether a `${Name}` stands in an expression: `${ "a": 1 }` is JSONata.
fn holds_substitution(expression: &str) -> bool {
    let is_plain = |letter: char| letter.is_alphanumeric() || "_.:-".contains(letter);
    expression.split("${").skip(1).any(|rest| {
        rest.split_once('}').is_some_and(|(name, _)| !name.is_empty() && name.chars().all(is_plain))
    })
}

/// Tells of each value in the fields of states of this language that can hold expressions,
/// but not of what is inside of the scopes in them: with the field of the state that it is in, or
/// for catches and rules, that of these, and the list that they are in.
pub(crate) fn each_value<'a>(
    definition: &Definition<'a>,
    language: Language,
    mut tell: impl FnMut(&State<'a>, Field<'_>, &'a Node<'a>, &Place<'_>),
) {
    for state in definition.states.iter().filter(|state| state.language == language) {
        let place = state.place.place();
        for member in state.node().members() {
            let place = place.field(&member.key);
            match &*member.key {
                "Type" | "Comment" | "QueryLanguage" | "Next" | "End" | "Default" | "Branches"
                | "ItemProcessor" | "Iterator" | "Result" | "Retry" => {}
                list @ ("Choices" | "Catch") => {
                    for (index, item) in member.value.items().iter().enumerate() {
                        let item_place = place.item(index);
                        for inner in item.members() {
                            if matches!(&*inner.key, "Next" | "Comment" | "ErrorEquals") {
                                continue;
                            }
                            let field = Field { list: Some(list), name: &inner.key };
                            walk(
                                &inner.value,
                                &item_place.field(&inner.key),
                                &mut |node, place| {
                                    tell(state, field, node, place);
                                },
                            );
                        }
                    }
                }
                name => walk(&member.value, &place, &mut |node, place| {
                    tell(state, Field { list: None, name }, node, place);
                }),
            }
        }
    }
}

/// Tells of the paths in a value in JSONPath: the one that it is, or those in the call that it is.
pub(crate) fn paths_in(
    node: &Node<'_>,
    field: Field<'_>,
    place: &Place<'_>,
    tell: &mut dyn FnMut(&JsonPath),
) {
    let Some(text) = node.text().filter(|_| is_read(field, place)) else { return };
    if text.starts_with("States.") {
        if let Ok(call) = intrinsic::parse(text) {
            paths_in_call(&call, tell);
        }
    } else if text.starts_with('$')
        && let Ok(path) = json_path::parse(text)
    {
        tell(&path);
    }
}

fn paths_in_call(call: &Call, tell: &mut dyn FnMut(&JsonPath)) {
    for argument in &call.arguments {
        match &argument.value {
            ArgumentValue::Path(path) => tell(path),
            ArgumentValue::Call(call) => paths_in_call(call, tell),
            _ => {}
        }
    }
}

/// Whether a value in JSONPath is a path or a call, and not a text that only looks like one.
fn is_read(field: Field<'_>, place: &Place<'_>) -> bool {
    let Place::Field(_, name) = place else { return false };
    let is_template = matches!(
        field.name,
        "Parameters" | "ResultSelector" | "Assign" | "ItemSelector" | "Credentials"
    );
    name.ends_with(".$") || (!is_template && (name.ends_with("Path") || *name == "Variable"))
}

fn walk<'a>(node: &'a Node<'a>, place: &Place<'_>, tell: &mut dyn FnMut(&'a Node<'a>, &Place<'_>)) {
    match &node.value {
        Value::Object(members) => {
            for member in members {
                walk(&member.value, &place.field(&member.key), tell);
            }
        }
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, &place.item(index), tell);
            }
        }
        _ => tell(node, place),
    }
}

/// Checks the names in a value in JSONata.
pub(crate) fn check_keys(node: &Node<'_>, place: &Place<'_>, found: &mut Found) {
    match &node.value {
        Value::Object(members) => {
            for member in members {
                let place = place.field(&member.key);
                dollar_suffix::check_in_jsonata(member, &place, found);
                check_keys(&member.value, &place, found);
            }
        }
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                check_keys(item, &place.item(index), found);
            }
        }
        _ => {}
    }
}
