//! The versions that are published of functions and state machines.

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::json;

use crate::{Problem, digest::sha256};

use super::{Rendering, Resource, ResourceRef, Stack, Version};

/// What Lambda changes of a function without its next version being another one: the same code and
/// configuration are published only once. What is not known here is taken for a part of these.
///
/// Source: Lambda API Reference, UpdateFunctionConfiguration and UpdateFunctionCode, which have
/// none of them.
const NOT_IN_VERSIONS: [&str; 5] = [
    "CodeSigningConfigArn",
    "RecursiveLoop",
    "ReservedConcurrentExecutions",
    "Tags",
    "TenancyConfig",
];

/// All that is said of each resource of which there is a version, in whichever stack.
pub(crate) type Published = HashMap<ResourceRef, String>;

/// What is published of the resources of these stacks.
pub(crate) fn published<'a>(
    stacks: &[Stack],
    rendering: impl Fn(&Stack) -> Rendering<'a>,
) -> Published {
    let resources = stacks.iter().flat_map(|stack| stack.resources.values());
    let versions = resources.filter_map(|resource| match resource.version.as_ref()? {
        Version::Of(of) => Some(of),
        Version::Told(_) => None,
    });
    let published = versions.filter_map(|of| {
        let stack = stacks.iter().find(|stack| stack.id == of.stack)?;
        Some((of.clone(), stack.published(of, rendering(stack))?))
    });
    published.collect()
}

/// Second versions of one function: Lambda publishes the same code and configuration only once, so
/// that the deployment of another version of it fails.
pub(crate) fn second_versions(stacks: &[Stack]) -> Vec<Problem> {
    let mut first: HashMap<String, &Resource> = HashMap::new();
    let mut problems = Vec::new();
    let resources = stacks.iter().flat_map(|stack| stack.resources.values());
    for version in resources.filter(|resource| resource.kind == "AWS::Lambda::Version") {
        let function = version.properties["FunctionName"].to_string();
        let first = *first.entry(function).or_insert(version);
        // Under other conditions it may be the only one.
        if std::ptr::eq(first, version) || first.condition != version.condition {
            continue;
        }
        let message = format!(
            "a version of this function is published already, by {} at {}:{}, and Lambda publishes the same code and configuration only once",
            first.path,
            first.location.file(),
            first.location.line()
        );
        let help = "let all that use a version of it use that one; it can have several aliases";
        let problem = Problem::new(&*version.path, message).help(help);
        problems.push(problem.at(version.location));
    }
    problems
}

impl Stack {
    /// The ids that published versions have for what is published.
    pub(super) fn versions(&self, published: &Published) -> IndexMap<String, String> {
        let versions = self.resources.iter().filter_map(|(id, resource)| {
            let told = match resource.version.as_ref()? {
                Version::Of(of) => published.get(of)?,
                Version::Told(told) => told,
            };
            Some((id.clone(), format!("{id}{}", &sha256(told)[..16])))
        });
        versions.collect()
    }

    /// All that is said of a resource of this stack and is kept in its versions, as one text.
    fn published(&self, of: &ResourceRef, rendering: Rendering<'_>) -> Option<String> {
        let resource = self.resources.get(&of.id)?.clone();
        let is_function = resource.kind == "AWS::Lambda::Function";
        let mut published = self.complete(&of.id, resource, rendering, &mut Vec::new()).properties;
        // Where the code is says nothing about what it is.
        let asset = rendering.assets.and_then(|assets| assets.get(&of.id));
        published["Code"] = json!(asset.map(|asset| &asset.fingerprint));
        let left_out = if is_function { &NOT_IN_VERSIONS[..] } else { &["Tags"] };
        published.as_object_mut()?.retain(|name, _| !left_out.contains(&name.as_str()));
        Some(published.to_string())
    }
}
