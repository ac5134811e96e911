//! What can be done to any resource, whatever construct made it.

use std::panic::Location;

use serde_json::Value;

use crate::{Condition, Construct, DeletionPolicy, Problem};

use super::{Override, Resource, ResourceRef, Stack};

impl Stack {
    /// Adds a resource as it is, of any type that CloudFormation has.
    ///
    /// In its properties, [`ResourceRef::reference`] and [`ResourceRef::attribute`] name other
    /// resources, those of other stacks included.
    ///
    /// ```
    /// # use serde_json::json;
    /// # use statewright::App;
    /// # let mut app = App::new();
    /// # let stack = app.stack("Orders");
    /// let queue = stack.resource("Queue", "AWS::SQS::Queue", json!({ "VisibilityTimeout": 60 }));
    /// stack.resource(
    ///     "Subscription",
    ///     "AWS::SNS::Subscription",
    ///     json!({
    ///         "Protocol": "sqs",
    ///         "TopicArn": "arn:aws:sns:eu-west-1:111122223333:orders",
    ///         "Endpoint": queue.attribute("Arn"),
    ///     }),
    /// );
    /// # app.template("Orders").unwrap();
    /// ```
    #[track_caller]
    pub fn resource(&mut self, id: &str, kind: &str, properties: Value) -> ResourceRef {
        let location = Location::caller();
        if kind.split("::").count() < 3 && !kind.starts_with("Custom::") {
            let message = format!("{kind:?} is no type of a resource");
            let help = "write it as CloudFormation does: `AWS::SQS::Queue`";
            self.report(Problem::new(self.path(id), message).help(help).at(location));
        }
        if !properties.is_object() {
            let message = format!("the properties of a resource are an object, not {properties}");
            self.report(Problem::new(self.path(id), message).at(location));
        }
        self.add(id, Resource::new(kind.to_owned(), properties, location))
    }

    /// Sets a property of a construct's resource, over what the construct sets itself.
    ///
    /// The path has the names of properties, and positions in lists, with `.` between them; a
    /// `\` lets a `.` be a part of a name. What is not there is made. For what a construct has
    /// no option for.
    ///
    /// ```
    /// # use statewright::{App, Function};
    /// # let mut app = App::new();
    /// # let stack = app.stack("Orders");
    /// let open = Function::new(stack, "Open", handlers::open_case);
    /// stack.override_property(&open, "EphemeralStorage.Size", 1024);
    /// stack.override_property(&open, "Layers.0", "arn:aws:lambda:eu-west-1:111122223333:layer:x:1");
    /// stack.remove_property(&open, "LoggingConfig");
    /// # app.template("Orders").unwrap();
    /// ```
    #[track_caller]
    pub fn override_property(
        &mut self,
        construct: &impl Construct,
        path: &str,
        value: impl Into<Value>,
    ) {
        self.change_property(construct.resource(), path, Some(value.into()), Location::caller());
    }

    /// Takes a property out that a construct sets itself.
    #[track_caller]
    pub fn remove_property(&mut self, construct: &impl Construct, path: &str) {
        self.change_property(construct.resource(), path, None, Location::caller());
    }

    /// Lets a resource be made after another one, and deleted before it, though it does not
    /// name it. Of another stack, all is deployed before.
    #[track_caller]
    pub fn depends_on(&mut self, construct: &impl Construct, before: &impl Construct) {
        let before = before.resource().clone();
        self.edit(construct.resource(), Location::caller(), |resource| {
            if !resource.depends_on.contains(&before) {
                resource.depends_on.push(before);
            }
        });
    }

    /// Says what becomes of a resource when it is taken out of the stack.
    #[track_caller]
    pub fn deletion_policy(&mut self, construct: &impl Construct, policy: DeletionPolicy) {
        self.edit(construct.resource(), Location::caller(), |resource| {
            resource.deletion_policy = Some(policy);
        });
    }

    /// Says what becomes of a resource when a change replaces it by another.
    #[track_caller]
    pub fn update_replace_policy(&mut self, construct: &impl Construct, policy: DeletionPolicy) {
        let (id, location) = (construct.resource(), Location::caller());
        if policy == DeletionPolicy::RetainExceptOnCreate {
            let message = "what is replaced cannot be kept except on create";
            let help = "use `DeletionPolicy::Retain`";
            self.report(Problem::new(self.path_of(id), message).help(help).at(location));
        }
        self.edit(id, location, |resource| resource.update_replace_policy = Some(policy));
    }

    /// Lets a resource be there only under this condition.
    #[track_caller]
    pub fn only_if(&mut self, construct: &impl Construct, condition: &Condition) {
        self.edit(construct.resource(), Location::caller(), |resource| {
            resource.condition = Some(condition.name());
        });
    }

    /// Adds to what a resource tells about itself in its template, under this key.
    #[track_caller]
    pub fn metadata(&mut self, construct: &impl Construct, key: &str, value: impl Into<Value>) {
        let value = value.into();
        self.edit(construct.resource(), Location::caller(), |resource| {
            resource.metadata.insert(key.to_owned(), value);
        });
    }

    pub(super) fn change_property(
        &mut self,
        resource: &ResourceRef,
        path: &str,
        value: Option<Value>,
        location: &'static Location<'static>,
    ) {
        let change = Override { path: path.to_owned(), value, location };
        let problem = match change.property() {
            empty if empty.is_empty() => Some("the path of a property is empty".to_owned()),
            code if code == "Code" && self.is_built(resource) => {
                Some("the code of the function is made of its handler".to_owned())
            }
            _ => None,
        };
        match problem {
            Some(message) => {
                self.report(Problem::new(self.path_of(resource), message).at(location));
            }
            None => self.edit(resource, location, |resource| resource.overrides.push(change)),
        }
    }

    fn is_built(&self, resource: &ResourceRef) -> bool {
        self.own(resource).is_some_and(|resource| resource.handler.is_some())
    }

    fn own(&self, resource: &ResourceRef) -> Option<&Resource> {
        self.resources.get(&resource.id).filter(|_| resource.stack == self.id)
    }

    /// The path of a resource, as far as it is known here.
    pub(crate) fn path_of(&self, resource: &ResourceRef) -> String {
        self.own(resource).map_or_else(|| resource.in_words(), |own| own.path.clone())
    }

    /// Changes a resource of this stack. One that could not be made was reported.
    pub(super) fn edit(
        &mut self,
        resource: &ResourceRef,
        location: &'static Location<'static>,
        change: impl FnOnce(&mut Resource),
    ) {
        let ResourceRef { stack, id, .. } = resource;
        if resource.is_existing() {
            let message = format!("{id} is there already, and is not changed by this app");
            let help = "change it where it was made";
            self.report(Problem::new(&*self.id, message).help(help).at(location));
        } else if *stack != self.id {
            let message = format!("{id} is in the stack {stack}, and is changed in {}", self.id);
            let help = format!("change it where the stack {stack} is described");
            self.report(Problem::new(&*self.id, message).help(help).at(location));
        } else if let Some(resource) = self.resources.get_mut(id) {
            change(resource);
        }
    }
}
