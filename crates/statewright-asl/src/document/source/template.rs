//! The state machines in a template of CloudFormation or SAM.

use crate::{
    Diagnostic,
    document::{Member, Node, Span, Value, source::place::Composed},
    rules::{MachineType, unread_definition},
};

use super::{Contents, Definition, Reference, Substitutions, value};

pub(super) fn read<'a>(text: &'a str, root: Node<'a>) -> Contents<'a> {
    let mut template = Template { text, contents: Contents::default() };
    template.contents.is_template = true;
    if let Some(resources) = take(root, "Resources")
        && let Value::Object(resources) = resources.value
    {
        for resource in resources {
            template.resource(resource);
        }
    }
    template.contents
}

struct Template<'a> {
    text: &'a str,
    contents: Contents<'a>,
}

/// The state machine that is read.
struct Machine {
    name: String,
    machine_type: Option<MachineType>,
    substitutions: Substitutions,
}

impl<'a> Template<'a> {
    fn resource(&mut self, Member { key, key_span, value: resource }: Member<'a>) {
        let type_property = match resource.get("Type").and_then(Node::text) {
            Some("AWS::StepFunctions::StateMachine") => "StateMachineType",
            Some("AWS::Serverless::StateMachine") => "Type",
            _ => return,
        };
        let properties = take(resource, "Properties");
        let machine_type = properties
            .as_ref()
            .and_then(|properties| properties.get(type_property))
            .and_then(Node::text)
            .and_then(|name| match name {
                "STANDARD" => Some(MachineType::Standard),
                "EXPRESS" => Some(MachineType::Express),
                _ => None,
            });
        let substitutions = properties
            .as_ref()
            .and_then(|properties| properties.get("DefinitionSubstitutions"))
            .map(Substitutions::of)
            .unwrap_or_default();
        let machine = Machine { name: key.into_owned(), machine_type, substitutions };
        let Some(Node { value: Value::Object(properties), .. }) = properties else {
            let message = format!("{} has no definition that can be read here", machine.name);
            self.problem(unread_definition::finding(key_span, message));
            return;
        };
        let mut has_definition = false;
        for Member { key, value, .. } in properties {
            match &*key {
                "Definition" => self.definition(&machine, value),
                "DefinitionString" => self.definition_string(&machine, &value),
                "DefinitionUri" | "DefinitionS3Location" => self.location(&machine, &value),
                _ => continue,
            }
            has_definition = true;
        }
        if !has_definition {
            let message = format!("{} has no definition that can be read here", machine.name);
            self.problem(unread_definition::finding(key_span, message));
        }
    }

    /// An object that is a definition, or that is replaced by one.
    fn definition(&mut self, machine: &Machine, node: Node<'a>) {
        if value::is_no_value(&node) {
            return;
        }
        if let Some(choices) = value::choices(&node) {
            for choice in choices {
                self.definition(machine, choice.clone());
            }
            return;
        }
        if !node.is_object() {
            self.problem(wrong(machine, &node, "object"));
            return;
        }
        let node = value::resolve(node, &machine.substitutions);
        if node.is_object() {
            self.add(machine, node);
        } else {
            self.problem(unknown(machine, node.span));
        }
    }

    /// A text that is a definition in JSON, or that is put together.
    fn definition_string(&mut self, machine: &Machine, node: &Node<'a>) {
        if value::is_no_value(node) {
            return;
        }
        if let Some(choices) = value::choices(node) {
            for choice in choices {
                self.definition_string(machine, choice);
            }
            return;
        }
        // The text of an object: the object is what counts.
        if let Some(object) = value::argument(node, "Fn::ToJsonString") {
            self.definition(machine, object.clone());
            return;
        }
        let Some(composed) = Composed::of(node, self.text, &machine.substitutions) else {
            self.problem(match value::function(node) {
                Some(_) => unknown(machine, node.span),
                None => wrong(machine, node, "text"),
            });
            return;
        };
        match composed.parse_json() {
            Ok(definition) if definition.is_placeholder() => {
                self.problem(unknown(machine, node.span));
            }
            Ok(definition) => self.add(machine, definition),
            Err(problem) => self.problem(problem),
        }
    }

    /// A file beside the template, or something in a bucket.
    fn location(&mut self, machine: &Machine, node: &Node<'a>) {
        if value::is_no_value(node) {
            return;
        }
        if let Some(choices) = value::choices(node) {
            for choice in choices {
                self.location(machine, choice);
            }
            return;
        }
        match node.text() {
            Some(path) if !path.contains("://") && !path.contains("${") => {
                self.contents.references.push(Reference {
                    name: machine.name.clone(),
                    machine_type: machine.machine_type,
                    path: path.to_owned(),
                    substitutions: machine.substitutions.clone(),
                    span: node.span,
                });
            }
            _ => {
                let message =
                    format!("the definition of {} is in a bucket, and not checked", machine.name);
                self.problem(unread_definition::finding(node.span, message));
            }
        }
    }

    fn add(&mut self, machine: &Machine, mut node: Node<'a>) {
        self.read_as_booleans(&mut node);
        self.contents.definitions.push(Definition {
            name: Some(machine.name.clone()),
            machine_type: machine.machine_type,
            node,
        });
    }

    /// CloudFormation reads YAML 1.1, where words without quotes are booleans that are texts in
    /// YAML 1.2.
    ///
    /// Source: CloudFormation User Guide, "Template formats": YAML 1.1 but for some features.
    fn read_as_booleans(&self, node: &mut Node<'a>) {
        match &mut node.value {
            Value::Text(text) => {
                let is_true = ["yes", "Yes", "YES", "on", "On", "ON"].contains(&&**text);
                let is_false = ["no", "No", "NO", "off", "Off", "OFF"].contains(&&**text);
                let (start, end) = (node.span.start as usize, node.span.end as usize);
                // As it stands in the file, so that there are no quotes around it.
                if (is_true || is_false) && self.text.get(start..end) == Some(&**text) {
                    node.value = Value::Bool(is_true);
                }
            }
            Value::List(items) => items.iter_mut().for_each(|item| self.read_as_booleans(item)),
            Value::Object(members) => {
                members.iter_mut().for_each(|member| self.read_as_booleans(&mut member.value));
            }
            _ => {}
        }
    }

    fn problem(&mut self, problem: Diagnostic) {
        self.contents.problems.push(problem);
    }
}

fn wrong(machine: &Machine, node: &Node<'_>, expected: &str) -> Diagnostic {
    let message = format!(
        "the definition of {} is {} and no {expected}, and not checked",
        machine.name,
        node.describe()
    );
    unread_definition::finding(node.span, message)
}

fn unknown(machine: &Machine, span: Span) -> Diagnostic {
    let message = format!(
        "the definition of {} is known at the deployment only, and not checked",
        machine.name
    );
    unread_definition::finding(span, message)
}

/// The value of the first member with this name.
fn take<'a>(node: Node<'a>, name: &str) -> Option<Node<'a>> {
    let Value::Object(members) = node.value else { return None };
    members.into_iter().find(|member| member.key == name).map(|member| member.value)
}
