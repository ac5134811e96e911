//! What is random, as far as the scope of the expression is.

use super::Arguments;
use crate::jsonata::{error::Result, evaluate::Evaluator, value::Value};

pub(super) fn random(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    Ok(Value::Number(match arguments.number() {
        Some(seed) => seeded(seed as i64),
        None => unit(evaluator),
    }))
}

/// A number from 0 on and below 1.
fn unit(evaluator: &mut Evaluator<'_>) -> f64 {
    (evaluator.scope.random() >> 11) as f64 / (1_u64 << 53) as f64
}

/// The first number that Java's `Random` gives for a seed.
///
/// Source: AWS as measured with TestState (floci issue 2662).
fn seeded(seed: i64) -> f64 {
    const MULTIPLIER: u64 = 0x5_deec_e66d;
    const MASK: u64 = (1 << 48) - 1;
    let mut state = (seed as u64 ^ MULTIPLIER) & MASK;
    let mut next = |bits: u32| {
        state = state.wrapping_mul(MULTIPLIER).wrapping_add(0xb) & MASK;
        state >> (48 - bits)
    };
    let (high, low) = (next(26), next(27));
    ((high << 27) + low) as f64 / (1_u64 << 53) as f64
}

pub(super) fn uuid(evaluator: &mut Evaluator<'_>, _: Arguments) -> Result<Value> {
    Ok(Value::text(crate::random::uuid(|| evaluator.scope.random())))
}

pub(super) fn shuffle(evaluator: &mut Evaluator<'_>, mut arguments: Arguments) -> Result<Value> {
    let list = arguments.next();
    let Some(items) = list.as_array().filter(|items| items.len() > 1) else { return Ok(list) };
    let mut shuffled = items.to_vec();
    evaluator.budget.go_through(shuffled.len())?;
    for at in 1..shuffled.len() {
        let other = (unit(evaluator) * (at + 1) as f64) as usize;
        shuffled.swap(at, other.min(at));
    }
    Value::array(shuffled, &mut evaluator.budget)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeds_give_what_java_gives() {
        assert_eq!(seeded(42).to_bits(), 0.727_563_680_032_868_1_f64.to_bits());
        assert_eq!(seeded(0).to_bits(), 0.730_967_787_376_657_f64.to_bits());
        assert_eq!(seeded(7).to_bits(), 0.730_699_042_060_042_1_f64.to_bits());
    }
}
