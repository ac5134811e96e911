//! The graph as an SVG picture.

mod far;
mod geometry;
mod layout;
mod ranks;
mod route;
mod sign;
mod text;

use std::{
    collections::{HashMap, HashSet},
    fmt::Write as _,
};

use super::label::short_lines;
use crate::{Edge, Graph, Node, NodeKind};

use geometry::{Point, Rect};
use layout::{CIRCLE, NODE_HEIGHT, Route, TEXT_LEFT, head_line, place};
use sign::sign;
use text::LABEL_LINE;

const STYLE: &str = include_str!("svg/style.css");

/// What an execution did, to be shown on the graph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// How far each state came that was entered, by the index of its node.
    pub states: HashMap<usize, Status>,
    /// The indices of the edges that were taken.
    pub taken: HashSet<usize>,
}

/// How far a state came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It was entered and not left yet.
    InProgress,
    /// It was left.
    Succeeded,
    /// It failed, and the execution with it.
    Failed,
    /// It failed, and its Catch led on.
    CaughtError,
    /// It was ended together with the execution.
    Cancelled,
}

impl Status {
    /// The status in words: as the console names it, and as the class of the state in the
    /// picture with `-` for a blank.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::InProgress => "in progress",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::CaughtError => "caught error",
            Self::Cancelled => "cancelled",
        }
    }

    /// A sign for those who do not see the colours.
    fn sign(self) -> &'static str {
        match self {
            Self::InProgress => "…",
            Self::Succeeded => "✓",
            Self::Failed => "✗",
            Self::CaughtError => "!",
            Self::Cancelled => "–",
        }
    }
}

/// Draws the graph, with what an execution did if there was one.
///
/// The picture stands alone (its style is inside), and each state is a group with the class
/// `state` and its name in `data-state`.
#[must_use]
pub fn draw(graph: &Graph, run: Option<&Run>) -> String {
    let layout = place(graph);
    let (width, height) = (layout.size.width.ceil(), layout.size.height.ceil());
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" role=\"img\" class=\"workflow\">\n\
         <style>{STYLE}</style>\n{ARROW_HEADS}"
    );
    let status = |index| run.map(|run| run.states.get(&index).copied());
    // Boxes lie below everything that is inside them.
    for (index, (node, rect)) in layout.nodes.iter().enumerate() {
        if let NodeKind::State(kind) = node.kind
            && !node.branches.is_empty()
        {
            draw_state(&mut svg, node, kind, *rect, status(index));
            let branches = layout.branches.iter().filter(|(state, _)| *state == index);
            branches.for_each(|(_, rect)| draw_branch(&mut svg, *rect));
        }
    }
    // Edges that were taken come last, so that no other crosses over them.
    for taken in [false, true] {
        for (index, (edge, route)) in layout.edges.iter().enumerate() {
            if run.is_some_and(|run| run.taken.contains(&index)) == taken {
                draw_edge(&mut svg, edge, route, taken);
            }
        }
    }
    for (index, (node, rect)) in layout.nodes.iter().enumerate() {
        match node.kind {
            NodeKind::Start | NodeKind::End => draw_mark(&mut svg, node, rect.centre),
            NodeKind::State(kind) if node.branches.is_empty() => {
                draw_state(&mut svg, node, kind, *rect, status(index));
            }
            NodeKind::State(_) => {}
        }
    }
    for (edge, route) in &layout.edges {
        if let (Some(label), Some(rect)) = (&edge.label, route.label) {
            draw_label(&mut svg, label, rect);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// Draws where executions start or end.
fn draw_mark(svg: &mut String, node: &Node, Point { x, y }: Point) {
    let (radius, baseline) = (CIRCLE / 2.0, y + 4.5);
    let _ = writeln!(
        svg,
        "<g class=\"mark\"><circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\"/>\
         <text x=\"{x:.1}\" y=\"{baseline:.1}\" text-anchor=\"middle\">{}</text></g>",
        escape(&node.name),
    );
}

/// Draws a state. Without an execution it has no status; in one that did not come here, none
/// either, but that is shown. One with branches is a box with a header.
fn draw_state(
    svg: &mut String,
    node: &Node,
    kind: &str,
    rect: Rect,
    status: Option<Option<Status>>,
) {
    let name = escape(&node.name);
    let (class, said) = match status {
        None => (String::new(), String::new()),
        Some(None) => (" not-started".to_owned(), ": not started".to_owned()),
        Some(Some(status)) => {
            let class = format!(" visited {}", status.name().replace(' ', "-"));
            (class, format!(": {}", status.name()))
        }
    };
    let call = node.call.as_deref().map(|call| format!(", {}", escape(call))).unwrap_or_default();
    let is_box = !node.branches.is_empty();
    let class = if is_box { format!(" box{class}") } else { class };
    let _ = write!(
        svg,
        "<g class=\"state{class}\" data-state=\"{name}\"><title>{name} ({kind}{call}){said}</title>",
    );
    if is_box && kind == "Map" {
        draw_pile(svg, rect);
    }
    let (left, top, y) = (rect.left(), rect.top(), rect.top() + NODE_HEIGHT / 2.0);
    let (width, height) = (rect.size.width, rect.size.height);
    let _ = write!(
        svg,
        "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"6\"/>",
    );
    if is_box {
        let (right, bottom) = (rect.right(), top + NODE_HEIGHT);
        let _ = write!(
            svg,
            "<path class=\"header\" d=\"M{left:.1} {bottom:.1}V{:.1}a6 6 0 0 1 6 -6H{:.1}a6 6 0 0 1 6 6V{bottom:.1}z\"/>",
            top + 6.0,
            right - 6.0,
        );
    }
    let sign = sign(kind, node.service());
    let _ = write!(
        svg,
        "<g class=\"icon {}\" transform=\"translate({:.1} {:.1})\">\
         <rect width=\"26\" height=\"26\" rx=\"4\"/>{}</g>\
         <text class=\"type\" x=\"{:.1}\" y=\"{:.1}\">{}</text>\
         <text class=\"name\" x=\"{:.1}\" y=\"{:.1}\">{name}</text>",
        sign.class,
        left + 10.0,
        y - 13.0,
        sign.drawing,
        left + TEXT_LEFT,
        y - 6.0,
        escape(head_line(node, kind)),
        left + TEXT_LEFT,
        y + 12.0,
    );
    if let Some(Some(status)) = status {
        let (right, baseline, sign) = (rect.right() - 8.0, y - 6.0, status.sign());
        let _ = write!(
            svg,
            "<text class=\"sign\" x=\"{right:.1}\" y=\"{baseline:.1}\" text-anchor=\"end\">{sign}</text>",
        );
    }
    svg.push_str("</g>\n");
}

/// Draws two more boxes under the one of a Map state, as cards on a pile: it runs once for each
/// item.
fn draw_pile(svg: &mut String, rect: Rect) {
    let (width, height) = (rect.size.width, rect.size.height);
    for offset in [8.0, 4.0] {
        let (left, top) = (rect.left() + offset, rect.top() + offset);
        let _ = write!(
            svg,
            "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"6\"/>",
        );
    }
}

/// Draws the box of a branch.
fn draw_branch(svg: &mut String, rect: Rect) {
    let (left, top) = (rect.left(), rect.top());
    let (width, height) = (rect.size.width, rect.size.height);
    let _ = writeln!(
        svg,
        "<rect class=\"branch\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"6\"/>",
    );
}

fn draw_edge(svg: &mut String, edge: &Edge, route: &Route, taken: bool) {
    // What it shares with another edge is drawn once, or else dashes would fill each other's gaps.
    let joins = route.joins.filter(|_| !taken);
    let [first, corners @ .., last] = &route.points[..joins.unwrap_or(route.points.len())] else {
        return;
    };
    let mut path = format!("M{:.1} {:.1}", first.x, first.y);
    // Each corner is rounded: the curve goes through the middles between them.
    for (index, corner) in corners.iter().enumerate() {
        let end = match corners.get(index + 1) {
            Some(next) => Point { x: (corner.x + next.x) / 2.0, y: (corner.y + next.y) / 2.0 },
            None => *last,
        };
        let _ = write!(path, " Q{:.1} {:.1} {:.1} {:.1}", corner.x, corner.y, end.x, end.y);
    }
    if corners.is_empty() {
        let _ = write!(path, " L{:.1} {:.1}", last.x, last.y);
    }
    let kind = format!("{:?}", edge.kind).to_lowercase();
    let (class, arrow) = if taken { (" taken", "arrow-taken") } else { ("", "arrow") };
    let end = match joins {
        Some(_) => String::new(),
        None => format!(" marker-end=\"url(#{arrow})\""),
    };
    let _ = writeln!(svg, "<path class=\"edge {kind}{class}\" d=\"{path}\"{end}/>");
}

fn draw_label(svg: &mut String, label: &str, rect: Rect) {
    let (left, top, x) = (rect.left(), rect.top(), rect.centre.x);
    let (width, height) = (rect.size.width, rect.size.height);
    let _ = write!(
        svg,
        "<g class=\"label\"><title>{}</title>\
         <rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"4\"/>",
        escape(label),
    );
    for (index, line) in short_lines(label).iter().enumerate() {
        let baseline = top + 3.0 + LABEL_LINE * (index as f64 + 0.75);
        let line = escape(line);
        let _ = write!(
            svg,
            "<text x=\"{x:.1}\" y=\"{baseline:.1}\" text-anchor=\"middle\">{line}</text>"
        );
    }
    svg.push_str("</g>\n");
}

/// Writes what has a meaning to XML as its entities; what it has no place for, not at all.
fn escape(text: &str) -> String {
    let is_written = |letter: &char| !letter.is_control() || matches!(letter, '\t' | '\n' | '\r');
    let text: String = text.chars().filter(is_written).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

const ARROW_HEADS: &str = "<defs>\
<marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">\
<path d=\"M0 1l9 4-9 4z\" class=\"head\"/></marker>\
<marker id=\"arrow-taken\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"5.5\" markerHeight=\"5.5\" orient=\"auto\">\
<path d=\"M0 1l9 4-9 4z\" class=\"head taken\"/></marker>\
</defs>\n";
