mod definition;
mod reference;
mod resource;

use std::panic::Location;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::{
    Problem, Statement,
    iam::{explained, policy_document},
    lambda::HandlerPath,
};

pub(crate) use definition::{Definition, DefinitionForm};
pub(crate) use reference::ResourceRef;
pub(crate) use resource::Resource;

use reference::localize;

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
    /// The place in the program that made it.
    pub(crate) location: &'static Location<'static>,
    resources: IndexMap<String, Resource>,
    /// The rights of each role, by its logical id.
    rights: IndexMap<String, Vec<Statement>>,
    outputs: IndexMap<String, Output>,
    problems: Vec<Problem>,
}

/// A value that the deployed stack tells.
#[derive(Clone, Debug)]
struct Output {
    value: Value,
    location: &'static Location<'static>,
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

impl Stack {
    pub(crate) fn new(id: &str, location: &'static Location<'static>) -> Self {
        Self {
            id: id.to_owned(),
            location,
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
        let output = Output { value: value.into(), location: Location::caller() };
        if let Some(first) = self.outputs.get(id) {
            let problem = twice("outputs of the stack", first.location);
            self.report(problem.of(&self.path(id)).at(output.location));
        } else if self.check_logical_id(id, output.location) {
            self.outputs.insert(id.to_owned(), output);
        }
    }

    /// The path of a construct in this stack.
    pub(crate) fn path(&self, id: &str) -> String {
        format!("{}/{id}", self.id)
    }

    pub(crate) fn report(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub(crate) fn add(&mut self, id: &str, resource: Resource) -> ResourceRef {
        if self.has_room_for(id, resource.location) {
            self.resources.insert(id.to_owned(), resource);
        }
        self.reference(id)
    }

    /// What constructs know the resource with this id by.
    pub(crate) fn reference(&self, id: &str) -> ResourceRef {
        ResourceRef { stack: self.id.clone(), id: id.to_owned() }
    }

    /// Whether a resource with this id can be added; reports it if not.
    pub(crate) fn has_room_for(&mut self, id: &str, location: &'static Location<'static>) -> bool {
        let problem = if let Some(first) = self.resources.get(id) {
            twice("resources of the stack", first.location)
        } else if self.resources.len() == RESOURCES_MAX {
            let message =
                format!("a stack has {RESOURCES_MAX} resources at the most, and this is one more");
            Problem::new("", message).help("make a second stack")
        } else {
            return self.check_logical_id(id, location);
        };
        self.report(problem.of(&self.path(id)).at(location));
        false
    }

    /// Reports it when a resource that `user` refers to is one of another stack.
    pub(crate) fn check_own(
        &mut self,
        resource: &ResourceRef,
        user: &str,
        location: &'static Location<'static>,
    ) {
        let ResourceRef { stack, id } = resource;
        if *stack != self.id {
            let message = format!("{id} is in the stack {stack}, and cannot be used in another");
            let help = format!("make one in {} as well", self.id);
            self.report(Problem::new(self.path(user), message).help(help).at(location));
        }
    }

    pub(crate) fn grant(&mut self, role: &str, statement: Statement) {
        self.rights.entry(role.to_owned()).or_default().push(statement);
    }

    /// The rights of each role with who asked for them.
    pub(crate) fn explained(&self) -> Value {
        let roles = self.rights.iter();
        let mut roles = roles.map(|(role, rights)| (role.clone(), explained(rights))).collect();
        localize(&mut roles, &self.id);
        roles
    }

    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        if self.resources.is_empty() && problems.is_empty() {
            let problem = Problem::new(&*self.id, "the stack has no resource, and needs one");
            problems.push(problem.at(self.location));
        }
        problems
    }

    /// The functions whose code is built here: their logical ids, handlers and places.
    pub(crate) fn handlers(
        &self,
    ) -> impl Iterator<Item = (&str, &HandlerPath, &'static Location<'static>)> {
        self.resources.iter().filter_map(|(id, resource)| {
            Some((id.as_str(), resource.handler.as_ref()?, resource.location))
        })
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
            let outputs: Map<_, _> = outputs
                .map(|(id, output)| (id.clone(), json!({ "Value": output.value })))
                .collect();
            template["Outputs"] = outputs.into();
        }
        localize(&mut template, &self.id);
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

    fn check_logical_id(&mut self, id: &str, location: &'static Location<'static>) -> bool {
        let alphanumeric = id.chars().all(|letter| letter.is_ascii_alphanumeric());
        let right = alphanumeric && !id.is_empty() && id.len() <= LOGICAL_ID_CHARACTERS_MAX;
        if !right {
            let message = format!(
                "an id has 1 to {LOGICAL_ID_CHARACTERS_MAX} letters and digits, and {id:?} is not of these"
            );
            let problem = Problem::new(self.path(id), message);
            self.report(problem.at(location));
        }
        right
    }
}

/// That two of these have one id, the first of them made there.
pub(crate) fn twice(what: &str, first: &Location<'_>) -> Problem {
    let message =
        format!("two {what} have this id: the other one is at {}:{}", first.file(), first.line());
    Problem::new("", message).help("let each have an id of its own")
}
