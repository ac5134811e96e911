use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer,
    definition::{self, Finding},
    model::Value,
    read,
    store::MachineType,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    definition: &'a str,
    #[serde(rename = "type", default)]
    machine_type: MachineType,
    severity: Option<&'a str>,
    max_results: Option<usize>,
}

#[derive(Serialize)]
struct Output {
    result: &'static str,
    diagnostics: Vec<Finding>,
    truncated: bool,
}

/// How many findings are told if nothing else is asked for.
const RESULTS_DEFAULT: usize = 100;

/// Tells what is wrong with a definition, and with `severity` WARNING also what will be
/// regretted.
pub(crate) fn validate_state_machine_definition(_: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let with_warnings = input.severity == Some("WARNING");
    let mut diagnostics = definition::findings(input.definition, input.machine_type);
    diagnostics.retain(|finding| with_warnings || finding.is_error());
    let is_valid = !diagnostics.iter().any(Finding::is_error);
    let results_max = input.max_results.filter(|results| *results > 0).unwrap_or(RESULTS_DEFAULT);
    let truncated = diagnostics.len() > results_max;
    diagnostics.truncate(results_max);
    let result = if is_valid { "OK" } else { "FAIL" };
    answer(&Output { result, diagnostics, truncated })
}
