//! Resources of AWS::StepFunctions. Made by generate/resources.py.

pub mod activity;
pub mod state_machine;
pub mod state_machine_alias;
pub mod state_machine_version;
pub use activity::{Activity, ActivityAttributes};
pub use state_machine::{StateMachine, StateMachineAttributes};
pub use state_machine_alias::{StateMachineAlias, StateMachineAliasAttributes};
pub use state_machine_version::{StateMachineVersion, StateMachineVersionAttributes};
