//! A connection: one request after the other is read, and answered.
//!
//! Most requests are there whole when they are looked for, and most answers at once: so nothing is
//! set up for what takes time before it does, and a request is one read and one write.

use std::{
    future::poll_fn,
    io,
    ops::Range,
    pin::{Pin, pin},
    sync::Arc,
    task::{Poll, ready},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::{Semaphore, SemaphorePermit},
    time::{Instant, Sleep, sleep_until},
};

use super::{
    answered,
    crowd::{Place, keep_step},
    request::{Head, Refused},
    respond,
    response::{After, Response},
};
use crate::api::{
    Api,
    metrics::{Called, Lost},
};

/// How long a client may take to send the head of its next request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(75);

/// How long a client may take to send a body.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// How long a large request waits for room.
const ROOM_TIMEOUT: Duration = Duration::from_secs(30);

/// How long a client may take to receive an answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(75);

/// How long it is listened to a client that was refused, so that it comes to read why.
const LINGER: Duration = Duration::from_secs(2);

/// How much is read at a time, at the least and at the most.
const READ_BYTES: Range<usize> = 4 * 1024..256 * 1024;

/// The memory that is kept for the next request.
const KEPT_BYTES: usize = 16 * 1024;

/// What is larger than this needs room: however many clients are slow, they do not take all of the
/// memory with what is on its way.
const SMALL_BYTES: usize = 64 * 1024;

/// How much of large requests may be on its way at a time, in KiB; more waits.
static ROOM_FOR_REQUESTS: Semaphore = Semaphore::const_new(256 * 1024);

/// How much of large answers may be on its way to clients at a time, in KiB. The connection of one
/// for which there is no room is closed, as it is in memory already.
static ROOM_FOR_ANSWERS: Semaphore = Semaphore::const_new(256 * 1024);

/// Answers requests until the client leaves.
pub(super) async fn serve(api: Arc<Api>, stream: TcpStream) {
    // An answer is written whole, so nothing is gained by waiting for more.
    let _ = stream.set_nodelay(true);
    let now = Instant::now();
    let alarm = Alarm(Box::pin(sleep_until(now + HEAD_TIMEOUT)));
    let (input, output) = (Vec::new(), Vec::new());
    let _open = api.metrics.connections.open();
    let place = Place::new();
    let connection = Connection { stream, input, output, room: None, alarm, now, place };
    let served = connection.serve(&api).await;
    // A client that leaves in the middle is nobody's failure.
    if let Err(lost) = served {
        api.metrics.connections.lose(lost);
    }
}

struct Connection {
    stream: TcpStream,
    /// What came and is not answered yet.
    input: Vec<u8>,
    output: Vec<u8>,
    /// Room for the request, if it is a large one.
    room: Option<SemaphorePermit<'static>>,
    alarm: Alarm,
    /// When something was done last.
    now: Instant,
    place: Place,
}

/// What comes on a connection.
enum Next {
    Request(Head, Range<usize>),
    Refused(Refused),
    End,
}

impl Connection {
    async fn serve(mut self, api: &Arc<Api>) -> Result<(), Lost> {
        loop {
            let (head, body) = match self.next().await? {
                Next::Request(head, body) => (head, body),
                Next::Refused(refused) => {
                    if refused == Refused::TooSlow {
                        api.metrics.connections.lose(Lost::SlowRequest);
                    }
                    let response = Response::refused(refused);
                    // It is not known what it asked for, and nothing was done for it.
                    answered(api, Called::Unknown, &response, Duration::ZERO);
                    self.write(&response, After::Closed, true).await?;
                    return self.linger().await;
                }
                Next::End => return Ok(()),
            };
            self.place.ask();
            keep_step().await;
            let end = body.end;
            let mut ahead = Vec::new();
            let response = tokio::select! {
                biased;
                response = respond(api, head.request(&self.input, body)) => response,
                () = gone(&mut self.stream, &mut ahead) => return Err(Lost::Left),
            };
            let with_body = !head.is_for_head(&self.input);
            self.input.drain(..end);
            self.room = None;
            self.input.append(&mut ahead);
            self.input.shrink_to(KEPT_BYTES);
            let after = match (head.is_last, head.is_old) {
                (true, _) => After::Closed,
                (false, true) => After::KeptAlive,
                (false, false) => After::Open,
            };
            self.write(&response, after, with_body).await?;
            if after == After::Closed {
                return Ok(self.stream.shutdown().await?);
            }
            self.output.shrink_to(KEPT_BYTES);
        }
    }

    /// Waits for a request that is all there.
    async fn next(&mut self) -> Result<Next, Lost> {
        let until = self.now + HEAD_TIMEOUT;
        let head = loop {
            match Head::read(&self.input) {
                Ok(Some(head)) => break head,
                Ok(None) => {}
                Err(refused) => return Ok(Next::Refused(refused)),
            }
            match (self.read(until, 0).await?, self.input.is_empty()) {
                (Some(1..), _) => {}
                (Some(0), true) => return Ok(Next::End),
                (Some(0), false) => return Err(Lost::Left),
                (None, true) => return Err(Lost::Idle),
                (None, false) => return Ok(Next::Refused(Refused::TooSlow)),
            }
        };
        let mut deadline = None;
        let mut incoming = head.body();
        loop {
            match incoming.take(&mut self.input) {
                Ok(true) => {
                    self.keep_room(incoming.body.len());
                    return Ok(Next::Request(head, incoming.body));
                }
                Ok(false) => {}
                Err(refused) => return Ok(Next::Refused(refused)),
            }
            let until = match deadline {
                Some(deadline) => deadline,
                None => {
                    if head.body_bytes_max() > SMALL_BYTES {
                        let waiting = ROOM_FOR_REQUESTS.acquire_many(kib(head.body_bytes_max()));
                        match self.alarm.within(Instant::now() + ROOM_TIMEOUT, waiting).await {
                            Some(permit) => self.room = permit.ok(),
                            None => return Ok(Next::Refused(Refused::NoRoom)),
                        }
                    }
                    let until = *deadline.insert(Instant::now() + BODY_TIMEOUT);
                    if head.expects_continue {
                        let bytes = b"HTTP/1.1 100 Continue\r\n\r\n";
                        self.alarm.send(&mut self.stream, bytes, until).await?;
                    }
                    until
                }
            };
            match self.read(until, incoming.left(&self.input)).await? {
                Some(1..) => {}
                Some(0) => return Err(Lost::Left),
                None => return Ok(Next::Refused(Refused::TooSlow)),
            }
        }
    }

    /// Gives back what a request of so many bytes does not need: how many there are is not known
    /// before all of them came, if they come in chunks.
    fn keep_room(&mut self, bytes: usize) {
        let needed = if bytes > SMALL_BYTES { kib(bytes) as usize } else { 0 };
        if let Some(room) = &mut self.room {
            drop(room.split(room.num_permits().saturating_sub(needed)));
        }
    }

    /// Reads more, and says how much: nothing is the end, and no number that time was up.
    async fn read(&mut self, until: Instant, wanted: usize) -> io::Result<Option<usize>> {
        self.input.reserve(wanted.clamp(READ_BYTES.start, READ_BYTES.end));
        self.alarm.within(until, self.stream.read_buf(&mut self.input)).await.transpose()
    }

    async fn write(
        &mut self,
        response: &Response,
        after: After,
        with_body: bool,
    ) -> Result<(), Lost> {
        let now = Instant::now();
        self.output.clear();
        response.write(&mut self.output, now, after, with_body);
        let _room = match self.output.len() {
            0..=SMALL_BYTES => None,
            large => Some(ROOM_FOR_ANSWERS.try_acquire_many(kib(large)).map_err(|_| Lost::NoRoom)?),
        };
        keep_step().await;
        self.alarm.send(&mut self.stream, &self.output, now + ANSWER_TIMEOUT).await?;
        self.now = Instant::now();
        Ok(())
    }

    /// Closes the connection to one who may be sending. It would be told that nobody takes that,
    /// and might not come to see what it was answered.
    async fn linger(mut self) -> Result<(), Lost> {
        self.stream.shutdown().await?;
        let until = Instant::now() + LINGER;
        loop {
            self.input.clear();
            if !matches!(self.read(until, READ_BYTES.end).await?, Some(1..)) {
                return Ok(());
            }
        }
    }
}

/// How much room so many bytes need.
fn kib(bytes: usize) -> u32 {
    u32::try_from(bytes / 1024).unwrap_or(u32::MAX)
}

impl From<io::Error> for Lost {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::TimedOut => Self::SlowAnswer,
            _ => Self::Left,
        }
    }
}

/// Waits until a client has left who waits for an answer. What it sends ahead is taken in, because
/// the end is behind that; one that sends too much of it is seen to have left when it was answered.
async fn gone(stream: &mut TcpStream, ahead: &mut Vec<u8>) {
    while ahead.len() < KEPT_BYTES {
        if !matches!(stream.read_buf(ahead).await, Ok(1..)) {
            return;
        }
    }
    std::future::pending().await
}

/// A timer that is set anew only when it is over, or would be over too late: most of what is waited
/// for comes long before.
struct Alarm(Pin<Box<Sleep>>);

impl Alarm {
    /// Sends all of it, until then.
    async fn send(
        &mut self,
        stream: &mut TcpStream,
        bytes: &[u8],
        until: Instant,
    ) -> io::Result<()> {
        let sent = self.within(until, stream.write_all(bytes)).await;
        sent.unwrap_or_else(|| Err(io::ErrorKind::TimedOut.into()))
    }

    /// What is waited for; nothing, if it does not come until then.
    async fn within<T>(&mut self, until: Instant, waited: impl Future<Output = T>) -> Option<T> {
        let mut waited = pin!(waited);
        poll_fn(|context| {
            if let Poll::Ready(come) = waited.as_mut().poll(context) {
                return Poll::Ready(Some(come));
            }
            if until < self.0.deadline() {
                self.0.as_mut().reset(until);
            }
            loop {
                ready!(self.0.as_mut().poll(context));
                if until <= self.0.deadline() {
                    return Poll::Ready(None);
                }
                self.0.as_mut().reset(until);
            }
        })
        .await
    }
}
