use std::{
    fmt,
    marker::PhantomData,
    panic::Location,
    sync::atomic::{AtomicU64, Ordering},
};

use super::{Finding, Flow, Fragment};

/// What begins a label: no state can have such a name, for no one could write it.
const LABEL: char = '\0';

/// The way back to where a [`repeat`] began.
pub struct Again<In> {
    label: String,
    input: PhantomData<fn(In)>,
}

impl<In> Again<In> {
    /// Goes back to the start of the repeated flow, with an `In` as at the first time.
    ///
    /// What it would end with can be any type, as it never goes on from here.
    pub fn go<Out>(&self) -> Flow<In, Out> {
        Flow::new(Fragment::jump(&self.label))
    }
}

impl<In> fmt::Debug for Again<In> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Again")
    }
}

/// A flow that can go back to its own start: a loop.
///
/// ```
/// # use statewright::{App, Function, State};
/// use handlers::{Status, WorkedCase};
/// use statewright::repeat;
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let work_on_case = Function::new(stack, "Work", handlers::work_on_case);
/// # let close_case = Function::new(stack, "Close", handlers::close_case);
/// # let escalate_case = Function::new(stack, "Escalate", handlers::escalate_case);
///
/// let flow = repeat(|again| {
///     work_on_case.task("Work on Case").choose(
///         "Is Case Resolved",
///         WorkedCase::STATUS,
///         |status| match status {
///             Status::Resolved => close_case.task("Close Case").into(),
///             Status::Unresolved => escalate_case.task("Escalate Case").narrow().then(again.go()),
///         },
///     )
/// });
/// ```
#[track_caller]
pub fn repeat<In, Out>(body: impl FnOnce(&Again<In>) -> Flow<In, Out>) -> Flow<In, Out> {
    static REPEATS: AtomicU64 = AtomicU64::new(0);
    let again = Again {
        label: format!("{LABEL}{}", REPEATS.fetch_add(1, Ordering::Relaxed)),
        input: PhantomData,
    };
    let mut fragment = body(&again).into_fragment();
    if *fragment.start == *again.label {
        fragment.findings.push(Finding {
            message: "this `repeat` goes back to its start before any state".to_owned(),
            help: Some("let it begin with a state that does something".to_owned()),
            location: Location::caller(),
        });
    }
    let start = fragment.start.clone();
    fragment.replace_label(&again.label, &start);
    Flow::new(fragment)
}

/// Whether a target is a way back that is not in its `repeat` any more.
pub(crate) fn is_label(target: &str) -> bool {
    target.starts_with(LABEL)
}
