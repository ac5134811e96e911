//! State machines, and what they have besides their flows: logs, versions, aliases, and who may
//! start them.

mod alias;
mod grants;
mod logging;
mod machine_type;
mod setting;
mod state_machine;
mod version;

pub use alias::{StateMachineAlias, StateMachineAliasProps};
pub use logging::{LogLevel, Logging};
pub use machine_type::StateMachineType;
pub use state_machine::{DefinitionBody, StateMachine, StateMachineProps};
pub use version::StateMachineVersion;

pub(crate) use grants::check_express;
