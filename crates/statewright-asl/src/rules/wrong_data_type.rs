use crate::{
    Severity,
    data_flow::{Shape, Type},
    definition::Place,
    document::{Node, Span},
    parse_timestamp,
    rules::{Found, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0704",
    name: "wrong-data-type",
    severity: Severity::Warning,
    summary: "A field, function or operator is given data of a type that it cannot work with.",
    why: "AWS takes it, because the data is not known to it before. The execution fails when it comes to this.",
    fails: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "items": 3 }, "Next": "B" }, "B": { "Type": "Map", "ItemsPath": "$.items", "ItemProcessor": { "StartAt": "C", "States": { "C": { "Type": "Succeed" } } }, "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "items": [3] }, "Next": "B" }, "B": { "Type": "Map", "ItemsPath": "$.items", "ItemProcessor": { "StartAt": "C", "States": { "C": { "Type": "Succeed" } } }, "End": true } } }"#,
};

/// What a field can work with.
pub(crate) struct Wanted {
    types: &'static [Type],
    what: &'static str,
    /// Whether a text is such a value, if only some are.
    reads: Option<fn(&str) -> bool>,
    /// The least number, and the largest.
    range: (f64, f64),
}

impl Wanted {
    const ANY: Self =
        Self { types: &[], what: "", reads: None, range: (f64::NEG_INFINITY, f64::INFINITY) };
    pub(crate) const ITEMS: Self =
        Self { types: &[Type::List], what: "a Map works on the items of a list", ..Self::ANY };
    pub(crate) const ITEMS_OF_ANY: Self = Self {
        types: &[Type::List, Type::Object],
        what: "a Map works on the items of a list or the fields of an object",
        ..Self::ANY
    };
    /// Whether AWS takes a text for the number that it spells is not known.
    pub(crate) const NUMBER: Self = Self {
        types: &[Type::Number, Type::Text],
        what: "this has to be a number that is not negative",
        reads: Some(is_number),
        range: (0.0, f64::INFINITY),
    };
    pub(crate) const PERCENTAGE: Self =
        Self { what: "this has to be a number from 0 to 100", range: (0.0, 100.0), ..Self::NUMBER };
    pub(crate) const TIMESTAMP: Self = Self {
        types: &[Type::Text],
        what: "this has to be a timestamp such as \"2026-11-22T08:30:00Z\"",
        reads: Some(is_timestamp),
        ..Self::ANY
    };
    pub(crate) const TEXT: Self =
        Self { types: &[Type::Text], what: "this has to be a text", ..Self::ANY };
    pub(crate) const CONDITION: Self =
        Self { types: &[Type::Boolean], what: "a condition has to be true or false", ..Self::ANY };

    /// Whether a value certainly does not do.
    pub(crate) fn excludes(&self, shape: &Shape) -> bool {
        if shape.is_surely_none_of(self.types) {
            return true;
        }
        let others = self.types.iter().filter(|kind| !matches!(kind, Type::Text | Type::Number));
        if others.clone().any(|kind| shape.can_be(*kind)) {
            return false;
        }
        let does = |kind, excluded: bool| !shape.can_be(kind) || excluded;
        let texts = self.reads.is_some_and(|reads| shape.is_no_text_of(&reads));
        let numbers =
            shape.is_no_number_of(&|number| (self.range.0..=self.range.1).contains(&number));
        !shape.is_nothing()
            && shape.is_known()
            && does(Type::Text, texts || !self.types.contains(&Type::Text))
            && does(Type::Number, numbers || !self.types.contains(&Type::Number))
    }
}

fn is_number(text: &str) -> bool {
    text.trim().parse::<f64>().is_ok()
}

fn is_timestamp(text: &str) -> bool {
    parse_timestamp(text).is_some()
}

pub(crate) fn found(
    span: Span,
    place: &Place<'_>,
    wanted: &Wanted,
    shape: &Shape,
    found: &mut Found,
) {
    let message = format!("{}, and it is {}{}", wanted.what, shape.describe(), by(shape));
    found.add(RULE.found(span, place, message).made_at(shape));
}

/// An argument of an intrinsic function.
pub(crate) fn argument(
    node: &Node<'_>,
    place: &Place<'_>,
    (function, path): (&str, &str),
    (shape, wanted): (&Shape, &str),
    found: &mut Found,
) {
    let what = shape.describe();
    let message = format!("`{function}` takes {wanted}, and `{path}` is {what}{}", by(shape));
    found.add(RULE.found(node.span, place, message).made_at(shape));
}

/// An operand in JSONata.
pub(crate) fn operand(
    node: &Node<'_>,
    place: &Place<'_>,
    operator: &str,
    shape: &Shape,
    found: &mut Found,
) {
    let takes = match operator {
        "<" | "<=" | ">" | ">=" => "numbers or texts",
        _ => "numbers",
    };
    let message =
        format!("`{operator}` is for {takes}, and one side is {}{}", shape.describe(), by(shape));
    found.add(RULE.found(node.span, place, message).made_at(shape));
}

/// An expression that gives a function.
pub(crate) fn function(node: &Node<'_>, place: &Place<'_>, found: &mut Found) {
    let message = "the expression gives a function, and only values can be handed on";
    found.add(RULE.found(node.span, place, message).help("call it"));
}

/// How it is known.
pub(crate) fn by(shape: &Shape) -> &'static str {
    if shape.is_by_example() { ", by the example that was given" } else { "" }
}
