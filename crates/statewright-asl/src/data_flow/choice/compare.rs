//! What is known of a comparison.

use std::cmp::Ordering;

use crate::{
    data_flow::shape::{Constants, Shape, Type},
    parse_timestamp,
};

/// Whether a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Always,
    Never,
    Maybe,
}

impl Verdict {
    pub(crate) fn of(holds: bool) -> Self {
        if holds { Self::Always } else { Self::Never }
    }

    pub(crate) fn not(self) -> Self {
        match self {
            Self::Always => Self::Never,
            Self::Never => Self::Always,
            Self::Maybe => Self::Maybe,
        }
    }
}

pub(super) struct Comparison {
    pub(super) verdict: Verdict,
    pub(super) mismatch: Option<Mismatch>,
}

/// A value of another type than the operator compares.
#[derive(Clone, Copy)]
pub(super) struct Mismatch {
    /// Whether it is the value that is compared with.
    pub(super) is_operand: bool,
    pub(super) wanted: Type,
}

/// What is known of a comparison of a value that is there.
pub(super) fn compare(operator: &str, value: &Shape, operand: &Shape) -> Comparison {
    let operator = operator.strip_suffix("Path").unwrap_or(operator);
    let mut comparison = Comparison { verdict: Verdict::Maybe, mismatch: None };
    if let Some(kind) = operator.strip_prefix("Is") {
        if let (Some(is_so), Some(expected)) = (is(kind, value), as_boolean(operand)) {
            comparison.verdict = Verdict::of(is_so == expected);
        }
        return comparison;
    }
    let Some((wanted, relation)) = split(operator) else { return comparison };
    for (is_operand, shape) in [(false, value), (true, operand)] {
        if shape.is_surely_none_of(&[wanted]) {
            comparison.verdict = Verdict::Never;
            comparison.mismatch = Some(Mismatch { is_operand, wanted });
            return comparison;
        }
    }
    if value.is_vague || operand.is_vague {
        return comparison;
    }
    let is_timestamp = operator.starts_with("Timestamp");
    let Some(answers) = answers(wanted, is_timestamp, relation, value, operand) else {
        return comparison;
    };
    if !answers.contains(&true) {
        comparison.verdict = Verdict::Never;
    } else if !answers.contains(&false) && value.is_surely(wanted) && operand.is_surely(wanted) {
        comparison.verdict = Verdict::Always;
    }
    comparison
}

/// What an operator compares, and how.
fn split(operator: &str) -> Option<(Type, &str)> {
    let families = [
        ("String", Type::Text),
        ("Numeric", Type::Number),
        ("Boolean", Type::Boolean),
        ("Timestamp", Type::Text),
    ];
    families.into_iter().find_map(|(name, wanted)| Some((wanted, operator.strip_prefix(name)?)))
}

/// Whether a value is what an operator such as `IsNull` asks, if that is known.
fn is(kind: &str, value: &Shape) -> Option<bool> {
    let wanted = match kind {
        "Null" => Type::Null,
        "Numeric" => Type::Number,
        "String" | "Timestamp" => Type::Text,
        "Boolean" => Type::Boolean,
        _ => return None,
    };
    if value.is_vague || value.is_nothing() {
        return None;
    }
    if !value.can_be(wanted) {
        return Some(false);
    }
    if !value.is_surely(wanted) {
        return None;
    }
    if kind != "Timestamp" {
        return Some(true);
    }
    let Some(Constants::OneOf(texts)) = &value.known()?.text else { return None };
    let are: Vec<bool> = texts.iter().map(|text| parse_timestamp(text).is_some()).collect();
    are.iter().all(|is_one| *is_one == are[0]).then(|| are.first().copied())?
}

fn as_boolean(shape: &Shape) -> Option<bool> {
    match shape.known()?.booleans[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// The answers for all values that are possible, if these are known.
fn answers(
    wanted: Type,
    is_timestamp: bool,
    relation: &str,
    value: &Shape,
    operand: &Shape,
) -> Option<Vec<bool>> {
    let (value, operand) = (value.known()?, operand.known()?);
    let holds = |order: Option<Ordering>| {
        let Some(order) = order else { return Some(false) };
        Some(match relation {
            "Equals" => order.is_eq(),
            "LessThan" => order.is_lt(),
            "LessThanEquals" => order.is_le(),
            "GreaterThan" => order.is_gt(),
            "GreaterThanEquals" => order.is_ge(),
            _ => return None,
        })
    };
    let mut answers = Vec::new();
    match wanted {
        Type::Boolean => {
            for one in &value.booleans {
                answers.extend(operand.booleans.iter().map(|other| holds(Some(one.cmp(other)))));
            }
        }
        Type::Number => {
            let (Constants::OneOf(ones), Constants::OneOf(others)) =
                (value.number.as_ref()?, operand.number.as_ref()?)
            else {
                return None;
            };
            for one in ones {
                answers.extend(others.iter().map(|other| holds(one.partial_cmp(other))));
            }
        }
        Type::Text => {
            let (Constants::OneOf(ones), Constants::OneOf(others)) =
                (value.text.as_ref()?, operand.text.as_ref()?)
            else {
                return None;
            };
            for one in ones {
                if relation == "Matches" {
                    answers.extend(others.iter().map(|other| Some(matches(other, one))));
                    continue;
                }
                answers.extend(others.iter().map(|other| {
                    holds(if is_timestamp {
                        parse_timestamp(one).zip(parse_timestamp(other)).map(|(a, b)| a.cmp(&b))
                    } else {
                        Some(one.encode_utf16().cmp(other.encode_utf16()))
                    })
                }));
            }
        }
        Type::Null | Type::List | Type::Object => return None,
    }
    answers.into_iter().collect()
}

/// Whether a text is as a pattern says, in which `*` stands for any letters, and `\*` and `\\`
/// for a star and a backslash.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = vec![String::new()];
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        let literal = match letter {
            '*' => {
                parts.push(String::new());
                continue;
            }
            '\\' => letters.next().unwrap_or(letter),
            letter => letter,
        };
        if let Some(part) = parts.last_mut() {
            part.push(literal);
        }
    }
    let Some((first, others)) = parts.split_first() else { return false };
    let Some((last, between)) = others.split_last() else { return text == first };
    let Some(mut rest) = text.strip_prefix(first.as_str()) else { return false };
    for part in between {
        match rest.find(part.as_str()) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_texts() {
        for (pattern, text, expected) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("*", "", true),
            ("a*", "abc", true),
            ("*c", "abc", true),
            ("a*b*c", "aXbYc", true),
            ("a*b*c", "aXcYb", false),
            ("ab*ba", "aba", false),
            (r"a\*b", "a*b", true),
            (r"a\*b", "axb", false),
            (r"a\\*", r"a\x", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
