use crate::{Json, Object, Outcome, context::milliseconds};

use super::{ChildResult, MapRun};

/// All that is known about a child execution, as it stands in the files that AWS wrote.
pub(super) fn entry(child: &ChildResult, map_run: &MapRun) -> Json {
    let mut entry = Object::default();
    let included = || Json::from([("Included", true)]);
    let input = child.input.to_string();
    let Some(run) = &child.run else {
        entry.insert("Input", input);
        entry.insert("InputDetails", included());
        entry.insert("Status", "PENDING");
        return entry.into();
    };
    if let Some(failure) = run.outcome.failure() {
        for (key, value) in [("Cause", &failure.cause), ("Error", &failure.error)] {
            if let Some(value) = value {
                entry.insert(key, value.clone());
            }
        }
    }
    entry.insert("ExecutionArn", run.execution_arn.clone());
    entry.insert("Input", input);
    entry.insert("InputDetails", included());
    entry.insert("Name", run.name.clone());
    if let Outcome::Succeeded { output } = &run.outcome {
        entry.insert("Output", output.to_string());
    }
    entry.insert("OutputDetails", included());
    entry.insert("RedriveCount", 0_u64);
    match run.outcome {
        Outcome::Succeeded { .. } => {
            entry.insert("RedriveStatus", "NOT_REDRIVABLE");
            let reason = "Execution is SUCCEEDED and cannot be redriven";
            entry.insert("RedriveStatusReason", reason);
        }
        _ => entry.insert("RedriveStatus", "REDRIVABLE_BY_MAP_RUN"),
    }
    entry.insert("StartDate", milliseconds(run.started));
    entry.insert("StateMachineArn", map_run.state_machine_arn.clone());
    entry.insert("Status", run.outcome.status());
    entry.insert("StopDate", milliseconds(run.stopped));
    entry.into()
}
