//! What a definition needs beyond its shape: targets that are there, states that can be reached.

use std::collections::HashSet;

use crate::{Diagnostic, STATE_NAME_CHARACTERS_MAX, State, StateMachine, read::escape};

pub(crate) fn check(machine: &StateMachine, found: &mut Vec<Diagnostic>) {
    names_are_short_enough(machine, found);
    targets_are_there(machine, found);
    states_can_be_reached(machine, found);
    wildcards_stand_alone_and_last(machine, found);
}

fn names_are_short_enough(machine: &StateMachine, found: &mut Vec<Diagnostic>) {
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

fn targets_are_there(machine: &StateMachine, found: &mut Vec<Diagnostic>) {
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
            check(pointer_to(name) + &field, target);
        }
    }
}

fn states_can_be_reached(machine: &StateMachine, found: &mut Vec<Diagnostic>) {
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
                Diagnostic::new(pointer_to(name), format!("nothing leads to state {name:?}"))
                    .help("remove it, or let another state go on to it"),
            );
        }
    }
}

/// `States.ALL` must be the only name in its list, and its list the last one.
///
/// Source: States Language specification, "Errors".
fn wildcards_stand_alone_and_last(machine: &StateMachine, found: &mut Vec<Diagnostic>) {
    for (name, state) in &machine.states {
        let State::Task(task) = state else { continue };
        let retry: Vec<_> = task.retry.iter().map(|retry| &retry.error_equals).collect();
        let catch: Vec<_> = task.catch.iter().map(|catch| &catch.error_equals).collect();
        for (field, lists) in [("Retry", retry), ("Catch", catch)] {
            for (index, errors) in lists.iter().enumerate() {
                if !errors.iter().any(|error| error == "States.ALL") {
                    continue;
                }
                let pointer = format!("{}/{field}/{index}/ErrorEquals", pointer_to(name));
                if errors.len() > 1 {
                    found.push(Diagnostic::new(
                        pointer,
                        "`States.ALL` is all errors, so it stands alone in its list",
                    ));
                } else if index + 1 < lists.len() {
                    found.push(Diagnostic::new(
                        pointer,
                        format!("`States.ALL` is all errors, so nothing after it in `{field}` is ever looked at: it must be last"),
                    ));
                }
            }
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

fn pointer_to(state: &str) -> String {
    format!("/States/{}", escape(state))
}
