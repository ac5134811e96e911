use statewright_asl::{
    Graph, StateMachine,
    svg::{Run, Status, draw},
};

use crate::{definitions::definitions, graph::graph};

#[test]
fn a_graph_is_drawn() {
    insta::assert_snapshot!(draw(&graph("every_state.asl.json"), None));
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
    for (path, text) in definitions("valid") {
        let svg = draw(&Graph::of(&StateMachine::parse(&text).expect("valid")), None);
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
            assert!(!numbers.is_empty(), "{}: an edge without points", path.display());
            for point in numbers.chunks(2) {
                let place = path.display();
                assert!(inside(point[0], point[1]), "{place}: {point:?} in {width} by {height}");
            }
        }
        // The boxes of states and labels; those of icons are at places of their own.
        for rect in svg.split("<rect ").skip(1).filter(|rect| rect.starts_with("x=")) {
            let rect = rect.split('>').next().unwrap_or_default();
            let numbers: Vec<f64> =
                rect.split('"').filter_map(|number| number.parse().ok()).collect();
            let [x, y, w, h, ..] = numbers[..] else { panic!("{rect}") };
            let place = path.display();
            assert!(inside(x, y) && inside(x + w, y + h), "{place}: {rect} in {width} by {height}");
        }
    }
}
