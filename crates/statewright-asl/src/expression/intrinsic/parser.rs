//! The grammar of calls.

use serde_json::Number;

use super::{Argument, ArgumentValue, Call, NESTING_MAX, Piece, SyntaxError, Text};
use crate::expression::{cursor::Cursor, json_path::read_path};

/// Reads a call. Blanks after it are passed over; before it they are an error.
///
/// # Errors
///
/// The text is no call.
pub fn parse(text: &str) -> Result<Call, SyntaxError> {
    let mut cursor = Cursor::new(text);
    let name = read_word(&mut cursor);
    let call = read_call(&mut cursor, 0, name, 0)?;
    cursor.expect_end("nothing follows a call")?;
    Ok(call)
}

fn read_word<'a>(cursor: &mut Cursor<'a>) -> &'a str {
    cursor.take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_'))
}

/// A call, from behind the name.
fn read_call(
    cursor: &mut Cursor<'_>,
    offset: usize,
    name: &str,
    depth: usize,
) -> Result<Call, SyntaxError> {
    if name.is_empty() {
        return Err(
            cursor.error_at(offset, "the name of a function such as `States.Format` is missing")
        );
    }
    cursor.skip_blanks();
    if !cursor.eat("(") {
        return Err(cursor.error("a `(` is missing after the name of the function"));
    }
    if depth > NESTING_MAX {
        return Err(
            cursor.error_at(offset, format!("calls are nested deeper than {NESTING_MAX} levels"))
        );
    }
    let mut arguments = Vec::new();
    cursor.skip_blanks();
    if !cursor.eat(")") {
        loop {
            cursor.skip_blanks();
            let offset = cursor.at;
            arguments.push(Argument { offset, value: read_argument(cursor, depth)? });
            cursor.skip_blanks();
            if cursor.eat(")") {
                break;
            }
            if !cursor.eat(",") {
                return Err(cursor.error("a `,` or `)` is missing after an argument"));
            }
        }
    }
    Ok(Call { name: name.to_owned(), offset, arguments })
}

fn read_argument(cursor: &mut Cursor<'_>, depth: usize) -> Result<ArgumentValue, SyntaxError> {
    let start = cursor.at;
    match cursor.peek() {
        Some('\'') => read_text(cursor).map(ArgumentValue::Text),
        Some('$') => read_path(cursor).map(ArgumentValue::Path),
        Some(letter) if letter == '-' || letter.is_ascii_digit() => {
            let digits = cursor
                .take_while(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter));
            digits
                .parse::<Number>()
                .map(ArgumentValue::Number)
                .map_err(|_| cursor.error_at(start, format!("`{digits}` is no number")))
        }
        Some('"') => Err(cursor.error("a text stands in single quotes, not in double ones")),
        _ => {
            let word = read_word(cursor);
            if word.is_empty() {
                return Err(cursor.error("an argument is missing"));
            }
            cursor.skip_blanks();
            match word {
                _ if cursor.peek() == Some('(') => {
                    read_call(cursor, start, word, depth + 1).map(ArgumentValue::Call)
                }
                "true" => Ok(ArgumentValue::Boolean(true)),
                "false" => Ok(ArgumentValue::Boolean(false)),
                "null" => Ok(ArgumentValue::Null),
                _ => Err(cursor.error_at(
                    start,
                    format!("`{word}` is no argument: a text stands in single quotes, and a path begins with `$`"),
                )),
            }
        }
    }
}

fn read_text(cursor: &mut Cursor<'_>) -> Result<Text, SyntaxError> {
    let start = cursor.at;
    let mut text = Text::default();
    let mut letters = String::new();
    cursor.next();
    loop {
        let at = cursor.at;
        let piece = if let Some(placeholder) = cursor.placeholder() {
            Piece::Placeholder(placeholder.to_owned())
        } else if cursor.eat("{}") {
            Piece::Slot
        } else {
            match cursor.next() {
                Some('\'') => break,
                Some(brace @ ('{' | '}')) => Piece::Brace(brace),
                Some('\\') => match cursor.next() {
                    Some(letter @ ('\'' | '{' | '}' | '\\')) => {
                        letters.push(letter);
                        continue;
                    }
                    _ => {
                        let message = r"after `\` there is one of `'`, `{`, `}` and `\`";
                        return Err(cursor.error_at(at, message));
                    }
                },
                Some(letter) => {
                    letters.push(letter);
                    continue;
                }
                None => return Err(cursor.error_at(start, "a closing ' is missing")),
            }
        };
        if !letters.is_empty() {
            text.0.push(Piece::Letters(std::mem::take(&mut letters)));
        }
        text.0.push(piece);
    }
    if !letters.is_empty() {
        text.0.push(Piece::Letters(letters));
    }
    Ok(text)
}
