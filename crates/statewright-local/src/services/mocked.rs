use statewright_engine::{Event, Failure, Invocation, Json, Pattern, Resource, error_names};

use crate::{
    Error,
    mocks::{Case, Mocks, Response},
};

/// The test case of a mock file that executions run by.
///
/// Executions of other state machines, which the first one starts, run by their cases of the
/// same name.
#[derive(Clone, Debug)]
pub struct Mocked {
    mocks: Mocks,
    case: String,
}

impl Mocked {
    /// The case of this name, which has to be one of the state machine; it may be left out if
    /// there is only one.
    ///
    /// # Errors
    ///
    /// There is no such case.
    pub fn new(mocks: Mocks, machine: &str, case: Option<&str>) -> Result<Self, Error> {
        let names = mocks.cases(machine);
        let list = names.join(", ");
        let case = match (case, names.as_slice()) {
            (Some(case), names) if names.contains(&case) => case.to_owned(),
            (None, [only]) => (*only).to_owned(),
            (_, []) => {
                let known = mocks.machines().join(", ");
                return Err(Error::new(format!(
                    "the mock file has no test case of the state machine {machine:?}"
                ))
                .hint(match known.as_str() {
                    "" => format!("it has none at all; write them under \"{machine}\""),
                    known => format!("it has those of {known}; write them under \"{machine}\""),
                }));
            }
            (Some(case), _) => {
                return Err(Error::new(format!(
                    "the mock file has no test case {case:?} of {machine}"
                ))
                .hint(format!("it has {list}")));
            }
            (None, _) => {
                return Err(Error::new(format!(
                    "the mock file has several test cases of {machine}: {list}"
                ))
                .hint("name the one that is meant: --case NAME"));
            }
        };
        Ok(Self { mocks, case })
    }

    /// Whether it is answered in place of what a state calls.
    #[must_use]
    pub fn has(&self, machine: &str, state: &str) -> bool {
        self.case(machine).is_some_and(|case| case.state(state).is_some())
    }

    fn case(&self, machine: &str) -> Option<&Case> {
        self.mocks.case(machine, &self.case).map(|case| &**case)
    }

    /// What happens to a task in place of what it calls: all at once, whatever it waits for.
    /// `attempt` is its number among all attempts of its state in the execution, from 0.
    ///
    /// Nothing, if there is no mock for the state.
    #[must_use]
    pub fn answer(
        &self,
        machine: &str,
        attempt: u64,
        invocation: &Invocation,
    ) -> Option<Vec<Event>> {
        let responses = self.case(machine)?.state(&invocation.state)?;
        Some(answers(invocation, attempt, responses.response(attempt)).collect())
    }
}

/// What happens to a task that is answered to in place of what it calls.
pub(crate) fn answers(
    invocation: &Invocation,
    attempt: u64,
    response: Option<&Response>,
) -> impl Iterator<Item = Event> {
    let task = invocation.task;
    let is_activity = matches!(invocation.resource, Resource::Activity { .. });
    let started = is_activity.then_some(Event::TaskStarted { task, worker_name: None });
    let mut submitted = None;
    let end = match response {
        Some(Response::Return(output)) => {
            let output = payload(&invocation.resource, output).clone();
            if invocation.resource.pattern() != Pattern::RequestResponse {
                submitted = Some(Event::TaskSubmitted { task, output: output.clone() });
            }
            Event::TaskSucceeded { task, output }
        }
        Some(Response::Throw(failure)) => Event::TaskFailed { task, failure: failure.clone() },
        None => {
            let state = &invocation.state;
            let cause = format!(
                "The mock file has no answer for attempt {attempt} of the state {state:?}."
            );
            Event::TaskFailed { task, failure: Failure::new(error_names::RUNTIME, cause) }
        }
    };
    started.into_iter().chain(submitted).chain([end])
}

/// What the function of a state answers, where the answer is written as that of Lambda is, and
/// the state names the function itself.
fn payload<'a>(resource: &Resource, output: &'a Json) -> &'a Json {
    let is_wrapped = output.get("StatusCode").is_some_and(|status| status.as_number().is_some());
    match output.get("Payload") {
        Some(payload) if is_wrapped && matches!(resource, Resource::Function { .. }) => payload,
        _ => output,
    }
}
