use std::sync::Arc;

use serde_json::Value;

use crate::api::{
    Api, answer,
    operation::Waiting,
    read,
    test_state::{self, Input},
};

/// Tries one state by itself.
pub(crate) fn test_state(api: Arc<Api>, request: Value) -> Waiting {
    Box::pin(async move {
        let input: Input<'_> = read(&request)?;
        answer(&test_state::test(&api, &input).await?)
    })
}
