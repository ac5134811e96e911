use std::panic::Location;

use serde_json::json;

use crate::{
    Construct, DeletionPolicy, Function, Intrinsic, Stack,
    check::Checks,
    stack::{Resource, ResourceRef},
};

/// A version of a function, which stays as it is: another one is published with each change of
/// the function's sources or properties, and those that were published before stay.
pub struct FunctionVersion<In, Out, E> {
    resource: ResourceRef,
    pub(super) function: Function<In, Out, E>,
}

impl<In, Out, E> FunctionVersion<In, Out, E> {
    /// Publishes a version of a function.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, function: &Function<In, Out, E>) -> Self {
        Self::add(stack, id, function, None, Location::caller())
    }

    /// Publishes a version of a function, of which so many instances are kept ready: each of
    /// them is paid for by the hour.
    #[track_caller]
    pub fn provisioned(
        stack: &mut Stack,
        id: &str,
        function: &Function<In, Out, E>,
        concurrency: u32,
    ) -> Self {
        Self::add(stack, id, function, Some(concurrency), Location::caller())
    }

    fn add(
        stack: &mut Stack,
        id: &str,
        function: &Function<In, Out, E>,
        concurrency: Option<u32>,
        location: &'static Location<'static>,
    ) -> Self {
        let mut properties = json!({ "FunctionName": function.name() });
        if let Some(concurrency) = concurrency {
            let mut checks = Checks::new(stack, id, location);
            checks.that(concurrency > 0, || {
                "a version has at least one instance that is kept ready, not 0".to_owned()
            });
            checks.report(stack);
            properties["ProvisionedConcurrencyConfig"] =
                json!({ "ProvisionedConcurrentExecutions": concurrency });
        }
        let mut resource = Resource::new("AWS::Lambda::Version", properties, location)
            // An alias may still lead to the version before this one.
            .removal(DeletionPolicy::Retain);
        resource.version_of = Some(function.resource().clone());
        Self { resource: stack.add(id, resource), function: function.clone() }
    }

    /// The ARN of the version.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.reference()
    }

    /// The number of the version.
    #[must_use]
    pub fn number(&self) -> Intrinsic {
        self.resource.attribute("Version")
    }
}

impl<In, Out, E> Construct for FunctionVersion<In, Out, E> {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl<In, Out, E> std::fmt::Debug for FunctionVersion<In, Out, E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("FunctionVersion").field(&self.resource.id).finish()
    }
}
