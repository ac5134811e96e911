use super::number;
use crate::Json;

/// Writes a value as Java's `toString` does with its own lists and maps: `{a=1, b=[x, null]}`.
///
/// Nothing is done once there are more than `bytes_max` bytes: the text is then too long.
pub(crate) fn print(value: &Json, into: &mut String, bytes_max: usize) {
    if into.len() > bytes_max {
        return;
    }
    match value {
        Json::Null => into.push_str("null"),
        Json::Bool(value) => into.push_str(if *value { "true" } else { "false" }),
        Json::Number(number) => number::print(number, into),
        Json::String(text) => into.push_str(text),
        Json::Array(items) => {
            into.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(index, into);
                print(item, into, bytes_max);
            }
            into.push(']');
        }
        Json::Object(members) => {
            into.push('{');
            for (index, (key, member)) in members.iter().enumerate() {
                separate(index, into);
                into.push_str(key);
                into.push('=');
                print(member, into, bytes_max);
            }
            into.push('}');
        }
    }
}

fn separate(index: usize, into: &mut String) {
    if index > 0 {
        into.push_str(", ");
    }
}

/// A value as Java's `toString` writes it.
pub(crate) fn printed(value: &Json) -> String {
    let mut text = String::new();
    print(value, &mut text, usize::MAX);
    text
}
