//! Names are neither empty nor too long.

use crate::{Diagnostic, STATE_NAME_CHARACTERS_MAX, StateMachine, pointer_to_state};

pub(super) fn check(machine: &StateMachine, found: &mut Vec<Diagnostic>) {
    for name in machine.states.keys() {
        let characters = name.chars().count();
        if characters == 0 || characters > STATE_NAME_CHARACTERS_MAX {
            found.push(Diagnostic::new(
                pointer_to_state(name),
                format!(
                    "the name of a state has 1 to {STATE_NAME_CHARACTERS_MAX} characters, and {name:?} has {characters}"
                ),
            ));
        }
    }
}
