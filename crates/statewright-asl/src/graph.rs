//! A state machine as nodes and edges, and how these are drawn.

mod build;
mod dot;
mod label;
mod loops;
mod mermaid;
#[cfg(feature = "svg")]
pub mod svg;

pub(crate) use label::condition;

/// A state machine as nodes and edges: what is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    /// The start, the states in the order of the definition, each before those inside it, and
    /// the end.
    pub nodes: Vec<Node>,
    /// The ways between them, in the order of the definition.
    pub edges: Vec<Edge>,
}

/// A state, or where executions start or end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// The name of the state; `Start` or `End` for those.
    pub name: String,
    /// The index of the node of the Parallel or Map state that it is in.
    pub parent: Option<usize>,
    /// What runs inside it, in order: the branches of a Parallel state, the processor of a Map
    /// state. Empty for all others.
    pub branches: Vec<Region>,
    /// What a task calls, as far as its resource says it: `sns:publish.waitForTaskToken`,
    /// `aws-sdk:s3:getObject`, `lambda:invoke` for the ARN of a function as well, `activity` for
    /// that of an activity.
    pub call: Option<String>,
}

impl Node {
    /// The service that a task calls, as its resource names it: `sns`.
    #[must_use]
    pub fn service(&self) -> Option<&str> {
        let call = self.call.as_deref()?;
        call.strip_prefix("aws-sdk:").unwrap_or(call).split(':').next()
    }
}

/// A branch of a Parallel state, or the processor of a Map state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// The index of the node of the state that runs first, if it is there.
    pub start: Option<usize>,
    /// The indices of the nodes of its states, in the order of the definition.
    pub states: Vec<usize>,
}

/// What a node stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// Where every execution starts.
    Start,
    /// A state of this type: the value of its `Type`, or `Unknown` if it has none of them.
    State(&'static str),
    /// Where executions end.
    End,
}

/// A way from one node to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The index of the node that it leaves.
    pub from: usize,
    /// The index of the node that it enters.
    pub to: usize,
    /// Why it is taken.
    pub kind: EdgeKind,
    /// When it is taken, in a few words, if not always: the condition of a rule, or the
    /// names of the errors that are caught.
    pub label: Option<String>,
}

/// Why an edge is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EdgeKind {
    /// The state is done.
    Next,
    /// A rule of a Choice holds.
    Rule,
    /// No rule of a Choice holds.
    Default,
    /// An error is caught.
    Catch,
    /// A Parallel or Map state begins with what is inside it.
    Enter,
}

impl Graph {
    /// The index of the node of the state with this name.
    #[must_use]
    pub fn state(&self, name: &str) -> Option<usize> {
        self.nodes
            .iter()
            .position(|node| matches!(node.kind, NodeKind::State(_)) && node.name == name)
    }

    /// The index of the edge that leads from one node to another: with an error that is
    /// caught, or without.
    #[must_use]
    pub fn edge(&self, from: usize, to: usize, caught: bool) -> Option<usize> {
        self.edges.iter().position(|edge| {
            (edge.from, edge.to, edge.kind == EdgeKind::Catch) == (from, to, caught)
        })
    }
}
