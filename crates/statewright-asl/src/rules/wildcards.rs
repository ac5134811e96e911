//! `States.ALL` stands alone in its list, and its list is the last one.

use crate::{Diagnostic, State, StateMachine, pointer_to_state};

/// Source: States Language specification, "Errors".
pub(super) fn check(machine: &StateMachine, found: &mut Vec<Diagnostic>) {
    for (name, state) in &machine.states {
        let State::Task(task) = state else { continue };
        let retry: Vec<_> = task.retry.iter().map(|retry| &retry.error_equals).collect();
        let catch: Vec<_> = task.catch.iter().map(|catch| &catch.error_equals).collect();
        for (field, lists) in [("Retry", retry), ("Catch", catch)] {
            for (index, errors) in lists.iter().enumerate() {
                if !errors.iter().any(|error| error == "States.ALL") {
                    continue;
                }
                let pointer = format!("{}/{field}/{index}/ErrorEquals", pointer_to_state(name));
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
