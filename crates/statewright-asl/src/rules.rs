//! What is checked in a definition: one rule a file.

pub(crate) mod json_syntax;
mod names;
mod reachable;
mod switched_off;
mod targets;
mod wildcards;

use crate::{Diagnostic, Severity, StateMachine, document::Node};

pub use switched_off::is_switched_off;

/// Something that a definition is checked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its code, which stays: `SW0101`.
    pub code: &'static str,
    /// Its name in words: `json-syntax`.
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What it finds, in a sentence.
    pub summary: &'static str,
    /// Why that is a problem, and what AWS does.
    pub why: &'static str,
    /// A definition that is against it.
    pub fails: &'static str,
    /// The same definition without the problem.
    pub passes: &'static str,
}

/// All rules, by their codes.
pub static RULES: &[&Rule] = &[&json_syntax::RULE];

/// What kind of state machine a definition is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MachineType {
    /// Standard workflows.
    #[default]
    Standard,
    /// Express workflows.
    Express,
}

/// Checks a definition by all rules, and gives what is found in the order of the text.
#[must_use]
pub fn check_definition(definition: &Node<'_>, machine_type: MachineType) -> Vec<Diagnostic> {
    let _ = (definition, machine_type);
    Vec::new()
}

/// Notes what is wrong with a state machine by all rules.
pub(crate) fn check(machine: &StateMachine, found: &mut Vec<Diagnostic>) {
    names::check(machine, found);
    targets::check(machine, found);
    reachable::check(machine, found);
    wildcards::check(machine, found);
}
