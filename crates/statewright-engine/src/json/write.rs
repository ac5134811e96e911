//! To compact text.

use std::fmt::{self, Write};

use serde::{Serialize, Serializer};

use super::Json;

impl Json {
    /// The compact text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(self.bytes());
        // Writing into memory cannot fail.
        let _ = self.write(&mut text);
        text
    }

    /// Writes the compact text.
    ///
    /// # Errors
    ///
    /// What it is written to fails.
    pub fn write(&self, to: &mut impl Write) -> fmt::Result {
        match self {
            Self::Null => to.write_str("null"),
            Self::Bool(true) => to.write_str("true"),
            Self::Bool(false) => to.write_str("false"),
            Self::Number(number) => write!(to, "{number}"),
            Self::String(text) => quote(text, to),
            Self::Array(items) => {
                to.write_char('[')?;
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        to.write_char(',')?;
                    }
                    item.write(to)?;
                }
                to.write_char(']')
            }
            Self::Object(members) => {
                to.write_char('{')?;
                for (index, (key, member)) in members.iter().enumerate() {
                    if index > 0 {
                        to.write_char(',')?;
                    }
                    quote(key, to)?;
                    to.write_char(':')?;
                    member.write(to)?;
                }
                to.write_char('}')
            }
        }
    }
}

/// Writes a text as JSON has it: in quotes, and with escapes.
///
/// # Errors
///
/// What it is written to fails.
pub fn quote(text: &str, to: &mut impl Write) -> fmt::Result {
    to.write_char('"')?;
    let mut rest = text;
    while let Some(at) = first_escaped(rest.as_bytes()) {
        to.write_str(&rest[..at])?;
        match rest.as_bytes()[at] {
            b'"' => to.write_str("\\\""),
            b'\\' => to.write_str("\\\\"),
            b'\n' => to.write_str("\\n"),
            b'\r' => to.write_str("\\r"),
            b'\t' => to.write_str("\\t"),
            0x08 => to.write_str("\\b"),
            0x0c => to.write_str("\\f"),
            control => write!(to, "\\u{control:04x}"),
        }?;
        rest = &rest[at + 1..];
    }
    to.write_str(rest)?;
    to.write_char('"')
}

/// Where the first byte is that is written as an escape.
pub(super) fn first_escaped(bytes: &[u8]) -> Option<usize> {
    // Eight of them are looked at together, as one number.
    let (words, rest) = bytes.as_chunks::<8>();
    let mut last = [b' '; 8];
    last[..rest.len()].copy_from_slice(rest);
    words.iter().chain([&last]).enumerate().find_map(|(index, word)| {
        let escapes = escapes(u64::from_le_bytes(*word));
        (escapes != 0).then(|| 8 * index + escapes.trailing_zeros() as usize / 8)
    })
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
        self.write(f)
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
