use std::panic::Location;

use statewright_asl as asl;
use statewright_handler::{Caught, Code, ErrorsOf, Root, Value};

use crate::Expr;

use super::{Draft, Finding, Fragment, Recovers, Retry, Slot, Takes, draft::substitute};

/// What happens when the work of a state fails.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recoveries {
    pub(crate) retry: Vec<asl::Retry>,
    pub(crate) catch: Vec<asl::Catch>,
    /// What the catches make of data.
    pub(crate) codes: Vec<(Slot, Code)>,
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

    /// Goes on with a recovery, which is given the error.
    pub(crate) fn catch<E, Out>(
        &mut self,
        errors: impl ErrorsOf<E>,
        recovery: impl Recovers<Out>,
        location: &'static Location<'static>,
    ) {
        self.lead_to(errors.names(), recovery.into_flow().into_fragment(), location);
    }

    /// Goes on with a recovery, which is given what is made of what the state was given and of
    /// the error.
    pub(crate) fn catch_with<E, In, Kept, V: Value<Kept>>(
        &mut self,
        errors: impl ErrorsOf<E>,
        keep: impl FnOnce(Expr<In>, Expr<Caught>) -> V,
        recovery: impl Takes<Kept>,
        location: &'static Location<'static>,
    ) {
        let kept = keep(Expr::root(Root::Input), Expr::root(Root::Error)).code();
        self.codes.push((Slot::CatchOutput(self.catch.len()), kept));
        self.lead_to(errors.names(), recovery.into_flow().into_fragment(), location);
    }

    fn lead_to(
        &mut self,
        errors: Vec<&'static str>,
        recovery: Fragment,
        location: &'static Location<'static>,
    ) {
        self.catch.push(asl::Catch {
            error_equals: errors.into_iter().map(str::to_owned).collect(),
            next: recovery.start.to_string(),
            ..asl::Catch::default()
        });
        self.flows.push(recovery);
        self.locations[1].push(location);
    }

    /// Lets the state be given something else, of which this is made.
    pub(crate) fn given(&mut self, made: &Code) {
        for (_, code) in &mut self.codes {
            substitute(code, &Root::Input, made);
        }
    }

    /// Finds that the catches so far end with something else than the state, of whose result
    /// something is made after them.
    pub(crate) fn ended_otherwise(
        &self,
        name: &str,
        location: &'static Location<'static>,
    ) -> Option<Finding> {
        (!self.catch.is_empty()).then(|| Finding {
            message: format!("the state {name:?} changes what goes on after a `catch`"),
            help: Some("say what goes on before the catches, which end with it".to_owned()),
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
    let help = "name an error that one of its handlers returns, or a `Predefined` one";
    Finding {
        message: format!("nothing {place} ends with the error `{error}`"),
        help: Some(help.to_owned()),
        location,
    }
}
