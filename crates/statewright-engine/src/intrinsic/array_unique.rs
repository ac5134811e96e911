use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
};

use super::{IntrinsicFailure, argument::Arguments};
use crate::{Json, java};

/// `States.ArrayUnique(list)`: the items without those that are there again.
///
/// AWS puts them into a `HashSet` of Java, and they come out in its order.
pub(super) fn array_unique(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let list = arguments.list(0)?;
    #[expect(clippy::mutable_key_type, reason = "what is mutable is the size that it keeps")]
    let mut seen = HashSet::new();
    let mut items: Vec<_> = list.iter().filter(|item| seen.insert(Item(item))).cloned().collect();
    let buckets = buckets(list.len());
    // Items of one bucket stay in the order in which they came.
    items.sort_by_cached_key(|item| {
        let hash = java::hash(item).cast_unsigned();
        (hash ^ (hash >> 16)) & (buckets - 1)
    });
    Ok(items.into())
}

/// How many buckets a `HashSet` has that is made from a list of this length.
fn buckets(length: usize) -> u32 {
    let wanted = (length * 4 / 3 + 1).max(16);
    u32::try_from(wanted.next_power_of_two()).unwrap_or(1 << 30)
}

/// An item by its value. Its hash goes by the text of members, in any order.
#[derive(PartialEq, Eq)]
struct Item<'j>(&'j Json);

impl Hash for Item<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.0 {
            Json::Null => state.write_u8(0),
            Json::Bool(value) => value.hash(state),
            Json::Number(number) => number.hash(state),
            Json::String(text) => text.hash(state),
            Json::Array(items) => {
                items.len().hash(state);
                items.iter().for_each(|item| Item(item).hash(state));
            }
            Json::Object(members) => {
                let sum = members.iter().fold(0_u64, |sum, (key, member)| {
                    let mut hasher = DefaultHasher::new();
                    key.hash(&mut hasher);
                    Item(member).hash(&mut hasher);
                    sum.wrapping_add(hasher.finish())
                });
                state.write_u64(sum);
            }
        }
    }
}
