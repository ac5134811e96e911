//! The grammar of filters: what stands in `[?(…)]`.

use serde_json::{Number, Value};

use super::{Filter, FilterOperator, Operand, SyntaxError, parser::read_quoted, read_path};
use crate::expression::cursor::Cursor;

/// Alternatives, up to what cannot belong to them.
pub(super) fn read_filter(cursor: &mut Cursor<'_>) -> Result<Filter, SyntaxError> {
    read_chain(cursor, "||", Filter::Any, |cursor| read_chain(cursor, "&&", Filter::All, read_term))
}

/// One part or several with `between` between them.
fn read_chain(
    cursor: &mut Cursor<'_>,
    between: &str,
    join: impl Fn(Vec<Filter>) -> Filter,
    read: impl Fn(&mut Cursor<'_>) -> Result<Filter, SyntaxError>,
) -> Result<Filter, SyntaxError> {
    let first = read(cursor)?;
    if !cursor.rest().starts_with(between) {
        return Ok(first);
    }
    let mut parts = vec![first];
    while cursor.eat(between) {
        parts.push(read(cursor)?);
    }
    Ok(join(parts))
}

fn read_term(cursor: &mut Cursor<'_>) -> Result<Filter, SyntaxError> {
    cursor.skip_blanks();
    let term = if cursor.eat("!") {
        Filter::Not(Box::new(cursor.nested(read_term)?))
    } else if cursor.eat("(") {
        let inside = cursor.nested(read_filter)?;
        cursor.expect(")")?;
        inside
    } else {
        read_comparison(cursor)?
    };
    cursor.skip_blanks();
    Ok(term)
}

fn read_comparison(cursor: &mut Cursor<'_>) -> Result<Filter, SyntaxError> {
    let start = cursor.at;
    let left = read_operand(cursor)?;
    cursor.skip_blanks();
    if let Some(operator) = read_operator(cursor)? {
        return Ok(Filter::Compare(left, operator, read_operand(cursor)?));
    }
    match left {
        Operand::Path(path) => Ok(Filter::Exists(path)),
        _ => Err(cursor.error_at(start, "a filter compares something, or begins with `@`")),
    }
}

fn read_operator(cursor: &mut Cursor<'_>) -> Result<Option<FilterOperator>, SyntaxError> {
    let start = cursor.at;
    let word = cursor.take_while(char::is_alphabetic);
    let found = if word.is_empty() {
        FilterOperator::ALL.iter().find(|(text, _)| cursor.eat(text))
    } else {
        FilterOperator::ALL.iter().find(|(text, _)| text.eq_ignore_ascii_case(word))
    };
    match (found, cursor.peek()) {
        (Some((_, operator)), _) => Ok(Some(*operator)),
        (None, None | Some(')' | '&' | '|')) if word.is_empty() => Ok(None),
        _ => Err(cursor.error_at(start, "an operator such as `==` or `in` is missing")),
    }
}

/// A path, a value or a pattern.
pub(super) fn read_operand(cursor: &mut Cursor<'_>) -> Result<Operand, SyntaxError> {
    cursor.skip_blanks();
    match cursor.peek() {
        Some('@' | '$') => read_path(cursor).map(Operand::Path),
        Some('/') => read_pattern(cursor),
        Some('"') => {
            let start = cursor.at;
            read_quoted(cursor)?;
            Ok(Operand::Value(cursor.since(start).into()))
        }
        _ => read_value(cursor).map(Operand::Value),
    }
}

fn read_value(cursor: &mut Cursor<'_>) -> Result<Value, SyntaxError> {
    cursor.skip_blanks();
    if matches!(cursor.peek(), Some('\'' | '"')) {
        return read_quoted(cursor).map(Value::String);
    }
    if cursor.eat("[") {
        return cursor.nested(read_list);
    }
    let word = cursor.take_with_placeholders(|letter| {
        !letter.is_whitespace() && !"()[]{},'\"=<>!&|~".contains(letter)
    });
    match word {
        "" => Err(cursor.error("a value is missing")),
        "true" => Ok(Value::Bool(true)),
        "false" => Ok(Value::Bool(false)),
        "null" => Ok(Value::Null),
        // AWS takes words without quotes as texts.
        _ => Ok(word.parse::<Number>().map_or_else(|_| word.into(), Value::Number)),
    }
}

/// A list, from behind its opening bracket.
fn read_list(cursor: &mut Cursor<'_>) -> Result<Value, SyntaxError> {
    let mut items = Vec::new();
    cursor.skip_blanks();
    while !cursor.eat("]") {
        if !items.is_empty() {
            cursor.expect(",")?;
        }
        items.push(read_value(cursor)?);
        cursor.skip_blanks();
    }
    Ok(Value::Array(items))
}

/// `/pattern/flags`, in which `\/` is a slash.
fn read_pattern(cursor: &mut Cursor<'_>) -> Result<Operand, SyntaxError> {
    let start = cursor.at;
    cursor.next();
    loop {
        match cursor.next() {
            Some('\\') => {
                cursor.next();
            }
            Some('/') => break,
            Some(_) => {}
            None => return Err(cursor.error_at(start, "a closing `/` is missing")),
        }
    }
    let whole = cursor.since(start);
    let pattern = whole[1..whole.len() - 1].to_owned();
    let flags = cursor.take_while(|letter| letter.is_ascii_alphabetic()).to_owned();
    Ok(Operand::Pattern { pattern, flags })
}
