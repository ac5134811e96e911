//! Every state can be reached.

use std::collections::HashSet;

use crate::{Diagnostic, StateMachine, pointer_to_state};

pub(super) fn check(machine: &StateMachine, found: &mut Vec<Diagnostic>) {
    let mut reached = HashSet::new();
    let mut open = vec![machine.start_at.as_str()];
    while let Some(name) = open.pop() {
        if let Some(state) = machine.states.get(name)
            && reached.insert(name)
        {
            open.extend(state.targets().into_iter().map(|(_, target)| target));
        }
    }
    // Without a first state nothing can be reached, which is said once, above.
    if !machine.states.contains_key(&machine.start_at) {
        return;
    }
    for name in machine.states.keys() {
        if !reached.contains(name.as_str()) {
            found.push(
                Diagnostic::new(pointer_to_state(name), format!("nothing leads to state {name:?}"))
                    .help("remove it, or let another state go on to it"),
            );
        }
    }
}
