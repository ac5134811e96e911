//! Paths: each step is evaluated for each of the items that the step before gave.

use std::rc::Rc;

use super::{
    error::Result,
    evaluate::Evaluator,
    frame::Frame,
    limits, operators,
    program::{Kind, Node, Path, Stage, Step, StepKind},
    tuples::{self, Tuple},
    value::Value,
};

/// What the steps so far gave.
pub(super) enum Found {
    Nothing,
    /// One item, even if that is a list.
    One(Value),
    /// The items of a list.
    Each(Value),
}

impl Evaluator<'_> {
    pub(super) fn path(&mut self, path: &Path, input: &Value, frame: &Rc<Frame>) -> Result<Value> {
        // A path that begins with a variable is the same for all items of the context.
        let is_absolute = matches!(
            path.steps.first().map(|step| &step.kind),
            Some(StepKind::Map(Node { kind: Kind::Variable(_) | Kind::Context, .. }))
        );
        let mut found = match input.as_array() {
            Some(_) if !is_absolute => Found::Each(input.clone()),
            _ => Found::One(input.clone()),
        };
        let mut at = 0;
        if let Some(part) = self.begin_with_states(path, frame)? {
            at = 2;
            found = found_by(part, path.steps.len() == 2);
        }
        while let (Some(step), false) = (path.steps.get(at), matches!(found, Found::Nothing)) {
            if step.tuples {
                let tuples = self.tuple_steps(&path.steps[at..], tuples::untupled(found), frame)?;
                return self.path_of_tuples(path, tuples, frame);
            }
            let is_last = at + 1 == path.steps.len();
            found = match &step.kind {
                StepKind::Sort(_) => self.sort_step(step, found, frame)?,
                StepKind::Map(node) if at == 0 && node.begins_whole() => {
                    let context = self.list_of(found)?;
                    match self.evaluate(node, &context, frame)? {
                        list if list.as_array().is_some_and(|items| items.len() > 0) => {
                            Found::Each(list)
                        }
                        // A list that is empty ends the path as it is.
                        list if list.as_array().is_some() => return self.end(path, list, frame),
                        // As in jsonata-js, what is no list has no items.
                        _ => Found::Nothing,
                    }
                }
                StepKind::Map(node) => self.step(node, &step.stages, found, is_last, frame)?,
            };
            at += 1;
        }
        let result = match found {
            Found::One(value) if !path.keep && path.group.is_none() => return Ok(value),
            found => self.list_of(found)?,
        };
        self.end(path, result, frame)
    }

    /// What is done with the list that the steps gave.
    fn end(&mut self, path: &Path, list: Value, frame: &Rc<Frame>) -> Result<Value> {
        let list = if path.keep { self.kept(list)? } else { list };
        match &path.group {
            Some(pairs) => self.group(pairs, list, frame),
            None => Ok(list),
        }
    }

    /// What `$states.part` is, if the path begins so: the other parts are not asked for.
    fn begin_with_states(&mut self, path: &Path, frame: &Rc<Frame>) -> Result<Option<Value>> {
        let [first, second, ..] = &path.steps[..] else { return Ok(None) };
        match (first.only_kind(), second.only_kind()) {
            (Some(Kind::Variable(symbol)), Some(Kind::Name(part)))
                if self.is_states(*symbol, frame) =>
            {
                for _ in [first, second] {
                    self.budget.enter()?;
                    self.budget.leave();
                }
                Ok(Some(self.states_part(part)))
            }
            _ => Ok(None),
        }
    }

    /// A list that stays one, as `[]` demands.
    fn kept(&mut self, mut result: Value) -> Result<Value> {
        if matches!(&result, Value::List(list) if list.whole && !list.sequence) {
            result = Value::sequence(vec![result], &mut self.budget)?;
        }
        if let Value::List(list) = &mut result {
            list.keep = true;
        }
        Ok(result)
    }

    fn list_of(&mut self, found: Found) -> Result<Value> {
        match found {
            Found::One(item) => Value::sequence(vec![item], &mut self.budget),
            Found::Each(list) => Ok(list),
            Found::Nothing => Value::sequence(Vec::new(), &mut self.budget),
        }
    }

    fn step(
        &mut self,
        node: &Node,
        stages: &[Stage],
        before: Found,
        is_last: bool,
        frame: &Rc<Frame>,
    ) -> Result<Found> {
        let list = match before {
            Found::One(item) => {
                return Ok(found_by(self.step_of(node, stages, &item, frame)?, is_last));
            }
            Found::Each(list) => list,
            Found::Nothing => return Ok(Found::Nothing),
        };
        let mut results = Vec::new();
        for item in list.as_array().into_iter().flat_map(|items| items.iter()) {
            let result = self.step_of(node, stages, &item, frame)?;
            if !result.is_undefined() {
                results.push(result);
            }
        }
        if results.len() <= 1 {
            return Ok(found_by(results.pop().unwrap_or_default(), is_last));
        }
        self.flattened(results)
    }

    fn step_of(
        &mut self,
        node: &Node,
        stages: &[Stage],
        item: &Value,
        frame: &Rc<Frame>,
    ) -> Result<Value> {
        let mut result = self.evaluate(node, item, frame)?;
        for stage in stages {
            if let Stage::Filter(filter) = stage {
                result = self.filter(filter, result, frame)?;
            }
        }
        Ok(result)
    }

    /// What a step gave for each item, with lists taken apart.
    fn flattened(&mut self, results: Vec<Value>) -> Result<Found> {
        let parts = |value: &Value| match value {
            Value::List(list) if list.whole => None,
            other => other.as_array().map(|items| items.len()),
        };
        if results.iter().all(|result| parts(result).is_none()) {
            return Ok(Found::Each(Value::sequence(results, &mut self.budget)?));
        }
        let len = results.iter().map(|result| parts(result).unwrap_or(1));
        let len = len.fold(0_usize, usize::saturating_add);
        limits::check_items(len)?;
        self.budget.go_through(len)?;
        let mut items = Vec::with_capacity(len);
        for result in results {
            match parts(&result) {
                Some(_) => operators::extend(&mut items, &result),
                None => items.push(result),
            }
        }
        if items.is_empty() {
            return Ok(Found::Nothing);
        }
        Ok(Found::Each(Value::sequence(items, &mut self.budget)?))
    }

    fn sort_step(&mut self, step: &Step, before: Found, frame: &Rc<Frame>) -> Result<Found> {
        let StepKind::Sort(terms) = &step.kind else { return Ok(Found::Nothing) };
        let mut tuples = tuples::untupled(before);
        let is_sorted = tuples.len() > 1;
        if is_sorted {
            tuples = self.sort_tuples(terms, tuples, frame)?;
        }
        let items = tuples.into_iter().map(|tuple| tuple.context).collect();
        // What was sorted stays a list.
        let mut result = match is_sorted {
            true => Value::array(items, &mut self.budget)?,
            false => Value::sequence(items, &mut self.budget)?,
        };
        for stage in &step.stages {
            if let Stage::Filter(filter) = stage {
                result = self.filter(filter, result, frame)?;
            }
        }
        Ok(match result {
            Value::List(list) if list.sequence && list.items().is_empty() => Found::Nothing,
            list if list.as_array().is_some() => Found::Each(list),
            item => Found::One(item),
        })
    }

    fn path_of_tuples(
        &mut self,
        path: &Path,
        tuples: Vec<Tuple>,
        frame: &Rc<Frame>,
    ) -> Result<Value> {
        let tuples = Value::Tuples(Rc::new(tuples));
        match &path.group {
            Some(pairs) => self.group(pairs, tuples, frame),
            None if path.gives_tuples => Ok(tuples),
            None => {
                let result = self.settled(tuples)?;
                if path.keep { self.kept(result) } else { Ok(result) }
            }
        }
    }
}

/// What a step found that gave one value for all items.
fn found_by(result: Value, is_last: bool) -> Found {
    match result {
        Value::Undefined => Found::Nothing,
        Value::List(list) if list.sequence => match list.items().len() {
            0 => Found::Nothing,
            _ => Found::Each(Value::List(list.into_sequence())),
        },
        // At the end of the path, a list is the result as it is.
        list if is_last && list.as_array().is_some() => Found::Each(list),
        Value::List(list) if list.whole => Found::One(Value::List(list)),
        other => match other.as_array().map(|items| items.len()) {
            None => Found::One(other),
            Some(0) => Found::Nothing,
            Some(_) => Found::Each(other),
        },
    }
}

impl Step {
    /// What a step is, if it is nothing more.
    fn only_kind(&self) -> Option<&Kind> {
        match &self.kind {
            StepKind::Map(Node { kind, filters, group: None, .. })
                if self.stages.is_empty() && filters.is_empty() && !self.tuples =>
            {
                Some(kind)
            }
            _ => None,
        }
    }
}
