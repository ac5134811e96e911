//! Regular expressions as JavaScript has them.
//!
//! They look around and refer back, so they can take long; unlike a library's, each of their
//! steps counts towards what the evaluation may take.

mod compile;
mod parse;
mod run;
mod set;

use self::{compile::Op, set::Set};
use super::{
    error::{Error, Result},
    limits::Budget,
};

/// A regular expression that is written in an expression.
#[derive(Debug)]
pub(super) struct Regex {
    compiled: std::result::Result<Compiled, String>,
}

/// What matches, in the order in which it is tried.
#[derive(Debug)]
struct Compiled {
    ops: Vec<Op>,
    sets: Vec<Set>,
    /// How many parts of the match are remembered, the match itself included.
    groups: usize,
    /// How many loops there are that may match nothing.
    loops: usize,
    ignore_case: bool,
    multi_line: bool,
}

/// Where something matches, in bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) groups: Vec<Option<(usize, usize)>>,
}

impl Regex {
    pub(super) fn new(pattern: &str, ignore_case: bool, multi_line: bool) -> Self {
        let compiled = parse::parse(pattern)
            .and_then(|parsed| compile::compile(&parsed, ignore_case, multi_line))
            .map_err(|problem| format!("Invalid regular expression: /{pattern}/: {problem}"));
        Self { compiled }
    }

    /// The first match that begins at a place or behind it.
    pub(super) fn find(
        &self,
        text: &str,
        from: usize,
        budget: &mut Budget,
    ) -> Result<Option<Match>> {
        match &self.compiled {
            Ok(compiled) => run::find(compiled, text, from, budget),
            Err(problem) => Err(Error::limit(problem)),
        }
    }
}

#[cfg(test)]
mod tests;
