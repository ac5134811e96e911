mod circles;
mod definition;
mod edit;
mod link;
mod placeholder;
mod policies;
mod property_path;
mod reference;
mod resource;
mod scope;
mod template;
mod version;

use std::panic::Location;

use indexmap::IndexMap;
use serde_json::Value;

use crate::{Problem, Statement, lambda::HandlerPath};

pub(crate) use definition::{Definition, DefinitionForm};
pub(crate) use link::{Link, Named};
pub use reference::{Construct, ResourceRef};
pub use resource::DeletionPolicy;
pub(crate) use resource::Resource;
pub(crate) use template::{Part, Rendered, Rendering};

use link::Localizer;
use property_path::Override;

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
    /// The ids of the parts that are being described, from the stack down.
    scope: Vec<String>,
    /// Where each part began, by its path.
    scopes: IndexMap<String, &'static Location<'static>>,
    pub(crate) resources: IndexMap<String, Resource>,
    /// The rights that are granted here to each role, of this stack or another.
    rights: IndexMap<ResourceRef, Vec<Statement>>,
    /// The role of each grant, in the order in which they were made.
    granted: Vec<ResourceRef>,
    /// What the policies of resources say: each by its logical id.
    documents: IndexMap<String, Vec<Statement>>,
    outputs: IndexMap<String, Output>,
    problems: Vec<Problem>,
}

/// A value that the deployed stack tells.
#[derive(Clone, Debug)]
struct Output {
    path: String,
    value: Value,
    location: &'static Location<'static>,
}

impl Stack {
    pub(crate) fn new(id: &str, location: &'static Location<'static>) -> Self {
        Self {
            id: id.to_owned(),
            location,
            scope: Vec::new(),
            scopes: IndexMap::new(),
            resources: IndexMap::new(),
            rights: IndexMap::new(),
            granted: Vec::new(),
            documents: IndexMap::new(),
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
        let (path, logical_id) = (self.path(id), self.logical_id(id));
        if let Some(first) = self.outputs.get(&logical_id) {
            let problem = clash("outputs of the stack", &path, &first.path, first.location);
            self.report(problem.at(location));
        } else if self.check_logical_id(id, location) {
            self.outputs.insert(logical_id, Output { path, value: value.into(), location });
        }
    }

    pub(crate) fn report(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub(crate) fn add(&mut self, id: &str, mut resource: Resource) -> ResourceRef {
        if self.has_room_for(id, resource.location) {
            resource.path = self.path(id);
            self.resources.insert(self.logical_id(id), resource);
        }
        self.reference(id)
    }

    /// Whether a resource with this id can be added; reports it if not.
    pub(crate) fn has_room_for(&mut self, id: &str, location: &'static Location<'static>) -> bool {
        let path = self.path(id);
        let problem = if let Some(first) = self.resources.get(&self.logical_id(id)) {
            clash("resources of the stack", &path, &first.path, first.location)
        } else {
            return self.check_logical_id(id, location);
        };
        self.report(problem.at(location));
        false
    }

    pub(crate) fn grant(&mut self, role: &ResourceRef, statement: Statement) {
        self.granted.push(role.clone());
        self.rights.entry(role.clone()).or_default().push(statement);
    }

    /// Lets the policy of a resource say this.
    pub(crate) fn permit(&mut self, policy: &ResourceRef, statement: Statement) {
        self.documents.entry(policy.id.clone()).or_default().push(statement);
    }

    /// The resource that belongs to another one and has its id with this behind it: made when
    /// it is first asked for. Reports it where the other one is in another stack, which would
    /// have to have it.
    pub(crate) fn beside(
        &mut self,
        resource: &ResourceRef,
        suffix: &str,
        location: &'static Location<'static>,
        make: impl FnOnce() -> Resource,
    ) -> ResourceRef {
        let beside = ResourceRef { id: format!("{}{suffix}", resource.id), ..resource.clone() };
        if resource.stack != self.id {
            let message = format!(
                "{} is in the stack {}, and its policy would have to be changed from another",
                resource.id, resource.stack
            );
            let help = format!("make what needs that in the stack {} as well", resource.stack);
            self.report(Problem::new(&*self.id, message).help(help).at(location));
        } else if !self.resources.contains_key(&beside.id) {
            let mut made = make();
            made.path = format!("{}{suffix}", self.path_of(resource));
            self.resources.insert(beside.id.clone(), made);
        }
        beside
    }

    /// The properties of a resource of this stack, to add to them.
    pub(crate) fn properties_mut(&mut self, resource: &ResourceRef) -> Option<&mut Value> {
        let own = resource.stack == self.id;
        let resource = self.resources.get_mut(&resource.id).filter(|_| own);
        resource.map(|resource| &mut resource.properties)
    }

    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        if self.resources.is_empty() && problems.is_empty() {
            let problem = Problem::new(&*self.id, "the stack has no resource, and needs one");
            problems.push(problem.at(self.location));
        }
        problems
    }

    /// The functions whose code is built here: their logical ids, paths, handlers and places.
    pub(crate) fn handlers(
        &self,
    ) -> impl Iterator<Item = (&str, &str, &HandlerPath, &'static Location<'static>)> {
        self.resources.iter().filter_map(|(id, resource)| {
            Some((id.as_str(), &*resource.path, resource.handler.as_ref()?, resource.location))
        })
    }

    fn check_logical_id(&mut self, id: &str, location: &'static Location<'static>) -> bool {
        let alphanumeric = id.chars().all(|letter| letter.is_ascii_alphanumeric());
        let length = self.logical_id(id).len();
        let right = alphanumeric && !id.is_empty() && length <= LOGICAL_ID_CHARACTERS_MAX;
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

/// That two of these have one logical id, which is made of the ids in their paths.
fn clash(what: &str, path: &str, first: &str, location: &Location<'_>) -> Problem {
    let mut problem = twice(what, location).of(path);
    if first != path {
        problem.message = format!(
            "this has the same logical id as {first}, at {}:{}: the ids in the path, one behind the other",
            location.file(),
            location.line()
        );
    }
    problem
}
