//! What is known of a value that is one of two.

use std::sync::Arc;

use super::{Constants, Items, Kinds, Known, ORIGINS_MAX, Object, Rest, Shape};

impl Shape {
    /// What is known of a value that is the one or the other.
    pub(crate) fn join(&self, other: &Self) -> Self {
        let may_be_missing = self.may_be_missing || other.may_be_missing;
        let (Kinds::Of(one), Kinds::Of(two)) = (&self.kinds, &other.kinds) else {
            return Self { may_be_missing, ..Self::unknown() };
        };
        let is_vague = self.is_vague || other.is_vague;
        let kinds = if Arc::ptr_eq(one, two) || one == two {
            Kinds::Of(one.clone())
        } else {
            Kinds::Of(Arc::new(one.join(two).bounded()))
        };
        Self { may_be_missing, is_vague, kinds }
    }

    /// What is left when the parts are forgotten that changed since then.
    pub(crate) fn settled(&self, before: &Self) -> Self {
        if self == before {
            return self.clone();
        }
        let object = |shape: &Self| shape.known().and_then(|known| known.object.clone());
        let (Some(now), Some(then)) = (object(self), object(before)) else {
            return self.forgotten();
        };
        let fields = now.fields.join(&then.fields, |now, then| match (now, then) {
            (Some(now), Some(then)) if now == then => Some(now.clone()),
            (now, _) => now.map(Self::forgotten),
        });
        let mut settled: Self = Object { fields, ..now }.into();
        settled.may_be_missing = self.may_be_missing;
        // What it can be beside an object, it can still be.
        settled.join(&self.without_object())
    }

    fn without_object(&self) -> Self {
        let Some(known) = self.known() else { return self.clone() };
        let known = Known { object: None, ..known.clone() };
        Self { kinds: Kinds::Of(Arc::new(known.bounded())), ..self.clone() }
    }

    /// What is left when only the kinds are told apart, and not the values. It is where a loop
    /// ends that would make ever new values.
    pub(crate) fn widened(&self) -> Self {
        let Some(known) = self.known() else { return self.clone() };
        let list = known.list.as_ref().map(|items| Items::Each(items.each().widened()));
        let object = known.object.as_ref().map(|object| Object {
            fields: object
                .fields
                .iter()
                .map(|(name, shape)| (name.clone(), shape.widened()))
                .collect(),
            ..object.clone()
        });
        let known = Known {
            null: known.null,
            booleans: if known.booleans.is_empty() { Vec::new() } else { vec![false, true] },
            number: known.number.as_ref().map(|_| Constants::Any),
            text: known.text.as_ref().map(|_| Constants::Any),
            list,
            object,
            ..Known::default()
        };
        Self { kinds: Kinds::Of(Arc::new(known.bounded())), ..self.clone() }
    }
}

impl Known {
    fn join(&self, other: &Self) -> Self {
        let mut booleans = self.booleans.clone();
        booleans.extend(&other.booleans);
        booleans.sort_unstable();
        booleans.dedup();
        Self {
            null: self.null || other.null,
            booleans,
            number: either(&self.number, &other.number, |one, two| {
                Constants::join(one, two, f64::total_cmp)
            }),
            text: either(&self.text, &other.text, |one, two| Constants::join(one, two, Arc::cmp)),
            list: either(&self.list, &other.list, Items::join),
            object: either(&self.object, &other.object, Object::join),
            ..Self::default()
        }
    }
}

fn either<T: Clone>(one: &Option<T>, two: &Option<T>, join: impl Fn(&T, &T) -> T) -> Option<T> {
    match (one, two) {
        (Some(one), Some(two)) => Some(join(one, two)),
        (Some(only), None) | (None, Some(only)) => Some(only.clone()),
        (None, None) => None,
    }
}

impl<T: Clone + PartialEq> Constants<T> {
    fn join(one: &Self, two: &Self, order: impl Fn(&T, &T) -> std::cmp::Ordering) -> Self {
        let (Self::OneOf(one), Self::OneOf(two)) = (one, two) else { return Self::Any };
        let mut all: Vec<T> = one.iter().chain(two).cloned().collect();
        all.sort_by(order);
        all.dedup();
        Self::OneOf(all)
    }
}

impl Items {
    fn join(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Exactly(one), Self::Exactly(two)) if one.len() == two.len() => {
                Self::Exactly(one.iter().zip(two).map(|(one, two)| one.join(two)).collect())
            }
            _ => Self::Each(self.each().join(&other.each())),
        }
    }
}

impl Object {
    pub(super) fn join(&self, other: &Self) -> Self {
        let rest = self.rest.max(other.rest);
        let fields = self.fields.join(&other.fields, |one, two| {
            let joined = match (one, two) {
                (Some(one), Some(two)) => one.join(two),
                (Some(one), None) => one.join(&other.rest.shape()),
                (None, Some(two)) => two.join(&self.rest.shape()),
                (None, None) => return None,
            };
            // That is what is known of a field that is not listed.
            let is_unknown = joined.may_be_missing && joined.known().is_none();
            (rest != Rest::Open || !is_unknown).then_some(joined)
        });
        let mut origins = self.origins.clone();
        for origin in &other.origins {
            if origins.len() < ORIGINS_MAX && !origins.contains(origin) {
                origins.push(*origin);
            }
        }
        Self { fields, rest, origins }
    }
}
