use std::panic::Location;

use serde_json::json;

use crate::{
    Construct, Grantee, Intrinsic, Stack, Statement, Text,
    check::Checks,
    stack::{Resource, ResourceRef},
};

/// A bus of EventBridge, for events of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventBus {
    resource: ResourceRef,
}

impl EventBus {
    /// Adds a bus of this name to the stack.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, name: &str) -> Self {
        let location = Location::caller();
        // Source: EventBridge API Reference, CreateEventBus.
        let mut checks = Checks::new(stack, id, location);
        checks.name("the name of a bus", Some(&name.into()), 256, "._-");
        checks.that(name != "default", || {
            "each account has a bus named \"default\" already: give it another name".to_owned()
        });
        checks.report(stack);
        let properties = json!({ "Name": name });
        let resource = Resource::new("AWS::Events::EventBus", properties, location);
        Self { resource: stack.add(id, resource) }
    }

    /// A bus that is there already in this account and region, by its name: `default` is the one
    /// on which the services of AWS tell what happens.
    #[must_use]
    pub fn existing(name: impl Into<Text>) -> Self {
        let arn = "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/${Ref}";
        Self { resource: ResourceRef::named(name, arn) }
    }

    /// The ARN of the bus.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
    }

    /// The name of the bus.
    #[must_use]
    pub fn name(&self) -> Intrinsic {
        self.resource.reference()
    }

    /// Lets events be put on the bus.
    #[track_caller]
    pub fn grant_put_events(&self, stack: &mut Stack, grantee: &impl Grantee) {
        grantee.role().grant(stack, Statement::allow(["events:PutEvents"]).on(self.arn()));
    }
}

impl Construct for EventBus {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}
