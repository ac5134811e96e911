use std::sync::LazyLock;

use statewright_asl::{
    Graph, StateMachine,
    document::Node,
    svg::{Run, Status, draw},
};

use crate::graph::{all_graphs, graph, nested};

/// All graphs, and how they are drawn.
fn all_drawings() -> &'static [(String, Graph, String)] {
    static DRAWINGS: LazyLock<Vec<(String, Graph, String)>> = LazyLock::new(|| {
        let graphs = all_graphs().into_iter();
        graphs.map(|(path, graph)| (path, graph.clone(), draw(&graph, None))).collect()
    });
    &DRAWINGS
}

#[test]
fn a_graph_is_drawn() {
    insta::assert_snapshot!(draw(&graph("every_state.asl.json"), None));
}

#[test]
fn boxes_in_boxes_are_drawn() {
    let graph = nested();
    let node = |state| graph.state(state).expect("a state");
    let (prepare, ask) = (node("Prepare"), node("Ask the Bank"));
    let run = Run {
        states: [(prepare, Status::InProgress), (ask, Status::Succeeded)].into(),
        taken: [graph.edge(prepare, ask, false).expect("an edge")].into(),
    };
    insta::assert_snapshot!(draw(&graph, Some(&run)));
}

/// A hundred states are drawn, and a line for all that lead to the same state far below.
#[test]
fn edges_over_many_ranks_share_a_line() {
    let state = |index: usize| match index {
        99 => r#""99": {"Type": "Succeed"}"#.to_owned(),
        _ => format!(
            r#""{index}": {{"Type": "Task", "Next": "{}", "Catch": [{{"ErrorEquals": ["States.ALL"], "Next": "99"}}]}}"#,
            index + 1
        ),
    };
    let states: Vec<_> = (0..100).map(state).collect();
    let text = format!(r#"{{"StartAt": "0", "States": {{{}}}}}"#, states.join(","));
    let graph = Graph::of_definition(&Node::parse_json(&text).expect("JSON"));
    let svg = draw(&graph, None);
    assert_eq!(svg.matches("data-state=").count(), 100);
    let catches: Vec<_> = svg.lines().filter(|line| line.contains("\"edge catch\"")).collect();
    assert_eq!(catches.len(), 99);
    let arrows = catches.iter().filter(|edge| edge.contains("marker-end")).count();
    assert!(arrows < 15, "{arrows} lines to the end");
}

/// No state lies on another, and each lies inside the boxes that it is in.
#[test]
fn states_do_not_overlap() {
    for (path, graph, svg) in all_drawings() {
        let places: Vec<_> = graph.nodes.iter().map(|node| place(svg, &node.name)).collect();
        for (index, node) in graph.nodes.iter().enumerate() {
            let Some([left, top, right, bottom]) = places[index] else { continue };
            if let Some([l, t, r, b]) = node.parent.and_then(|parent| places[parent]) {
                assert!(l < left && t < top && right < r && bottom < b, "{path}: {}", node.name);
            }
            for (other, [l, t, r, b]) in
                (0..index).filter_map(|other| Some((other, places[other]?)))
            {
                let other = &graph.nodes[other];
                let is_apart = right <= l || r <= left || bottom <= t || b <= top;
                let is_same = other.name == node.name;
                let is_beside = other.parent == node.parent;
                assert!(
                    is_apart || is_same || !is_beside,
                    "{path}: {} on {}",
                    node.name,
                    other.name
                );
            }
        }
    }
}

/// Where the box of the state with this name is: left, top, right, bottom.
fn place(svg: &str, name: &str) -> Option<[f64; 4]> {
    let name = name.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let start = svg.find(&format!("data-state=\"{}\"", name.replace('"', "&quot;")))?;
    let state = svg[start..].split("<g class=\"icon").next()?;
    let rect = state.rsplit("<rect ").next()?;
    let numbers: Vec<f64> = rect.split('"').filter_map(|number| number.parse().ok()).collect();
    let [x, y, width, height, ..] = numbers[..] else { return None };
    Some([x, y, x + width, y + height])
}

#[test]
fn the_way_of_an_execution_is_drawn() {
    let graph = graph("errors.asl.json");
    let node = |state| graph.state(state).expect("a state");
    let (start, charge, refund) = (0, node("Charge"), node("Refund"));
    let edge = |from, to, caught| graph.edge(from, to, caught).expect("an edge");
    let run = Run {
        states: [(charge, Status::CaughtError), (refund, Status::Failed)].into(),
        taken: [edge(start, charge, false), edge(charge, refund, true)].into(),
    };
    insta::assert_snapshot!(draw(&graph, Some(&run)));
}

/// Two states that are called as the marks are, with a way and a caught error between them.
#[test]
fn only_the_way_that_was_taken_is_drawn_as_taken() {
    let machine = StateMachine::parse(
        r#"{
          "StartAt": "End",
          "States": {
            "End": {
              "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
              "Next": "Start", "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Start" }]
            },
            "Start": { "Type": "Succeed" }
          }
        }"#,
    );
    let graph = Graph::of(&machine.expect("valid"));
    let (first, last) = (graph.state("End").expect("it"), graph.state("Start").expect("it"));
    let taken = |caught| {
        let edge = graph.edge(first, last, caught).expect("an edge");
        let svg = draw(&graph, Some(&Run { taken: [edge].into(), ..Run::default() }));
        let edges = svg.lines().filter_map(|line| line.strip_prefix("<path class=\""));
        let classes = edges.filter_map(|edge| edge.split('"').next()).map(str::to_owned);
        classes.collect::<Vec<_>>()
    };
    assert_eq!(taken(false), ["edge next", "edge catch", "edge next", "edge next taken"]);
    assert_eq!(taken(true), ["edge next", "edge next", "edge next", "edge catch taken"]);
}

/// Every point of the picture is inside of it, whatever the graph is.
#[test]
fn nothing_is_cut_off() {
    for (path, _, svg) in all_drawings() {
        let size = |name: &str| -> f64 {
            let (_, rest) =
                svg.split_once(&format!(" {name}=\"")).expect("the size of the picture");
            rest.split('"').next().and_then(|number| number.parse().ok()).expect("a number")
        };
        let (width, height) = (size("width"), size("height"));
        let inside = |x: f64, y: f64| (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
        for edge in svg.split("<path class=\"edge").skip(1) {
            let data = edge.split(" d=\"").nth(1).and_then(|data| data.split('"').next());
            let data = data.unwrap_or_default();
            let numbers: Vec<f64> = data
                .split(|letter: char| !(letter.is_ascii_digit() || letter == '.' || letter == '-'))
                .filter_map(|number| number.parse().ok())
                .collect();
            assert!(!numbers.is_empty(), "{path}: an edge without points");
            for point in numbers.chunks(2) {
                assert!(inside(point[0], point[1]), "{path}: {point:?} in {width} by {height}");
            }
        }
        // The boxes of states and labels; those of icons are at places of their own.
        for rect in svg.split("<rect ").skip(1).filter(|rect| rect.starts_with("x=")) {
            let rect = rect.split('>').next().unwrap_or_default();
            let numbers: Vec<f64> =
                rect.split('"').filter_map(|number| number.parse().ok()).collect();
            let [x, y, w, h, ..] = numbers[..] else { panic!("{rect}") };
            assert!(inside(x, y) && inside(x + w, y + h), "{path}: {rect} in {width} by {height}");
        }
    }
}

/// A task shows the service that it calls, however its resource is written; one that has no sign
/// here shows a neutral one, and its name as the resource has it.
#[test]
fn a_task_has_the_sign_of_its_service() {
    let check = |resource: &str, class: &str, line: &str, title: &str| {
        let text = format!(
            r#"{{"StartAt": "A", "States": {{"A": {{"Type": "Task", "Resource": "{resource}", "End": true}}}}}}"#
        );
        let svg = draw(&Graph::of_definition(&Node::parse_json(&text).expect("JSON")), None);
        assert!(svg.contains(&format!("<g class=\"icon {class}\"")), "{resource}: {svg}");
        assert!(svg.contains(&format!(">{line}</text>")), "{resource}: {svg}");
        assert!(svg.contains(&format!("<title>A ({title})</title>")), "{resource}: {svg}");
    };
    let function = "arn:aws:lambda:us-east-1:123456789012:function:f";
    check(function, "compute", "Lambda", "Task, lambda:invoke");
    check("arn:aws:states:::sns:publish", "messages", "SNS", "Task, sns:publish");
    check(
        "arn:${AWS::Partition}:states:::states:startExecution.sync:2",
        "messages",
        "Step Functions",
        "Task, states:startExecution.sync:2",
    );
    let sdk = "arn:aws:states:::aws-sdk:dynamodb:query";
    check(sdk, "database", "DynamoDB", "Task, aws-sdk:dynamodb:query");
    let other = "arn:aws:states:::aws-sdk:textract:analyzeDocument";
    check(other, "other", "textract", "Task, aws-sdk:textract:analyzeDocument");
    let activity = "arn:aws:states:us-east-1:123456789012:activity:Ask";
    check(activity, "other", "Activity", "Task, activity");
    check("${Function}", "other", "Task", "Task");
}
