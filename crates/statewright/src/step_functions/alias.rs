use std::{marker::PhantomData, panic::Location};

use serde_json::{Value, json};

use crate::{
    Alarm, Construct, Intrinsic, Rollout, Stack, StateMachineVersion,
    check::Checks,
    stack::{Resource, ResourceRef},
};

/// A name that leads to a version of a state machine, or to two by weights: who starts the
/// alias need not know which.
///
/// ```
/// # use statewright::{App, Function, Rollout, StateMachine, StateMachineAlias};
/// # use statewright::{StateMachineAliasProps, StateMachineVersion};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
/// # let machine = StateMachine::new(stack, "Machine", open_case.task("Open Case"));
/// let version = StateMachineVersion::new(stack, "Version", &machine);
/// let props = StateMachineAliasProps {
///     rollout: Rollout::Canary { percent: 10, minutes: 15 },
///     ..StateMachineAliasProps::default()
/// };
/// let live = StateMachineAlias::with(stack, "LiveAlias", "live", &version, &props);
/// # app.template("Doc").unwrap();
/// ```
pub struct StateMachineAlias<In, Out> {
    pub(super) resource: ResourceRef,
    express: bool,
    types: PhantomData<fn(In) -> Out>,
}

/// How an alias is set up.
#[derive(Clone, Debug, Default)]
pub struct StateMachineAliasProps {
    /// What the alias is for, in words: 256 characters at the most.
    pub description: Option<String>,
    /// How executions go over to a new version.
    pub rollout: Rollout,
    /// Alarms upon which they go back to the version before, while they go over.
    pub alarms: Vec<Alarm>,
}

impl<In, Out> StateMachineAlias<In, Out> {
    /// Adds an alias of this name to the stack, which leads to this version.
    #[track_caller]
    pub fn new(
        stack: &mut Stack,
        id: &str,
        name: &str,
        version: &StateMachineVersion<In, Out>,
    ) -> Self {
        Self::with(stack, id, name, version, &StateMachineAliasProps::default())
    }

    /// Adds an alias of this name to the stack, which leads to this version, and goes over to
    /// a new one so.
    #[track_caller]
    pub fn with(
        stack: &mut Stack,
        id: &str,
        name: &str,
        version: &StateMachineVersion<In, Out>,
        props: &StateMachineAliasProps,
    ) -> Self {
        let location = Location::caller();
        let mut checks = Checks::new(stack, id, location);
        props.check(&mut checks);
        checks.report(stack);
        let mut preference = props.rollout.preference();
        preference["StateMachineVersionArn"] = json!(version.arn());
        if !props.alarms.is_empty() {
            let names: Vec<_> = props.alarms.iter().map(Alarm::name).collect();
            preference["Alarms"] = json!(names);
        }
        let mut properties = json!({ "Name": name, "DeploymentPreference": preference });
        if let Some(description) = &props.description {
            properties["Description"] = json!(description);
        }
        Self::add(stack, id, name, version, properties, location)
    }

    /// Adds an alias of this name to the stack, which leads so many executions out of a
    /// hundred to the first version, and the others to the second.
    #[track_caller]
    pub fn split(
        stack: &mut Stack,
        id: &str,
        name: &str,
        first: (&StateMachineVersion<In, Out>, u32),
        second: &StateMachineVersion<In, Out>,
    ) -> Self {
        let location = Location::caller();
        let (first, percent) = first;
        let mut checks = Checks::new(stack, id, location);
        checks.range("the weight of a version is", percent, 0..=100, "of 100");
        checks.report(stack);
        let route = |version: &StateMachineVersion<In, Out>, weight: u32| json!({ "StateMachineVersionArn": version.arn(), "Weight": weight });
        let routes = [route(first, percent), route(second, 100 - percent.min(100))];
        let properties = json!({ "Name": name, "RoutingConfiguration": routes });
        Self::add(stack, id, name, first, properties, location)
    }

    fn add(
        stack: &mut Stack,
        id: &str,
        name: &str,
        version: &StateMachineVersion<In, Out>,
        properties: Value,
        location: &'static Location<'static>,
    ) -> Self {
        let mut checks = Checks::new(stack, id, location);
        // Source: Step Functions API Reference, CreateStateMachineAlias.
        checks.name("the name of an alias", Some(&name.into()), 80, "-_.");
        let is_number = name.chars().all(|letter| letter.is_ascii_digit());
        checks.that(name.is_empty() || !is_number, || {
            format!("the name of an alias is no number, as {name} is: versions have those")
        });
        checks.report(stack);
        let resource = Resource::new("AWS::StepFunctions::StateMachineAlias", properties, location);
        Self { resource: stack.add(id, resource), express: version.express, types: PhantomData }
    }

    /// The ARN of the alias.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.reference()
    }

    pub(crate) fn is_express(&self) -> bool {
        self.express
    }
}

impl<In, Out> Construct for StateMachineAlias<In, Out> {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl StateMachineAliasProps {
    /// Source: CloudFormation's schema of AWS::StepFunctions::StateMachineAlias.
    fn check(&self, checks: &mut Checks) {
        checks.length("the description of an alias", self.description.as_deref(), 256);
        checks.range("the number of alarms of an alias is", self.alarms.len(), 0..=100, "");
        self.rollout.check("executions", checks);
    }
}

impl Rollout {
    fn preference(self) -> Value {
        let steps = |name: &str, percent: u32, minutes: u32| json!({ "Type": name, "Percentage": percent, "Interval": minutes });
        match self {
            Self::AllAtOnce => json!({ "Type": "ALL_AT_ONCE" }),
            Self::Linear { percent, minutes } => steps("LINEAR", percent, minutes),
            Self::Canary { percent, minutes } => steps("CANARY", percent, minutes),
        }
    }
}

impl<In, Out> std::fmt::Debug for StateMachineAlias<In, Out> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("StateMachineAlias").field(&self.resource.id).finish()
    }
}
