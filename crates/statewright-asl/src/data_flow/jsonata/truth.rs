//! What is true, and what is equal, as far as that is known.

use crate::data_flow::shape::{Constants, Shape, Type};

/// Whether a value counts as true, if that is known.
pub(super) fn truth(shape: &Shape) -> Option<bool> {
    if shape.is_vague {
        return None;
    }
    if shape.is_surely_missing() {
        return Some(false);
    }
    match shape.known()?.booleans[..] {
        [only] if shape.is_surely(Type::Boolean) => Some(only),
        _ if shape.is_surely(Type::Null) => Some(false),
        _ => None,
    }
}

/// Whether two values are equal, if that is known.
pub(super) fn are_equal(one: &Shape, other: &Shape) -> Option<bool> {
    if one.is_vague || other.is_vague {
        return None;
    }
    let (known, others) = (one.known()?, other.known()?);
    for kind in [Type::List, Type::Object] {
        if one.can_be(kind) && other.can_be(kind) {
            return None;
        }
    }
    let mut can_be_equal = known.null && others.null;
    can_be_equal |= known.booleans.iter().any(|boolean| others.booleans.contains(boolean));
    can_be_equal |= overlap(&known.number, &others.number);
    can_be_equal |= overlap(&known.text, &others.text);
    if !can_be_equal {
        return (!one.may_be_missing && !other.may_be_missing).then_some(false);
    }
    (is_one_value(one) && is_one_value(other)).then_some(true)
}

fn overlap<T: PartialEq>(one: &Option<Constants<T>>, other: &Option<Constants<T>>) -> bool {
    match (one, other) {
        (Some(Constants::OneOf(ones)), Some(Constants::OneOf(others))) => {
            ones.iter().any(|one| others.contains(one))
        }
        (Some(_), Some(_)) => true,
        _ => false,
    }
}

/// Whether only one value is possible.
fn is_one_value(shape: &Shape) -> bool {
    let Some(known) = shape.known() else { return false };
    let is_text = matches!(&known.text, Some(Constants::OneOf(texts)) if texts.len() == 1);
    let is_number = matches!(&known.number, Some(Constants::OneOf(list)) if list.len() == 1);
    (is_text && shape.is_surely(Type::Text))
        || (is_number && shape.is_surely(Type::Number))
        || (known.booleans.len() == 1 && shape.is_surely(Type::Boolean))
        || shape.is_surely(Type::Null)
}
