use std::panic::Location;

use statewright_asl::{self as asl, Common, Setting, Transition, Until};

use super::{Flow, Fragment};

/// Waits for so many seconds, and passes on what it is given.
#[track_caller]
pub fn wait<T>(name: &str, seconds: u32) -> Flow<T, T> {
    let state = asl::State::Wait(asl::Wait {
        common: Common::default(),
        until: Until::Seconds(Setting::Value(seconds.into())),
        transition: Transition::End,
    });
    Flow::new(Fragment::single(name, state, Location::caller()))
}
