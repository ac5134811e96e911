//! What is known of the context object.

use super::shape::{Rest, Shape};

/// The context object of an execution with this input.
///
/// Source: Step Functions Developer Guide, "Accessing execution data from the Context object".
pub(super) fn object(input: &Shape) -> Shape {
    let closed = |fields: Vec<(&str, Shape)>| Shape::object(fields, Rest::None, None);
    closed(vec![
        (
            "Execution",
            closed(vec![
                ("Id", Shape::text()),
                ("Input", input.clone()),
                ("Name", Shape::text()),
                ("RedriveCount", Shape::number().or_missing()),
                ("RedriveTime", Shape::text().or_missing()),
                ("RoleArn", Shape::text()),
                ("StartTime", Shape::text()),
            ]),
        ),
        ("Map", Shape::unknown()),
        (
            "State",
            closed(vec![
                ("EnteredTime", Shape::text()),
                ("Name", Shape::text()),
                ("RetryCount", Shape::number().or_missing()),
            ]),
        ),
        ("StateMachine", closed(vec![("Id", Shape::text()), ("Name", Shape::text())])),
        ("Task", closed(vec![("Token", Shape::text())]).or_missing()),
    ])
}

/// The same where the items of a Map are made ready.
pub(super) fn with_item(context: &Shape, item: &Shape) -> Shape {
    let fields = [
        ("Index", Shape::number()),
        ("Key", Shape::text().or_missing()),
        ("Source", Shape::text().or_missing()),
        ("Value", item.clone()),
    ];
    let item = Shape::object(fields, Rest::None, None);
    context.with(&["Map"], Shape::object([("Item", item)], Rest::Open, None))
}
