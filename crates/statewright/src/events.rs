//! Rules and buses of EventBridge.

mod bus;
mod pattern;
mod rule;

pub use bus::EventBus;
pub use pattern::EventPattern;
pub use rule::{Rule, RuleProps};
