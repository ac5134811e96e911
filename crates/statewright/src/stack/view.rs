//! What aspects and policies see of a resource.

use std::panic::Location;

use serde_json::Value;

use crate::{DeletionPolicy, Problem};

use super::{Localizer, Rendering, Resource, ResourceRef, Stack};

/// Looks at every resource of an app when it is synthesized, and may change it.
///
/// ```
/// use serde_json::json;
/// use statewright::{App, Aspect, ResourceView};
///
/// /// Lets every queue be encrypted, and keeps all that has data.
/// struct Encrypted;
///
/// impl Aspect for Encrypted {
///     fn visit(&mut self, resource: &mut ResourceView<'_>) {
///         if resource.kind() == "AWS::SQS::Queue" {
///             resource.set_property("SqsManagedSseEnabled", true);
///         }
///     }
/// }
///
/// let mut app = App::new();
/// app.aspect(Encrypted);
/// app.stack("Orders").resource("Queue", "AWS::SQS::Queue", json!({}));
/// let template = app.template("Orders")?;
/// assert_eq!(template["Resources"]["Queue"]["Properties"]["SqsManagedSseEnabled"], true);
/// # Ok::<(), statewright::Problems>(())
/// ```
pub trait Aspect {
    /// Looks at a resource: in the order in which they were made.
    fn visit(&mut self, resource: &mut ResourceView<'_>);
}

/// A resource, as an [`Aspect`] or a [policy](crate::App::policy) sees it: with all that is
/// known of it when everything is described, such as the rights of a role.
#[derive(Debug)]
pub struct ResourceView<'a> {
    stack: &'a mut Stack,
    resource: ResourceRef,
    /// The place in the program that made it.
    location: &'static Location<'static>,
}

impl Stack {
    /// Lets an aspect see every resource.
    pub(crate) fn visit(&mut self, aspect: &mut dyn Aspect) {
        let resources: Vec<_> = self
            .resources
            .iter()
            .map(|(id, resource)| (ResourceRef::new(&self.id, id), resource.location))
            .collect();
        for (resource, location) in resources {
            aspect.visit(&mut ResourceView { stack: self, resource, location });
        }
    }
}

impl ResourceView<'_> {
    /// The ids from the stack down, with `/` between them.
    #[must_use]
    pub fn path(&self) -> &str {
        self.own().map_or("", |own| &own.path)
    }

    /// The id of the stack that it is in.
    #[must_use]
    pub fn stack(&self) -> &str {
        self.stack.id()
    }

    /// The id that it has in the template.
    #[must_use]
    pub fn logical_id(&self) -> &str {
        &self.resource.id
    }

    /// The type of the resource, such as `AWS::SQS::Queue`.
    #[must_use]
    pub fn kind(&self) -> &str {
        self.own().map_or("", |own| &own.kind)
    }

    /// Its properties as they will be in the template, but for the code of functions.
    #[must_use]
    pub fn properties(&self) -> Value {
        let (id, rendering) = (&self.resource.id, Rendering::default());
        let mut properties = self.own().map_or(Value::Null, |own| {
            self.stack.complete(id, own.clone(), rendering, &mut Vec::new()).properties
        });
        Localizer::new(&self.stack.id).localize(&mut properties);
        properties
    }

    /// Sets a property, as [`Stack::override_property`] does.
    #[track_caller]
    pub fn set_property(&mut self, path: &str, value: impl Into<Value>) {
        self.change(path, Some(value.into()), Location::caller());
    }

    /// Takes a property out, as [`Stack::remove_property`] does.
    #[track_caller]
    pub fn remove_property(&mut self, path: &str) {
        self.change(path, None, Location::caller());
    }

    /// Says what becomes of it when it is taken out of the stack.
    pub fn deletion_policy(&mut self, policy: DeletionPolicy) {
        if let Some(own) = self.stack.resources.get_mut(&self.resource.id) {
            own.deletion_policy = Some(policy);
        }
    }

    /// Tags it, if it can be tagged.
    #[track_caller]
    pub fn tag(&mut self, key: &str, value: impl Into<Value>) {
        let path = self.path().to_owned();
        self.stack.add_tag(path, key, value.into(), Location::caller());
    }

    /// Reports something that must not be: then nothing is synthesized. The place is that of
    /// the construct.
    pub fn problem(&mut self, message: impl Into<String>) {
        let problem = Problem::new(self.path(), message).at(self.location);
        self.stack.report(problem);
    }

    /// Reports something that may be, and is only said.
    pub fn warning(&mut self, message: impl Into<String>) {
        let problem = Problem::new(self.path(), message).at(self.location);
        self.stack.warnings.push(problem);
    }

    fn own(&self) -> Option<&Resource> {
        self.stack.resources.get(&self.resource.id)
    }

    fn change(&mut self, path: &str, value: Option<Value>, location: &'static Location<'static>) {
        let resource = self.resource.clone();
        self.stack.change_property(&resource, path, value, location);
    }
}
