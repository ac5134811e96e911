use super::{IntrinsicFailure, argument::Arguments};
use crate::Json;

/// `States.ArrayLength(list)`: how many items there are.
pub(super) fn array_length(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    Ok(Json::from(arguments.list(0)?.len() as u64))
}
