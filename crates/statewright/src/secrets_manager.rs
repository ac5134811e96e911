//! Secrets of Secrets Manager.

mod secret;

pub use secret::{Secret, SecretProps};
