use std::sync::Arc;

use crate::api::{
    Api, answer,
    model::Value,
    operation::Waiting,
    read,
    test_state::{self, Input},
};

/// Tries one state by itself.
pub(crate) fn test_state(api: Arc<Api>, request: Value<'_>) -> Waiting<'_> {
    Box::pin(async move {
        let input: Input<'_> = read(&request)?;
        answer(&test_state::test(&api, &input).await?)
    })
}
