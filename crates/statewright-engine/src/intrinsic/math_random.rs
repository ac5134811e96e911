use super::{IntrinsicFailure, Scope, argument::Arguments};
use crate::{Json, java};

/// `States.MathRandom(start, end)`: a random number from the start to below the end.
///
/// With a seed it is the first one that `java.util.Random` gives: 42 gives -5 between -5 and 5.
pub(super) fn math_random(
    arguments: &Arguments<'_>,
    scope: &dyn Scope,
) -> Result<Json, IntrinsicFailure> {
    let (start, end) = (integer(arguments, 0)?, integer(arguments, 1)?);
    if start >= end {
        return Err(arguments.invalid(format_args!("{start} is not before {end}")));
    }
    let number = if arguments.all().len() > 2 {
        seeded(start, end, arguments.truncated(2)?)
    } else {
        let count = u64::from(end.abs_diff(start));
        // The upper half of the product: as likely for each number as can be.
        let offset = (u128::from(scope.random()) * u128::from(count)) >> 64;
        i64::from(start) + i64::try_from(offset).unwrap_or_default()
    };
    Ok(number.into())
}

fn seeded(start: i32, end: i32, seed: i64) -> i64 {
    let mut random = java::Random::new(seed);
    let number = match end.checked_sub(start) {
        Some(count) => start + random.next_below(count),
        None => loop {
            let number = random.next_number();
            if (start..end).contains(&number) {
                break number;
            }
        },
    };
    number.into()
}

fn integer(arguments: &Arguments<'_>, index: usize) -> Result<i32, IntrinsicFailure> {
    let number = arguments.truncated(index)?;
    i32::try_from(number).map_err(|_| {
        arguments.invalid(format_args!("{number} is not between {} and {}", i32::MIN, i32::MAX))
    })
}
