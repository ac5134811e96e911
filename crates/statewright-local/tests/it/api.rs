//! The API of Step Functions over HTTP, as its clients see it.

mod activities;
mod client;
mod conformance;
mod constraints;
mod elsewhere;
mod executions;
mod invoke;
mod map_runs;
mod nested;
mod protocol;
mod state_machines;
mod test_state;

use crate::Test;

pub(crate) fn tests() -> Vec<Test> {
    [
        activities::TESTS,
        conformance::TESTS,
        constraints::TESTS,
        elsewhere::TESTS,
        executions::TESTS,
        invoke::TESTS,
        map_runs::TESTS,
        nested::TESTS,
        protocol::TESTS,
        state_machines::TESTS,
        test_state::TESTS,
    ]
    .concat()
}
