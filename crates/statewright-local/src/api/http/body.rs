//! A body, which ends after its length, or after the last of its chunks.

use std::ops::Range;

use httparse::Status;

use super::{
    request::{HEAD_BYTES_MAX, REQUEST_BYTES_MAX, Refused},
    room::SMALL_BYTES,
};

/// The longest line between chunks, in bytes.
const CHUNK_LINE_MAX: usize = 4 * 1024;

/// How it is known where a body ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Framing {
    Length(usize),
    Chunked,
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
    /// A body that begins at this byte, of which nothing is taken in yet.
    pub(super) fn new(framing: Framing, start: usize) -> Self {
        let state = match framing {
            Framing::Length(length) => State::Length(length),
            Framing::Chunked => State::Size,
        };
        Self { body: start..start, state }
    }

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

    /// Whether it is more than may be here without room, as far as that is known.
    pub(super) fn is_large(&self) -> bool {
        match self.state {
            State::Length(length) => length > SMALL_BYTES,
            _ => self.body.len() > SMALL_BYTES,
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::http::request::Head;

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
        let many = "A: b\r\n".repeat(200);
        let long = format!("A: {}", "b".repeat(HEAD_BYTES_MAX));
        for fields in [many, long] {
            let request = format!("POST / HTTP/1.1\r\n{fields}");
            assert_eq!(Head::read(request.as_bytes()).err(), Some(Refused::HeadTooLarge));
        }
    }
}
