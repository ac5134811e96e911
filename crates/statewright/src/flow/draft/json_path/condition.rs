//! Conditions of a Choice state.

use serde_json::Value;
use statewright_asl::{self as asl, Comparison, Condition, Operand, Operator};
use statewright_handler::{Code, Kind, Operation, Relation, Root};

use super::{super::Unsaid, Said, is_definite, parse_path, path, said};

/// A condition on what the state is given.
pub(super) fn condition(code: &Code) -> Result<Condition, Unsaid> {
    let all = |operation: Operation, operands: &[Code]| {
        let mut flat = Vec::new();
        flatten(operation, operands, &mut flat);
        let mut conditions = Vec::new();
        for operand in flat {
            match (operation, condition(operand)?) {
                (Operation::And, Condition::And(inner)) | (Operation::Or, Condition::Or(inner)) => {
                    conditions.extend(inner);
                }
                (_, condition) => conditions.push(condition),
            }
        }
        Ok::<_, Unsaid>(conditions)
    };
    match code {
        Code::Call(Operation::And, operands) => Ok(Condition::And(all(Operation::And, operands)?)),
        Code::Call(Operation::Or, operands) => Ok(Condition::Or(all(Operation::Or, operands)?)),
        Code::Call(Operation::Not, operands) => {
            let [operand] = operands.as_slice() else { return Err(Unsaid::of(Operation::Not)) };
            Ok(not(condition(operand)?))
        }
        Code::Call(Operation::IsSome, operands) => {
            let variable = variable(operands.first().unwrap_or(code))?;
            Ok(Condition::And(vec![
                test(&variable, Operator::IsPresent, Operand::Value(true.into()))?,
                test(&variable, Operator::IsNull, Operand::Value(false.into()))?,
            ]))
        }
        Code::Call(Operation::IsThere, operands) => {
            let variable = variable(operands.first().unwrap_or(code))?;
            test(&variable, Operator::IsPresent, Operand::Value(true.into()))
        }
        Code::Call(Operation::Is(kind), operands) => {
            let variable = variable(operands.first().unwrap_or(code))?;
            let operator = match kind {
                Kind::Text => Operator::IsString,
                Kind::Timestamp => Operator::IsTimestamp,
                Kind::Truth => Operator::IsBoolean,
                _ => Operator::IsNumeric,
            };
            test(&variable, operator, Operand::Value(true.into()))
        }
        Code::Call(Operation::Compare(relation, kind), operands) => {
            let [left, right] = operands.as_slice() else { return Err(Unsaid::of(Operation::Not)) };
            compare(left, right, *relation, *kind)
        }
        Code::Call(Operation::In, operands) => {
            let [item, list] = operands.as_slice() else { return Err(Unsaid::of(Operation::In)) };
            let items = match list {
                Code::Constant(Value::Array(items)) => {
                    items.iter().cloned().map(Code::Constant).collect()
                }
                Code::List(items) => items.clone(),
                _ => {
                    return Err(Unsaid::new(
                        "chooses by whether a value is in a list that it is given",
                    ));
                }
            };
            let tests = items.iter().map(|other| compare(item, other, Relation::Equals, Kind::Any));
            Ok(Condition::Or(tests.collect::<Result<_, _>>()?))
        }
        Code::Call(Operation::Matches, operands) => {
            let [text, Code::Constant(pattern)] = operands.as_slice() else {
                return Err(Unsaid::of(Operation::Matches));
            };
            test(&variable(text)?, Operator::StringMatches, Operand::Value(pattern.clone()))
        }
        Code::Root(_) | Code::Field { .. } => {
            test(&variable(code)?, Operator::BooleanEquals, Operand::Value(true.into()))
        }
        Code::Call(operation, _) => Err(Unsaid::of(*operation).help(
            "in JSONPath, a choice compares values as they are: compute it in a `pass` before",
        )),
        _ => Err(Unsaid::new("chooses by a constant")),
    }
}

fn flatten<'c>(operation: Operation, operands: &'c [Code], flat: &mut Vec<&'c Code>) {
    for operand in operands {
        match operand {
            Code::Call(inner, operands) if *inner == operation => {
                flatten(operation, operands, flat);
            }
            _ => flat.push(operand),
        }
    }
}

fn not(condition: Condition) -> Condition {
    Condition::Not(Box::new(condition))
}

/// The path to what is looked at.
fn variable(code: &Code) -> Result<String, Unsaid> {
    let path = path(code, Some(&Root::Input))?;
    match is_definite(&path) {
        true => Ok(path),
        false => Err(Unsaid::new("chooses by what it selects from a list")),
    }
}

fn test(variable: &str, operator: Operator, operand: Operand) -> Result<Condition, Unsaid> {
    let variable = parse_path(variable)?;
    Ok(Condition::Test { variable, comparison: Comparison { operator, operand } })
}

fn compare(left: &Code, right: &Code, relation: Relation, kind: Kind) -> Result<Condition, Unsaid> {
    // What is looked at stands on the left.
    if matches!(left, Code::Constant(_) | Code::Token(_)) {
        return compare_so(right, left, turned(relation), kind);
    }
    compare_so(left, right, relation, kind)
}

fn compare_so(
    left: &Code,
    right: &Code,
    relation: Relation,
    kind: Kind,
) -> Result<Condition, Unsaid> {
    let variable = variable(left)?;
    let operand = match said(right, Some(&Root::Input))? {
        Said::Constant(value) => Operand::Value(value),
        Said::Path(path) => Operand::Path(parse_path(&path)?),
        Said::Call(_) => {
            return Err(Unsaid::new("chooses by a comparison with a value that it computes")
                .help("compute it in a `pass` before"));
        }
    };
    let kind = match (&operand, kind) {
        (_, Kind::Timestamp) => Kind::Timestamp,
        (Operand::Value(Value::String(_)), _) => Kind::Text,
        (Operand::Value(Value::Number(_)), _) => Kind::Number,
        (Operand::Value(Value::Bool(_)), _) => Kind::Truth,
        (Operand::Path(_), kind) => kind,
        (Operand::Value(value), _) => {
            return Err(Unsaid::new(format!("compares with {value}")));
        }
    };
    let is_unlike = relation == Relation::NotEquals;
    let relation = match relation {
        Relation::Equals | Relation::NotEquals => asl::Relation::Equals,
        Relation::LessThan => asl::Relation::LessThan,
        Relation::AtMost => asl::Relation::LessThanEquals,
        Relation::GreaterThan => asl::Relation::GreaterThan,
        Relation::AtLeast => asl::Relation::GreaterThanEquals,
    };
    let operator = match kind {
        Kind::Text => Operator::String(relation),
        Kind::Timestamp => Operator::Timestamp(relation),
        Kind::SmallInteger | Kind::Integer | Kind::Number => Operator::Numeric(relation),
        Kind::Truth => Operator::BooleanEquals,
        Kind::Any => {
            return Err(Unsaid::new(
                "compares two values of which it is not known whether they are texts, numbers or truth values",
            ));
        }
    };
    let test = test(&variable, operator, operand)?;
    Ok(if is_unlike { not(test) } else { test })
}

/// The same relation from the other side.
fn turned(relation: Relation) -> Relation {
    match relation {
        Relation::Equals | Relation::NotEquals => relation,
        Relation::LessThan => Relation::GreaterThan,
        Relation::AtMost => Relation::AtLeast,
        Relation::GreaterThan => Relation::LessThan,
        Relation::AtLeast => Relation::AtMost,
    }
}
