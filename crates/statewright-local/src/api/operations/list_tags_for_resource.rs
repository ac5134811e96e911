use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::api::{Answer, Api, answer, model::Value, read, store::Tags, tags};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    resource_arn: &'a str,
}

#[derive(Serialize)]
struct Output<'a> {
    tags: &'a Tags,
}

/// Lists the tags of something.
pub(crate) fn list_tags_for_resource(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let store = api.store();
    answer(&Output { tags: tags::of(&store, api.account(), input.resource_arn)? })
}
