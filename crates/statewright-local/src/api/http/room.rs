//! The memory for large requests and answers that are on their way: however many clients are slow,
//! they do not take all that there is.

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit},
    time::timeout,
};

/// What is not larger than this needs no room.
pub(super) const SMALL_BYTES: usize = 64 * 1024;

/// How long is waited for room.
pub(super) const ROOM_TIMEOUT: Duration = Duration::from_secs(30);

/// Room that is taken, for as long as this is there.
pub(super) type Room = OwnedSemaphorePermit;

/// How much may be on its way at a time.
#[derive(Debug)]
pub(super) struct Rooms {
    /// Large requests: what there is no room for is not read before there is some.
    requests: Bounded,
    /// Large answers, which are in memory already.
    answers: Bounded,
    /// So there is an end to how much of them waits for room: what is beyond that is not answered.
    waiting: Bounded,
}

#[derive(Debug)]
struct Bounded {
    kib: u32,
    free: Arc<Semaphore>,
}

/// So much is on its way that there is no room for an answer.
#[derive(Debug)]
pub(super) struct NoRoom;

impl Rooms {
    /// Room for so many bytes of requests, and as many of answers.
    pub(super) fn new(bytes: usize) -> Self {
        let kib = kib(bytes);
        let [requests, answers, waiting] = [kib, kib, kib / 4].map(Bounded::new);
        Self { requests, answers, waiting }
    }

    /// Waits for room for a request of so many bytes.
    pub(super) async fn request(&self, bytes: usize) -> Option<Room> {
        let kib = self.requests.needed(bytes);
        Arc::clone(&self.requests.free).acquire_many_owned(kib).await.ok()
    }

    /// Room for an answer of so many bytes, if it needs some. It waits for that, unless too much
    /// waits already.
    pub(super) async fn answer(&self, bytes: usize) -> Result<Option<Room>, NoRoom> {
        if bytes <= SMALL_BYTES {
            return Ok(None);
        }
        let kib = self.answers.needed(bytes);
        let free = || Arc::clone(&self.answers.free);
        if let Ok(room) = free().try_acquire_many_owned(kib) {
            return Ok(Some(room));
        }
        let _waiting = self.waiting.take(bytes).ok_or(NoRoom)?;
        match timeout(ROOM_TIMEOUT, free().acquire_many_owned(kib)).await {
            Ok(Ok(room)) => Ok(Some(room)),
            Ok(Err(_)) | Err(_) => Err(NoRoom),
        }
    }
}

impl Bounded {
    fn new(kib: u32) -> Self {
        Self { kib, free: Arc::new(Semaphore::new(kib as usize)) }
    }

    /// How much of it so many bytes need: what is larger than all of it has it for itself.
    fn needed(&self, bytes: usize) -> u32 {
        kib(bytes).min(self.kib)
    }

    fn take(&self, bytes: usize) -> Option<SemaphorePermit<'_>> {
        self.free.try_acquire_many(self.needed(bytes)).ok()
    }
}

/// Gives back what a request of so many bytes does not need.
pub(super) fn shrink(room: &mut Room, bytes: usize) {
    let needed = if bytes > SMALL_BYTES { kib(bytes) as usize } else { 0 };
    drop(room.split(room.num_permits().saturating_sub(needed)));
}

fn kib(bytes: usize) -> u32 {
    u32::try_from(bytes / 1024).unwrap_or(u32::MAX)
}
