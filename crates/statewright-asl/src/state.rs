mod choice;
mod fail;
mod pass;
mod succeed;
mod task;
mod wait;

pub use choice::{Choice, ChoiceRule};
pub use fail::Fail;
pub use pass::Pass;
pub use succeed::Succeed;
pub use task::Task;
pub use wait::{Until, Wait};

use serde::Serialize;
use serde_json::Value;

use crate::{Diagnostic, PathOrNull, Transition, read::Reader};

/// A state, by its type.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "Type")]
pub enum State {
    /// Does work: invokes a function.
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
}

impl State {
    /// The value of the field `Type`.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Task(_) => "Task",
            Self::Choice(_) => "Choice",
            Self::Pass(_) => "Pass",
            Self::Wait(_) => "Wait",
            Self::Succeed(_) => "Succeed",
            Self::Fail(_) => "Fail",
        }
    }

    /// What the state is for, in words.
    #[must_use]
    pub fn comment(&self) -> Option<&str> {
        match self {
            Self::Task(state) => &state.comment,
            Self::Choice(state) => &state.comment,
            Self::Pass(state) => &state.comment,
            Self::Wait(state) => &state.comment,
            Self::Succeed(state) => &state.comment,
            Self::Fail(state) => &state.comment,
        }
        .as_deref()
    }

    /// The field `InputPath`, if the state has it.
    #[must_use]
    pub fn input_path(&self) -> Option<&PathOrNull> {
        match self {
            Self::Task(state) => &state.input_path,
            Self::Choice(state) => &state.input_path,
            Self::Pass(state) => &state.input_path,
            Self::Wait(state) => &state.input_path,
            Self::Succeed(state) => &state.input_path,
            Self::Fail(_) => &None,
        }
        .as_ref()
    }

    /// The field `OutputPath`, if the state has it.
    #[must_use]
    pub fn output_path(&self) -> Option<&PathOrNull> {
        match self {
            Self::Task(state) => &state.output_path,
            Self::Choice(state) => &state.output_path,
            Self::Pass(state) => &state.output_path,
            Self::Wait(state) => &state.output_path,
            Self::Succeed(state) => &state.output_path,
            Self::Fail(_) => &None,
        }
        .as_ref()
    }

    /// The names of the states that this one may lead to, each with the field that names it
    /// (a JSON Pointer into the state).
    #[must_use]
    pub fn targets(&self) -> Vec<(String, &str)> {
        fn next(transition: &Transition) -> Option<(String, &str)> {
            transition.next().map(|name| ("/Next".to_owned(), name))
        }
        match self {
            Self::Task(state) => {
                let catches = state.catch.iter().enumerate();
                let catches = catches
                    .map(|(index, catch)| (format!("/Catch/{index}/Next"), catch.next.as_str()));
                next(&state.transition).into_iter().chain(catches).collect()
            }
            Self::Choice(state) => {
                let rules = state.choices.iter().enumerate();
                let rules = rules
                    .map(|(index, rule)| (format!("/Choices/{index}/Next"), rule.next.as_str()));
                let default = state.default.as_deref().map(|name| ("/Default".to_owned(), name));
                rules.chain(default).collect()
            }
            Self::Pass(state) => next(&state.transition).into_iter().collect(),
            Self::Wait(state) => next(&state.transition).into_iter().collect(),
            Self::Succeed(_) | Self::Fail(_) => Vec::new(),
        }
    }

    /// Lets every way to one state lead to another.
    pub fn replace_target(&mut self, from: &str, to: &str) {
        let replace = |target: &mut String| {
            if target == from {
                to.clone_into(target);
            }
        };
        let next = |transition: &mut Transition| {
            if let Transition::Next(target) = transition {
                replace(target);
            }
        };
        match self {
            Self::Task(state) => {
                next(&mut state.transition);
                state.catch.iter_mut().for_each(|catch| replace(&mut catch.next));
            }
            Self::Choice(state) => {
                state.choices.iter_mut().for_each(|rule| replace(&mut rule.next));
                state.default.iter_mut().for_each(replace);
            }
            Self::Pass(state) => next(&mut state.transition),
            Self::Wait(state) => next(&mut state.transition),
            Self::Succeed(_) | Self::Fail(_) => {}
        }
    }

    pub(crate) fn read(
        name: &str,
        value: &Value,
        pointer: String,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let mut reader = Reader::new(value, pointer, format!("state {name:?}"), found)?;
        let kind = reader.required("Type", Reader::text)?;
        match kind.as_str() {
            "Task" => Task::read(reader).map(Self::Task),
            "Choice" => Choice::read(reader).map(Self::Choice),
            "Pass" => Pass::read(reader).map(Self::Pass),
            "Wait" => Wait::read(reader).map(Self::Wait),
            "Succeed" => Succeed::read(reader).map(Self::Succeed),
            "Fail" => Fail::read(reader).map(Self::Fail),
            "Parallel" | "Map" => {
                reader.unsupported("Type", &format!("{kind:?}"));
                None
            }
            _ => {
                reader.wrong(
                    "Type",
                    format!(
                        "{kind:?} is no type of state: Task, Wait, Pass, Succeed, Fail, Choice, Parallel and Map are"
                    ),
                );
                None
            }
        }
    }
}
