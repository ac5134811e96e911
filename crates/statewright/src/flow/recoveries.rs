use std::panic::Location;

use statewright_asl as asl;
use statewright_handler::ErrorsOf;

use super::{Draft, Finding, Fragment, Recovers, Retry};

/// What happens when the work of a state fails.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recoveries {
    pub(crate) retry: Vec<asl::Retry>,
    pub(crate) catch: Vec<asl::Catch>,
    /// The states that the catches lead to.
    flows: Vec<Fragment>,
    findings: Vec<Finding>,
    /// The places in the program that wrote the retries, and then the catches.
    locations: [Vec<&'static Location<'static>>; 2],
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
        self.locations[0].push(location);
    }

    pub(crate) fn catch<E, Out>(
        &mut self,
        errors: impl ErrorsOf<E>,
        recovery: impl Recovers<Out>,
        location: &'static Location<'static>,
    ) {
        let recovery = recovery.into_flow().into_fragment();
        self.catch.push(asl::Catch {
            error_equals: errors.names().into_iter().map(str::to_owned).collect(),
            next: recovery.start.clone(),
            ..asl::Catch::default()
        });
        self.flows.push(recovery);
        self.locations[1].push(location);
    }

    /// Finds that the catches so far end with something else than the state, of whose result
    /// something is made after them.
    pub(crate) fn ended_otherwise(&self, location: &'static Location<'static>) -> Option<Finding> {
        (!self.catch.is_empty()).then(|| Finding {
            message: "a catch before this ends with what the state would have ended with without it".to_owned(),
            help: Some("write the catches after what is made of the result".to_owned()),
            location,
        })
    }

    /// Finds errors that nothing inside of the state ends with.
    pub(crate) fn check(&mut self, name: &str, draft: &Draft) {
        let retried = self.retry.iter().map(|retry| &retry.error_equals).zip(&self.locations[0]);
        let caught = self.catch.iter().map(|catch| &catch.error_equals).zip(&self.locations[1]);
        for (errors, location) in retried.chain(caught) {
            for error in draft.never(errors) {
                self.findings.push(never(error, &format!("inside of {name:?}"), location));
            }
        }
    }

    /// Adds the states that the catches lead to beside the state that fails.
    pub(crate) fn absorbed_by(self, fragment: &mut Fragment) {
        for flow in self.flows {
            fragment.absorb(flow);
        }
        fragment.findings.extend(self.findings);
    }
}

/// An error that nothing ends with.
pub(super) fn never(error: &str, place: &str, location: &'static Location<'static>) -> Finding {
    Finding {
        message: format!("nothing {place} ends with the error `{error}`"),
        help: Some("name an error that one of its handlers returns, or a `Predefined` one".to_owned()),
        location,
    }
}
