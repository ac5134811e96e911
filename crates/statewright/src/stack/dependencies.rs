use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Resource, reference::OF};

/// Which resources of a stack must be there before which.
#[derive(Default)]
pub(super) struct Dependencies<'a> {
    needs: BTreeMap<&'a str, BTreeSet<String>>,
}

impl<'a> Dependencies<'a> {
    /// Those that follow from the properties of the resources, without the rights that are
    /// granted.
    pub(super) fn of(
        stack: &str,
        resources: impl Iterator<Item = (&'a str, &'a Resource)>,
    ) -> Self {
        let mut dependencies = Self::default();
        for (id, resource) in resources {
            dependencies.add(stack, id, &resource.properties);
            let needs = dependencies.needs.entry(id).or_default();
            let before = resource.depends_on.iter().filter(|other| other.stack == stack);
            needs.extend(before.map(|other| other.id.clone()));
            let definition = resource.definition.iter();
            for value in definition.flat_map(|definition| definition.substitutions.values()) {
                dependencies.add(stack, id, &value.clone().into());
            }
        }
        dependencies
    }

    /// A resource needs what this part of it names.
    pub(super) fn add(&mut self, stack: &str, id: &'a str, part: &Value) {
        collect(part, stack, self.needs.entry(id).or_default());
    }

    /// Whether a resource would need itself if this were a part of it.
    pub(super) fn would_close(&self, stack: &str, id: &str, part: &Value) -> bool {
        let mut named = BTreeSet::new();
        collect(part, stack, &mut named);
        self.leads_to(named, id)
    }

    fn leads_to(&self, from: BTreeSet<String>, to: &str) -> bool {
        let mut seen = from.clone();
        let mut open: Vec<_> = from.into_iter().collect();
        while let Some(id) = open.pop() {
            if id == to {
                return true;
            }
            for needed in self.needs.get(id.as_str()).into_iter().flatten() {
                if seen.insert(needed.clone()) {
                    open.push(needed.clone());
                }
            }
        }
        false
    }
}

/// The resources of this stack that a part of a template names.
fn collect(part: &Value, stack: &str, named: &mut BTreeSet<String>) {
    let mut add = |id: &str| {
        if let Some((of, id)) = id.split_once(OF)
            && of == stack
        {
            named.insert(id.to_owned());
        }
    };
    match part {
        Value::Array(items) => items.iter().for_each(|item| collect(item, stack, named)),
        Value::Object(members) => {
            if let Some(id) = members.get("Ref").and_then(Value::as_str) {
                add(id);
            }
            if let Some(id) = members.get("Fn::GetAtt").and_then(|parts| parts[0].as_str()) {
                add(id);
            }
            let text = members.get("Fn::Sub");
            let text = text.and_then(|text| text.as_str().or_else(|| text[0].as_str()));
            for name in text.into_iter().flat_map(|text| text.split("${").skip(1)) {
                let name = name.split('}').next().unwrap_or_default();
                add(name.split('.').next().unwrap_or_default());
            }
            members.values().for_each(|member| collect(member, stack, named));
        }
        _ => {}
    }
}
