//! The graph as an SVG picture.

use std::{
    collections::{HashMap, HashSet},
    fmt::Write as _,
};

use dagre::{
    EdgeLabel, LayoutOptions, NodeLabel, Point, RankDir,
    graph::{Graph as LayoutGraph, GraphOptions},
    layout::{self, types::LabelPos},
};

use crate::{Edge, Graph, Node, NodeKind};

const NODE_HEIGHT: f64 = 48.0;
const NODE_WIDTH_MIN: f64 = 132.0;
const CIRCLE: f64 = 52.0;
const MARGIN: f64 = 16.0;
/// Left of the text of a state: room for its icon.
const TEXT_LEFT: f64 = 46.0;
const TEXT_RIGHT: f64 = 18.0;
const NAME_SIZE: f64 = 14.0;
const LABEL_SIZE: f64 = 12.0;
const LABEL_LINE: f64 = 16.0;
/// Above and below a label together: so that the arrow is seen on both sides.
const LABEL_CLEARANCE: f64 = 20.0;
/// Longer labels are cut, so that one long condition does not push the rest off the page.
const LABEL_CHARACTERS_MAX: usize = 44;

/// What an execution did, to be shown on the graph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// How far each state came that was entered.
    pub states: HashMap<String, Status>,
    /// The transitions that were taken, by the names of the nodes (`Start` and `End` too).
    pub taken: HashSet<(String, String)>,
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
    let placed = place(graph);
    let (width, height) = (placed.width.ceil(), placed.height.ceil());
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" role=\"img\" class=\"workflow{}\">\n<style>{STYLE}</style>\n{ARROW_HEADS}",
        if run.is_some() { " run" } else { "" },
    );
    // Edges that were taken come last, so that no other crosses over them.
    let taken = |edge: &Edge| {
        let name = |node: usize| graph.nodes[node].name.clone();
        run.is_some_and(|run| run.taken.contains(&(name(edge.from), name(edge.to))))
    };
    let (over, under): (Vec<_>, Vec<_>) = placed.edges.iter().partition(|(edge, _)| taken(edge));
    for (edge, points) in under.into_iter().chain(over) {
        draw_edge(&mut svg, edge, points, taken(edge));
    }
    for (node, centre, size) in &placed.nodes {
        let status = run.and_then(|run| run.states.get(&node.name).copied());
        draw_node(&mut svg, node, *centre, *size, status);
    }
    for (edge, route) in &placed.edges {
        if let (Some(label), Some(centre)) = (&edge.label, route.label) {
            draw_label(&mut svg, label, centre);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// Where everything is, in pixels; y grows downwards.
struct Placed<'a> {
    width: f64,
    height: f64,
    nodes: Vec<(&'a Node, (f64, f64), (f64, f64))>,
    edges: Vec<(&'a Edge, Route)>,
}

struct Route {
    points: Vec<(f64, f64)>,
    label: Option<(f64, f64)>,
}

fn place(graph: &Graph) -> Placed<'_> {
    let mut space = LayoutGraph::with_options(GraphOptions {
        directed: true,
        multigraph: true,
        compound: false,
    });
    let sizes: Vec<_> = graph.nodes.iter().map(node_size).collect();
    for (index, (width, height)) in sizes.iter().enumerate() {
        let mut label = NodeLabel::default();
        (label.width, label.height) = (*width, *height);
        space.set_node(index.to_string(), Some(label));
    }
    for (index, edge) in graph.edges.iter().enumerate() {
        let mut label = EdgeLabel::default();
        if let Some(text) = &edge.label {
            let (width, height) = label_size(text);
            (label.width, label.height) = (width, height + LABEL_CLEARANCE);
            label.labelpos = LabelPos::Center;
        }
        // Edges to the end may be long, so that the states that a choice leads to stand side
        // by side.
        if graph.nodes[edge.to].kind != NodeKind::End {
            label.weight = 2;
        }
        let (from, to) = (edge.from.to_string(), edge.to.to_string());
        space.set_edge(
            from.as_str(),
            to.as_str(),
            Some(label),
            Some(&index.to_string()),
        );
    }
    layout::layout(
        &mut space,
        Some(LayoutOptions {
            rankdir: RankDir::TB,
            nodesep: 44.0,
            ranksep: 40.0,
            edgesep: 24.0,
            // Of layouts that are equally good, the one nearest to the order of the definition.
            tie_keep_first: true,
            ..LayoutOptions::default()
        }),
    );

    let mut nodes = Vec::new();
    for (index, (node, size)) in graph.nodes.iter().zip(sizes).enumerate() {
        let label = space.node(&index.to_string());
        let centre = label
            .and_then(|label| label.x.zip(label.y))
            .unwrap_or_default();
        nodes.push((node, centre, size));
    }
    let mut edges = Vec::new();
    for (index, edge) in graph.edges.iter().enumerate() {
        let (from, to) = (edge.from.to_string(), edge.to.to_string());
        let label = space.edge(from.as_str(), to.as_str(), Some(&index.to_string()));
        let points =
            label.map(|label| label.points.iter().map(|Point { x, y }| (*x, *y)).collect());
        let mut points: Vec<_> = points.unwrap_or_default();
        if graph.nodes[edge.to].kind == NodeKind::End {
            let centre = nodes[edge.to].1;
            end_at_circle(&mut points, centre);
        }
        edges.push((
            edge,
            Route {
                points,
                label: label.and_then(|label| label.x.zip(label.y)),
            },
        ));
    }
    fit(nodes, edges)
}

/// Lets a route that ends at the square around a circle end at the circle.
fn end_at_circle(points: &mut [(f64, f64)], centre: (f64, f64)) {
    let [.., before, last] = points else { return };
    let (x, y) = (before.0 - centre.0, before.1 - centre.1);
    let scale = CIRCLE / 2.0 / x.hypot(y).max(1.0);
    *last = (centre.0 + x * scale, centre.1 + y * scale);
}

/// Moves everything to where nothing is at a negative place, and measures the whole: edges
/// can run outside of the nodes.
fn fit<'a>(
    nodes: Vec<(&'a Node, (f64, f64), (f64, f64))>,
    edges: Vec<(&'a Edge, Route)>,
) -> Placed<'a> {
    let boxes = nodes.iter().map(|(_, centre, size)| (*centre, *size));
    let labels = edges
        .iter()
        .filter_map(|(edge, route)| Some((route.label?, label_size(edge.label.as_deref()?))));
    let points = edges
        .iter()
        .flat_map(|(_, route)| &route.points)
        .map(|point| (*point, (0.0, 0.0)));
    let all: Vec<_> = boxes.chain(labels).chain(points).collect();
    let least = |side: fn(((f64, f64), (f64, f64))) -> f64| {
        all.iter()
            .map(|item| side(*item))
            .fold(f64::INFINITY, f64::min)
    };
    let most = |side: fn(((f64, f64), (f64, f64))) -> f64| {
        all.iter()
            .map(|item| side(*item))
            .fold(f64::NEG_INFINITY, f64::max)
    };
    let left = least(|((x, _), (width, _))| x - width / 2.0) - MARGIN;
    let top = least(|((_, y), (_, height))| y - height / 2.0) - MARGIN;
    let right = most(|((x, _), (width, _))| x + width / 2.0) + MARGIN;
    let bottom = most(|((_, y), (_, height))| y + height / 2.0) + MARGIN;
    let moved = |(x, y): (f64, f64)| (x - left, y - top);
    Placed {
        width: right - left,
        height: bottom - top,
        nodes: nodes
            .into_iter()
            .map(|(node, centre, size)| (node, moved(centre), size))
            .collect(),
        edges: edges
            .into_iter()
            .map(|(edge, route)| {
                let points = route.points.into_iter().map(moved).collect();
                let label = route.label.map(moved);
                (edge, Route { points, label })
            })
            .collect(),
    }
}

fn node_size(node: &Node) -> (f64, f64) {
    match node.kind {
        NodeKind::Start | NodeKind::End => (CIRCLE, CIRCLE),
        NodeKind::State(_) => {
            let width = TEXT_LEFT + text_width(&node.name, NAME_SIZE) + TEXT_RIGHT;
            (width.max(NODE_WIDTH_MIN), NODE_HEIGHT)
        }
    }
}

fn label_size(label: &str) -> (f64, f64) {
    let lines: Vec<_> = label.lines().map(cut).collect();
    let width = lines
        .iter()
        .map(|line| text_width(line, LABEL_SIZE))
        .fold(0.0, f64::max);
    (width + 16.0, lines.len() as f64 * LABEL_LINE + 6.0)
}

/// How wide a text is about, in a font like Helvetica: what draws the picture is not here to
/// be asked.
fn text_width(text: &str, size: f64) -> f64 {
    let em: f64 = text
        .chars()
        .map(|letter| match letter {
            'i' | 'j' | 'l' | '\'' | '|' | '.' | ',' | ':' | ';' | '!' | ' ' => 0.29,
            'f' | 't' | 'r' | 'I' | '(' | ')' | '[' | ']' | '/' | '-' | '"' => 0.38,
            'm' | 'w' | 'M' | 'W' | '@' | '%' => 0.88,
            'A'..='Z' | '<' | '>' | '=' | '+' | '&' | '#' => 0.68,
            '\u{2e80}'.. => 1.0,
            _ => 0.57,
        })
        .sum();
    em * size
}

fn cut(line: &str) -> String {
    if line.chars().count() <= LABEL_CHARACTERS_MAX {
        return line.to_owned();
    }
    line.chars()
        .take(LABEL_CHARACTERS_MAX - 1)
        .chain(['…'])
        .collect()
}

fn draw_node(
    svg: &mut String,
    node: &Node,
    (x, y): (f64, f64),
    (width, height): (f64, f64),
    status: Option<Status>,
) {
    let name = escape(&node.name);
    let NodeKind::State(kind) = node.kind else {
        let _ = writeln!(
            svg,
            "<g class=\"mark\"><circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{:.1}\"/>\
             <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{name}</text></g>",
            CIRCLE / 2.0,
            y + 4.5,
        );
        return;
    };
    let (left, top) = (x - width / 2.0, y - height / 2.0);
    let class = status
        .map(|status| format!(" {}", status.name().replace(' ', "-")))
        .unwrap_or_default();
    let title = match status {
        Some(status) => format!("{name} ({kind}): {}", status.name()),
        None => format!("{name} ({kind})"),
    };
    let _ = write!(
        svg,
        "<g class=\"state{class}\" data-state=\"{name}\"><title>{title}</title>\
         <rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"6\"/>\
         <g class=\"icon {}\" transform=\"translate({:.1} {:.1})\">{}</g>\
         <text class=\"type\" x=\"{:.1}\" y=\"{:.1}\">{kind}</text>\
         <text class=\"name\" x=\"{:.1}\" y=\"{:.1}\">{name}</text>",
        kind.to_lowercase(),
        left + 10.0,
        y - 13.0,
        icon(kind),
        left + TEXT_LEFT,
        y - 6.0,
        left + TEXT_LEFT,
        y + 12.0,
    );
    if let Some(status) = status {
        let _ = write!(
            svg,
            "<text class=\"sign\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            left + width - 8.0,
            y - 6.0,
            status.sign(),
        );
    }
    svg.push_str("</g>\n");
}

/// What a state of this type does, as a sign in a square of 26 by 26.
fn icon(kind: &str) -> &'static str {
    match kind {
        "Task" => {
            "<rect width=\"26\" height=\"26\" rx=\"4\"/><path d=\"M8 6h4l6 14h3M12.5 12l-5 8\"/>"
        }
        "Choice" => "<rect width=\"26\" height=\"26\" rx=\"4\"/><path d=\"M13 5l8 8-8 8-8-8z\"/>",
        "Pass" => "<rect width=\"26\" height=\"26\" rx=\"4\"/><path d=\"M5 13h14M14 8l5 5-5 5\"/>",
        "Wait" => {
            "<rect width=\"26\" height=\"26\" rx=\"4\"/><circle cx=\"13\" cy=\"13\" r=\"8\"/><path d=\"M13 8.5V13l3 2.5\"/>"
        }
        "Succeed" => {
            "<rect width=\"26\" height=\"26\" rx=\"4\"/><path d=\"M6.5 13.5l4.5 4.5 8.5-9.5\"/>"
        }
        "Fail" => "<rect width=\"26\" height=\"26\" rx=\"4\"/><path d=\"M8 8l10 10M18 8L8 18\"/>",
        _ => "<rect width=\"26\" height=\"26\" rx=\"4\"/>",
    }
}

fn draw_edge(svg: &mut String, edge: &Edge, route: &Route, taken: bool) {
    let [first, .., last] = route.points.as_slice() else {
        return;
    };
    // Through the middles between the points, with the points as the corners that are rounded.
    let mut path = format!("M{:.1} {:.1}", first.0, first.1);
    for pair in route.points[1..].windows(2) {
        let (corner, next) = (pair[0], pair[1]);
        let is_last = next == *last;
        let end = if is_last {
            next
        } else {
            ((corner.0 + next.0) / 2.0, (corner.1 + next.1) / 2.0)
        };
        let _ = write!(
            path,
            " Q{:.1} {:.1} {:.1} {:.1}",
            corner.0, corner.1, end.0, end.1
        );
    }
    if route.points.len() == 2 {
        let _ = write!(path, " L{:.1} {:.1}", last.0, last.1);
    }
    let kind = format!("{:?}", edge.kind).to_lowercase();
    let (class, arrow) = if taken {
        (" taken", "arrow-taken")
    } else {
        ("", "arrow")
    };
    let _ = writeln!(
        svg,
        "<path class=\"edge {kind}{class}\" d=\"{path}\" marker-end=\"url(#{arrow})\"/>"
    );
}

fn draw_label(svg: &mut String, label: &str, (x, y): (f64, f64)) {
    let (width, height) = label_size(label);
    let _ = write!(
        svg,
        "<g class=\"label\"><title>{}</title><rect x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"4\"/>",
        escape(label),
        x - width / 2.0,
        y - height / 2.0,
    );
    for (index, line) in label.lines().enumerate() {
        let baseline = y - height / 2.0 + 3.0 + LABEL_LINE * (index as f64 + 0.75);
        let _ = write!(
            svg,
            "<text x=\"{x:.1}\" y=\"{baseline:.1}\" text-anchor=\"middle\">{}</text>",
            escape(&cut(line)),
        );
    }
    svg.push_str("</g>\n");
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

const ARROW_HEADS: &str = "<defs>\
<marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 1l9 4-9 4z\" class=\"head\"/></marker>\
<marker id=\"arrow-taken\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"5.5\" markerHeight=\"5.5\" orient=\"auto\"><path d=\"M0 1l9 4-9 4z\" class=\"head taken\"/></marker>\
</defs>\n";

/// The status colours are those of the Step Functions console.
const STYLE: &str = "
.workflow { font-family: 'Amazon Ember', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif; }
.workflow .mark circle { fill: #ffda75; stroke: #555; stroke-width: 0.8; }
.workflow .mark text { font-size: 12px; fill: #16191f; }
.workflow .state > rect { fill: #fff; stroke: #687078; stroke-width: 1; }
.workflow .name { font-size: 14px; font-weight: 600; fill: #16191f; }
.workflow .type { font-size: 10px; fill: #545b64; }
.workflow .sign { font-size: 13px; font-weight: 700; fill: #16191f; }
.workflow .icon rect { fill: #687078; }
.workflow .icon.task rect { fill: #d86613; }
.workflow .icon.choice rect { fill: #4d27aa; }
.workflow .icon path, .workflow .icon circle { fill: none; stroke: #fff; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.workflow.run .state > rect { stroke-dasharray: 5 2; }
.workflow.run .state:is(.in-progress, .succeeded, .failed, .caught-error, .cancelled) > rect { stroke-dasharray: none; stroke: #555; }
.workflow .state.in-progress > rect { fill: #53c9ed; }
.workflow .state.succeeded > rect { fill: #2bd62e; }
.workflow .state.failed > rect { fill: #de322f; }
.workflow .state.caught-error > rect { fill: orange; }
.workflow .state.cancelled > rect { fill: #ddd; }
.workflow .state:is(.in-progress, .succeeded, .caught-error, .cancelled) .type { fill: #16191f; }
.workflow .state.failed .type, .workflow .state.failed .name, .workflow .state.failed .sign { fill: #fff; }
.workflow .edge { fill: none; stroke: #687078; stroke-width: 1.2; }
.workflow .edge.catch { stroke-dasharray: 4 3; }
.workflow .edge.taken { stroke: #16191f; stroke-width: 2; }
.workflow .head { fill: #687078; }
.workflow .head.taken { fill: #16191f; }
.workflow .label rect { fill: #fff; stroke: #d5dbdb; stroke-width: 1; }
.workflow .label text { font-size: 12px; fill: #16191f; }
";
