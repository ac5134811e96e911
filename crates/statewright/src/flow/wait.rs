use std::panic::Location;

use statewright_asl::{self as asl, Common, Setting, Transition, Until};
use statewright_handler::{Root, Timestamp, Value};

use crate::Expr;

use super::{Draft, Flow, Fragment, Slot};

/// Waits for so many seconds, and passes on what it is given.
#[track_caller]
pub fn wait<T>(name: &str, seconds: u32) -> Flow<T, T> {
    wait_seconds(name, |_| u64::from(seconds))
}

/// Waits for as many seconds as what it is given says, and passes that on.
///
/// ```
/// use statewright::{State, StateMachine, wait_seconds};
/// # use statewright_handler::Shape;
/// # #[derive(Shape)] struct Order { delay: u64 }
///
/// let flow = wait_seconds("Wait", |order| order.get(Order::DELAY));
/// # let mut app = statewright::App::new();
/// # StateMachine::<Order, Order>::new(app.stack("Doc"), "Machine", flow);
/// # let template = app.template("Doc").unwrap();
/// # let state = &template["Resources"]["Machine"]["Properties"]["Definition"]["States"]["Wait"];
/// # assert_eq!(state["SecondsPath"], "$.delay");
/// ```
#[track_caller]
pub fn wait_seconds<T, V: Value<u64>>(
    name: &str,
    seconds: impl FnOnce(Expr<T>) -> V,
) -> Flow<T, T> {
    let code = seconds(Expr::root(Root::Input)).code();
    single(name, Slot::Seconds, code, Location::caller())
}

/// Waits until a point in time, and passes on what it is given; at once, if it is past.
///
/// ```
/// use statewright::{State, StateMachine, wait_until};
/// # use statewright_handler::{Shape, Timestamp};
/// # #[derive(Shape)] struct Order { due: Timestamp }
///
/// let flow = wait_until("Wait", |order| order.get(Order::DUE))
///     .then(wait_until("New Year", |_| Timestamp("2030-01-01T00:00:00Z".to_owned())));
/// # let mut app = statewright::App::new();
/// # StateMachine::<Order, Order>::new(app.stack("Doc"), "Machine", flow);
/// # let template = app.template("Doc").unwrap();
/// # let states = &template["Resources"]["Machine"]["Properties"]["Definition"]["States"];
/// # assert_eq!(states["Wait"]["TimestampPath"], "$.due");
/// # assert_eq!(states["New Year"]["Timestamp"], "2030-01-01T00:00:00Z");
/// ```
#[track_caller]
pub fn wait_until<T, V: Value<Timestamp>>(
    name: &str,
    time: impl FnOnce(Expr<T>) -> V,
) -> Flow<T, T> {
    let code = time(Expr::root(Root::Input)).code();
    single(name, Slot::Timestamp, code, Location::caller())
}

fn single<T>(
    name: &str,
    slot: Slot,
    code: statewright_handler::Code,
    location: &'static Location<'static>,
) -> Flow<T, T> {
    let state = asl::State::Wait(asl::Wait {
        common: Common::default(),
        until: Until::Seconds(Setting::Value(0)),
        transition: Transition::End,
    });
    Flow::new(Fragment::single(name, Draft::from(state).with(slot, code), location))
}
