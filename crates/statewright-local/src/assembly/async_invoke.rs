//! How functions are invoked for those who do not wait: `AWS::Lambda::EventInvokeConfig`.

use std::{ops::RangeInclusive, time::Duration};

use serde_json::Value;

use super::{Destination, Function, LATEST, Resource, Template};
use crate::{Error, FunctionName};

/// How often a function is invoked again, and for how many seconds an event is kept.
///
/// Source: Lambda API Reference, PutFunctionEventInvokeConfig.
const RETRIES: RangeInclusive<u64> = 0..=2;
const AGE: RangeInclusive<u64> = 60..=21_600;

/// How a function is invoked for those who do not wait for its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsyncInvoke {
    /// How often it is invoked again after an error of its own.
    pub max_retries: u64,
    /// How old an event may be that it is invoked for.
    pub max_age: Duration,
    /// Where a record of each event goes that it was invoked for.
    pub on_success: Option<Destination>,
    /// Where a record of each event goes that is given up.
    pub on_failure: Option<Destination>,
    /// Where each event itself goes that is given up.
    pub dead_letters: Option<Destination>,
}

impl AsyncInvoke {
    /// Whether somebody is told of an event that ends well; or of one that does not.
    pub(crate) fn is_told(&self, is_done: bool) -> bool {
        if is_done {
            self.on_success.is_some()
        } else {
            self.on_failure.is_some() || self.dead_letters.is_some()
        }
    }
}

impl Default for AsyncInvoke {
    fn default() -> Self {
        Self {
            max_retries: *RETRIES.end(),
            max_age: Duration::from_secs(*AGE.end()),
            on_success: None,
            on_failure: None,
            dead_letters: None,
        }
    }
}

/// Sets up the function that a resource is about. What of it cannot be done here is added to
/// `unheeded`.
pub(super) fn apply(
    template: &Template<'_>,
    id: &str,
    properties: &Value,
    functions: &mut [Resource<Function>],
    unheeded: &mut Vec<Error>,
) -> Result<(), Error> {
    let resolved =
        |property: &str| template.resolve(&properties[property], &format!("{id}.{property}"));
    let qualifier = resolved("Qualifier")?;
    let Some(qualifier) = qualifier.as_str() else {
        return Err(Error::new(format!(
            "{id}.Qualifier is a version or an alias, not {qualifier}"
        )));
    };
    let max_retries =
        template.number(id, properties, "MaximumRetryAttempts", &RETRIES, *RETRIES.end())?;
    let max_age = template.number(id, properties, "MaximumEventAgeInSeconds", &AGE, *AGE.end())?;
    let name = resolved("FunctionName")?;
    let name = name.as_str().and_then(FunctionName::parse);
    let function = name.and_then(|name| {
        functions.iter_mut().find(|function| name.is_of(&function.arn)).map(|found| &mut found.read)
    });
    let Some(function) = function else {
        return Err(Error::new(format!("{id} is about a function that is not here")));
    };
    // Why one cannot be run is said already.
    let Ok(function) = function else { return Ok(()) };
    let mut destination = |on: &str, is_for: fn(&Destination) -> bool| {
        let place = format!("{id}.DestinationConfig.{on}");
        let given = &properties["DestinationConfig"][on]["Destination"];
        let found = destination(template, given, &place, is_for);
        found.unwrap_or_else(|error| {
            unheeded.push(error);
            None
        })
    };
    let settings = AsyncInvoke {
        max_retries,
        max_age: Duration::from_secs(max_age),
        // Lambda puts no successes into buckets.
        on_success: destination("OnSuccess", |to| !matches!(to, Destination::Bucket(_))),
        on_failure: destination("OnFailure", |_| true),
        dead_letters: function.async_invoke.dead_letters.clone(),
    };
    if qualifier == LATEST {
        function.async_invoke = settings;
    } else {
        function.qualified_async_invoke.insert(qualifier.to_owned(), settings);
    }
    Ok(())
}

/// Where the events of a function go that are given up; or why nothing can be sent there.
pub(super) fn dead_letters(
    template: &Template<'_>,
    id: &str,
    properties: &Value,
) -> Result<Option<Destination>, Error> {
    let given = &properties["DeadLetterConfig"]["TargetArn"];
    destination(template, given, &format!("{id}.DeadLetterConfig"), |to| {
        matches!(to, Destination::Queue(_) | Destination::Topic(_))
    })
}

fn destination(
    template: &Template<'_>,
    given: &Value,
    place: &str,
    is_for: fn(&Destination) -> bool,
) -> Result<Option<Destination>, Error> {
    let given = template
        .resolve(given, place)
        .map_err(|error| Error::new(format!("nothing is sent to a destination: {error}")))?;
    if given.is_null() {
        return Ok(None);
    }
    let found = given.as_str().and_then(Destination::parse).filter(is_for);
    found.map(Some).ok_or_else(|| {
        Error::new(format!("nothing is sent to {place}: Lambda sends nothing to {given}"))
    })
}
