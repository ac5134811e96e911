//! States of which the language is not known yet.

mod json_path;
mod jsonata;
mod names;
mod slot;
mod unsaid;

use statewright_asl::{self as asl, QueryLanguage, Transition};
use statewright_handler::Code;

use super::{Finding, Fragment};

pub(crate) use names::substitute;
pub(crate) use slot::Slot;
pub(crate) use unsaid::Unsaid;

/// A state of a flow, until the language of the whole state machine is known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    /// What is said in the same way in both languages, and where it leads to.
    state: asl::State,
    /// What is said of data, each with where it stands in the state.
    codes: Vec<(Slot, Code)>,
    /// The branches of a Parallel state, or the processor of a Map state: what stands in
    /// `state` for them is left empty.
    nested: Vec<Fragment>,
}

impl Draft {
    /// A state with flows inside of it.
    pub(crate) fn around(state: asl::State, nested: Vec<Fragment>) -> Self {
        Self { state, codes: Vec::new(), nested }
    }

    /// Says something of data.
    pub(crate) fn with(mut self, slot: Slot, code: Code) -> Self {
        self.codes.push((slot, names::by_depth(code)));
        self
    }

    /// Says several things of data.
    pub(crate) fn with_all(self, codes: impl IntoIterator<Item = (Slot, Code)>) -> Self {
        codes.into_iter().fold(self, |draft, (slot, code)| draft.with(slot, code))
    }

    pub(crate) fn nested(&self) -> &[Fragment] {
        &self.nested
    }

    /// All that is said of data, however deep in it.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &Code> {
        self.codes.iter().flat_map(|(_, code)| names::inside(code))
    }

    /// `Next` or `End`, for the types that have one of them.
    pub(crate) fn transition(&self) -> Option<&Transition> {
        self.state.transition()
    }

    /// The same, to be changed.
    pub(crate) fn transition_mut(&mut self) -> Option<&mut Transition> {
        self.state.transition_mut()
    }

    /// Lets every way to one state lead to another.
    pub(crate) fn replace_target(&mut self, from: &str, to: &str) {
        self.state.replace_target(from, to);
    }

    /// The state in this language, or what cannot be said in it.
    pub(crate) fn lower(
        &self,
        language: QueryLanguage,
        finding: impl Fn(Unsaid) -> Finding,
    ) -> Result<asl::State, Vec<Finding>> {
        let mut state = self.state.clone();
        let mut findings = Vec::new();
        for code in self.codes() {
            if let Code::Unwritten(error) = code {
                findings.push(finding(Unsaid::unwritten(error)));
            }
        }
        for (slot, code) in &self.codes {
            let filled = slot.fill(&mut state, code, language);
            findings.extend(filled.err().map(&finding));
        }
        let mut nested = Vec::new();
        for fragment in &self.nested {
            match fragment.lower(language) {
                Ok(states) => nested.push((fragment.start.clone(), states)),
                Err(found) => findings.extend(found),
            }
        }
        match &mut state {
            asl::State::Parallel(parallel) => {
                let branches = nested.into_iter().map(|(start_at, states)| asl::Branch {
                    comment: None,
                    query_language: None,
                    start_at,
                    states,
                });
                parallel.branches = branches.collect();
            }
            asl::State::Map(map) => {
                for (start_at, states) in nested {
                    map.item_processor.start_at = start_at;
                    map.item_processor.states = states;
                }
            }
            _ => {}
        }
        if findings.is_empty() { Ok(state) } else { Err(findings) }
    }
}

impl From<asl::State> for Draft {
    fn from(state: asl::State) -> Self {
        Self::around(state, Vec::new())
    }
}

/// Whether a key can stand in a path or an expression as it is.
fn is_name(key: &str) -> bool {
    let mut letters = key.chars();
    letters.next().is_some_and(|letter| letter.is_ascii_alphabetic() || letter == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}
