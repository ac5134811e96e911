//! Which versions the executions of an alias are of.

use serde::Deserialize;

use super::{
    account::Account,
    arn::{Arn, MachineName},
    error::Error,
    store::{Route, StateMachine, Store},
};

/// A route as a request has it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RoutingItem<'a> {
    state_machine_version_arn: &'a str,
    weight: u32,
}

impl<'a> RoutingItem<'a> {
    pub(super) fn version_arn(&self) -> &'a str {
        self.state_machine_version_arn
    }
}

/// The state machine whose versions a request names, and the routes to them.
pub(super) fn resolve<'s>(
    store: &'s Store,
    account: &Account,
    routing: &[RoutingItem<'_>],
) -> Result<(&'s StateMachine, Vec<Route>), Error> {
    let arns: Vec<_> = routing.iter().map(|item| item.state_machine_version_arn).collect();
    let refused = |must: &str, received: String| {
        Err(Error::validation(format!("{must}. Received: [{received}]"))
            .detail("reason", "INVALID_ROUTING_CONFIGURATION"))
    };
    let mut versions: Vec<(Arn<'_>, MachineName<'_>, u32)> = Vec::new();
    for arn in &arns {
        let (parsed, name) = Arn::state_machine(arn)?;
        name.without_label()?;
        match name.version() {
            Some(number) => versions.push((parsed, name, number)),
            None => {
                let must = "Routing configuration must contain state machine version ARNs";
                return refused(must, arns.join(", "));
            }
        }
    }
    if let [first, second] = &*arns
        && first == second
    {
        let must = "Routing configuration must contain distinct state machine version ARNs";
        return refused(must, arns.join(", "));
    }
    let weights: Vec<_> = routing.iter().map(|item| item.weight).collect();
    if weights.iter().sum::<u32>() != 100 {
        let weights: Vec<_> = weights.iter().map(ToString::to_string).collect();
        let must = "Sum of routing configuration weights must equal 100";
        return refused(must, weights.join(", "));
    }

    let Some((parsed, first, _)) = versions.first() else {
        return refused("Routing configuration must not be empty", String::new());
    };
    if versions.iter().any(|(_, name, _)| name.name != first.name) {
        let must = "Routing configuration must contain versions of one state machine";
        return refused(must, arns.join(", "));
    }
    let machine = store
        .state_machines
        .get(first.name)
        .filter(|_| parsed.is_in(account))
        .ok_or_else(|| Error::resource_not_found(arns[0]))?;
    for ((_, _, number), arn) in versions.iter().zip(&arns) {
        if !machine.versions.contains_key(number) {
            return Err(Error::resource_not_found(arn));
        }
    }
    let routes = versions.iter().zip(weights);
    let routes = routes.map(|((_, _, version), weight)| Route { version: *version, weight });
    Ok((machine, routes.collect()))
}

/// The state machine of an alias, and the name of the alias, which is there.
pub(super) fn find_alias<'s, 'a>(
    store: &'s Store,
    account: &Account,
    arn: &'a str,
) -> Result<(&'s StateMachine, &'a str), Error> {
    let (parsed, target) = Arn::state_machine(arn)?;
    target.without_label()?;
    let name =
        target.qualifier.ok_or_else(|| Error::invalid_arn("Invalid state machine alias ARN"))?;
    let machine = store.state_machines.get(target.name).filter(|_| parsed.is_in(account));
    machine
        .filter(|machine| machine.aliases.contains_key(name))
        .map(|machine| (machine, name))
        .ok_or_else(|| Error::resource_not_found(arn))
}
