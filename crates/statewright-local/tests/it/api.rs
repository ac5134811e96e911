//! The API of Step Functions over HTTP, as its clients see it.

mod activities;
mod client;
mod conformance;
mod constraints;
mod deleting;
mod deploy;
mod deploy_functions;
mod elsewhere;
mod event_log;
mod executions;
mod invoke;
mod invoke_fuzz;
mod journal;
mod journal_events;
mod map_runs;
mod metrics;
mod nested;
mod protocol;
mod state_machines;
mod test_state;
mod test_state_work;

use crate::Test;

pub(crate) fn tests() -> Vec<Test> {
    [
        activities::TESTS,
        conformance::TESTS,
        constraints::TESTS,
        deleting::TESTS,
        deploy::TESTS,
        deploy_functions::TESTS,
        elsewhere::TESTS,
        event_log::TESTS,
        executions::TESTS,
        invoke::TESTS,
        invoke_fuzz::TESTS,
        journal::TESTS,
        journal_events::TESTS,
        map_runs::TESTS,
        metrics::TESTS,
        nested::TESTS,
        protocol::TESTS,
        state_machines::TESTS,
        test_state::TESTS,
        test_state_work::TESTS,
    ]
    .concat()
}
