/// The most events that the history of an execution can have.
///
/// Source: Step Functions Developer Guide, "Service quotas".
pub const HISTORY_EVENTS_MAX: u64 = 25_000;

/// The largest input or output of a state, task or execution, in bytes of UTF-8 text.
///
/// Source: Step Functions Developer Guide, "Service quotas".
pub const PAYLOAD_BYTES_MAX: usize = 262_144;
