//! Where everything is in the picture.
//!
//! Each scope is laid out by itself, those inside first: a Parallel or Map state is then a node
//! as large as what is inside it. So a branch is never mixed with another, and the branches
//! stand side by side in their order.

use super::{
    geometry::{Point, Rect, Size},
    ranks::arrange,
    sign::sign,
    text::{name_width, type_width},
};
use crate::{Edge, EdgeKind, Graph, Node, NodeKind, Region};

pub(super) const NODE_HEIGHT: f64 = 48.0;
const NODE_WIDTH_MIN: f64 = 132.0;
/// The diameter of the circles for start and end.
pub(super) const CIRCLE: f64 = 52.0;
const MARGIN: f64 = 16.0;
/// Left of the text of a state: room for its icon.
pub(super) const TEXT_LEFT: f64 = 46.0;
const TEXT_RIGHT: f64 = 18.0;
/// Around the boxes of branches, and between them.
const BOX_GAP: f64 = 16.0;
/// Inside the box of a branch.
const BOX_PADDING: f64 = 16.0;

pub(super) struct Layout<'a> {
    pub(super) size: Size,
    /// The nodes, each box before those inside it.
    pub(super) nodes: Vec<(&'a Node, Rect)>,
    /// The boxes of branches, with the index of the node that they are in.
    pub(super) branches: Vec<(usize, Rect)>,
    pub(super) edges: Vec<(&'a Edge, Route)>,
}

/// The way of an edge.
#[derive(Clone, Default)]
pub(super) struct Route {
    /// From its first point to its last, with the corners in between.
    pub(super) points: Vec<Point>,
    pub(super) label: Option<Rect>,
    /// How many of the points lead to where it joins the line of another edge to the same state.
    pub(super) joins: Option<usize>,
}

/// A part of the picture, from (0, 0) to its size.
#[derive(Default)]
struct Piece {
    size: Size,
    nodes: Vec<(usize, Rect)>,
    branches: Vec<(usize, Rect)>,
    edges: Vec<(usize, Route)>,
}

/// Lays a graph out from top to bottom.
pub(super) fn place(graph: &Graph) -> Layout<'_> {
    let mut ways = vec![Vec::new(); graph.nodes.len()];
    for (index, edge) in graph.edges.iter().enumerate() {
        ways[edge.from].push(index);
    }
    let top: Vec<_> =
        (0..graph.nodes.len()).filter(|node| graph.nodes[*node].parent.is_none()).collect();
    let piece = Plan { graph, ways }.scope(&top, MARGIN);

    let mut nodes: Vec<_> = graph.nodes.iter().map(|node| (node, Rect::default())).collect();
    for (index, rect) in piece.nodes {
        nodes[index].1 = rect;
    }
    let mut edges: Vec<_> = graph.edges.iter().map(|edge| (edge, Route::default())).collect();
    for (index, route) in piece.edges {
        edges[index].1 = route;
    }
    Layout { size: piece.size, nodes, branches: piece.branches, edges }
}

/// What is laid out.
struct Plan<'a> {
    graph: &'a Graph,
    /// The indices of the edges that leave each node.
    ways: Vec<Vec<usize>>,
}

impl Plan<'_> {
    /// Lays out the states of a scope, with so much room around them.
    fn scope(&self, nodes: &[usize], margin: f64) -> Piece {
        let boxes: Vec<_> = nodes.iter().map(|node| self.inside(*node)).collect();
        let sizes: Vec<_> = nodes
            .iter()
            .zip(&boxes)
            .map(|(node, inside)| match inside {
                Some(inside) => inside.size,
                None => node_size(&self.graph.nodes[*node]),
            })
            .collect();
        let ways = nodes.iter().flat_map(|node| &self.ways[*node]).copied();
        let edges: Vec<_> =
            ways.filter(|edge| self.graph.edges[*edge].kind != EdgeKind::Enter).collect();
        let (rects, routes) = arrange(self.graph, nodes, &sizes, &edges);

        let mut piece = Piece::default();
        for ((node, inside), rect) in nodes.iter().zip(boxes).zip(rects) {
            piece.nodes.push((*node, rect));
            if let Some(inside) = inside {
                piece.take(inside, Point { x: rect.left(), y: rect.top() });
            }
        }
        piece.edges.extend(routes);
        piece.fit(margin);
        piece
    }

    /// Lays out the branches of a state, if it has any, below its header.
    fn inside(&self, node: usize) -> Option<Piece> {
        let state = &self.graph.nodes[node];
        if state.branches.is_empty() {
            return None;
        }
        let is_seen = has_branch_boxes(state);
        let gap = if is_seen { BOX_GAP } else { 0.0 };
        let branches: Vec<_> = state.branches.iter().map(|branch| self.branch(branch)).collect();
        let height = branches.iter().map(|branch| branch.size.height).fold(0.0, f64::max);
        let widths: f64 = branches.iter().map(|branch| branch.size.width + gap).sum();
        let size = Size {
            width: (widths + gap).max(node_size(state).width),
            height: NODE_HEIGHT + gap + height + gap,
        };
        let mut piece = Piece { size, ..Piece::default() };
        let (mut left, top) = ((size.width - widths + gap) / 2.0, NODE_HEIGHT + gap);
        for (branch, inside) in state.branches.iter().zip(branches) {
            let right = left + inside.size.width;
            if is_seen {
                piece.branches.push((node, Rect::between(left, top, right, top + height)));
            }
            piece.take(inside, Point { x: left, y: top });
            piece.edges.extend(self.entry(node, branch, &piece));
            left = right + gap;
        }
        Some(piece)
    }

    fn branch(&self, branch: &Region) -> Piece {
        if branch.states.is_empty() {
            let size = Size { width: NODE_WIDTH_MIN, height: NODE_HEIGHT };
            return Piece { size, ..Piece::default() };
        }
        // The state that runs first comes first, so that it is above those in a loop with it.
        let first = branch.start.into_iter();
        let others = branch.states.iter().copied().filter(|state| Some(*state) != branch.start);
        self.scope(&first.chain(others).collect::<Vec<_>>(), BOX_PADDING)
    }

    /// The way from the header of a state straight down to where a branch starts.
    fn entry(&self, node: usize, branch: &Region, piece: &Piece) -> Option<(usize, Route)> {
        let start = branch.start?;
        let is_it = |edge: &&usize| {
            let edge = &self.graph.edges[**edge];
            edge.kind == EdgeKind::Enter && edge.to == start
        };
        let edge = self.ways[node].iter().find(is_it)?;
        let (_, rect) = piece.nodes.iter().find(|(node, _)| *node == start)?;
        let x = rect.centre.x;
        let points = vec![Point { x, y: NODE_HEIGHT }, Point { x, y: rect.top() }];
        Some((*edge, Route { points, ..Route::default() }))
    }
}

/// Whether each branch has a box of its own: the processor of a Map state needs none.
fn has_branch_boxes(state: &Node) -> bool {
    state.kind != NodeKind::State("Map") || state.branches.len() > 1
}

fn node_size(node: &Node) -> Size {
    match node.kind {
        NodeKind::Start | NodeKind::End => Size { width: CIRCLE, height: CIRCLE },
        NodeKind::State(kind) => {
            let text = name_width(&node.name).max(type_width(head_line(node, kind)));
            let width = (TEXT_LEFT + text + TEXT_RIGHT).max(NODE_WIDTH_MIN);
            Size { width, height: NODE_HEIGHT }
        }
    }
}

/// What stands above the name of a state: the service that it calls, or its type.
pub(super) fn head_line<'a>(node: &'a Node, kind: &'a str) -> &'a str {
    let service = node.service();
    sign(kind, service).service.or(service).unwrap_or(kind)
}

impl Piece {
    /// Takes over all of another piece, with its corner at this point.
    fn take(&mut self, mut other: Self, at: Point) {
        other.shift(at);
        self.nodes.append(&mut other.nodes);
        self.branches.append(&mut other.branches);
        self.edges.append(&mut other.edges);
    }

    fn shift(&mut self, by: Point) {
        let rects = self.nodes.iter_mut().chain(&mut self.branches);
        rects.for_each(|(_, rect)| rect.centre.shift(by));
        for (_, route) in &mut self.edges {
            route.points.iter_mut().for_each(|point| point.shift(by));
            route.label.iter_mut().for_each(|rect| rect.centre.shift(by));
        }
    }

    /// Moves everything to where nothing is at a negative place, and measures the whole: edges
    /// can run outside of the nodes.
    fn fit(&mut self, margin: f64) {
        let routes = self.edges.iter().map(|(_, route)| route);
        let corners = routes
            .clone()
            .flat_map(|route| &route.points)
            .map(|corner| Rect { centre: *corner, size: Size::default() });
        let labels = routes.filter_map(|route| route.label);
        let nodes = self.nodes.iter().map(|(_, rect)| *rect);
        let all: Vec<_> = nodes.chain(corners).chain(labels).collect();
        let least = |side: fn(&Rect) -> f64| all.iter().map(side).fold(f64::INFINITY, f64::min);
        let most = |side: fn(&Rect) -> f64| all.iter().map(side).fold(f64::NEG_INFINITY, f64::max);
        let (left, top) = (least(Rect::left) - margin, least(Rect::top) - margin);
        let (right, bottom) = (most(Rect::right) + margin, most(Rect::bottom) + margin);
        self.shift(Point { x: -left, y: -top });
        self.size = Size { width: right - left, height: bottom - top };
    }
}
