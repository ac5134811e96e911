//! Resources of AWS::KMS. Made by generate/resources.py.

pub mod alias;
pub mod key;
pub mod replica_key;
pub use alias::{Alias, AliasAttributes};
pub use key::{Key, KeyAttributes};
pub use replica_key::{ReplicaKey, ReplicaKeyAttributes};
