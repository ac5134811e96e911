//! The API of Step Functions over HTTP, as its clients see it.

mod activities;
mod client;
mod constraints;
mod executions;
mod protocol;
mod state_machines;

use crate::Test;

pub(crate) fn tests() -> Vec<Test> {
    [
        activities::TESTS,
        constraints::TESTS,
        executions::TESTS,
        protocol::TESTS,
        state_machines::TESTS,
    ]
    .concat()
}
