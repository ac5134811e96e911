//! What each type of state does with its data. A state that takes time only says what it
//! waits for; the execution keeps the time.

pub(crate) mod choice;
pub(crate) mod pass;
pub(crate) mod wait;
