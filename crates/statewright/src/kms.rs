//! Keys of the Key Management Service.

mod key;

pub use key::{Key, KeyProps};
