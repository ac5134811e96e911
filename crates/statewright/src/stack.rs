mod definition;
mod dependencies;
mod reference;
mod resource;

use std::panic::Location;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::{
    Problem, Statement,
    fingerprint::sha256,
    iam::{Reason, explained, policy_document},
    lambda::HandlerPath,
};

pub(crate) use definition::{Definition, DefinitionForm};
pub(crate) use reference::ResourceRef;
pub use resource::Removal;
pub(crate) use resource::Resource;

use dependencies::Dependencies;
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
    /// On whose behalf rights are granted just now.
    asking: Option<Reason>,
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
    /// The code of each function, by its logical id.
    pub(crate) code: &'a IndexMap<String, Code>,
    /// What the template says about itself.
    pub(crate) metadata: Option<Value>,
}

/// The code of a function, in a template.
pub(crate) struct Code {
    /// The value of the function's `Code`.
    pub(crate) value: Value,
    /// Names the sources that it is built of.
    pub(crate) fingerprint: String,
}

impl Stack {
    pub(crate) fn new(id: &str, location: &'static Location<'static>) -> Self {
        Self {
            id: id.to_owned(),
            location,
            resources: IndexMap::new(),
            rights: IndexMap::new(),
            asking: None,
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

    /// Grants a right to a role, or by a policy of a resource.
    pub(crate) fn grant(&mut self, role: &str, statement: Statement) {
        self.rights.entry(role.to_owned()).or_default().push(statement);
    }

    /// The rights of each role with who asked for them.
    pub(crate) fn explained(&self) -> Value {
        // The others are policies of resources, which say themselves whom they are for.
        let is_role = |id: &str| self.resources.get(id).is_some_and(|to| to.policy() == "Policies");
        let roles = self.rights.iter().filter(|(id, _)| is_role(id));
        let mut roles = roles.map(|(role, rights)| (role.clone(), explained(rights))).collect();
        localize(&mut roles, &self.id, &IndexMap::new());
        roles
    }

    /// Does something on behalf of whoever asks for the rights that it grants.
    pub(crate) fn on_behalf<Done>(
        &mut self,
        reason: Reason,
        act: impl FnOnce(&mut Self) -> Done,
    ) -> Done {
        let outer = self.asking.replace(reason);
        let done = act(self);
        self.asking = outer;
        done
    }

    /// On whose behalf rights are granted.
    pub(crate) fn asking(&self) -> Option<&Reason> {
        self.asking.as_ref()
    }

    /// Whether there is a resource with this id.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.resources.contains_key(id)
    }

    /// The properties of a resource, to add to them.
    pub(crate) fn properties_mut(&mut self, resource: &ResourceRef) -> Option<&mut Value> {
        self.resources.get_mut(&resource.id).map(|resource| &mut resource.properties)
    }

    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        if problems.is_empty()
            && let Some(problem) = self.circle()
        {
            problems.push(problem);
        }
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
        let (inline, apart) = self.rights_by_place();
        let mut resources: Map<_, _> = self
            .resources
            .iter()
            .map(|(id, resource)| (id.clone(), render(id, resource, &inline, rendering)))
            .collect();
        for (role, statements) in apart {
            resources.insert(policy_id(role), self.policy_apart(role, &statements));
        }
        let names = self.version_ids(&mut resources, rendering);
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
        localize(&mut template, &self.id, &names);
        template
    }

    /// The rights of each role or policy, and apart from them those that need what in turn
    /// needs the role: CloudFormation can grant these only after both are there.
    fn rights_by_place(&self) -> (Rights<'_>, Rights<'_>) {
        let resources = self.resources.iter().map(|(id, resource)| (id.as_str(), resource));
        let mut dependencies = Dependencies::of(&self.id, resources);
        let (mut inline, mut apart) = (Rights::new(), Rights::new());
        for (id, statements) in &self.rights {
            let is_role = self.resources.get(id).is_some_and(|to| to.policy() == "Policies");
            for statement in statements {
                let resources = json!(statement.resources());
                if is_role && dependencies.would_close(&self.id, id, &resources) {
                    apart.entry(id).or_default().push(statement.clone());
                } else {
                    dependencies.add(&self.id, id, &resources);
                    inline.entry(id).or_default().push(statement.clone());
                }
            }
        }
        (inline, apart)
    }

    /// Rights of a role as a resource of their own.
    fn policy_apart(&self, role: &str, statements: &[Statement]) -> Value {
        json!({
            "Type": "AWS::IAM::Policy",
            "Properties": {
                "PolicyName": "GrantedApart",
                "PolicyDocument": policy_document(statements),
                "Roles": [self.reference(role).reference()],
            },
        })
    }

    /// Resources each of which would have to be there before the others.
    fn circle(&self) -> Option<Problem> {
        let resources = self.resources.iter().map(|(id, resource)| (id.as_str(), resource));
        let dependencies = Dependencies::of(&self.id, resources);
        let circle = dependencies.circle()?;
        let first = &self.resources[*circle.first()?];
        let message =
            format!("each of {} needs another of them to be there before it", circle.join(", "));
        let help = "let one of them do without the other, or find it by a name that both know";
        Some(Problem::new(self.path(circle[0]), message).help(help).at(first.location))
    }

    /// Gives published versions ids for what is published, and tells which.
    fn version_ids(
        &self,
        resources: &mut Map<String, Value>,
        rendering: &Rendering<'_>,
    ) -> IndexMap<String, String> {
        let mut names = IndexMap::new();
        for (id, resource) in &self.resources {
            let Some(of) = &resource.version_of else { continue };
            let mut published = resources.get(of).cloned().unwrap_or_default();
            if let Some(code) = rendering.code.get(of) {
                published["Properties"]["Code"] = json!(code.fingerprint);
            }
            let name = format!("{id}{}", &sha256(&published.to_string())[..16]);
            names.insert(id.clone(), name);
        }
        if !names.is_empty() {
            let renamed = std::mem::take(resources).into_iter();
            *resources = renamed
                .map(|(id, resource)| (names.get(&id).cloned().unwrap_or(id), resource))
                .collect();
        }
        names
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

/// Rights by the logical id of the role or policy that grants them.
type Rights<'a> = IndexMap<&'a str, Vec<Statement>>;

/// The id of the policy that holds rights of a role apart from it.
fn policy_id(role: &str) -> String {
    format!("{role}Policy")
}

fn render(id: &str, resource: &Resource, rights: &Rights<'_>, rendering: &Rendering<'_>) -> Value {
    let mut properties = resource.properties.clone();
    if let Some(statements) = rights.get(id) {
        let document = policy_document(statements);
        properties[resource.policy()] = match resource.policy() {
            "Policies" => json!([{ "PolicyName": "Granted", "PolicyDocument": document }]),
            _ => document,
        };
    }
    if let Some(code) = rendering.code.get(id) {
        properties["Code"] = code.value.clone();
        properties["Architectures"] = json!([rendering.architecture]);
    }
    if let Some(definition) = &resource.definition {
        definition.render(&mut properties, rendering.definition);
    }
    let mut rendered = json!({ "Type": resource.kind, "Properties": properties });
    if !resource.depends_on.is_empty() {
        rendered["DependsOn"] = json!(resource.depends_on);
    }
    if let Some(removal) = resource.removal {
        let policy = match removal {
            Removal::Delete => "Delete",
            Removal::Retain => "Retain",
        };
        rendered["DeletionPolicy"] = json!(policy);
        rendered["UpdateReplacePolicy"] = json!(policy);
    }
    rendered
}

/// That two of these have one id, the first of them made there.
pub(crate) fn twice(what: &str, first: &Location<'_>) -> Problem {
    let message =
        format!("two {what} have this id: the other one is at {}:{}", first.file(), first.line());
    Problem::new("", message).help("let each have an id of its own")
}
