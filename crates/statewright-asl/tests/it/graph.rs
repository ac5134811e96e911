use std::fs;

use statewright_asl::{EdgeKind, Graph, StateMachine, document::Node};

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

/// The graph of a definition in `tests/graphs`.
pub(crate) fn nested() -> Graph {
    let (_, text) = definitions("graphs").remove(0);
    Graph::of_definition(&Node::parse_json(&text).expect("JSON"))
}

/// The graphs of all definitions of the corpus, if it is there, and of those in the folders here.
pub(crate) fn all_graphs() -> Vec<(String, Graph)> {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/validation/valid");
    let corpus = fs::read_dir(corpus).into_iter().flatten().flatten();
    let corpus =
        corpus.filter_map(|entry| Some((entry.path(), fs::read_to_string(entry.path()).ok()?)));
    let folders = ["valid", "invalid", "graphs"].into_iter().flat_map(definitions);
    corpus
        .chain(folders)
        .filter_map(|(path, text)| {
            let graph = Graph::of_definition(&Node::parse_json(&text).ok()?);
            Some((path.display().to_string(), graph))
        })
        .collect()
}

#[test]
fn boxes_in_boxes_are_written_as_mermaid() {
    insta::assert_snapshot!(nested().to_mermaid());
}

#[test]
fn boxes_in_boxes_are_written_as_dot() {
    insta::assert_snapshot!(nested().to_dot());
}

#[test]
fn states_are_in_the_branches_of_their_parents() {
    for (path, graph) in all_graphs() {
        for (index, node) in graph.nodes.iter().enumerate() {
            for branch in &node.branches {
                let is_inside = |state: &usize| graph.nodes[*state].parent == Some(index);
                assert!(branch.states.iter().all(is_inside), "{path}");
                assert!(branch.start.is_none_or(|start| branch.states.contains(&start)), "{path}");
            }
        }
        for edge in &graph.edges {
            let (from, to) = (&graph.nodes[edge.from], &graph.nodes[edge.to]);
            let inside = if edge.kind == EdgeKind::Enter { Some(edge.from) } else { from.parent };
            assert_eq!(to.parent, inside, "{path}: {edge:?}");
        }
    }
}

/// Whatever is wrong with a definition, the rest of it is drawn.
#[test]
fn what_is_wrong_is_left_out() {
    for (text, states, edges) in [
        ("[]", 0, 0),
        ("{}", 0, 0),
        (r#"{"StartAt": 1, "States": []}"#, 0, 0),
        (r#"{"StartAt": "X", "States": {"A": {"Next": "Y"}, "B": 1, "C": {"End": true}}}"#, 3, 1),
        (r#"{"StartAt": "A", "States": {"A": {"Type": "Parallel", "Branches": [1, {}]}}}"#, 1, 1),
        (
            r#"{"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [{"Next": "A"}]}}}"#,
            1,
            2,
        ),
    ] {
        let graph = Graph::of_definition(&Node::parse_json(text).expect("JSON"));
        assert_eq!((graph.nodes.len() - 2, graph.edges.len()), (states, edges), "{text}");
        assert!(!graph.to_mermaid().is_empty() && !graph.to_dot().is_empty());
        #[cfg(feature = "svg")]
        assert!(statewright_asl::svg::draw(&graph, None).ends_with("</svg>\n"));
    }
}

#[test]
fn rules_are_labelled_with_their_conditions() {
    let label = |rule: &str| {
        let text = format!(
            r#"{{"States": {{"A": {{"Type": "Choice", "Choices": [{{{rule}, "Next": "B"}}]}}, "B": {{}}}}}}"#
        );
        let graph = Graph::of_definition(&Node::parse_json(&text).expect("JSON"));
        graph.edges[0].label.clone().expect("a label")
    };
    assert_eq!(label(r#""Variable": "$.a", "NumericEquals": 1"#), "$.a == 1");
    assert_eq!(label(r#""Variable": "$a", "StringLessThanPath": "$.b[0]""#), "$a < $.b[0]");
    assert_eq!(label(r#""Variable": "$.a", "IsNull": false"#), "$.a is not null");
    assert_eq!(label(r#""Condition": "{% $a =\n 1 %}""#), "$a = 1");
    assert_eq!(label(r#""Condition": "{% $a %}", "Comment": "b""#), "b");
    assert_eq!(label(r#""Variable": "$.a""#), "rule 1");
    let inner = r#"[{"Variable": "$.a", "IsPresent": true}, {"Or": [{}, {"Condition": true}]}]"#;
    assert_eq!(label(&format!(r#""And": {inner}"#)), "$.a is present and (? or true)");
    assert_eq!(
        label(&format!(r#""Not": {{"And": {inner}}}"#)),
        "not ($.a is present and (? or true))"
    );
}
