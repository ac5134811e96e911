//! What the tasks of a recorded execution answered, and the objects that it read.

use std::collections::BTreeMap;

use serde_json::Value;
use statewright_engine::{Failure, Invocation, Json, ObjectRequest, ObjectResponse, World};

pub(super) struct Recorded {
    /// By the name of the state: the n-th invocation has the n-th answer.
    answers: BTreeMap<String, Vec<Value>>,
    objects: BTreeMap<(String, String), String>,
}

impl Recorded {
    pub(super) fn of(case: &Value) -> Self {
        let answers = case["mocks"].as_object().into_iter().flatten().map(|(state, answers)| {
            let list = answers.as_array().map(|list| list.iter().rev().cloned().collect());
            (state.clone(), list.unwrap_or_default())
        });
        let text =
            |object: &Value, member: &str| object[member].as_str().unwrap_or_default().to_owned();
        let objects =
            case["fixtures"]["s3"].as_array().into_iter().flatten().map(|object| {
                ((text(object, "Bucket"), text(object, "Key")), text(object, "Body"))
            });
        Self { answers: answers.collect(), objects: objects.collect() }
    }
}

impl World for Recorded {
    fn invoke(&mut self, invocation: &Invocation) -> Result<Json, Failure> {
        let answer =
            self.answers.get_mut(&*invocation.state).and_then(Vec::pop).unwrap_or_default();
        match answer.get("Throw") {
            Some(thrown) => Err(Failure {
                error: thrown["Error"].as_str().map(Into::into),
                cause: thrown["Cause"].as_str().map(Into::into),
            }),
            None => Ok((&answer["Return"]).into()),
        }
    }

    fn objects(&mut self, request: &ObjectRequest) -> Result<ObjectResponse, Failure> {
        match request {
            ObjectRequest::Get { bucket, key } => {
                match self.objects.get(&(bucket.to_string(), key.to_string())) {
                    Some(body) => Ok(ObjectResponse::Object(body.as_bytes().into())),
                    None => Err(Failure::new(
                        "S3.NoSuchKeyException",
                        "The specified key does not exist.",
                    )),
                }
            }
            ObjectRequest::List { bucket, prefix } => Ok(ObjectResponse::List(
                self.objects
                    .iter()
                    .filter(|((in_bucket, key), _)| {
                        **in_bucket == **bucket && key.starts_with(&**prefix)
                    })
                    .map(|((_, key), body)| {
                        let size = Json::from(body.len() as u64);
                        [("Key", Json::from(key.as_str())), ("Size", size)].into()
                    })
                    .collect(),
            )),
            ObjectRequest::Put { .. } => Ok(ObjectResponse::Put),
        }
    }
}
