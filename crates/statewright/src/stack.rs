use std::panic::Location;

use indexmap::{IndexMap, map::Entry};
use serde_json::{Map, Value, json};
use statewright_asl as asl;

use crate::{
    Intrinsic, Problem,
    iam::{Statement, policy_document},
    lambda::HandlerPath,
};

/// The most resources that a template can have.
///
/// Source: CloudFormation User Guide, "CloudFormation quotas".
const RESOURCES_MAX: usize = 500;

/// The longest logical id, in characters.
///
/// Source: CloudFormation User Guide, "CloudFormation quotas".
const LOGICAL_ID_CHARACTERS_MAX: usize = 255;

/// Resources that are deployed and deleted together: what becomes one template.
#[derive(Debug)]
pub struct Stack {
    id: String,
    resources: IndexMap<String, Resource>,
    /// The rights of each role, by its logical id.
    rights: IndexMap<String, Vec<Statement>>,
    outputs: IndexMap<String, Value>,
    problems: Vec<Problem>,
}

/// A resource of a template.
#[derive(Clone, Debug)]
pub(crate) struct Resource {
    kind: &'static str,
    properties: Value,
    /// Whether it is said that the resource is deleted with the stack, and when it is replaced.
    gone_with_the_stack: bool,
    /// For a function: what its code is built of.
    pub(crate) artefact: Option<Artefact>,
    /// For a state machine: its definition.
    pub(crate) definition: Option<Definition>,
}

/// The code of a function.
#[derive(Clone, Debug)]
pub(crate) struct Artefact {
    pub(crate) handler: HandlerPath,
    /// The place in the program that made the function.
    pub(crate) location: &'static Location<'static>,
}

/// A definition in which `${…}` stand for attributes of resources.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    pub(crate) machine: asl::StateMachine,
    /// The logical id and the attribute that each name in `${…}` stands for.
    pub(crate) attributes: IndexMap<String, (String, String)>,
}

/// In which form the definition of a state machine stands in its template.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DefinitionForm {
    /// As a JSON object (`Definition` with `DefinitionSubstitutions`): people, diffs and
    /// linters can read it.
    #[default]
    Object,
    /// As a JSON text (`DefinitionString` with `Fn::Sub`), for tools that know no other.
    String,
}

/// What a template is rendered with.
pub(crate) struct Rendering<'a> {
    /// The processor of the functions, as CloudFormation names it.
    pub(crate) architecture: &'a str,
    pub(crate) definition: DefinitionForm,
    /// The value of a function's `Code`, by its logical id.
    pub(crate) code: &'a IndexMap<String, Value>,
    /// What the template says about itself.
    pub(crate) metadata: Option<Value>,
}

impl Resource {
    pub(crate) fn new(kind: &'static str, properties: Value) -> Self {
        Self { kind, properties, gone_with_the_stack: false, artefact: None, definition: None }
    }

    pub(crate) fn gone_with_the_stack(mut self) -> Self {
        self.gone_with_the_stack = true;
        self
    }
}

impl Stack {
    pub(crate) fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            resources: IndexMap::new(),
            rights: IndexMap::new(),
            outputs: IndexMap::new(),
            problems: Vec::new(),
        }
    }

    /// The name of the stack.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Adds an output: a value that the deployed stack tells.
    #[track_caller]
    pub fn output(&mut self, id: &str, value: impl Into<Value>) {
        let location = Location::caller();
        self.check_logical_id(id, location);
        if self.outputs.insert(id.to_owned(), value.into()).is_some() {
            let problem = Problem::new(self.path(id), "two outputs of the stack have this id");
            self.report(problem.at(location));
        }
    }

    /// The path of a construct in this stack.
    pub(crate) fn path(&self, id: &str) -> String {
        format!("{}/{id}", self.id)
    }

    pub(crate) fn report(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub(crate) fn add(
        &mut self,
        id: &str,
        resource: Resource,
        location: &'static Location<'static>,
    ) {
        self.check_logical_id(id, location);
        let path = self.path(id);
        match self.resources.entry(id.to_owned()) {
            Entry::Vacant(entry) => {
                entry.insert(resource);
            }
            Entry::Occupied(_) => {
                let problem = Problem::new(path, "two resources of the stack have this id");
                self.report(
                    problem.help("the id of a resource is unique in its stack").at(location),
                );
            }
        }
        if self.resources.len() == RESOURCES_MAX + 1 {
            let message =
                format!("a stack has {RESOURCES_MAX} resources at the most, and this is one more");
            let problem = Problem::new(self.path(id), message);
            self.report(problem.help("make a second stack").at(location));
        }
    }

    pub(crate) fn grant(&mut self, role: &str, statement: Statement) {
        self.rights.entry(role.to_owned()).or_default().push(statement);
    }

    pub(crate) fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The functions whose code is built here, by their logical ids.
    pub(crate) fn artefacts(&self) -> impl Iterator<Item = (&str, &Artefact)> {
        let resources = self.resources.iter();
        resources.filter_map(|(id, resource)| Some((id.as_str(), resource.artefact.as_ref()?)))
    }

    /// The template: the same stack gives the same one, in the order in which it was made.
    pub(crate) fn template(&self, rendering: &Rendering<'_>) -> Value {
        let resources: Map<_, _> = self
            .resources
            .iter()
            .map(|(id, resource)| (id.clone(), self.render(id, resource, rendering)))
            .collect();
        let mut template = json!({ "AWSTemplateFormatVersion": "2010-09-09" });
        if let Some(metadata) = &rendering.metadata {
            template["Metadata"] = metadata.clone();
        }
        template["Resources"] = resources.into();
        if !self.outputs.is_empty() {
            let outputs = self.outputs.iter();
            let outputs: Map<_, _> =
                outputs.map(|(id, value)| (id.clone(), json!({ "Value": value }))).collect();
            template["Outputs"] = outputs.into();
        }
        template
    }

    fn render(&self, id: &str, resource: &Resource, rendering: &Rendering<'_>) -> Value {
        let mut properties = resource.properties.clone();
        if let Some(statements) = self.rights.get(id) {
            properties["Policies"] = json!([{
                "PolicyName": "Granted",
                "PolicyDocument": policy_document(statements),
            }]);
        }
        if let Some(code) = rendering.code.get(id) {
            properties["Code"] = code.clone();
            properties["Architectures"] = json!([rendering.architecture]);
        }
        if let Some(definition) = &resource.definition {
            definition.render(&mut properties, rendering.definition);
        }
        let mut rendered = json!({ "Type": resource.kind, "Properties": properties });
        if resource.gone_with_the_stack {
            rendered["DeletionPolicy"] = json!("Delete");
            rendered["UpdateReplacePolicy"] = json!("Delete");
        }
        rendered
    }

    fn check_logical_id(&mut self, id: &str, location: &'static Location<'static>) {
        let alphanumeric = id.chars().all(|letter| letter.is_ascii_alphanumeric());
        if !alphanumeric || id.is_empty() || id.len() > LOGICAL_ID_CHARACTERS_MAX {
            let message = format!(
                "an id has 1 to {LOGICAL_ID_CHARACTERS_MAX} letters and digits, and {id:?} is not of these"
            );
            let problem = Problem::new(self.path(id), message);
            self.report(problem.at(location));
        }
    }
}

impl Definition {
    fn render(&self, properties: &mut Value, form: DefinitionForm) {
        match form {
            DefinitionForm::Object => {
                properties["Definition"] = self.machine.to_json();
                let substitutions: Map<_, _> = self
                    .attributes
                    .iter()
                    .map(|(name, (id, attribute))| {
                        (name.clone(), Intrinsic::attribute(id, attribute).into())
                    })
                    .collect();
                if !substitutions.is_empty() {
                    properties["DefinitionSubstitutions"] = substitutions.into();
                }
            }
            DefinitionForm::String => {
                let mut text = self.machine.to_json().to_string();
                for (name, (id, attribute)) in &self.attributes {
                    text = text.replace(&format!("${{{name}}}"), &format!("${{{id}.{attribute}}}"));
                }
                properties["DefinitionString"] = Intrinsic::substitute(text).into();
            }
        }
    }
}
