use std::panic::Location;

use indexmap::{IndexMap, map::Entry};
use statewright_asl::{self as asl, QueryLanguage, States, Transition};
use statewright_handler::Code;

use crate::{Intrinsic, Statement};

use super::{Draft, Unsaid, is_label};

/// A part of a state machine: what a flow is without its types.
#[derive(Clone, Debug)]
pub(crate) struct Fragment {
    /// The name of the first state; the label of a `repeat`, where it goes back to that.
    pub(crate) start: String,
    /// The states by name, in the order in which they were written, with where that was.
    pub(crate) states: IndexMap<String, (Draft, &'static Location<'static>)>,
    /// The states after which nothing comes yet.
    pub(crate) open: Vec<String>,
    /// Its only state does nothing: what comes next takes its place.
    pub(crate) gives_way: bool,
    /// Where it ends as succeeded before its end.
    pub(crate) ends: Vec<End>,
    /// What its states need the right to do, by their names.
    pub(crate) uses: IndexMap<String, Vec<Use>>,
    /// What each name in `${…}` of the states stands for.
    pub(crate) substitutions: IndexMap<String, Intrinsic>,
    /// What is wrong with it.
    pub(crate) findings: Vec<Finding>,
}

/// What a state needs the right to do.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Use {
    pub(crate) statements: Vec<Statement>,
    /// The place in the program that made the state.
    pub(crate) location: &'static Location<'static>,
}

/// A state that ends a flow as succeeded, and what it is given.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct End {
    /// The name of the state.
    pub(crate) state: String,
    pub(crate) type_name: &'static str,
    /// The place in the program that made the state.
    pub(crate) location: &'static Location<'static>,
}

/// Something wrong with a flow, to be reported with the state machine that is made of it.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    pub(crate) location: &'static Location<'static>,
}

impl Fragment {
    /// One state. What has a transition is open: what comes next is joined to it.
    pub(crate) fn single(
        name: &str,
        state: impl Into<Draft>,
        location: &'static Location<'static>,
    ) -> Self {
        let state = state.into();
        let open = state.transition().map(|_| name.to_owned()).into_iter().collect();
        let mut single = Self {
            start: name.to_owned(),
            states: IndexMap::new(),
            open,
            gives_way: false,
            ends: Vec::new(),
            uses: IndexMap::new(),
            substitutions: IndexMap::new(),
            findings: Vec::new(),
        };
        for nested in state.nested() {
            single.gather(nested.clone());
        }
        for code in state.codes() {
            if let Code::Token(token) = code {
                single.substitute(&Intrinsic::of_json(token.clone()));
            }
        }
        single.states.insert(name.to_owned(), (state, location));
        single
    }

    /// No state, but the way to one: to a label that is replaced later.
    pub(crate) fn jump(label: String) -> Self {
        Self {
            start: label,
            states: IndexMap::new(),
            open: Vec::new(),
            gives_way: false,
            ends: Vec::new(),
            uses: IndexMap::new(),
            substitutions: IndexMap::new(),
            findings: Vec::new(),
        }
    }

    /// Adds what comes next: everything that is open leads to it.
    pub(crate) fn then(&mut self, next: Fragment) {
        if self.gives_way {
            *self = next;
            return;
        }
        for name in std::mem::take(&mut self.open) {
            let state = self.states.get_mut(&name).map(|(state, _)| state);
            if let Some(transition) = state.and_then(Draft::transition_mut) {
                *transition = Transition::Next(next.start.clone());
            }
        }
        self.absorb(next);
    }

    /// Adds states beside these.
    ///
    /// The same state may come twice, as when two variants share an arm, and is kept once;
    /// two different states of one name cannot be.
    pub(crate) fn absorb(&mut self, mut other: Fragment) {
        for (name, (state, location)) in std::mem::take(&mut other.states) {
            match self.states.entry(name) {
                Entry::Vacant(entry) => {
                    entry.insert((state, location));
                }
                Entry::Occupied(entry) if entry.get().0 == state => {}
                Entry::Occupied(entry) => {
                    let (first, _) = (entry.get().1, entry.key());
                    self.findings.push(Finding {
                        message: format!(
                            "two states are named {:?}: the other one is at {}:{}",
                            entry.key(),
                            first.file(),
                            first.line()
                        ),
                        help: Some("the name of a state is unique in its state machine".to_owned()),
                        location,
                    });
                }
            }
        }
        for name in std::mem::take(&mut other.open) {
            if !self.open.contains(&name) {
                self.open.push(name);
            }
        }
        for end in std::mem::take(&mut other.ends) {
            if !self.ends.contains(&end) {
                self.ends.push(end);
            }
        }
        self.gather(other);
    }

    /// Takes over what others than the states say: what they need, and what is wrong.
    fn gather(&mut self, other: Fragment) {
        for (state, uses) in other.uses {
            let known = self.uses.entry(state).or_default();
            for new in uses {
                if !known.contains(&new) {
                    known.push(new);
                }
            }
        }
        self.substitutions.extend(other.substitutions);
        self.findings.extend(other.findings);
    }

    /// The fragment as all of a state machine or branch, which ends with this type: so does each
    /// state that ends it before its end.
    pub(crate) fn whole(mut self, type_name: &str) -> Self {
        for End { state, type_name: other, location } in std::mem::take(&mut self.ends) {
            if other != type_name {
                let message = format!(
                    "{state:?} ends the flow with a `{other}`, and at its end it ends with a `{type_name}`"
                );
                let help = "let both end with the same, or go on from there to the end".to_owned();
                self.findings.push(Finding { message, help: Some(help), location });
            }
        }
        self
    }

    /// Begins the names of all states with this.
    pub(crate) fn prefix(&mut self, prefix: &str) {
        let change = |name: &mut String| {
            if !is_label(name) {
                name.insert_str(0, prefix);
            }
        };
        change(&mut self.start);
        self.open.iter_mut().for_each(change);
        self.ends.iter_mut().for_each(|end| change(&mut end.state));
        let uses = std::mem::take(&mut self.uses).into_iter().map(|(mut state, uses)| {
            change(&mut state);
            (state, uses)
        });
        self.uses = uses.collect();
        let states = std::mem::take(&mut self.states).into_iter();
        let states = states.map(|(mut name, (mut draft, location))| {
            change(&mut name);
            draft.change_targets(change);
            draft.nested_mut().iter_mut().for_each(|nested| nested.prefix(prefix));
            (name, (draft, location))
        });
        self.states = states.collect();
    }

    /// The errors of their own that its states can end with, where they are known.
    pub(crate) fn errors(&self) -> Option<Vec<&str>> {
        let states = self.states.values().map(|(draft, _)| draft.errors());
        states.collect::<Option<Vec<_>>>().map(|errors| errors.concat())
    }

    /// Retries these errors in all tasks, also those inside of other states. Says which of them
    /// there are.
    pub(crate) fn retry_tasks(&mut self, retry: &asl::Retry) -> Vec<String> {
        let mut errors = Vec::new();
        for (draft, _) in self.states.values_mut() {
            errors.extend(draft.retry_task(retry));
            for nested in draft.nested_mut() {
                errors.extend(nested.retry_tasks(retry));
            }
        }
        errors
    }

    /// What stands for a value that CloudFormation knows only when it deploys, in texts of the
    /// states.
    pub(crate) fn substitute(&mut self, value: &Intrinsic) -> String {
        if value.known().is_none() {
            self.substitutions.insert(value.placeholder(), value.clone());
        }
        value.in_definition()
    }

    /// Lets every way to a label lead to a state.
    pub(crate) fn replace_label(&mut self, label: &str, name: &str) {
        for (state, _) in self.states.values_mut() {
            state.replace_target(label, name);
        }
    }

    /// The states in this language.
    pub(crate) fn lower(&self, language: QueryLanguage) -> Result<States, Vec<Finding>> {
        let mut states = States::new();
        let mut findings = Vec::new();
        for (name, (draft, location)) in &self.states {
            let finding = |unsaid: Unsaid| Finding {
                message: match unsaid.in_no_language {
                    true => format!("the state {name:?} {}", unsaid.what),
                    false => format!(
                        "the state {name:?} {}, which {} cannot say",
                        unsaid.what,
                        language.name()
                    ),
                },
                help: unsaid.help.or_else(|| {
                    let other = "leave out `query_language`, or let it be `QueryLanguage::Jsonata`";
                    let is_said = language == QueryLanguage::JsonPath && !unsaid.in_no_language;
                    is_said.then(|| other.to_owned())
                }),
                location,
            };
            match draft.lower(language, finding) {
                Ok(state) => {
                    states.insert(name.clone(), state);
                }
                Err(found) => findings.extend(found),
            }
        }
        if findings.is_empty() { Ok(states) } else { Err(findings) }
    }

    /// The states by name, also those inside of others, with where they were made.
    pub(crate) fn all_states(&self) -> Vec<(&str, &Draft, &'static Location<'static>)> {
        let states = self.states.iter();
        states
            .flat_map(|(name, (draft, location))| {
                let nested = draft.nested().iter().flat_map(Fragment::all_states);
                std::iter::once((name.as_str(), draft, *location)).chain(nested)
            })
            .collect()
    }
}

/// What is the same when it runs, wherever it was written.
impl PartialEq for Fragment {
    fn eq(&self, other: &Self) -> bool {
        let states = self.states.iter().map(|(name, (draft, _))| (name, draft));
        let others = other.states.iter().map(|(name, (draft, _))| (name, draft));
        self.start == other.start && states.eq(others)
    }
}
