use std::cmp::Ordering;

use statewright_asl::{JsonPath, Operator, QueryLanguage, Relation, parse_timestamp};

use crate::{
    Json,
    data_flow::{Left, Problem, limited, without_result},
    program::{Choice, Condition, Operand, Rule, State, StateId},
    scope::Scope,
};

/// The state that a Choice state goes on to, and what it passes on.
pub(crate) fn run(
    state: &State,
    choice: &Choice,
    scope: Scope<'_>,
) -> Result<(Left, StateId), Problem> {
    let effective = scope.select(&state.input_path)?;
    let seen = scope.with_data(&effective);
    for rule in &choice.rules {
        if holds(&rule.condition, seen)? {
            return Ok((chosen(state, rule, scope, &effective)?, rule.next));
        }
    }
    let default = choice.default.ok_or_else(|| {
        Problem::Runtime(
            "Failed to transition out of the state. The state does not point to a next state."
                .to_owned(),
        )
    })?;
    Ok((without_result(state, scope, &effective)?, default))
}

/// A rule has its own Assign and Output: those of the state are for its Default.
fn chosen(state: &State, rule: &Rule, scope: Scope<'_>, effective: &Json) -> Result<Left, Problem> {
    let seen = scope.with_data(effective);
    let assigned = seen.assign(rule.assign.as_ref())?;
    let output = match (state.language, &rule.output) {
        (QueryLanguage::JsonPath, _) => seen.select(&state.output_path)?,
        (QueryLanguage::Jsonata, Some(output)) => scope.evaluate(output)?,
        (QueryLanguage::Jsonata, None) => scope.input.clone(),
    };
    Ok(Left { output: limited(output)?, assigned })
}

fn holds(condition: &Condition, scope: Scope<'_>) -> Result<bool, Problem> {
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
        Condition::Test { variable, operator, operand } => {
            let value = scope.find(variable).ok();
            if *operator == Operator::IsPresent {
                return Ok(matches!(operand, Operand::Value(present)
                    if present.as_bool() == Some(value.is_some())));
            }
            let value = value.ok_or_else(|| invalid(variable))?;
            match operand {
                Operand::Value(operand) => compare(*operator, &value, operand),
                Operand::Path(path) => {
                    let operand = scope.find(path).map_err(|_| invalid(path))?;
                    compare(*operator, &value, &operand)
                }
            }
        }
        Condition::Jsonata(jsonata) => {
            let value = scope.jsonata(jsonata)?;
            value.as_bool().ok_or_else(|| jsonata.unexpected("boolean", &value))?
        }
        Condition::Boolean(value) => *value,
    })
}

fn invalid(path: &JsonPath) -> Problem {
    Problem::Runtime(format!(
        "Invalid path '{path}': The choice state's condition path references an invalid value."
    ))
}

/// Compares two values. Where a type is not the operator's, the rule does not hold.
fn compare(operator: Operator, value: &Json, operand: &Json) -> bool {
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
        Operator::BooleanEquals => value.as_bool().is_some() && value == operand,
        Operator::StringMatches => value
            .as_str()
            .zip(operand.as_str())
            .is_some_and(|(value, pattern)| matches(pattern, value)),
        Operator::IsNull => value.is_null() == is(operand),
        Operator::IsNumeric => value.as_number().is_some() == is(operand),
        Operator::IsString => value.as_str().is_some() == is(operand),
        Operator::IsBoolean => value.as_bool().is_some() == is(operand),
        Operator::IsTimestamp => value.as_str().and_then(parse_timestamp).is_some() == is(operand),
        // Asked before the value is looked for.
        Operator::IsPresent => is(operand),
    }
}

fn is(operand: &Json) -> bool {
    operand.as_bool() == Some(true)
}

fn numeric_order(value: &Json, operand: &Json) -> Option<Ordering> {
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
