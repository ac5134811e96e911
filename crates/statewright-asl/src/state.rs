mod choice;
mod common;
mod fail;
mod map;
mod parallel;
mod pass;
mod succeed;
mod task;
mod wait;

pub use choice::{Choice, ChoiceRule};
pub use common::Common;
pub use fail::{Fail, FailText};
pub use map::{
    CsvDelimiter, CsvHeaderLocation, ExecutionType, InputType, ItemBatcher, ItemProcessor,
    ItemReader, ManifestType, Map, Mode, OutputType, ProcessorConfig, ReaderConfig,
    ReaderTransformation, ResultWriter, WriterConfig, WriterTransformation,
};
pub use parallel::{Branch, Parallel};
pub use pass::Pass;
pub use succeed::Succeed;
pub use task::Task;
pub use wait::{Until, Wait};

use serde_json::Value;

use crate::{
    Catch, PathOrNull, Retry, States, Transition,
    definition::Kind,
    read::Reader,
    rules::fields,
    write::{Fields, Json, serialize},
};

/// A state, by its type.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "states are few, and each is kept in one place")]
pub enum State {
    /// Does work: invokes a function, or another service.
    Task(Task),
    /// Chooses what is next.
    Choice(Choice),
    /// Passes data on.
    Pass(Pass),
    /// Waits.
    Wait(Wait),
    /// Ends the execution as succeeded.
    Succeed(Succeed),
    /// Ends the execution as failed.
    Fail(Fail),
    /// Runs several branches at a time.
    Parallel(Parallel),
    /// Does the same with each item of a list.
    Map(Box<Map>),
}

impl State {
    /// The value of the field `Type`.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        self.kind().name()
    }

    fn kind(&self) -> Kind {
        match self {
            Self::Task(_) => Kind::Task,
            Self::Choice(_) => Kind::Choice,
            Self::Pass(_) => Kind::Pass,
            Self::Wait(_) => Kind::Wait,
            Self::Succeed(_) => Kind::Succeed,
            Self::Fail(_) => Kind::Fail,
            Self::Parallel(_) => Kind::Parallel,
            Self::Map(_) => Kind::Map,
        }
    }

    /// The state as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        self.json()
    }

    /// The fields that most states have.
    #[must_use]
    pub fn common(&self) -> &Common {
        match self {
            Self::Task(state) => &state.common,
            Self::Choice(state) => &state.common,
            Self::Pass(state) => &state.common,
            Self::Wait(state) => &state.common,
            Self::Succeed(state) => &state.common,
            Self::Fail(state) => &state.common,
            Self::Parallel(state) => &state.common,
            Self::Map(state) => &state.common,
        }
    }

    /// The same, to be changed.
    pub fn common_mut(&mut self) -> &mut Common {
        match self {
            Self::Task(state) => &mut state.common,
            Self::Choice(state) => &mut state.common,
            Self::Pass(state) => &mut state.common,
            Self::Wait(state) => &mut state.common,
            Self::Succeed(state) => &mut state.common,
            Self::Fail(state) => &mut state.common,
            Self::Parallel(state) => &mut state.common,
            Self::Map(state) => &mut state.common,
        }
    }

    /// `Next` or `End`, for the types that have one of them.
    #[must_use]
    pub fn transition(&self) -> Option<&Transition> {
        match self {
            Self::Task(state) => Some(&state.transition),
            Self::Pass(state) => Some(&state.transition),
            Self::Wait(state) => Some(&state.transition),
            Self::Parallel(state) => Some(&state.transition),
            Self::Map(state) => Some(&state.transition),
            Self::Choice(_) | Self::Succeed(_) | Self::Fail(_) => None,
        }
    }

    /// The same, to be changed.
    pub fn transition_mut(&mut self) -> Option<&mut Transition> {
        match self {
            Self::Task(state) => Some(&mut state.transition),
            Self::Pass(state) => Some(&mut state.transition),
            Self::Wait(state) => Some(&mut state.transition),
            Self::Parallel(state) => Some(&mut state.transition),
            Self::Map(state) => Some(&mut state.transition),
            Self::Choice(_) | Self::Succeed(_) | Self::Fail(_) => None,
        }
    }

    /// Which errors are tried again.
    #[must_use]
    pub fn retry(&self) -> &[Retry] {
        match self {
            Self::Task(state) => &state.retry,
            Self::Parallel(state) => &state.retry,
            Self::Map(state) => &state.retry,
            _ => &[],
        }
    }

    /// Where the execution goes on after which errors.
    #[must_use]
    pub fn catch(&self) -> &[Catch] {
        match self {
            Self::Task(state) => &state.catch,
            Self::Parallel(state) => &state.catch,
            Self::Map(state) => &state.catch,
            _ => &[],
        }
    }

    /// The field `ResultPath`, if the state has it.
    #[must_use]
    pub fn result_path(&self) -> Option<&PathOrNull> {
        match self {
            Self::Task(state) => state.result_path.as_ref(),
            Self::Pass(state) => state.result_path.as_ref(),
            Self::Parallel(state) => state.result_path.as_ref(),
            Self::Map(state) => state.result_path.as_ref(),
            _ => None,
        }
    }

    /// The states inside it: of each branch, or of the processor, the JSON Pointer to it in the
    /// state, the name of the state that runs first, and its states.
    pub fn scopes(&self) -> impl Iterator<Item = (String, &str, &States)> {
        let branches = match self {
            Self::Parallel(state) => &*state.branches,
            _ => &[],
        };
        let branches = branches.iter().enumerate().map(|(index, branch)| {
            (format!("/Branches/{index}"), branch.start_at.as_str(), &branch.states)
        });
        let processor = match self {
            Self::Map(state) => Some(&state.item_processor),
            _ => None,
        };
        branches.chain(processor.map(|processor| {
            let pointer = format!("/{}", processor.field());
            (pointer, processor.start_at.as_str(), &processor.states)
        }))
    }

    /// The names of the states that this one may lead to, each with the field that names it
    /// (a JSON Pointer into the state).
    #[must_use]
    pub fn targets(&self) -> Vec<(String, &str)> {
        let next = self.transition().and_then(Transition::next);
        let next = next.map(|name| ("/Next".to_owned(), name));
        let (rules, default) = match self {
            Self::Choice(state) => (&*state.choices, state.default.as_deref()),
            _ => (&[][..], None),
        };
        let rules = rules.iter().enumerate();
        let rules =
            rules.map(|(index, rule)| (format!("/Choices/{index}/Next"), rule.next.as_str()));
        let default = default.map(|name| ("/Default".to_owned(), name));
        let catches = self.catch().iter().enumerate();
        let catches =
            catches.map(|(index, catch)| (format!("/Catch/{index}/Next"), catch.next.as_str()));
        next.into_iter().chain(rules).chain(default).chain(catches).collect()
    }

    /// Lets every way to one state lead to another.
    pub fn replace_target(&mut self, from: &str, to: &str) {
        self.change_targets(|target| {
            if target == from {
                to.clone_into(target);
            }
        });
    }

    /// Changes the name of each state that this one may lead to.
    pub fn change_targets(&mut self, mut change: impl FnMut(&mut String)) {
        if let Some(Transition::Next(target)) = self.transition_mut() {
            change(target);
        }
        let catches = match self {
            Self::Task(state) => &mut state.catch,
            Self::Parallel(state) => &mut state.catch,
            Self::Map(state) => &mut state.catch,
            Self::Choice(state) => {
                state.choices.iter_mut().for_each(|rule| change(&mut rule.next));
                state.default.iter_mut().for_each(change);
                return;
            }
            Self::Pass(_) | Self::Wait(_) | Self::Succeed(_) | Self::Fail(_) => return,
        };
        catches.iter_mut().for_each(|catch| change(&mut catch.next));
    }

    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        reader.read_language();
        let kinds = Kind::ALL.map(|kind| (kind.name(), kind));
        match reader.one_of("Type", &kinds)? {
            Kind::Task => Task::read(reader).map(Self::Task),
            Kind::Choice => Choice::read(reader).map(Self::Choice),
            Kind::Pass => Pass::read(reader).map(Self::Pass),
            Kind::Wait => Wait::read(reader).map(Self::Wait),
            Kind::Succeed => Some(Self::Succeed(Succeed::read(reader))),
            Kind::Fail => Some(Self::Fail(Fail::read(reader))),
            Kind::Parallel => Parallel::read(reader).map(Self::Parallel),
            Kind::Map => Map::read(reader).map(|map| Self::Map(Box::new(map))),
        }
    }
}

impl Json for State {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        fields.add("Type", &self.type_name());
        self.common().write(&mut fields);
        match self {
            Self::Task(state) => state.write(&mut fields),
            Self::Choice(state) => state.write(&mut fields),
            Self::Pass(state) => state.write(&mut fields),
            Self::Wait(state) => state.write(&mut fields),
            Self::Succeed(_) => {}
            Self::Fail(state) => state.write(&mut fields),
            Self::Parallel(state) => state.write(&mut fields),
            Self::Map(state) => state.write(&mut fields),
        }
        fields.in_order(fields::order_of(self.kind()))
    }
}

serialize!(State);
