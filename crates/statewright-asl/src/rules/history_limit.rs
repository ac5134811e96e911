use std::collections::{BTreeSet, HashMap};

use crate::{
    Severity,
    definition::{Definition, Kind, Language, Scope, State},
    document::Node,
    rules::{Found, MachineType, Rule, expression::is_expression},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0211",
    name: "history-limit",
    severity: Severity::Warning,
    summary: "A loop that waits for something passes the events that an execution can have.",
    why: "A Standard execution fails when its history comes to 25,000 events. A loop with a short Wait gets there in minutes or hours, and if the `TimeoutSeconds` are longer than that, they do not help.",
    fails: r#"{ "StartAt": "Ask", "TimeoutSeconds": 86400, "States": { "Ask": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Next": "Done?" }, "Done?": { "Type": "Choice", "Choices": [{ "Variable": "$.done", "BooleanEquals": true, "Next": "End" }], "Default": "Wait" }, "Wait": { "Type": "Wait", "Seconds": 1, "Next": "Ask" }, "End": { "Type": "Succeed" } } }"#,
    passes: r#"{ "StartAt": "Ask", "TimeoutSeconds": 86400, "States": { "Ask": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Next": "Done?" }, "Done?": { "Type": "Choice", "Choices": [{ "Variable": "$.done", "BooleanEquals": true, "Next": "End" }], "Default": "Wait" }, "Wait": { "Type": "Wait", "Seconds": 60, "Next": "Ask" }, "End": { "Type": "Succeed" } } }"#,
};

/// How many events the history of an execution has at the most.
///
/// Source: Step Functions Developer Guide, "Service quotas".
const EVENTS_MAX: f64 = 25_000.0;

/// Without a timeout, a loop is worth a word that gets there within this time, in seconds: few
/// things that are waited for take so much longer than they are asked for.
const SOON_SECONDS: f64 = 3_600.0;

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    let timeout = definition.root.get("TimeoutSeconds");
    for scope in
        definition.scopes.iter().filter(|scope| scope.machine_type == MachineType::Standard)
    {
        for wait in &scope.states {
            let state = &definition.states[*wait];
            let Some(seconds) = seconds(state) else { continue };
            let Some(round) = shortest_round(definition, scope, *wait) else { continue };
            let states = || round.iter().map(|state| &definition.states[*state]);
            if states().any(|state| is_bounded(state) || is_slow(state)) {
                continue;
            }
            let others: f64 = states().filter_map(seconds_of_other(state)).sum();
            let events: f64 = states().map(events).sum();
            let end = EVENTS_MAX / events * (seconds + others);
            let is_before = match timeout {
                None => end < SOON_SECONDS,
                Some(node) => node.number().is_some_and(|timeout| end < timeout),
            };
            if !is_before {
                continue;
            }
            let place = state.place.place();
            let message = format!(
                "each round of this loop adds {events} events, so that after {} an execution has the 25,000 that it can have, and fails",
                duration(end)
            );
            let node = state.get("Seconds");
            let span = node.map_or(state.member.key_span, |node| node.span);
            let diagnostic = RULE.found(span, &place.field("Seconds"), message);
            found.add(match timeout {
                Some(node) => diagnostic.related(node.span, "it would end here only"),
                None => diagnostic.help("wait longer, or bound the loop by `TimeoutSeconds`"),
            });
        }
    }
}

/// How long a Wait lasts, if that is written.
fn seconds(state: &State<'_>) -> Option<f64> {
    let seconds = state.get("Seconds").filter(|_| state.kind == Some(Kind::Wait));
    seconds.and_then(Node::number)
}

fn seconds_of_other<'a>(wait: &State<'a>) -> impl Fn(&State<'a>) -> Option<f64> {
    let name = wait.name;
    move |state| seconds(state).filter(|_| state.name != name)
}

/// How many events a state adds at the least.
fn events(state: &State<'_>) -> f64 {
    match state.kind {
        // Entered, scheduled, started, succeeded, exited.
        Some(Kind::Task) => 5.0,
        // Entered, started, succeeded, exited, and what is inside.
        Some(Kind::Map | Kind::Parallel) => 4.0,
        _ => 2.0,
    }
}

/// Whether a state lasts for as long as something else does.
fn is_slow(state: &State<'_>) -> bool {
    match state.kind {
        Some(Kind::Wait) => seconds(state).is_none(),
        Some(Kind::Task) => {
            let resource = state.get("Resource").and_then(Node::text).unwrap_or_default();
            resource.contains(".sync")
                || resource.contains(".waitForTaskToken")
                || resource.contains(":activity:")
        }
        Some(Kind::Map | Kind::Parallel) => true,
        _ => false,
    }
}

/// Whether a state seems to count the rounds: it compares numbers.
fn is_bounded(state: &State<'_>) -> bool {
    if state.kind != Some(Kind::Choice) {
        return false;
    }
    let rules = state.get("Choices").map(Node::items).unwrap_or_default();
    rules.iter().any(|rule| match state.language {
        Language::JsonPath => compares_numbers(rule),
        Language::Jsonata => {
            let condition = rule.get("Condition").and_then(Node::text).unwrap_or_default();
            is_expression(condition) && condition.contains(['<', '>'])
        }
    })
}

fn compares_numbers(rule: &Node<'_>) -> bool {
    rule.members().iter().any(|member| match &*member.key {
        "And" | "Or" => member.value.items().iter().any(compares_numbers),
        "Not" => compares_numbers(&member.value),
        operator => operator.starts_with("Numeric") || operator.starts_with("Timestamp"),
    })
}

/// The states of the way from one back to itself that adds the fewest events, if there is a short
/// one: loops in which something is waited for have few states.
fn shortest_round(
    definition: &Definition<'_>,
    scope: &Scope<'_>,
    from: usize,
) -> Option<Vec<usize>> {
    const EVENTS_OF_ROUND_MAX: u32 = 100;
    // How many events each state is away, and the state before it.
    let mut reached: HashMap<usize, (u32, usize)> = HashMap::new();
    let mut open = BTreeSet::from([(0, from)]);
    while let Some((cost, at)) = open.pop_first() {
        if at == from && cost > 0 {
            let mut round = vec![from];
            let mut at = reached.get(&from)?.1;
            while at != from {
                round.push(at);
                at = reached.get(&at)?.1;
            }
            return Some(round);
        }
        let state = &definition.states[at];
        let further = cost + events(state) as u32;
        if further > EVENTS_OF_ROUND_MAX {
            continue;
        }
        state.each_target(|target| {
            let Some(next) = scope.by_name.get(target.name) else { return };
            if reached.get(next).is_none_or(|(known, _)| *known > further) {
                reached.insert(*next, (further, at));
                open.insert((further, *next));
            }
        });
    }
    None
}

/// A time in words.
fn duration(seconds: f64) -> String {
    match seconds {
        ..120.0 => format!("{seconds:.0} seconds"),
        ..7_200.0 => format!("{:.0} minutes", seconds / 60.0),
        ..172_800.0 => format!("{:.0} hours", seconds / 3_600.0),
        _ => format!("{:.0} days", seconds / 86_400.0),
    }
}
