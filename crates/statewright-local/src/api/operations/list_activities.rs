use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::api::{Answer, Api, answer, model::Value, page::Page, read, timestamp::EpochSeconds};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input<'a> {
    max_results: Option<usize>,
    next_token: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    activities: Vec<Item>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    activity_arn: String,
    name: String,
    creation_date: EpochSeconds,
}

/// Lists the activities, by their names.
pub(crate) fn list_activities(api: &Arc<Api>, request: &Value<'_>) -> Answer {
    let input: Input<'_> = read(request)?;
    let page = Page::new("activities", input.max_results, input.next_token)?;
    let store = api.store();
    let (activities, next_token) =
        page.cut(page.rest(&store.activities).map(|(name, activity)| {
            let item = Item {
                activity_arn: api.account().activity_arn(name),
                name: name.clone(),
                creation_date: EpochSeconds(activity.created),
            };
            (name, item)
        }));
    answer(&Output { activities, next_token })
}
