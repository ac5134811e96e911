//! Ids of published versions: each is another one, as CloudFormation publishes nothing twice
//! under the same id.

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::fingerprint::sha256;

use super::{Stack, placeholder::rename};

impl Stack {
    /// Gives each version an id by what is published with it: the sources of the function, and
    /// its properties.
    pub(super) fn name_versions(
        &self,
        template: &mut Value,
        fingerprints: &IndexMap<String, String>,
    ) {
        let mut names = IndexMap::new();
        for (id, resource) in &self.resources {
            let Some(function) = &resource.version_of else { continue };
            let mut published = template["Resources"][function].clone();
            // Where the code is says nothing about what it is.
            published["Properties"]["Code"] = json!(fingerprints.get(function));
            let name = format!("{id}{}", &sha256(&published.to_string())[..16]);
            names.insert(id.clone(), name);
        }
        if names.is_empty() {
            return;
        }
        if let Some(resources) = template["Resources"].as_object_mut() {
            let renamed = std::mem::take(resources).into_iter();
            *resources = renamed
                .map(|(id, resource)| (names.get(&id).cloned().unwrap_or(id), resource))
                .collect();
        }
        name(template, &names);
    }
}

/// Lets all parts of a template name what has another id now by that.
fn name(part: &mut Value, names: &IndexMap<String, String>) {
    match part {
        Value::Array(items) => items.iter_mut().for_each(|item| name(item, names)),
        Value::Object(members) => {
            for function in ["Ref", "Fn::GetAtt", "Fn::Sub", "DependsOn"] {
                if let Some(argument) = members.get_mut(function) {
                    name_in(function, argument, names);
                }
            }
            members.values_mut().for_each(|member| name(member, names));
        }
        _ => {}
    }
}

fn name_in(function: &str, argument: &mut Value, names: &IndexMap<String, String>) {
    match (function, argument) {
        ("Fn::Sub", Value::String(text)) => {
            *text = rename(text, |named| {
                let (id, attribute) = named.split_once('.').unwrap_or((named, ""));
                let dot = if attribute.is_empty() { "" } else { "." };
                names.get(id).map(|name| format!("{name}{dot}{attribute}"))
            });
        }
        (_, Value::String(id)) => {
            if let Some(name) = names.get(id) {
                id.clone_from(name);
            }
        }
        ("DependsOn", Value::Array(ids)) => {
            ids.iter_mut().for_each(|id| name_in("Ref", id, names));
        }
        (_, Value::Array(parts)) => {
            if let Some(first) = parts.first_mut() {
                name_in(function, first, names);
            }
        }
        _ => {}
    }
}
