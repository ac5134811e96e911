//! Answers in place of those of services: the mock file of Step Functions Local.
//!
//! A test case of a state machine names for some of its states what is answered to each attempt;
//! all other states call what they say.
//!
//! ```
//! use statewright_local::mocks::{Mocks, Response};
//!
//! let mocks = Mocks::parse(r#"{
//!     "StateMachines": {"Shop": {"TestCases": {"Busy": {"Reserve": "BusyOnce"}}}},
//!     "MockedResponses": {"BusyOnce": {
//!         "0": {"Throw": {"Error": "Busy", "Cause": "try again"}},
//!         "1-3": {"Return": {"reserved": true}}
//!     }}
//! }"#)?;
//! let busy = mocks.case("Shop", "Busy").expect("the test case");
//! let reserve = busy.state("Reserve").expect("its answers");
//! assert!(matches!(reserve.response(0), Some(Response::Throw(_))));
//! assert!(matches!(reserve.response(2), Some(Response::Return(_))));
//! assert!(reserve.response(4).is_none());
//! # Ok::<(), statewright_local::Error>(())
//! ```
//!
//! Source: Step Functions Developer Guide, "Testing state machines with mocked service
//! integrations".

mod read;

use std::{collections::BTreeMap, ops::RangeInclusive, sync::Arc};

use statewright_engine::{Failure, Json};

/// The answers of a mock file.
#[derive(Clone, Debug, Default)]
pub struct Mocks {
    /// The test cases of each state machine, by their names.
    machines: BTreeMap<String, BTreeMap<String, Arc<Case>>>,
}

/// A test case: for some of the states of a state machine, what is answered to them.
#[derive(Clone, Debug, Default)]
pub struct Case {
    states: BTreeMap<String, Arc<Responses>>,
}

/// What is answered to the attempts of a state.
#[derive(Clone, Debug, Default)]
pub struct Responses {
    /// By the numbers of the attempts, which no two share.
    by_attempt: Vec<(RangeInclusive<u64>, Response)>,
}

/// What is answered to an attempt.
#[derive(Clone, Debug, PartialEq)]
pub enum Response {
    /// A result.
    Return(Json),
    /// An error.
    Throw(Failure),
}

impl Mocks {
    /// The test case of a state machine, both by their names.
    #[must_use]
    pub fn case(&self, machine: &str, case: &str) -> Option<&Arc<Case>> {
        self.machines.get(machine)?.get(case)
    }

    /// The names of the state machines that have test cases, in their alphabetical order.
    #[must_use]
    pub fn machines(&self) -> Vec<&str> {
        self.machines.keys().map(String::as_str).collect()
    }

    /// The names of the test cases of a state machine, in their alphabetical order.
    #[must_use]
    pub fn cases(&self, machine: &str) -> Vec<&str> {
        let cases = self.machines.get(machine).into_iter().flatten();
        cases.map(|(name, _)| name.as_str()).collect()
    }
}

impl Case {
    /// What is answered to the state of this name; nothing, if it is to call what it says.
    #[must_use]
    pub fn state(&self, name: &str) -> Option<&Arc<Responses>> {
        self.states.get(name)
    }
}

impl Responses {
    /// What is answered to the attempt of this number: the first one is 0, and those of all
    /// visits to the state count. Nothing, if the file has no answer for it.
    #[must_use]
    pub fn response(&self, attempt: u64) -> Option<&Response> {
        let covers = |(attempts, _): &&(RangeInclusive<u64>, Response)| attempts.contains(&attempt);
        self.by_attempt.iter().find(covers).map(|(_, response)| response)
    }
}
