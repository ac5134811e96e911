//! The numbers of the children's tasks, timers and children, and those of the execution that
//! they go by outside.

use std::collections::HashMap;

use crate::{ChildId, Event, TaskId, TimerId};

#[derive(Clone, Debug, Default)]
pub(super) struct Ids {
    tasks: HashMap<TaskId, (usize, TaskId)>,
    outer_tasks: HashMap<(usize, TaskId), TaskId>,
    timers: HashMap<TimerId, (usize, TimerId)>,
    outer_timers: HashMap<(usize, TimerId), TimerId>,
    outer_children: HashMap<(usize, ChildId), ChildId>,
}

impl Ids {
    pub(super) fn add_task(&mut self, outer: TaskId, index: usize, inner: TaskId) {
        self.tasks.insert(outer, (index, inner));
        self.outer_tasks.insert((index, inner), outer);
    }

    pub(super) fn take_task(&mut self, index: usize, inner: TaskId) -> Option<TaskId> {
        let outer = self.outer_tasks.remove(&(index, inner))?;
        self.tasks.remove(&outer);
        Some(outer)
    }

    pub(super) fn add_timer(&mut self, outer: TimerId, index: usize, inner: TimerId) {
        self.timers.insert(outer, (index, inner));
        self.outer_timers.insert((index, inner), outer);
    }

    pub(super) fn take_timer(&mut self, index: usize, inner: TimerId) -> Option<TimerId> {
        let outer = self.outer_timers.remove(&(index, inner))?;
        self.timers.remove(&outer);
        Some(outer)
    }

    pub(super) fn add_child(&mut self, outer: ChildId, index: usize, inner: ChildId) {
        self.outer_children.insert((index, inner), outer);
    }

    pub(super) fn child(&self, index: usize, inner: ChildId) -> Option<ChildId> {
        self.outer_children.get(&(index, inner)).copied()
    }

    /// The event as the child knows it, and which child that is.
    pub(super) fn inner(&mut self, event: Event) -> Option<(usize, Event)> {
        if let Event::TimerFired { timer } = event {
            let (index, inner) = self.timers.remove(&timer)?;
            self.outer_timers.remove(&(index, inner));
            return Some((index, Event::TimerFired { timer: inner }));
        }
        let &(index, inner) = self.tasks.get(&event.task()?)?;
        Some((index, event.with_task(inner)))
    }
}
