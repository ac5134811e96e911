//! What an evaluation may take: depth, work and memory.
//!
//! All of it is counted and none is measured, so an expression that passes a limit does so
//! everywhere and each time.

use super::error::{Error, Result};

/// How deep evaluations may stand in one another: of an operator, a call, a step.
///
/// Source: AWS as measured with TestState (floci issue 2737): `1+1+…` with 100 numbers, 99
/// brackets in one another and a recursion that is 98 deep are evaluated, one more is not.
pub(super) const DEPTH_MAX: usize = 100;

/// How deep calls may stand in one another.
///
/// AWS does not count them, but for what they evaluate; here they take stack.
const CALLS_MAX: usize = 100;

/// How many bytes one value may hold: 8 for what is no text, and a text its length.
///
/// Source: as [`DEPTH_MAX`]: `[1..873782]` and a text of 2²² letters are evaluated,
/// `[1..873783]` and 2²³ letters are not.
pub(super) const VALUE_BYTES_MAX: usize = 8 * 873_782;

/// How many numbers `$range` may give.
///
/// Source: AWS as measured with TestState (floci pull request 2790).
pub(super) const RANGE_MAX: usize = 360_145;

/// How much work one evaluation may be: evaluations of a part of the expression, and items
/// that are gone through.
///
/// AWS gives an expression one second (Developer Guide, "Transforming data with JSONata"), in
/// which it gets through 600,000 evaluations at least. Counted, the limit does not depend on
/// how fast and how busy the machine is.
pub(super) const WORK_MAX: usize = 3_000_000;

/// How many bytes an evaluation may build in all, what it has dropped again included.
const BUILT_BYTES_MAX: usize = 512 * 1024 * 1024;

/// How many bytes a value may have when it is written out.
///
/// A value that holds another one many times takes little memory, and much time to go through.
pub(super) const WRITTEN_BYTES_MAX: usize = 64 * 1024 * 1024;

/// How deep lists and objects may stand in one another.
pub(super) const NESTING_MAX: usize = crate::json::DEPTH_MAX;

/// How much may be gone through for what one evaluation costs.
const ITEMS_PER_WORK: usize = 8;

/// What an evaluation has taken so far.
#[derive(Debug, Default)]
pub(super) struct Budget {
    depth: usize,
    calls: usize,
    work: usize,
    items: usize,
    built: usize,
}

impl Budget {
    /// One of which the most is taken: what passes a limit does so soon, also in a debug build.
    #[cfg(test)]
    pub(super) fn nearly_spent() -> Self {
        Self {
            work: WORK_MAX - 200_000,
            built: BUILT_BYTES_MAX - 16 * 1024 * 1024,
            ..Self::default()
        }
    }

    /// Counts the evaluation of a part of the expression, up to [`Budget::leave`].
    pub(super) fn enter(&mut self) -> Result<()> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err(depth());
        }
        self.work += 1;
        self.check_work()
    }

    /// Counts a call, up to [`Budget::end_call`].
    pub(super) fn begin_call(&mut self) -> Result<()> {
        self.calls += 1;
        if self.calls > CALLS_MAX { Err(depth()) } else { Ok(()) }
    }

    /// Where a call ends that did not fail.
    pub(super) fn end_call(&mut self) {
        self.calls -= 1;
    }

    /// Where an evaluation ends that did not fail. After a failure there is none.
    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Counts items that are gone through.
    pub(super) fn go_through(&mut self, items: usize) -> Result<()> {
        self.items = self.items.saturating_add(items);
        self.check_work()
    }

    fn check_work(&self) -> Result<()> {
        if self.work + self.items / ITEMS_PER_WORK > WORK_MAX {
            return Err(time());
        }
        Ok(())
    }

    /// Counts bytes that are allocated.
    pub(super) fn build(&mut self, bytes: usize) -> Result<()> {
        self.built = self.built.saturating_add(bytes);
        if self.built > BUILT_BYTES_MAX {
            return Err(memory());
        }
        Ok(())
    }
}

/// That evaluations stand too deep in one another.
fn depth() -> Box<Error> {
    Error::limit(
        "Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive",
    )
}

/// That an evaluation takes too long.
pub(super) fn time() -> Box<Error> {
    Error::limit("Expression evaluation timeout: Check for infinite loop")
}

/// That an evaluation needs too much memory.
pub(super) fn memory() -> Box<Error> {
    Error::limit("Expression evaluation memory limit exceeded: Check for excessive memory usage")
}

/// Refuses what holds more than [`VALUE_BYTES_MAX`].
pub(super) fn check_bytes(bytes: usize) -> Result<()> {
    if bytes > VALUE_BYTES_MAX { Err(memory()) } else { Ok(()) }
}

/// Refuses a list of more items than a value can hold, before it is built.
pub(super) fn check_items(items: usize) -> Result<()> {
    check_bytes(items.saturating_mul(8))
}

/// A text that is put together, as long as a value may be.
#[derive(Debug, Default)]
pub(super) struct Text(String);

impl Text {
    pub(super) fn push(&mut self, part: &str) -> Result<()> {
        check_bytes(self.0.len() + part.len())?;
        self.0.push_str(part);
        Ok(())
    }

    /// The same part some times over.
    pub(super) fn push_times(&mut self, part: &str, times: usize) -> Result<()> {
        check_bytes(self.0.len().saturating_add(part.len().saturating_mul(times)))?;
        self.0.extend(std::iter::repeat_n(part, times));
        Ok(())
    }

    /// Takes the last character away.
    pub(super) fn pop(&mut self) {
        self.0.pop();
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}
