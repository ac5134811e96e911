//! The local run's tests.
//!
//! Functions are processes here, so there must be a program that is one: it is this one. Run
//! where a Runtime API is, it behaves as a function as its environment says; else it runs the
//! tests.

mod api;
mod assembly;
mod destinations;
mod endpoints;
mod functions;
mod lambda;
mod lambda_limits;
mod page;
mod run;
mod services;
mod virtual_time;
mod visits;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    if std::env::var_os("AWS_LAMBDA_RUNTIME_API").is_some() {
        return functions::behave();
    }
    let api = api::tests();
    let tests = [
        &api,
        assembly::TESTS,
        destinations::TESTS,
        endpoints::TESTS,
        lambda::TESTS,
        lambda_limits::TESTS,
        page::TESTS,
        run::TESTS,
        services::TESTS,
        virtual_time::TESTS,
        visits::TESTS,
    ]
    .concat();
    let trials = tests.into_iter().map(|(name, test)| {
        Trial::test(name, move || {
            test();
            Ok(())
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

/// A test by its name.
type Test = (&'static str, fn());

/// The tests of these names, for a list of [`Test`]s.
macro_rules! tests {
    ($($name:ident),* $(,)?) => {
        pub(crate) const TESTS: &[crate::Test] = &[$((concat!(module_path!(), "::", stringify!($name)), $name)),*];
    };
}
pub(crate) use tests;
