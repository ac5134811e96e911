//! An expression as it is evaluated: what jsonata-js makes of one after it was read.

use std::sync::Arc;

use statewright_asl::expression::jsonata::Operator;

use super::{frame::Symbol, functions::Builtin, regex::Regex, signature::Signature};
use crate::Json;

/// A whole expression.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) root: Node,
    pub(super) names: Vec<Name>,
}

/// A variable that the expression names.
#[derive(Debug)]
pub(super) struct Name {
    pub(super) text: Arc<str>,
    /// The function of this name, if there is one.
    pub(super) builtin: Option<&'static Builtin>,
}

/// A part of an expression, whose evaluation counts as one.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) filters: Vec<Node>,
    pub(super) group: Option<Vec<Pair>>,
    /// Whether `[]` stands behind it.
    pub(super) keep: bool,
}

/// A key and a value of an object that is built.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) key: Node,
    pub(super) value: Node,
}

#[derive(Debug)]
pub(super) enum Kind {
    Literal(Json),
    Regex(Arc<Regex>),
    /// `$`
    Context,
    Variable(Symbol),
    Name(Arc<str>),
    Wildcard,
    Descendants,
    Path(Path),
    Negate(Box<Node>),
    Binary {
        operator: Operator,
        left: Box<Node>,
        right: Box<Node>,
    },
    Range {
        first: Box<Node>,
        last: Box<Node>,
    },
    Array(Array),
    Object(Vec<Pair>),
    Condition {
        condition: Box<Node>,
        then: Box<Node>,
        otherwise: Option<Box<Node>>,
    },
    Block {
        expressions: Vec<Node>,
        binds: bool,
    },
    Bind {
        symbol: Symbol,
        value: Box<Node>,
    },
    /// `value ~> function`, where that is no call.
    Apply {
        value: Box<Node>,
        function: Box<Node>,
    },
    Lambda(Arc<Lambda>),
    /// A call, and the value that `~>` hands on to it.
    Call {
        call: Arc<Call>,
        first: Option<Box<Node>>,
    },
    /// A call that a function ends with.
    TailCall(Arc<Call>),
    Partial {
        function: Box<Node>,
        arguments: Vec<Option<Node>>,
        name: Option<Arc<str>>,
    },
    Transform(Arc<Transform>),
}

#[derive(Debug)]
pub(super) struct Path {
    pub(super) steps: Vec<Step>,
    pub(super) group: Option<Vec<Pair>>,
    /// Whether `[]` stands behind one of the steps.
    pub(super) keep: bool,
    /// Whether steps outside of the path need to know where its items come from.
    pub(super) gives_tuples: bool,
}

#[derive(Debug)]
pub(super) struct Step {
    pub(super) kind: StepKind,
    /// The variable that each result is bound to.
    pub(super) focus: Option<Symbol>,
    /// The variable that counts the results.
    pub(super) index: Option<Symbol>,
    pub(super) stages: Vec<Stage>,
    /// What a `%` looks up that means what this step is taken from.
    pub(super) parent: Option<Symbol>,
    /// Whether something is bound with each result.
    pub(super) tuples: bool,
}

#[derive(Debug)]
pub(super) enum StepKind {
    Map(Node),
    Sort(Vec<SortTerm>),
}

#[derive(Debug)]
pub(super) struct SortTerm {
    pub(super) descending: bool,
    pub(super) key: Node,
}

#[derive(Debug)]
pub(super) enum Stage {
    Filter(Node),
    Index(Symbol),
}

#[derive(Debug)]
pub(super) struct Array {
    pub(super) items: Vec<Node>,
    /// Whether it is a step of a path, which does not take it apart.
    pub(super) whole: bool,
}

#[derive(Debug)]
pub(super) struct Lambda {
    pub(super) parameters: Vec<Symbol>,
    pub(super) signature: Option<Signature>,
    pub(super) body: Node,
}

#[derive(Debug)]
pub(super) struct Call {
    pub(super) function: Node,
    pub(super) arguments: Vec<Node>,
    /// By what name it is called, for messages.
    pub(super) name: Option<Arc<str>>,
}

#[derive(Debug)]
pub(super) struct Transform {
    pub(super) pattern: Node,
    pub(super) update: Node,
    pub(super) delete: Option<Node>,
}

impl Program {
    /// One that gives nothing.
    pub(super) fn nothing() -> Self {
        let block = Kind::Block { expressions: Vec::new(), binds: false };
        Self { root: Node::new(block), names: Vec::new() }
    }
}

impl Node {
    pub(super) fn new(kind: Kind) -> Self {
        Self { kind, filters: Vec::new(), group: None, keep: false }
    }

    /// Whether it gives tuples instead of values.
    pub(super) fn gives_tuples(&self) -> bool {
        match &self.kind {
            Kind::Path(path) => path.gives_tuples,
            Kind::Block { expressions, .. } => {
                self.filters.is_empty() && expressions.last().is_some_and(Self::gives_tuples)
            }
            _ => false,
        }
    }

    /// Whether it is a list that is written out, which as the first step of a path is taken
    /// as it is.
    pub(super) fn begins_whole(&self) -> bool {
        match &self.kind {
            Kind::Array(array) => array.whole,
            Kind::Block { expressions, .. } => expressions.iter().any(|part| match &part.kind {
                Kind::Path(path) => path.steps.first().is_some_and(Step::begins_whole),
                _ => part.begins_whole(),
            }),
            _ => false,
        }
    }
}

impl Step {
    pub(super) fn begins_whole(&self) -> bool {
        matches!(&self.kind, StepKind::Map(node) if node.begins_whole())
    }
}
