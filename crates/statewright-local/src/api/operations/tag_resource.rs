use std::sync::Arc;

use serde::Deserialize;

use crate::api::{Answer, Api, done, model::Value, read, store::Tags, tags};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    resource_arn: &'a str,
    tags: Tags,
}

/// Adds tags to something, or gives those that it has another value.
pub(crate) fn tag_resource(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let mut store = api.store();
    let known = tags::of(&store, api.account(), input.resource_arn)?;
    let tags = tags::merged(known, input.tags, input.resource_arn)?;
    tags::put(&mut store, input.resource_arn, tags)?;
    done()
}
