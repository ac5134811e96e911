//! What the actions of services answer, and what is against it.

use std::collections::HashMap;

use statewright_engine::{Json, Object};

/// See generate/result_shapes.py for how it is written.
const SHAPES: &str = include_str!("result_shapes.txt");

/// The shapes of one service, by their numbers, as they are written.
type Shapes<'a> = HashMap<&'a str, &'a str>;

/// What is wrong with a result of an action of a service, by its name in resources. The members
/// in `free` may be anything. Nothing is wrong with those of services that are not known.
pub(super) fn violation(
    service: &str,
    action: &str,
    result: &Json,
    is_strict: bool,
    free: &[&str],
) -> Option<String> {
    let block = SHAPES.split("\nservice ").skip(1).find(|block| {
        let names = block.lines().next().unwrap_or_default();
        names.split(' ').any(|name| name == service)
    })?;
    let lines: Shapes<'_> = block.lines().skip(1).filter_map(|line| line.split_once(' ')).collect();
    let shape = lines.get(action).filter(|shape| **shape != "-")?;
    Checker { shapes: &lines, is_strict, free }.value("result", result, shape)
}

struct Checker<'a> {
    shapes: &'a Shapes<'a>,
    is_strict: bool,
    free: &'a [&'a str],
}

impl Checker<'_> {
    fn value(&self, name: &str, value: &Json, number: &str) -> Option<String> {
        let (kind, rest) = split(self.shapes.get(number)?);
        let must_be = |what: &str| Some(format!("Field '{name}' must be {what}"));
        match kind {
            "structure" => match value.as_object() {
                Some(object) => self.structure(object, rest),
                None => must_be("an object"),
            },
            "map" => match value.as_object() {
                Some(object) => object.iter().find_map(|(key, value)| self.value(key, value, rest)),
                None => must_be("an object"),
            },
            "list" => {
                let (min, item) = split(rest);
                let Some(items) = value.as_array() else { return must_be("an array") };
                if min.parse().is_ok_and(|min| items.len() < min) {
                    return Some(format!("Field '{name}' is smaller than the minimum length"));
                }
                items.iter().find_map(|value| self.value(name, value, item))
            }
            "text" => {
                let Some(text) = value.as_str() else { return must_be("a string") };
                let mut rest = rest.split(' ');
                let length = text.chars().count();
                if limit(rest.next()).is_some_and(|min| (length as f64) < min) {
                    return Some(format!("Field '{name}' is smaller than the minimum length"));
                }
                if limit(rest.next()).is_some_and(|max| (length as f64) > max) {
                    return Some(format!("Field '{name}' exceeds the maximum length"));
                }
                let mut values = rest.peekable();
                let is_open = values.peek().is_none();
                if !is_open && !values.any(|value| value.replace("%20", " ") == text) {
                    return Some(format!("Field '{name}' is not an expected value"));
                }
                None
            }
            "number" => {
                let Some(number) = value.as_f64() else { return must_be("a number") };
                let mut limits = rest.split(' ');
                if limit(limits.next()).is_some_and(|min| number < min) {
                    return Some(format!("Field '{name}' is less than the minimum value"));
                }
                if limit(limits.next()).is_some_and(|max| number > max) {
                    return Some(format!("Field '{name}' exceeds the maximum value"));
                }
                None
            }
            "boolean" if value.as_bool().is_none() => must_be("a boolean"),
            _ => None,
        }
    }

    /// What is required comes first, and then what is there.
    fn structure(&self, object: &Object, members: &str) -> Option<String> {
        let members = || members.split(' ').filter_map(|member| member.split_once('='));
        if self.is_strict {
            for (name, _) in members() {
                if let Some(name) = name.strip_prefix('!')
                    && object.get(name).is_none()
                {
                    return Some(format!("Required field '{name}' is missing"));
                }
            }
        }
        members().find_map(|(name, number)| {
            let name = name.strip_prefix('!').unwrap_or(name);
            let value = object.get(name).filter(|_| !self.free.contains(&name))?;
            self.value(name, value, number)
        })
    }
}

fn split(line: &str) -> (&str, &str) {
    line.split_once(' ').unwrap_or((line, ""))
}

/// A limit, if there is one.
fn limit(text: Option<&str>) -> Option<f64> {
    text?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(action: (&str, &str), result: &str, is_strict: bool) -> Option<String> {
        let result = Json::parse(result).expect("JSON");
        violation(action.0, action.1, &result, is_strict, &[])
    }

    #[test]
    fn what_is_required_must_be_there() {
        let start = ("states", "startExecution");
        let missing = Some("Required field 'StartDate' is missing".to_owned());
        assert_eq!(check(start, r#"{"ExecutionArn": "a"}"#, true), missing);
        assert_eq!(check(start, r#"{"ExecutionArn": "a"}"#, false), None);
        assert_eq!(check(start, r#"{"ExecutionArn": "a", "StartDate": "b"}"#, true), None);
    }

    #[test]
    fn what_is_there_must_be_as_it_should() {
        let wrong = |action: (&str, &str), result: &str| check(action, result, false);
        let receive = ("aws-sdk:sqs", "receiveMessage");
        for (action, result, expected) in [
            (receive, r#"{"Messages": {}}"#, "Field 'Messages' must be an array"),
            (receive, r#"{"Messages": [1]}"#, "Field 'Messages' must be an object"),
            (receive, r#"{"Messages": [{"Body": 1}]}"#, "Field 'Body' must be a string"),
            (
                ("lambda", "invoke"),
                r#"{"StatusCode": "200"}"#,
                "Field 'StatusCode' must be a number",
            ),
            (
                ("states", "describeExecution"),
                r#"{"Status": "DONE"}"#,
                "Field 'Status' is not an expected value",
            ),
            (
                ("states", "describeExecution"),
                r#"{"InputDetails": {"Included": 1}}"#,
                "Field 'Included' must be a boolean",
            ),
            (
                ("states", "describeExecution"),
                r#"{"Name": ""}"#,
                "Field 'Name' is smaller than the minimum length",
            ),
            (
                ("states", "describeStateMachineAlias"),
                r#"{"RoutingConfiguration": [{"StateMachineVersionArn": "a", "Weight": 101}]}"#,
                "Field 'Weight' exceeds the maximum value",
            ),
            (
                ("states", "describeStateMachineAlias"),
                r#"{"RoutingConfiguration": [{"Weight": -1}]}"#,
                "Field 'Weight' is less than the minimum value",
            ),
            (
                ("states", "describeStateMachineAlias"),
                r#"{"RoutingConfiguration": []}"#,
                "Field 'RoutingConfiguration' is smaller than the minimum length",
            ),
        ] {
            assert_eq!(wrong(action, result).as_deref(), Some(expected), "{result}");
        }
    }

    #[test]
    fn what_is_not_known_may_be_anything() {
        assert_eq!(check(("nothing", "call"), "1", true), None);
        assert_eq!(check(("states", "nothing"), "1", true), None);
        assert_eq!(
            check(("states", "stopExecution"), r#"{"StopDate": "a", "Else": 1}"#, true),
            None
        );
    }
}
