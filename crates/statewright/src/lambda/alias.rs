use std::panic::Location;

use serde_json::json;

use crate::{
    Alarm, AsyncInvoke, Construct, Function, FunctionVersion, Grantee, Intrinsic, Invocable, Role,
    Rollout, Stack, Text,
    check::Checks,
    stack::{Resource, ResourceRef},
};

use super::{ProvisionedScaling, deployment::Deployment};

/// A name that leads to a version of a function, or to two by weights: who invokes the alias
/// need not know which. It can be given to all that takes a function ([`Invocable`]).
///
/// ```
/// # use statewright::{Alarm, App, Function, FunctionAlias, FunctionAliasProps, FunctionVersion};
/// # use statewright::Rollout;
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
/// let version = FunctionVersion::new(stack, "Version", &open_case);
/// let failing = Alarm::new(stack, "Failing", open_case.errors().above(0.0));
/// let props = FunctionAliasProps {
///     rollout: Rollout::Canary { percent: 10, minutes: 5 },
///     alarms: vec![failing],
///     ..FunctionAliasProps::default()
/// };
/// let live = FunctionAlias::with(stack, "LiveAlias", "live", &version, &props);
/// # app.template("Doc").unwrap();
/// ```
pub struct FunctionAlias<In, Out, E> {
    resource: ResourceRef,
    name: String,
    function: Function<In, Out, E>,
}

/// How an alias is set up.
#[derive(Clone, Debug, Default)]
pub struct FunctionAliasProps {
    /// What the alias is for, in words: 256 characters at the most.
    pub description: Option<String>,
    /// The number of another version, such as the one before, and how many invocations out of
    /// a hundred it is given.
    pub besides: Option<(Text, u32)>,
    /// How invocations go over to a new version. If that is not all at once, or there are
    /// alarms, CodeDeploy does it, with a deployment group of its own for the alias.
    pub rollout: Rollout,
    /// Alarms upon which they go back to the version before, while they go over.
    pub alarms: Vec<Alarm>,
    /// How many instances are kept ready: each of them is paid for by the hour.
    pub provisioned_concurrency: Option<u32>,
    /// Between which numbers of instances as many are kept ready as are needed for now, instead
    /// of always the same.
    pub provisioned_scaling: Option<ProvisionedScaling>,
    /// What becomes of events that nobody waits for; what Lambda does, if not given.
    pub async_invoke: Option<AsyncInvoke>,
}

impl<In, Out, E> FunctionAlias<In, Out, E> {
    /// Adds an alias of this name to the stack, which leads to this version.
    #[track_caller]
    pub fn new(
        stack: &mut Stack,
        id: &str,
        name: &str,
        version: &FunctionVersion<In, Out, E>,
    ) -> Self {
        Self::with(stack, id, name, version, &FunctionAliasProps::default())
    }

    /// Adds an alias of this name to the stack, which leads to this version and is set up so.
    #[track_caller]
    pub fn with(
        stack: &mut Stack,
        id: &str,
        name: &str,
        version: &FunctionVersion<In, Out, E>,
        props: &FunctionAliasProps,
    ) -> Self {
        let location = Location::caller();
        let mut checks = Checks::new(stack, id, location);
        props.check(name, &mut checks);
        checks.report(stack);
        let mut properties = json!({
            "FunctionName": version.function.name(),
            "FunctionVersion": version.number(),
            "Name": name,
        });
        if let Some(description) = &props.description {
            properties["Description"] = json!(description);
        }
        if let Some((other, percent)) = &props.besides {
            let weight = f64::from(*percent) / 100.0;
            properties["RoutingConfig"] = json!({
                "AdditionalVersionWeights": [{ "FunctionVersion": other, "FunctionWeight": weight }],
            });
        }
        if let Some(concurrency) = props.provisioned_concurrency {
            properties["ProvisionedConcurrencyConfig"] =
                json!({ "ProvisionedConcurrentExecutions": concurrency });
        }
        let mut resource = Resource::new("AWS::Lambda::Alias", properties, location);
        if stack.has_room_for(id, location)
            && let Some(deployment) = Deployment::of(props)
        {
            let function = version.function.resource();
            resource.update_policy = Some(deployment.add(stack, id, (function, name), location));
        }
        let resource = stack.add(id, resource);
        let alias = Self { resource, name: name.to_owned(), function: version.function.clone() };
        if let Some(events) = &props.async_invoke {
            events.add(stack, id, &alias.invoked(), alias.role(), location);
        }
        if let Some(scaling) = props.provisioned_scaling {
            let alias = (&alias.resource, name);
            scaling.add(stack, id, alias, version.function.resource(), location);
        }
        alias
    }

    /// The name of the alias.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The function that it leads to a version of.
    #[must_use]
    pub fn function(&self) -> &Function<In, Out, E> {
        &self.function
    }

    /// The ARN of the alias.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.reference()
    }
}

impl<In, Out, E> Construct for FunctionAlias<In, Out, E> {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl FunctionAliasProps {
    pub(super) fn keeps_instances(&self) -> bool {
        self.provisioned_concurrency.is_some() || self.provisioned_scaling.is_some()
    }

    /// Source: Lambda API Reference, CreateAlias; CloudFormation's schema of
    /// AWS::Lambda::Alias.
    fn check(&self, name: &str, checks: &mut Checks) {
        checks.name("the name of an alias", Some(&name.into()), 128, "-_");
        let is_number = name.chars().all(|letter| letter.is_ascii_digit());
        checks.that(name.is_empty() || !is_number, || {
            format!("the name of an alias is no number, as {name} is: versions have those")
        });
        checks.length("the description of an alias", self.description.as_deref(), 256);
        self.rollout.check("invocations", checks);
        // Source: CodeDeploy User Guide, "Quotas".
        checks.range("the number of alarms of an alias is", self.alarms.len(), 0..=10, "");
        if let Some((_, percent)) = &self.besides {
            checks.range("the weight of a version is", *percent, 0..=100, "of 100");
            checks.that(Deployment::of(self).is_none(), || {
                "an alias that goes over to new versions by steps has no weights besides: leave out `besides`, or `rollout` and `alarms`".to_owned()
            });
            checks.that(!self.keeps_instances(), || {
                "an alias that leads to two versions keeps no instances ready".to_owned()
            });
        }
        checks.that(self.provisioned_concurrency != Some(0), || {
            "an alias has at least one instance that is kept ready, not 0".to_owned()
        });
        if let Some(scaling) = self.provisioned_scaling {
            scaling.check(checks);
            checks.that(self.provisioned_concurrency.is_none(), || {
                "either as many instances as are needed are kept ready, or always the same: leave out `provisioned_concurrency`, or `provisioned_scaling`".to_owned()
            });
        }
        if let Some(events) = &self.async_invoke {
            events.check(checks);
        }
    }
}

impl<In, Out, E> Grantee for FunctionAlias<In, Out, E> {
    fn role(&self) -> &Role {
        self.function.role()
    }
}

impl<In, Out, E> std::fmt::Debug for FunctionAlias<In, Out, E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("FunctionAlias").field(&self.resource.id).finish()
    }
}
