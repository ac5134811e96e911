//! Tags: the types of YAML, and the functions of CloudFormation.

use std::borrow::Cow;

use crate::{
    Diagnostic,
    document::{Member, Node, Span, Value},
    rules::yaml_syntax,
};

/// What stands before a value.
pub(super) enum Tag {
    None,
    /// A type of YAML's core schema, such as `int`.
    Core(String),
    /// The short form of a function of CloudFormation, under its full name.
    Function {
        name: String,
        span: Span,
    },
}

impl Tag {
    pub(super) fn read(
        tag: Option<&granit_parser::Tag>,
        place: &granit_parser::Span,
    ) -> Result<Self, Diagnostic> {
        let Some(tag) = tag else { return Ok(Self::None) };
        let span = place.tag_span().as_ref().map_or_else(|| super::range(place), super::range);
        match (tag.handle(), tag.suffix()) {
            ("tag:yaml.org,2002:", kind)
                if matches!(kind, "str" | "int" | "float" | "bool" | "null" | "map" | "seq") =>
            {
                Ok(Self::Core(kind.to_owned()))
            }
            // `! x` is a text, whatever it looks like.
            ("", "!") => Ok(Self::Core("str".to_owned())),
            ("!", name @ ("Ref" | "Condition")) => {
                Ok(Self::Function { name: name.to_owned(), span })
            }
            ("!", name) if !name.is_empty() => {
                Ok(Self::Function { name: format!("Fn::{name}"), span })
            }
            _ => {
                let message = "this tag is neither one of YAML's core schema nor a function of \
                               CloudFormation";
                Err(yaml_syntax::finding(span, message))
            }
        }
    }

    pub(super) fn is_function(&self) -> bool {
        matches!(self, Self::Function { .. })
    }

    /// The value with the tag: a function becomes an object with one member.
    pub(super) fn apply<'a>(self, node: Node<'a>, text: &str) -> Node<'a> {
        let Self::Function { name, span: key_span } = self else { return node };
        let value = if name == "Fn::GetAtt" { attribute(node, text) } else { node };
        Node {
            span: Span { start: key_span.start, end: value.span.end },
            value: Value::Object(vec![Member { key: Cow::Owned(name), key_span, value }]),
        }
    }
}

/// `Resource.Attribute` as the list that it stands for.
fn attribute<'a>(node: Node<'a>, text: &str) -> Node<'a> {
    let Value::Text(name) = &node.value else { return node };
    let Some(dot) = name.find('.') else { return node };
    // Its halves have places of their own, if nothing in it is escaped.
    let (start, end) = (node.span.start as usize, node.span.end as usize);
    let (resource, attribute) = match text.get(start..end).and_then(|source| source.find(&**name)) {
        Some(quote) => {
            let start = start + quote;
            (Span::new(start, start + dot), Span::new(start + dot + 1, start + name.len()))
        }
        None => (node.span, node.span),
    };
    let half = |text: &str, span| Node { span, value: Value::Text(Cow::Owned(text.to_owned())) };
    let halves = vec![half(&name[..dot], resource), half(&name[dot + 1..], attribute)];
    Node { span: node.span, value: Value::List(halves) }
}
