use std::fmt::Write as _;

use super::label::short_lines;
use crate::{EdgeKind, Graph, NodeKind};

impl Graph {
    /// The graph as a Mermaid flowchart, for Markdown files and chats.
    ///
    /// A Parallel or Map state is a box with two points, at which what is inside it begins and
    /// ends: Mermaid fails at some edges from box to box. Long labels are cut.
    #[must_use]
    pub fn to_mermaid(&self) -> String {
        let mut text = "flowchart TD\n".to_owned();
        for index in 0..self.nodes.len() {
            if self.nodes[index].parent.is_none() {
                self.write_mermaid_node(&mut text, index, 1);
            }
        }
        for edge in &self.edges {
            let arrow = match edge.kind {
                EdgeKind::Catch => "-.->",
                EdgeKind::Next | EdgeKind::Rule | EdgeKind::Default | EdgeKind::Enter => "-->",
            };
            let label = match &edge.label {
                Some(label) => format!("|\"{}\"|", escape(&short_lines(label).join("\n"))),
                None => String::new(),
            };
            let from = match edge.kind {
                EdgeKind::Enter => format!("n{}", edge.from),
                _ => self.mermaid_end(edge.from),
            };
            let _ = writeln!(text, "    {from} {arrow}{label} n{}", edge.to);
        }
        text
    }

    fn write_mermaid_node(&self, text: &mut String, index: usize, depth: usize) {
        let node = &self.nodes[index];
        let (name, indent) = (escape(&node.name), "    ".repeat(depth));
        if node.branches.is_empty() {
            // The shapes are Mermaid's: a circle, a diamond, and boxes with sharp or round ends.
            let shape = match node.kind {
                NodeKind::Start | NodeKind::End => format!("((\"{name}\"))"),
                NodeKind::State("Choice") => format!("{{\"{name}\"}}"),
                NodeKind::State("Succeed" | "Fail") => format!("([\"{name}\"])"),
                NodeKind::State(_) => format!("[\"{name}\"]"),
            };
            let _ = writeln!(text, "{indent}n{index}{shape}");
            return;
        }
        let _ = writeln!(text, "{indent}subgraph n{index}box[\"{name}\"]");
        let _ = writeln!(text, "{indent}    n{index}((\" \"))");
        for (position, branch) in node.branches.iter().enumerate() {
            // The processor of a Map state needs no box of its own.
            let is_seen = node.kind != NodeKind::State("Map") || node.branches.len() > 1;
            if is_seen {
                let title = position + 1;
                let _ = writeln!(text, "{indent}    subgraph n{index}b{title}[\"branch {title}\"]");
            }
            for state in &branch.states {
                self.write_mermaid_node(text, *state, depth + if is_seen { 2 } else { 1 });
            }
            if is_seen {
                let _ = writeln!(text, "{indent}    end");
            }
        }
        let _ = writeln!(text, "{indent}    n{index}end((\" \"))");
        let ends = self.ends_inside(index);
        for end in &ends {
            let _ = writeln!(text, "{indent}    {} --> n{index}end", self.mermaid_end(*end));
        }
        if ends.is_empty() {
            // An edge that is not seen keeps the end below the beginning.
            let _ = writeln!(text, "{indent}    n{index} ~~~ n{index}end");
        }
        let _ = writeln!(text, "{indent}end");
    }

    /// The node at which the edges begin that leave this one.
    fn mermaid_end(&self, node: usize) -> String {
        if self.is_box(node) { format!("n{node}end") } else { format!("n{node}") }
    }
}

/// Writes what has a meaning to Mermaid, or to the HTML that it makes, as its entities.
fn escape(text: &str) -> String {
    if text.is_empty() {
        return " ".to_owned();
    }
    text.replace('&', "&amp;")
        .replace('#', "&#35;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('\n', "<br>")
}
