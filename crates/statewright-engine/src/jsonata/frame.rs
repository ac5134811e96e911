//! The variables of an expression, as they are bound while it is evaluated.

use std::{
    cell::{Cell, RefCell},
    mem,
    rc::{Rc, Weak},
};

use super::value::Value;

/// A variable of an expression: its place among the names of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Symbol(pub(super) usize);

/// What is bound in one block, function call or step, and around it.
#[derive(Debug, Default)]
pub(super) struct Frame {
    bindings: RefCell<Vec<(Symbol, Value)>>,
    enclosing: Option<Rc<Frame>>,
    captured: Cell<bool>,
}

impl Frame {
    pub(super) fn within(enclosing: &Rc<Self>, bindings: Vec<(Symbol, Value)>) -> Rc<Self> {
        Rc::new(Self {
            bindings: RefCell::new(bindings),
            enclosing: Some(enclosing.clone()),
            captured: Cell::default(),
        })
    }

    /// Binds a variable here, whatever it was bound to before.
    pub(super) fn bind(&self, symbol: Symbol, value: Value) {
        let mut bindings = self.bindings.borrow_mut();
        match bindings.iter_mut().find(|(bound, _)| *bound == symbol) {
            Some((_, bound)) => *bound = value,
            None => bindings.push((symbol, value)),
        }
    }

    /// What a variable is bound to here or around, if it is bound.
    pub(super) fn lookup(&self, symbol: Symbol) -> Option<Value> {
        let mut frame = self;
        loop {
            let bindings = frame.bindings.borrow();
            // The last one counts: a parameter may be there twice.
            if let Some((_, value)) = bindings.iter().rev().find(|(bound, _)| *bound == symbol) {
                return Some(value.clone());
            }
            frame = frame.enclosing.as_deref()?;
        }
    }
}

/// The frames that functions hold.
///
/// A function that is bound in the frame that it holds keeps itself alive: after the
/// evaluation, these frames are emptied.
#[derive(Debug, Default)]
pub(super) struct Captured {
    frames: Vec<Weak<Frame>>,
    sweep_at: usize,
}

impl Captured {
    pub(super) fn add(&mut self, frame: &Rc<Frame>) {
        if frame.captured.replace(true) {
            return;
        }
        if self.frames.len() >= self.sweep_at {
            self.frames.retain(|frame| frame.strong_count() > 0);
            self.sweep_at = 64 + 2 * self.frames.len();
        }
        self.frames.push(Rc::downgrade(frame));
    }
}

impl Drop for Captured {
    fn drop(&mut self) {
        for frame in self.frames.drain(..).filter_map(|frame| frame.upgrade()) {
            let bindings = mem::take(&mut *frame.bindings.borrow_mut());
            drop(bindings);
        }
    }
}

/// Functions that hold frames that hold functions may make a chain of any length, which is
/// dropped one by one and not each within the one before, for that takes stack.
impl Drop for Frame {
    fn drop(&mut self) {
        let bindings = mem::take(self.bindings.get_mut());
        let enclosing = self.enclosing.take();
        let shallow = bindings.iter().all(|(_, value)| value.is_flat())
            && enclosing.as_ref().is_none_or(|frame| Rc::strong_count(frame) > 1);
        if !shallow {
            drop_later((bindings, enclosing));
        }
    }
}

type Content = (Vec<(Symbol, Value)>, Option<Rc<Frame>>);

thread_local! {
    static DROPPED: RefCell<Vec<Content>> = const { RefCell::new(Vec::new()) };
    static IS_DROPPING: Cell<bool> = const { Cell::new(false) };
}

fn drop_later(content: Content) {
    DROPPED.with_borrow_mut(|dropped| dropped.push(content));
    if IS_DROPPING.replace(true) {
        return;
    }
    while let Some(content) = DROPPED.with_borrow_mut(Vec::pop) {
        drop(content);
    }
    IS_DROPPING.set(false);
}
