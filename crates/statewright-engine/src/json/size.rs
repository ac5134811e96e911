//! How large a value is as text, and how deep.

use std::sync::atomic::{AtomicU64, Ordering};

use super::Json;

/// The size of a list or object, once it was counted: bytes and depth.
#[derive(Debug, Default)]
pub(super) struct Size(AtomicU64);

/// A copy is made to be changed, and is counted anew.
impl Clone for Size {
    fn clone(&self) -> Self {
        Self::default()
    }
}

const DEPTH_BITS: u32 = 16;

impl Size {
    fn get(&self) -> Option<(usize, usize)> {
        // Nothing has no bytes: 0 stands for "not counted yet".
        match self.0.load(Ordering::Relaxed) {
            0 => None,
            both => {
                Some(((both >> DEPTH_BITS) as usize, (both & ((1 << DEPTH_BITS) - 1)) as usize))
            }
        }
    }

    fn set(&self, (bytes, depth): (usize, usize)) {
        let depth = depth.min((1 << DEPTH_BITS) - 1);
        self.0.store(((bytes as u64) << DEPTH_BITS) | depth as u64, Ordering::Relaxed);
    }
}

/// Bytes of the compact text, and depth.
pub(super) fn of(value: &Json) -> (usize, usize) {
    match value {
        Json::Null => (4, 0),
        Json::Bool(true) => (4, 0),
        Json::Bool(false) => (5, 0),
        Json::Number(number) => (number_bytes(number), 0),
        Json::String(text) => (text_bytes(text), 0),
        Json::Array(items) => remembered(&items.0.size, || {
            items.iter().fold((1 + items.len().max(1), 0), |sum, item| add(sum, of(item)))
        }),
        Json::Object(members) => remembered(members.size(), || {
            members.iter().fold((1 + members.len().max(1), 0), |sum, (key, member)| {
                let (bytes, depth) = of(member);
                add(sum, (text_bytes(key) + 1 + bytes, depth))
            })
        }),
    }
}

fn remembered(size: &Size, count: impl FnOnce() -> (usize, usize)) -> (usize, usize) {
    size.get().unwrap_or_else(|| {
        let (bytes, depth) = count();
        let counted = (bytes, depth + 1);
        size.set(counted);
        counted
    })
}

fn add((bytes, depth): (usize, usize), (more, deeper): (usize, usize)) -> (usize, usize) {
    (bytes + more, depth.max(deeper))
}

/// With its quotes, and with the escapes that serde_json writes.
fn text_bytes(text: &str) -> usize {
    let escapes: usize = text
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
