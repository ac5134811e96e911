use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::api::{
    Answer, Api, answer,
    arn::Arn,
    error::Error,
    model::Value,
    page::Page,
    read,
    store::{Execution, MachineType, Status},
    target::Target,
    timestamp::EpochSeconds,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    state_machine_arn: Option<&'a str>,
    map_run_arn: Option<&'a str>,
    status_filter: Option<Status>,
    redrive_filter: Option<&'a str>,
    max_results: Option<usize>,
    next_token: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    executions: Vec<Item>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    execution_arn: Arc<str>,
    state_machine_arn: Arc<str>,
    name: Arc<str>,
    status: Status,
    start_date: EpochSeconds,
    #[serde(skip_serializing_if = "Option::is_none")]
    stop_date: Option<EpochSeconds>,
    #[serde(skip_serializing_if = "Option::is_none")]
    map_run_arn: Option<Arc<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state_machine_version_arn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state_machine_alias_arn: Option<String>,
    redrive_count: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    redrive_date: Option<EpochSeconds>,
}

/// Lists the executions of a state machine, the latest first.
pub(crate) fn list_executions(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let arn = match (input.state_machine_arn, input.map_run_arn) {
        (Some(arn), None) => arn,
        (None, Some(arn)) => return of_map_run(api, &input, arn),
        _ => {
            let message = "Exactly one of stateMachineArn and mapRunArn must be specified";
            return Err(Error::validation(message));
        }
    };
    if input.status_filter == Some(Status::PendingRedrive) {
        let message = "The status filter PENDING_REDRIVE can be used with mapRunArn only";
        return Err(Error::validation(message));
    }
    if input.redrive_filter.is_some() {
        let message = "The redrive filter can be used with mapRunArn only";
        return Err(Error::validation(message));
    }
    let list = format!("executions of {arn}");
    let page = Page::new(&list, input.max_results, input.next_token)?;
    let before = page.after.as_deref().map(read_key).transpose()?;

    let store = api.store();
    let target = Target::find(&store, api.account(), arn)?;
    let (machine, version, alias) = match target {
        Target::Machine(machine) => (machine, None, None),
        Target::Version { machine, .. } => (machine, Some(arn), None),
        Target::Alias { machine, .. } => (machine, None, Some(arn)),
    };
    if machine.machine_type == MachineType::Express {
        return Err(Error::type_not_supported());
    }
    let is_wanted = |execution: &Execution| {
        version.is_none_or(|version| execution.about.version_arn.as_deref() == Some(version))
            && alias.is_none_or(|alias| execution.about.alias_arn.as_deref() == Some(alias))
            && input.status_filter.is_none_or(|status| execution.progress().status() == status)
    };
    let executions = store.executions.of_machine(&machine.name, before);
    let executions = executions.filter(|(_, execution)| is_wanted(execution));
    let (executions, next_token) =
        page.cut(executions.map(|(key, execution)| (Key(key), item(execution))));
    answer(&Output { executions, next_token })
}

/// Lists the child executions of a Map Run, the latest first.
fn of_map_run(api: &Arc<Api>, input: &Input<'_>, arn: &str) -> Answer {
    Arn::map_run(arn)?;
    let list = format!("children of {arn}");
    let page = Page::new(&list, input.max_results, input.next_token)?;
    let before = page.after.as_deref().map(read_key).transpose()?;
    let map_run = api.store().executions.map_run(arn).map(Arc::clone);
    let map_run = map_run.ok_or_else(|| Error::resource_not_found(arn))?;
    let children = map_run.progress().children.clone();
    let mut children: Vec<_> =
        children.into_values().map(|child| (child.execution.order(), child)).collect();
    children.sort_by_key(|(order, _)| std::cmp::Reverse(*order));
    let is_wanted = |execution: &Execution| {
        let progress = execution.progress();
        let is_redriven = progress.redrives > 0;
        input.status_filter.is_none_or(|status| progress.status() == status)
            && input.redrive_filter.is_none_or(|filter| (filter == "REDRIVEN") == is_redriven)
    };
    let children = children
        .into_iter()
        .filter(|(order, _)| before.is_none_or(|before| *order < before))
        .filter(|(_, child)| is_wanted(&child.execution));
    let (executions, next_token) = page.cut(children.map(|(order, child)| {
        let item = Item {
            map_run_arn: Some(Arc::clone(&map_run.arn)),
            item_count: Some(child.items),
            ..item(&child.execution)
        };
        (Key(order), item)
    }));
    answer(&Output { executions, next_token })
}

fn item(execution: &Execution) -> Item {
    let about = &execution.about;
    let progress = execution.progress();
    Item {
        execution_arn: Arc::clone(&about.arn),
        state_machine_arn: Arc::clone(&about.state_machine_arn),
        name: Arc::clone(&about.name),
        status: progress.status(),
        start_date: EpochSeconds(about.started),
        stop_date: progress.stopped().map(EpochSeconds),
        map_run_arn: None,
        item_count: None,
        state_machine_version_arn: about.version_arn.clone(),
        state_machine_alias_arn: about.alias_arn.clone(),
        redrive_count: progress.redrives,
        redrive_date: progress.redriven.map(EpochSeconds),
    }
}

/// Where an execution stands in the list.
struct Key((Timestamp, u64));

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self((at, number)) = self;
        write!(f, "{} {number}", at.as_nanosecond())
    }
}

fn read_key(text: &str) -> Result<(Timestamp, u64), Error> {
    let (at, number) = text.split_once(' ').ok_or_else(Error::invalid_token)?;
    let at = at.parse().ok().and_then(|at| Timestamp::from_nanosecond(at).ok());
    Ok((at.ok_or_else(Error::invalid_token)?, number.parse().map_err(|_| Error::invalid_token())?))
}
