use serde_json::{Map, Value, json};

use crate::Stack;

/// The constructs of an app by their paths, as the tools of the AWS CDK read them: what each
/// part has in it, and of what type a resource is.
pub(crate) fn tree(stacks: &[Stack]) -> Value {
    let mut root = json!({ "id": "App", "path": "" });
    for stack in stacks {
        enter(&mut root, stack.id());
        for resource in stack.resources.values() {
            let node = enter(&mut root, &resource.path);
            node["attributes"] = json!({ "aws:cdk:cloudformation:type": resource.kind });
        }
    }
    json!({ "version": "tree-0.1", "tree": root })
}

/// The node with this path, which is made with all above it if it is not there.
fn enter<'a>(root: &'a mut Value, path: &str) -> &'a mut Value {
    let mut node = root;
    let mut ends: Vec<_> = path.match_indices('/').map(|(at, _)| at).collect();
    ends.push(path.len());
    for end in ends {
        let path = &path[..end];
        let id = path.rsplit('/').next().unwrap_or_default();
        if node["children"].is_null() {
            node["children"] = Value::Object(Map::new());
        }
        node = &mut node["children"][id];
        if node.is_null() {
            *node = json!({ "id": id, "path": path });
        }
    }
    node
}
