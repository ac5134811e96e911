//! The fields of an object, in the order of their names.
//!
//! Objects are copied for each state and compared often, which a plain list is best for.

use std::sync::Arc;

use super::Shape;

#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::data_flow) struct Fields(Vec<(Arc<str>, Shape)>);

impl Fields {
    pub(in crate::data_flow) fn get(&self, name: &str) -> Option<&Shape> {
        self.find(name).ok().map(|at| &self.0[at].1)
    }

    /// The same with a field more, or with another one in the place of that with its name.
    pub(in crate::data_flow) fn with(&self, name: &str, shape: Shape) -> Self {
        let (before, name, after) = match self.find(name) {
            Ok(at) => (&self.0[..at], self.0[at].0.clone(), &self.0[at + 1..]),
            Err(at) => (&self.0[..at], Arc::from(name), &self.0[at..]),
        };
        let mut fields = Vec::with_capacity(before.len() + 1 + after.len());
        fields.extend_from_slice(before);
        fields.push((name, shape));
        fields.extend_from_slice(after);
        Self(fields)
    }

    fn find(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| (**known).cmp(name))
    }

    pub(in crate::data_flow) fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &Shape)> {
        self.0.iter().map(|(name, shape)| (name, shape))
    }

    pub(in crate::data_flow) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| &**name)
    }

    pub(in crate::data_flow) fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.0.iter().map(|(_, shape)| shape)
    }

    pub(super) fn shapes_mut(&mut self) -> impl Iterator<Item = &mut Shape> {
        self.0.iter_mut().map(|(_, shape)| shape)
    }

    /// The fields of the one and of the other, each made by `join` of what both have.
    pub(super) fn join(
        &self,
        other: &Self,
        join: impl Fn(Option<&Shape>, Option<&Shape>) -> Option<Shape>,
    ) -> Self {
        let (mut one, mut two) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut joined = Vec::with_capacity(self.0.len().max(other.0.len()));
        loop {
            let order = match (one.peek(), two.peek()) {
                (Some((first, _)), Some((second, _))) => first.cmp(second),
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (None, None) => return Self(joined),
            };
            let first = if order.is_le() { one.next() } else { None };
            let second = if order.is_ge() { two.next() } else { None };
            let shape = join(first.map(|(_, shape)| shape), second.map(|(_, shape)| shape));
            if let (Some((name, _)), Some(shape)) = (first.or(second), shape) {
                joined.push((name.clone(), shape));
            }
        }
    }
}

impl<N: Into<Arc<str>>> FromIterator<(N, Shape)> for Fields {
    /// Of several with one name, the last.
    fn from_iter<I: IntoIterator<Item = (N, Shape)>>(fields: I) -> Self {
        let mut list: Vec<_> =
            fields.into_iter().map(|(name, shape)| (name.into(), shape)).collect();
        let is_in_order = list.is_sorted_by(|(one, _): &(Arc<str>, Shape), (two, _)| one < two);
        if !is_in_order {
            list.reverse();
            list.sort_by(|(one, _), (two, _)| one.cmp(two));
            list.dedup_by(|(one, _), (two, _)| one == two);
        }
        Self(list)
    }
}
