//! A state machine as nodes and edges, and how these are drawn.

mod mermaid;
#[cfg(feature = "svg")]
pub mod svg;

use crate::{State, StateMachine, Transition};

/// A state machine as nodes and edges: what is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    /// The start, the states in the order of the definition, and the end.
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
}

/// What a node stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// Where every execution starts.
    Start,
    /// A state of this type: the value of its `Type`.
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
}

impl Graph {
    /// The graph of a state machine.
    ///
    /// Transitions between the same two states are one edge, with the label of each; but an
    /// error that is caught is a way of its own.
    #[must_use]
    pub fn of(machine: &StateMachine) -> Self {
        let start = Node { kind: NodeKind::Start, name: "Start".to_owned() };
        let end = Node { kind: NodeKind::End, name: "End".to_owned() };
        let states = machine.states.iter().map(|(name, state)| Node {
            kind: NodeKind::State(state.type_name()),
            name: name.clone(),
        });
        let mut graph = Self {
            nodes: std::iter::once(start).chain(states).chain([end]).collect(),
            edges: Vec::new(),
        };
        let end = graph.nodes.len() - 1;
        // A target that is not there has no edge; the rules of the language report it.
        let node = |name: &str| machine.states.get_index_of(name).map(|index| index + 1);
        graph.connect(0, node(&machine.start_at), EdgeKind::Next, None);
        for (index, state) in machine.states.values().enumerate() {
            let from = index + 1;
            let mut connect = |to, kind, label| graph.connect(from, to, kind, label);
            let after = |transition: &Transition| transition.next().map_or(Some(end), node);
            match state {
                State::Task(task) => {
                    connect(after(&task.transition), EdgeKind::Next, None);
                    for catch in &task.catch {
                        let errors = format!("catch {}", catch.error_equals.join(", "));
                        connect(node(&catch.next), EdgeKind::Catch, Some(errors));
                    }
                }
                State::Choice(choice) => {
                    for rule in &choice.choices {
                        let when =
                            rule.comment.clone().unwrap_or_else(|| rule.condition.to_string());
                        connect(node(&rule.next), EdgeKind::Rule, Some(when));
                    }
                    if let Some(default) = &choice.default {
                        connect(node(default), EdgeKind::Default, Some("default".to_owned()));
                    }
                }
                State::Pass(pass) => connect(after(&pass.transition), EdgeKind::Next, None),
                State::Wait(wait) => connect(after(&wait.transition), EdgeKind::Next, None),
                State::Succeed(_) | State::Fail(_) => connect(Some(end), EdgeKind::Next, None),
            }
        }
        graph
    }

    fn connect(&mut self, from: usize, to: Option<usize>, kind: EdgeKind, label: Option<String>) {
        let Some(to) = to else { return };
        match (self.edge(from, to, kind == EdgeKind::Catch), label) {
            (Some(edge), label) => {
                let edge = &mut self.edges[edge];
                let labels = edge.label.take().into_iter().chain(label);
                edge.label = labels.reduce(|all, one| format!("{all}\n{one}"));
            }
            (None, label) => self.edges.push(Edge { from, to, kind, label }),
        }
    }

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
