use super::{IntrinsicFailure, argument::Arguments};
use crate::{Json, java};

/// `States.ArrayContains(list, value)`: whether the value is in the list.
///
/// AWS compares what Java prints: `true` is in `["true"]`, and members in another order are
/// something else.
pub(super) fn array_contains(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let list = arguments.list(0)?;
    let wanted = java::printed(arguments.value(1));
    let mut text = String::new();
    let found = list.iter().any(|item| {
        text.clear();
        // What is longer is not it, and need not be printed to its end.
        java::print(item, &mut text, wanted.len());
        text == wanted
    });
    Ok(found.into())
}
