use std::cmp::Ordering;

use serde_json::Value;
use statewright_asl::{
    Choice, Comparison, Condition, Operand, Operator, Path, Relation, Root, parse_timestamp,
};

/// The data that the rules of a Choice state look at.
pub(crate) struct Scope<'a, C: Fn() -> Value> {
    pub(crate) data: &'a Value,
    pub(crate) context: C,
}

/// The name of the state that a Choice state goes on to; the text for the cause, if it cannot.
pub(crate) fn next<C: Fn() -> Value>(
    choice: &Choice,
    scope: &Scope<'_, C>,
) -> Result<String, String> {
    for rule in &choice.choices {
        if holds(&rule.condition, scope)? {
            return Ok(rule.next.clone());
        }
    }
    choice.default.clone().ok_or_else(|| {
        "Failed to transition out of the state. The state does not point to a next state."
            .to_owned()
    })
}

fn holds<C: Fn() -> Value>(condition: &Condition, scope: &Scope<'_, C>) -> Result<bool, String> {
    Ok(match condition {
        Condition::And(all) => {
            for condition in all {
                if !holds(condition, scope)? {
                    return Ok(false);
                }
            }
            true
        }
        Condition::Or(any) => {
            for condition in any {
                if holds(condition, scope)? {
                    return Ok(true);
                }
            }
            false
        }
        Condition::Not(inner) => !holds(inner, scope)?,
        Condition::Test { variable, comparison } => {
            let value = scope.find(variable);
            if comparison.operator == Operator::IsPresent {
                return Ok(Some(&Value::Bool(value.is_some())) == literal(comparison));
            }
            let value = value.ok_or_else(|| invalid(variable))?;
            match &comparison.operand {
                Operand::Value(operand) => compare(comparison.operator, &value, operand),
                Operand::Path(path) => {
                    let operand = scope.find(path).ok_or_else(|| invalid(path))?;
                    compare(comparison.operator, &value, &operand)
                }
            }
        }
    })
}

impl<C: Fn() -> Value> Scope<'_, C> {
    fn find(&self, path: &Path) -> Option<Value> {
        match path.root() {
            Root::Data => path.find(self.data).ok().cloned(),
            Root::Context => path.find(&(self.context)()).ok().cloned(),
        }
    }
}

fn invalid(path: &Path) -> String {
    format!("Invalid path '{path}': The choice state's condition path references an invalid value.")
}

fn literal(comparison: &Comparison) -> Option<&Value> {
    match &comparison.operand {
        Operand::Value(value) => Some(value),
        Operand::Path(_) => None,
    }
}

/// Compares two values. Where a type is not the operator's, the rule does not hold.
fn compare(operator: Operator, value: &Value, operand: &Value) -> bool {
    match operator {
        Operator::String(relation) => {
            value.as_str().zip(operand.as_str()).is_some_and(|(value, operand)| {
                relates(relation, value.encode_utf16().cmp(operand.encode_utf16()))
            })
        }
        Operator::Numeric(relation) => {
            numeric_order(value, operand).is_some_and(|order| relates(relation, order))
        }
        Operator::Timestamp(relation) => value
            .as_str()
            .and_then(parse_timestamp)
            .zip(operand.as_str().and_then(parse_timestamp))
            .is_some_and(|(value, operand)| relates(relation, value.cmp(&operand))),
        Operator::BooleanEquals => value.is_boolean() && value == operand,
        Operator::StringMatches => value
            .as_str()
            .zip(operand.as_str())
            .is_some_and(|(value, pattern)| matches(pattern, value)),
        Operator::IsNull => value.is_null() == is(operand),
        Operator::IsNumeric => value.is_number() == is(operand),
        Operator::IsString => value.is_string() == is(operand),
        Operator::IsBoolean => value.is_boolean() == is(operand),
        Operator::IsTimestamp => value.as_str().and_then(parse_timestamp).is_some() == is(operand),
        // Asked before the value is looked for.
        Operator::IsPresent => is(operand),
    }
}

fn is(operand: &Value) -> bool {
    operand == &Value::Bool(true)
}

fn numeric_order(value: &Value, operand: &Value) -> Option<Ordering> {
    // Whole numbers are compared as they are: as floats, large ones would be equal that are not.
    if let (Some(value), Some(operand)) = (value.as_i64(), operand.as_i64()) {
        return Some(value.cmp(&operand));
    }
    value.as_f64()?.partial_cmp(&operand.as_f64()?)
}

fn relates(relation: Relation, order: Ordering) -> bool {
    match relation {
        Relation::Equals => order.is_eq(),
        Relation::LessThan => order.is_lt(),
        Relation::GreaterThan => order.is_gt(),
        Relation::LessThanEquals => order.is_le(),
        Relation::GreaterThanEquals => order.is_ge(),
    }
}

/// Whether a pattern of StringMatches fits: `*` is any text, a backslash takes the meaning
/// from the character behind it.
///
/// Goes back to the last `*` only, so the time is at most the product of the lengths.
fn matches(pattern: &str, text: &str) -> bool {
    #[derive(PartialEq)]
    enum Part {
        Any,
        One(char),
    }
    let mut parts = Vec::new();
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        parts.push(match letter {
            '*' => Part::Any,
            '\\' => Part::One(letters.next().unwrap_or('\\')),
            letter => Part::One(letter),
        });
    }
    let text: Vec<_> = text.chars().collect();
    let (mut part, mut at) = (0, 0);
    let mut last_any = None;
    while at < text.len() {
        match parts.get(part) {
            Some(Part::Any) => {
                last_any = Some((part, at));
                part += 1;
            }
            Some(Part::One(letter)) if *letter == text[at] => {
                part += 1;
                at += 1;
            }
            _ => match &mut last_any {
                Some((any, from)) => {
                    *from += 1;
                    (part, at) = (*any + 1, *from);
                }
                None => return false,
            },
        }
    }
    parts[part..].iter().all(|part| *part == Part::Any)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns() {
        for (pattern, text, expected) in [
            ("log-*.txt", "log-2026.txt", true),
            ("log-*.txt", "log-.txt", true),
            ("log-*.txt", "log-2026.csv", false),
            ("*a*b", "xaxbxab", true),
            ("*a*b", "xaxbxabc", false),
            ("", "", true),
            ("*", "", true),
            ("", "x", false),
            (r"a\*b", "a*b", true),
            (r"a\*b", "axb", false),
            (r"a\\b", r"a\b", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
