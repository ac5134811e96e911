//! How a stack becomes a template.

use std::panic::Location;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::{Problem, iam::policy_document};

use super::{DefinitionForm, Link, Localizer, Resource, Stack};

/// What a template is rendered with.
#[derive(Default)]
pub(crate) struct Rendering<'a> {
    /// The processor of the functions, as CloudFormation names it.
    pub(crate) architecture: &'a str,
    pub(crate) definition: DefinitionForm,
    /// What names the sources of a function, by its logical id.
    pub(crate) fingerprints: Option<&'a IndexMap<String, String>>,
    /// The value of a function's `Code`, by its logical id.
    pub(crate) code: Option<&'a IndexMap<String, Value>>,
    /// What the template says about itself.
    pub(crate) metadata: Option<Value>,
    /// What other stacks use of this one: outputs by their logical ids.
    pub(crate) exports: Option<&'a IndexMap<String, Value>>,
}

/// A template, and what is known of it.
pub(crate) struct Rendered {
    pub(crate) template: Value,
    pub(crate) parts: Vec<Part>,
    /// What could not be rendered as it was said.
    pub(crate) problems: Vec<Problem>,
}

/// A part of a template that names others.
pub(crate) struct Part {
    /// Its logical id, if it is a resource.
    pub(crate) resource: Option<String>,
    pub(crate) path: String,
    pub(crate) location: &'static Location<'static>,
    pub(crate) links: Vec<Link>,
}

impl Stack {
    /// The template: the same stack gives the same one, in the order in which it was made.
    pub(crate) fn render(&self, rendering: &Rendering<'_>) -> Rendered {
        let mut parts = Vec::new();
        let mut problems = Vec::new();
        let mut template = json!({ "AWSTemplateFormatVersion": "2010-09-09" });
        if let Some(metadata) = &rendering.metadata {
            template["Metadata"] = metadata.clone();
        }
        let mut resources = Map::new();
        let policies = self.policies();
        problems.extend(policies.problems.iter().cloned());
        let attached = policies.attached.iter().map(|(id, (_, resource))| (id, resource));
        for (id, resource) in self.resources.iter().chain(attached) {
            let mut localizer = Localizer::new(&self.id);
            let granted = policies.inline.get(id);
            let said = self.documents.get(id).map(|statements| policy_document(statements));
            let policies = [("Policies", granted.cloned()), (resource.policy(), said)];
            let properties = properties(id, resource, policies, rendering, &mut problems);
            resources.insert(id.clone(), resource.render(properties, &mut localizer));
            parts.push(Part {
                resource: Some(id.clone()),
                path: resource.path.clone(),
                location: resource.location,
                links: localizer.links,
            });
        }
        policies.before_their_users(&self.id, &mut parts, &mut resources);
        template["Resources"] = resources.into();

        let mut outputs = Map::new();
        for (id, output) in &self.outputs {
            let mut localizer = Localizer::new(&self.id);
            let mut value = output.value.clone();
            localizer.localize(&mut value);
            outputs.insert(id.clone(), json!({ "Value": value }));
            parts.push(Part {
                resource: None,
                path: output.path.clone(),
                location: output.location,
                links: localizer.links,
            });
        }
        for (id, export) in rendering.exports.into_iter().flatten() {
            outputs.insert(id.clone(), export.clone());
        }
        if !outputs.is_empty() {
            template["Outputs"] = outputs.into();
        }
        if let Some(fingerprints) = rendering.fingerprints {
            self.name_versions(&mut template, fingerprints);
        }
        Rendered { template, parts, problems }
    }
}

/// The properties of a resource, with what becomes known only when all is described.
fn properties(
    id: &str,
    resource: &Resource,
    policies: [(&str, Option<Value>); 2],
    rendering: &Rendering<'_>,
    problems: &mut Vec<Problem>,
) -> Value {
    let mut properties = resource.properties.clone();
    for (name, policy) in policies {
        if let Some(policy) = policy {
            properties[name] = policy;
        }
    }
    if let Some(code) = rendering.code.and_then(|code| code.get(id)) {
        properties["Code"] = code.clone();
        properties["Architectures"] = json!([rendering.architecture]);
    }
    if let Some(definition) = &resource.definition {
        definition.render(&mut properties, rendering.definition);
    }
    for change in &resource.overrides {
        if let Err(message) = change.apply(&mut properties) {
            problems.push(Problem::new(&*resource.path, message).at(change.location));
        }
    }
    properties
}
