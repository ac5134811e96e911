use std::sync::Arc;

use crate::api::{
    Api, answer, error::Error, model::Value, operation::Waiting, read, test_state::Test,
};

/// Tries one state by itself.
pub(crate) fn test_state(api: &Arc<Api>, request: &Value<'_>) -> Result<Waiting, Error> {
    let test = Test::of(api, &read(request)?)?;
    let api = Arc::clone(api);
    Ok(Box::pin(async move { answer(&test.run(&api).await?) }))
}
