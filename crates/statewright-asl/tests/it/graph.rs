use statewright_asl::{Graph, StateMachine};

use crate::definitions::definitions;

pub(crate) fn graph(file: &str) -> Graph {
    let (_, text) = definitions("valid")
        .into_iter()
        .find(|(path, _)| path.ends_with(file))
        .expect("a definition of this name");
    Graph::of(&StateMachine::parse(&text).expect("a valid definition"))
}

#[test]
fn a_graph_is_written_as_mermaid() {
    insta::assert_snapshot!(graph("errors.asl.json").to_mermaid());
}
