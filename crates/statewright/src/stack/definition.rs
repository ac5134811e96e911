use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    rc::Rc,
};

use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};
use statewright_asl::{
    data_flow::Shape,
    rules::{Check, MachineType},
};
use statewright_handler::{Direction, schema_by_name};

use crate::{Intrinsic, ordered::OrderedMap};

use super::placeholder::{first_placeholder, names_in, rename};

/// A definition in which `${…}` stand for what CloudFormation knows only when it deploys.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    /// As JSON, in which it is written more than once.
    pub(crate) json: Value,
    /// What each name in `${…}` stands for.
    pub(crate) substitutions: OrderedMap<String, Intrinsic>,
    /// What is known of its data.
    pub(crate) schemas: Schemas,
}

/// What the types of a program tell of the data of a state machine, as JSON Schemas.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schemas {
    /// Of the input of its executions.
    input: Option<Value>,
    /// The names of the types of what tasks give, with the names of their states.
    results: Vec<(Rc<str>, &'static str)>,
    /// The schemas of these types; nothing, of one of which nothing is known.
    types: OrderedMap<&'static str, Option<Value>>,
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
    /// What is known where the input is of the type of this name, and what tasks give of these, by
    /// the names of their states.
    pub(crate) fn of(input: &str, mut results: Vec<(Rc<str>, &'static str)>) -> Self {
        let input = schema_by_name(input, Direction::Read);
        let mut types = OrderedMap::default();
        results.retain(|(_, name)| {
            let schema = || schema_by_name(name, Direction::Written);
            types.entry(*name).or_insert_with(schema).is_some()
        });
        Self { input, results, types }
    }

    /// What a definition is checked for.
    pub(crate) fn check(&self, machine_type: MachineType) -> Check<'_> {
        let shape = |schema: &Option<Value>| schema.as_ref().map(Shape::of_schema);
        let shapes: OrderedMap<_, _> =
            self.types.iter().map(|(name, schema)| (*name, shape(schema))).collect();
        let mut task_outputs = HashMap::with_capacity(self.results.len());
        task_outputs.extend(self.results.iter().filter_map(|(state, name)| {
            Some((Cow::Borrowed(&**state), shapes.get(name).cloned().flatten()?))
        }));
        Check {
            machine_type,
            input: shape(&self.input).unwrap_or_else(Shape::unknown),
            task_outputs,
        }
    }

    /// Whether nothing is known.
    pub(super) fn is_empty(&self) -> bool {
        self.input.is_none() && self.results.is_empty()
    }
}

impl Serialize for Schemas {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Written<'a> {
            #[serde(skip_serializing_if = "Option::is_none")]
            input: &'a Option<Value>,
            /// Many tasks give the same, which is written once.
            #[serde(skip_serializing_if = "Members::is_empty")]
            results: Members<'a, &'a str>,
            #[serde(skip_serializing_if = "Members::is_empty")]
            types: Members<'a, &'a Value>,
        }
        let results = self.results.iter().map(|(state, name)| (&**state, *name));
        let types = self.types.iter().filter_map(|(name, schema)| Some((*name, schema.as_ref()?)));
        let (results, types) = (Members(results.collect()), Members(types.collect()));
        Written { input: &self.input, results, types }.serialize(serializer)
    }
}

/// The members of an object, whose names are told apart already.
struct Members<'a, Member>(Vec<(&'a str, Member)>);

impl<Member> Members<'_, Member> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<Member: Serialize> Serialize for Members<'_, Member> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, member)| (name, member)))
    }
}

impl Definition {
    pub(super) fn render(mut self, properties: &mut Value, form: DefinitionForm) {
        match form {
            DefinitionForm::Object => {
                let mut definition = std::mem::take(&mut self.json);
                let names = self.names();
                let mut used = vec![false; names.len()];
                self.fill(&mut definition, &names, &mut used);
                properties["Definition"] = definition;
                let names: Vec<_> = names.into_values().zip(used).collect();
                let values = self.substitutions.into_values().map(Value::from);
                let substitutions = names.into_iter().zip(values);
                let substitutions: Map<_, _> = substitutions
                    .filter_map(|((name, is_used), value)| is_used.then_some((name, value)))
                    .collect();
                if !substitutions.is_empty() {
                    properties["DefinitionSubstitutions"] = substitutions.into();
                }
            }
            DefinitionForm::String => properties["DefinitionString"] = self.text(),
        }
    }

    /// Lets the texts of a definition have the names in `${…}` that stand in its substitutions, and
    /// notes which.
    fn fill(&self, part: &mut Value, names: &OrderedMap<&str, String>, used: &mut [bool]) {
        match part {
            Value::Array(items) => items.iter_mut().for_each(|item| self.fill(item, names, used)),
            Value::Object(members) => {
                if members.keys().any(|name| first_placeholder(name).is_some()) {
                    let own = std::mem::take(members).into_iter();
                    members.extend(own.map(|(name, member)| (fill_in(&name, names, used), member)));
                }
                members.values_mut().for_each(|member| self.fill(member, names, used));
            }
            // Linters take an ARN with any other name in it for none.
            Value::String(text) if self.is_around_pseudo_parameters(text) => {
                *part = Intrinsic::substitute(std::mem::take(text)).into();
            }
            Value::String(text) if first_placeholder(text).is_some() => {
                *text = fill_in(text, names, used);
            }
            _ => {}
        }
    }

    /// Whether a text has something around pseudo parameters, and names nothing else: what `Fn::Sub`
    /// takes as it is.
    fn is_around_pseudo_parameters(&self, text: &str) -> bool {
        let is_one = |name: &str| {
            name.contains("::") && self.substitutions.get(name) == Some(&Intrinsic::reference(name))
        };
        let is_whole = || text.starts_with("${") && text.find('}') == Some(text.len() - 1);
        let mut names = names_in(text);
        names.next().is_some_and(is_one) && names.all(is_one) && !is_whole()
    }

    /// A name of letters and digits for each that is in `${…}`: that of the resource and what
    /// is asked of it. Where resources of several stacks have one, that of the stack as well.
    fn names(&self) -> OrderedMap<&str, String> {
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

/// A text with the names in `${…}` that stand in substitutions; notes which.
fn fill_in(text: &str, names: &OrderedMap<&str, String>, used: &mut [bool]) -> String {
    rename(text, |name| {
        let (index, _, name) = names.get_full(name)?;
        used[index] = true;
        Some(name)
    })
}

fn alphanumeric(name: &str, value: &Intrinsic) -> String {
    let kind = if value.is_reference() { "Ref" } else { "" };
    name.chars().chain(kind.chars()).filter(char::is_ascii_alphanumeric).collect()
}
