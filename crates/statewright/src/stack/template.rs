//! How a stack becomes a template.

use std::panic::Location;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::{Problem, fingerprint::sha256};

use super::{DefinitionForm, Export, Link, Localizer, Named, Resource, Section, Stack};

/// What a template is rendered with.
#[derive(Default)]
pub(crate) struct Rendering<'a> {
    /// The processor of the functions, as CloudFormation names it.
    pub(crate) architecture: &'a str,
    pub(crate) definition: DefinitionForm,
    /// What names the sources of a function, by its logical id.
    pub(crate) fingerprints: Option<&'a IndexMap<String, String>>,
    /// The code of a function, by its logical id.
    pub(crate) code: Option<&'a IndexMap<String, Code>>,
    /// What the template says about itself.
    pub(crate) metadata: Option<Map<String, Value>>,
    /// What other stacks use of this one: outputs by their logical ids.
    pub(crate) exports: Option<&'a IndexMap<String, Export>>,
}

/// The code of a function.
pub(crate) struct Code {
    /// The value of its `Code`.
    pub(crate) location: Value,
    /// The value of its `Handler`.
    pub(crate) handler: String,
}

/// A template, and what is known of it.
pub(crate) struct Rendered {
    pub(crate) template: Value,
    pub(crate) parts: Vec<Part>,
    /// The ids of published versions in this template, by those that the program gave them.
    pub(crate) versions: IndexMap<String, String>,
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
        let versions = self.versions(rendering);
        let mut localizer = Localizer::new(&self.id).with(&versions);
        let mut template = json!({ "AWSTemplateFormatVersion": "2010-09-09" });
        if let Some(description) = &self.description {
            template["Description"] = json!(description);
        }
        let mut metadata = self.metadata.clone();
        metadata.extend(rendering.metadata.clone().unwrap_or_default());
        if !metadata.is_empty() {
            template["Metadata"] = metadata.into();
        }
        let (outputs, before_resources) =
            Section::ALL.split_last().unwrap_or((&Section::Outputs, &[]));
        for section in before_resources {
            let entries = self.section(*section, &mut localizer, &mut parts);
            if !entries.is_empty() {
                template[section.name()] = entries.into();
            }
        }
        let mut resources = Map::new();
        for (id, resource) in &self.resources {
            let properties = self.properties(id, resource, rendering, &mut problems);
            let id = versions.get(id).unwrap_or(id);
            resources.insert(id.clone(), resource.render(properties, &mut localizer));
            parts.push(Part {
                resource: Some(id.clone()),
                path: resource.path.clone(),
                location: resource.location,
                links: std::mem::take(&mut localizer.links),
            });
        }
        self.wait_for_rights(&mut parts, &mut resources);
        let mut outputs = self.section(*outputs, &mut localizer, &mut parts);
        for (id, export) in rendering.exports.into_iter().flatten() {
            outputs.insert(id.clone(), exported(export, &resources, &versions));
        }
        if localizer.has_extensions {
            template["Transform"] = json!("AWS::LanguageExtensions");
        }
        template["Resources"] = resources.into();
        if !outputs.is_empty() {
            template["Outputs"] = outputs.into();
        }
        Rendered { template, parts, versions, problems }
    }

    /// The ids that published versions have for what is published.
    fn versions(&self, rendering: &Rendering<'_>) -> IndexMap<String, String> {
        let versions = self.resources.iter().filter_map(|(id, resource)| {
            let of = &resource.version_of.as_ref()?.id;
            let function = self.resources.get(of)?;
            let mut published = self.properties(of, function, rendering, &mut Vec::new());
            // Where the code is says nothing about what it is.
            published["Code"] = json!(rendering.fingerprints.and_then(|all| all.get(of)));
            Some((id.clone(), format!("{id}{}", &sha256(&published.to_string())[..16])))
        });
        versions.collect()
    }

    fn section(
        &self,
        section: Section,
        localizer: &mut Localizer<'_>,
        parts: &mut Vec<Part>,
    ) -> Map<String, Value> {
        let entries = self.entries(section).map(|(id, entry)| {
            let mut value = entry.value.clone();
            // A condition is named here by its name alone, and not by a function.
            if section == Section::Outputs
                && let Some(Value::String(condition)) = value.get_mut("Condition")
                && let Some(name) = localizer.own(Named::Condition, condition)
            {
                *condition = name;
            }
            if section != Section::Mappings {
                localizer.localize(&mut value);
            }
            parts.push(Part {
                resource: None,
                path: entry.path.clone(),
                location: entry.location,
                links: std::mem::take(&mut localizer.links),
            });
            (id.clone(), value)
        });
        entries.collect()
    }

    /// The properties of a resource, with what becomes known only when all is described.
    pub(super) fn properties(
        &self,
        id: &str,
        resource: &Resource,
        rendering: &Rendering<'_>,
        problems: &mut Vec<Problem>,
    ) -> Value {
        let mut properties = resource.properties.clone();
        if let Some(code) = rendering.code.and_then(|code| code.get(id)) {
            properties["Code"] = code.location.clone();
            properties["Handler"] = json!(code.handler);
            properties["Architectures"] = json!([rendering.architecture]);
        }
        if let Some(definition) = &resource.definition {
            definition.render(&mut properties, rendering.definition);
        }
        self.write_tags(resource, &mut properties);
        for change in &resource.overrides {
            if let Err(message) = change.apply(&mut properties) {
                problems.push(Problem::new(&*resource.path, message).at(change.location));
            }
        }
        properties
    }
}

/// The output by which other stacks are told a value.
fn exported(
    Export { name, link }: &Export,
    resources: &Map<String, Value>,
    versions: &IndexMap<String, String>,
) -> Value {
    let id = versions.get(&link.id).unwrap_or(&link.id);
    let mut output = json!({ "Value": link.value(id), "Export": { "Name": name } });
    // A resource that may not be there can only be told of where it is.
    if let Some(condition) = resources.get(id).and_then(|resource| resource.get("Condition")) {
        output["Condition"] = condition.clone();
    }
    output
}
