//! What the parts of a template name, and how a template names what is in another.

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::{placeholder::rename, reference::OF};

/// Something that a part of a template names by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) to: Named,
    /// The stack that it is in, if that is another one than the template's.
    pub(crate) stack: Option<String>,
    pub(crate) id: String,
}

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// What `Ref` gives: of a resource or a parameter.
    Reference,
    /// An attribute of a resource.
    Attribute(String),
    /// A resource that is to be there before.
    Before,
    /// A condition.
    Condition,
    /// A mapping.
    Mapping,
}

/// A value that other stacks use.
#[derive(Clone, Debug)]
pub(crate) struct Export {
    /// The name under which it is exported.
    pub(crate) name: String,
    /// How they name it.
    pub(crate) link: Link,
}

impl Link {
    /// The value that the link asks another stack for, if it asks for one, where the id in the
    /// template is this one.
    pub(crate) fn value(&self, id: &str) -> Option<Value> {
        match &self.to {
            Named::Reference => Some(json!({ "Ref": id })),
            Named::Attribute(name) => Some(json!({ "Fn::GetAtt": [id, name] })),
            Named::Before | Named::Condition | Named::Mapping => None,
        }
    }

    /// Whether it asks for what is not known of something that is there already, and in no stack.
    pub(crate) fn is_of_existing(&self) -> bool {
        self.stack.as_deref() == Some("")
    }

    /// Whether it asks for a value.
    pub(crate) fn has_value(&self) -> bool {
        matches!(self.to, Named::Reference | Named::Attribute(_))
    }

    /// The name under which that value is exported: unique in a region, as names of stacks are.
    pub(crate) fn export_name(&self, stack: &str) -> String {
        let what = match &self.to {
            Named::Attribute(name) => name.replace('.', ":"),
            _ => "Ref".to_owned(),
        };
        format!("{stack}:{}:{what}", self.id)
    }
}

/// Lets the parts of a template name what they use as CloudFormation does: what is in its own
/// stack by the logical id alone, and values of other stacks by their exports.
pub(crate) struct Localizer<'a> {
    stack: &'a str,
    /// What has another id in the template than the program gave it.
    names: Option<&'a IndexMap<String, String>>,
    /// What was named so far.
    pub(crate) links: Vec<Link>,
    /// Whether a function was used that is one of `AWS::LanguageExtensions`.
    pub(crate) has_extensions: bool,
}

impl<'a> Localizer<'a> {
    pub(crate) fn new(stack: &'a str) -> Self {
        Self { stack, names: None, links: Vec::new(), has_extensions: false }
    }

    /// Knows what has another id in the template than the program gave it.
    pub(crate) fn with(mut self, names: &'a IndexMap<String, String>) -> Self {
        self.names = Some(names);
        self
    }

    pub(crate) fn localize(&mut self, part: &mut Value) {
        match part {
            Value::Array(items) => items.iter_mut().for_each(|item| self.localize(item)),
            Value::Object(members) => {
                // Only an object with one member is a function.
                if members.len() == 1
                    && let Some((name, argument)) = members.iter_mut().next()
                    && let Some(import) = self.function(name, argument)
                {
                    *part = import;
                    return;
                }
                members.values_mut().for_each(|member| self.localize(member));
            }
            _ => {}
        }
    }

    /// The id of something by which this template knows it, if it is in the same stack.
    pub(crate) fn own(&mut self, to: Named, name: &str) -> Option<String> {
        let link = self.link(to, name);
        link.stack.is_none().then_some(link.id)
    }

    /// Gives what stands for a function, if it is not the function itself.
    fn function(&mut self, function: &str, argument: &mut Value) -> Option<Value> {
        match function {
            "Ref" => self.name(Named::Reference, argument),
            "Condition" => self.name(Named::Condition, argument),
            "Fn::GetAtt" => self.attribute(argument),
            "Fn::If" => {
                let condition = argument.get_mut(0)?;
                self.name(Named::Condition, condition)
            }
            "Fn::FindInMap" => {
                let mapping = argument.get_mut(0)?;
                self.name(Named::Mapping, mapping)
            }
            "Fn::Sub" => {
                match argument {
                    Value::String(text) => {
                        let mut variables = Map::new();
                        *text = self.text(text, &mut variables);
                        if !variables.is_empty() {
                            *argument = json!([text, variables]);
                        }
                    }
                    Value::Array(parts) => {
                        if let [Value::String(text), Value::Object(variables)] =
                            parts.as_mut_slice()
                        {
                            *text = self.text(text, variables);
                        }
                    }
                    _ => {}
                }
                None
            }
            "Fn::ToJsonString" | "Fn::Length" => {
                self.has_extensions = true;
                None
            }
            _ => None,
        }
    }

    fn name(&mut self, to: Named, name: &mut Value) -> Option<Value> {
        let Value::String(text) = name else { return None };
        let link = self.link(to, text);
        match &link.stack {
            // A condition or mapping of another stack cannot be imported, which is reported.
            Some(stack) if link.has_value() => return Some(import(&link, stack)),
            _ => *text = link.id,
        }
        None
    }

    fn attribute(&mut self, argument: &mut Value) -> Option<Value> {
        match argument {
            Value::Array(parts) => {
                let [Value::String(id), Value::String(name)] = parts.as_mut_slice() else {
                    return None;
                };
                let link = self.link(Named::Attribute(name.clone()), id);
                match &link.stack {
                    Some(stack) => return Some(import(&link, stack)),
                    None => *id = link.id,
                }
            }
            // As it may be written by hand: `Queue.Arn`.
            Value::String(text) => {
                let (id, name) = text.split_once('.')?;
                let link = self.link(Named::Attribute(name.to_owned()), id);
                match &link.stack {
                    Some(stack) => return Some(import(&link, stack)),
                    None => *argument = json!([link.id, name]),
                }
            }
            _ => {}
        }
        None
    }

    /// The text of a `Fn::Sub`. What is in another stack becomes a variable of it.
    fn text(&mut self, text: &str, variables: &mut Map<String, Value>) -> String {
        rename(text, |name| {
            let means_itself = name.starts_with('!') || variables.contains_key(name);
            (!means_itself).then(|| self.name_in_text(name, text, variables))
        })
    }

    fn name_in_text(
        &mut self,
        name: &str,
        text: &str,
        variables: &mut Map<String, Value>,
    ) -> String {
        let (id, to) = match name.split_once('.') {
            Some((id, attribute)) => (id, Named::Attribute(attribute.to_owned())),
            None => (name, Named::Reference),
        };
        let link = self.link(to, id);
        let Some(stack) = &link.stack else {
            return match link.to {
                Named::Attribute(attribute) => format!("{}.{attribute}", link.id),
                _ => link.id,
            };
        };
        let import = import(&link, stack);
        let mut variable: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        // Not one that stands for something else.
        while text.contains(&format!("${{{variable}}}"))
            || variables.get(&variable).is_some_and(|other| *other != import)
        {
            variable += "Imported";
        }
        variables.insert(variable.clone(), import);
        variable
    }

    fn link(&mut self, to: Named, name: &str) -> Link {
        let (stack, id) = match name.split_once(OF) {
            Some((stack, id)) if stack != self.stack => (Some(stack.to_owned()), id),
            Some((_, id)) => (None, id),
            None => (None, name),
        };
        let name = self.names.filter(|_| stack.is_none()).and_then(|names| names.get(id));
        let link = Link { to, stack, id: name.map_or(id, String::as_str).to_owned() };
        if !link.id.starts_with("AWS::") {
            self.links.push(link.clone());
        }
        link
    }
}

/// Tells of the name of each thing that a part of a template names: what a [`Localizer`] makes
/// links of.
pub(crate) fn each_name(part: &Value, tell: &mut dyn FnMut(&str)) {
    match part {
        Value::Array(items) => items.iter().for_each(|item| each_name(item, tell)),
        Value::Object(members) => {
            if members.len() == 1
                && let Some((function, argument)) = members.iter().next()
            {
                names_in_function(function, argument, tell);
            }
            members.values().for_each(|member| each_name(member, tell));
        }
        _ => {}
    }
}

fn names_in_function(function: &str, argument: &Value, tell: &mut dyn FnMut(&str)) {
    let first = argument.get(0).unwrap_or(argument).as_str();
    match (function, first) {
        ("Ref" | "Condition", _) => argument.as_str().into_iter().for_each(tell),
        ("Fn::If" | "Fn::FindInMap", Some(name)) if argument.is_array() => tell(name),
        ("Fn::GetAtt", Some(name)) => tell(before_dot(name)),
        ("Fn::Sub", Some(text)) => {
            let is_variable =
                |name: &str| argument.get(1).is_some_and(|all| all.get(name).is_some());
            rename(text, |name| {
                if !name.starts_with('!') && !is_variable(name) {
                    tell(before_dot(name));
                }
                None::<&str>
            });
        }
        _ => {}
    }
}

fn before_dot(name: &str) -> &str {
    name.split('.').next().unwrap_or_default()
}

fn import(link: &Link, stack: &str) -> Value {
    json!({ "Fn::ImportValue": link.export_name(stack) })
}
