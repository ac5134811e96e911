//! What Java makes of values, where it can be seen in what AWS answers.

mod hash;
mod number;
mod print;
mod random;

pub(crate) use hash::hash;
pub(crate) use print::{print, printed};
pub(crate) use random::Random;

#[cfg(test)]
mod tests;
