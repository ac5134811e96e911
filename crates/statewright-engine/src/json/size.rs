//! How large a value is as text, and how deep.

use std::sync::atomic::{AtomicU64, Ordering};

use super::{Json, write::first_escaped};

/// The size of a list or object, once it was counted.
#[derive(Debug, Default)]
pub(super) struct Size(AtomicU64);

/// A copy is made to be changed, and is counted anew.
impl Clone for Size {
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// What is counted of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    /// The bytes of the compact text.
    pub(super) bytes: usize,
    pub(super) depth: usize,
    /// Whether all numbers are plain.
    pub(super) plain: bool,
}

const DEPTH_BITS: u32 = 16;
const DEPTH_MAX: u64 = (1 << DEPTH_BITS) - 1;
const PLAIN_BIT: u64 = 1 << DEPTH_BITS;
const BYTES_SHIFT: u32 = DEPTH_BITS + 1;

impl Size {
    fn get(&self) -> Option<Counted> {
        // Nothing has no bytes: 0 stands for "not counted yet".
        match self.0.load(Ordering::Relaxed) {
            0 => None,
            all => Some(Counted {
                bytes: (all >> BYTES_SHIFT) as usize,
                depth: (all & DEPTH_MAX) as usize,
                plain: all & PLAIN_BIT != 0,
            }),
        }
    }

    fn set(&self, counted: Counted) {
        let plain = if counted.plain { PLAIN_BIT } else { 0 };
        let depth = DEPTH_MAX.min(counted.depth as u64);
        self.0.store((counted.bytes as u64) << BYTES_SHIFT | plain | depth, Ordering::Relaxed);
    }
}

/// What there is to count of a value.
pub(super) fn of(value: &Json) -> Counted {
    let alone = |bytes| Counted { bytes, depth: 0, plain: true };
    match value {
        Json::Null => alone(4),
        Json::Bool(true) => alone(4),
        Json::Bool(false) => alone(5),
        Json::Number(number) => Counted { plain: is_plain(number), ..alone(number_bytes(number)) },
        Json::String(text) => alone(text_bytes(text)),
        Json::Array(items) => remembered(&items.0.size, || {
            items.iter().fold(alone(1 + items.len().max(1)), |sum, item| add(sum, 0, of(item)))
        }),
        Json::Object(members) => remembered(members.size(), || {
            members.iter().fold(alone(1 + members.len().max(1)), |sum, (key, member)| {
                add(sum, text_bytes(key) + 1, of(member))
            })
        }),
    }
}

fn remembered(size: &Size, count: impl FnOnce() -> Counted) -> Counted {
    size.get().unwrap_or_else(|| {
        let mut counted = count();
        counted.depth += 1;
        size.set(counted);
        counted
    })
}

fn add(sum: Counted, key_bytes: usize, part: Counted) -> Counted {
    Counted {
        bytes: sum.bytes + key_bytes + part.bytes,
        depth: sum.depth.max(part.depth),
        plain: sum.plain && part.plain,
    }
}

/// Whether a number is written as JSONata writes it: as a whole one if it is one, unless it is
/// too large for 64 bits with a sign.
fn is_plain(number: &serde_json::Number) -> bool {
    match (number.as_i64(), number.as_f64()) {
        (Some(_), _) => true,
        (None, Some(_)) if number.is_u64() => false,
        (None, Some(float)) => float.fract() != 0.0 || float.abs() >= 9_223_372_036_854_775_808.0,
        (None, None) => true,
    }
}

/// With its quotes, and with the escapes that serde_json writes.
fn text_bytes(text: &str) -> usize {
    let Some(first) = first_escaped(text.as_bytes()) else { return text.len() + 2 };
    let escapes: usize = text[first..]
        .bytes()
        .map(|byte| match byte {
            b'"' | b'\\' | b'\n' | b'\r' | b'\t' | 0x08 | 0x0c => 1,
            0..0x20 => 5,
            _ => 0,
        })
        .sum();
    text.len() + escapes + 2
}

fn number_bytes(number: &serde_json::Number) -> usize {
    match (number.as_u64(), number.as_i64()) {
        (Some(number), _) => digits(number),
        (None, Some(number)) => 1 + digits(number.unsigned_abs()),
        (None, None) => number.to_string().len(),
    }
}

fn digits(number: u64) -> usize {
    number.checked_ilog10().unwrap_or(0) as usize + 1
}
