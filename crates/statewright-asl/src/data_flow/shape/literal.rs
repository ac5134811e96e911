//! What is known of a value that is written in a definition.

use super::{Origin, Rest, Shape};
use crate::document::{Node, Value, has_placeholder};

impl Shape {
    /// What is known of a value that is taken as it is written. `what` says to a reader of
    /// findings what stands there.
    pub(crate) fn of_literal(node: &Node<'_>, what: &'static str) -> Self {
        match &node.value {
            Value::Null => Self::null(),
            Value::Bool(boolean) => Self::exactly(*boolean),
            Value::Number(_) => node.number().map_or_else(Self::number, |n| Self::numbers([n])),
            Value::Text(text) => Self::of_text(node, text),
            Value::List(items) => {
                Self::tuple(items.iter().map(|item| Self::of_literal(item, what)).collect())
            }
            Value::Object(members) => Self::object(
                members.iter().map(|member| (&*member.key, Self::of_literal(&member.value, what))),
                if members.iter().any(|member| has_placeholder(&member.key)) {
                    Rest::Open
                } else {
                    Rest::None
                },
                Some(Origin { span: node.span, what }),
            ),
        }
    }

    /// What is known of a text that is taken as it is written: if a deployment replaces all of
    /// it, not even that it is one.
    pub(crate) fn of_text(node: &Node<'_>, text: &str) -> Self {
        if node.is_placeholder() {
            Self::anything()
        } else if has_placeholder(text) {
            Self::text()
        } else {
            Self::texts([text])
        }
    }
}
