use std::fmt::Write as _;

use super::label::short_lines;
use crate::{Edge, EdgeKind, Graph, NodeKind};

impl Graph {
    /// The graph in the language of Graphviz.
    ///
    /// A Parallel or Map state is a cluster; in it is a node for the state itself, from which
    /// its branches begin, and one that is not seen, at which they end. Long labels are cut.
    #[must_use]
    pub fn to_dot(&self) -> String {
        let mut text = "digraph workflow {\n    compound=true;\n    \
            graph [fontname=\"Helvetica\"];\n    \
            node [shape=box, style=rounded, fontname=\"Helvetica\"];\n    \
            edge [fontname=\"Helvetica\", fontsize=11];\n"
            .to_owned();
        for index in 0..self.nodes.len() {
            if self.nodes[index].parent.is_none() {
                self.write_dot_node(&mut text, index, 1);
            }
        }
        let back = self.back_edges();
        for (index, edge) in self.edges.iter().enumerate() {
            self.write_dot_edge(&mut text, edge, back.contains(&index));
        }
        text.push_str("}\n");
        text
    }

    fn write_dot_node(&self, text: &mut String, index: usize, depth: usize) {
        let node = &self.nodes[index];
        let (name, indent) = (escape(&node.name), "    ".repeat(depth));
        let NodeKind::State(kind) = node.kind else {
            let _ = writeln!(text, "{indent}n{index} [label=\"{name}\", shape=circle];");
            return;
        };
        if node.branches.is_empty() {
            let shape = match kind {
                "Choice" => ", shape=diamond, style=solid",
                "Succeed" => ", peripheries=2",
                "Fail" => ", peripheries=2, color=red",
                _ => "",
            };
            let _ = writeln!(text, "{indent}n{index} [label=\"{name}\"{shape}];");
            return;
        }
        let _ = writeln!(
            text,
            "{indent}subgraph cluster_n{index} {{\n\
             {indent}    style=rounded;\n\
             {indent}    n{index} [label=\"{kind}: {name}\", shape=plain];"
        );
        for (position, branch) in node.branches.iter().enumerate() {
            let _ = writeln!(
                text,
                "{indent}    subgraph cluster_n{index}_{position} {{\n\
                 {indent}        style=dashed;"
            );
            for state in &branch.states {
                self.write_dot_node(text, *state, depth + 2);
            }
            let _ = writeln!(text, "{indent}    }}");
        }
        // It comes below whatever is inside, so that what follows comes below the cluster.
        let _ = writeln!(text, "{indent}    n{index}_end [shape=point, style=invis];");
        let ends = self.ends_inside(index).into_iter().map(|state| self.tail(state));
        for tail in ends.chain([format!("n{index}")]) {
            let _ = writeln!(text, "{indent}    {tail} -> n{index}_end [style=invis];");
        }
        let _ = writeln!(text, "{indent}}}");
    }

    fn write_dot_edge(&self, text: &mut String, edge: &Edge, is_back: bool) {
        let mut attributes = Vec::new();
        if let Some(label) = &edge.label {
            attributes.push(format!("label=\"{}\"", escape(&short_lines(label).join("\n"))));
        }
        if edge.kind == EdgeKind::Catch {
            attributes.push("style=dashed".to_owned());
        }
        if is_back {
            // It leads up, and does not make what it leads to stand below.
            attributes.push("constraint=false".to_owned());
        }
        let is_enter = edge.kind == EdgeKind::Enter;
        // Graphviz ends edges at a cluster only if they come from outside of it.
        if edge.from != edge.to {
            if self.is_box(edge.from) && !is_enter {
                attributes.push(format!("ltail=cluster_n{}", edge.from));
            }
            if self.is_box(edge.to) {
                attributes.push(format!("lhead=cluster_n{}", edge.to));
            }
        }
        let tail = if is_enter { format!("n{}", edge.from) } else { self.tail(edge.from) };
        let _ = write!(text, "    {tail} -> n{}", edge.to);
        if !attributes.is_empty() {
            let _ = write!(text, " [{}]", attributes.join(", "));
        }
        text.push_str(";\n");
    }

    /// The node at which the edges begin that leave this one.
    fn tail(&self, node: usize) -> String {
        if self.is_box(node) { format!("n{node}_end") } else { format!("n{node}") }
    }
}

/// Writes what has a meaning in the texts of Graphviz, which knows the entities of HTML, so
/// that it has none.
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('&', "&amp;").replace('\n', "\\n")
}
