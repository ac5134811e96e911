//! What a definition needs beyond its shape: one rule a file.

mod names;
mod reachable;
mod targets;
mod wildcards;

use crate::{Diagnostic, StateMachine};

/// Notes what is wrong with a state machine by all rules.
pub(crate) fn check(machine: &StateMachine, found: &mut Vec<Diagnostic>) {
    names::check(machine, found);
    targets::check(machine, found);
    reachable::check(machine, found);
    wildcards::check(machine, found);
}
