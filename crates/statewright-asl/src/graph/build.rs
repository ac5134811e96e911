//! The graph of a definition, whatever is wrong with it.

use super::{Edge, EdgeKind, Graph, Node, NodeKind, Region, label};
use crate::{
    StateMachine,
    definition::{self, Definition, Scope},
    document,
    rules::MachineType,
};

impl Graph {
    /// The graph of a state machine.
    ///
    /// Transitions between the same two states are one edge, with the label of each; but an
    /// error that is caught is a way of its own.
    #[must_use]
    pub fn of(machine: &StateMachine) -> Self {
        Self::of_definition(&document::Node::of(&machine.to_json()))
    }

    /// The graph of a definition as it is written: of all that can be recognized in it. A
    /// target that is not there has no edge; the rules of the language report it.
    #[must_use]
    pub fn of_definition(root: &document::Node<'_>) -> Self {
        let definition = Definition::of(root, MachineType::Standard);
        let states = definition.states.iter().map(|state| node_of(&definition, state));
        let mut graph = Self {
            nodes: [mark(NodeKind::Start, "Start")]
                .into_iter()
                .chain(states)
                .chain([mark(NodeKind::End, "End")])
                .collect(),
            edges: Vec::new(),
        };
        graph.connect(0, definition.scopes.first().and_then(start_of), EdgeKind::Next, None);
        for (index, state) in definition.states.iter().enumerate() {
            graph.leave(&definition, node_at(index), state);
        }
        graph
    }

    /// Adds the ways into a state's branches and those out of it.
    fn leave(&mut self, definition: &Definition<'_>, from: usize, state: &definition::State<'_>) {
        for inner in &state.inner {
            self.connect(from, start_of(&definition.scopes[*inner]), EdgeKind::Enter, None);
        }
        let scope = &definition.scopes[state.scope];
        let next = |node: &document::Node<'_>, field: &str| {
            let name = node.get(field)?.text()?;
            scope.by_name.get(name).copied().map(node_at)
        };
        let items = |field| state.get(field).map(document::Node::items).unwrap_or_default();

        self.connect(from, next(state.node(), "Next"), EdgeKind::Next, None);
        if state.is_terminal() && scope.parent.is_none() {
            self.connect(from, Some(self.nodes.len() - 1), EdgeKind::Next, None);
        }
        for (index, rule) in items("Choices").iter().enumerate() {
            let when = label::rule(rule, index);
            self.connect(from, next(rule, "Next"), EdgeKind::Rule, Some(when));
        }
        let default = Some("default".to_owned());
        self.connect(from, next(state.node(), "Default"), EdgeKind::Default, default);
        for catch in items("Catch") {
            let errors = Some(label::catch(catch));
            self.connect(from, next(catch, "Next"), EdgeKind::Catch, errors);
        }
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
}

/// The index of the node of the state with this index.
fn node_at(state: usize) -> usize {
    state + 1
}

fn mark(kind: NodeKind, name: &str) -> Node {
    Node { kind, name: name.to_owned(), parent: None, branches: Vec::new(), call: None }
}

fn node_of(definition: &Definition<'_>, state: &definition::State<'_>) -> Node {
    let branch = |scope: &usize| {
        let scope = &definition.scopes[*scope];
        Region {
            start: start_of(scope),
            states: scope.states.iter().copied().map(node_at).collect(),
        }
    };
    let is_task = state.kind == Some(definition::Kind::Task);
    let resource = is_task.then(|| state.get("Resource")).flatten();
    Node {
        kind: NodeKind::State(state.kind.map_or("Unknown", definition::Kind::name)),
        name: state.name.to_owned(),
        parent: definition.scopes[state.scope].parent.map(node_at),
        branches: state.inner.iter().map(branch).collect(),
        call: resource.and_then(document::Node::text).and_then(call_of),
    }
}

/// What a resource calls. One that is all placeholder does not say it.
fn call_of(resource: &str) -> Option<String> {
    let Some((_, rest)) = resource.split_once(":states:") else {
        return resource.contains(":lambda:").then(|| "lambda:invoke".to_owned());
    };
    // Region and account may stand before the name of an integration as well.
    let call = rest.splitn(3, ':').nth(2)?;
    let is_activity = call.starts_with("activity:");
    Some(if is_activity { "activity" } else { call }.to_owned())
}

/// The index of the node of the state with which a scope begins.
fn start_of(scope: &Scope<'_>) -> Option<usize> {
    let name = scope.node.get("StartAt")?.text()?;
    scope.by_name.get(name).copied().map(node_at)
}
