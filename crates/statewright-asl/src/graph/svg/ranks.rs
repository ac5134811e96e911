//! The states of one scope in ranks from top to bottom, by dagre.

use std::collections::HashMap;

use dagre::{
    EdgeLabel, LayoutOptions, NodeLabel, RankDir, Ranker,
    graph::{Graph as LayoutGraph, GraphOptions},
    layout::{self, types::LabelPos},
};

use super::{
    far::{lead, part},
    geometry::{Point, Rect, Size},
    layout::{CIRCLE, Route},
    route::{Bands, through},
    text::label_size,
};
use crate::{Graph, NodeKind};

/// Above and below a label together: so that the arrow is seen on both sides.
const LABEL_CLEARANCE: f64 = 20.0;

/// With more edges, the best ranks take too long to be found, and good ones have to do.
const EDGES_MANY: usize = 120;

/// Gives each of the nodes a place, in the same order, and each of the edges between them.
pub(super) fn arrange(
    graph: &Graph,
    nodes: &[usize],
    sizes: &[Size],
    edges: &[usize],
) -> (Vec<Rect>, Vec<(usize, Route)>) {
    let (near, far) = part(graph, nodes, edges);
    let space = lay_out(graph, nodes, sizes, &near);
    let mut bands = Bands::default();
    let rects = nodes.iter().zip(sizes).map(|(node, size)| {
        let label = space.node(&node.to_string());
        let centre = label.and_then(|label| point(label.x, label.y)).unwrap_or_default();
        let rect = Rect { centre, size: *size };
        bands.add(label.and_then(|label| label.rank), rect);
        rect
    });
    let rects: Vec<_> = rects.collect();
    let at: HashMap<_, _> = nodes.iter().zip(&rects).collect();
    let routes = near.iter().map(|index| {
        let edge = &graph.edges[*index];
        let (from, to) = (edge.from.to_string(), edge.to.to_string());
        let place = space.edge(&from, &to, Some(&index.to_string()));
        let points = place.into_iter().flat_map(|label| &label.points);
        let points = points.map(|point| Point { x: point.x, y: point.y }).collect();
        let mut points = match edge.from == edge.to {
            true => points,
            false => through(&bands, points, *at[&edge.from], *at[&edge.to]),
        };
        if graph.nodes[edge.to].kind == NodeKind::End {
            end_at_circle(&mut points, at[&edge.to].centre);
        }
        let label = edge.label.as_deref().zip(place.and_then(|label| point(label.x, label.y)));
        let label = label.map(|(text, centre)| Rect { centre, size: label_size(text) });
        Route { points, label, joins: None }
    });
    let mut routes: Vec<_> = routes.collect();
    if !far.is_empty() {
        routes.extend(lead(graph, &far, &at, &routes, &bands));
    }
    let routes = near.into_iter().chain(far).zip(routes).collect();
    (rects, routes)
}

/// The graph with its places, as the library keeps it: nodes and edges are named by their
/// indices.
fn lay_out(
    graph: &Graph,
    nodes: &[usize],
    sizes: &[Size],
    edges: &[usize],
) -> LayoutGraph<NodeLabel, EdgeLabel> {
    let mut space = LayoutGraph::with_options(GraphOptions {
        directed: true,
        multigraph: true,
        compound: false,
    });
    for (node, size) in nodes.iter().zip(sizes) {
        let mut label = NodeLabel::default();
        (label.width, label.height) = (size.width, size.height);
        space.set_node(node.to_string(), Some(label));
    }
    for index in edges {
        let edge = &graph.edges[*index];
        let mut label = EdgeLabel::default();
        if let Some(text) = &edge.label {
            let size = label_size(text);
            (label.width, label.height) = (size.width, size.height + LABEL_CLEARANCE);
            label.labelpos = LabelPos::Center;
        }
        // Edges to the end may be long, so that the states that a choice leads to stand side
        // by side.
        if graph.nodes[edge.to].kind != NodeKind::End {
            label.weight = 2;
        }
        let (from, to) = (edge.from.to_string(), edge.to.to_string());
        space.set_edge(from.as_str(), to.as_str(), Some(label), Some(&index.to_string()));
    }
    let options = LayoutOptions {
        rankdir: RankDir::TB,
        nodesep: 44.0,
        ranksep: 40.0,
        edgesep: 24.0,
        // Of layouts that are equally good, the one nearest to the order of the definition.
        tie_keep_first: true,
        ranker: if edges.len() > EDGES_MANY { Ranker::TightTree } else { Ranker::NetworkSimplex },
        ..LayoutOptions::default()
    };
    layout::layout(&mut space, Some(options));
    space
}

fn point(x: Option<f64>, y: Option<f64>) -> Option<Point> {
    Some(Point { x: x?, y: y? })
}

/// Lets a route that ends at the square around a circle end at the circle.
fn end_at_circle(points: &mut [Point], centre: Point) {
    let [.., before, last] = points else { return };
    let (x, y) = (before.x - centre.x, before.y - centre.y);
    let scale = CIRCLE / 2.0 / x.hypot(y).max(1.0);
    *last = Point { x: centre.x + x * scale, y: centre.y + y * scale };
}
