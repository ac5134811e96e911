//! A state machine made ready to run: states by number, expressions parsed once.

mod compile;
mod map;
pub(crate) mod template;

use std::{collections::BTreeMap, sync::Arc};

use statewright_asl::{self as asl, JsonPath, QueryLanguage};

use crate::{Json, Resource, data_flow::Problem, jsonata};

pub(crate) use map::{Batcher, Items, Map, Mode, Reader, Writer};
pub(crate) use template::Template;

/// A state machine that executions can run.
#[derive(Debug)]
pub struct Program {
    pub(crate) scopes: Vec<Scope>,
    pub(crate) states: Vec<State>,
    /// How long an execution may take, in seconds.
    pub(crate) timeout_seconds: Option<u64>,
    /// The states that call services, as they are written.
    resources: BTreeMap<Arc<str>, Resource>,
    /// The names of the Distributed Maps, by their labels.
    labels: BTreeMap<Arc<str>, Arc<str>>,
}

/// The states of the state machine, of a branch or of an item processor.
#[derive(Debug)]
pub(crate) struct Scope {
    pub(crate) start_at: StateId,
}

/// The scope of the whole state machine.
pub(crate) const ROOT: ScopeId = ScopeId(0);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ScopeId(pub(crate) u32);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StateId(pub(crate) u32);

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) name: Arc<str>,
    pub(crate) language: QueryLanguage,
    pub(crate) input_path: SomePath,
    pub(crate) output_path: SomePath,
    pub(crate) result_selector: Option<Template>,
    pub(crate) result_path: SomePath,
    pub(crate) assign: Option<Template>,
    pub(crate) output: Option<Template>,
    pub(crate) retry: Vec<asl::Retry>,
    pub(crate) catch: Vec<Catch>,
    /// Where it goes; what Choice, Succeed and Fail do is in their kinds.
    pub(crate) transition: Transition,
    pub(crate) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transition {
    Next(StateId),
    End,
}

/// The value of InputPath, OutputPath or ResultPath.
#[derive(Debug)]
pub(crate) enum SomePath {
    /// None was written, or `$`.
    Whole,
    /// `null`
    Null,
    Path(JsonPath),
}

#[derive(Debug)]
pub(crate) struct Catch {
    pub(crate) error_equals: Vec<String>,
    pub(crate) result_path: SomePath,
    pub(crate) assign: Option<Template>,
    pub(crate) output: Option<Template>,
    pub(crate) next: StateId,
}

#[derive(Debug)]
pub(crate) enum Kind {
    Task(Box<Task>),
    Choice(Choice),
    Pass { parameters: Option<Template>, result: Option<Json> },
    Wait(Until),
    Succeed,
    Fail { error: Option<Text>, cause: Option<Text> },
    Parallel { arguments: Option<Template>, branches: Vec<ScopeId> },
    Map(Box<Map>),
}

#[derive(Debug)]
pub(crate) struct Task {
    /// As it is written.
    pub(crate) text: Arc<str>,
    pub(crate) resource: Resource,
    pub(crate) arguments: Option<Template>,
    pub(crate) credentials: Option<Template>,
    pub(crate) timeout_seconds: Option<Setting<u64>>,
    pub(crate) heartbeat_seconds: Option<Setting<u64>>,
}

/// A value that is written, or comes out of the data.
#[derive(Debug)]
pub(crate) enum Setting<T> {
    Value(T),
    Jsonata(Jsonata),
    Path(JsonPath),
}

impl<T> Setting<T> {
    /// That its value is of the right kind and does not do all the same. Out of an expression
    /// in JSONata, that is an evaluation that failed.
    ///
    /// Source: Step Functions Developer Guide, "Transforming data with JSONata": an expression
    /// fails that gives a value out of the range of its field.
    pub(crate) fn refused(&self, text: String) -> Problem {
        match self {
            Self::Jsonata(jsonata) => jsonata.refused(text),
            Self::Value(_) | Self::Path(_) => Problem::Runtime(text),
        }
    }
}

/// An expression in JSONata and the field that it stands in.
#[derive(Debug)]
pub(crate) struct Jsonata {
    pub(crate) expression: jsonata::Expression,
    /// `Output/total`, as AWS names it in causes.
    pub(crate) field: Arc<str>,
}

#[derive(Debug)]
pub(crate) enum Until {
    Seconds(Setting<u64>),
    Timestamp(Setting<String>),
}

/// The error or the cause of a Fail state.
#[derive(Debug)]
pub(crate) enum Text {
    Value(Arc<str>),
    Template(Template),
}

#[derive(Debug)]
pub(crate) struct Choice {
    pub(crate) rules: Vec<Rule>,
    pub(crate) default: Option<StateId>,
}

#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) condition: Condition,
    pub(crate) assign: Option<Template>,
    pub(crate) output: Option<Template>,
    pub(crate) next: StateId,
}

#[derive(Debug)]
pub(crate) enum Condition {
    And(Vec<Condition>),
    Or(Vec<Condition>),
    Not(Box<Condition>),
    Test { variable: JsonPath, operator: asl::Operator, operand: Operand },
    Jsonata(Jsonata),
    Boolean(bool),
}

#[derive(Debug)]
pub(crate) enum Operand {
    Value(Json),
    Path(JsonPath),
}

impl Program {
    /// The name of the Distributed Map that a label is of, be it written or made up.
    #[must_use]
    pub fn labelled(&self, label: &str) -> Option<&str> {
        self.labels.get(label).map(|name| &**name)
    }

    pub(crate) fn scope(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0 as usize]
    }

    pub(crate) fn state(&self, id: StateId) -> &State {
        &self.states[id.0 as usize]
    }

    /// The Task states by their names, with what does their work: what a driver must be able
    /// to call.
    pub fn tasks(&self) -> impl Iterator<Item = (&str, &Resource)> {
        self.resources.iter().map(|(name, resource)| (&**name, resource))
    }
}

impl State {
    pub(crate) fn type_name(&self) -> &'static str {
        match self.kind {
            Kind::Task(_) => "Task",
            Kind::Choice(_) => "Choice",
            Kind::Pass { .. } => "Pass",
            Kind::Wait(_) => "Wait",
            Kind::Succeed => "Succeed",
            Kind::Fail { .. } => "Fail",
            Kind::Parallel { .. } => "Parallel",
            Kind::Map(_) => "Map",
        }
    }
}

impl Jsonata {
    /// That it gave a value of another kind than is wanted there, in AWS's words.
    pub(crate) fn unexpected(&self, wanted: &str, value: &Json) -> Problem {
        let text = format!(
            "The JSONata expression '{}' specified for the field '{}' returned an unexpected result type. Expected '{wanted}', but was '{}' for value: {value}",
            self.expression.text(),
            self.field,
            value.kind(),
        );
        Problem::Evaluation { text, location: Some(self.field.clone()), follows_entry: false }
    }

    /// That its value is of the right kind and does not do all the same.
    pub(crate) fn refused(&self, text: String) -> Problem {
        Problem::Evaluation { text, location: Some(self.field.clone()), follows_entry: true }
    }
}
