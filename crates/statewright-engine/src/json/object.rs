use std::{fmt, sync::Arc};

use indexmap::IndexMap;

use super::{Json, size::Size};

/// The members of an object, in the order in which they were put in.
#[derive(Clone, Default)]
pub struct Object(Arc<ObjectNode>);

#[derive(Clone, Default)]
struct ObjectNode {
    members: IndexMap<Arc<str>, Json>,
    size: Size,
}

impl Object {
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
        own.extend(members.iter().map(|(key, value)| (key.clone(), value.clone())));
    }

    /// The value of a key, to be changed: put in if it is not there.
    pub fn entry(&mut self, key: &str, absent: impl FnOnce() -> Json) -> &mut Json {
        self.make_mut().entry(key.into()).or_insert_with(absent)
    }

    /// Takes a member out.
    pub fn remove(&mut self, key: &str) -> Option<Json> {
        self.make_mut().shift_remove(key)
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.members.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.members.is_empty()
    }

    /// The members in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Arc<str>, &Json)> {
        self.0.members.iter()
    }

    /// The keys in their order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &Arc<str>> {
        self.0.members.keys()
    }

    /// The values in their order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &Json> {
        self.0.members.values()
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    pub(super) fn size(&self) -> &Size {
        &self.0.size
    }

    fn make_mut(&mut self) -> &mut IndexMap<Arc<str>, Json> {
        let node = Arc::make_mut(&mut self.0);
        node.size = Size::default();
        &mut node.members
    }
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.is_same(other) || self.0.members == other.0.members
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
        let members = members.into_iter().map(|(key, value)| (key.into(), value.into())).collect();
        Self(Arc::new(ObjectNode { members, size: Size::default() }))
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
