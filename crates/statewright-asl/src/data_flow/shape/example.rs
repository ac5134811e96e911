//! What is known of values that are like an example.

use serde_json::Value;

use super::{Rest, Shape, Type};

impl Shape {
    /// What is known of a value of which this is an example.
    ///
    /// Others are of the same kinds, with other texts and numbers. A field that the example has
    /// may be missing in others, and what is null or empty in it may be anything. A field that it
    /// has not is worth a finding where it is used, for this is what the example is given for.
    #[must_use]
    pub fn of_example(example: &Value) -> Self {
        let shape = match example {
            Value::Null => return Self::unknown(),
            Value::Bool(_) => Self::boolean(),
            Value::Number(_) => Self::number(),
            Value::String(_) => Self::text(),
            Value::Array(items) if items.is_empty() => Self::list_of(Self::unknown()),
            Value::Array(items) => {
                let items = items.iter().map(Self::of_example);
                Self::list_of(items.fold(Self::nothing(), |joined, item| joined.join(&item)))
            }
            Value::Object(fields) => Self::object(
                fields.iter().map(|(name, value)| (&**name, Self::of_example(value).or_missing())),
                Rest::NotInExample,
                None,
            ),
        };
        shape.vague()
    }

    /// Whether a value is one of those of which this is known.
    #[must_use]
    pub fn admits(&self, value: &Value) -> bool {
        let Some(known) = self.known() else { return true };
        match value {
            Value::Null => known.null,
            Value::Bool(boolean) => known.booleans.contains(boolean),
            Value::Number(number) => match &known.number {
                Some(super::Constants::OneOf(numbers)) => {
                    number.as_f64().is_some_and(|number| numbers.contains(&number))
                }
                number => number.is_some(),
            },
            Value::String(text) => match &known.text {
                Some(super::Constants::OneOf(texts)) => texts.iter().any(|known| **known == **text),
                text => text.is_some(),
            },
            Value::Array(values) => match &known.list {
                Some(super::Items::Exactly(items)) => {
                    items.len() == values.len()
                        && items.iter().zip(values).all(|(item, value)| item.admits(value))
                }
                Some(super::Items::Each(item)) => values.iter().all(|value| item.admits(value)),
                None => false,
            },
            Value::Object(values) => known.object.as_ref().is_some_and(|object| {
                let has = |name: &str, shape: &Self| match values.get(name) {
                    Some(value) => shape.admits(value),
                    None => shape.may_be_missing,
                };
                object.fields.iter().all(|(name, shape)| has(name, shape))
                    && (object.rest != Rest::None
                        || values.keys().all(|name| object.fields.get(name).is_some()))
            }),
        }
    }

    /// Whether it is certain that it is of this kind and no other.
    pub(crate) fn is_surely(&self, kind: Type) -> bool {
        let is_only = |known: &super::Known| {
            Type::ALL.iter().all(|other| known.can_be(*other) == (*other == kind))
        };
        !self.may_be_missing && !self.is_vague && self.known().is_some_and(is_only)
    }
}
