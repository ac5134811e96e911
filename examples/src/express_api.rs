//! An answer to a request within seconds: an Express state machine behind an API, called and waited
//! for. What is asked of two services at a time costs the time of one.

use serde::{Deserialize, Serialize};
use statewright::{
    Function, HttpApi, Predefined, Retry, Stack, State, StateMachine, StateMachineProps,
    StateMachineType, parallel,
};
use statewright_handler::{HandlerError, Shape};

/// What somebody asks.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Trip {
    /// Where to.
    pub city: String,
    /// For how many nights.
    pub nights: u32,
}

/// What is answered.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Offer {
    /// Where to.
    pub city: String,
    /// What the journey and the stay cost together.
    pub cents: u64,
}

/// A part of an offer.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Price {
    /// What it costs.
    pub cents: u64,
}

/// Why there is no offer.
#[derive(Debug, thiserror::Error, HandlerError)]
pub enum OfferError {
    /// Nobody goes there.
    #[error("nobody goes there")]
    UnknownCity,
}

/// What the journey costs.
pub async fn journey(trip: Trip) -> Result<Price, OfferError> {
    if trip.city.is_empty() {
        return Err(OfferError::UnknownCity);
    }
    Ok(Price { cents: 9900 })
}

/// What the stay costs.
pub async fn stay(trip: Trip) -> Result<Price, OfferError> {
    Ok(Price { cents: 7500 * u64::from(trip.nights) })
}

/// The stack of this example.
pub fn describe(stack: &mut Stack) {
    let journey = Function::new(stack, "Journey", journey);
    let stay = Function::new(stack, "Stay", stay);

    let flow = parallel("Ask Both", (journey.task("Price of Journey"), stay.task("Price of Stay")))
        .output(|trip, (journey, stay)| OfferShape {
            city: trip.get(Trip::CITY),
            cents: journey.get(Price::CENTS) + stay.get(Price::CENTS),
        })
        .retry_tasks(Predefined::TRANSIENT, Retry::default());
    let props = StateMachineProps {
        machine_type: StateMachineType::Express,
        timeout_seconds: Some(20),
        ..StateMachineProps::default()
    };
    let offers = StateMachine::with(stack, "Offers", flow, &props);

    let api = HttpApi::new(stack, "Api");
    api.start_sync(stack, "GetOffer", "POST /offers", &offers);
    stack.output("Url", api.url());
}
