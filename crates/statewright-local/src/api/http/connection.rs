//! A connection: one request after the other is read, and answered.
//!
//! Most requests are there whole when they are looked for, and most answers at once: so nothing is
//! set up for what takes time before it does, and a request is one read and one write.
//!
//! What is large has [room](Rooms) while it is here: a request until it is answered, or until what
//! waits for its answer has no need of it any more, and an answer until the client has it.

use std::{
    future::poll_fn,
    io,
    ops::Range,
    pin::{Pin, pin},
    sync::Arc,
    task::{Poll, ready},
    time::Duration,
};

use bytes::Buf;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{Instant, Sleep, sleep_until},
};

use super::{
    Answering, answered,
    crowd::{Place, keep_step},
    request::{Head, Refused},
    respond,
    response::{After, Response},
    room::{self, NoRoom, ROOM_TIMEOUT, Room, Rooms, SMALL_BYTES},
};
use crate::api::{
    Api,
    metrics::{Called, Lost},
};

/// How long a client may take to send the head of its next request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(75);

/// How long a client may take to send a body.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// How long a client may take to receive an answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(75);

/// How long it is listened to a client that was refused, so that it comes to read why.
const LINGER: Duration = Duration::from_secs(2);

/// How much is read at a time, at the least and at the most.
const READ_BYTES: Range<usize> = 4 * 1024..256 * 1024;

/// The memory that is kept for the next request.
const KEPT_BYTES: usize = 16 * 1024;

/// Answers requests until the client leaves.
pub(super) async fn serve(api: Arc<Api>, rooms: Arc<Rooms>, stream: TcpStream) {
    // An answer is written whole, so nothing is gained by waiting for more.
    let _ = stream.set_nodelay(true);
    let now = Instant::now();
    let alarm = Alarm(Box::pin(sleep_until(now + HEAD_TIMEOUT)));
    let (input, output) = (Vec::new(), Vec::new());
    let _open = api.metrics.connections.open();
    let place = Place::new();
    let connection = Connection { stream, input, output, rooms, room: None, alarm, now, place };
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
    rooms: Arc<Rooms>,
    /// Room for the request, if it is a large one.
    room: Option<Room>,
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
                    // The rest of it is of no use.
                    (self.input, self.room) = (Vec::new(), None);
                    self.write(&response, Instant::now(), After::Closed, true).await?;
                    return self.linger().await;
                }
                Next::End => return Ok(()),
            };
            self.place.ask();
            keep_step().await;
            let end = body.end;
            let began = Instant::now();
            let request = head.request(&self.input, body);
            let (called, answering) = respond(api, request, &mut self.room);
            let with_body = !head.is_for_head(&self.input);
            self.input.drain(..end);
            self.input.shrink_to(KEPT_BYTES);
            self.room = None;
            let (response, _room) = self.answer(answering).await?;
            let now = Instant::now();
            if let Some(called) = called {
                answered(api, called, &response, now.duration_since(began));
            }
            let after = match (head.is_last, head.is_old) {
                (true, _) => After::Closed,
                (false, true) => After::KeptAlive,
                (false, false) => After::Open,
            };
            self.write(&response, now, after, with_body).await?;
            if let Some(handed) = response.handed {
                handed.sent();
            }
            if after == After::Closed {
                return Ok(self.stream.shutdown().await?);
            }
            self.output.shrink_to(KEPT_BYTES);
        }
    }

    /// Waits for an answer, and for the room that it needs, for as long as the client does.
    async fn answer(&mut self, answering: Answering) -> Result<(Response, Option<Room>), Lost> {
        let waiting = match answering {
            Answering::Now(response) if response.body.len() <= SMALL_BYTES => {
                return Ok((response, None));
            }
            waiting => waiting,
        };
        let placed = async {
            let response = match waiting {
                Answering::Now(response) => response,
                Answering::Later(response) => response.await,
            };
            match self.rooms.answer(response.body.len()).await {
                Ok(room) => (response, room),
                Err(NoRoom) => (Response::no_room(), None),
            }
        };
        tokio::select! {
            biased;
            placed = placed => Ok(placed),
            () = gone(&mut self.stream, &mut self.input) => Err(Lost::Left),
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
        let mut is_awaited = false;
        let mut incoming = head.body();
        loop {
            match incoming.take(&mut self.input) {
                Ok(true) => {
                    // How much comes in chunks is not known before all of it did.
                    if let Some(room) = &mut self.room {
                        room::shrink(room, incoming.body.len());
                    }
                    return Ok(Next::Request(head, incoming.body));
                }
                Ok(false) => {}
                Err(refused) => return Ok(Next::Refused(refused)),
            }
            let deadline = deadline.get_or_insert_with(|| Instant::now() + BODY_TIMEOUT);
            if self.room.is_none() && incoming.is_large() {
                let began = Instant::now();
                let waiting = self.rooms.request(head.body_bytes_max());
                match self.alarm.within(began + ROOM_TIMEOUT, waiting).await {
                    Some(room) => self.room = room,
                    None => return Ok(Next::Refused(Refused::NoRoom)),
                }
                // The client could not send meanwhile.
                *deadline += began.elapsed();
            }
            if head.expects_continue && !std::mem::replace(&mut is_awaited, true) {
                let sending = self.stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n");
                self.alarm.sent(*deadline, sending).await?;
            }
            // A chunk may be as large as it likes: what has no room is read by as much as needs none.
            let wanted = incoming.left(&self.input);
            let wanted = if self.room.is_some() { wanted } else { wanted.min(SMALL_BYTES) };
            match self.read(*deadline, wanted).await? {
                Some(1..) => {}
                Some(0) => return Err(Lost::Left),
                None => return Ok(Next::Refused(Refused::TooSlow)),
            }
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
        now: Instant,
        after: After,
        with_body: bool,
    ) -> Result<(), Lost> {
        self.output.clear();
        response.write_head(&mut self.output, now, after);
        let mut body = if with_body { response.sent_body() } else { &[] };
        if body.len() <= SMALL_BYTES {
            self.output.extend_from_slice(body);
            body = &[];
        }
        keep_step().await;
        let until = now + ANSWER_TIMEOUT;
        if body.is_empty() {
            self.alarm.sent(until, self.stream.write_all(&self.output)).await?;
        } else {
            let mut whole = Buf::chain(self.output.as_slice(), body);
            self.alarm.sent(until, self.stream.write_all_buf(&mut whole)).await?;
        }
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
async fn gone(stream: &mut TcpStream, input: &mut Vec<u8>) {
    let enough = input.len() + KEPT_BYTES;
    while input.len() < enough {
        if !matches!(stream.read_buf(input).await, Ok(1..)) {
            return;
        }
    }
    std::future::pending().await
}

/// A timer that is set anew only when it is over, or would be over too late: most of what is waited
/// for comes long before.
struct Alarm(Pin<Box<Sleep>>);

impl Alarm {
    /// Waits until something is sent, which it is to be until then.
    async fn sent(
        &mut self,
        until: Instant,
        sending: impl Future<Output = io::Result<()>>,
    ) -> io::Result<()> {
        let sent = self.within(until, sending).await;
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
