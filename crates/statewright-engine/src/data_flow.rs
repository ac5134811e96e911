//! How data comes into a state and out of it: InputPath, ResultPath, OutputPath.

use serde_json::{Map, Value};
use statewright_asl::{Path, PathOrNull, Root, Step};

use crate::{Data, Failure, PAYLOAD_BYTES_MAX, error_names};

/// Why data cannot come in or out.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DataError {
    /// The data and the definition do not fit: the text for the cause.
    Runtime(String),
    /// The data is too large.
    TooLarge,
}

impl DataError {
    /// The failure of the execution in this state, which was entered with this event.
    pub(crate) fn into_failure(self, state: &str, entered: u64) -> Failure {
        match self {
            Self::Runtime(problem) => runtime_failure(state, entered, &problem),
            Self::TooLarge => Failure::data_limit_exceeded(state),
        }
    }
}

/// A failure that nothing can retry or catch, in AWS's words.
pub(crate) fn runtime_failure(state: &str, entered: u64, problem: &str) -> Failure {
    Failure::new(
        error_names::RUNTIME,
        format!(
            "An error occurred while executing the state '{state}' (entered at the event id #{entered}). {problem}"
        ),
    )
}

/// What InputPath or OutputPath selects.
pub(crate) fn select(
    path: Option<&PathOrNull>,
    data: &Data,
    context: impl FnOnce() -> Value,
) -> Result<Data, DataError> {
    match path {
        None => Ok(data.clone()),
        Some(PathOrNull::Null) => Ok(Value::Object(Map::new()).into()),
        Some(PathOrNull::Path(path)) => match path.root() {
            Root::Data if path.steps().is_empty() => Ok(data.clone()),
            Root::Data => find(path, data.value()),
            Root::Context => find(path, &context()),
        },
    }
}

fn find(path: &Path, value: &Value) -> Result<Data, DataError> {
    match path.find(value) {
        Ok(found) => Ok(found.clone().into()),
        Err(error) => Err(DataError::Runtime(error.to_string())),
    }
}

/// The raw input with the result where ResultPath says.
pub(crate) fn put(
    path: Option<&PathOrNull>,
    input: &Data,
    result: Data,
) -> Result<Data, DataError> {
    let path = match path {
        None => return Ok(result),
        Some(PathOrNull::Null) => return Ok(input.clone()),
        Some(PathOrNull::Path(path)) => path,
    };
    if path.steps().is_empty() {
        return Ok(result);
    }
    let mut merged = input.value().clone();
    let mut place = &mut merged;
    for step in path.steps() {
        place = match (step, place) {
            (Step::Key(key), Value::Object(object)) => {
                object.entry(key.as_str()).or_insert_with(|| Value::Object(Map::new()))
            }
            (Step::Index(index), Value::Array(list)) if *index < list.len() => &mut list[*index],
            _ => {
                return Err(DataError::Runtime(format!(
                    "Unable to apply ReferencePath {path} to input {}",
                    input.text()
                )));
            }
        };
    }
    *place = result.value().clone();
    Ok(merged.into())
}

/// Refuses data over the limit.
pub(crate) fn limited(data: Data) -> Result<Data, DataError> {
    if data.bytes() > PAYLOAD_BYTES_MAX {
        return Err(DataError::TooLarge);
    }
    Ok(data)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn put_at(path: &str, input: Value) -> Result<Value, DataError> {
        let path = PathOrNull::Path(Path::parse(path).expect("a path"));
        put(Some(&path), &input.into(), json!(1).into()).map(|data| data.value().clone())
    }

    #[test]
    fn a_result_is_put_into_the_input() {
        assert_eq!(put_at("$.r", json!({ "a": 2 })), Ok(json!({ "a": 2, "r": 1 })));
        assert_eq!(put_at("$.a.b", json!({ "x": 3 })), Ok(json!({ "x": 3, "a": { "b": 1 } })));
        assert_eq!(put_at("$.a[1]", json!({ "a": [8, 9] })), Ok(json!({ "a": [8, 1] })));
        assert_eq!(put_at("$", json!({ "a": 2 })), Ok(json!(1)));
    }

    #[test]
    fn a_result_cannot_be_put_where_there_is_no_object() {
        let error = put_at("$.a.b", json!({ "a": 2 }));
        assert_eq!(
            error,
            Err(DataError::Runtime(
                "Unable to apply ReferencePath $.a.b to input {\"a\":2}".to_owned()
            ))
        );
    }
}
