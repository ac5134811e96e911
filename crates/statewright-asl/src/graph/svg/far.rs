//! Edges over many ranks.
//!
//! If each of a hundred tasks hands its errors to one state at the end, as many lines run side
//! by side over the whole picture. Instead, all that lead to the same state are one line to the
//! right of everything, which they join.

use std::collections::{BTreeMap, HashMap, VecDeque};

use super::{
    geometry::{Point, Rect},
    layout::Route,
    route::Bands,
    text::label_size,
};
use crate::{EdgeKind, Graph};

/// Edges over more ranks than this are far.
const RANKS_NEAR: i32 = 10;
/// Between the lines.
const LANE: f64 = 20.0;
/// How near to the corner a line begins to turn.
const TURN: f64 = 10.0;
/// Room for the head of the arrow.
const ARROW: f64 = 9.0;
/// How many points a route has until it is on the line: its start, and those of two corners.
const JOINT: usize = 7;

/// Parts edges into near and far ones. At least one that leads down to each state stays near, as
/// this is what keeps the state where it belongs.
pub(super) fn part(graph: &Graph, nodes: &[usize], edges: &[usize]) -> (Vec<usize>, Vec<usize>) {
    if nodes.len() <= RANKS_NEAR as usize {
        return (edges.to_vec(), Vec::new());
    }
    let ranks = ranks(graph, nodes, edges);
    let span = |index: usize| {
        let edge = &graph.edges[index];
        ranks[&edge.to] - ranks[&edge.from]
    };
    let mut shortest: HashMap<usize, i32> = HashMap::new();
    for index in edges.iter().copied().filter(|index| span(*index) > 0) {
        let least = shortest.entry(graph.edges[index].to).or_insert(i32::MAX);
        *least = span(index).min(*least);
    }
    edges.iter().partition(|index| {
        let span = span(**index);
        span.abs() <= RANKS_NEAR || shortest.get(&graph.edges[**index].to) == Some(&span)
    })
}

/// The rank of each node: one below the lowest of those that lead to it, apart from those
/// further down in a loop.
fn ranks(graph: &Graph, nodes: &[usize], edges: &[usize]) -> HashMap<usize, i32> {
    let mut ways: HashMap<usize, Vec<usize>> = HashMap::new();
    for index in edges {
        let edge = &graph.edges[*index];
        ways.entry(edge.from).or_default().push(edge.to);
    }
    let order = order(nodes, &ways);
    let place: HashMap<_, _> =
        order.iter().enumerate().map(|(place, node)| (*node, place)).collect();
    let mut ranks: HashMap<usize, i32> = nodes.iter().map(|node| (*node, 0)).collect();
    for node in &order {
        let below = ranks[node] + 1;
        for to in ways.get(node).into_iter().flatten().filter(|to| place[*to] > place[node]) {
            ranks.entry(*to).and_modify(|rank| *rank = below.max(*rank));
        }
    }
    ranks
}

/// The nodes in an order in which each comes before those that it leads to, except in loops.
fn order(nodes: &[usize], ways: &HashMap<usize, Vec<usize>>) -> VecDeque<usize> {
    let mut order = VecDeque::new();
    let mut is_seen: HashMap<usize, bool> = HashMap::new();
    for root in nodes {
        if is_seen.insert(*root, true).is_some() {
            continue;
        }
        // Without recursion: a definition may have thousands of states.
        let mut path = vec![(*root, 0)];
        while let Some((node, next)) = path.last_mut() {
            let to = ways.get(node).and_then(|ways| ways.get(*next)).copied();
            *next += 1;
            match to {
                Some(to) if is_seen.insert(to, true).is_none() => path.push((to, 0)),
                Some(_) => {}
                None => {
                    order.push_front(*node);
                    path.pop();
                }
            }
        }
    }
    order
}

/// Leads the far edges along the right side of what was laid out.
pub(super) fn lead(
    graph: &Graph,
    edges: &[usize],
    at: &HashMap<&usize, &Rect>,
    near: &[Route],
    bands: &Bands,
) -> Vec<Route> {
    let corners = near.iter().flat_map(|route| &route.points).map(|point| point.x);
    let labels = near.iter().filter_map(|route| route.label).map(|label| label.right());
    let sides = at.values().map(|rect| rect.right()).chain(corners).chain(labels);
    let side = sides.fold(f64::NEG_INFINITY, f64::max) + LANE;
    let widths = edges.iter().filter_map(|index| graph.edges[*index].label.as_deref());
    let width = widths.map(|label| label_size(label).width + LANE).fold(0.0, f64::max);

    // A line for each state that they lead to, and one more for errors.
    let mut lanes: BTreeMap<(usize, bool), usize> = BTreeMap::new();
    for index in edges {
        let edge = &graph.edges[*index];
        let count = lanes.len();
        lanes.entry((edge.to, edge.kind == EdgeKind::Catch)).or_insert(count);
    }
    // Of the edges on a line, the one from furthest away is drawn to its end.
    let mut furthest: HashMap<(usize, bool), (f64, usize)> = HashMap::new();
    let way =
        |index: usize| at[&graph.edges[index].to].centre.y - at[&graph.edges[index].from].centre.y;
    let line = |index: usize| {
        let edge = &graph.edges[index];
        (lanes[&(edge.to, edge.kind == EdgeKind::Catch)], way(index) > 0.0)
    };
    for index in edges {
        let one = (way(*index).abs(), *index);
        let most = furthest.entry(line(*index)).or_insert(one);
        if one.0 > most.0 {
            *most = one;
        }
    }
    let mut column: Vec<Rect> = Vec::new();
    let routes = edges.iter().map(|index| {
        let edge = &graph.edges[*index];
        let is_catch = edge.kind == EdgeKind::Catch;
        let lane = lanes[&(edge.to, is_catch)];
        let (from, to) = (at[&edge.from], at[&edge.to]);
        let offset = 6.0 + 3.0 * (lane % 4) as f64;
        let down = bands.bottom(*from) + offset;
        let above = bands.top(*to) - offset - ARROW;
        let x = side + width + LANE * lane as f64;
        let start = from.right() - if is_catch { 12.0 } else { 24.0 };
        let end = to.centre.x + to.size.width / if is_catch { 4.0 } else { 6.0 };
        let corners = [
            Point { x: start, y: from.bottom() },
            Point { x: start, y: down },
            Point { x, y: down },
            Point { x, y: above },
            Point { x: end, y: above },
            Point { x: end, y: to.top() },
        ];
        let label = edge.label.as_deref().map(label_size).map(|size| {
            let mut centre = Point { x: side + width / 2.0, y: down };
            // Those of edges that leave the same rank stand below each other.
            let last = column.iter().filter(|other| (other.centre.y - down).abs() < 200.0);
            let last = last.map(Rect::bottom).fold(f64::NEG_INFINITY, f64::max);
            centre.y = centre.y.max(last + 4.0 + size.height / 2.0);
            let label = Rect { centre, size };
            column.push(label);
            label
        });
        let joins = (furthest[&line(*index)].1 != *index).then_some(JOINT);
        Route { points: turns(&corners), label, joins }
    });
    routes.collect()
}

/// Adds a point before and after each corner, so that only the corner itself is rounded.
fn turns(corners: &[Point]) -> Vec<Point> {
    let towards = |from: Point, to: Point| {
        let (x, y) = (to.x - from.x, to.y - from.y);
        let part = (TURN / x.hypot(y).max(1.0)).min(0.5);
        Point { x: from.x + x * part, y: from.y + y * part }
    };
    let mut points = Vec::new();
    for (index, corner) in corners.iter().enumerate() {
        if index > 0 && index + 1 < corners.len() {
            points.push(towards(*corner, corners[index - 1]));
            points.push(*corner);
            points.push(towards(*corner, corners[index + 1]));
        } else {
            points.push(*corner);
        }
    }
    points
}
