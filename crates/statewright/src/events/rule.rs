use std::{fmt, marker::PhantomData, panic::Location};

use serde::Serialize;
use serde_json::{Value, json};
use statewright_handler::Event;

use crate::{
    Construct, EventBus, EventPattern, Intrinsic, Principal, Problem, Queue, Receiver, Receives,
    Role, ScheduleExpression, Stack, Text,
    check::Checks,
    iam::own_account,
    lambda::permit,
    receiver::Kind,
    stack::{Resource, ResourceRef},
};

/// A rule of EventBridge: who is sent which events.
///
/// A state machine is sent the detail alone, or the whole event, or something else each time;
/// it is started only with what it takes.
///
/// ```
/// # use handlers::{NewCase, Status, WorkedCase};
/// # use statewright::{App, Bucket, EventPattern, Function, Rule, StateMachine};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let close_case = Function::new(stack, "CloseCaseFunction", handlers::close_case);
/// let machine = StateMachine::new(stack, "Machine", close_case.task("Close Case"));
/// let resolved = EventPattern::of("calls", "Case Worked On")
///     .detail(WorkedCase::STATUS, [Status::Resolved]);
/// let rule = Rule::new(stack, "Resolved", &resolved);
/// rule.send_detail_to(stack, &machine);
/// # app.template("Doc").unwrap();
/// ```
pub struct Rule<Detail> {
    resource: ResourceRef,
    props: RuleProps,
    location: &'static Location<'static>,
    types: PhantomData<fn() -> Detail>,
}

/// How a rule is set up.
#[derive(Clone, Debug, Default)]
pub struct RuleProps {
    /// Its name; one that CloudFormation makes, if not given.
    pub name: Option<Text>,
    /// What the rule is for, in words: 512 characters at the most.
    pub description: Option<String>,
    /// The bus that the events are on; the one that each account has, if not given.
    pub bus: Option<EventBus>,
    /// Whether it is switched off.
    pub disabled: bool,
    /// Where events go that could not be sent.
    pub dead_letters: Option<Queue>,
    /// How often it is tried again to send an event, up to 185 times, which it is, if not given.
    pub max_retries: Option<u32>,
    /// For how long it is tried, in seconds, 60 to 86,400; for a day, if not given.
    pub max_age_seconds: Option<u32>,
}

/// The most targets that a rule has.
///
/// Source: EventBridge User Guide, "EventBridge quotas".
const TARGETS_MAX: usize = 5;

impl<Detail> Rule<Detail> {
    /// Adds a rule to the stack, about these events.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, pattern: &EventPattern<Detail>) -> Self {
        Self::with(stack, id, pattern, &RuleProps::default())
    }

    /// Adds a rule to the stack, about these events, that is set up so.
    #[track_caller]
    pub fn with(
        stack: &mut Stack,
        id: &str,
        pattern: &EventPattern<Detail>,
        props: &RuleProps,
    ) -> Self {
        let location = Location::caller();
        if let Some(error) = &pattern.error {
            let message = format!("serde cannot write a value of the pattern: {error}");
            stack.report(Problem::new(stack.path(id), message).at(location));
        }
        let properties = json!({ "EventPattern": pattern.pattern });
        Self::add(stack, id, properties, props, location)
    }

    fn add(
        stack: &mut Stack,
        id: &str,
        mut properties: Value,
        props: &RuleProps,
        location: &'static Location<'static>,
    ) -> Self {
        let mut checks = Checks::new(stack, id, location);
        props.check(&mut checks);
        checks.report(stack);
        properties["State"] = json!(if props.disabled { "DISABLED" } else { "ENABLED" });
        if let Some(name) = &props.name {
            properties["Name"] = json!(name);
        }
        if let Some(description) = &props.description {
            properties["Description"] = json!(description);
        }
        if let Some(bus) = &props.bus {
            properties["EventBusName"] = json!(bus.name());
        }
        properties["Targets"] = json!([]);
        let resource = stack.add(id, Resource::new("AWS::Events::Rule", properties, location));
        Self { resource, props: props.clone(), location, types: PhantomData }
    }

    /// The ARN of the rule.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
    }

    /// Sends the detail of each event to somebody who takes it.
    pub fn send_detail_to(&self, stack: &mut Stack, to: &impl Receives<Detail>) {
        self.send(stack, &to.receiver(), json!({ "InputPath": "$.detail" }));
    }

    /// Sends each event as a whole to somebody who takes it.
    pub fn send_event_to(&self, stack: &mut Stack, to: &impl Receives<Event<Detail>>) {
        self.send(stack, &to.receiver(), json!({}));
    }

    /// Sends this to somebody who takes it, at each event.
    pub fn send_to<In: Serialize>(&self, stack: &mut Stack, to: &impl Receives<In>, input: &In) {
        match serde_json::to_string(input) {
            Ok(input) => self.send(stack, &to.receiver(), json!({ "Input": input })),
            Err(error) => {
                let message = format!("serde cannot write what is sent: {error}");
                let path = stack.path_of(&self.resource);
                stack.report(Problem::new(path, message).at(self.location));
            }
        }
    }

    fn send(&self, stack: &mut Stack, to: &Receiver, mut target: Value) {
        let location = self.location;
        let path = stack.path_of(&self.resource);
        let Some(properties) = stack.properties_mut(&self.resource) else {
            let message = "the rule is in another stack, and what it sends events to with it";
            stack.report(Problem::new(path, message).at(location));
            return;
        };
        let number = properties["Targets"].as_array().map_or(0, Vec::len);
        if number == TARGETS_MAX {
            let message =
                format!("a rule sends to {TARGETS_MAX} at the most, and this is one more");
            let help = "make a second rule about the same events";
            stack.report(Problem::new(path, message).help(help).at(location));
            return;
        }
        target["Arn"] = json!(to.arn());
        target["Id"] = json!(format!("Target{number}"));
        if let Some(role) = self.permit(stack, to, number) {
            target["RoleArn"] = json!(role.arn());
        }
        if to.needs_group() {
            target["SqsParameters"] = json!({ "MessageGroupId": self.resource.id });
        }
        let mut policy = json!({});
        if let Some(retries) = self.props.max_retries {
            policy["MaximumRetryAttempts"] = json!(retries);
        }
        if let Some(seconds) = self.props.max_age_seconds {
            policy["MaximumEventAgeInSeconds"] = json!(seconds);
        }
        if policy != json!({}) {
            target["RetryPolicy"] = policy;
        }
        if let Some(queue) = &self.props.dead_letters {
            if number == 0 {
                queue.keep_dead_letters(stack);
                self.permit_queue(stack, queue);
            }
            target["DeadLetterConfig"] = json!({ "Arn": queue.arn() });
        }
        if let Some(targets) = stack
            .properties_mut(&self.resource)
            .and_then(|properties| properties["Targets"].as_array_mut())
        {
            targets.push(target);
        }
    }

    /// Lets the rule send something, and gives the role by which it does, if it needs one.
    ///
    /// Source: EventBridge User Guide, "Using resource-based policies for Amazon EventBridge",
    /// by which functions, queues and topics say themselves who may.
    fn permit(&self, stack: &mut Stack, to: &Receiver, number: usize) -> Option<Role> {
        let location = self.location;
        match &to.0 {
            Kind::Machine { .. } => {
                let role = Role::beside(stack, &self.resource, Principal::EventBridge, location);
                to.grant(stack, &role);
                return Some(role);
            }
            Kind::Function { arn } => {
                let suffix = format!("Permission{number}");
                stack.beside(&self.resource, &suffix, location, || {
                    permit(arn, EVENTS, &self.arn(), location)
                });
            }
            Kind::Queue(queue) => self.permit_queue(stack, queue),
            Kind::Topic(topic) => {
                let rules = own_account("events:${AWS::Region}:${AWS::AccountId}:rule/*");
                topic.permit_publisher(stack, EVENTS, rules, location);
            }
        }
        None
    }

    fn permit_queue(&self, stack: &mut Stack, queue: &Queue) {
        if let Some(key) = queue.key() {
            // Not the rule itself: it needs the queue, and that the key.
            let rules = own_account("events:${AWS::Region}:${AWS::AccountId}:rule/*");
            key.permit_sender(stack, EVENTS, rules);
        }
        let condition = json!({ "ArnEquals": { "aws:SourceArn": self.arn() } });
        queue.permit_sender(stack, EVENTS, condition, self.location);
    }
}

const EVENTS: &str = "events.amazonaws.com";

impl Rule<()> {
    /// Adds a rule to the stack, about times. A [`Schedule`](crate::Schedule) has time zones
    /// as well.
    #[track_caller]
    pub fn at_times(
        stack: &mut Stack,
        id: &str,
        times: &ScheduleExpression,
        props: &RuleProps,
    ) -> Self {
        let location = Location::caller();
        let mut checks = Checks::new(stack, id, location);
        times.check(&mut checks);
        checks.that(!times.is_once(), || {
            "a rule is about times that come again: make a `Schedule` for a single one".to_owned()
        });
        checks.that(props.bus.is_none(), || {
            "a rule about times is on the bus that each account has, and on no other".to_owned()
        });
        checks.report(stack);
        let properties = json!({ "ScheduleExpression": times.text() });
        Self::add(stack, id, properties, props, location)
    }
}

impl RuleProps {
    /// Source: EventBridge API Reference, PutRule and PutTargets.
    fn check(&self, checks: &mut Checks) {
        checks.name("the name of a rule", self.name.as_ref(), 64, ".-_");
        checks.length("the description of a rule", self.description.as_deref(), 512);
        let retries = self.max_retries.unwrap_or(0);
        checks.range("sending an event is tried again", retries, 0..=185, "times");
        let age = self.max_age_seconds.unwrap_or(86_400);
        checks.range("sending an event is tried for", age, 60..=86_400, "seconds");
        checks.dead_letters("a rule", self.dead_letters.as_ref());
    }
}

impl<Detail> Construct for Rule<Detail> {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl<Detail> fmt::Debug for Rule<Detail> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Rule").field(&self.resource.id).finish()
    }
}
