//! Values in templates: functions that are called at the deployment.

use std::borrow::Cow;

use crate::document::{Node, Value};

use super::Substitutions;

/// The name and the argument, if it is a call of a function of CloudFormation.
pub(super) fn function<'n, 'a>(node: &'n Node<'a>) -> Option<(&'n str, &'n Node<'a>)> {
    match node.members() {
        [member] if member.key == "Ref" || member.key.starts_with("Fn::") => {
            Some((&member.key, &member.value))
        }
        _ => None,
    }
}

/// The argument, if it is a call of this function.
pub(super) fn argument<'n, 'a>(node: &'n Node<'a>, name: &str) -> Option<&'n Node<'a>> {
    function(node).filter(|(function, _)| *function == name).map(|(_, argument)| argument)
}

/// Whether it is what CloudFormation leaves out.
pub(super) fn is_no_value(node: &Node<'_>) -> bool {
    argument(node, "Ref").and_then(Node::text) == Some("AWS::NoValue")
}

/// The two values of which a condition selects one.
pub(super) fn choices<'n, 'a>(node: &'n Node<'a>) -> Option<&'n [Node<'a>]> {
    match argument(node, "Fn::If")?.items() {
        [_, choices @ ..] if choices.len() == 2 => Some(choices),
        _ => None,
    }
}

/// A placeholder for what a function gives: `${Ref Name}`.
pub(super) fn placeholder(node: &Node<'_>) -> String {
    let Some((name, argument)) = function(node) else { return "${value}".to_owned() };
    let mut words = vec![name.trim_start_matches("Fn::")];
    words.extend(argument.text());
    words.extend(argument.items().iter().filter_map(Node::text));
    let words = words.join(" ");
    // It stands in JSON text, too.
    let is_plain = |letter: &char| letter.is_alphanumeric() || " .:-_/".contains(*letter);
    format!("${{{}}}", words.chars().filter(is_plain).take(60).collect::<String>())
}

/// The value with texts in place of the functions in it, and with what is put in.
pub(super) fn resolve<'a>(node: Node<'a>, substitutions: &Substitutions) -> Node<'a> {
    let span = node.span;
    if function(&node).is_some() {
        return Node { span, value: Value::Text(Cow::Owned(text_of(&node, substitutions))) };
    }
    let value = match node.value {
        Value::Text(text) => Value::Text(substitutions.fill_owned(text)),
        Value::List(items) => Value::List(
            items
                .into_iter()
                .filter(|item| !is_no_value(item))
                .map(|item| resolve(item, substitutions))
                .collect(),
        ),
        // What macros and loops add to an object is not known.
        Value::Object(members) if members.iter().any(|member| is_macro(&member.key)) => {
            Value::Text(Cow::Borrowed("${Transform}"))
        }
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .filter(|member| !is_no_value(&member.value))
                .map(|mut member| {
                    member.key = substitutions.fill_owned(member.key);
                    member.value = resolve(member.value, substitutions);
                    member
                })
                .collect(),
        ),
        value => value,
    };
    Node { span, value }
}

fn is_macro(name: &str) -> bool {
    name == "Fn::Transform" || name.starts_with("Fn::ForEach::")
}

/// The text that a function gives, with placeholders for what is not known.
fn text_of(node: &Node<'_>, substitutions: &Substitutions) -> String {
    match function(node) {
        Some(("Fn::Sub", argument)) => {
            match argument.text().or(argument.items().first().and_then(Node::text)) {
                Some(text) => substitutions.fill(text, "${!").replace("${!", "${"),
                None => placeholder(node),
            }
        }
        Some(("Fn::Join", argument)) => match join(argument) {
            Some((delimiter, parts)) => {
                let delimiter = delimiter.text().unwrap_or_default();
                let parts: Vec<String> = parts
                    .iter()
                    .map(|part| match part.text() {
                        Some(text) => substitutions.fill(text, "${").into_owned(),
                        None => text_of(part, substitutions),
                    })
                    .collect();
                parts.join(&*substitutions.fill(delimiter, "${"))
            }
            None => placeholder(node),
        },
        _ => placeholder(node),
    }
}

/// The longest text that is put together. AWS takes definitions of 1 MiB.
pub(super) const TEXT_BYTES_MAX: usize = 4 << 20;

/// The delimiter and the parts of a `Fn::Join`, if they are written out.
pub(super) fn join<'n, 'a>(argument: &'n Node<'a>) -> Option<(&'n Node<'a>, &'n [Node<'a>])> {
    match argument.items() {
        [delimiter, Node { value: Value::List(parts), .. }] => {
            // A long delimiter between many parts is more than any memory holds.
            let bytes = delimiter.text()?.len().saturating_mul(parts.len());
            (bytes <= TEXT_BYTES_MAX).then_some((delimiter, parts))
        }
        _ => None,
    }
}
