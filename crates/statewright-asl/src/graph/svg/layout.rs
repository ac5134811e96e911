//! Where everything is in the picture.

use dagre::{
    EdgeLabel, LayoutOptions, NodeLabel, RankDir,
    graph::{Graph as LayoutGraph, GraphOptions},
    layout::{self, types::LabelPos},
};

use super::geometry::{Point, Rect, Size};
use super::text::{label_size, name_width};
use crate::{Edge, Graph, Node, NodeKind};

const NODE_HEIGHT: f64 = 48.0;
const NODE_WIDTH_MIN: f64 = 132.0;
/// The diameter of the circles for start and end.
pub(super) const CIRCLE: f64 = 52.0;
const MARGIN: f64 = 16.0;
/// Left of the text of a state: room for its icon.
pub(super) const TEXT_LEFT: f64 = 46.0;
const TEXT_RIGHT: f64 = 18.0;
/// Above and below a label together: so that the arrow is seen on both sides.
const LABEL_CLEARANCE: f64 = 20.0;

pub(super) struct Layout<'a> {
    pub(super) size: Size,
    pub(super) nodes: Vec<(&'a Node, Rect)>,
    pub(super) edges: Vec<(&'a Edge, Route)>,
}

/// The way of an edge.
pub(super) struct Route {
    /// From its first point to its last, with the corners in between.
    pub(super) points: Vec<Point>,
    pub(super) label: Option<Rect>,
}

/// Lays a graph out from top to bottom.
pub(super) fn place(graph: &Graph) -> Layout<'_> {
    let space = dagre_layout(graph);
    let nodes: Vec<_> = graph
        .nodes
        .iter()
        .enumerate()
        .map(|(index, node)| {
            let place = space.node(&index.to_string()).and_then(|label| point(label.x, label.y));
            let rect = Rect { centre: place.unwrap_or_default(), size: node_size(node) };
            (node, rect)
        })
        .collect();
    let edges = graph
        .edges
        .iter()
        .enumerate()
        .map(|(index, edge)| {
            let (from, to) = (edge.from.to_string(), edge.to.to_string());
            let place = space.edge(&from, &to, Some(&index.to_string()));
            let points = place.into_iter().flat_map(|label| &label.points);
            let mut points: Vec<_> = points.map(|point| Point { x: point.x, y: point.y }).collect();
            if graph.nodes[edge.to].kind == NodeKind::End {
                end_at_circle(&mut points, nodes[edge.to].1.centre);
            }
            let label = edge.label.as_deref().zip(place.and_then(|label| point(label.x, label.y)));
            let label = label.map(|(text, centre)| Rect { centre, size: label_size(text) });
            (edge, Route { points, label })
        })
        .collect();
    fit(nodes, edges)
}

/// The graph with its places, as the library keeps it: nodes and edges are named by their
/// indices.
fn dagre_layout(graph: &Graph) -> LayoutGraph<NodeLabel, EdgeLabel> {
    let mut space = LayoutGraph::with_options(GraphOptions {
        directed: true,
        multigraph: true,
        compound: false,
    });
    for (index, node) in graph.nodes.iter().enumerate() {
        let size = node_size(node);
        let mut label = NodeLabel::default();
        (label.width, label.height) = (size.width, size.height);
        space.set_node(index.to_string(), Some(label));
    }
    for (index, edge) in graph.edges.iter().enumerate() {
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
        ..LayoutOptions::default()
    };
    layout::layout(&mut space, Some(options));
    space
}

fn point(x: Option<f64>, y: Option<f64>) -> Option<Point> {
    Some(Point { x: x?, y: y? })
}

fn node_size(node: &Node) -> Size {
    match node.kind {
        NodeKind::Start | NodeKind::End => Size { width: CIRCLE, height: CIRCLE },
        NodeKind::State(_) => Size {
            width: (TEXT_LEFT + name_width(&node.name) + TEXT_RIGHT).max(NODE_WIDTH_MIN),
            height: NODE_HEIGHT,
        },
    }
}

/// Lets a route that ends at the square around a circle end at the circle.
fn end_at_circle(points: &mut [Point], centre: Point) {
    let [.., before, last] = points else { return };
    let (x, y) = (before.x - centre.x, before.y - centre.y);
    let scale = CIRCLE / 2.0 / x.hypot(y).max(1.0);
    *last = Point { x: centre.x + x * scale, y: centre.y + y * scale };
}

/// Moves everything to where nothing is at a negative place, and measures the whole: edges
/// can run outside of the nodes.
fn fit<'a>(mut nodes: Vec<(&'a Node, Rect)>, mut edges: Vec<(&'a Edge, Route)>) -> Layout<'a> {
    let corners = edges
        .iter()
        .flat_map(|(_, route)| &route.points)
        .map(|corner| Rect { centre: *corner, size: Size::default() });
    let labels = edges.iter().filter_map(|(_, route)| route.label);
    let all: Vec<_> = nodes.iter().map(|(_, rect)| *rect).chain(corners).chain(labels).collect();
    let least = |side: fn(&Rect) -> f64| all.iter().map(side).fold(f64::INFINITY, f64::min);
    let most = |side: fn(&Rect) -> f64| all.iter().map(side).fold(f64::NEG_INFINITY, f64::max);
    let (left, top) = (least(Rect::left) - MARGIN, least(Rect::top) - MARGIN);
    let (right, bottom) = (most(Rect::right) + MARGIN, most(Rect::bottom) + MARGIN);

    let shift = |point: &mut Point| {
        point.x -= left;
        point.y -= top;
    };
    nodes.iter_mut().for_each(|(_, rect)| shift(&mut rect.centre));
    for (_, route) in &mut edges {
        route.points.iter_mut().for_each(shift);
        route.label.iter_mut().for_each(|rect| shift(&mut rect.centre));
    }
    Layout { size: Size { width: right - left, height: bottom - top }, nodes, edges }
}
