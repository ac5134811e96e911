use std::{cell::LazyCell, panic::Location};

use serde_json::Value;

use crate::{Intrinsic, Problem, flow::Fragment, ordered::OrderedMap, stack::first_placeholder};

/// Texts that CloudFormation would take for placeholders: it replaces `${…}` wherever it
/// stands in a definition, and documents no way to let it stand.
pub(super) fn placeholders(
    json: &Value,
    (flow, substitutions): (&Fragment, &OrderedMap<String, Intrinsic>),
    location_of: impl Fn(&str) -> &'static Location<'static>,
    path: &str,
    location: &'static Location<'static>,
) -> Vec<Problem> {
    let problem = |what: String, location| {
        let message = format!("a text of {what} holds `${{`, which CloudFormation replaces");
        Problem::new(path, message).help("write it without the `$` or the `{`").at(location)
    };
    let in_data = LazyCell::new(|| flow.names_in_data());
    let meant = Meant {
        in_resources: &|name| substitutions.contains_key(name),
        in_data: &|name| in_data.contains(name),
    };
    let mut problems = Vec::new();
    for (name, state) in json["States"].as_object().into_iter().flatten() {
        if first_placeholder(name).is_some() || meant.state_holds_another(state) {
            problems.push(problem(format!("state {name:?}"), location_of(name)));
        }
    }
    let mut others = json.as_object().into_iter().flatten().filter(|(name, _)| *name != "States");
    if others.any(|(_, value)| value.to_string().contains("${")) {
        problems.push(problem("the state machine".to_owned(), location));
    }
    problems
}

/// Which names in `${…}` stand for something: what only the resources of calls name is no name that
/// the program meant in a text.
struct Meant<'a> {
    in_resources: &'a dyn Fn(&str) -> bool,
    in_data: &'a dyn Fn(&str) -> bool,
}

impl Meant<'_> {
    /// Whether a text of a state, or of what reads or writes for one, holds a `${…}` that stands for
    /// nothing in the flow.
    fn state_holds_another(&self, state: &Value) -> bool {
        state.as_object().into_iter().flatten().any(|(field, value)| match (&**field, value) {
            ("Resource", Value::String(resource)) => holds_another(resource, self.in_resources),
            ("ItemReader" | "ResultWriter", call) => self.state_holds_another(call),
            ("ItemProcessor", flow) => self.flow_holds_another(flow),
            ("Branches", Value::Array(flows)) => {
                flows.iter().any(|flow| self.flow_holds_another(flow))
            }
            _ => self.data_holds_another(value),
        })
    }

    fn flow_holds_another(&self, flow: &Value) -> bool {
        flow.as_object().into_iter().flatten().any(|(field, value)| match (&**field, value) {
            ("States", Value::Object(states)) => states.iter().any(|(name, state)| {
                first_placeholder(name).is_some() || self.state_holds_another(state)
            }),
            _ => self.data_holds_another(value),
        })
    }

    fn data_holds_another(&self, json: &Value) -> bool {
        match json {
            Value::String(text) => holds_another(text, self.in_data),
            Value::Array(items) => items.iter().any(|item| self.data_holds_another(item)),
            Value::Object(members) => members.iter().any(|(key, member)| {
                holds_another(key, self.in_data) || self.data_holds_another(member)
            }),
            _ => false,
        }
    }
}

/// Whether a text holds a `${…}` of which this does not say that it is meant.
fn holds_another(text: &str, is_meant: &dyn Fn(&str) -> bool) -> bool {
    let mut rest = text;
    while let Some(at) = first_placeholder(rest) {
        rest = &rest[at + 2..];
        if !is_meant(rest.split('}').next().unwrap_or_default()) {
            return true;
        }
    }
    false
}
