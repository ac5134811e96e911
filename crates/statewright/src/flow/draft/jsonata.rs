//! Code as JSONata, as a person would write it.

use serde_json::Value;
use statewright_asl::{Jsonata, Template};
use statewright_handler::{Code, Kind, Operation, Relation, Root};

use crate::Intrinsic;

use super::{is_name, names::substitute};

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
pub(super) fn template(code: &Code) -> Template {
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
pub(super) fn expression(code: &Code) -> Jsonata {
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

fn call(operation: Operation, operands: &[Code]) -> Text {
    let function = |name: &str| atom(format!("{name}({})", arguments(operands)));
    let [first, rest @ ..] = operands else {
        return match operation {
            Operation::Concatenate => atom("''"),
            Operation::Now => atom("$now()"),
            Operation::Uuid => atom("$uuid()"),
            _ => atom("$random()"),
        };
    };
    let infix = |operator: &str, power: Power| {
        rest.iter().fold(print(first), |left, right| {
            let left = at_least(left, power);
            // All of them go from left to right.
            let right = above(print(right), power);
            Text(format!("{left} {operator} {right}"), power)
        })
    };
    match operation {
        Operation::Add(_) => infix("+", Power::Add),
        Operation::Subtract(_) => infix("-", Power::Add),
        Operation::Multiply => infix("*", Power::Multiply),
        Operation::Divide => infix("/", Power::Multiply),
        Operation::Remainder => infix("%", Power::Multiply),
        Operation::DivideDown => atom(format!("$floor({})", infix("/", Power::Multiply).0)),
        Operation::Negate => Text(format!("-{}", at_least(print(first), Power::Path)), Power::Sign),
        Operation::Absolute => function("$abs"),
        Operation::Floor => function("$floor"),
        Operation::Ceiling => function("$ceil"),
        Operation::Round => function("$round"),

        Operation::Concatenate => concatenate(operands),
        Operation::ToText(_) | Operation::ToJson => function("$string"),
        Operation::ToNumber => function("$number"),
        Operation::PlusSeconds => {
            let seconds = Code::Call(
                Operation::Multiply,
                rest.iter().cloned().chain([Code::constant(&1000)]).collect(),
            );
            let seconds = above(print(&seconds), Power::Add);
            atom(format!("$fromMillis($toMillis({}) + {seconds})", value(first).0))
        }
        Operation::Part => function("$substring"),
        Operation::FormatNumber => function("$formatNumber"),
        Operation::Length => function("$length"),
        Operation::Uppercase => function("$uppercase"),
        Operation::Lowercase => function("$lowercase"),
        Operation::Trim => function("$trim"),
        Operation::ContainsText => function("$contains"),
        Operation::Replace => function("$replace"),
        Operation::Split => function("$split"),
        Operation::Join => function("$join"),
        Operation::Base64Encode => function("$base64encode"),
        Operation::Base64Decode => function("$base64decode"),
        Operation::Hash => function("$hash"),
        Operation::FromJson => function("$parse"),

        Operation::Compare(relation, kind) => {
            let operand = |code: &Code| match (kind, relation) {
                // As texts they would not be in the order of time.
                (Kind::Timestamp, _) => {
                    format!("$toMillis({})", value(code).0)
                }
                _ => above(print(code), Power::Compare),
            };
            let operator = match relation {
                Relation::Equals => "=",
                Relation::NotEquals => "!=",
                Relation::LessThan => "<",
                Relation::AtMost => "<=",
                Relation::GreaterThan => ">",
                Relation::AtLeast => ">=",
            };
            let others: Vec<_> = rest.iter().map(operand).collect();
            Text(format!("{} {operator} {}", operand(first), others.join(" ")), Power::Compare)
        }
        Operation::Matches => {
            let pattern = rest.first().and_then(pattern).unwrap_or_default();
            atom(format!("$contains({}, {})", value(first).0, regular_expression(&pattern)))
        }
        Operation::And => infix("and", Power::And),
        Operation::Or => infix("or", Power::Or),
        Operation::Not => function("$not"),
        Operation::IsThere => function("$exists"),
        Operation::IsSome => {
            Text(format!("{} != null", above(print(first), Power::Compare)), Power::Compare)
        }
        Operation::OrElse => match rest.first() {
            Some(other) => or_else(first, other),
            None => print(first),
        },
        Operation::IfThenElse => {
            let condition = above(print(first), Power::Condition);
            let [then, otherwise] = rest else { return atom(condition) };
            let then = above(value(then), Power::Condition);
            Text(format!("{condition} ? {then} : {}", value(otherwise).0), Power::Condition)
        }

        Operation::Is(kind) => {
            let name = match kind {
                Kind::Text | Kind::Timestamp => "string",
                Kind::Truth => "boolean",
                _ => "number",
            };
            Text(format!("$type({}) = '{name}'", value(first).0), Power::Compare)
        }

        Operation::Count => function("$count"),
        Operation::Sum => function("$sum"),
        Operation::Max => function("$max"),
        Operation::Min => function("$min"),
        Operation::Average => function("$average"),
        Operation::Append => function("$append"),
        Operation::Distinct => function("$distinct"),
        Operation::Reverse => function("$reverse"),
        Operation::Sort => function("$sort"),
        Operation::SortBy(kind) => match rest.first() {
            Some(Code::Function { parameter, body }) => {
                // Names that nothing else has.
                let sides = ["A", "B"].map(|side| format!("{parameter}{side}"));
                let [left, right] = sides.clone().map(|side| {
                    let mut body = Code::clone(body);
                    let parameter = Root::Parameter(parameter.clone());
                    substitute(&mut body, &parameter, &Code::Root(Root::Parameter(side)));
                    body
                });
                let greater = Operation::Compare(Relation::GreaterThan, kind);
                let body = call(greater, &[left, right]).0;
                let [left, right] = sides;
                let list = value(first).0;
                atom(format!("$sort({list}, function(${left}, ${right}) {{ {body} }})"))
            }
            _ => function("$sort"),
        },
        Operation::Range => {
            let before = rest.first().cloned().unwrap_or_else(|| Code::constant(&0));
            let last = match integer(&before) {
                Some(before) => (before - 1).to_string(),
                None => infix_text(&before, "-", &Code::constant(&1)),
            };
            atom(format!("[{}..{last}]", value(first).0))
        }
        Operation::Keys => as_list(&function("$keys").0, false),
        Operation::Values { nested } => {
            let each = format!("$each({}, function($value) {{ $value }})", value(first).0);
            as_list(&each, nested)
        }
        Operation::Jsonata => match first {
            Code::Constant(Value::String(text)) => Text(text.clone(), Power::Condition),
            _ => print(first),
        },
        Operation::In => {
            let right = rest.first().map(|list| above(print(list), Power::Compare));
            let left = above(print(first), Power::Compare);
            Text(format!("{left} in {}", right.unwrap_or_default()), Power::Compare)
        }
        Operation::At => {
            let index = rest.first().map(|index| value(index).0).unwrap_or_default();
            atom(format!("{}[{index}]", at_least(print(first), Power::Path)))
        }
        Operation::Filter { nested } => {
            let list = at_least(print(first), Power::Path);
            let filtered = match rest.first() {
                Some(Code::Function { parameter, body }) => match relative(body, parameter) {
                    Some(condition) => format!("{list}[{}]", print(&condition).0),
                    None => format!("$filter({})", arguments(operands)),
                },
                _ => list,
            };
            as_list(&filtered, nested)
        }
        Operation::Map { nested } => match rest.first() {
            // A path goes through the items by itself.
            Some(Code::Function { parameter, body }) if !nested => match steps(body, parameter) {
                Some(steps) => {
                    as_list(&format!("{}{steps}", at_least(print(first), Power::Path)), nested)
                }
                None => as_list(&function("$map").0, nested),
            },
            _ => as_list(&function("$map").0, nested),
        },
        Operation::Slice { nested } => {
            let places: Vec<_> = rest.iter().filter_map(integer).collect();
            match places.as_slice() {
                [from, to] if from < to => {
                    let list = at_least(print(first), Power::Path);
                    as_list(&format!("{list}[[{from}..{}]]", to - 1), nested)
                }
                _ => atom("[]"),
            }
        }
        // In another list, its items would be items of that, but for those of a list that is
        // written as one.
        Operation::ListItem => match first {
            Code::List(_)
            | Code::Constant(_)
            | Code::Call(
                Operation::Filter { .. } | Operation::Map { .. } | Operation::Slice { .. },
                _,
            ) => print(first),
            _ => as_list(&print(first).0, false),
        },
        Operation::Merge => atom(format!("$merge([{}])", arguments(operands))),

        Operation::Now | Operation::Uuid | Operation::Random => atom("null"),
    }
}

/// What gives several values, as a list in any case: JSONata takes a single one for no list,
/// and none for nothing.
fn as_list(expression: &str, nested: bool) -> Text {
    // Without it, a single item that is a list would be taken for the list itself.
    let keep = if nested { "[]" } else { "" };
    atom(format!("[{expression}{keep}]"))
}

fn infix_text(left: &Code, operator: &str, right: &Code) -> String {
    format!("{} {operator} {}", above(print(left), Power::Compare), print(right).0)
}

fn concatenate(operands: &[Code]) -> Text {
    let mut parts = Vec::new();
    flatten(operands, &mut parts);
    let texts = parts.iter().map(|part| above(print(part), Power::Add));
    let joined = texts.collect::<Vec<_>>().join(" & ");
    match (parts.as_slice(), operands) {
        ([], _) => atom("''"),
        // One value alone would stay what it is.
        ([_], [whole]) => print(whole),
        _ => Text(joined, Power::Add),
    }
}

/// The parts of a text, which `&` makes texts by itself.
fn flatten<'c>(operands: &'c [Code], parts: &mut Vec<&'c Code>) {
    for operand in operands {
        match operand {
            Code::Call(Operation::Concatenate, inner) => flatten(inner, parts),
            Code::Call(Operation::ToText(_), inner) => parts.extend(inner),
            _ => parts.push(operand),
        }
    }
}

/// The steps from the parameter of a function to a field in it that is always there.
fn steps(body: &Code, parameter: &str) -> Option<String> {
    match body {
        Code::Field { of, key, optional: false } => match &**of {
            Code::Root(Root::Parameter(name)) if name == parameter => {
                field_name(key).map(|name| format!(".{name}"))
            }
            of => Some(format!("{}.{}", steps(of, parameter)?, field_name(key)?)),
        },
        _ => None,
    }
}

/// The body of a function as it stands in a filter, where the item is what it looks at; there
/// a function of its own would look at something else.
fn relative(body: &Code, parameter: &str) -> Option<Code> {
    Some(match body {
        Code::Function { .. }
        | Code::Call(
            Operation::Filter { .. } | Operation::Slice { .. } | Operation::At | Operation::Jsonata,
            _,
        ) => {
            return None;
        }
        Code::Root(Root::Parameter(name)) if name == parameter => Code::Root(ITEM),
        Code::Field { of, key, optional } => Code::Field {
            of: Box::new(relative(of, parameter)?),
            key: key.clone(),
            optional: *optional,
        },
        Code::Call(operation, operands) => {
            Code::Call(*operation, relative_all(operands, parameter)?)
        }
        Code::List(items) => Code::List(relative_all(items, parameter)?),
        Code::Object(members) => {
            let members =
                members.iter().map(|(key, code)| Some((key.clone(), relative(code, parameter)?)));
            Code::Object(members.collect::<Option<_>>()?)
        }
        Code::Constant(_) | Code::Unwritten(_) | Code::Token(_) | Code::Root(_) => body.clone(),
    })
}

fn relative_all(codes: &[Code], parameter: &str) -> Option<Vec<Code>> {
    codes.iter().map(|code| relative(code, parameter)).collect()
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

fn pattern(code: &Code) -> Option<String> {
    match code {
        Code::Constant(Value::String(pattern)) => Some(pattern.clone()),
        _ => None,
    }
}

/// The regular expression of a pattern in which `*` stands for any text.
fn regular_expression(pattern: &str) -> String {
    // A letter, or nothing for any text.
    let mut parts = Vec::new();
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        parts.push(match letter {
            '*' if parts.last() == Some(&None) => continue,
            '*' => None,
            '\\' => Some(letters.next().unwrap_or(letter)),
            _ => Some(letter),
        });
    }
    // What may begin or end in any way is not held there.
    let (start, parts) = match parts.as_slice() {
        [None, rest @ ..] if !rest.is_empty() => ("", rest),
        parts => ("^", parts),
    };
    let (parts, end) = match parts {
        [rest @ .., None] => (rest, ""),
        parts => (parts, "$"),
    };
    let mut expression = format!("/{start}");
    for part in parts {
        match part {
            None => expression.push_str("[\\s\\S]*"),
            Some('\n') => expression.push_str("\\n"),
            Some('\r') => expression.push_str("\\r"),
            Some(letter) => {
                if "\\/^$.|?*+()[]{}".contains(*letter) {
                    expression.push('\\');
                }
                expression.push(*letter);
            }
        }
    }
    expression + end + "/"
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
