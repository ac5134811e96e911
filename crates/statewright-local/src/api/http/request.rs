//! A request, as it comes in: its head says where its body ends.
//!
//! Source: RFC 9112. What can be understood in two ways is refused.

use std::{mem::MaybeUninit, ops::Range};

use httparse::Status;

use super::body::{Framing, Incoming};

/// The largest head, in bytes.
pub(super) const HEAD_BYTES_MAX: usize = 64 * 1024;

/// How many fields a head may have.
const FIELDS_MAX: usize = 100;

/// The largest request, in bytes: a definition of the largest size with all its letters escaped
/// fits.
pub(super) const REQUEST_BYTES_MAX: usize = 8 * 1024 * 1024;

/// A request whose body is all there.
#[derive(Clone, Copy)]
pub(super) struct Request<'r> {
    head: &'r Head,
    bytes: &'r [u8],
    pub(super) body: &'r [u8],
}

/// The fields of requests that are looked at, besides those that say where the body ends.
#[derive(Clone, Copy)]
pub(super) enum Field {
    ClientContext,
    Host,
    InvocationType,
    LogType,
    Target,
    Trace,
}

/// Their names, in the same order.
const NAMES: [&str; 6] = [
    "x-amz-client-context",
    "host",
    "x-amz-invocation-type",
    "x-amz-log-type",
    "x-amz-target",
    "x-amzn-trace-id",
];

/// Where what of a head is.
pub(super) struct Head {
    length: usize,
    method: Range<usize>,
    target: Range<usize>,
    /// Those that are not there are at the beginning, where no field is.
    fields: [Range<usize>; NAMES.len()],
    /// The pages that it comes from, as they are named.
    origins: Vec<Range<usize>>,
    body: Framing,
    /// Whether the client waits to be told that the body is wanted.
    pub(super) expects_continue: bool,
    pub(super) is_last: bool,
    /// Of HTTP/1.0, where a connection ends unless both say otherwise.
    pub(super) is_old: bool,
}

/// Why a request is refused before it is all there. What follows it is no request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    Malformed,
    HeadTooLarge,
    BodyTooLarge,
    TooSlow,
    /// Too many large ones are on their way.
    NoRoom,
}

impl Head {
    /// The head that these bytes begin with, if all of it is there.
    pub(super) fn read(bytes: &[u8]) -> Result<Option<Self>, Refused> {
        // So it is after each request.
        if bytes.is_empty() {
            return Ok(None);
        }
        let mut fields = [const { MaybeUninit::uninit() }; FIELDS_MAX];
        let mut request = httparse::Request::new(&mut []);
        let length = match request.parse_with_uninit_headers(bytes, &mut fields) {
            Ok(Status::Complete(length)) if length <= HEAD_BYTES_MAX => length,
            Ok(Status::Partial) if bytes.len() < HEAD_BYTES_MAX => return Ok(None),
            Ok(_) | Err(httparse::Error::TooManyHeaders) => return Err(Refused::HeadTooLarge),
            Err(_) => return Err(Refused::Malformed),
        };
        let place = |part: &[u8]| {
            // They are parts of the same bytes.
            let start = part.as_ptr().addr() - bytes.as_ptr().addr();
            start..start + part.len()
        };
        let text = |part: Option<&str>| part.map_or(0..0, |part| place(part.as_bytes()));
        let is_old = request.version != Some(1);
        let mut head = Self {
            length,
            method: text(request.method),
            target: text(request.path),
            fields: [const { 0..0 }; NAMES.len()],
            origins: Vec::new(),
            body: Framing::Length(0),
            expects_continue: false,
            is_last: false,
            is_old,
        };
        let mut framing = None;
        let mut is_kept = !is_old;
        for field in &*request.headers {
            let is = |name: &str| field.name.eq_ignore_ascii_case(name);
            if is("content-length") {
                frame(&mut framing, Framing::Length(content_length(field.value)?))?;
            } else if is("transfer-encoding") {
                if is_old || framing.is_some() || !field.value.eq_ignore_ascii_case(b"chunked") {
                    return Err(Refused::Malformed);
                }
                framing = Some(Framing::Chunked);
            } else if is("connection") {
                for option in field.value.split(|byte| *byte == b',') {
                    let option = option.trim_ascii();
                    if option.eq_ignore_ascii_case(b"close") {
                        head.is_last = true;
                    } else if option.eq_ignore_ascii_case(b"keep-alive") {
                        is_kept = true;
                    }
                }
            } else if is("expect") {
                head.expects_continue =
                    !is_old && field.value.eq_ignore_ascii_case(b"100-continue");
            } else if is("origin") {
                head.origins.push(place(field.value));
            } else if let Some(index) = NAMES.iter().position(|name| is(name)) {
                // The first one counts.
                if head.fields[index].start == 0 {
                    head.fields[index] = place(field.value);
                }
            }
        }
        head.is_last |= !is_kept;
        if !is_old && head.fields[Field::Host as usize].start == 0 {
            return Err(Refused::Malformed);
        }
        match framing {
            Some(Framing::Length(length)) if length > REQUEST_BYTES_MAX => {
                Err(Refused::BodyTooLarge)
            }
            framing => {
                head.body = framing.unwrap_or(head.body);
                Ok(Some(head))
            }
        }
    }

    /// How much may come as the body.
    pub(super) fn body_bytes_max(&self) -> usize {
        match self.body {
            Framing::Length(length) => length,
            Framing::Chunked => REQUEST_BYTES_MAX,
        }
    }

    /// What takes in the body that comes after the head.
    pub(super) fn body(&self) -> Incoming {
        Incoming::new(self.body, self.length)
    }

    pub(super) fn request<'r>(&'r self, bytes: &'r [u8], body: Range<usize>) -> Request<'r> {
        Request { head: self, bytes, body: &bytes[body] }
    }

    /// Whether a body is not to be answered with.
    pub(super) fn is_for_head(&self, bytes: &[u8]) -> bool {
        &bytes[self.method.clone()] == b"HEAD"
    }
}

fn frame(framing: &mut Option<Framing>, body: Framing) -> Result<(), Refused> {
    match framing.replace(body) {
        Some(before) if before != body => Err(Refused::Malformed),
        _ => Ok(()),
    }
}

fn content_length(value: &[u8]) -> Result<usize, Refused> {
    if !value.iter().all(u8::is_ascii_digit) {
        return Err(Refused::Malformed);
    }
    std::str::from_utf8(value).ok().and_then(|text| text.parse().ok()).ok_or(Refused::Malformed)
}

impl<'r> Request<'r> {
    pub(super) fn method(&self) -> &'r [u8] {
        &self.bytes[self.head.method.clone()]
    }

    /// The path, without what is asked of it.
    pub(super) fn path(&self) -> &'r str {
        let target = self.target();
        target.split_once('?').map_or(target, |(path, _)| path)
    }

    /// What is after the question mark.
    pub(super) fn query(&self) -> Option<&'r str> {
        Some(self.target().split_once('?')?.1)
    }

    /// The target, without the server if a client names that as for a proxy.
    fn target(&self) -> &'r str {
        let target = text(&self.bytes[self.head.target.clone()]).unwrap_or_default();
        match target.strip_prefix("http://") {
            Some(rest) => rest.find('/').map_or("/", |at| &rest[at..]),
            None => target,
        }
    }

    /// The pages that it comes from; of one whose name is no text there is nothing.
    pub(super) fn origins(&self) -> impl Iterator<Item = Option<&'r str>> {
        let Self { head, bytes, .. } = *self;
        head.origins.iter().map(|origin| text(&bytes[origin.clone()]))
    }

    pub(super) fn field(&self, field: Field) -> Option<&'r str> {
        let place = self.head.fields[field as usize].clone();
        if place.start == 0 { None } else { text(&self.bytes[place]) }
    }
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}
