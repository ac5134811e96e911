//! What is known of the context object.

use std::cell::OnceCell;

use super::shape::{Rest, Shape};

/// The context object of a state. Most states do without, so it is made when it is asked for.
#[derive(Clone, Copy)]
pub(super) struct Context<'c> {
    made: &'c OnceCell<Shape>,
    input: Option<&'c Shape>,
    item: Option<&'c Shape>,
}

impl<'c> Context<'c> {
    /// That of executions with this input.
    pub(super) fn new(made: &'c OnceCell<Shape>, input: Option<&'c Shape>) -> Self {
        Self { made, input, item: None }
    }

    /// The same where the items of a Map are made ready.
    pub(super) fn with_item(self, item: &'c Shape) -> Self {
        Self { item: Some(item), ..self }
    }

    pub(super) fn shape(&self) -> Shape {
        let input = || self.input.map_or_else(Shape::anything, |input| input.clone().present());
        let context = self.made.get_or_init(|| object(input()));
        match self.item {
            None => context.clone(),
            Some(item) => {
                let item = closed([
                    ("Index", Shape::number()),
                    ("Key", Shape::text().or_missing()),
                    ("Source", Shape::text().or_missing()),
                    ("Value", item.clone().present()),
                ]);
                context.with(&["Map"], Shape::object([("Item", item)], Rest::Open, None))
            }
        }
    }
}

/// The context object of an execution with this input.
///
/// Source: Step Functions Developer Guide, "Accessing execution data from the Context object".
fn object(input: Shape) -> Shape {
    let execution = closed([
        ("Id", Shape::text()),
        ("Input", input),
        ("Name", Shape::text()),
        ("RedriveCount", Shape::number().or_missing()),
        ("RedriveTime", Shape::text().or_missing()),
        ("RoleArn", Shape::text()),
        ("StartTime", Shape::text()),
    ]);
    let state = closed([
        ("EnteredTime", Shape::text()),
        ("Name", Shape::text()),
        ("RetryCount", Shape::number().or_missing()),
    ]);
    closed([
        ("Execution", execution),
        ("Map", Shape::unknown()),
        ("State", state),
        ("StateMachine", closed([("Id", Shape::text()), ("Name", Shape::text())])),
        ("Task", closed([("Token", Shape::text())]).or_missing()),
    ])
}

fn closed<const N: usize>(fields: [(&str, Shape); N]) -> Shape {
    Shape::object(fields, Rest::None, None)
}
