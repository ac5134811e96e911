use super::{IntrinsicFailure, argument::Arguments};
use crate::Json;

/// `States.MathAdd(a, b)`: the sum of both, each rounded to the nearest whole number, and halves
/// up. All of them are integers of Java.
pub(super) fn math_add(arguments: &Arguments<'_>) -> Result<Json, IntrinsicFailure> {
    let sum = rounded(arguments, 0)?.checked_add(rounded(arguments, 1)?);
    let sum = sum.ok_or_else(|| out_of_range(arguments, "the sum"))?;
    Ok(i64::from(sum).into())
}

fn rounded(arguments: &Arguments<'_>, index: usize) -> Result<i32, IntrinsicFailure> {
    let number = arguments.number(index)?;
    #[expect(clippy::cast_possible_truncation, reason = "what is too large stays so")]
    let nearest = || (number.as_f64().unwrap_or_default() + 0.5).floor() as i64;
    i32::try_from(number.as_i64().unwrap_or_else(nearest))
        .map_err(|_| out_of_range(arguments, number))
}

fn out_of_range(arguments: &Arguments<'_>, what: impl std::fmt::Display) -> IntrinsicFailure {
    arguments.invalid(format_args!("{what} is not between {} and {}", i32::MIN, i32::MAX))
}
