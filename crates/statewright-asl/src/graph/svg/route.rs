//! Edges beside boxes.
//!
//! A rank is as high as its highest box. An edge that crosses it, or that begins or ends at a
//! low state in it, would cut the corners of the box next to it; here it goes straight up or
//! down beside the box.

use std::collections::BTreeMap;

use super::geometry::{Point, Rect};

/// What may be between a state and the border of its rank: circles are a bit higher than states.
const SLACK: f64 = 8.0;
/// The corners of states are round.
const CORNER: f64 = 8.0;

/// The ranks, from their tops to their bottoms.
#[derive(Default)]
pub(super) struct Bands(BTreeMap<i32, (f64, f64)>);

impl Bands {
    pub(super) fn add(&mut self, rank: Option<i32>, rect: Rect) {
        let Some(rank) = rank else { return };
        let (top, bottom) = self.0.entry(rank).or_insert((f64::INFINITY, f64::NEG_INFINITY));
        *top = top.min(rect.top());
        *bottom = bottom.max(rect.bottom());
    }

    /// Where the rank of a node begins.
    pub(super) fn top(&self, node: Rect) -> f64 {
        self.at(node.centre.y).map_or(node.top(), |(top, _)| top)
    }

    /// Where the rank of a node ends.
    pub(super) fn bottom(&self, node: Rect) -> f64 {
        self.at(node.centre.y).map_or(node.bottom(), |(_, bottom)| bottom)
    }

    /// The rank in which this height is.
    fn at(&self, y: f64) -> Option<(f64, f64)> {
        self.0.values().copied().find(|(top, bottom)| (*top..=*bottom).contains(&y))
    }
}

/// Leads a route from one node to another straight through the ranks that are higher than a
/// state.
pub(super) fn through(bands: &Bands, points: Vec<Point>, from: Rect, to: Rect) -> Vec<Point> {
    let [first, corners @ .., last] = points.as_slice() else { return points };
    let is_down = first.y < last.y;
    let mut route = Vec::new();
    let (start, border) = leave(bands, *first, from, is_down);
    route.push(start);
    route.extend(border);
    for corner in corners {
        match bands.at(corner.y) {
            Some((top, bottom)) if bottom - top > super::layout::CIRCLE => {
                let (near, far) = if is_down { (top, bottom) } else { (bottom, top) };
                route.extend([near, far].map(|y| Point { x: corner.x, y }));
            }
            _ => route.push(*corner),
        }
    }
    let (end, border) = leave(bands, *last, to, !is_down);
    route.extend(border);
    route.push(end);
    route
}

/// Where an edge leaves a node, and where it then leaves its rank if that is somewhere else.
fn leave(bands: &Bands, point: Point, node: Rect, is_down: bool) -> (Point, Option<Point>) {
    let Some((top, bottom)) = bands.at(node.centre.y) else { return (point, None) };
    if bottom - top <= super::layout::CIRCLE + SLACK {
        return (point, None);
    }
    let x = point.x.clamp(node.left() + CORNER, node.right() - CORNER);
    let (own, border) = if is_down { (node.bottom(), bottom) } else { (node.top(), top) };
    let border = ((border - own).abs() > SLACK).then_some(Point { x, y: border });
    (Point { x, y: own }, border)
}
