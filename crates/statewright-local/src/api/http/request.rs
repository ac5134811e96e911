//! A request, as it comes in: its head, and its body by its length or in chunks.
//!
//! Source: RFC 9112. What can be understood in two ways is refused.

use std::{mem::MaybeUninit, ops::Range};

use httparse::Status;
use hyper::StatusCode;

/// The largest head, in bytes.
const HEAD_BYTES_MAX: usize = 64 * 1024;

/// How many fields a head may have.
const FIELDS_MAX: usize = 100;

/// The largest request, in bytes: a definition of the largest size with all its letters escaped
/// fits.
pub(super) const REQUEST_BYTES_MAX: usize = 8 * 1024 * 1024;

/// The longest line between chunks, in bytes.
const CHUNK_LINE_MAX: usize = 4 * 1024;

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
    Host,
    InvocationType,
    LogType,
    Origin,
    Target,
}

/// Their names, in the same order.
const NAMES: [&str; 5] =
    ["host", "x-amz-invocation-type", "x-amz-log-type", "origin", "x-amz-target"];

/// Where what of a head is.
pub(super) struct Head {
    length: usize,
    method: Range<usize>,
    target: Range<usize>,
    fields: [Option<Range<usize>>; NAMES.len()],
    body: Body,
    /// Whether the client waits to be told that the body is wanted.
    pub(super) expects_continue: bool,
    pub(super) is_last: bool,
    /// Of HTTP/1.0, where a connection ends unless both say otherwise.
    pub(super) is_old: bool,
}

/// How it is known where a body ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Body {
    Length(usize),
    Chunked,
}

/// Why a request is refused before it is all there. What follows it is no request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    Malformed,
    HeadTooLarge,
    BodyTooLarge,
}

impl Head {
    /// The head that these bytes begin with, if all of it is there.
    pub(super) fn read(bytes: &[u8]) -> Result<Option<Self>, Refused> {
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
            fields: [const { None }; NAMES.len()],
            body: Body::Length(0),
            expects_continue: false,
            is_last: is_old,
            is_old,
        };
        let mut framing = None;
        for field in &*request.headers {
            let is = |name: &str| field.name.eq_ignore_ascii_case(name);
            if is("content-length") {
                frame(&mut framing, Body::Length(content_length(field.value)?))?;
            } else if is("transfer-encoding") {
                if is_old || framing.is_some() || !field.value.eq_ignore_ascii_case(b"chunked") {
                    return Err(Refused::Malformed);
                }
                framing = Some(Body::Chunked);
            } else if is("connection") {
                for option in field.value.split(|byte| *byte == b',') {
                    let option = option.trim_ascii();
                    if option.eq_ignore_ascii_case(b"close") {
                        head.is_last = true;
                    } else if option.eq_ignore_ascii_case(b"keep-alive") && is_old {
                        head.is_last = false;
                    }
                }
            } else if is("expect") {
                head.expects_continue = field.value.eq_ignore_ascii_case(b"100-continue");
            } else if let Some(index) = NAMES.iter().position(|name| is(name)) {
                head.fields[index].get_or_insert(place(field.value));
            }
        }
        match framing {
            Some(Body::Length(length)) if length > REQUEST_BYTES_MAX => Err(Refused::BodyTooLarge),
            framing => {
                head.body = framing.unwrap_or(head.body);
                Ok(Some(head))
            }
        }
    }

    /// What takes in the body that comes after the head.
    pub(super) fn body(&self) -> Incoming {
        let state = match self.body {
            Body::Length(length) => State::Length(length),
            Body::Chunked => State::Size,
        };
        Incoming { body: self.length..self.length, state }
    }

    pub(super) fn request<'r>(&'r self, bytes: &'r [u8], body: Range<usize>) -> Request<'r> {
        Request { head: self, bytes, body: &bytes[body] }
    }

    /// Whether a body is not to be answered with.
    pub(super) fn is_for_head(&self, bytes: &[u8]) -> bool {
        &bytes[self.method.clone()] == b"HEAD"
    }
}

fn frame(framing: &mut Option<Body>, body: Body) -> Result<(), Refused> {
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

    pub(super) fn field(&self, field: Field) -> Option<&'r str> {
        text(&self.bytes[self.head.fields[field as usize].clone()?])
    }
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

/// A body, as far as it is there.
pub(super) struct Incoming {
    pub(super) body: Range<usize>,
    state: State,
}

enum State {
    /// So many bytes in all.
    Length(usize),
    /// The size of a chunk comes next.
    Size,
    /// So much of a chunk is to come.
    Chunk(usize),
    /// The end of the line after a chunk.
    ChunkEnd,
    /// Fields after the last chunk, which are not looked at, and so many bytes of them.
    Trailer(usize),
    Whole,
}

impl Incoming {
    /// Takes in what has come, and says whether it is all of the body. Of chunks, only what is in
    /// them stays.
    pub(super) fn take(&mut self, bytes: &mut Vec<u8>) -> Result<bool, Refused> {
        let mut at = self.body.end;
        loop {
            let rest = &bytes[at..];
            match self.state {
                State::Length(length) => {
                    let is_whole = bytes.len() - self.body.start >= length;
                    if is_whole {
                        self.body.end = self.body.start + length;
                    }
                    return Ok(is_whole);
                }
                // What begins with no digit would be no bytes to the parser.
                State::Size if rest.first().is_some_and(|byte| !byte.is_ascii_hexdigit()) => {
                    return Err(Refused::Malformed);
                }
                State::Size => match httparse::parse_chunk_size(rest) {
                    Ok(Status::Complete((length, 0))) => {
                        at += length;
                        self.state = State::Trailer(0);
                    }
                    Ok(Status::Complete((length, size))) => {
                        let size = usize::try_from(size).map_err(|_| Refused::BodyTooLarge)?;
                        if size > REQUEST_BYTES_MAX - self.body.len() {
                            return Err(Refused::BodyTooLarge);
                        }
                        at += length;
                        self.state = State::Chunk(size);
                    }
                    Ok(Status::Partial) if rest.len() < CHUNK_LINE_MAX => break,
                    Ok(Status::Partial) | Err(_) => return Err(Refused::Malformed),
                },
                State::Chunk(size) => {
                    let there = rest.len().min(size);
                    bytes.copy_within(at..at + there, self.body.end);
                    self.body.end += there;
                    at += there;
                    if there < size {
                        self.state = State::Chunk(size - there);
                        break;
                    }
                    self.state = State::ChunkEnd;
                }
                State::ChunkEnd => match rest {
                    [b'\r', b'\n', ..] => {
                        at += 2;
                        self.state = State::Size;
                    }
                    [] | [b'\r'] => break,
                    _ => return Err(Refused::Malformed),
                },
                State::Trailer(length) => match rest.iter().position(|byte| *byte == b'\n') {
                    Some(end) => {
                        let is_empty = matches!(&rest[..end], [] | [b'\r']);
                        at += end + 1;
                        let length = length + end;
                        self.state = if is_empty { State::Whole } else { State::Trailer(length) };
                        if length > HEAD_BYTES_MAX {
                            return Err(Refused::HeadTooLarge);
                        }
                    }
                    None if rest.len() < CHUNK_LINE_MAX => break,
                    None => return Err(Refused::Malformed),
                },
                State::Whole => break,
            }
        }
        bytes.drain(self.body.end..at);
        Ok(matches!(self.state, State::Whole))
    }

    /// How much is known to come yet.
    pub(super) fn left(&self, bytes: &[u8]) -> usize {
        match self.state {
            State::Length(length) => length.saturating_sub(bytes.len() - self.body.start),
            State::Chunk(size) => size,
            State::Size | State::ChunkEnd | State::Trailer(_) | State::Whole => 0,
        }
    }
}

impl Refused {
    pub(super) fn status(self) -> StatusCode {
        match self {
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::HeadTooLarge => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The body of a request that comes in pieces of so many bytes, and what is left after it.
    fn read(request: &[u8], piece: usize) -> Result<Option<(String, String)>, Refused> {
        let mut bytes = Vec::new();
        let mut pieces = request.chunks(piece);
        let head = loop {
            if let Some(head) = Head::read(&bytes)? {
                break head;
            }
            let Some(piece) = pieces.next() else { return Ok(None) };
            bytes.extend_from_slice(piece);
        };
        let mut incoming = head.body();
        while !incoming.take(&mut bytes)? {
            let Some(piece) = pieces.next() else { return Ok(None) };
            bytes.extend_from_slice(piece);
        }
        let end = incoming.body.end;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ok(Some((text(&bytes[incoming.body]), text(&bytes[end..]))))
    }

    fn check(fields: &str, body: &str, expected: Result<Option<(&str, &str)>, Refused>) {
        let request = format!("POST / HTTP/1.1\r\nHost: a\r\n{fields}\r\n{body}");
        for piece in 1..=request.len() {
            let mut read = read(request.as_bytes(), piece);
            // What comes later comes with the next request.
            if let Ok(Some((_, rest))) = &mut read
                && let Ok(Some((_, wanted))) = &expected
                && piece < request.len()
            {
                assert!(wanted.starts_with(rest.as_str()), "{rest}");
                *rest = (*wanted).to_owned();
            }
            let expected = expected
                .map(|expected| expected.map(|(body, rest)| (body.to_owned(), rest.to_owned())));
            assert_eq!(read, expected, "{request}, {piece} bytes at a time");
        }
    }

    #[test]
    fn bodies_end_where_they_are_said_to() {
        check("", "", Ok(Some(("", ""))));
        check("Content-Length: 3\r\n", "abcGET", Ok(Some(("abc", "GET"))));
        check("content-length: 3\r\nCONTENT-LENGTH: 3\r\n", "abc", Ok(Some(("abc", ""))));
        check("Content-Length: 3\r\n", "ab", Ok(None));
        let chunked = "Transfer-Encoding: chunked\r\n";
        check(chunked, "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\nGET", Ok(Some(("abcde", "GET"))));
        check(chunked, "0\r\nA: b\r\nC: d\r\n\r\n", Ok(Some(("", ""))));
        check(chunked, "3\r\nabc\r\n0\r\n", Ok(None));
    }

    #[test]
    fn what_has_two_meanings_is_refused() {
        let malformed = Err(Refused::Malformed);
        for fields in [
            "Content-Length: +3\r\n",
            "Content-Length: 3, 3\r\n",
            "Content-Length: \r\n",
            "Content-Length: 3\r\nContent-Length: 4\r\n",
            "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
            "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n",
            "Transfer-Encoding: gzip, chunked\r\n",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
            "Content-Length : 3\r\n",
            "A: b\r\n c\r\n",
        ] {
            check(fields, "abc", malformed);
        }
        for body in ["3\r\nabcd\r\n", "3\r\nabc\n0\r\n\r\n", "-1\r\n", "\r\n"] {
            check("Transfer-Encoding: chunked\r\n", body, malformed);
        }
    }

    #[test]
    fn what_is_too_large_is_refused_before_it_comes() {
        let length = REQUEST_BYTES_MAX + 1;
        check(&format!("Content-Length: {length}\r\n"), "", Err(Refused::BodyTooLarge));
        let chunk = format!("{length:x}\r\n");
        check("Transfer-Encoding: chunked\r\n", &chunk, Err(Refused::BodyTooLarge));
        let many = "A: b\r\n".repeat(FIELDS_MAX + 1);
        let long = format!("A: {}", "b".repeat(HEAD_BYTES_MAX));
        for fields in [many, long] {
            let request = format!("POST / HTTP/1.1\r\n{fields}");
            assert_eq!(Head::read(request.as_bytes()).err(), Some(Refused::HeadTooLarge));
        }
    }
}
