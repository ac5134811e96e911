//! Steps that bind something with each of their results: `@$item`, `#$place`, and what `%`
//! is to mean.

use std::rc::Rc;

use super::{
    error::{Error, Result},
    evaluate::Evaluator,
    frame::{Frame, Symbol},
    limits, operators,
    path::Found,
    program::{SortTerm, Stage, Step, StepKind},
    value::Value,
};

/// An item with what was bound on the way to it.
#[derive(Clone, Debug)]
pub(super) struct Tuple {
    pub(super) context: Value,
    pub(super) bindings: Vec<(Symbol, Value)>,
}

impl Tuple {
    fn bind(&mut self, symbol: Option<Symbol>, value: impl FnOnce() -> Value) {
        let Some(symbol) = symbol else { return };
        self.bindings.retain(|(bound, _)| *bound != symbol);
        self.bindings.push((symbol, value()));
    }
}

/// Items with which nothing is bound yet.
pub(super) fn untupled(found: Found) -> Vec<Tuple> {
    let items = match found {
        Found::Nothing => Vec::new(),
        Found::One(item) => vec![item],
        Found::Each(list) => operators::items_of(list),
    };
    items.into_iter().map(|context| Tuple { context, bindings: Vec::new() }).collect()
}

impl Evaluator<'_> {
    /// Goes the rest of a path, from the first step that binds something.
    pub(super) fn tuple_steps(
        &mut self,
        steps: &[Step],
        mut tuples: Vec<Tuple>,
        frame: &Rc<Frame>,
    ) -> Result<Vec<Tuple>> {
        for (at, step) in steps.iter().enumerate() {
            tuples = match &step.kind {
                StepKind::Map(node) => {
                    let mut next = Vec::new();
                    for tuple in &tuples {
                        let inner = self.frame(frame, tuple.bindings.clone())?;
                        let result = self.evaluate(node, &tuple.context, &inner)?;
                        self.add_tuples(step, tuple, result, &mut next)?;
                    }
                    next
                }
                StepKind::Sort(terms) => {
                    let mut sorted = self.sort_tuples(terms, tuples, frame)?;
                    for (place, tuple) in sorted.iter_mut().enumerate().filter(|_| at == 0) {
                        tuple.bind(step.index, || Value::count(place));
                    }
                    sorted
                }
            };
            for stage in &step.stages {
                match stage {
                    Stage::Filter(filter) => {
                        tuples = self.filter_tuples(filter, tuples, frame)?;
                    }
                    Stage::Index(symbol) => {
                        for (place, tuple) in tuples.iter_mut().enumerate() {
                            tuple.bind(Some(*symbol), || Value::count(place));
                        }
                    }
                }
            }
        }
        Ok(tuples)
    }

    /// Adds what a step gave for an item, each with what is bound.
    fn add_tuples(
        &mut self,
        step: &Step,
        tuple: &Tuple,
        result: Value,
        tuples: &mut Vec<Tuple>,
    ) -> Result<()> {
        let results = match result {
            Value::Undefined => Vec::new(),
            Value::Tuples(inner) => {
                for inner in inner.iter() {
                    let mut next = Tuple { context: inner.context.clone(), ..tuple.clone() };
                    for (symbol, value) in &inner.bindings {
                        next.bind(Some(*symbol), || value.clone());
                    }
                    self.add_tuple(next, tuples)?;
                }
                return Ok(());
            }
            other => operators::items_of(other),
        };
        for (place, result) in results.into_iter().enumerate() {
            let mut next = tuple.clone();
            match step.focus {
                Some(focus) => next.bind(Some(focus), || result),
                None => next.context = result,
            }
            next.bind(step.index, || Value::count(place));
            next.bind(step.parent, || tuple.context.clone());
            self.add_tuple(next, tuples)?;
        }
        Ok(())
    }

    fn add_tuple(&mut self, tuple: Tuple, tuples: &mut Vec<Tuple>) -> Result<()> {
        let bound = tuple.bindings.len();
        self.budget.go_through(1 + bound)?;
        self.budget.build(size_of::<Tuple>() + bound * size_of::<(Symbol, Value)>())?;
        limits::check_items(tuples.len() + 1)?;
        tuples.push(tuple);
        Ok(())
    }

    pub(super) fn filter_tuples(
        &mut self,
        filter: &super::program::Node,
        tuples: Vec<Tuple>,
        frame: &Rc<Frame>,
    ) -> Result<Vec<Tuple>> {
        if let Some(number) = filter.as_number() {
            let at = super::filter::place(number, tuples.len());
            return Ok(at.and_then(|at| tuples.get(at).cloned()).into_iter().collect());
        }
        let mut kept = Vec::new();
        for (at, tuple) in tuples.iter().enumerate() {
            let inner = self.frame(frame, tuple.bindings.clone())?;
            let test = self.evaluate(filter, &tuple.context, &inner)?;
            self.keep(&test, at, tuples.len(), tuple, &mut kept)?;
        }
        Ok(kept)
    }

    /// Tuples as the items that they are, and whatever else as it is.
    pub(super) fn settled(&mut self, value: Value) -> Result<Value> {
        match value {
            Value::Tuples(tuples) => {
                let items = tuples.iter().map(|tuple| tuple.context.clone()).collect();
                Value::sequence(items, &mut self.budget)
            }
            other => Ok(other),
        }
    }

    /// Sorts by the terms, the first of which counts that is not equal.
    pub(super) fn sort_tuples(
        &mut self,
        terms: &[SortTerm],
        tuples: Vec<Tuple>,
        frame: &Rc<Frame>,
    ) -> Result<Vec<Tuple>> {
        // Each key is computed when it is first compared, and not again.
        let mut keys: Vec<Vec<Value>> = vec![Vec::new(); tuples.len()];
        let order = merge_sort((0..tuples.len()).collect(), &mut |left: &usize, right: &usize| {
            for (at, term) in terms.iter().enumerate() {
                for tuple in [*left, *right] {
                    if keys[tuple].len() == at {
                        let Tuple { context, bindings } = &tuples[tuple];
                        let inner = self.frame(frame, bindings.clone())?;
                        keys[tuple].push(self.evaluate(&term.key, context, &inner)?);
                    }
                }
                self.budget.go_through(1)?;
                match compare(&keys[*left][at], &keys[*right][at])? {
                    Sorted::Same => {}
                    Sorted::ByValue(is_after) => return Ok(is_after != term.descending),
                    Sorted::Nothing(is_after) => return Ok(is_after),
                }
            }
            Ok(false)
        })?;
        Ok(order.into_iter().map(|at| tuples[at].clone()).collect())
    }
}

enum Sorted {
    Same,
    /// Whether the left one comes after the right one.
    ByValue(bool),
    /// The same where one of them is nothing, which comes last in any order.
    Nothing(bool),
}

fn compare(left: &Value, right: &Value) -> Result<Sorted> {
    match (left.is_undefined(), right.is_undefined()) {
        (true, true) => return Ok(Sorted::Same),
        (is_after, is_before) if is_after || is_before => return Ok(Sorted::Nothing(is_after)),
        _ => {}
    }
    for value in [left, right] {
        if value.as_str().is_none() && value.as_number().is_none() {
            return Err(Error::new("T2008").value(value));
        }
    }
    let ordering = match (left.as_number(), right.as_number()) {
        (Some(left), Some(right)) => left.partial_cmp(&right),
        (None, None) => Some(operators::order(left.as_str(), right.as_str())),
        _ => return Err(Error::new("T2007").value(left).other(right)),
    };
    Ok(match ordering {
        Some(ordering) if ordering.is_eq() => Sorted::Same,
        ordering => Sorted::ByValue(ordering.is_none_or(|ordering| ordering.is_gt())),
    })
}

/// Sorts by asking whether one comes after another, which may fail.
///
/// The order of the questions is the one of jsonata-js, which shows where the answers do not
/// agree with one another.
pub(super) fn merge_sort<T: Clone>(
    items: Vec<T>,
    is_after: &mut impl FnMut(&T, &T) -> Result<bool>,
) -> Result<Vec<T>> {
    if items.len() <= 1 {
        return Ok(items);
    }
    let mut left = items;
    let right = left.split_off(left.len() / 2);
    let mut left = merge_sort(left, is_after)?.into_iter().peekable();
    let mut right = merge_sort(right, is_after)?.into_iter().peekable();
    let mut merged = Vec::with_capacity(left.len() + right.len());
    while let (Some(first), Some(second)) = (left.peek(), right.peek()) {
        let next = if is_after(first, second)? { right.next() } else { left.next() };
        merged.extend(next);
    }
    merged.extend(left);
    merged.extend(right);
    Ok(merged)
}
