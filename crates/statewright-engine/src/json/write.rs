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
    to.reserve(text.len() + 2);
    to.push(b'"');
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    for word in words {
        if has_escapes(*word) {
            word.iter().for_each(|byte| add_byte(to, *byte));
        } else {
            to.extend_from_slice(word);
        }
    }
    rest.iter().for_each(|byte| add_byte(to, *byte));
    to.push(b'"');
}

/// Adds a byte of a text, or the escape that it is written as.
#[inline]
fn add_byte(to: &mut Vec<u8>, byte: u8) {
    if byte >= 0x20 && byte != b'"' && byte != b'\\' {
        return to.push(byte);
    }
    let escape = match byte {
        b'"' => b"\\\"",
        b'\\' => b"\\\\",
        b'\n' => b"\\n",
        b'\r' => b"\\r",
        b'\t' => b"\\t",
        0x08 => b"\\b",
        0x0c => b"\\f",
        control => return add(to, format_args!("\\u00{control:02x}")),
    };
    to.extend_from_slice(escape);
}

fn add(to: &mut Vec<u8>, text: fmt::Arguments<'_>) {
    // Writing into memory cannot fail.
    let _ = to.write_fmt(text);
}

/// Whether one of these bytes is written as an escape. They are looked at together, as one number.
pub(super) fn has_escapes(word: [u8; 8]) -> bool {
    /// One in each byte.
    const EACH: u64 = u64::MAX / 0xff;
    let word = u64::from_le_bytes(word);
    // The highest bit is set by what is borrowed, if it was not before.
    let is_less = |word: u64, than: u64| word.wrapping_sub(EACH * than) & !word;
    let is = |byte: u8| is_less(word ^ (EACH * u64::from(byte)), 1);
    (is_less(word, 0x20) | is(b'"') | is(b'\\')) & (EACH << 7) != 0
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
