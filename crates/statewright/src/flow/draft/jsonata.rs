//! Code as JSONata, as a person would write it.

mod call;
mod fill;

use serde_json::Value;
use statewright_asl::{Jsonata, Template};
use statewright_handler::{Code, Operation, Root};

use crate::Intrinsic;

pub(super) use fill::fill;

use super::is_name;

use call::call;

/// How strongly an expression holds together, from the weakest on.
///
/// Source: the binding powers in the parser of JSONata 2.0.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Power {
    Condition,
    Or,
    And,
    Compare,
    Add,
    Multiply,
    Sign,
    Path,
}

/// What a filter looks at: `$`.
const ITEM: Root = Root::Parameter(String::new());

/// An expression with how strongly it holds together.
struct Text(String, Power);

/// A value of a state: the objects and lists in it as JSON, with expressions inside.
fn template(code: &Code) -> Template {
    match code {
        Code::Constant(value) => constant_template(value),
        Code::Token(token) => Template::Value(placeholder(token).into()),
        Code::Object(members) => {
            let members = members.iter().map(|(key, code)| (key.clone(), template(code)));
            Template::Object(members.collect())
        }
        Code::List(items) => Template::Array(items.iter().map(template).collect()),
        Code::Call(Operation::ListItem, list) if !list.is_empty() => template(&list[0]),
        _ => match fixed_text(code) {
            Some(text) => constant_template(&text.into()),
            None => Template::Jsonata(expression(code)),
        },
    }
}

/// A text that is always the same, though it was put together.
fn fixed_text(code: &Code) -> Option<String> {
    match code {
        Code::Constant(Value::String(text)) => Some(text.clone()),
        Code::Call(Operation::Concatenate, parts) => parts.iter().map(fixed_text).collect(),
        _ => None,
    }
}

/// The expression between its delimiters.
fn expression(code: &Code) -> Jsonata {
    Jsonata::of(&value(code).0)
}

/// A constant, in which a text that looks like an expression or a placeholder is none.
fn constant_template(constant: &Value) -> Template {
    match constant {
        Value::String(text) if Jsonata::parse(text).is_some() || text.contains("${") => {
            Template::Jsonata(expression(&Code::Constant(constant.clone())))
        }
        Value::Array(items) => Template::Array(items.iter().map(constant_template).collect()),
        Value::Object(members) => {
            let members =
                members.iter().map(|(key, value)| (key.clone(), constant_template(value)));
            Template::Object(members.collect())
        }
        _ => Template::Value(constant.clone()),
    }
}

/// What stands for a value that only a deployment knows.
pub(super) fn placeholder(token: &Value) -> String {
    Intrinsic::of_json(token.clone()).in_definition()
}

/// A value that is handed on, where a field that is left out becomes `null`: an expression
/// that gives nothing at all is an error.
fn value(code: &Code) -> Text {
    match code {
        _ if may_be_missing(code) => or_else(code, &Code::Constant(Value::Null)),
        _ => print(code),
    }
}

fn may_be_missing(code: &Code) -> bool {
    match code {
        Code::Field { of, optional, .. } => *optional || may_be_missing(of),
        Code::Call(Operation::Max | Operation::Min | Operation::Average, _) => true,
        _ => false,
    }
}

/// `null` is no value, and neither is what is left out: nothing is unlike it, nor like it.
fn or_else(code: &Code, other: &Code) -> Text {
    let given = at_least(print(code), Power::Path);
    Text(format!("{given} != null ? {given} : {}", value(other).0), Power::Condition)
}

fn print(code: &Code) -> Text {
    match code {
        Code::Constant(value) => constant(value),
        // Found before by `Draft::lower`.
        Code::Unwritten(_) => atom("null"),
        Code::Token(token) => atom(text_literal(&placeholder(token), true)),
        Code::Root(root) => atom(match root {
            Root::Input => "$states.input".to_owned(),
            Root::Result => "$states.result".to_owned(),
            Root::Error => "$states.errorOutput".to_owned(),
            Root::Context => "$states.context".to_owned(),
            Root::Variable(name) | Root::Parameter(name) => format!("${name}"),
        }),
        Code::Field { of, key, .. } if **of == Code::Root(ITEM) && field_name(key).is_some() => {
            atom(field_name(key).unwrap_or_default())
        }
        Code::Field { of, key, .. } => {
            let of = at_least(print(of), Power::Path);
            match field_name(key) {
                Some(name) => atom(format!("{of}.{name}")),
                None => atom(format!("$lookup({of}, {})", text_literal(key, false))),
            }
        }
        Code::Object(members) => {
            let members: Vec<_> = members
                .iter()
                .map(|(key, code)| format!("{}: {}", text_literal(key, false), value(code).0))
                .collect();
            match members.is_empty() {
                true => atom("{}"),
                false => atom(format!("{{ {} }}", members.join(", "))),
            }
        }
        Code::List(items) => atom(format!("[{}]", arguments(items))),
        Code::Call(operation, operands) => call(*operation, operands),
        Code::Function { parameter, body } => {
            atom(format!("function(${parameter}) {{ {} }}", value(body).0))
        }
    }
}

fn arguments(codes: &[Code]) -> String {
    codes.iter().map(|code| value(code).0).collect::<Vec<_>>().join(", ")
}

fn constant(constant: &Value) -> Text {
    match constant {
        Value::String(text) => atom(text_literal(text, false)),
        Value::Number(number) if number.to_string().starts_with('-') => {
            Text(number.to_string(), Power::Sign)
        }
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| self::constant(item).0).collect();
            atom(format!("[{}]", items.join(", ")))
        }
        Value::Object(members) if !members.is_empty() => {
            let members: Vec<_> = members
                .iter()
                .map(|(key, value)| {
                    format!("{}: {}", text_literal(key, false), self::constant(value).0)
                })
                .collect();
            atom(format!("{{ {} }}", members.join(", ")))
        }
        _ => atom(constant.to_string()),
    }
}

/// A text in quotes. A `${` in it stays one only where it is meant: CloudFormation replaces it.
fn text_literal(text: &str, with_placeholders: bool) -> String {
    let plain = |letter: char| !matches!(letter, '\\' | '\'') && !letter.is_control();
    let is_meant = with_placeholders || !text.contains("${");
    if is_meant && text.chars().all(plain) {
        return format!("'{text}'");
    }
    let literal = Value::from(text).to_string();
    if is_meant { literal } else { literal.replace("${", "\\u0024{") }
}

fn field_name(key: &str) -> Option<String> {
    const WORDS: [&str; 7] = ["and", "or", "in", "true", "false", "null", "function"];
    if is_name(key) && !WORDS.contains(&key) {
        Some(key.to_owned())
    } else {
        (!key.contains('`') && !key.contains("${")).then(|| format!("`{key}`"))
    }
}

pub(super) fn integer(code: &Code) -> Option<i64> {
    match code {
        Code::Constant(value) => value.as_i64(),
        _ => None,
    }
}

fn atom(text: impl Into<String>) -> Text {
    Text(text.into(), Power::Path)
}

/// The expression as an operand of something that holds together so strongly.
fn at_least(Text(text, power): Text, needed: Power) -> String {
    if power >= needed { text } else { format!("({text})") }
}

fn above(Text(text, power): Text, limit: Power) -> String {
    if power > limit { text } else { format!("({text})") }
}
