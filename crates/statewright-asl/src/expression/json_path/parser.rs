//! The grammar of paths, but for that of filters.

use super::{Function, JsonPath, Root, Step, SyntaxError, filter};
use crate::expression::cursor::Cursor;

/// Reads a path and stops behind it.
pub(in crate::expression) fn read_path(cursor: &mut Cursor<'_>) -> Result<JsonPath, SyntaxError> {
    let start = cursor.at;
    let root = read_root(cursor)?;
    let mut path =
        JsonPath { text: String::new(), root, steps: Vec::new(), operator_in_name: false };
    loop {
        if cursor.eat("..") {
            path.steps.push(Step::Scan);
        } else if !cursor.eat(".") && cursor.peek() != Some('[') {
            break;
        }
        // Jayway's library takes a point before a bracket as nothing.
        let step = if cursor.eat("[") {
            read_bracket(cursor)?
        } else if cursor.eat("*") {
            Step::Wildcard
        } else {
            read_name(cursor, &mut path.operator_in_name)?
        };
        path.steps.push(step);
    }
    path.text = cursor.since(start).to_owned();
    Ok(path)
}

fn read_root(cursor: &mut Cursor<'_>) -> Result<Root, SyntaxError> {
    let start = cursor.at;
    if cursor.eat("@") {
        return Ok(Root::Current);
    }
    if cursor.placeholder().is_some() {
        cursor.take_with_placeholders(|letter| letter.is_alphanumeric() || "_-/".contains(letter));
        return Ok(Root::Placeholder(cursor.since(start).to_owned()));
    }
    if cursor.eat("$$") {
        return Ok(Root::Context);
    }
    cursor.expect("$")?;
    match cursor.peek() {
        Some(letter) if letter.is_alphabetic() || letter == '_' => {
            let name = cursor.take_while(|letter| letter.is_alphanumeric() || letter == '_');
            Ok(Root::Variable(name.to_owned()))
        }
        _ => Ok(Root::Data),
    }
}

/// A name behind a point, which may be that of a function.
fn read_name(cursor: &mut Cursor<'_>, operator_in_name: &mut bool) -> Result<Step, SyntaxError> {
    let start = cursor.at;
    let is_in_filter = cursor.depth > 0;
    let name = cursor.take_with_placeholders(|letter| match letter {
        '.' | '[' | ']' | '(' | ')' | ',' | '*' | '?' | '\'' | '"' => false,
        '=' | '<' | '>' | '!' | '&' | '|' | '~' => !is_in_filter,
        letter => !letter.is_whitespace(),
    });
    if name.is_empty() {
        return Err(cursor.error("a name is missing after `.`"));
    }
    if !cursor.eat("(") {
        *operator_in_name |= name.contains('@') || (name.contains(':') && !name.contains("${"));
        return Ok(Step::Field(name.to_owned()));
    }
    let Some((_, function)) = Function::ALL.iter().find(|(text, _)| *text == name) else {
        let names: Vec<_> = Function::ALL.iter().map(|(text, _)| *text).collect();
        let message = format!("there is no function `{name}` of paths, only {}", names.join(", "));
        return Err(cursor.error_at(start, message));
    };
    let mut arguments = Vec::new();
    cursor.skip_blanks();
    while !cursor.eat(")") {
        if !arguments.is_empty() {
            cursor.expect(",")?;
        }
        arguments.push(cursor.nested(filter::read_operand)?);
        cursor.skip_blanks();
    }
    Ok(Step::Function(*function, arguments))
}

/// A step in brackets, from behind the opening one.
fn read_bracket(cursor: &mut Cursor<'_>) -> Result<Step, SyntaxError> {
    cursor.skip_blanks();
    let step = match cursor.peek() {
        Some('\'' | '"') => read_fields(cursor)?,
        Some('*') => {
            cursor.next();
            Step::Wildcard
        }
        Some('?') => {
            cursor.next();
            cursor.skip_blanks();
            cursor.expect("(")?;
            let filter = cursor.nested(filter::read_filter)?;
            cursor.expect(")")?;
            Step::Filter(filter)
        }
        Some('(') => read_from_length(cursor)?,
        _ => read_numbers(cursor)?,
    };
    cursor.skip_blanks();
    cursor.expect("]")?;
    Ok(step)
}

fn read_fields(cursor: &mut Cursor<'_>) -> Result<Step, SyntaxError> {
    let first = read_quoted(cursor)?;
    let mut others = Vec::new();
    loop {
        cursor.skip_blanks();
        if !cursor.eat(",") {
            break;
        }
        cursor.skip_blanks();
        others.push(read_quoted(cursor)?);
    }
    if others.is_empty() {
        return Ok(Step::Field(first));
    }
    others.insert(0, first);
    Ok(Step::Fields(others))
}

/// A text in quotes of either kind.
pub(super) fn read_quoted(cursor: &mut Cursor<'_>) -> Result<String, SyntaxError> {
    let start = cursor.at;
    let Some(quote @ ('\'' | '"')) = cursor.next() else {
        return Err(cursor.error_at(start, "a name in quotes is missing"));
    };
    let mut text = String::new();
    loop {
        if let Some(placeholder) = cursor.placeholder() {
            text.push_str(placeholder);
            continue;
        }
        match cursor.next() {
            Some('\\') => text.extend(cursor.next()),
            Some(letter) if letter == quote => return Ok(text),
            Some(letter) => text.push(letter),
            None => return Err(cursor.error_at(start, format!("a closing {quote} is missing"))),
        }
    }
}

/// `(@.length-1)`.
fn read_from_length(cursor: &mut Cursor<'_>) -> Result<Step, SyntaxError> {
    let start = cursor.at;
    let inside = cursor.take_while(|letter| letter != ']');
    let digits: String = inside.chars().filter(|letter| !letter.is_whitespace()).collect();
    digits
        .strip_prefix("(@.length")
        .map(|rest| rest.strip_prefix("()").unwrap_or(rest))
        .and_then(|rest| rest.strip_prefix('-')?.strip_suffix(')')?.parse().ok())
        .filter(|back: &i64| *back >= 0)
        .map(Step::FromLength)
        .ok_or_else(|| cursor.error_at(start, "only `(@.length-1)` can stand in parentheses here"))
}

/// An index, several of them or a slice.
fn read_numbers(cursor: &mut Cursor<'_>) -> Result<Step, SyntaxError> {
    let start = cursor.at;
    let inside = cursor.take_with_placeholders(|letter| letter != ']').trim_end();
    if inside.contains("${") {
        return Ok(Step::Placeholder(inside.to_owned()));
    }
    let number = |text: &str| {
        let text = text.trim();
        let digits = text.strip_prefix('-').unwrap_or(text);
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            let message =
                "a number, a name in quotes, `*` or `?(…)` is missing between the brackets";
            return Err(cursor.error_at(start, message));
        }
        text.parse::<i64>()
            .map_err(|_| cursor.error_at(start, format!("the number {text} is too large")))
    };
    if inside.contains(':') {
        let mut slice = [None; 3];
        for (index, text) in inside.split(':').enumerate() {
            let Some(part) = slice.get_mut(index) else {
                return Err(cursor.error_at(start, "a slice has at most three numbers"));
            };
            *part = if text.trim().is_empty() { None } else { Some(number(text)?) };
        }
        return Ok(Step::Slice(slice));
    }
    let mut indices = inside.split(',').map(number).collect::<Result<Vec<_>, _>>()?;
    Ok(match indices.len() {
        1 => Step::Index(indices.remove(0)),
        _ => Step::Indices(indices),
    })
}
