use std::borrow::Cow;

use statewright_asl::expression::intrinsic::{ArgumentValue, Call, Piece, Text};

use super::{IntrinsicFailure, argument::Arguments};
use crate::{Json, PAYLOAD_BYTES_MAX, java};

const NAME: &str = "States.Format";

/// A part of a template.
enum Part<'t> {
    Letters(Cow<'t, str>),
    /// `{}`, where an argument comes.
    Slot,
}

/// `States.Format(template, value, …)`: the template with the values in place of `{}`.
pub(super) fn format(call: &Call, arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let parts = match call.arguments.first().map(|template| &template.value) {
        Some(ArgumentValue::Text(text)) => written(text)?,
        _ => read(&java::printed(arguments.value(0)))?,
    };
    let slots = parts.iter().filter(|part| matches!(part, Part::Slot)).count();
    if slots + 1 != arguments.all().len() {
        return Err(arguments.invalid("number of arguments do not match the occurrences of {}."));
    }
    let mut text = String::new();
    let mut values = call.arguments.iter().zip(arguments.all()).skip(1);
    for part in parts {
        match part {
            Part::Letters(letters) => text.push_str(&letters),
            Part::Slot => {
                if let Some((argument, value)) = values.next() {
                    insert(&argument.value, value, &mut text);
                }
            }
        }
        if text.len() > PAYLOAD_BYTES_MAX {
            return Err(arguments
                .invalid(format_args!("the text would have more than {PAYLOAD_BYTES_MAX} bytes")));
        }
    }
    Ok(text.into())
}

/// Values are printed as Java prints its own, but those of `States.StringToJson` are nodes of
/// Jackson, and are printed as JSON.
fn insert(argument: &ArgumentValue, value: &Json, into: &mut String) {
    match argument {
        ArgumentValue::Call(call) if call.name == "States.StringToJson" => {
            into.push_str(&value.to_string());
        }
        _ => java::print(value, into, PAYLOAD_BYTES_MAX),
    }
}

/// The parts of a template that is written in the call.
fn written(text: &Text) -> Result<Vec<Part<'_>>, IntrinsicFailure> {
    let parts = text.0.iter().map(|piece| match piece {
        Piece::Letters(letters) | Piece::Placeholder(letters) => Ok(Part::Letters(letters.into())),
        Piece::Slot => Ok(Part::Slot),
        Piece::Brace(brace) => Err(unmatched(*brace)),
    });
    parts.collect()
}

/// The parts of a template that comes from somewhere else.
fn read(template: &str) -> Result<Vec<Part<'static>>, IntrinsicFailure> {
    let mut parts = Vec::new();
    let mut letters = String::new();
    let mut rest = template.chars().peekable();
    while let Some(letter) = rest.next() {
        match letter {
            '{' if rest.next_if_eq(&'}').is_some() => {
                parts.push(Part::Letters(std::mem::take(&mut letters).into()));
                parts.push(Part::Slot);
            }
            '{' | '}' => return Err(unmatched(letter)),
            '\\' => match rest.next() {
                Some(escaped @ ('\'' | '{' | '}' | '\\')) => letters.push(escaped),
                _ => {
                    return Err(invalid_template(
                        r"after '\' there is one of ''', '{', '}' and '\'.",
                    ));
                }
            },
            _ => letters.push(letter),
        }
    }
    parts.push(Part::Letters(letters.into()));
    Ok(parts)
}

fn unmatched(brace: char) -> IntrinsicFailure {
    let other = if brace == '{' { '}' } else { '{' };
    invalid_template(&format!("matching '{other}' not found for '{brace}'."))
}

fn invalid_template(problem: &str) -> IntrinsicFailure {
    IntrinsicFailure(format!("Invalid template in {NAME}: {problem}"))
}
