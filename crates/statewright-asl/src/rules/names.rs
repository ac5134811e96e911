//! Names are neither empty nor too long.

use super::pointer_to;
use crate::{Diagnostic, STATE_NAME_CHARACTERS_MAX, StateMachine};

pub(super) fn check(machine: &StateMachine, found: &mut Vec<Diagnostic>) {
    for name in machine.states.keys() {
        let characters = name.chars().count();
        if characters == 0 || characters > STATE_NAME_CHARACTERS_MAX {
            found.push(Diagnostic::new(
                pointer_to(name),
                format!(
                    "the name of a state has 1 to {STATE_NAME_CHARACTERS_MAX} characters, and {name:?} has {characters}"
                ),
            ));
        }
    }
}
