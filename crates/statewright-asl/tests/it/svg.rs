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
    let name = str::to_owned;
    let run = Run {
        states: [("Charge", Status::CaughtError), ("Refund", Status::Failed)]
            .map(|(state, status)| (name(state), status))
            .into(),
        taken: [("Start", "Charge"), ("Charge", "Refund")]
            .map(|(from, to)| (name(from), name(to)))
            .into(),
    };
    insta::assert_snapshot!(draw(&graph("errors.asl.json"), Some(&run)));
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
        for edge in svg.split("<path class=\"edge").skip(1) {
            let data = edge.split(" d=\"").nth(1).and_then(|data| data.split('"').next());
            let data = data.unwrap_or_default();
            let numbers: Vec<f64> = data
                .split(|letter: char| !(letter.is_ascii_digit() || letter == '.' || letter == '-'))
                .filter_map(|number| number.parse().ok())
                .collect();
            for point in numbers.chunks(2) {
                let inside =
                    (0.0..=width).contains(&point[0]) && (0.0..=height).contains(&point[1]);
                assert!(inside, "{}: {point:?} is not in {width} by {height}", path.display());
            }
        }
    }
}
