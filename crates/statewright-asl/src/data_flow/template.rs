//! What payload templates and intrinsic functions make.

use super::{
    shape::{Constants, Items, Origin, Rest, Shape, Type},
    visit::{Environment, Visit},
};
use crate::{
    definition::Place,
    document::{Node, Value, has_placeholder},
    expression::intrinsic::{self, ArgumentValue, Call, Kind as Wanted},
    rules::wrong_data_type,
};

impl Visit<'_, '_> {
    /// What a payload template makes. `what` says so to a reader of findings.
    pub(super) fn template(
        &mut self,
        node: &Node<'_>,
        place: &Place<'_>,
        environment: Environment<'_>,
        what: &'static str,
    ) -> Shape {
        match &node.value {
            Value::Object(members) => {
                let mut fields = Vec::new();
                let mut rest = Rest::None;
                for member in members {
                    if has_placeholder(&member.key) {
                        rest = Rest::Open;
                    }
                    let place = place.field(&member.key);
                    let node = &member.value;
                    fields.push(match member.key.strip_suffix(".$") {
                        Some(name) => (name, self.dynamic(node, &place, environment)),
                        None => (&*member.key, self.template(node, &place, environment, what)),
                    });
                }
                Shape::object(fields, rest, Some(Origin { span: node.span, what }))
            }
            Value::List(items) => {
                let shapes = items.iter().enumerate().map(|(index, item)| {
                    self.template(item, &place.item(index), environment, what)
                });
                Shape::tuple(shapes.collect())
            }
            _ => Shape::of_literal(node, what),
        }
    }

    /// What a path or an intrinsic function gives.
    pub(super) fn dynamic(
        &mut self,
        node: &Node<'_>,
        place: &Place<'_>,
        environment: Environment<'_>,
    ) -> Shape {
        match node.text() {
            Some(text) if text.starts_with("States.") => match intrinsic::parse(text) {
                Ok(call) => self.call(&call, node, place, environment),
                Err(_) => Shape::anything(),
            },
            _ => self.path(node, place, environment),
        }
    }

    fn call(
        &mut self,
        call: &Call,
        node: &Node<'_>,
        place: &Place<'_>,
        environment: Environment<'_>,
    ) -> Shape {
        let wanted = intrinsic::lookup(&call.name).map_or(&[] as &[_], |known| known.arguments);
        let mut arguments = Vec::new();
        for (index, argument) in call.arguments.iter().enumerate() {
            let shape = match &argument.value {
                ArgumentValue::Text(text) if text.has_placeholder() => Shape::text(),
                ArgumentValue::Text(text) => Shape::texts([&*text.value()]),
                ArgumentValue::Number(number) => {
                    number.as_f64().map_or_else(Shape::number, |number| Shape::numbers([number]))
                }
                ArgumentValue::Boolean(boolean) => Shape::exactly(*boolean),
                ArgumentValue::Null => Shape::null(),
                ArgumentValue::Path(path) => {
                    let shape = self.follow(path, node, place, environment);
                    if let Some(wanted) = wanted.get(index)
                        && !is_taken(&shape, *wanted)
                    {
                        self.fails = true;
                        wrong_data_type::argument(
                            node,
                            place,
                            (&call.name, path.as_str()),
                            (&shape, described(*wanted)),
                            &mut self.found,
                        );
                    }
                    shape
                }
                ArgumentValue::Call(call) => self.call(call, node, place, environment),
            };
            arguments.push(shape);
        }
        result(&call.name, &arguments)
    }
}

/// Whether a function may take a value where it wants one of a kind. Whether it takes a number
/// for a text, or a text for a number, is not known.
fn is_taken(shape: &Shape, wanted: Wanted) -> bool {
    let plain = [Type::Text, Type::Number, Type::Boolean];
    let kinds: &[Type] = match wanted {
        Wanted::Any => return true,
        Wanted::Text | Wanted::Number | Wanted::Boolean => &plain,
        Wanted::List => &[Type::List],
        Wanted::Object => &[Type::Object],
    };
    !shape.is_surely_none_of(kinds)
}

fn described(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Any => "any value",
        Wanted::Text => "a text",
        Wanted::Number => "a number",
        Wanted::Boolean => "true or false",
        Wanted::List => "a list",
        Wanted::Object => "an object",
    }
}

/// What a function gives.
///
/// Source: Step Functions Developer Guide, "Intrinsic functions".
fn result(name: &str, arguments: &[Shape]) -> Shape {
    let first = arguments.first();
    match name {
        "States.Format"
        | "States.JsonToString"
        | "States.Base64Encode"
        | "States.Base64Decode"
        | "States.Hash"
        | "States.UUID" => Shape::text(),
        "States.Array" => Shape::tuple(arguments.to_vec()),
        "States.ArrayPartition" => {
            Shape::list_of(Shape::list_of(first.map_or_else(Shape::unknown, Shape::each)))
        }
        "States.ArrayUnique" => Shape::list_of(first.map_or_else(Shape::unknown, Shape::each)),
        "States.ArrayContains" => Shape::boolean(),
        "States.ArrayRange" => match arguments {
            [first, last, step] => range(first, last, step),
            _ => Shape::list_of(Shape::number()),
        },
        "States.ArrayLength" | "States.MathRandom" | "States.MathAdd" => Shape::number(),
        "States.ArrayGetItem" => match arguments {
            [list, index] => get_item(list, index),
            _ => Shape::anything(),
        },
        "States.JsonMerge" => match arguments {
            [one, other, ..] => merge(one, other),
            _ => Shape::anything(),
        },
        "States.StringSplit" => Shape::list_of(Shape::text()),
        _ => Shape::anything(),
    }
}

/// A list of so many numbers, if that is known.
fn range(first: &Shape, last: &Shape, step: &Shape) -> Shape {
    let number = |shape: &Shape| match shape.known()?.number.as_ref()? {
        Constants::OneOf(numbers) if numbers.len() == 1 => {
            numbers.first().copied().filter(|number| number.fract() == 0.0)
        }
        _ => None,
    };
    let (Some(first), Some(last), Some(step)) = (number(first), number(last), number(step)) else {
        return Shape::list_of(Shape::number());
    };
    let count = ((last - first) / step).floor() + 1.0;
    match count {
        1.0..=RANGE_ITEMS_MAX => Shape::tuple(vec![Shape::number(); count as usize]),
        _ => Shape::list_of(Shape::number()),
    }
}

/// How many items `States.ArrayRange` gives at the most.
///
/// Source: Step Functions Developer Guide, "Intrinsic functions".
const RANGE_ITEMS_MAX: f64 = 1_000.0;

fn get_item(list: &Shape, index: &Shape) -> Shape {
    let exact = match (list.known().map(|known| &known.list), index.known()) {
        (Some(Some(Items::Exactly(items))), Some(known)) => match &known.number {
            Some(Constants::OneOf(numbers)) => match numbers[..] {
                [at] => items.iter().enumerate().find(|(index, _)| *index as f64 == at),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    let item = exact.map_or_else(|| list.each(), |(_, item)| item.clone());
    if item.is_nothing() { Shape::anything() } else { item.present() }
}

/// The fields of both, and of those that both have, those of the second.
pub(super) fn merge(one: &Shape, other: &Shape) -> Shape {
    let (Some(first), Some(second)) = (one.known(), other.known()) else {
        return Shape::object([], Rest::Open, None);
    };
    let (Some(first), Some(second)) = (&first.object, &second.object) else {
        return Shape::object([], Rest::Open, None);
    };
    let rest = first.rest.max(second.rest);
    let names = first.fields.names().chain(second.fields.names());
    let fields = names.map(|name| {
        let own = second.field(name);
        let merged = match own.may_be_missing {
            true => own.present().join(&first.field(name)),
            false => own,
        };
        (name, merged)
    });
    Shape::object(fields, rest, None)
}
