use std::{marker::PhantomData, panic::Location};

use serde_json::json;

use crate::{
    Construct, DeletionPolicy, Intrinsic, Stack, StateMachine,
    stack::{Resource, ResourceRef, Version},
};

/// A version of a state machine, which stays as it is: another one is published with each
/// change of the state machine, and those that were published before stay.
pub struct StateMachineVersion<In, Out> {
    pub(super) resource: ResourceRef,
    pub(super) express: bool,
    types: PhantomData<fn(In) -> Out>,
}

impl<In, Out> StateMachineVersion<In, Out> {
    /// Publishes a version of a state machine.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, machine: &StateMachine<In, Out>) -> Self {
        let of = machine.resource();
        let mut properties = json!({ "StateMachineArn": machine.arn() });
        let mut version = None;
        // What is exported to another stack cannot change for as long as that uses it.
        if of.stack == stack.id() || of.is_existing() {
            // The number of the change: CloudFormation publishes the next version for it.
            let revision = of.attribute("StateMachineRevisionId");
            properties["StateMachineRevisionId"] = json!(revision);
        } else {
            version = Some(Version::Of(of.clone()));
        }
        let kind = "AWS::StepFunctions::StateMachineVersion";
        // An alias may still lead to the version before this one.
        let mut resource =
            Resource::new(kind, properties, Location::caller()).removal(DeletionPolicy::Retain);
        resource.version = version;
        Self {
            resource: stack.add(id, resource),
            express: machine.is_express(),
            types: PhantomData,
        }
    }

    /// The ARN of the version.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.reference()
    }
}

impl<In, Out> Construct for StateMachineVersion<In, Out> {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl<In, Out> Clone for StateMachineVersion<In, Out> {
    fn clone(&self) -> Self {
        Self { resource: self.resource.clone(), express: self.express, types: PhantomData }
    }
}

impl<In, Out> std::fmt::Debug for StateMachineVersion<In, Out> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("StateMachineVersion").field(&self.resource.id).finish()
    }
}
