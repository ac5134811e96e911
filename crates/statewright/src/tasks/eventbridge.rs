use std::panic::Location;

use serde::Deserialize;
use serde_json::json;
use statewright_handler::{Code, Shape, Value};

use crate::{
    EventBridgeError, Expr, Intrinsic, Task, Text,
    flow::{Call, Pattern},
};

use super::{made, text};

/// What EventBridge answers to events.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct PutEvents {
    /// How many of them were refused: none, for the task fails then.
    pub failed_entry_count: u64,
}

/// A state that puts an event on the event bus of the account.
///
/// `source` and `detail_type` say what kind of event it is: rules choose by them.
///
/// ```
/// # use statewright::{App, State, StateMachine, put_event};
/// # use statewright_handler::Shape;
/// # #[derive(Shape)]
/// # struct Order { id: String }
/// let flow = put_event("Announce", "shop.orders", "Order Placed", |order| OrderShape {
///     id: order.get(Order::ID),
/// });
/// # let mut app = App::new();
/// # StateMachine::<Order, _>::new(app.stack("Doc"), "Machine", flow);
/// # app.template("Doc").unwrap();
/// ```
#[track_caller]
pub fn put_event<In, Detail, V: Value<Detail>>(
    name: &str,
    source: &str,
    detail_type: &str,
    detail: impl FnOnce(Expr<In>) -> V,
) -> Task<In, PutEvents, EventBridgeError> {
    let bus = Intrinsic::substitute(
        "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/default",
    );
    Task::new(
        name,
        event(None, bus.into(), (source, detail_type), made(detail)),
        Location::caller(),
    )
}

/// A state that puts an event on the event bus with this ARN, as [`put_event`] does on that of
/// the account.
#[track_caller]
pub fn put_event_on<In, Detail, V: Value<Detail>>(
    bus: impl Into<Text>,
    name: &str,
    source: &str,
    detail_type: &str,
    detail: impl FnOnce(Expr<In>) -> V,
) -> Task<In, PutEvents, EventBridgeError> {
    let bus = bus.into();
    let call = event(Some(text(&bus)), bus, (source, detail_type), made(detail));
    Task::new(name, call, Location::caller())
}

/// The call that puts an event on a bus.
fn event(bus: Option<Code>, arn: Text, (source, kind): (&str, &str), detail: Code) -> Call {
    let constant = |value: &str| Code::Constant(json!(value));
    let mut entry = vec![
        ("Detail".to_owned(), detail),
        ("DetailType".to_owned(), constant(kind)),
        ("Source".to_owned(), constant(source)),
    ];
    if let Some(bus) = bus {
        entry.push(("EventBusName".to_owned(), bus));
    }
    Call::service("events:putEvents", Pattern::RequestResponse)
        .argument("Entries", Code::List(vec![Code::Object(entry)]))
        .on("EventBus", arn)
}
