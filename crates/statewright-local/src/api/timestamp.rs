use jiff::Timestamp;
use serde::{Serialize, Serializer};

/// A time as AWS's JSON has it: seconds since 1970, with milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct EpochSeconds(pub(super) Timestamp);

impl Serialize for EpochSeconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[expect(clippy::cast_precision_loss, reason = "milliseconds of this age are exact")]
        let milliseconds = self.0.as_millisecond() as f64;
        serializer.serialize_f64(milliseconds / 1000.0)
    }
}
