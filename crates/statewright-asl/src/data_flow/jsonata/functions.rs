//! What the functions of JSONata give.

use crate::{
    data_flow::shape::{Shape, Type},
    expression::jsonata::functions,
};

/// What a function gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Result {
    Exists,
    Not,
    Boolean,
    /// The fields of all objects in a list.
    Merge,
    /// Some of the items of a list, or all in another order.
    Some,
    /// A value of this type, and nothing if the first argument is nothing.
    Of(Type),
    /// A value of this type whatever the arguments are.
    Always(Type),
    /// Something.
    Unknown,
}

/// What a function gives, by its name without the `$`, if there is one.
///
/// Source: the functions of JSONata 2.0, as its documentation says what they give.
pub(super) fn lookup(name: &str) -> Option<Result> {
    functions::lookup(name)?;
    Some(match name {
        "exists" => Result::Exists,
        "not" => Result::Not,
        "boolean" => Result::Boolean,
        "merge" => Result::Merge,
        "filter" | "sort" | "reverse" | "shuffle" | "distinct" => Result::Some,
        "string" | "substring" | "substringBefore" | "substringAfter" | "uppercase"
        | "lowercase" | "trim" | "pad" | "join" | "replace" | "base64encode" | "base64decode"
        | "encodeUrlComponent" | "encodeUrl" | "decodeUrlComponent" | "decodeUrl"
        | "formatNumber" | "formatBase" | "formatInteger" | "fromMillis" | "hash" | "type" => {
            Result::Of(Type::Text)
        }
        "length" | "number" | "abs" | "floor" | "ceil" | "round" | "power" | "sqrt" | "sum"
        | "parseInteger" | "toMillis" => Result::Of(Type::Number),
        "contains" => Result::Of(Type::Boolean),
        "count" | "millis" | "random" => Result::Always(Type::Number),
        "now" | "uuid" => Result::Always(Type::Text),
        _ => Result::Unknown,
    })
}

impl Result {
    pub(super) fn shape(self) -> Option<Shape> {
        let kind = match self {
            Self::Of(kind) | Self::Always(kind) => kind,
            Self::Exists | Self::Not | Self::Boolean => Type::Boolean,
            Self::Merge | Self::Some | Self::Unknown => return None,
        };
        match kind {
            Type::Text => Some(Shape::text()),
            Type::Number => Some(Shape::number()),
            Type::Boolean => Some(Shape::boolean()),
            Type::Null | Type::List | Type::Object => None,
        }
    }

    pub(super) fn is_undefined_of_undefined(self) -> bool {
        matches!(self, Self::Of(_) | Self::Boolean)
    }
}
