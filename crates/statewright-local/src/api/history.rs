//! Events of histories as the API tells them.

use statewright_engine::{EventDetails, HistoryEvent, Json};

use super::store::About;

/// The members of the details of an event that hold data of the execution.
const DATA: [&str; 7] = [
    "input",
    "inputDetails",
    "output",
    "outputDetails",
    "parameters",
    "assignedVariables",
    "assignedVariablesDetails",
];

/// An event, with the data of the execution or without it.
pub(super) fn event(event: &HistoryEvent, about: &About, with_data: bool) -> Json {
    let mut json = event.to_api_json();
    let Json::Object(members) = &mut json else { return json };
    let details = members.keys().find(|member| member.ends_with("EventDetails")).cloned();
    let Some(Json::Object(details)) = details.and_then(|details| members.get_mut(&details)) else {
        return json;
    };
    if matches!(event.details, EventDetails::ExecutionStarted { .. }) {
        if let Some(arn) = &about.alias_arn {
            details.insert("stateMachineAliasArn", arn.as_str());
        }
        if let Some(arn) = &about.version_arn {
            details.insert("stateMachineVersionArn", arn.as_str());
        }
    }
    if !with_data {
        for member in DATA {
            details.remove(member);
        }
    }
    json
}
