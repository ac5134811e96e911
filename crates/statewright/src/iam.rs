//! Roles and the rights that they have.

pub(crate) mod quota;
mod reason;
mod role;
mod statement;

pub use role::{Grantee, Principal, Role};
pub use statement::Statement;

pub(crate) use reason::Reason;
pub(crate) use role::own_account;
pub(crate) use statement::{Explained, explained, policy_document};
