//! Objects that are built, for one value or out of many: `{key: value}`.

use std::{rc::Rc, sync::Arc};

use indexmap::{IndexMap, map::Entry};

use super::{
    error::{Error, Result},
    evaluate::Evaluator,
    frame::{Frame, Symbol},
    limits, operators,
    program::Pair,
    tuples::Tuple,
    value::Value,
};

/// The items of one key.
struct Group<T> {
    /// The pair whose key it is.
    pair: usize,
    items: Vec<T>,
}

type Groups<T> = IndexMap<Arc<str>, Group<T>>;

impl Evaluator<'_> {
    pub(super) fn group(
        &mut self,
        pairs: &[Pair],
        value: Value,
        frame: &Rc<Frame>,
    ) -> Result<Value> {
        if let Value::Tuples(tuples) = &value {
            return self.group_tuples(pairs, tuples, frame);
        }
        let mut groups = Groups::default();
        match value.as_array() {
            Some(items) if items.len() > 0 => {
                for item in items.iter() {
                    self.add_to_groups(pairs, &item, &item, frame, &mut groups)?;
                }
            }
            // Of nothing, one object is built as well.
            Some(_) => {
                let nothing = Value::Undefined;
                self.add_to_groups(pairs, &nothing, &nothing, frame, &mut groups)?;
            }
            None => self.add_to_groups(pairs, &value, &value, frame, &mut groups)?,
        }
        let mut members = IndexMap::with_capacity(groups.len());
        for (key, mut group) in groups {
            // Items of one key are their context together, as one list.
            let context = match group.items.len() {
                1 => group.items.swap_remove(0),
                _ => self.joined(&group.items)?,
            };
            let value = self.evaluate(&pairs[group.pair].value, &context, frame)?;
            if !value.is_undefined() {
                members.insert(key, value);
            }
        }
        Value::object(members, &mut self.budget)
    }

    fn group_tuples(
        &mut self,
        pairs: &[Pair],
        tuples: &[Tuple],
        frame: &Rc<Frame>,
    ) -> Result<Value> {
        let mut groups = Groups::default();
        for tuple in tuples {
            let inner = self.frame(frame, tuple.bindings.clone())?;
            self.add_to_groups(pairs, &tuple.context, tuple, &inner, &mut groups)?;
        }
        let mut members = IndexMap::with_capacity(groups.len());
        for (key, group) in groups {
            let Tuple { context, bindings } = self.joined_tuples(&group.items)?;
            let inner = self.frame(frame, bindings)?;
            let value = self.evaluate(&pairs[group.pair].value, &context, &inner)?;
            if !value.is_undefined() {
                members.insert(key, value);
            }
        }
        Value::object(members, &mut self.budget)
    }

    fn add_to_groups<T: Clone>(
        &mut self,
        pairs: &[Pair],
        context: &Value,
        item: &T,
        frame: &Rc<Frame>,
        groups: &mut Groups<T>,
    ) -> Result<()> {
        for (at, pair) in pairs.iter().enumerate() {
            let key = self.evaluate(&pair.key, context, frame)?;
            let Some(text) = key.as_text() else {
                if key.is_undefined() {
                    continue;
                }
                return Err(Error::new("T1003").value(&key));
            };
            match groups.entry(text.clone()) {
                Entry::Vacant(entry) => {
                    entry.insert(Group { pair: at, items: vec![item.clone()] });
                }
                Entry::Occupied(mut entry) if entry.get().pair == at => {
                    entry.get_mut().items.push(item.clone());
                }
                Entry::Occupied(_) => return Err(Error::new("D1009").value(&key)),
            }
        }
        Ok(())
    }

    /// Values as one list: what is a list itself is taken apart.
    fn joined(&mut self, values: &[Value]) -> Result<Value> {
        let len = values.iter().map(|value| value.as_array().map_or(1, |items| items.len()));
        let len = len.fold(0_usize, usize::saturating_add);
        limits::check_items(len)?;
        self.budget.go_through(len)?;
        let mut items = Vec::with_capacity(len);
        values.iter().for_each(|value| operators::extend(&mut items, value));
        Value::array(items, &mut self.budget)
    }

    /// Tuples as one, in which each variable has the values of all of them.
    fn joined_tuples(&mut self, tuples: &[Tuple]) -> Result<Tuple> {
        if let [tuple] = tuples {
            return Ok(tuple.clone());
        }
        let contexts: Vec<Value> = tuples.iter().map(|tuple| tuple.context.clone()).collect();
        let mut bound: IndexMap<Symbol, Vec<Value>> = IndexMap::new();
        for (symbol, value) in tuples.iter().flat_map(|tuple| &tuple.bindings) {
            bound.entry(*symbol).or_default().push(value.clone());
        }
        let context = self.joined(&contexts)?;
        let mut bindings = Vec::with_capacity(bound.len());
        for (symbol, values) in bound {
            bindings.push((symbol, self.joined(&values)?));
        }
        Ok(Tuple { context, bindings })
    }
}
