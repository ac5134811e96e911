//! Code in JSONPath, as far as it can be said there: as a path, as a call of an intrinsic
//! function, as a payload template, or as the condition of a Choice state.

mod condition;
mod fill;
mod filter;
mod output;

use serde_json::Value;
use statewright_asl::{IntrinsicCall, JsonPath, Template, expression::intrinsic};
use statewright_handler::{Code, Kind, Operation, Root};

use super::{Unsaid, is_name, jsonata};

pub(super) use fill::fill;

use condition::condition;

/// What ends the key of a member whose value is a path or a call.
const DYNAMIC: &str = ".$";

/// How many numbers `States.ArrayRange` makes at the most.
///
/// Source: Step Functions Developer Guide, "Intrinsic functions".
const RANGE_MAX: i64 = 1000;

/// What JSONPath can say of a value.
#[derive(Clone, Debug)]
enum Said {
    Constant(Value),
    Path(String),
    Call(String),
}

/// A value, where `$` is what comes from `data`.
fn said(code: &Code, data: Option<&Root>) -> Result<Said, Unsaid> {
    match code {
        Code::Constant(value) => Ok(Said::Constant(value.clone())),
        Code::Token(token) => Ok(Said::Constant(jsonata::placeholder(token).into())),
        Code::Field { optional: true, key, .. } => Err(Unsaid::new(format!(
            "uses the field {key:?} without another value for when it is left out"
        ))
        .help("give it a value in any case with `.or(…)`, or choose another way by `.is_some()`")),
        Code::Root(_) | Code::Field { .. } => path(code, data).map(Said::Path),
        Code::Call(operation, operands) => call(*operation, operands, data),
        Code::List(items) => Ok(Said::Call(function("States.Array", items, data)?)),
        Code::Object(_) => Err(Unsaid::new("makes an object inside of an expression")),
        Code::Function { .. } | Code::Unwritten(_) => Err(Unsaid::new("uses a function")),
    }
}

/// A payload template.
fn template(code: &Code, data: Option<&Root>) -> Result<Template, Unsaid> {
    match code {
        Code::Constant(value) if has_dynamic_key(value) => {
            Err(Unsaid::new("makes a field whose key ends with `.$`, which stands for a path"))
        }
        Code::Object(members) => {
            let members = members.iter().map(|(key, code)| {
                if key.ends_with(DYNAMIC) {
                    let what = "makes a field whose key ends with `.$`, which stands for a path";
                    return Err(Unsaid::new(what));
                }
                Ok((key.clone(), template(code, data)?))
            });
            Ok(Template::Object(members.collect::<Result<_, _>>()?))
        }
        Code::List(items) => {
            // In lists, there is no place for a path, but in the objects of a list.
            let read: Vec<_> =
                items.iter().map(|item| template(item, data)).collect::<Result<_, _>>()?;
            let is_static =
                |item: &Template| !matches!(item, Template::Path(_) | Template::Call(_));
            match read.iter().all(is_static) {
                true => Ok(Template::Array(read)),
                false => said_template(said(code, data)?),
            }
        }
        _ => said_template(said(code, data)?),
    }
}

fn said_template(said: Said) -> Result<Template, Unsaid> {
    Ok(match said {
        Said::Constant(value) => Template::Value(value),
        Said::Path(text) => Template::Path(parse_path(&text)?),
        Said::Call(text) => Template::Call(parse_call(&text)?),
    })
}

fn parse_path(text: &str) -> Result<JsonPath, Unsaid> {
    let unsaid = |message: &str| Unsaid::new(format!("needs the path `{text}` ({message})"));
    JsonPath::parse(text).map_err(|error| unsaid(&error.message))
}

/// A call that AWS takes: nested not too deep, with arguments that the function takes.
fn parse_call(text: &str) -> Result<IntrinsicCall, Unsaid> {
    let unsaid = |message: &str| Unsaid::new(format!("needs the call `{text}` ({message})"));
    let call = IntrinsicCall::parse(text).map_err(|error| unsaid(&error.message))?;
    match intrinsic::problems(call.call()).into_iter().find(|found| found.kind.is_error()) {
        Some(problem) => Err(unsaid(&problem.message)),
        None => Ok(call),
    }
}

/// The path to a value, where `$` is what comes from `data`.
fn path(code: &Code, data: Option<&Root>) -> Result<String, Unsaid> {
    match code {
        Code::Root(Root::Context) => Ok("$$".to_owned()),
        Code::Root(Root::Variable(name)) => Ok(format!("${name}")),
        Code::Root(root) if Some(root) == data => Ok("$".to_owned()),
        Code::Root(Root::Input) => Err(Unsaid::new(match data {
            Some(Root::Result) => "uses what it is given beside its result",
            Some(Root::Error) => "uses what it is given beside the error",
            _ => "uses what it is given where something else was made of it",
        })),
        Code::Root(root) => Err(Unsaid::new(match root {
            Root::Result => "uses its result beside what it is given",
            Root::Error => "uses the error beside what it is given",
            _ => "uses the item of a list in a way that is no path",
        })),
        Code::Field { of, key, .. } => Ok(format!("{}{}", path(of, data)?, step(key))),
        Code::Call(operation, operands) => match call(*operation, operands, data)? {
            Said::Path(path) => Ok(path),
            _ => Err(Unsaid::new("looks into a value that it computes")),
        },
        _ => Err(Unsaid::new("looks into a value that it computes")),
    }
}

/// The step of a path to a member.
fn step(key: &str) -> String {
    match is_name(key) {
        true => format!(".{key}"),
        false => format!("['{}']", key.replace('\\', "\\\\").replace('\'', "\\'")),
    }
}

fn call(operation: Operation, operands: &[Code], data: Option<&Root>) -> Result<Said, Unsaid> {
    let intrinsic = |name: &str| Ok(Said::Call(function(name, operands, data)?));
    match (operation, operands) {
        (Operation::ListItem, [list]) => said(list, data),
        (Operation::Add(Kind::SmallInteger), _) => intrinsic("States.MathAdd"),
        (Operation::Subtract(Kind::SmallInteger), [left, Code::Constant(right)]) => {
            let negative = right.as_i64().and_then(i64::checked_neg);
            let negative = negative.ok_or_else(|| Unsaid::of(operation))?;
            let operands = [left.clone(), Code::constant(&negative)];
            Ok(Said::Call(function("States.MathAdd", &operands, data)?))
        }
        (Operation::Add(_) | Operation::Subtract(_), _) => Err(Unsaid::of(operation).help(
            "JSONPath adds numbers of 32 bits only: let the type be `i32`, `u16` or smaller, or the language be JSONata",
        )),
        (Operation::Concatenate, _) => format(operands, data),
        (Operation::ToText(_), _) => {
            format(&[Code::Call(operation, operands.to_vec())], data)
        }
        (Operation::Base64Encode, _) => intrinsic("States.Base64Encode"),
        (Operation::Base64Decode, _) => intrinsic("States.Base64Decode"),
        (Operation::Hash, _) => intrinsic("States.Hash"),
        (Operation::Uuid, _) => intrinsic("States.UUID"),
        (Operation::ToJson, _) => intrinsic("States.JsonToString"),
        (Operation::FromJson, _) => intrinsic("States.StringToJson"),
        (Operation::Count, _) => intrinsic("States.ArrayLength"),
        (Operation::In, [item, list]) => {
            let operands = [list.clone(), item.clone()];
            Ok(Said::Call(function("States.ArrayContains", &operands, data)?))
        }
        (Operation::Merge, [first, second]) => {
            let of = |code| argument(code, data);
            let (first, second) = (of(first)?, of(second)?);
            Ok(Said::Call(format!("States.JsonMerge({first}, {second}, false)")))
        }
        (Operation::At, [list, index]) => match (path(list, data), jsonata::integer(index)) {
            (_, Some(..0)) => Err(Unsaid::new("takes the last item of a list")),
            (Ok(path), Some(index)) if is_definite(&path) => {
                Ok(Said::Path(format!("{path}[{index}]")))
            }
            _ => intrinsic("States.ArrayGetItem"),
        },
        (Operation::Slice { .. }, [list, from, to]) => {
            let path = definite(list, data)?;
            match (jsonata::integer(from), jsonata::integer(to)) {
                (Some(from), Some(to)) if from < to => {
                    Ok(Said::Path(format!("{path}[{from}:{to}]")))
                }
                _ => Ok(Said::Constant(Value::Array(Vec::new()))),
            }
        }
        (Operation::Filter { .. }, [list, Code::Function { parameter, body }]) => {
            let path = definite(list, data)?;
            Ok(Said::Path(format!("{path}[?({})]", filter::filter(body, parameter)?)))
        }
        (Operation::Map { .. }, [list, Code::Function { parameter, body }]) => {
            let path = definite(list, data)?;
            let steps = filter::steps(body, parameter).ok_or_else(|| Unsaid::of(operation))?;
            Ok(Said::Path(format!("{path}[*]{steps}")))
        }
        (Operation::Range, [from, before]) => {
            match (jsonata::integer(from), jsonata::integer(before)) {
                (Some(from), Some(before)) if before <= from => {
                    Ok(Said::Constant(Value::Array(Vec::new())))
                }
                (Some(from), Some(before)) if before - from <= RANGE_MAX => {
                    Ok(Said::Call(format!("States.ArrayRange({from}, {}, 1)", before - 1)))
                }
                _ => Err(Unsaid::of(operation)),
            }
        }
        (Operation::Split, _) => Err(Unsaid::of(operation).help(
            "`States.StringSplit` splits at each letter of the separator and drops empty parts, which is something else: let the language be JSONata",
        )),
        (Operation::Now, _) => Err(Unsaid::of(operation).help(
            "JSONPath knows when the state was entered: `context().state().entered_time()`",
        )),
        _ => Err(Unsaid::of(operation)),
    }
}

/// The path to a list as it is, and not to what a part of a path selects from it.
fn definite(list: &Code, data: Option<&Root>) -> Result<String, Unsaid> {
    let path = path(list, data)?;
    match is_definite(&path) {
        true => Ok(path),
        false => Err(Unsaid::new("selects again from what it selects from a list")),
    }
}

pub(super) fn is_definite(path: &str) -> bool {
    JsonPath::parse(path).is_ok_and(|path| path.is_definite())
}

fn function(name: &str, operands: &[Code], data: Option<&Root>) -> Result<String, Unsaid> {
    let arguments = operands.iter().map(|operand| argument(operand, data));
    Ok(format!("{name}({})", arguments.collect::<Result<Vec<_>, _>>()?.join(", ")))
}

fn argument(code: &Code, data: Option<&Root>) -> Result<String, Unsaid> {
    Ok(match said(code, data)? {
        Said::Constant(Value::String(text)) => text_argument(&text, matches!(code, Code::Token(_))),
        Said::Constant(value @ (Value::Number(_) | Value::Null)) => value.to_string(),
        Said::Constant(Value::Array(items)) => {
            let items: Vec<_> = items.into_iter().map(Code::Constant).collect();
            function("States.Array", &items, data)?
        }
        Said::Constant(value) => {
            return Err(Unsaid::new(format!("gives an intrinsic function the constant {value}"))
                .help(
                    "in JSONPath, an intrinsic function takes texts, numbers, `null` and paths",
                ));
        }
        Said::Path(text) | Said::Call(text) => text,
    })
}

/// A text in quotes; a placeholder stays as it is.
fn text_argument(text: &str, is_placeholder: bool) -> String {
    format!("'{}'", if is_placeholder { text.to_owned() } else { escape(text) })
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\'' | '\\' | '{' | '}') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// A part of a text.
enum Part {
    Text(String),
    Placeholder(String),
    Argument(String),
}

/// `States.Format`, with the constants in its text.
fn format(operands: &[Code], data: Option<&Root>) -> Result<Said, Unsaid> {
    let mut parts = Vec::new();
    for operand in operands {
        add_parts(operand, data, &mut parts)?;
    }
    if !parts.iter().any(|part| matches!(part, Part::Argument(_))) {
        let texts = parts.into_iter().map(|part| match part {
            Part::Text(text) | Part::Placeholder(text) | Part::Argument(text) => text,
        });
        return Ok(Said::Constant(texts.collect::<String>().into()));
    }
    let mut text = String::new();
    let mut arguments = String::new();
    for part in parts {
        match part {
            Part::Text(constant) => text.push_str(&escape(&constant)),
            Part::Placeholder(placeholder) => text.push_str(&placeholder),
            Part::Argument(argument) => {
                // CloudFormation would take `${}` for a placeholder of its own.
                if text.ends_with('$') {
                    text.pop();
                    text.push_str("{}");
                    arguments.push_str(", '$'");
                }
                text.push_str("{}");
                arguments.push_str(", ");
                arguments.push_str(&argument);
            }
        }
    }
    Ok(Said::Call(format!("States.Format('{text}'{arguments})")))
}

fn add_parts(code: &Code, data: Option<&Root>, parts: &mut Vec<Part>) -> Result<(), Unsaid> {
    parts.push(match code {
        Code::Call(Operation::Concatenate, inner) => {
            return inner.iter().try_for_each(|part| add_parts(part, data, parts));
        }
        Code::Constant(Value::String(text)) => Part::Text(text.clone()),
        Code::Token(token) => Part::Placeholder(jsonata::placeholder(token)),
        // Java and JSONata write these numbers in different ways.
        Code::Call(Operation::ToText(Kind::Number | Kind::Any), _) => {
            return Err(Unsaid::new("writes a number that may be no whole one into a text"));
        }
        Code::Call(Operation::ToText(_), inner) => {
            let arguments = inner.iter().map(|value| argument(value, data).map(Part::Argument));
            parts.extend(arguments.collect::<Result<Vec<_>, _>>()?);
            return Ok(());
        }
        _ => Part::Argument(argument(code, data)?),
    });
    Ok(())
}

fn has_dynamic_key(value: &Value) -> bool {
    match value {
        Value::Object(members) => {
            members.iter().any(|(key, value)| key.ends_with(DYNAMIC) || has_dynamic_key(value))
        }
        Value::Array(items) => items.iter().any(has_dynamic_key),
        _ => false,
    }
}
