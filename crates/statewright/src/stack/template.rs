//! How a stack becomes a template.

use std::{borrow::Cow, panic::Location, rc::Rc};

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::{FileAsset, Problem, asset::Asset, iam::Explained};

use super::{
    DefinitionForm, Export, Link, Localizer, Named, Published, Resource, ResourceRef, Schemas,
    Section, Stack,
};

/// What a template is rendered with.
#[derive(Clone, Copy, Default)]
pub(crate) struct Rendering<'a> {
    /// The processor of the functions, as CloudFormation names it.
    pub(crate) architecture: &'a str,
    pub(crate) definition: DefinitionForm,
    /// The code of each function, by its logical id.
    pub(crate) assets: Option<&'a IndexMap<String, Rc<Asset>>>,
}

/// A stack as its template, and what is known of it.
pub(crate) struct Rendered {
    /// The name of the stack.
    pub(crate) id: String,
    /// The place in the program that made it.
    pub(crate) location: &'static Location<'static>,
    /// The template, as the assembly has it.
    pub(crate) template: Value,
    pub(crate) parts: Vec<Part>,
    /// The ids of published versions in this template, by those that the program gave them.
    pub(crate) versions: IndexMap<String, String>,
    /// The rights of each role with who asked for them.
    pub(crate) rights: IndexMap<String, Vec<Explained>>,
    /// What is known of the data of its state machines, by their logical ids.
    pub(crate) schemas: IndexMap<String, Schemas>,
    /// What is uploaded besides the code of functions.
    pub(crate) files: Vec<FileAsset>,
    /// What could not be rendered as it was said.
    pub(crate) problems: Vec<Problem>,
    pub(crate) warnings: Vec<Problem>,
}

/// A part of a template that names others.
pub(crate) struct Part {
    /// Its logical id, if it is a resource.
    pub(crate) resource: Option<String>,
    /// The type of the resource.
    pub(crate) kind: Cow<'static, str>,
    pub(crate) path: String,
    pub(crate) location: &'static Location<'static>,
    pub(crate) links: Vec<Link>,
    /// The role that is to have all its rights before it, besides those that it names.
    pub(super) needs_rights_of: Option<ResourceRef>,
}

impl Stack {
    /// The template: the same stack gives the same one, in the order in which it was made.
    pub(crate) fn render(mut self, rendering: Rendering<'_>, published: &Published) -> Rendered {
        let mut parts = Vec::new();
        let mut problems = Vec::new();
        let schemas = self.schemas();
        let rights = self.explained();
        let versions = self.versions(published);
        let mut localizer = Localizer::new(&self.id).with(&versions);
        let mut template = json!({ "AWSTemplateFormatVersion": "2010-09-09" });
        if let Some(description) = self.description.take() {
            template["Description"] = description.into();
        }
        if !self.metadata.is_empty() {
            template["Metadata"] = std::mem::take(&mut self.metadata).into();
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
        for (id, resource) in std::mem::take(&mut self.resources) {
            let resource = self.complete(&id, resource, rendering, &mut problems);
            let id = versions.get(&id).cloned().unwrap_or(id);
            let (kind, path) = (resource.kind.clone(), resource.path.clone());
            let (location, needs_rights_of) = (resource.location, resource.needs_rights_of.clone());
            resources.insert(id.clone(), resource.render(&mut localizer));
            let links = std::mem::take(&mut localizer.links);
            parts.push(Part { resource: Some(id), kind, path, location, links, needs_rights_of });
        }
        self.wait_for_rights(&mut parts, &mut resources);
        let outputs = self.section(*outputs, &mut localizer, &mut parts);
        if localizer.has_extensions {
            template["Transform"] = "AWS::LanguageExtensions".into();
        }
        template["Resources"] = resources.into();
        if !outputs.is_empty() {
            template["Outputs"] = outputs.into();
        }
        Rendered {
            rights,
            id: self.id,
            location: self.location,
            template,
            parts,
            versions,
            schemas,
            files: self.files,
            problems,
            warnings: self.warnings,
        }
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
                kind: Cow::default(),
                path: entry.path.clone(),
                location: entry.location,
                links: std::mem::take(&mut localizer.links),
                needs_rights_of: None,
            });
            (id.clone(), value)
        });
        entries.collect()
    }

    /// The resource with all properties, also those that become known only when all is described.
    pub(super) fn complete(
        &self,
        id: &str,
        mut resource: Resource,
        rendering: Rendering<'_>,
        problems: &mut Vec<Problem>,
    ) -> Resource {
        let properties = &mut resource.properties;
        if let Some(asset) = rendering.assets.and_then(|assets| assets.get(id)) {
            properties["Code"] = asset.uploaded();
            properties["Handler"] = asset.handler.as_str().into();
            properties["Architectures"] = vec![rendering.architecture].into();
        }
        if let Some(definition) = resource.definition.take() {
            definition.render(properties, rendering.definition);
        }
        self.write_tags(&resource.kind, &resource.path, properties);
        for change in &resource.overrides {
            if let Err(message) = change.apply(properties) {
                problems.push(Problem::new(&*resource.path, message).at(change.location));
            }
        }
        resource
    }
}

impl Rendered {
    /// Adds the outputs by which other stacks are told values: by their logical ids.
    pub(crate) fn export(&mut self, exports: &IndexMap<String, Export>) {
        for (id, export) in exports {
            let output = self.exported(export);
            self.template["Outputs"][id] = output;
        }
    }

    fn exported(&self, Export { name, link }: &Export) -> Value {
        let id = self.versions.get(&link.id).unwrap_or(&link.id);
        let mut output = json!({ "Value": link.value(id), "Export": { "Name": name } });
        // A resource that may not be there can only be told of where it is.
        let condition = &self.template["Resources"][id]["Condition"];
        if !condition.is_null() {
            output["Condition"] = condition.clone();
        }
        output
    }
}
