use super::{IntrinsicFailure, argument::Arguments};
use crate::Json;

/// How many items a range can have.
///
/// Source: Step Functions Developer Guide, "Intrinsic functions".
const ITEMS_MAX: i128 = 1000;

/// `States.ArrayRange(first, last, step)`: the numbers from the first to the last one.
pub(super) fn array_range(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let [first, last, step] =
        [arguments.truncated(0)?, arguments.truncated(1)?, arguments.truncated(2)?].map(i128::from);
    if step == 0 {
        return Err(arguments.invalid("the step is not 0"));
    }
    let steps = (last - first) / step;
    let leads_away = (last - first).signum() == -step.signum();
    let items = if leads_away { 0 } else { steps + 1 };
    if items > ITEMS_MAX {
        return Err(arguments.invalid(format_args!("a range has at most {ITEMS_MAX} items")));
    }
    let number = |index| i64::try_from(first + index * step).unwrap_or(i64::MAX);
    Ok((0..items).map(|index| Json::from(number(index))).collect())
}
