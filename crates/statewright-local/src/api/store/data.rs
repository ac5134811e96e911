//! How large the data of histories is, of which parts are shared: a state that adds a field passes
//! on all others as they are, and what a definition says is in all executions of it.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;
use statewright_engine::Json;

/// What is not larger than this is not looked into, in bytes.
const PART_BYTES: usize = 4 * 1024;

/// What has more parts is not looked into either, as that takes longer than it is worth: a list to
/// which a state adds an item counts as another one.
const PARTS_MAX: usize = 64;

/// An event passes on mostly what one of so many before it did: that counts once. If what is small
/// counts more often, that does not matter.
const LATELY: usize = 4;

/// The data of several histories, in which each part counts once.
#[derive(Debug, Default)]
pub(super) struct SharedData {
    bytes: usize,
    /// How many of the histories have a part, by where it is.
    parts: HashMap<usize, usize, RandomState>,
}

/// The data of a history.
#[derive(Debug, Default)]
pub(super) struct HistoryData {
    /// Its large parts: where each is, and how large it is without the large ones in it.
    parts: Vec<(usize, usize)>,
    /// How large all others are together.
    rest: usize,
}

impl SharedData {
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    pub(super) fn add(&mut self, data: &HistoryData) {
        self.bytes += data.rest;
        for (address, bytes) in &data.parts {
            let histories = self.parts.entry(*address).or_default();
            if *histories == 0 {
                self.bytes += bytes;
            }
            *histories += 1;
        }
    }

    /// Takes out what was put in, and is where it was then.
    pub(super) fn remove(&mut self, data: &HistoryData) {
        self.bytes -= data.rest;
        for (address, bytes) in &data.parts {
            let Some(histories) = self.parts.get_mut(address) else { continue };
            *histories -= 1;
            if *histories == 0 {
                self.parts.remove(address);
                self.bytes -= bytes;
            }
        }
    }
}

impl HistoryData {
    pub(super) fn of<'a>(values: impl Iterator<Item = &'a Json>) -> Self {
        let mut data = Self::default();
        let (mut large, mut known) = (Vec::new(), HashSet::with_hasher(RandomState::default()));
        let mut lately = [0; LATELY];
        for value in values {
            // What has no address is in the event itself.
            let Some(address) = value.address() else { continue };
            if lately.contains(&address) {
                continue;
            }
            lately.rotate_right(1);
            lately[0] = address;
            match value.bytes() {
                small @ 0..=PART_BYTES => data.rest += small,
                _ => large.push((address, value)),
            }
        }
        while let Some((address, value)) = large.pop() {
            if !known.insert(address) {
                continue;
            }
            let mut bytes = value.bytes();
            for part in parts(value).filter(|part| part.bytes() > PART_BYTES) {
                if let Some(address) = part.address() {
                    bytes -= part.bytes();
                    large.push((address, part));
                }
            }
            data.parts.push((address, bytes));
        }
        data
    }
}

/// The values in a list or an object that is looked into.
fn parts(value: &Json) -> Box<dyn Iterator<Item = &Json> + '_> {
    match value {
        Json::Array(items) if items.len() <= PARTS_MAX => Box::new(items.iter()),
        Json::Object(members) if members.len() <= PARTS_MAX => Box::new(members.values()),
        _ => Box::new(std::iter::empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(members: &[(&str, &Json)]) -> Json {
        Json::Object(members.iter().map(|(name, value)| (*name, (*value).clone())).collect())
    }

    #[test]
    fn what_is_shared_counts_once() {
        let large = Json::from("x".repeat(10_000));
        let list: Json = vec![large.clone(), large.clone(), Json::from(1_i64)].into();
        let small = Json::from(1_i64);
        let values =
            [1, 2].map(|_| [object(&[("a", &list)]), object(&[("a", &list), ("b", &small)])]);
        let [first, second] = values
            .each_ref()
            .map(|values| HistoryData::of(values.iter().chain([&values[0], &list])));
        let mut all = SharedData::default();
        all.add(&first);
        let one = all.bytes();
        assert!((10_002..10_100).contains(&one), "{one}");
        all.add(&second);
        assert!((one + 10..one + 100).contains(&all.bytes()), "{}", all.bytes());
        all.remove(&first);
        assert_eq!(all.bytes(), one);
        all.remove(&second);
        assert_eq!((all.bytes(), all.parts.len()), (0, 0));
    }

    #[test]
    fn what_is_not_shared_counts_as_it_is() {
        let values: Vec<Json> =
            (0..3).map(|_| vec![Json::from("x".repeat(10_000))].into()).collect();
        let mut all = SharedData::default();
        all.add(&HistoryData::of(values.iter()));
        assert_eq!(all.bytes(), values.iter().map(Json::bytes).sum::<usize>());
    }
}
