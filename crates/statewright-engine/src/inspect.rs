//! One state by itself: what TestState asks for.
//!
//! A state is given its input, its variables and the context, and tells what data it makes of
//! them on its way. Nothing is done: the work of a Task state is asked for, or its result is
//! said.

mod map;

use std::sync::Arc;

use jiff::Timestamp;
use statewright_asl::QueryLanguage;

use crate::{
    Failure, Json, Object, Program,
    data_flow::{Left, Problem, caught, is_over_limit, limited, put, without_result},
    program::{Kind, State, Transition},
    random::Random,
    retry,
    scope::{Context, Scope},
    state::{choice, fail, succeed, task, wait},
};

/// A state that is tried by itself.
#[derive(Clone, Debug)]
pub struct Trial {
    /// The state machine that it is in.
    pub program: Arc<Program>,
    /// Its name.
    pub state: Arc<str>,
    /// Its input.
    pub input: Json,
    /// The variables that it sees.
    pub variables: Object,
    /// The context object.
    pub context: Json,
    /// The time.
    pub at: Timestamp,
    /// What random numbers begin with.
    pub seed: u64,
    /// How often the Retrier was used that is for the error which the state fails with.
    pub retries: u64,
    /// How many iterations of a Map state failed.
    pub failed_iterations: Option<u64>,
    /// What the ItemReader of a Map state read, as it stands where it was read from.
    pub items: Option<String>,
}

/// What came of a state.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried {
    /// What it made of the data on its way, by the names that the API has for it.
    pub data: Object,
    /// Its settings, by the names that the API has for them.
    pub settings: Object,
    /// How many iterations a Map state has.
    pub iterations: Option<usize>,
    /// The variables after it.
    pub variables: Object,
    /// How it ended.
    pub end: TriedEnd,
}

/// How a state ended that was tried.
#[derive(Clone, Debug, PartialEq)]
pub enum TriedEnd {
    /// It did not end: its work is to be done.
    Work {
        /// What it is to be done with.
        input: Json,
        /// How long it may take, if that is said.
        timeout_seconds: Option<u64>,
    },
    /// It did not end: it waits until then.
    Wait(Timestamp),
    /// It did what it should.
    Succeeded {
        /// Its output.
        output: Json,
        /// The state that comes next, if one does.
        next: Option<Arc<str>>,
    },
    /// It failed, and nothing handles that.
    Failed {
        /// With what.
        failure: Failure,
        /// Its Retrier for that, which is used up.
        retrier: Option<usize>,
    },
    /// It failed, and is tried again.
    Retriable {
        /// With what.
        failure: Failure,
        /// Its Retrier for that.
        retrier: usize,
        /// After how many seconds.
        delay_seconds: u64,
    },
    /// It failed, and goes on after that.
    Caught {
        /// With what.
        failure: Failure,
        /// Its Catcher for that.
        catcher: usize,
        /// What the Catcher passes on.
        output: Json,
        /// The state that comes next.
        next: Arc<str>,
    },
}

impl Trial {
    /// Tries the state. Without a result, it goes as far as its work, or its waiting.
    ///
    /// Nothing, if the state machine has no state of this name.
    #[must_use]
    pub fn run(&self, result: Option<Result<Json, Failure>>) -> Option<Tried> {
        let state = self.program.states.iter().find(|state| state.name == self.state)?;
        let random = Random::new(self.seed);
        let make = || self.context.clone();
        let context = Context::new(&make);
        let scope = Scope {
            data: &self.input,
            input: &self.input,
            result: None,
            error_output: None,
            context: &context,
            variables: &self.variables,
            now: self.at,
            random: &random,
        };
        let mut seen = Seen {
            trial: self,
            state,
            data: Object::default(),
            settings: Object::default(),
            iterations: None,
        };
        seen.data.insert("input", self.input.clone());
        let way = seen.go(scope, result);
        let way = way.unwrap_or_else(|problem| seen.problem(scope, problem));
        Some(seen.tried(way))
    }
}

/// What is known of a state on its way.
struct Seen<'a> {
    trial: &'a Trial,
    state: &'a State,
    data: Object,
    settings: Object,
    iterations: Option<usize>,
}

/// How far a state came.
enum Way {
    Work { input: Json, timeout_seconds: Option<u64> },
    Wait(Timestamp),
    Leave(Left, Option<Arc<str>>),
    Caught { failure: Failure, catcher: usize, left: Left, next: Arc<str> },
    Retriable { failure: Failure, retrier: usize, delay_seconds: u64 },
    Failed { failure: Failure, retrier: Option<usize> },
}

impl Seen<'_> {
    fn go(
        &mut self,
        scope: Scope<'_>,
        result: Option<Result<Json, Failure>>,
    ) -> Result<Way, Problem> {
        let state = self.state;
        match &state.kind {
            Kind::Pass { parameters, result } => {
                self.pass(scope, parameters.as_ref(), result.as_ref())
            }
            Kind::Choice(rules) => {
                self.input_path(scope)?;
                let (left, next) = choice::run(state, rules, scope)?;
                let next = self.trial.program.state(next).name.clone();
                Ok(Way::Leave(left, Some(next)))
            }
            Kind::Succeed => {
                self.input_path(scope)?;
                Ok(Way::Leave(succeed::run(state, scope)?, None))
            }
            Kind::Fail { error, cause } => {
                self.input_path(scope)?;
                Err(Problem::Failed(fail::run(error.as_ref(), cause.as_ref(), scope)?))
            }
            Kind::Wait(until) => {
                self.input_path(scope)?;
                let until = wait::until(state, until, scope)?;
                if result.is_none() {
                    return Ok(Way::Wait(until));
                }
                Ok(Way::Leave(wait::run(state, scope)?, self.next()))
            }
            Kind::Task(task) => {
                self.input_path(scope)?;
                let prepared = task::prepare(state, task, scope)?;
                self.note_arguments(prepared.input.clone());
                match result {
                    None => Ok(Way::Work {
                        input: prepared.input,
                        timeout_seconds: prepared.timeout_seconds,
                    }),
                    Some(Ok(result)) if is_over_limit(&result) => {
                        Err(Problem::Failed(Failure::data_limit_exceeded(&task.text)))
                    }
                    Some(Ok(result)) => {
                        self.data.insert("result", result.clone());
                        self.with_result(scope, result)
                    }
                    Some(Err(failure)) => Err(Problem::Failed(failure)),
                }
            }
            Kind::Parallel { arguments, .. } => {
                let effective = self.input_path(scope)?;
                let input = match arguments {
                    Some(arguments) => scope.with_data(&effective).evaluate(arguments)?,
                    None => effective,
                };
                self.note_arguments(input.clone());
                match result {
                    None => Ok(Way::Work { input, timeout_seconds: None }),
                    Some(Ok(result)) => self.with_result(scope, result),
                    Some(Err(failure)) => Err(Problem::Failed(failure)),
                }
            }
            Kind::Map(map) => self.map(scope, map, result),
        }
    }

    /// A Result takes the place of all that is before it, as AWS tells it.
    fn pass(
        &mut self,
        scope: Scope<'_>,
        parameters: Option<&crate::program::Template>,
        result: Option<&Json>,
    ) -> Result<Way, Problem> {
        if self.is_jsonata() {
            return Ok(Way::Leave(without_result(self.state, scope, scope.input)?, self.next()));
        }
        let effective = self.input_path(scope)?;
        let made = match parameters {
            Some(parameters) => scope.with_data(&effective).evaluate(parameters)?,
            None => effective,
        };
        let made = match result {
            Some(result) => {
                self.data.remove("afterInputPath");
                self.data.insert("result", result.clone());
                result.clone()
            }
            None => {
                self.data.insert("afterParameters", made.clone());
                made
            }
        };
        self.with_result(scope, made)
    }

    /// From the result to the output, with what is in between.
    fn with_result(&mut self, scope: Scope<'_>, result: Json) -> Result<Way, Problem> {
        let state = self.state;
        let seen = scope.with_result(&result);
        let assigned = seen.assign(state.assign.as_ref())?;
        let output = match state.language {
            QueryLanguage::Jsonata => match &state.output {
                Some(output) => seen.evaluate(output)?,
                None => result.clone(),
            },
            QueryLanguage::JsonPath => {
                let selected = match &state.result_selector {
                    Some(selector) => seen.evaluate(selector)?,
                    None => result.clone(),
                };
                self.data.insert("afterResultSelector", selected.clone());
                let merged = put(&state.result_path, scope.input, selected)?;
                self.data.insert("afterResultPath", merged.clone());
                scope.with_data(&merged).select(&state.output_path)?
            }
        };
        Ok(Way::Leave(Left { output: limited(output)?, assigned }, self.next()))
    }

    /// What InputPath selects, which is told of in JSONPath only.
    fn input_path(&mut self, scope: Scope<'_>) -> Result<Json, Problem> {
        let effective = scope.select(&self.state.input_path)?;
        if !self.is_jsonata() {
            self.data.insert("afterInputPath", effective.clone());
        }
        Ok(effective)
    }

    fn note_arguments(&mut self, input: Json) {
        let name = if self.is_jsonata() { "afterArguments" } else { "afterParameters" };
        self.data.insert(name, input);
    }

    fn is_jsonata(&self) -> bool {
        self.state.language == QueryLanguage::Jsonata
    }

    fn next(&self) -> Option<Arc<str>> {
        match self.state.transition {
            Transition::Next(next) => Some(self.trial.program.state(next).name.clone()),
            Transition::End => None,
        }
    }

    /// What becomes of a problem: the state is tried again, goes on, or fails.
    fn problem(&self, scope: Scope<'_>, problem: Problem) -> Way {
        let state = self.state;
        let can_recover = problem.can_recover();
        let failure = problem.into_bare_failure(&state.name);
        if !can_recover {
            return Way::Failed { failure, retrier: None };
        }
        let matches = |names: &[String]| names.iter().any(|name| failure.matches(name));
        let retrier = state.retry.iter().position(|retry| matches(&retry.error_equals));
        if let Some(retrier) = retrier {
            let retry = &state.retry[retrier];
            if self.trial.retries < retry.max_attempts.unwrap_or(retry::ATTEMPTS_DEFAULT) {
                let random = || scope.random.number();
                let delay = retry::delay_seconds(retry, self.trial.retries, random);
                return Way::Retriable { failure, retrier, delay_seconds: delay.round() as u64 };
            }
        }
        let catcher = state.catch.iter().position(|catch| matches(&catch.error_equals));
        let Some(catcher) = catcher else { return Way::Failed { failure, retrier } };
        let catch = &state.catch[catcher];
        match caught(state, catch, scope, &failure) {
            Ok(left) => {
                let next = self.trial.program.state(catch.next).name.clone();
                Way::Caught { failure, catcher, left, next }
            }
            // What goes wrong with the recovery is not recovered from.
            Err(problem) => {
                Way::Failed { failure: problem.into_bare_failure(&state.name), retrier: None }
            }
        }
    }

    fn tried(self, way: Way) -> Tried {
        let mut variables = self.trial.variables.clone();
        let end = match way {
            Way::Work { input, timeout_seconds } => TriedEnd::Work { input, timeout_seconds },
            Way::Wait(until) => TriedEnd::Wait(until),
            Way::Leave(Left { output, assigned }, next) => {
                variables.extend(assigned.unwrap_or_default());
                TriedEnd::Succeeded { output, next }
            }
            Way::Caught { failure, catcher, left: Left { output, assigned }, next } => {
                variables.extend(assigned.unwrap_or_default());
                TriedEnd::Caught { failure, catcher, output, next }
            }
            Way::Retriable { failure, retrier, delay_seconds } => {
                TriedEnd::Retriable { failure, retrier, delay_seconds }
            }
            Way::Failed { failure, retrier } => TriedEnd::Failed { failure, retrier },
        };
        let Self { data, settings, iterations, .. } = self;
        Tried { data, settings, iterations, variables, end }
    }
}
