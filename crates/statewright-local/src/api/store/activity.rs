use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Encryption, Tags};

/// A queue of work for workers that ask for it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Activity {
    pub(crate) created: Timestamp,
    pub(crate) encryption: Encryption,
    pub(crate) tags: Tags,
}
