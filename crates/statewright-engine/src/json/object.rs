use std::{
    fmt, mem,
    sync::{Arc, LazyLock},
};

use indexmap::IndexMap;

use super::{Json, size::Size};

/// The members of an object, in the order in which they were put in.
#[derive(Clone)]
pub struct Object(Arc<ObjectNode>);

impl Default for Object {
    /// All objects that have no members yet are the same one.
    fn default() -> Self {
        static EMPTY: LazyLock<Arc<ObjectNode>> = LazyLock::new(Arc::default);
        Self(EMPTY.clone())
    }
}

#[derive(Clone, Default)]
struct ObjectNode {
    members: Members,
    size: Size,
}

/// With how many members a key is looked up by its hash, and not by going through them.
const MANY: usize = 12;

#[derive(Clone)]
enum Members {
    Few(Vec<(Arc<str>, Json)>),
    Many(IndexMap<Arc<str>, Json>),
}

impl Default for Members {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

impl Members {
    fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Self::Few(few) => few.iter().find_map(|(own, value)| (**own == *key).then_some(value)),
            Self::Many(many) => many.get(key),
        }
    }

    fn get_mut(&mut self, key: &str) -> Option<&mut Json> {
        match self {
            Self::Few(few) => {
                few.iter_mut().find_map(|(own, value)| (**own == *key).then_some(value))
            }
            Self::Many(many) => many.get_mut(key),
        }
    }

    fn insert(&mut self, key: Arc<str>, value: Json) {
        match self {
            Self::Many(many) => {
                many.insert(key, value);
            }
            Self::Few(few) => match few.iter().position(|(own, _)| *own == key) {
                Some(index) => few[index].1 = value,
                None if few.len() < MANY => few.push((key, value)),
                None => {
                    let few = mem::take(few).into_iter().chain([(key, value)]);
                    *self = Self::Many(few.collect());
                }
            },
        }
    }

    fn remove(&mut self, key: &str) -> Option<Json> {
        match self {
            Self::Few(few) => {
                let index = few.iter().position(|(own, _)| **own == *key)?;
                Some(few.remove(index).1)
            }
            Self::Many(many) => many.shift_remove(key),
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::Few(few) => few.len(),
            Self::Many(many) => many.len(),
        }
    }

    fn at(&self, index: usize) -> Option<(&Arc<str>, &Json)> {
        match self {
            Self::Few(few) => few.get(index).map(|(key, value)| (key, value)),
            Self::Many(many) => many.get_index(index),
        }
    }
}

impl Object {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        let members = Members::Few(Vec::with_capacity(capacity.min(MANY)));
        Self(Arc::new(ObjectNode { members, size: Size::default() }))
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.0.members.get(key)
    }

    /// The value of a key, to be changed, if it is there.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Json> {
        self.make_mut().get_mut(key)
    }

    /// Sets the value of a key: in its place if it is there, else at the end.
    pub fn insert(&mut self, key: impl Into<Arc<str>>, value: impl Into<Json>) {
        self.make_mut().insert(key.into(), value.into());
    }

    /// Sets the values of these keys.
    pub fn extend(&mut self, members: Self) {
        let own = self.make_mut();
        for (key, value) in members.iter() {
            own.insert(key.clone(), value.clone());
        }
    }

    /// The value of a key, to be changed: put in if it is not there.
    pub fn entry(&mut self, key: &str, absent: impl FnOnce() -> Json) -> &mut Json {
        let own = self.make_mut();
        if own.get(key).is_none() {
            own.insert(key.into(), absent());
        }
        match own.get_mut(key) {
            Some(value) => value,
            None => unreachable!("it was put in"),
        }
    }

    /// Takes a member out.
    pub fn remove(&mut self, key: &str) -> Option<Json> {
        self.make_mut().remove(key)
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.members.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The members in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Arc<str>, &Json)> {
        (0..self.len()).map(|index| match self.0.members.at(index) {
            Some(member) => member,
            None => unreachable!("there are as many members as are counted"),
        })
    }

    /// The keys in their order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &Arc<str>> {
        self.iter().map(|(key, _)| key)
    }

    /// The values in their order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &Json> {
        self.iter().map(|(_, value)| value)
    }

    /// Where the object is: another one, even an equal one, is elsewhere.
    pub(crate) fn address(&self) -> usize {
        Arc::as_ptr(&self.0) as usize
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    pub(super) fn size(&self) -> &Size {
        &self.0.size
    }

    fn make_mut(&mut self) -> &mut Members {
        let node = Arc::make_mut(&mut self.0);
        node.size = Size::default();
        &mut node.members
    }
}

/// Equal, whatever the order of members.
impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.is_same(other)
            || (self.len() == other.len()
                && self.iter().all(|(key, value)| other.get(key) == Some(value)))
    }
}

impl Eq for Object {}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: Into<Arc<str>>, V: Into<Json>> FromIterator<(K, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let members = members.into_iter();
        let mut object = Self::with_capacity(members.size_hint().0);
        let own = object.make_mut();
        for (key, value) in members {
            own.insert(key.into(), value.into());
        }
        object
    }
}

impl<K: Into<Arc<str>>, V: Into<Json>, const N: usize> From<[(K, V); N]> for Object {
    fn from(members: [(K, V); N]) -> Self {
        members.into_iter().collect()
    }
}

impl<K: Into<Arc<str>>, V: Into<Json>, const N: usize> From<[(K, V); N]> for Json {
    fn from(members: [(K, V); N]) -> Self {
        Self::Object(members.into())
    }
}
