use crate::Json;

/// The `hashCode` of a value among Java's own lists and maps.
pub(crate) fn hash(value: &Json) -> i32 {
    match value {
        Json::Null => 0,
        Json::Bool(true) => 1231,
        Json::Bool(false) => 1237,
        Json::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => {
                i32::try_from(number).unwrap_or_else(|_| folded(number.cast_unsigned()))
            }
            // A BigInteger of two words.
            (None, Some(number)) => low(number >> 32).wrapping_mul(31).wrapping_add(low(number)),
            (None, None) => folded(number.as_f64().unwrap_or_default().to_bits()),
        },
        Json::String(text) => text_hash(text),
        Json::Array(items) => {
            items.iter().fold(1, |sum: i32, item| sum.wrapping_mul(31).wrapping_add(hash(item)))
        }
        Json::Object(members) => members
            .iter()
            .fold(0, |sum: i32, (key, member)| sum.wrapping_add(text_hash(key) ^ hash(member))),
    }
}

fn text_hash(text: &str) -> i32 {
    text.encode_utf16().fold(0, |sum: i32, unit| sum.wrapping_mul(31).wrapping_add(i32::from(unit)))
}

/// Both halves of 64 bits in 32, as `Long` and `Double` have it.
fn folded(bits: u64) -> i32 {
    low(bits ^ (bits >> 32))
}

fn low(bits: u64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "the lower half is what is wanted")]
    let low = bits as u32;
    low.cast_signed()
}
