//! Lists as JSONata has them: one of one item is that item, and an empty one is nothing.

use std::sync::Arc;

use crate::data_flow::shape::{Kinds, Known, Shape, Type};

/// What the items are: those of a list, and what is no list itself.
pub(super) fn spread(shape: &Shape) -> Shape {
    if shape.can_be(Type::List) { shape.without_list().join(&shape.each()) } else { shape.clone() }
}

/// The same, with the items of lists in the list.
pub(super) fn flat(shape: &Shape) -> Shape {
    let mut shape = shape.clone();
    // Lists in lists are not many; of what is deeper it is only known that it is something.
    for _ in 0..3 {
        if shape.known().is_none() || !shape.can_be(Type::List) {
            return shape;
        }
        shape = spread(&shape);
    }
    if shape.can_be(Type::List) { Shape::anything() } else { shape }
}

/// One value or a list of several.
pub(super) fn one_or_many(item: &Shape, may_be_missing: bool) -> Shape {
    if item.known().is_none() {
        return Shape::unknown();
    }
    let item = item.clone().present();
    let mut shape = item.join(&Shape::list_of(item.clone()));
    shape.may_be_missing = may_be_missing;
    shape
}

impl Shape {
    /// What it can be beside a list.
    pub(super) fn without_list(&self) -> Self {
        let Some(known) = self.known() else { return self.clone() };
        if known.list.is_none() {
            return self.clone();
        }
        let known = Known { list: None, ..known.clone() };
        Self { kinds: Kinds::Of(Arc::new(known.bounded())), ..self.clone() }
    }

    /// What it can be as a list.
    pub(super) fn only_list(&self) -> Self {
        let Some(known) = self.known() else { return self.clone() };
        let known = Known { list: known.list.clone(), ..Known::default() };
        Self { may_be_missing: false, kinds: Kinds::Of(Arc::new(known.bounded())), ..self.clone() }
    }
}
