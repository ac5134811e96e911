use std::panic::Location;

use statewright_asl as asl;
use statewright_handler::ErrorsOf;

use super::{Finding, Fragment, Recovers, Retry};

/// What happens when the work of a state fails.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recoveries {
    pub(crate) retry: Vec<asl::Retry>,
    pub(crate) catch: Vec<asl::Catch>,
    /// The states that the catches lead to.
    flows: Vec<Fragment>,
    findings: Vec<Finding>,
}

impl Recoveries {
    pub(crate) fn retry<E>(
        &mut self,
        errors: impl ErrorsOf<E>,
        retry: Retry,
        location: &'static Location<'static>,
    ) {
        self.findings.extend(retry.finding(location));
        self.retry.push(retry.of(errors.names()));
    }

    pub(crate) fn catch<E, Out>(&mut self, errors: impl ErrorsOf<E>, recovery: impl Recovers<Out>) {
        let recovery = recovery.into_flow().into_fragment();
        self.catch.push(asl::Catch {
            error_equals: errors.names().into_iter().map(str::to_owned).collect(),
            next: recovery.start.clone(),
            ..asl::Catch::default()
        });
        self.flows.push(recovery);
    }

    /// Adds the states that the catches lead to beside the state that fails.
    pub(crate) fn absorbed_by(self, fragment: &mut Fragment) {
        for flow in self.flows {
            fragment.absorb(flow);
        }
        fragment.findings.extend(self.findings);
    }
}
