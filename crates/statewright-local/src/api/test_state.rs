//! TestState: one state by itself, with or without an answer in place of its service.

mod context;
mod definition;
mod mock;
mod result_shapes;
mod work;

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use statewright_engine::{Failure, Json, Object, Trial, Tried, TriedEnd};

use super::{
    Api, configuration,
    error::{Error, ErrorType},
    jackson,
};
use crate::services::Exchange;
use definition::Subject;
use mock::Mock;

/// What TestState takes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Input<'a> {
    definition: &'a str,
    role_arn: Option<&'a str>,
    input: Option<&'a str>,
    inspection_level: Option<&'a str>,
    #[serde(default)]
    reveal_secrets: bool,
    variables: Option<&'a str>,
    state_name: Option<&'a str>,
    #[serde(borrow)]
    mock: Option<mock::Input<'a>>,
    context: Option<&'a str>,
    #[serde(borrow, default)]
    state_configuration: Configuration<'a>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Configuration<'a> {
    retrier_retry_count: Option<u64>,
    error_caused_by_state: Option<&'a str>,
    map_iteration_failure_count: Option<u64>,
    map_item_reader_data: Option<&'a str>,
}

/// What it answers.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    output: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Arc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<Arc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inspection_data: Option<Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_state: Option<Arc<str>>,
    status: &'static str,
}

/// A state that is to be tried.
pub(super) struct Test {
    subject: Subject,
    trial: Trial,
    mock: Option<Mock>,
    /// Whether it is told what becomes of the data, and what is said to a service.
    with_data: bool,
    with_exchange: bool,
}

impl Test {
    pub(super) fn of(api: &Api, input: &Input<'_>) -> Result<Self, Error> {
        let mock = input.mock.as_ref().map(mock::Input::read).transpose()?;
        let subject = Subject::find(input.definition, input.state_name)?;
        check(input, mock.as_ref(), &subject)?;
        let data = data(input.input.unwrap_or("{}"), "Invalid State Machine Execution Input")?;
        let now = Timestamp::now();
        let context = match input.context {
            Some(text) => context::read(text, &subject)?,
            None => context::made(api, input, &subject, &data, now),
        };
        let trial = Trial {
            program: Arc::clone(&subject.program),
            state: Arc::clone(&subject.name),
            input: data,
            variables: variables(input.variables)?,
            context,
            at: now,
            seed: uuid::Uuid::new_v4().as_u64_pair().0,
            retries: input.state_configuration.retrier_retry_count.unwrap_or(0),
            failed_iterations: input.state_configuration.map_iteration_failure_count,
            items: input.state_configuration.map_item_reader_data.map(str::to_owned),
        };
        let with_data = matches!(input.inspection_level, Some("DEBUG" | "TRACE"));
        let with_exchange = input.inspection_level == Some("TRACE");
        Ok(Self { subject, trial, mock, with_data, with_exchange })
    }

    /// Tries the state.
    pub(super) async fn run(self, api: &Arc<Api>) -> Result<Output, Error> {
        let Self { subject, trial, mock, with_data, with_exchange } = self;
        let (tried, exchange) = run(api, &trial, mock, &subject).await?;
        let iterations = tried.iterations.map_or(u64::MAX, |iterations| iterations as u64);
        if trial.failed_iterations.is_some_and(|failed| failed > iterations) {
            return Err(Error::validation(
                "Map iteration failure count must be less than or equal to the number of Map iterations",
            ));
        }
        Ok(told(tried, with_data, exchange.filter(|_| with_exchange)))
    }
}

/// What AWS refuses before it looks at the data.
fn check(input: &Input<'_>, mock: Option<&Mock>, subject: &Subject) -> Result<(), Error> {
    if let Some(role) = input.role_arn {
        configuration::check_role(role)?;
    }
    let Some(mock) = mock else {
        if input.context.is_some() {
            let message = "TestState does not support Context when a mock is not specified.";
            return Err(Error::validation(message));
        }
        if input.state_configuration.map_iteration_failure_count.is_some() {
            return Err(Error::validation(
                "TestState does not support MapIterationFailureCount when a mock is not specified.",
            ));
        }
        subject.check_without_mock()?;
        if subject.is_task() && input.role_arn.is_none() {
            return Err(Error::validation("RoleArn must be specified when testing a Task state"));
        }
        return Ok(());
    };
    if input.reveal_secrets {
        let message = "TestState does not support RevealSecrets when a mock is specified.";
        return Err(Error::validation(message));
    }
    if let Some(name) = input.state_configuration.error_caused_by_state
        && !subject.has_inside(name)
    {
        return Err(Error::validation("State not found in definition"));
    }
    subject.check_mock(mock)
}

/// Runs the state to its end: with the answer in place of its service if there is one.
async fn run(
    api: &Arc<Api>,
    trial: &Trial,
    mock: Option<Mock>,
    subject: &Subject,
) -> Result<(Tried, Option<Exchange>), Error> {
    let run = |result| trial.run(result).ok_or_else(definition::not_found);
    if let Some(mock) = mock {
        return Ok((run(Some(mock.result))?, None));
    }
    let mut tried = run(None)?;
    match &tried.end {
        TriedEnd::Wait(until) => {
            if work::wait(api, *until).await {
                return Ok((run(Some(Ok(Json::Null)))?, None));
            }
            tried.end = TriedEnd::Failed { failure: Failure::timeout(), retrier: None };
            Ok((tried, None))
        }
        TriedEnd::Work { input, timeout_seconds } => {
            let done = work::work(api, subject, input, *timeout_seconds).await?;
            Ok((run(Some(done.result))?, done.exchange))
        }
        _ => Ok((tried, None)),
    }
}

fn told(tried: Tried, with_data: bool, exchange: Option<Exchange>) -> Output {
    let Tried { data, settings, variables, end, .. } = tried;
    let mut details = Object::default();
    let mut told = Output::default();
    let failed = |told: &mut Output, failure: Failure| {
        told.error = failure.error;
        told.cause = failure.cause;
    };
    match end {
        TriedEnd::Succeeded { output, next } => {
            told.status = "SUCCEEDED";
            told.output = Some(output.to_string());
            told.next_state = next;
        }
        TriedEnd::Caught { failure, catcher, output, next } => {
            told.status = "CAUGHT_ERROR";
            failed(&mut told, failure);
            told.output = Some(output.to_string());
            told.next_state = Some(next);
            details.insert("catchIndex", catcher as u64);
        }
        TriedEnd::Retriable { failure, retrier, delay_seconds } => {
            told.status = "RETRIABLE";
            failed(&mut told, failure);
            details.insert("retryIndex", retrier as u64);
            details.insert("retryBackoffIntervalSeconds", delay_seconds);
        }
        TriedEnd::Failed { failure, retrier } => {
            told.status = "FAILED";
            failed(&mut told, failure);
            if let Some(retrier) = retrier {
                details.insert("retryIndex", retrier as u64);
            }
        }
        TriedEnd::Work { .. } | TriedEnd::Wait(_) => {
            unreachable!("a state ends when its result is there")
        }
    }
    if with_data {
        // Data is told as the text that it is.
        let mut inspection: Object =
            data.iter().map(|(name, value)| (name.clone(), value.to_string())).collect();
        inspection.extend(settings);
        if !variables.is_empty() {
            inspection.insert("variables", Json::from(variables).to_string());
        }
        if !details.is_empty() {
            inspection.insert("errorDetails", details);
        }
        if let Some(Exchange { request, response }) = exchange {
            inspection.insert("request", request);
            if let Some(response) = response {
                inspection.insert("response", response);
            }
        }
        told.inspection_data = Some(inspection.into());
    }
    told
}

fn data(text: &str, what: &str) -> Result<Json, Error> {
    Json::parse(text).map_err(|error| {
        let problem = jackson::problem(text).unwrap_or_else(|| error.to_string());
        Error::new(ErrorType::InvalidExecutionInput, format!("{what}: '{problem}'"))
    })
}

fn data_of(text: &str, problem: &str) -> Result<Json, Error> {
    Json::parse(text).map_err(|_| Error::validation(problem))
}

fn variables(text: Option<&str>) -> Result<Object, Error> {
    let problem = "Variables must be a JSON object";
    match text.map(|text| data_of(text, problem)).transpose()? {
        None => Ok(Object::default()),
        Some(Json::Object(variables)) => Ok(variables),
        Some(_) => Err(Error::validation(problem)),
    }
}
