use super::{IntrinsicFailure, argument::Arguments};
use crate::Json;

/// `States.JsonMerge(first, second, false)`: the members of both, those of the second one where
/// both have one.
///
/// There is no deep merge, which is what `true` would be. Anything else is as good as `false`.
pub(super) fn json_merge(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let (first, second) = (arguments.object(0)?, arguments.object(1)?);
    if arguments.value(2).as_bool() == Some(true) {
        return Err(arguments.invalid("there is no deep merge: the third argument is false"));
    }
    let mut merged = first.clone();
    for (key, member) in second.iter() {
        merged.insert(key.clone(), member.clone());
    }
    Ok(merged.into())
}
