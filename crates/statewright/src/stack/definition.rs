use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use statewright_asl::{
    data_flow::Shape,
    rules::{Check, MachineType},
};

use crate::Intrinsic;

use super::placeholder::rename;

/// A definition in which `${…}` stand for what CloudFormation knows only when it deploys.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    /// As JSON, in which it is written more than once.
    pub(crate) json: Value,
    /// What each name in `${…}` stands for.
    pub(crate) substitutions: IndexMap<String, Intrinsic>,
    /// What is known of its data.
    pub(crate) schemas: Schemas,
}

/// What the types of a program tell of the data of a state machine, as JSON Schemas.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schemas {
    /// Of the input of its executions.
    pub(crate) input: Option<Value>,
    /// Of what tasks give, by the names of their states.
    pub(crate) results: IndexMap<String, Value>,
}

/// In which form the definition of a state machine stands in its template.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum DefinitionForm {
    /// As a JSON object (`Definition` with `DefinitionSubstitutions`): people, diffs and
    /// linters can read it.
    #[default]
    Object,
    /// As a JSON text (`DefinitionString` with `Fn::Sub`), for tools that know no other.
    String,
}

impl Schemas {
    /// What a definition is checked for.
    pub(crate) fn check(&self, machine_type: MachineType) -> Check {
        let results = self.results.iter();
        Check {
            machine_type,
            input: self.input.as_ref().map_or_else(Shape::unknown, Shape::of_schema),
            task_outputs: results
                .map(|(state, schema)| (state.clone(), Shape::of_schema(schema)))
                .collect(),
        }
    }

    /// As an assembly has it; nothing, if nothing is known.
    pub(super) fn to_json(&self) -> Option<Value> {
        let mut json = Map::new();
        json.extend(self.input.clone().map(|input| ("input".to_owned(), input)));
        if !self.results.is_empty() {
            json.insert("results".to_owned(), json!(self.results));
        }
        (!json.is_empty()).then(|| json.into())
    }
}

impl Definition {
    pub(super) fn render(mut self, properties: &mut Value, form: DefinitionForm) {
        match form {
            DefinitionForm::Object => {
                let mut definition = std::mem::take(&mut self.json);
                let names = self.names();
                rename_in(&mut definition, &names);
                properties["Definition"] = definition;
                let names: Vec<_> = names.into_values().collect();
                let values = self.substitutions.into_values().map(Value::from);
                let substitutions: Map<_, _> = names.into_iter().zip(values).collect();
                if !substitutions.is_empty() {
                    properties["DefinitionSubstitutions"] = substitutions.into();
                }
            }
            DefinitionForm::String => properties["DefinitionString"] = self.text(),
        }
    }

    /// A name of letters and digits for each that is in `${…}`: that of the resource and what
    /// is asked of it. Where resources of several stacks have one, that of the stack as well.
    fn names(&self) -> IndexMap<&str, String> {
        let mut taken = HashSet::new();
        let names = self.substitutions.iter().map(|(unique, value)| {
            // As it is, where it is a name already.
            let is_name = unique.chars().all(|letter| letter.is_ascii_alphanumeric());
            let (_, local) = unique.rsplit_once('/').unwrap_or(("", unique));
            let mut name = if is_name { unique.clone() } else { alphanumeric(local, value) };
            if taken.contains(&name) {
                name = alphanumeric(unique, value);
            }
            while !taken.insert(name.clone()) {
                name += "Other";
            }
            (unique.as_str(), name)
        });
        names.collect()
    }

    fn text(&self) -> Value {
        // What `Fn::Sub` cannot name in the text itself.
        let mut others = Map::new();
        let text = rename(&self.json.to_string(), |name| {
            let value = self.substitutions.get(name)?;
            if value.name_in_text().is_none() {
                others.insert(name.to_owned(), json!(value));
            }
            value.name_in_text()
        });
        match others.is_empty() {
            true => json!({ "Fn::Sub": text }),
            false => json!({ "Fn::Sub": [text, others] }),
        }
    }
}

fn alphanumeric(name: &str, value: &Intrinsic) -> String {
    let kind = if value.is_reference() { "Ref" } else { "" };
    name.chars().chain(kind.chars()).filter(char::is_ascii_alphanumeric).collect()
}

/// Lets the texts of a definition have other names in `${…}`.
fn rename_in(part: &mut Value, names: &IndexMap<&str, String>) {
    match part {
        Value::Array(items) => items.iter_mut().for_each(|item| rename_in(item, names)),
        Value::Object(members) => members.values_mut().for_each(|member| rename_in(member, names)),
        // Most have none, and one letter is found faster than two.
        Value::String(text) if text.contains('$') => {
            *text = rename(text, |name| names.get(name).cloned());
        }
        _ => {}
    }
}
