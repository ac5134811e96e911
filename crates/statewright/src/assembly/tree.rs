use indexmap::IndexMap;
use serde::Serialize;

use crate::stack::Rendered;

/// The constructs of an app by their paths, as the tools of the AWS CDK read them: what each
/// part has in it, and of what type a resource is.
#[derive(Debug, Serialize)]
pub(crate) struct Tree<'a> {
    version: &'static str,
    tree: Node<'a>,
}

#[derive(Debug, Default, Serialize)]
struct Node<'a> {
    id: &'a str,
    path: &'a str,
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    children: IndexMap<&'a str, Node<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attributes: Option<Attributes<'a>>,
}

#[derive(Debug, Serialize)]
struct Attributes<'a> {
    #[serde(rename = "aws:cdk:cloudformation:type")]
    kind: &'a str,
}

pub(crate) fn tree(stacks: &[Rendered]) -> Tree<'_> {
    let mut root = Node { id: "App", ..Node::default() };
    for stack in stacks {
        root.enter(&stack.id);
        for part in &stack.parts {
            if part.resource.is_some() {
                root.enter(&part.path).attributes = Some(Attributes { kind: &part.kind });
            }
        }
    }
    Tree { version: "tree-0.1", tree: root }
}

impl<'a> Node<'a> {
    /// The node with this path, which is made with all above it if it is not there.
    fn enter(&mut self, path: &'a str) -> &mut Self {
        let mut node = self;
        let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
        for end in ends {
            let path = &path[..end];
            let id = path.rsplit('/').next().unwrap_or_default();
            let child = || Node { id, path, ..Node::default() };
            node = node.children.entry(id).or_insert_with(child);
        }
        node
    }
}
