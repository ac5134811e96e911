use super::{IntrinsicFailure, argument::Arguments};
use crate::Json;

/// `States.ArrayGetItem(list, index)`: the item of the list, counted from 0.
///
/// In an empty list AWS finds `null`, whatever the index.
pub(super) fn array_get_item(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let (list, index) = (arguments.list(0)?, arguments.truncated(1)?);
    if list.is_empty() {
        return Ok(Json::Null);
    }
    let item = usize::try_from(index).ok().and_then(|index| list.get(index));
    item.cloned().ok_or_else(|| {
        let length = list.len();
        arguments.invalid(format_args!("there is no item {index} in a list of {length}"))
    })
}
