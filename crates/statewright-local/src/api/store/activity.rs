use jiff::Timestamp;

use super::{Encryption, Tags};

/// A queue of work for workers that ask for it.
#[derive(Clone, Debug)]
pub(crate) struct Activity {
    pub(crate) created: Timestamp,
    pub(crate) encryption: Encryption,
    pub(crate) tags: Tags,
}
