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
    let is_escaped = |byte: u8| (byte < 0x20) | (byte == b'"') | (byte == b'\\');
    // All bytes of a piece are looked at together, as processors can.
    let (pieces, _) = bytes.as_chunks::<16>();
    let escapes = |piece: &[u8; 16]| {
        piece.iter().fold(0, |escapes, byte| escapes | u8::from(is_escaped(*byte)))
    };
    let plain = 16 * pieces.iter().take_while(|piece| escapes(piece) == 0).count();
    bytes[plain..].iter().position(|byte| is_escaped(*byte)).map(|at| plain + at)
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
