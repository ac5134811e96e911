use std::collections::HashSet;

use super::{EdgeKind, Graph};

impl Graph {
    /// The indices of the edges that lead back to where an execution has been: one in each loop.
    pub(super) fn back_edges(&self) -> HashSet<usize> {
        let mut ways = vec![Vec::new(); self.nodes.len()];
        for (index, edge) in self.edges.iter().enumerate() {
            ways[edge.from].push(index);
        }
        let mut back = HashSet::new();
        let (mut is_seen, mut is_open) = (HashSet::new(), HashSet::new());
        for root in 0..self.nodes.len() {
            if !is_seen.insert(root) {
                continue;
            }
            // Without recursion: a definition may have thousands of states.
            is_open.insert(root);
            let mut path = vec![(root, 0)];
            while let Some((node, next)) = path.last_mut() {
                let Some(index) = ways[*node].get(*next).copied() else {
                    is_open.remove(node);
                    path.pop();
                    continue;
                };
                *next += 1;
                let to = self.edges[index].to;
                if is_seen.insert(to) {
                    is_open.insert(to);
                    path.push((to, 0));
                } else if is_open.contains(&to) {
                    back.insert(index);
                }
            }
        }
        back
    }

    /// The states with which the branches of a state end, as far as nothing comes after them.
    pub(super) fn ends_inside(&self, node: usize) -> Vec<usize> {
        let is_left: HashSet<_> = self
            .edges
            .iter()
            .filter(|edge| edge.kind != EdgeKind::Enter)
            .map(|edge| edge.from)
            .collect();
        let inside = self.nodes[node].branches.iter().flat_map(|branch| &branch.states);
        inside.copied().filter(|state| !is_left.contains(state)).collect()
    }

    /// Whether a node is drawn as a box with others inside it.
    pub(super) fn is_box(&self, node: usize) -> bool {
        !self.nodes[node].branches.is_empty()
    }
}
