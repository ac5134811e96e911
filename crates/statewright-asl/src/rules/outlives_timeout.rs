use crate::{
    Severity,
    definition::{Definition, Kind, Place, Scope},
    document::{Node, Span},
    rules::{Found, MachineType, Rule},
};

pub(crate) static RULE: Rule = Rule {
    code: "SW0306",
    name: "outlives-timeout",
    severity: Severity::Warning,
    summary: "A Retry or a Wait lasts longer than an execution may.",
    why: "The execution is ended by its `TimeoutSeconds` before, or an Express one after five minutes and a Standard one after a year. Nothing can catch that.",
    fails: r#"{ "StartAt": "A", "TimeoutSeconds": 60, "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxAttempts": 5 }], "End": true } } }"#,
    passes: r#"{ "StartAt": "A", "TimeoutSeconds": 600, "States": { "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxAttempts": 5 }], "End": true } } }"#,
};

/// How long an execution lasts at the most, in seconds.
///
/// Source: Step Functions Developer Guide, "Service quotas".
const STANDARD_SECONDS_MAX: f64 = 31_536_000.0;
const EXPRESS_SECONDS_MAX: f64 = 300.0;

/// How many attempts are counted one by one. The time between those after them is at least as
/// long as between the last two.
const COUNTED_MAX: u32 = 1_000;

/// The time that an execution has, and what says so.
struct Limit<'n> {
    seconds: f64,
    node: Option<&'n Node<'n>>,
    what: &'static str,
}

pub(crate) fn check(definition: &Definition<'_>, found: &mut Found) {
    for state in &definition.states {
        if state.get("Seconds").or(state.get("Retry")).is_none() {
            continue;
        }
        let limit = limit(definition, &definition.scopes[state.scope]);
        let place = state.place.place();
        if state.kind == Some(Kind::Wait)
            && let Some(seconds) = state.get("Seconds")
            && seconds.number().is_some_and(|seconds| seconds >= limit.seconds)
        {
            let message = format!("this waits longer than {} lasts at the most", limit.what);
            add(seconds.span, &place.field("Seconds"), message, &limit, found);
        }
        let list = place.field("Retry");
        let retries = state.get("Retry").map(Node::items).unwrap_or_default();
        for (index, retry) in retries.iter().enumerate() {
            let Some(done) = attempts_within(retry, limit.seconds) else { continue };
            let member = retry.member("MaxAttempts");
            let span = member.map_or(retry.span, |member| member.value.span);
            let item = list.item(index);
            let what = limit.what;
            let message = match done {
                0 => format!("the first retry comes after the time that {what} has"),
                1 => format!("only the first retry begins in the time that {what} has"),
                done => format!("only the first {done} retries begin in the time that {what} has"),
            };
            let inner = item.field("MaxAttempts");
            add(span, if member.is_some() { &inner } else { &item }, message, &limit, found);
        }
    }
}

fn add(span: Span, place: &Place<'_>, message: String, limit: &Limit<'_>, found: &mut Found) {
    let seconds = limit.seconds;
    let diagnostic = RULE.found(span, place, message);
    found.add(match limit.node {
        Some(node) => diagnostic.related(node.span, format!("it ends after {seconds} seconds")),
        None => diagnostic,
    });
}

fn limit<'n>(definition: &Definition<'n>, scope: &Scope<'n>) -> Limit<'n> {
    let mut limit = match scope.machine_type {
        MachineType::Standard => {
            Limit { seconds: STANDARD_SECONDS_MAX, node: None, what: "a Standard workflow" }
        }
        MachineType::Express => {
            Limit { seconds: EXPRESS_SECONDS_MAX, node: None, what: "an Express workflow" }
        }
    };
    if let Some(node) = definition.root.get("TimeoutSeconds")
        && let Some(seconds) = node.number()
        && seconds < limit.seconds
        && seconds > 0.0
    {
        limit = Limit { seconds, node: Some(node), what: "the state machine" };
    }
    limit
}

/// How many retries begin in this time, if they are not all. What the attempts take themselves
/// is not known, and not counted.
fn attempts_within(retry: &Node<'_>, limit: f64) -> Option<u32> {
    // With jitter, each time may be none at all.
    if retry.get("JitterStrategy").is_some_and(|jitter| jitter.text() != Some("NONE")) {
        return None;
    }
    let number = |field: &str, default: f64| match retry.get(field) {
        None => Some(default),
        Some(node) => node.number(),
    };
    let attempts = number("MaxAttempts", 3.0)?;
    let rate = number("BackoffRate", 2.0)?;
    let most = number("MaxDelaySeconds", f64::INFINITY)?;
    let mut delay = number("IntervalSeconds", 1.0)?.min(most);
    if rate < 1.0 || delay <= 0.0 {
        return None;
    }
    let mut passed = 0.0;
    let mut done: u32 = 0;
    while f64::from(done) < attempts {
        if done == COUNTED_MAX {
            let all = passed + delay * (attempts - f64::from(done));
            let left = ((limit - passed) / delay).floor();
            return (all >= limit).then_some(done + left as u32);
        }
        passed += delay;
        if passed >= limit {
            return Some(done);
        }
        delay = (delay * rate).min(most);
        done += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn within(retry: &Value, limit: f64) -> Option<u32> {
        attempts_within(&Node::of(retry), limit)
    }

    #[test]
    fn retries_are_added_up() {
        // 1, 2 and 4 seconds.
        assert_eq!(within(&json!({}), 8.0), None);
        assert_eq!(within(&json!({}), 7.0), Some(2));
        assert_eq!(within(&json!({ "MaxAttempts": 0 }), 1.0), None);
        assert_eq!(within(&json!({ "IntervalSeconds": 5, "BackoffRate": 1 }), 15.0), Some(2));
        let capped = json!({ "MaxAttempts": 10, "MaxDelaySeconds": 3 });
        assert_eq!(within(&capped, 27.5), None);
        assert_eq!(within(&capped, 27.0), Some(9));
        let many = json!({ "MaxAttempts": 99_999_999, "BackoffRate": 1 });
        assert_eq!(within(&many, 31_536_000.0), Some(31_536_000));
        let jitter = json!({ "IntervalSeconds": 60, "JitterStrategy": "FULL" });
        assert_eq!(within(&jitter, 10.0), None);
    }
}
