//! To compact text.

use std::{fmt, io::Write};

use serde::{Serialize, Serializer};

use super::Json;

impl Json {
    /// The compact text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = Vec::with_capacity(self.bytes());
        self.write(&mut text);
        match String::from_utf8(text) {
            Ok(text) => text,
            Err(_) => unreachable!("made of texts and ASCII"),
        }
    }

    /// Adds the compact text.
    pub fn write(&self, to: &mut Vec<u8>) {
        match self {
            Self::Null => to.extend_from_slice(b"null"),
            Self::Bool(true) => to.extend_from_slice(b"true"),
            Self::Bool(false) => to.extend_from_slice(b"false"),
            Self::Number(number) => add(to, format_args!("{number}")),
            Self::String(text) => quote(text, to),
            Self::Array(items) => {
                to.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        to.push(b',');
                    }
                    item.write(to);
                }
                to.push(b']');
            }
            Self::Object(members) => {
                to.push(b'{');
                for (index, (key, member)) in members.iter().enumerate() {
                    if index > 0 {
                        to.push(b',');
                    }
                    quote(key, to);
                    to.push(b':');
                    member.write(to);
                }
                to.push(b'}');
            }
        }
    }
}

/// Adds a text as JSON has it: in quotes, and with escapes.
pub fn quote(text: &str, to: &mut Vec<u8>) {
    to.push(b'"');
    let mut rest = text.as_bytes();
    while let Some(at) = first_escaped(rest) {
        to.extend_from_slice(&rest[..at]);
        let escape = match rest[at] {
            b'"' => b"\\\"",
            b'\\' => b"\\\\",
            b'\n' => b"\\n",
            b'\r' => b"\\r",
            b'\t' => b"\\t",
            0x08 => b"\\b",
            0x0c => b"\\f",
            control => {
                add(to, format_args!("\\u00{control:02x}"));
                rest = &rest[at + 1..];
                continue;
            }
        };
        to.extend_from_slice(escape);
        rest = &rest[at + 1..];
    }
    to.extend_from_slice(rest);
    to.push(b'"');
}

fn add(to: &mut Vec<u8>, text: fmt::Arguments<'_>) {
    // Writing into memory cannot fail.
    let _ = to.write_fmt(text);
}

/// Where the first byte is that is written as an escape.
pub(super) fn first_escaped(bytes: &[u8]) -> Option<usize> {
    // Eight of them are looked at together, as one number.
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let escapes = escapes(u64::from_le_bytes(*word));
        if escapes != 0 {
            return Some(8 * index + escapes.trailing_zeros() as usize / 8);
        }
    }
    let escaped = rest.iter().position(|byte| matches!(byte, 0..0x20 | b'"' | b'\\'));
    escaped.map(|at| 8 * words.len() + at)
}

/// The first byte of a word that is written as an escape has its highest bit set; of those after
/// it, others may have.
fn escapes(word: u64) -> u64 {
    /// One in each byte.
    const EACH: u64 = u64::MAX / 0xff;
    // The highest bit is set by what is borrowed, if it was not before.
    let is_less = |word: u64, than: u64| word.wrapping_sub(EACH * than) & !word;
    let is = |byte: u8| is_less(word ^ (EACH * u64::from(byte)), 1);
    (is_less(word, 0x20) | is(b'"') | is(b'\\')) & (EACH << 7)
}

/// The compact text.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(items) => serializer.collect_seq(items.iter()),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(key, member)| (&**key, member)))
            }
        }
    }
}
