use std::panic::Location;

use serde_json::{Map, Value, json};

use crate::{
    Intrinsic, Stack,
    stack::{ResourceRef, Section},
};

/// A table in a template, in which values are looked up when the stack is deployed.
///
/// ```
/// # use serde_json::json;
/// use statewright::{App, Intrinsic, Mapping};
///
/// let mut app = App::new();
/// let stack = app.stack("Orders");
/// let limits = Mapping::new(stack, "Limits", [
///     ("eu-west-1", [("Messages", 10)]),
///     ("us-east-1", [("Messages", 5)]),
/// ]);
/// let count = limits.find(Intrinsic::region(), "Messages");
/// # stack.resource("Queue", "AWS::SQS::Queue", json!({ "DelaySeconds": count }));
/// # app.template("Orders").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    entry: ResourceRef,
}

impl Mapping {
    /// Adds a mapping to the stack: rows by their keys, and in each the values by theirs.
    #[track_caller]
    pub fn new<Row, Name, Found>(
        stack: &mut Stack,
        id: &str,
        rows: impl IntoIterator<Item = (Row, impl IntoIterator<Item = (Name, Found)>)>,
    ) -> Self
    where
        Row: Into<String>,
        Name: Into<String>,
        Found: Into<Value>,
    {
        let location = Location::caller();
        let rows = rows.into_iter().map(|(key, values)| {
            let values = values.into_iter().map(|(key, value)| (key.into(), value.into()));
            (key.into(), Value::from(values.collect::<Map<_, _>>()))
        });
        let rows = Value::from(rows.collect::<Map<_, _>>());
        Self { entry: stack.add_entry(Section::Mappings, id, rows, location) }
    }

    /// The value with this key in the row with that one.
    #[must_use]
    pub fn find(&self, row: impl Into<Value>, key: impl Into<Value>) -> Intrinsic {
        let place = json!([self.entry.qualified(), row.into(), key.into()]);
        Intrinsic::function("Fn::FindInMap", place)
    }
}
