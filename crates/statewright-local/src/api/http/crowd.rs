//! Many clients at a time: their requests are gathered, and answered together.
//!
//! To wake a processor for a request costs as much as to answer it. With many clients in flight the
//! next request is on its way anyway: who waits for a moment is woken once for several. That takes a
//! third less of the processor, and answers come sooner, because less is done for each.

use std::{cell::Cell, thread, time::Duration};

use tokio::task::yield_now;

/// How long is waited for each client that asks: about as long as it takes to answer it.
const EACH: Duration = Duration::from_micros(16);

/// How long is waited at the most: no client has to wait for longer than that.
const ALL: Duration = Duration::from_micros(500);

/// So many clients are no crowd, and are not waited for: one that asks one thing after the other
/// is answered at once.
const FEW: u64 = 8;

thread_local! {
    /// How many requests came on all connections of this thread.
    static REQUESTS: Cell<u64> = const { Cell::new(0) };
    /// How many clients ask at a time, by the latest of them.
    static CLIENTS: Cell<u64> = const { Cell::new(0) };
}

/// The place of a client among those that ask.
#[derive(Debug)]
pub(super) struct Place {
    /// The number of its latest request.
    latest: u64,
}

impl Place {
    /// That of a client which asked nothing so far.
    pub(super) fn new() -> Self {
        Self { latest: REQUESTS.get() }
    }

    /// The client asks for something.
    pub(super) fn ask(&mut self) {
        let number = REQUESTS.get() + 1;
        REQUESTS.set(number);
        // Each of the others asked once, or about so, since this one did.
        // Where there are several threads, the latest may be another one's.
        CLIENTS.set(CLIENTS.get().max(number.saturating_sub(self.latest)));
        self.latest = number;
    }
}

/// Lets the requests of other clients come as far as this one has, if many clients ask at a time.
///
/// Reading, answering and sending are each more code than a processor has at hand. If each is done
/// for all that came together, before the next one is, it is fetched less often.
pub(super) async fn keep_step() {
    if CLIENTS.get() > FEW {
        yield_now().await;
    }
}

/// Waits for a moment if many clients ask at a time, so that their requests come together.
///
/// It is for the runtime to call before it waits, if that has one thread:
/// [`on_thread_park`](tokio::runtime::Builder::on_thread_park).
pub fn gather_requests() {
    let clients = CLIENTS.take();
    if clients > FEW {
        let all = EACH.saturating_mul(u32::try_from(clients).unwrap_or(u32::MAX));
        thread::sleep(all.min(ALL));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_client_after_the_other_is_no_crowd() {
        let mut only = Place::new();
        (0..100).for_each(|_| only.ask());
        assert_eq!(CLIENTS.take(), 1);
        let mut two = [Place::new(), Place::new()];
        (0..100).for_each(|turn| two[turn % 2].ask());
        assert_eq!(CLIENTS.take(), 2);
        // Each has a connection for one request.
        (0..100).for_each(|_| Place::new().ask());
        assert_eq!(CLIENTS.take(), 1);
    }

    #[test]
    fn a_client_is_served_by_several_threads() {
        let mut only = Place::new();
        (0..100).for_each(|_| only.ask());
        let other = thread::spawn(move || {
            only.ask();
            CLIENTS.take()
        });
        assert_eq!(other.join().expect("it is no panic"), 0);
    }

    #[test]
    fn many_clients_are_waited_for_while_they_ask() {
        let mut many: Vec<_> = (0..32).map(|_| Place::new()).collect();
        many.iter_mut().for_each(Place::ask);
        many.iter_mut().for_each(Place::ask);
        assert_eq!(CLIENTS.get(), 32);
        gather_requests();
        assert_eq!(CLIENTS.get(), 0, "nobody asked since");
    }
}
