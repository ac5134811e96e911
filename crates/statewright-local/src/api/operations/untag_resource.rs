use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use crate::api::{Answer, Api, done, read, tags};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    resource_arn: &'a str,
    tag_keys: Vec<&'a str>,
}

/// Takes tags away, as far as they are there.
pub(crate) fn untag_resource(api: &Arc<Api>, request: &Value) -> Answer {
    let input: Input<'_> = read(request)?;
    let mut store = api.store();
    let mut tags = tags::of(&store, api.account(), input.resource_arn)?.clone();
    tags.retain(|tag| !input.tag_keys.contains(&tag.key.as_str()));
    tags::put(&mut store, input.resource_arn, tags)?;
    done()
}
