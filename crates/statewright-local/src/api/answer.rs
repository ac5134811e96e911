//! Answers, as they are written.

use std::io;

use serde::Serialize;
use statewright_engine::quote;

use super::error::Error;

/// The body of an answer.
pub(super) type Answer = Result<Vec<u8>, Error>;

/// An answer of these members.
pub(super) fn answer(response: &impl Serialize) -> Answer {
    let mut body = Body::new();
    body.serialize(response)?;
    Ok(body.0)
}

/// The answer of an operation that has nothing to tell.
pub(super) fn done() -> Answer {
    Ok(b"{}".to_vec())
}

/// An answer that is written member by member, for the operations that are called most: what is
/// derived goes over each letter of the names as well.
///
/// A comma is after each, as long as it is not known that there are no more.
pub(super) struct Members(Body);

impl Members {
    pub(super) fn new() -> Self {
        let mut body = Body::new();
        body.0.push(b'{');
        Self(body)
    }

    /// Adds a text.
    pub(super) fn text(&mut self, name: &'static str, text: &str) {
        self.name(name);
        let Self(Body(body)) = self;
        quote(text, body);
        body.push(b',');
    }

    /// Adds a text if there is one.
    pub(super) fn text_if(&mut self, name: &'static str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    /// Adds anything else.
    pub(super) fn value(
        &mut self,
        name: &'static str,
        value: &impl Serialize,
    ) -> Result<(), Error> {
        self.name(name);
        let Self(body) = self;
        body.serialize(value)?;
        body.0.push(b',');
        Ok(())
    }

    pub(super) fn end(self) -> Answer {
        let Self(Body(mut body)) = self;
        if body.len() > 1 {
            body.pop();
        }
        body.push(b'}');
        Ok(body)
    }

    fn name(&mut self, name: &'static str) {
        let Self(Body(body)) = self;
        body.push(b'"');
        body.extend_from_slice(name.as_bytes());
        body.extend_from_slice(b"\":");
    }
}

/// An answer that is being written: half of what is written is a letter or two, for which no memory
/// has to be copied.
struct Body(Vec<u8>);

impl Body {
    fn new() -> Self {
        // Most answers fit into this, and grow no more.
        Self(Vec::with_capacity(1024))
    }

    fn serialize(&mut self, value: &impl Serialize) -> Result<(), Error> {
        serde_json::to_writer(self, value).map_err(|error| Error::serialization(error.to_string()))
    }
}

impl io::Write for Body {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes).map(|()| bytes.len())
    }

    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match *bytes {
            [letter] => self.0.push(letter),
            [first, second] => {
                self.0.push(first);
                self.0.push(second);
            }
            _ => self.0.extend_from_slice(bytes),
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
