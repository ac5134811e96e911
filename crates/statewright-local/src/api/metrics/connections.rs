//! The connections of clients.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Why a connection ended before all was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::api) enum Lost {
    /// The client said nothing for too long.
    Idle,
    /// It took too long to send a request.
    SlowRequest,
    /// It took too long to receive an answer.
    SlowAnswer,
    /// It left in the middle of a request, or before it was answered.
    Left,
}

/// All of them, in this order, as they are told.
const LOST: [&str; 4] = ["idle", "slow_request", "slow_answer", "left"];

#[derive(Debug, Default)]
pub(in crate::api) struct Connections {
    open: AtomicU64,
    lost: [AtomicU64; LOST.len()],
}

/// A connection that is open until this is dropped.
#[derive(Debug)]
pub(in crate::api) struct Open<'m>(&'m Connections);

impl Connections {
    pub(in crate::api) fn open(&self) -> Open<'_> {
        self.open.fetch_add(1, Relaxed);
        Open(self)
    }

    pub(in crate::api) fn lose(&self, why: Lost) {
        self.lost[why as usize].fetch_add(1, Relaxed);
    }

    pub(super) fn number_open(&self) -> u64 {
        self.open.load(Relaxed)
    }

    pub(super) fn by_reason(&self) -> impl Iterator<Item = (&'static str, u64)> {
        LOST.into_iter().zip(&self.lost).map(|(why, number)| (why, number.load(Relaxed)))
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Relaxed);
    }
}
