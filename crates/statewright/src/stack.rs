mod circles;
mod definition;
mod edit;
mod existing;
mod link;
mod output;
mod placeholder;
mod policies;
mod property_path;
mod reference;
mod resource;
mod scope;
mod section;
mod tag;
mod template;
mod versions;
mod view;

use std::{collections::BTreeMap, panic::Location};

use indexmap::{IndexMap, map};
use serde_json::{Map, Value, json};

use crate::{
    FileAsset, Intrinsic, Problem, Statement, Test,
    iam::{Explained, Reason, explained},
    lambda::HandlerPath,
    ordered::{OrderedMap, OrderedSet},
};

pub(crate) use definition::{Definition, DefinitionForm, Schemas};
pub(crate) use existing::Arn;
pub(crate) use link::{Export, Link, Named};
pub use output::OutputProps;
pub(crate) use placeholder::first_placeholder;
pub use reference::{Construct, ResourceRef};
pub use resource::DeletionPolicy;
pub(crate) use resource::{Resource, Version};
pub(crate) use section::Section;
pub(crate) use template::{Part, Rendered, Rendering};
pub(crate) use versions::{Published, published, second_versions};

pub use view::{Aspect, ResourceView};

use link::Localizer;
use property_path::Override;
use reference::OF;
use section::Entry;
use tag::Tag;

/// The longest logical id, in characters.
///
/// Source: CloudFormation User Guide, "CloudFormation quotas".
const LOGICAL_ID_CHARACTERS_MAX: usize = 255;

/// Resources that are deployed and deleted together: what becomes one template.
#[derive(Clone, Debug)]
pub struct Stack {
    id: String,
    /// The place in the program that made it.
    pub(crate) location: &'static Location<'static>,
    /// The ids of the parts that are being described, from the stack down.
    scope: Vec<String>,
    /// Where each part began, by its path.
    scopes: IndexMap<String, &'static Location<'static>>,
    pub(crate) resources: IndexMap<String, Resource>,
    /// The rights that are granted here to each role, of this stack or another, with who asked
    /// for them.
    rights: OrderedMap<ResourceRef, OrderedMap<Statement, OrderedSet<Reason>>>,
    /// The role of each right, in the order in which they were granted.
    granted: Vec<ResourceRef>,
    /// What the policies of resources say: each by its logical id.
    documents: IndexMap<String, Vec<Statement>>,
    /// On whose behalf rights are granted just now.
    asking: Option<Reason>,
    sections: BTreeMap<Section, IndexMap<String, Entry>>,
    description: Option<String>,
    metadata: Map<String, Value>,
    tags: Vec<Tag>,
    /// What is uploaded besides the code of functions.
    pub(crate) files: Vec<FileAsset>,
    /// The policies that are resources of their own, by the role that they are for.
    attached: IndexMap<ResourceRef, Vec<String>>,
    problems: Vec<Problem>,
    pub(crate) warnings: Vec<Problem>,
}

impl Stack {
    pub(crate) fn new(id: &str, location: &'static Location<'static>) -> Self {
        Self {
            id: id.to_owned(),
            location,
            scope: Vec::new(),
            scopes: IndexMap::new(),
            resources: IndexMap::new(),
            rights: OrderedMap::default(),
            granted: Vec::new(),
            documents: IndexMap::new(),
            asking: None,
            sections: BTreeMap::new(),
            description: None,
            metadata: Map::new(),
            tags: Vec::new(),
            files: Vec::new(),
            attached: IndexMap::new(),
            problems: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// The name of the stack.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Says what the stack is for, in the template.
    #[track_caller]
    pub fn description(&mut self, text: &str) {
        self.check_description(&self.id.clone(), text, Location::caller());
        self.description = Some(text.to_owned());
    }

    /// Adds to what the template tells about itself, under this key.
    pub fn template_metadata(&mut self, key: &str, value: impl Into<Value>) {
        self.metadata.insert(key.to_owned(), value.into());
    }

    /// Adds a rule: what must hold of the parameters before anything is deployed, and what is
    /// said if it does not.
    ///
    /// ```
    /// # use serde_json::json;
    /// # use statewright::{App, Parameter, Test};
    /// # let mut app = App::new();
    /// # let stack = app.stack("Orders");
    /// # stack.resource("Queue", "AWS::SQS::Queue", json!({}));
    /// let stage = Parameter::text(stack, "Stage", "dev");
    /// let owner = Parameter::text(stack, "Owner", "");
    /// stack.rule(
    ///     "ProductionHasAnOwner",
    ///     Some(Test::equals(stage.value(), "prod")),
    ///     [(!Test::equals(owner.value(), ""), "name an owner of the production stack")],
    /// );
    /// # app.template("Orders").unwrap();
    /// ```
    #[track_caller]
    pub fn rule<'a>(
        &mut self,
        id: &str,
        when: Option<Test>,
        assertions: impl IntoIterator<Item = (Test, &'a str)>,
    ) {
        let assertions = assertions.into_iter().map(|(test, description)| {
            json!({ "Assert": test.into_json(), "AssertDescription": description })
        });
        let mut rule = json!({});
        if let Some(test) = when {
            rule["RuleCondition"] = test.into_json();
        }
        rule["Assertions"] = assertions.collect();
        self.add_entry(Section::Rules, id, rule, Location::caller());
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
        let logical_id = self.logical_id(id);
        let parameters = self.sections.get(&Section::Parameters);
        let problem = if let Some(first) = self.resources.get(&logical_id) {
            clash("resources of the stack", &path, &first.path, first.location)
        } else if let Some(first) = parameters.and_then(|all| all.get(&logical_id)) {
            clash("resources or parameters of the stack", &path, &first.path, first.location)
        } else {
            return self.check_logical_id(id, location);
        };
        self.report(problem.at(location));
        false
    }

    /// Grants a right to a role, and gives the position of that among its rights.
    pub(crate) fn grant(&mut self, role: &ResourceRef, mut statement: Statement) -> usize {
        let reasons = statement.take_reasons();
        let rights = match self.rights.get_index_of(role) {
            Some(known) => &mut self.rights[known],
            None => self.rights.entry(role.clone()).or_default(),
        };
        let right = rights.entry(statement);
        let position = right.index();
        if let map::Entry::Vacant(_) = &right {
            self.granted.push(role.clone());
        }
        right.or_default().extend(reasons);
        position
    }

    /// Says that somebody else asks for a right of a role, too.
    pub(crate) fn ask_for(&mut self, role: &ResourceRef, right: usize, reason: Reason) {
        let right = self.rights.get_mut(role).and_then(|rights| rights.get_index_mut(right));
        if let Some((_, reasons)) = right {
            reasons.insert(reason);
        }
    }

    /// Lets the policy of a resource say this. One of another stack was reported.
    pub(crate) fn permit(&mut self, policy: &ResourceRef, statement: Statement) {
        if policy.stack == self.id {
            self.documents.entry(policy.id.clone()).or_default().push(statement);
        }
    }

    /// The rights of each role with who asked for them.
    fn explained(&mut self) -> IndexMap<String, Vec<Explained>> {
        let mut localizer = Localizer::new(&self.id);
        let mut all = IndexMap::<_, Vec<_>>::new();
        for (role, rights) in std::mem::take(&mut self.rights) {
            let rights = explained(rights, |resource| localizer.localize(resource));
            // A role that is there already may be given rights by several handles of it; one of
            // the stack that has its name as id is another one.
            let name = match role.is_existing() && self.resources.contains_key(&role.id) {
                true => format!("existing {}", role.id),
                false if role.stack == self.id => role.id,
                false => role.in_words(),
            };
            all.entry(name).or_default().extend(rights);
        }
        all
    }

    /// What is known of the data of its state machines, by their logical ids.
    fn schemas(&mut self) -> IndexMap<String, Schemas> {
        let known = self.resources.iter_mut().filter_map(|(id, resource)| {
            let schemas = std::mem::take(&mut resource.definition.as_mut()?.schemas);
            (!schemas.is_empty()).then(|| (id.clone(), schemas))
        });
        known.collect()
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

    /// Whether a resource is in this stack; reports it if not, where its policy would have to be
    /// changed from another one, and warns where it is there already.
    pub(crate) fn check_own(
        &mut self,
        resource: &ResourceRef,
        location: &'static Location<'static>,
    ) -> bool {
        let ResourceRef { stack, id, .. } = resource;
        if resource.is_existing() {
            let message =
                format!("{id} is there already, and its policy is not changed by this app");
            let help = "let it allow what is done with it here where it was made";
            self.warnings.push(Problem::new(&*self.id, message).help(help).at(location));
        } else if *stack != self.id {
            let message = format!(
                "{id} is in the stack {stack}, and its policy would have to be changed from another"
            );
            let help = format!("make what needs that in the stack {stack} as well");
            self.report(Problem::new(&*self.id, message).help(help).at(location));
        }
        *stack == self.id
    }

    /// The resource that belongs to another one and has its id with this behind it: made when
    /// it is first asked for.
    pub(crate) fn beside(
        &mut self,
        resource: &ResourceRef,
        suffix: &str,
        location: &'static Location<'static>,
        make: impl FnOnce() -> Resource,
    ) -> ResourceRef {
        let beside = resource.beside(suffix);
        if self.check_own(resource, location) && !self.resources.contains_key(&beside.id) {
            let mut made = make();
            made.path = format!("{}{suffix}", self.path_of(resource));
            self.resources.insert(beside.id.clone(), made);
        }
        beside
    }

    /// The properties of a resource of this stack, to add to them.
    pub(crate) fn properties_mut(&mut self, resource: &ResourceRef) -> Option<&mut Value> {
        let own = self.resources.get_mut(&resource.id).filter(|_| resource.stack == self.id);
        own.map(|own| &mut own.properties)
    }

    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        // What is granted to a role that is there already is in a policy.
        let is_empty = self.resources.is_empty() && self.rights.is_empty();
        if is_empty && problems.is_empty() {
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

    /// The name of the type that the function of this stack returns that has this ARN.
    pub(crate) fn returns(&self, arn: &Intrinsic) -> Option<&'static str> {
        let name = arn.name_in_text()?;
        let (stack, id) = name.strip_suffix(".Arn")?.split_once(OF)?;
        let resource = self.resources.get(id).filter(|_| stack == self.id)?;
        resource.returns
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
