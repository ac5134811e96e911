use super::{IntrinsicFailure, argument::Arguments};
use crate::Json;

/// `States.ArrayPartition(list, size)`: lists of this many items each, but for the last one.
pub(super) fn array_partition(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let (list, size) = (arguments.list(0)?, arguments.truncated(1)?);
    if size < 1 {
        return Err(arguments.invalid(format_args!("the size is at least 1, not {size}")));
    }
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    Ok(list.chunks(size).map(|part| Json::from(part.to_vec())).collect())
}
