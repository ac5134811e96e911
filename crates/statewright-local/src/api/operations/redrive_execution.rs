use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer,
    driver::Driver,
    error::{Error, ErrorType},
    model::Value,
    read, redrive,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    execution_arn: &'a str,
    client_token: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    redrive_date: EpochSeconds,
}

/// Lets an execution go on where it failed.
pub(crate) fn redrive_execution(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let execution = api.execution(input.execution_arn)?;
    let is_deleting = api.store().is_deleting(&execution.about.machine);
    {
        let progress = execution.progress();
        if let Some(at) = redrive::by_token(&progress, input.client_token) {
            return answer(&Output { redrive_date: EpochSeconds(at) });
        }
        if let (_, Some(reason)) = redrive::status(&execution.about, &progress, is_deleting, None) {
            return Err(Error::new(ErrorType::ExecutionNotRedrivable, reason));
        }
    }
    let room = api.room()?;
    let engine = execution.progress().redrivable.take();
    let engine = engine.ok_or_else(|| {
        Error::new(ErrorType::ExecutionNotRedrivable, "Execution cannot be redriven")
    })?;
    let at = match execution.accept_redrive(input.client_token) {
        Ok(at) => at,
        Err(error) => {
            execution.progress().redrivable = Some(engine);
            return Err(error);
        }
    };
    redrive::begin(api, &execution, at, input.client_token);
    tokio::spawn(Driver::new(api, &execution, engine, Some(room)).redrive());
    answer(&Output { redrive_date: EpochSeconds(at) })
}
