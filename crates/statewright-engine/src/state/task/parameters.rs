//! What AWS refuses of the parameters of a task when they are made, before it schedules it.

use crate::{Json, Resource};

/// Why a task cannot be started with its parameters, in AWS's words; nothing, if it can.
///
/// Sources: AWS's answers as users report them. `Headers` and `QueryParameters` have a list for
/// each name (aws-cdk issue 14181); a `Payload` is a text, or the JSON that is made one.
pub(super) fn refusal(resource: &Resource, parameters: &Json) -> Option<String> {
    let Resource::Service { service, action, .. } = resource else { return None };
    let problem = match (&**service, &**action) {
        ("apigateway", "invoke") => ["Headers", "QueryParameters"]
            .into_iter()
            .find(|field| !parameters.get(field).is_none_or(has_lists))
            .map(|field| format!("The value of the field '{field}' has an invalid format")),
        ("lambda", "invoke") => parameters
            .get("Payload")
            .filter(|payload| matches!(payload, Json::Number(_) | Json::Bool(_)))
            .map(|_| "The value for the field 'Payload' must be a STRING".to_owned()),
        _ => None,
    }?;
    Some(format!("The Parameters '{parameters}' could not be used to start the Task: [{problem}]"))
}

fn has_lists(entries: &Json) -> bool {
    let is_plain = |value: &Json| !matches!(value, Json::Array(_) | Json::Object(_));
    match entries {
        Json::Null => true,
        Json::Object(entries) => entries.iter().all(|(_, values)| match values {
            Json::Null => true,
            Json::Array(values) => values.iter().all(is_plain),
            _ => false,
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(resource: &str, parameters: &str) -> Option<String> {
        let resource = Resource::parse(resource).expect("a resource");
        let refusal = refusal(&resource, &Json::parse(parameters).expect("JSON"))?;
        let start = format!("The Parameters '{parameters}' could not be used to start the Task: [");
        let problem = refusal.strip_prefix(&start).and_then(|rest| rest.strip_suffix(']'));
        Some(problem.expect("how it begins and ends").to_owned())
    }

    #[test]
    fn headers_and_query_parameters_have_lists() {
        const API: &str = "arn:aws:states:::apigateway:invoke";
        for parameters in [
            "{}",
            r#"{"Headers":{},"QueryParameters":null}"#,
            r#"{"Headers":{"a":["b","c"],"d":[]},"QueryParameters":{"n":[1],"m":null}}"#,
        ] {
            assert_eq!(problem(API, parameters), None, "{parameters}");
        }
        let wrong =
            |field: &str| Some(format!("The value of the field '{field}' has an invalid format"));
        for (parameters, field) in [
            (r#"{"Headers":{"a":"b"}}"#, "Headers"),
            (r#"{"Headers":["a"]}"#, "Headers"),
            (r#"{"Headers":{"a":[{"b":1}]}}"#, "Headers"),
            (r#"{"QueryParameters":"?a=b"}"#, "QueryParameters"),
        ] {
            assert_eq!(problem(API, parameters), wrong(field), "{parameters}");
        }
        assert_eq!(problem("arn:aws:states:::http:invoke", r#"{"Headers":{"a":"b"}}"#), None);
    }

    #[test]
    fn a_payload_is_a_text_or_json() {
        const LAMBDA: &str = "arn:aws:states:::lambda:invoke.waitForTaskToken";
        for payload in ["null", r#""text""#, r#"{"a":1}"#, "[1]"] {
            assert_eq!(problem(LAMBDA, &format!(r#"{{"Payload":{payload}}}"#)), None, "{payload}");
        }
        for payload in ["1", "true"] {
            assert_eq!(
                problem(LAMBDA, &format!(r#"{{"Payload":{payload}}}"#)).as_deref(),
                Some("The value for the field 'Payload' must be a STRING")
            );
        }
        assert_eq!(problem("arn:aws:states:::aws-sdk:lambda:invoke", r#"{"Payload":1}"#), None);
    }
}
