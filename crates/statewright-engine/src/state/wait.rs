use jiff::{SignedDuration, Timestamp};
use statewright_asl::{Until, parse_timestamp};

/// When a Wait state is over that was entered at this time.
pub(crate) fn until(until: &Until, entered: Timestamp) -> Timestamp {
    match until {
        Until::Seconds(seconds) => after_milliseconds(entered, seconds.saturating_mul(1000)),
        // To the second, as the Developer Guide says of "Wait". The parser took no text that is
        // no timestamp; one that was built and is none is past.
        Until::Timestamp(text) => parse_timestamp(text)
            .and_then(|at| Timestamp::from_second(at.as_second()).ok())
            .unwrap_or(entered),
    }
}

/// A time so much later; the end of time, if that is later still.
pub(crate) fn after_milliseconds(at: Timestamp, milliseconds: u64) -> Timestamp {
    let duration = SignedDuration::from_millis(i64::try_from(milliseconds).unwrap_or(i64::MAX));
    at.checked_add(duration).unwrap_or(Timestamp::MAX)
}
