//! Filters: `list[test]` and `list[place]`.

use std::rc::Rc;

use super::{
    error::Result,
    evaluate::Evaluator,
    frame::Frame,
    limits, operators,
    program::{Kind, Node},
    value::{Items, Value},
};

impl Evaluator<'_> {
    pub(super) fn filter(
        &mut self,
        filter: &Node,
        value: Value,
        frame: &Rc<Frame>,
    ) -> Result<Value> {
        if let Value::Tuples(tuples) = value {
            let tuples = self.filter_tuples(filter, tuples.to_vec(), frame)?;
            return Ok(Value::Tuples(Rc::new(tuples)));
        }
        let alone = [value.clone()];
        let items = value.as_array().unwrap_or(Items::Values(&alone));
        if let Some(number) = filter.as_number() {
            let item = place(number, items.len()).map_or(Value::Undefined, |at| items.get(at));
            return match item {
                list if list.as_array().is_some() => Ok(list),
                Value::Undefined => Value::sequence(Vec::new(), &mut self.budget),
                item => Value::sequence(vec![item], &mut self.budget),
            };
        }
        let mut kept = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let test = self.evaluate(filter, &item, frame)?;
            self.keep(&test, at, items.len(), &item, &mut kept)?;
        }
        Value::sequence(kept, &mut self.budget)
    }

    /// Keeps an item, if a filter says so: by being true, or by the places that it names.
    pub(super) fn keep<T: Clone>(
        &mut self,
        test: &Value,
        at: usize,
        len: usize,
        item: &T,
        kept: &mut Vec<T>,
    ) -> Result<()> {
        let times = match (operators::numeric(test)?, test.as_array()) {
            (Some(number), _) => usize::from(place(number, len) == Some(at)),
            (None, Some(items)) => {
                self.budget.go_through(items.len())?;
                let places = items.iter().map(|item| operators::numeric(&item));
                match places.collect::<Result<Option<Vec<f64>>>>()? {
                    Some(places) => {
                        places.iter().filter(|number| place(**number, len) == Some(at)).count()
                    }
                    None => usize::from(operators::truth(test)? == Some(true)),
                }
            }
            (None, None) => usize::from(operators::truth(test)? == Some(true)),
        };
        limits::check_items(kept.len() + times)?;
        kept.extend(std::iter::repeat_n(item, times).cloned());
        Ok(())
    }
}

/// The place that a number means: rounded down, and counted from the end if it is negative.
pub(super) fn place(number: f64, len: usize) -> Option<usize> {
    let place = number.floor();
    let place = if place < 0.0 { place + len as f64 } else { place };
    (place >= 0.0 && place < len as f64).then_some(place as usize)
}

impl Node {
    /// The number that the filter is written as.
    pub(super) fn as_number(&self) -> Option<f64> {
        match &self.kind {
            Kind::Literal(json) if self.filters.is_empty() => json.as_f64(),
            _ => None,
        }
    }
}
