//! What a state machine has besides its flow: logs, versions, aliases, and who may start it.

mod alias;
mod grants;
mod logging;
mod version;

pub use alias::{StateMachineAlias, StateMachineAliasProps};
pub use logging::{LogLevel, Logging, StateMachineType};
pub use version::StateMachineVersion;

pub(crate) use grants::check_express;
pub(crate) use logging::{Setting, check_setting};
