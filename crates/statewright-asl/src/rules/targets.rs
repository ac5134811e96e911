//! Every transition leads to a state that is there.

use crate::{Diagnostic, StateMachine, pointer_to_state};

pub(super) fn check(machine: &StateMachine, found: &mut Vec<Diagnostic>) {
    let mut check = |pointer: String, target: &str| {
        if !machine.states.contains_key(target) {
            let diagnostic = Diagnostic::new(pointer, format!("there is no state {target:?}"));
            found.push(match similar(target, machine) {
                Some(name) => diagnostic.help(format!("did you mean {name:?}?")),
                None => diagnostic,
            });
        }
    };
    check("/StartAt".to_owned(), &machine.start_at);
    for (name, state) in &machine.states {
        for (field, target) in state.targets() {
            check(pointer_to_state(name) + &field, target);
        }
    }
}

/// The state whose name is the given one but for upper and lower case or blanks.
fn similar<'a>(target: &str, machine: &'a StateMachine) -> Option<&'a str> {
    let plain = |name: &str| -> String {
        name.chars()
            .filter(|letter| letter.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    machine.states.keys().map(String::as_str).find(|name| plain(name) == plain(target))
}
