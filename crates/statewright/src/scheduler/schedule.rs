use std::panic::Location;

use serde::Serialize;
use serde_json::json;

use crate::{
    Construct, Intrinsic, Principal, Problem, Queue, Receives, Role, ScheduleExpression, Stack,
    Text,
    check::Checks,
    receiver::Kind,
    stack::{Resource, ResourceRef},
};

/// A schedule: starts a state machine, or sends something to somebody else, at times.
///
/// ```
/// # use statewright::{App, Schedule, ScheduleExpression, ScheduleProps, StateMachine, wait};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// #[derive(serde::Serialize)]
/// struct Report {
///     days: u32,
/// }
///
/// let machine = StateMachine::new(stack, "Machine", wait::<Report>("Wait", 60));
/// let weekly = ScheduleExpression::cron("0 3 ? * MON *");
/// let props = ScheduleProps {
///     timezone: Some("Europe/Berlin".to_owned()),
///     ..ScheduleProps::default()
/// };
/// Schedule::with(stack, "Weekly", &weekly, &machine, &Report { days: 7 }, &props);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    resource: ResourceRef,
}

/// How a schedule is set up.
#[derive(Clone, Debug, Default)]
pub struct ScheduleProps {
    /// Its name; one that CloudFormation makes, if not given.
    pub name: Option<Text>,
    /// What the schedule is for, in words: 512 characters at the most.
    pub description: Option<String>,
    /// The time zone of the times, by its name in the IANA database; UTC, if not given.
    pub timezone: Option<String>,
    /// Within how many minutes after its time something is started, 1 to 1,440; at once, if
    /// not given.
    pub flexible_minutes: Option<u32>,
    /// Whether it is switched off.
    pub disabled: bool,
    /// Where it goes what could not be sent.
    pub dead_letters: Option<Queue>,
    /// How often it is tried again, up to 185 times, which it is, if not given.
    pub max_retries: Option<u32>,
    /// For how long it is tried, in seconds, 60 to 86,400; for a day, if not given.
    pub max_age_seconds: Option<u32>,
}

impl Schedule {
    /// Adds a schedule to the stack, which sends this at these times to somebody who takes it.
    #[track_caller]
    pub fn new<In: Serialize>(
        stack: &mut Stack,
        id: &str,
        times: &ScheduleExpression,
        to: &impl Receives<In>,
        input: &In,
    ) -> Self {
        Self::with(stack, id, times, to, input, &ScheduleProps::default())
    }

    /// Adds a schedule to the stack, which sends this at these times to somebody who takes it,
    /// and is set up so.
    #[track_caller]
    pub fn with<In: Serialize>(
        stack: &mut Stack,
        id: &str,
        times: &ScheduleExpression,
        to: &impl Receives<In>,
        input: &In,
        props: &ScheduleProps,
    ) -> Self {
        let location = Location::caller();
        if !stack.has_room_for(id, location) {
            return Self { resource: stack.reference(id) };
        }
        let mut checks = Checks::new(stack, id, location);
        times.check(&mut checks);
        props.check(times, &mut checks);
        checks.report(stack);
        let input = serde_json::to_string(input).unwrap_or_else(|error| {
            let message = format!("serde cannot write what is sent: {error}");
            stack.report(Problem::new(stack.path(id), message).at(location));
            String::new()
        });
        let to = to.receiver();
        let role = Role::made_at(stack, &format!("{id}Role"), Principal::Scheduler, location);
        to.grant(stack, &role);
        let mut target = json!({ "Arn": to.arn(), "Input": input, "RoleArn": role.arn() });
        if let (Kind::Queue(_), true) = (&to.0, to.needs_group()) {
            target["SqsParameters"] = json!({ "MessageGroupId": id });
        }
        let mut policy = json!({});
        if let Some(retries) = props.max_retries {
            policy["MaximumRetryAttempts"] = json!(retries);
        }
        if let Some(seconds) = props.max_age_seconds {
            policy["MaximumEventAgeInSeconds"] = json!(seconds);
        }
        if policy != json!({}) {
            target["RetryPolicy"] = policy;
        }
        if let Some(queue) = &props.dead_letters {
            queue.keep_dead_letters(stack);
            queue.grant_send(stack, &role);
            target["DeadLetterConfig"] = json!({ "Arn": queue.arn() });
        }
        let window = match props.flexible_minutes {
            Some(minutes) => json!({ "Mode": "FLEXIBLE", "MaximumWindowInMinutes": minutes }),
            None => json!({ "Mode": "OFF" }),
        };
        let mut properties = json!({
            "FlexibleTimeWindow": window,
            "ScheduleExpression": times.text(),
            "State": if props.disabled { "DISABLED" } else { "ENABLED" },
            "Target": target,
        });
        let texts =
            [("Description", &props.description), ("ScheduleExpressionTimezone", &props.timezone)];
        for (name, text) in texts {
            if let Some(text) = text {
                properties[name] = json!(text);
            }
        }
        if let Some(name) = &props.name {
            properties["Name"] = json!(name);
        }
        let resource = Resource::new("AWS::Scheduler::Schedule", properties, location);
        Self { resource: stack.add(id, resource) }
    }

    /// The ARN of the schedule.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
    }

    /// The name of the schedule.
    #[must_use]
    pub fn name(&self) -> Intrinsic {
        self.resource.reference()
    }
}

impl ScheduleProps {
    /// Source: EventBridge Scheduler API Reference, CreateSchedule.
    fn check(&self, times: &ScheduleExpression, checks: &mut Checks) {
        checks.name("the name of a schedule", self.name.as_ref(), 64, "-_.");
        checks.length("the description of a schedule", self.description.as_deref(), 512);
        if let Some(minutes) = self.flexible_minutes {
            checks.range("something is started within", minutes, 1..=1440, "minutes");
        }
        let retries = self.max_retries.unwrap_or(0);
        checks.range("a schedule tries again", retries, 0..=185, "times");
        let age = self.max_age_seconds.unwrap_or(86_400);
        checks.range("a schedule tries for", age, 60..=86_400, "seconds");
        let zone = self.timezone.as_deref();
        checks.length("the time zone of a schedule", zone, 50);
        checks.that(zone.is_none_or(|_| !times.text().starts_with("rate")), || {
            "a rate is the same in all time zones: use `cron` or `at` with one".to_owned()
        });
        checks.dead_letters("a schedule", self.dead_letters.as_ref());
    }
}

impl Construct for Schedule {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}
