//! How functions are invoked for those who do not wait: `AWS::Lambda::EventInvokeConfig`.

use std::{ops::RangeInclusive, time::Duration};

use serde_json::Value;

use super::{Function, Resource, Template};
use crate::{Error, FunctionName};

/// How often a function is invoked again, and for how many seconds an event is kept.
///
/// Source: Lambda API Reference, PutFunctionEventInvokeConfig.
const RETRIES: RangeInclusive<u64> = 0..=2;
const AGE: RangeInclusive<u64> = 60..=21_600;

/// How a function is invoked for those who do not wait for its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsyncInvoke {
    /// How often it is invoked again after an error of its own.
    pub max_retries: u64,
    /// How old an event may be that it is invoked for.
    pub max_age: Duration,
}

impl Default for AsyncInvoke {
    fn default() -> Self {
        Self { max_retries: *RETRIES.end(), max_age: Duration::from_secs(*AGE.end()) }
    }
}

/// Sets up the function that a resource is about, and gives what of it cannot be done here.
pub(super) fn apply(
    template: &Template<'_>,
    id: &str,
    properties: &Value,
    functions: &mut [Resource<Function>],
) -> Result<Option<Error>, Error> {
    let resolved =
        |property: &str| template.resolve(&properties[property], &format!("{id}.{property}"));
    let qualifier = resolved("Qualifier")?;
    if qualifier != "$LATEST" {
        return Err(Error::new(format!("{id} is for the version or alias {qualifier} only"))
            .hint("functions have no versions here: what is said for $LATEST is heeded"));
    }
    let invoke = AsyncInvoke {
        max_retries: template.number(
            id,
            properties,
            "MaximumRetryAttempts",
            &RETRIES,
            *RETRIES.end(),
        )?,
        max_age: Duration::from_secs(template.number(
            id,
            properties,
            "MaximumEventAgeInSeconds",
            &AGE,
            *AGE.end(),
        )?),
    };
    let name = resolved("FunctionName")?;
    let name = name.as_str().and_then(FunctionName::parse);
    let function = name.and_then(|name| {
        functions.iter_mut().find(|function| name.is_of(&function.arn)).map(|found| &mut found.read)
    });
    match function {
        Some(Ok(function)) => function.async_invoke = invoke,
        // Why it cannot be run is said already.
        Some(Err(_)) => {}
        None => return Err(Error::new(format!("{id} is about a function that is not here"))),
    }
    let destinations = &properties["DestinationConfig"];
    Ok(destinations.is_object().then(|| {
        Error::new(format!("{id}.DestinationConfig is not heeded: nothing is sent there"))
            .hint("what becomes of an event is seen in the log of the function")
    }))
}
