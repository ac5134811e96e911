use std::sync::Arc;

use serde::Deserialize;

use crate::api::{Answer, Api, done, model::Value, read, tags};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    resource_arn: &'a str,
    tag_keys: Vec<&'a str>,
}

/// Takes tags away, as far as they are there.
pub(crate) fn untag_resource(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let mut store = api.store();
    let mut tags = tags::of(&store, api.account(), input.resource_arn)?.clone();
    tags.retain(|tag| !input.tag_keys.contains(&tag.key.as_str()));
    tags::put(&mut store, input.resource_arn, tags)?;
    done()
}
