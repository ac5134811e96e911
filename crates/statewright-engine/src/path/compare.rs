//! How filters compare.

use std::{borrow::Cow, cmp::Ordering};

use serde_json::Number;
use statewright_asl::expression::json_path::FilterOperator;

use super::failure::Problem;
use crate::{Array, Json};

/// The operators that go by the order of two values.
#[derive(Clone, Copy)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

impl Comparison {
    pub(super) fn of(operator: FilterOperator) -> Option<Self> {
        Some(match operator {
            FilterOperator::Equal => Self::Equal,
            FilterOperator::NotEqual => Self::NotEqual,
            FilterOperator::Less => Self::Less,
            FilterOperator::AtMost => Self::AtMost,
            FilterOperator::Greater => Self::Greater,
            FilterOperator::AtLeast => Self::AtLeast,
            _ => return None,
        })
    }

    /// Whether it holds of two values of which the first one, which is on the right side, is
    /// before, with or behind the other one.
    pub(super) fn holds(self, order: Ordering, expected: &Json, actual: &Json) -> bool {
        let holds = match self {
            Self::Equal => order.is_eq(),
            Self::NotEqual => order.is_ne(),
            Self::Less => order.is_gt(),
            Self::AtMost => order.is_ge(),
            Self::Greater => order.is_lt(),
            Self::AtLeast => order.is_le(),
        };
        let is_equality = matches!(self, Self::Equal | Self::NotEqual);
        holds && (is_equality || expected.is_null() == actual.is_null())
    }
}

/// In what order two values are, as the library has it; nothing, where they have none.
///
/// What is compared with is a text where it is written in the path, whatever is written there.
pub(super) fn order(expected: &Json, actual: &Json) -> Result<Option<Ordering>, Problem> {
    Ok(match (is_nullish(expected), is_nullish(actual)) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Less),
        (false, true) => Some(Ordering::Greater),
        (false, false) => match (expected, actual) {
            (Json::String(expected), Json::String(actual)) => {
                Some(expected.encode_utf16().cmp(actual.encode_utf16()))
            }
            (Json::Number(expected), Json::Number(actual)) => Some(numbers(expected, actual)),
            (Json::String(expected), Json::Number(actual)) => {
                Some(numbers(&number(expected)?, actual))
            }
            (Json::String(expected), Json::Bool(actual)) => {
                Some(expected.eq_ignore_ascii_case("true").cmp(actual))
            }
            (Json::Bool(expected), Json::Bool(actual)) => Some(expected.cmp(actual)),
            _ => None,
        },
    })
}

fn is_nullish(value: &Json) -> bool {
    value.is_null() || value.as_str() == Some("null")
}

/// The number that a text is. That it is none is no inequality to the library, but a failure.
fn number(text: &str) -> Result<Number, Problem> {
    let is_numeric = |letter: &char| letter.is_ascii_digit() || "+-.eE".contains(*letter);
    let digits = text.strip_prefix('+').unwrap_or(text);
    let parsed = digits.parse::<Number>().ok().or_else(|| {
        // Java also reads `.5`, `5.` and `05`.
        let all_numeric = digits.chars().all(|letter| is_numeric(&letter));
        let number = digits.parse::<f64>().ok().filter(|_| all_numeric)?;
        Number::from_f64(number.clamp(f64::MIN, f64::MAX))
    });
    parsed.ok_or_else(|| {
        Problem::Invalid(match text.chars().find(|letter| !is_numeric(letter)) {
            Some(letter) => format!(
                "Character {letter} is neither a decimal digit number, decimal point, nor \"e\" \
                 notation exponential mark."
            ),
            None => format!("'{text}' is no number, and is compared with one"),
        })
    })
}

fn numbers(this: &Number, other: &Number) -> Ordering {
    match (this.as_i128(), other.as_i128()) {
        (Some(this), Some(other)) => this.cmp(&other),
        _ => {
            let value = |number: &Number| number.as_f64().unwrap_or_default();
            value(this).partial_cmp(&value(other)).unwrap_or(Ordering::Equal)
        }
    }
}

/// The text that a value is matched as, and a literal compared as.
pub(super) fn text(value: &Json) -> Cow<'_, str> {
    match value {
        Json::String(text) => text.as_ref().into(),
        other => other.to_string().into(),
    }
}

/// The operators that newer releases of the library have. AWS refuses a definition with one.
pub(super) fn list_operator(
    left: Option<&Json>,
    operator: FilterOperator,
    right: Option<&Json>,
) -> Result<bool, Problem> {
    let items = |side: Option<&Json>| side.and_then(Json::as_array).cloned();
    let both = || items(left).zip(items(right));
    let is_in = |item: &Json, list: &Array| list.iter().any(|other| is_equal(item, other));
    let all_in = |some: &Array, list: &Array| some.iter().all(|item| is_in(item, list));
    Ok(match operator {
        FilterOperator::In => left.zip(items(right)).is_some_and(|(left, list)| is_in(left, &list)),
        FilterOperator::NotIn => !list_operator(left, FilterOperator::In, right)?,
        FilterOperator::SubsetOf => both().is_some_and(|(left, right)| all_in(&left, &right)),
        FilterOperator::All => both().is_some_and(|(left, right)| all_in(&right, &left)),
        FilterOperator::AnyOf => {
            both().is_some_and(|(left, right)| left.iter().any(|item| is_in(item, &right)))
        }
        FilterOperator::NoneOf => {
            both().is_some_and(|(left, right)| !left.iter().any(|item| is_in(item, &right)))
        }
        FilterOperator::Contains => match (left, right) {
            (Some(Json::Array(list)), Some(item)) => is_in(item, list),
            (Some(Json::String(text)), Some(Json::String(part))) => text.contains(&**part),
            _ => false,
        },
        FilterOperator::Size => {
            let size = left.and_then(|left| match left {
                Json::Array(list) => Some(list.len()),
                Json::String(text) => Some(text.encode_utf16().count()),
                _ => None,
            });
            let wanted = right.and_then(Json::as_i64).and_then(|size| usize::try_from(size).ok());
            size.is_some() && size == wanted
        }
        FilterOperator::Empty => {
            let is_empty = left.and_then(|left| match left {
                Json::Array(list) => Some(list.is_empty()),
                Json::String(text) => Some(text.is_empty()),
                Json::Object(members) => Some(members.is_empty()),
                _ => None,
            });
            is_empty.is_some() && is_empty == right.and_then(Json::as_bool)
        }
        FilterOperator::SameType => left.zip(right).is_some_and(|(left, right)| left == right),
        FilterOperator::OtherType => !list_operator(left, FilterOperator::SameType, right)?,
        FilterOperator::Type => {
            return Err(Problem::Invalid(
                "The operator 'type' compares with a class of Java, which a path cannot name"
                    .to_owned(),
            ));
        }
        // These are no operators of this kind.
        FilterOperator::Equal
        | FilterOperator::NotEqual
        | FilterOperator::Matches
        | FilterOperator::AtMost
        | FilterOperator::Less
        | FilterOperator::AtLeast
        | FilterOperator::Greater => false,
    })
}

/// Equal as newer releases have it: a number and a text are, if they are written alike.
fn is_equal(this: &Json, other: &Json) -> bool {
    match (this, other) {
        (Json::Number(this), Json::Number(other)) => numbers(this, other).is_eq(),
        (Json::Number(number), Json::String(text)) | (Json::String(text), Json::Number(number)) => {
            number.to_string() == **text
        }
        _ => this == other,
    }
}
