use std::fmt::Write as _;

use crate::{EdgeKind, Graph, NodeKind};

impl Graph {
    /// The graph as a Mermaid flowchart, for Markdown files and chats.
    #[must_use]
    pub fn to_mermaid(&self) -> String {
        let mut text = "flowchart TD\n".to_owned();
        for (index, node) in self.nodes.iter().enumerate() {
            let name = escape(&node.name);
            // The shapes are Mermaid's: a circle, a diamond, and boxes with sharp or round ends.
            let shape = match node.kind {
                NodeKind::Start | NodeKind::End => format!("((\"{name}\"))"),
                NodeKind::State("Choice") => format!("{{\"{name}\"}}"),
                NodeKind::State("Succeed" | "Fail") => format!("([\"{name}\"])"),
                NodeKind::State(_) => format!("[\"{name}\"]"),
            };
            let _ = writeln!(text, "    n{index}{shape}");
        }
        for edge in &self.edges {
            let arrow = match edge.kind {
                EdgeKind::Catch => "-.->",
                EdgeKind::Next | EdgeKind::Rule | EdgeKind::Default => "-->",
            };
            let label = match &edge.label {
                Some(label) => format!("|\"{}\"|", escape(label).replace('\n', "<br>")),
                None => String::new(),
            };
            let _ = writeln!(text, "    n{} {arrow}{label} n{}", edge.from, edge.to);
        }
        text
    }
}

/// Writes what has a meaning to Mermaid, or to the HTML that it makes, as its entities.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('#', "&#35;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
