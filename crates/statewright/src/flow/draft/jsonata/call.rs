//! What an operation is in JSONata: a function, an operator, or more than that.

use serde_json::Value;
use statewright_handler::{Code, Kind, Operation, Relation, Root};

use crate::flow::draft::substitute;

use super::{
    ITEM, Power, Text, above, arguments, at_least, atom, field_name, integer, or_else, print, value,
};

pub(super) fn call(operation: Operation, operands: &[Code]) -> Text {
    let function = |name: &str| function(name, operands);
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
        Operation::PlusSeconds => plus_seconds(first, rest),
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

        Operation::Compare(relation, kind) => compare(relation, kind, first, rest),
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
        Operation::Is(kind) => is(kind, first),
        Operation::OrElse => match rest.first() {
            Some(other) => or_else(first, other),
            None => print(first),
        },
        Operation::IfThenElse => if_then_else(first, rest),

        Operation::Count => function("$count"),
        Operation::Sum => function("$sum"),
        Operation::Max => function("$max"),
        Operation::Min => function("$min"),
        Operation::Average => function("$average"),
        Operation::Append => function("$append"),
        Operation::Distinct => function("$distinct"),
        Operation::Reverse => function("$reverse"),
        Operation::Sort => function("$sort"),
        Operation::SortBy(kind) => sort_by(kind, operands),
        Operation::Range => range(first, rest),
        Operation::In => {
            let right = rest.first().map(|list| above(print(list), Power::Compare));
            let left = above(print(first), Power::Compare);
            Text(format!("{left} in {}", right.unwrap_or_default()), Power::Compare)
        }
        Operation::At => {
            let index = rest.first().map(|index| value(index).0).unwrap_or_default();
            atom(format!("{}[{index}]", at_least(print(first), Power::Path)))
        }
        Operation::Filter { nested } => filter(nested, operands),
        Operation::Map { nested } => map(nested, operands),
        Operation::Slice { nested } => slice(nested, first, rest),
        Operation::ListItem => list_item(first),

        Operation::Merge => atom(format!("$merge([{}])", arguments(operands))),
        Operation::Keys => as_list(&function("$keys").0, false),
        Operation::Values { nested } => {
            let each = format!("$each({}, function($value) {{ $value }})", value(first).0);
            as_list(&each, nested)
        }

        Operation::Jsonata => match first {
            Code::Constant(Value::String(text)) => Text(text.clone(), Power::Condition),
            _ => print(first),
        },
        Operation::Now | Operation::Uuid | Operation::Random => atom("null"),
    }
}

fn function(name: &str, operands: &[Code]) -> Text {
    atom(format!("{name}({})", arguments(operands)))
}

fn plus_seconds(time: &Code, seconds: &[Code]) -> Text {
    let factors = seconds.iter().cloned().chain([Code::constant(&1000)]).collect();
    let milliseconds = above(print(&Code::Call(Operation::Multiply, factors)), Power::Add);
    atom(format!("$fromMillis($toMillis({}) + {milliseconds})", value(time).0))
}

fn compare(relation: Relation, kind: Kind, first: &Code, rest: &[Code]) -> Text {
    let operand = |code: &Code| match kind {
        // As texts they would not be in the order of time.
        Kind::Timestamp => format!("$toMillis({})", value(code).0),
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

fn is(kind: Kind, code: &Code) -> Text {
    let name = match kind {
        Kind::Text | Kind::Timestamp => "string",
        Kind::Truth => "boolean",
        _ => "number",
    };
    Text(format!("$type({}) = '{name}'", value(code).0), Power::Compare)
}

fn if_then_else(condition: &Code, ways: &[Code]) -> Text {
    let condition = above(print(condition), Power::Condition);
    let [then, otherwise] = ways else { return atom(condition) };
    let then = above(value(then), Power::Condition);
    Text(format!("{condition} ? {then} : {}", value(otherwise).0), Power::Condition)
}

fn sort_by(kind: Kind, operands: &[Code]) -> Text {
    let [list, Code::Function { parameter, body }] = operands else {
        return function("$sort", operands);
    };
    // Names that nothing else has.
    let sides = ["A", "B"].map(|side| format!("{parameter}{side}"));
    let [first, second] = sides.clone().map(|side| {
        let mut body = Code::clone(body);
        let parameter = Root::Parameter(parameter.clone());
        substitute(&mut body, &parameter, &Code::Root(Root::Parameter(side)));
        body
    });
    let greater = compare(Relation::GreaterThan, kind, &first, &[second]).0;
    let [first, second] = sides;
    atom(format!("$sort({}, function(${first}, ${second}) {{ {greater} }})", value(list).0))
}

fn range(from: &Code, rest: &[Code]) -> Text {
    let before = rest.first().cloned().unwrap_or_else(|| Code::constant(&0));
    let last = match integer(&before) {
        Some(before) => (before - 1).to_string(),
        None => format!("{} - 1", above(print(&before), Power::Compare)),
    };
    atom(format!("[{}..{last}]", value(from).0))
}

fn filter(nested: bool, operands: &[Code]) -> Text {
    let in_brackets = match operands {
        [list, Code::Function { parameter, body }] => relative(body, parameter)
            .map(|holds| format!("{}[{}]", at_least(print(list), Power::Path), print(&holds).0)),
        _ => None,
    };
    as_list(&in_brackets.unwrap_or_else(|| function("$filter", operands).0), nested)
}

fn map(nested: bool, operands: &[Code]) -> Text {
    // A path goes through the items by itself.
    if let [list, Code::Function { parameter, body }, ..] = operands
        && !nested
        && let Some(steps) = steps(body, parameter)
    {
        return as_list(&format!("{}{steps}", at_least(print(list), Power::Path)), nested);
    }
    as_list(&function("$map", operands).0, nested)
}

fn slice(nested: bool, list: &Code, places: &[Code]) -> Text {
    let places: Vec<_> = places.iter().filter_map(integer).collect();
    match places.as_slice() {
        [from, to] if from < to => {
            let list = at_least(print(list), Power::Path);
            as_list(&format!("{list}[[{from}..{}]]", to - 1), nested)
        }
        _ => atom("[]"),
    }
}

/// In another list, its items would be items of that, but for those of a list that is written as
/// one.
fn list_item(list: &Code) -> Text {
    match list {
        Code::List(_)
        | Code::Constant(_)
        | Code::Call(
            Operation::Filter { .. } | Operation::Map { .. } | Operation::Slice { .. },
            _,
        ) => print(list),
        _ => as_list(&print(list).0, false),
    }
}

/// What gives several values, as a list in any case: JSONata takes a single one for no list,
/// and none for nothing.
fn as_list(expression: &str, nested: bool) -> Text {
    // Without it, a single item that is a list would be taken for the list itself.
    let keep = if nested { "[]" } else { "" };
    atom(format!("[{expression}{keep}]"))
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
