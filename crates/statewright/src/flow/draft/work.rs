use statewright_asl::{self as asl, Setting, Transition};

/// A Task state of which the language is not known yet.
///
/// Most states are one, and a whole [`asl::Task`] has room for ten times as much, which states of
/// one language or the other have.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Work {
    pub(crate) resource: String,
    pub(crate) timeout_seconds: Option<u32>,
    pub(crate) heartbeat_seconds: Option<u32>,
    pub(crate) retry: Vec<asl::Retry>,
    pub(crate) catch: Vec<asl::Catch>,
    pub(crate) transition: Transition,
}

impl Work {
    /// The state, of which nothing is said of data.
    pub(super) fn state(&self) -> asl::State {
        let seconds = |seconds: Option<u32>| seconds.map(|seconds| Setting::Value(seconds.into()));
        asl::State::Task(asl::Task {
            resource: self.resource.clone(),
            timeout_seconds: seconds(self.timeout_seconds),
            heartbeat_seconds: seconds(self.heartbeat_seconds),
            retry: self.retry.clone(),
            catch: self.catch.clone(),
            transition: self.transition.clone(),
            ..asl::Task::default()
        })
    }

    /// Changes the name of each state that it may lead to.
    pub(super) fn change_targets(&mut self, mut change: impl FnMut(&mut String)) {
        if let Transition::Next(target) = &mut self.transition {
            change(target);
        }
        self.catch.iter_mut().for_each(|catch| change(&mut catch.next));
    }

    /// The names of the states that it may lead to.
    pub(super) fn targets(&self) -> impl Iterator<Item = &str> {
        self.transition.next().into_iter().chain(self.catch.iter().map(|catch| &*catch.next))
    }
}
