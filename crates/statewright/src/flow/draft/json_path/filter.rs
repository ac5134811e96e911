//! Functions as parts of a path.

use serde_json::Value;
use statewright_handler::{Code, Kind, Operation, Relation, Root};

use super::{super::Unsaid, step};

/// The steps from the parameter of a function to what it gives, if it only looks into it.
pub(super) fn steps(body: &Code, parameter: &str) -> Option<String> {
    match body {
        Code::Root(Root::Parameter(name)) if name == parameter => Some(String::new()),
        Code::Field { of, key, optional: false } => {
            Some(format!("{}{}", steps(of, parameter)?, step(key)))
        }
        _ => None,
    }
}

/// A condition on the items of a list.
pub(super) fn filter(condition: &Code, parameter: &str) -> Result<String, Unsaid> {
    let unsaid =
        || Unsaid::new("filters a list by more than comparisons of its items with constants");
    let joined = |operands: &[Code], operator: &str| {
        let parts = operands.iter().map(|operand| {
            let part = filter(operand, parameter)?;
            Ok(match operand {
                Code::Call(Operation::And | Operation::Or, _) => format!("({part})"),
                _ => part,
            })
        });
        Ok(parts.collect::<Result<Vec<_>, Unsaid>>()?.join(operator))
    };
    match condition {
        Code::Call(Operation::And, operands) => joined(operands, " && "),
        Code::Call(Operation::Or, operands) => joined(operands, " || "),
        Code::Call(Operation::Compare(relation, kind), operands) => {
            let [left, right] = operands.as_slice() else { return Err(unsaid()) };
            let operator = match (relation, kind) {
                (_, Kind::Timestamp | Kind::Any) => return Err(unsaid()),
                (Relation::Equals, _) => "==",
                (Relation::NotEquals, _) => "!=",
                (Relation::LessThan, _) => "<",
                (Relation::AtMost, _) => "<=",
                (Relation::GreaterThan, _) => ">",
                (Relation::AtLeast, _) => ">=",
            };
            let side = |code: &Code| match code {
                Code::Constant(Value::String(text)) if !text.contains(['\'', '\\']) => {
                    Some(format!("'{text}'"))
                }
                Code::Constant(value @ (Value::Number(_) | Value::Bool(_))) => {
                    Some(value.to_string())
                }
                _ => steps(code, parameter).map(|steps| format!("@{steps}")),
            };
            let (left, right) = (side(left), side(right));
            Ok(format!("{} {operator} {}", left.ok_or_else(unsaid)?, right.ok_or_else(unsaid)?))
        }
        _ => Err(unsaid()),
    }
}
