use std::{panic::Location, rc::Rc};

use indexmap::map::Entry;
use statewright_asl::{self as asl, QueryLanguage, Transition};
use statewright_handler::Code;

use crate::{
    Intrinsic, Statement,
    ordered::{OrderedMap, OrderedSet},
};

use super::{Draft, Unsaid, is_label};

/// A part of a state machine: what a flow is without its types.
#[derive(Clone, Debug)]
pub(crate) struct Fragment {
    /// The name of the first state; the label of a `repeat`, where it goes back to that.
    pub(crate) start: Rc<str>,
    /// The states by name, in the order in which they were written.
    pub(crate) states: OrderedMap<Rc<str>, Step>,
    /// The positions of the states after which nothing comes yet.
    open: Vec<usize>,
    /// Its only state does nothing: what comes next takes its place.
    pub(crate) gives_way: bool,
    /// Where it ends as succeeded before its end.
    pub(crate) ends: Vec<End>,
    /// What its states need the right to do, with their names; also those inside of others.
    uses: Vec<(Rc<str>, Use)>,
    /// What is named in `${…}` of the states.
    values: Vec<(Rc<Intrinsic>, NamedIn)>,
    /// What is wrong with it.
    pub(crate) findings: Vec<Finding>,
}

/// Where a state names a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NamedIn {
    Data,
    /// In what it calls.
    Resource,
}

/// A state of a fragment.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) draft: Draft,
    /// The place in the program that made it.
    pub(crate) location: &'static Location<'static>,
}

/// What a state needs the right to do.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Use {
    /// Those that call the same thing share them.
    pub(crate) statements: Rc<[Statement]>,
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
        let mut draft = state.into();
        let mut single = Self::jump(name);
        single.open.extend(draft.transition().map(|_| 0));
        // What the states inside of it say beside what they are is said here.
        for nested in draft.nested_mut() {
            single.gather(nested);
        }
        draft.each_code(&mut |code| {
            if let Code::Token(token) = code {
                let value = Rc::new(Intrinsic::of_json(token.clone()));
                single.values.push((value, NamedIn::Data));
            }
        });
        single.states.insert(single.start.clone(), Step { draft, location });
        single
    }

    /// No state, but the way to one: to a label that is replaced later.
    pub(crate) fn jump(label: &str) -> Self {
        Self {
            start: label.into(),
            states: OrderedMap::default(),
            open: Vec::new(),
            gives_way: false,
            ends: Vec::new(),
            uses: Vec::new(),
            values: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// Lets the state that it starts with need something.
    pub(crate) fn needs(&mut self, needed: Use) {
        self.uses.push((self.start.clone(), needed));
    }

    /// Lets `${…}` in what its states call stand for a value that CloudFormation knows only when it
    /// deploys.
    pub(crate) fn names(&mut self, value: Rc<Intrinsic>) {
        self.values.push((value, NamedIn::Resource));
    }

    /// Adds what comes next: everything that is open leads to it.
    pub(crate) fn then(&mut self, next: Fragment) {
        if self.gives_way {
            *self = next;
            return;
        }
        for index in std::mem::take(&mut self.open) {
            let state = self.states.get_index_mut(index).map(|(_, step)| &mut step.draft);
            if let Some(transition) = state.and_then(Draft::transition_mut) {
                *transition = Transition::Next(next.start.to_string());
            }
        }
        self.absorb(next);
    }

    /// Adds states beside these.
    ///
    /// The same state may come twice, as when two variants share an arm, and is kept once;
    /// two different states of one name cannot be.
    pub(crate) fn absorb(&mut self, mut other: Fragment) {
        // Where each of them is now.
        let mut positions = Vec::with_capacity(other.states.len());
        for (name, step) in std::mem::take(&mut other.states) {
            let entry = self.states.entry(name);
            positions.push(entry.index());
            match entry {
                Entry::Vacant(entry) => {
                    entry.insert(step);
                }
                Entry::Occupied(entry) if entry.get().draft == step.draft => {}
                Entry::Occupied(entry) => {
                    let first = entry.get().location;
                    self.findings.push(Finding {
                        message: format!(
                            "two states are named {:?}: the other one is at {}:{}",
                            entry.key(),
                            first.file(),
                            first.line()
                        ),
                        help: Some("the name of a state is unique in its state machine".to_owned()),
                        location: step.location,
                    });
                }
            }
        }
        for index in other.open.drain(..).map(|index| positions[index]) {
            if !self.open.contains(&index) {
                self.open.push(index);
            }
        }
        for end in std::mem::take(&mut other.ends) {
            if !self.ends.contains(&end) {
                self.ends.push(end);
            }
        }
        self.gather(&mut other);
    }

    /// Takes over what others than the states say: what they need, and what is wrong.
    fn gather(&mut self, other: &mut Fragment) {
        self.uses.append(&mut other.uses);
        self.values.append(&mut other.values);
        self.findings.append(&mut other.findings);
    }

    /// What its states need the right to do, by their names.
    pub(crate) fn take_uses(&mut self) -> OrderedMap<Rc<str>, Vec<Use>> {
        let mut by_state = OrderedMap::<_, Vec<_>>::default();
        by_state.reserve(self.uses.len());
        for (state, needed) in self.uses.drain(..) {
            let known = by_state.entry(state).or_default();
            // A state may have come twice.
            if !known.contains(&needed) {
                known.push(needed);
            }
        }
        by_state
    }

    /// What each name in `${…}` of the states stands for.
    pub(crate) fn substitutions(&self) -> OrderedMap<String, Intrinsic> {
        // Calls of one function share its value, whose name is made once.
        let mut known = OrderedSet::default();
        let values = self.values.iter().map(|(value, _)| value);
        let new = values.filter(|value| known.insert(Rc::as_ptr(value)));
        let new = new.filter(|value| value.known().is_none());
        new.map(|value| (value.placeholder(), Intrinsic::clone(value))).collect()
    }

    /// The names in `${…}` by which values stand in data, and not only in what is called.
    pub(crate) fn names_in_data(&self) -> OrderedSet<String> {
        let in_data = self.values.iter().filter(|(_, named_in)| *named_in == NamedIn::Data);
        in_data.map(|(value, _)| value.placeholder()).collect()
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
        let prefixed = |name: &str| match is_label(name) {
            true => name.to_owned(),
            false => format!("{prefix}{name}"),
        };
        self.start = prefixed(&self.start).into();
        self.ends.iter_mut().for_each(|end| end.state = prefixed(&end.state));
        self.uses.iter_mut().for_each(|(state, _)| *state = prefixed(state).into());
        let states = std::mem::take(&mut self.states).into_iter();
        let states = states.map(|(name, mut step)| {
            step.draft.change_targets(|target| *target = prefixed(target));
            step.draft.nested_mut().iter_mut().for_each(|nested| nested.prefix(prefix));
            (prefixed(&name).into(), step)
        });
        self.states = states.collect();
    }

    /// The errors of their own that its states can end with, where they are known.
    pub(crate) fn errors(&self) -> Option<Vec<&str>> {
        let states = self.states.values().map(|step| step.draft.errors());
        states.collect::<Option<Vec<_>>>().map(|errors| errors.concat())
    }

    /// Retries these errors in all tasks, also those inside of other states. Says which of them
    /// there are.
    pub(crate) fn retry_tasks(&mut self, retry: &asl::Retry) -> Vec<String> {
        let mut errors = Vec::new();
        for Step { draft, .. } in self.states.values_mut() {
            errors.extend(draft.retry_task(retry));
            for nested in draft.nested_mut() {
                errors.extend(nested.retry_tasks(retry));
            }
        }
        errors
    }

    /// Lets every way to a label lead to a state.
    pub(crate) fn replace_label(&mut self, label: &str, name: &str) {
        for step in self.states.values_mut() {
            step.draft.replace_target(label, name);
        }
    }

    /// Whether a state leads to the label of a `repeat` that it is not inside of.
    pub(crate) fn has_label(&self) -> bool {
        is_label(&self.start) || self.states.values().any(|step| step.draft.has_label())
    }

    /// Tells of each state in this language, or gives what cannot be said in it.
    pub(crate) fn lower(
        &self,
        language: QueryLanguage,
        tell: &mut dyn FnMut(&str, asl::State),
    ) -> Result<(), Vec<Finding>> {
        let mut findings = Vec::new();
        for (name, Step { draft, location }) in &self.states {
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
                Ok(state) => tell(name, state),
                Err(found) => findings.extend(found),
            }
        }
        if findings.is_empty() { Ok(()) } else { Err(findings) }
    }

    /// Tells of each state, also of those inside of others.
    pub(crate) fn each_state<'f>(&'f self, tell: &mut dyn FnMut(&'f Rc<str>, &'f Step)) {
        for (name, step) in &self.states {
            tell(name, step);
            step.draft.nested().iter().for_each(|nested| nested.each_state(tell));
        }
    }
}

/// What is the same when it runs, wherever it was written.
impl PartialEq for Fragment {
    fn eq(&self, other: &Self) -> bool {
        let states = self.states.iter().map(|(name, step)| (name, &step.draft));
        let others = other.states.iter().map(|(name, step)| (name, &step.draft));
        self.start == other.start && states.eq(others)
    }
}
