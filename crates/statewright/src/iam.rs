//! Roles and the rights that they have.

mod role;
mod statement;

pub use role::{Principal, Role};
pub(crate) use statement::{Statement, policy_document};
