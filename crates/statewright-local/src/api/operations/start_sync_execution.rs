use std::sync::Arc;

use serde::{Deserialize, Serialize};
use statewright_engine::{Failure, Outcome};

use crate::api::{
    Api, answer,
    error::{Error, ErrorType},
    included_data::{DataDetails, IncludedData},
    model::Value,
    operation::Waiting,
    read,
    start::{Input, Started, Wanted},
    store::MachineType,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Included {
    #[serde(default)]
    included_data: IncludedData,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output<'a> {
    execution_arn: &'a str,
    state_machine_arn: &'a str,
    name: &'a str,
    start_date: EpochSeconds,
    stop_date: EpochSeconds,
    status: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Arc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<Arc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<&'a str>,
    input_details: DataDetails,
    #[serde(skip_serializing_if = "Option::is_none")]
    output: Option<String>,
    output_details: DataDetails,
    #[serde(skip_serializing_if = "Option::is_none")]
    trace_header: Option<&'a str>,
    billing_details: BillingDetails,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BillingDetails {
    #[serde(rename = "billedMemoryUsedInMB")]
    billed_memory_used_in_mb: u32,
    billed_duration_in_milliseconds: u64,
}

/// What AWS bills at the least, in MB; what an execution uses is not measured here.
const MEMORY_MB: u32 = 64;

/// Time is billed by pieces of this length, in milliseconds.
const BILLED_MILLISECONDS: u64 = 100;

/// Runs an execution of an Express state machine to its end.
pub(crate) fn start_sync_execution(
    api: &Arc<Api>,
    request: &Value<'_>,
) -> Result<Waiting, Error> {
    let input: Input<'_> = read(request)?;
    let Included { included_data } = read(request)?;
    let wanted = Wanted { is_kept: false, ..input.wanted() };
    let prepared = api.prepare(wanted, |machine| match machine.machine_type {
        MachineType::Express => Ok(()),
        MachineType::Standard => Err(Error::type_not_supported()),
    })?;
    let Started::New(prepared) = prepared else {
        let message = "an execution of this name runs already";
        return Err(Error::new(ErrorType::ExecutionAlreadyExists, message));
    };
    let execution = Arc::clone(&prepared.execution);
    // It goes on to its end if the client leaves.
    prepared.spawn(api);
    Ok(Box::pin(async move {
        let (stopped, outcome) = execution.outcome().await;
        let about = &execution.about;
        let milliseconds = stopped.duration_since(about.started).as_millis().unsigned_abs();
        let milliseconds = u64::try_from(milliseconds).unwrap_or(u64::MAX);
        let with_data = included_data.is_all();
        let Failure { error, cause } = outcome.failure().cloned().unwrap_or_default();
        answer(&Output {
            execution_arn: &about.arn,
            state_machine_arn: &about.state_machine_arn,
            name: &about.name,
            start_date: EpochSeconds(about.started),
            stop_date: EpochSeconds(stopped),
            status: match &outcome {
                // It was stopped because the server is; a client has no other word for that.
                Outcome::Aborted(_) => "FAILED",
                outcome => outcome.status(),
            },
            error,
            cause,
            input: with_data.then(|| about.input.text()).as_deref(),
            input_details: included_data.details(),
            output: match &outcome {
                Outcome::Succeeded { output } if with_data => Some(output.to_string()),
                _ => None,
            },
            output_details: included_data.details(),
            trace_header: about.trace_header.as_deref(),
            billing_details: BillingDetails {
                billed_memory_used_in_mb: MEMORY_MB,
                billed_duration_in_milliseconds: milliseconds.div_ceil(BILLED_MILLISECONDS).max(1)
                    * BILLED_MILLISECONDS,
            },
        })
    }))
}
