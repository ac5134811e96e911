//! Finds what each `%` means: the step whose items it stands for.

use std::mem;

use super::parser::into_path;
use super::{Expression, Kind, Stage, Step, StepKind, SyntaxError};

/// A `%` whose step is not found yet.
#[derive(Debug)]
struct Slot {
    offset: usize,
    number: usize,
    /// How many steps back it is.
    level: usize,
}

impl Slot {
    fn error(&self) -> SyntaxError {
        let message = "The object representing the 'parent' cannot be derived from this expression";
        SyntaxError::new("S0217", self.offset, message)
    }
}

/// Numbers the steps of an expression by the `%` that mean them.
pub(super) fn resolve(expression: &mut Expression) -> Result<(), SyntaxError> {
    match open(expression)?.first() {
        Some(slot) => Err(slot.error()),
        None => Ok(()),
    }
}

/// The `%` in an expression whose steps are outside of it.
fn open(expression: &mut Expression) -> Result<Vec<Slot>, SyntaxError> {
    let offset = expression.offset;
    match &mut expression.kind {
        Kind::Parent(number) => Ok(vec![Slot { offset, number: *number, level: 1 }]),
        Kind::Path { steps, group } => {
            open_pairs(group.iter_mut().flatten())?;
            open_path(steps)
        }
        Kind::Filter { of, filters } => open_filters(of, filters),
        Kind::Group { of, pairs } => {
            open_pairs(pairs)?;
            open(of)
        }
        // What these compute has another context, in which no step is known.
        Kind::Lambda { .. } | Kind::Apply { .. } | Kind::Transform { .. } => {
            for child in expression.children_mut() {
                open(child)?;
            }
            Ok(Vec::new())
        }
        kind => {
            // What is called comes first, and is computed apart from the context.
            let apart = usize::from(matches!(kind, Kind::Call { .. } | Kind::Partial { .. }));
            let mut slots = Vec::new();
            for (at, child) in expression.children_mut().into_iter().enumerate() {
                let found = open(child)?;
                if at >= apart {
                    slots.extend(found);
                }
            }
            Ok(slots)
        }
    }
}

fn open_path(steps: &mut [Step]) -> Result<Vec<Slot>, SyntaxError> {
    let mut slots = Vec::new();
    for at in 0..steps.len() {
        let (before, rest) = steps.split_at_mut(at);
        for mut slot in open_step(&mut rest[0])? {
            seek_back(before, &mut slot)?;
            slots.push(slot);
        }
    }
    slots.retain(|slot| slot.level > 0);
    Ok(slots)
}

fn open_filters(of: &mut Expression, filters: &mut [Expression]) -> Result<Vec<Slot>, SyntaxError> {
    let mut slots = open(of)?;
    for filter in filters {
        for mut slot in open(filter)? {
            if slot.level == 1 {
                seek(of, &mut slot)?;
            } else {
                slot.level -= 1;
                slots.push(slot);
            }
        }
    }
    Ok(slots)
}

/// The pairs that items are grouped into: no step is known there.
fn open_pairs<'a>(
    pairs: impl IntoIterator<Item = &'a mut (Expression, Expression)>,
) -> Result<(), SyntaxError> {
    for (key, value) in pairs {
        open(key)?;
        open(value)?;
    }
    Ok(())
}

fn open_step(step: &mut Step) -> Result<Vec<Slot>, SyntaxError> {
    let mut slots = Vec::new();
    match &mut step.kind {
        StepKind::Map(expression) => slots = open(expression)?,
        StepKind::Sort(terms) => {
            for term in terms {
                slots.extend(open(&mut term.key)?);
            }
        }
    }
    // The filters are taken out, for the step is changed by what is in them.
    let mut stages = mem::take(&mut step.stages);
    for stage in &mut stages {
        let Stage::Filter(filter) = stage else { continue };
        for mut slot in open(filter)? {
            if slot.level == 1 {
                seek_step(step, &mut slot)?;
            } else {
                slot.level -= 1;
            }
            slots.push(slot);
        }
    }
    step.stages = stages;
    slots.retain(|slot| slot.level > 0);
    Ok(slots)
}

/// Goes back through the steps, up to the one that is meant.
fn seek_back(steps: &mut [Step], slot: &mut Slot) -> Result<(), SyntaxError> {
    let mut at = steps.len();
    while slot.level > 0 && at > 0 {
        at -= 1;
        // Steps that bind a variable each have one context.
        while at > 0 && steps[at].focus.is_some() && steps[at - 1].focus.is_some() {
            at -= 1;
        }
        seek_step(&mut steps[at], slot)?;
    }
    Ok(())
}

fn seek_step(step: &mut Step, slot: &mut Slot) -> Result<(), SyntaxError> {
    match &mut step.kind {
        StepKind::Sort(_) => Err(slot.error()),
        StepKind::Map(Expression { kind: Kind::Name(_) | Kind::Wildcard, .. }) => {
            slot.level -= 1;
            if slot.level == 0 {
                step.parents.push(slot.number);
            }
            Ok(())
        }
        StepKind::Map(expression) => seek(expression, slot),
    }
}

fn seek(expression: &mut Expression, slot: &mut Slot) -> Result<(), SyntaxError> {
    match &mut expression.kind {
        Kind::Path { steps, .. } => seek_back(steps, slot),
        Kind::Filter { of, .. } | Kind::Group { of, .. } => seek(of, slot),
        Kind::Block(expressions) => expressions.last_mut().map_or(Ok(()), |last| seek(last, slot)),
        Kind::Parent(_) => {
            slot.level += 1;
            Ok(())
        }
        Kind::Wildcard => {
            let nothing = Expression::new(0, Kind::Null);
            *expression = into_path(mem::replace(expression, nothing));
            seek(expression, slot)
        }
        _ => Err(slot.error()),
    }
}
