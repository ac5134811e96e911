//! States of which the language is not known yet.

mod json_path;
mod jsonata;
mod names;
mod slot;
mod unsaid;
mod work;

use statewright_asl::{self as asl, QueryLanguage, States, Transition};
use statewright_handler::Code;

use super::{Finding, Fragment, is_label};
use crate::expr::has_debug;

pub(crate) use names::substitute;
pub(crate) use slot::Slot;
pub(crate) use unsaid::Unsaid;
pub(crate) use work::Work;

/// A state of a flow, until the language of the whole state machine is known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    /// What is said in the same way in both languages, and where it leads to.
    state: Said,
    /// What is said of data, each with where it stands in the state.
    codes: Vec<(Slot, Code)>,
    /// The branches of a Parallel state, or the processor of a Map state: what stands in
    /// `state` for them is left empty.
    nested: Vec<Fragment>,
    /// The errors of its own that the work of a task can end with, where they are known.
    errors: Option<&'static [&'static str]>,
    /// The name of the type that all is of that its work gives, if that is known.
    gives: Option<&'static str>,
}

/// What is said of a state in both languages.
#[derive(Clone, Debug, PartialEq)]
enum Said {
    Task(Work),
    /// In a box, because it is large, and a draft is moved often before it is done.
    Other(Box<asl::State>),
}

impl Draft {
    fn of(state: Said, nested: Vec<Fragment>) -> Self {
        Self { state, codes: Vec::new(), nested, errors: None, gives: None }
    }

    /// A state with flows inside of it.
    pub(crate) fn around(state: asl::State, nested: Vec<Fragment>) -> Self {
        Self::of(Said::Other(Box::new(state)), nested)
    }

    /// The state as one whose work can end with these errors of its own.
    pub(crate) fn ending_with(mut self, errors: Option<&'static [&'static str]>) -> Self {
        self.errors = errors;
        self
    }

    /// The state as one whose work gives what is of the type of this name.
    pub(crate) fn giving(mut self, type_name: Option<&'static str>) -> Self {
        self.gives = type_name;
        self
    }

    /// The name of the type of what its work gives, if all of that is known.
    pub(crate) fn gives(&self) -> Option<&'static str> {
        self.gives
    }

    /// The errors of their own that its work and the states inside of it can end with, where
    /// they are known.
    pub(crate) fn errors(&self) -> Option<Vec<&str>> {
        let mut errors: Vec<&str> = match &self.state {
            Said::Task(_) => self.errors?.to_vec(),
            Said::Other(state) => match &**state {
                asl::State::Fail(fail) => match &fail.error {
                    _ if self.codes.iter().any(|(slot, _)| *slot == Slot::Error) => return None,
                    None => Vec::new(),
                    Some(asl::FailText::Value(error)) => vec![error.as_str()],
                    Some(_) => return None,
                },
                _ => Vec::new(),
            },
        };
        for nested in &self.nested {
            errors.extend(nested.errors()?);
        }
        Some(errors)
    }

    /// Which of these names stands for none of these errors, where that can be told.
    pub(crate) fn never<'n>(&self, names: &'n [String]) -> Vec<&'n str> {
        let Some(errors) = self.errors() else { return Vec::new() };
        let is_never = |name: &&str| !is_predefined(name) && !errors.contains(name);
        names.iter().map(String::as_str).filter(is_never).collect()
    }

    /// Says something of data.
    pub(crate) fn with(mut self, slot: Slot, code: Code) -> Self {
        self.codes.reserve_exact(1);
        self.codes.push((slot, names::by_depth(code)));
        self
    }

    /// Says several things of data.
    pub(crate) fn with_all(mut self, codes: impl IntoIterator<Item = (Slot, Code)>) -> Self {
        let codes = codes.into_iter();
        self.codes.reserve_exact(codes.size_hint().0);
        codes.fold(self, |draft, (slot, code)| draft.with(slot, code))
    }

    pub(crate) fn nested(&self) -> &[Fragment] {
        &self.nested
    }

    pub(crate) fn nested_mut(&mut self) -> &mut [Fragment] {
        &mut self.nested
    }

    /// What is no task, without what is said of data and without the states inside of it.
    pub(crate) fn state(&self) -> Option<&asl::State> {
        match &self.state {
            Said::Task(_) => None,
            Said::Other(state) => Some(state),
        }
    }

    /// Tells of all that is said of data, however deep in it.
    pub(crate) fn each_code(&self, tell: &mut dyn FnMut(&Code)) {
        self.codes.iter().for_each(|(_, code)| names::each(code, tell));
    }

    /// Whether it leads to the label of a `repeat` that it is not inside of.
    pub(crate) fn has_label(&self) -> bool {
        self.nested.iter().any(Fragment::has_label)
            || match &self.state {
                Said::Task(work) => work.targets().any(is_label),
                Said::Other(state) => state.targets().iter().any(|(_, name)| is_label(name)),
            }
    }

    /// `Next` or `End`, for the types that have one of them.
    pub(crate) fn transition(&self) -> Option<&Transition> {
        match &self.state {
            Said::Task(work) => Some(&work.transition),
            Said::Other(state) => state.transition(),
        }
    }

    /// The same, to be changed.
    pub(crate) fn transition_mut(&mut self) -> Option<&mut Transition> {
        match &mut self.state {
            Said::Task(work) => Some(&mut work.transition),
            Said::Other(state) => state.transition_mut(),
        }
    }

    /// Lets every way to one state lead to another.
    pub(crate) fn replace_target(&mut self, from: &str, to: &str) {
        self.change_targets(|target| {
            if target == from {
                to.clone_into(target);
            }
        });
    }

    /// Changes the name of each state that this one may lead to.
    pub(crate) fn change_targets(&mut self, change: impl FnMut(&mut String)) {
        match &mut self.state {
            Said::Task(work) => work.change_targets(change),
            Said::Other(state) => state.change_targets(change),
        }
    }

    /// Retries these errors, if it is a task: those that it can end with, and that it does not
    /// retry already. Says which it can end with.
    pub(crate) fn retry_task(&mut self, policy: &asl::Retry) -> Vec<String> {
        let never: Vec<_> =
            self.never(&policy.error_equals).into_iter().map(str::to_owned).collect();
        let Said::Task(task) = &mut self.state else { return Vec::new() };
        let is_function =
            !task.resource.contains(":states:::") || task.resource.contains(":lambda:");
        let is_its_own =
            |name: &&String| !never.contains(name) && (is_function || !name.starts_with("Lambda."));
        let errors: Vec<_> = policy.error_equals.iter().filter(is_its_own).cloned().collect();
        let known: Vec<_> = task.retry.iter().flat_map(|retry| &retry.error_equals).collect();
        let is_new = |name: &&String| !known.contains(name);
        let error_equals: Vec<_> = errors.iter().filter(is_new).cloned().collect();
        let has_all = known.iter().any(|name| *name == "States.ALL");
        if !error_equals.is_empty() && !has_all {
            task.retry.push(asl::Retry { error_equals, ..policy.clone() });
        }
        errors
    }

    /// The state in this language, or what cannot be said in it.
    pub(crate) fn lower(
        &self,
        language: QueryLanguage,
        finding: impl Fn(Unsaid) -> Finding,
    ) -> Result<asl::State, Vec<Finding>> {
        let mut state = match &self.state {
            Said::Task(work) => work.state(),
            Said::Other(state) => asl::State::clone(state),
        };
        let mut findings = Vec::new();
        self.each_code(&mut |code| match code {
            Code::Unwritten(error) => findings.push(finding(Unsaid::unwritten(error))),
            Code::Constant(value) if has_debug(value) => {
                findings.push(finding(Unsaid::debug()));
            }
            _ => {}
        });
        for (slot, code) in &self.codes {
            let filled = slot.fill(&mut state, code, language);
            findings.extend(filled.err().map(&finding));
        }
        let mut nested = Vec::new();
        for fragment in &self.nested {
            let mut states = States::with_capacity(fragment.states.len());
            let lowered = fragment.lower(language, &mut |name, state| {
                states.insert(name.to_owned(), state);
            });
            match lowered {
                Ok(()) => nested.push((fragment.start.to_string(), states)),
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

impl From<Work> for Draft {
    fn from(work: Work) -> Self {
        Self::of(Said::Task(work), Vec::new())
    }
}

impl From<asl::State> for Draft {
    fn from(state: asl::State) -> Self {
        Self::around(state, Vec::new())
    }
}

/// Whether an error has a name that is AWS's or ours: those have a dot, and no variant has one.
pub(super) fn is_predefined(name: &str) -> bool {
    name.contains('.')
}

/// Whether a key can stand in a path or an expression as it is.
fn is_name(key: &str) -> bool {
    let mut letters = key.chars();
    letters.next().is_some_and(|letter| letter.is_ascii_alphabetic() || letter == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}
