use std::panic::Location;

use statewright_asl::{self as asl, Transition, Until};

use super::{Flow, Fragment};

/// Waits for so many seconds, and passes on what it is given.
#[track_caller]
pub fn wait<T>(name: &str, seconds: u32) -> Flow<T, T> {
    let state = asl::State::Wait(asl::Wait {
        comment: None,
        input_path: None,
        output_path: None,
        until: Until::Seconds(seconds.into()),
        transition: Transition::End,
    });
    Flow::new(Fragment::single(name, state, Location::caller()))
}
