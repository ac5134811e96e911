use std::panic::Location;

use serde_json::json;

use crate::{Intrinsic, Queue, Role, Stack, Topic, check::Checks};

use super::Invoked;

/// How a function is invoked by those who do not wait for its answer: topics, rules, schedules.
#[derive(Clone, Debug)]
pub struct AsyncInvoke {
    /// How often Lambda tries again after an error of the function, up to twice; twice, if not
    /// said.
    pub max_retries: u32,
    /// How long Lambda keeps an event that the function could not take yet, in seconds, 60 to
    /// 21,600; six hours, if not said.
    pub max_age_seconds: u32,
    /// Where it is sent what the function returned.
    pub on_success: Option<Destination>,
    /// Where it is sent that the function failed for good.
    pub on_failure: Option<Destination>,
}

impl Default for AsyncInvoke {
    fn default() -> Self {
        Self { max_retries: 2, max_age_seconds: 21_600, on_success: None, on_failure: None }
    }
}

/// Where records of what happened are sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// To this queue.
    Queue(Queue),
    /// To this topic.
    Topic(Topic),
}

impl Destination {
    /// Its ARN, after the role was let send there.
    pub(crate) fn granted_to(&self, stack: &mut Stack, role: &Role) -> Intrinsic {
        match self {
            Self::Queue(queue) => {
                queue.grant_send(stack, role);
                queue.arn()
            }
            Self::Topic(topic) => {
                topic.grant_publish(stack, role);
                topic.arn()
            }
        }
    }
}

impl From<&Queue> for Destination {
    fn from(queue: &Queue) -> Self {
        Self::Queue(queue.clone())
    }
}

impl From<&Topic> for Destination {
    fn from(topic: &Topic) -> Self {
        Self::Topic(topic.clone())
    }
}

impl AsyncInvoke {
    /// Source: Lambda API Reference, PutFunctionEventInvokeConfig.
    pub(super) fn check(&self, checks: &mut Checks) {
        checks.range("a function is tried again", self.max_retries, 0..=2, "times");
        let age = self.max_age_seconds;
        checks.range("an event for a function is kept", age, 60..=21_600, "seconds");
    }

    /// Adds what sets this up for a function, or for an alias of it.
    pub(super) fn add(
        &self,
        stack: &mut Stack,
        user: &str,
        invoked: &Invoked,
        role: &Role,
        location: &'static Location<'static>,
    ) {
        let mut destinations = json!({});
        for (name, to) in [("OnSuccess", &self.on_success), ("OnFailure", &self.on_failure)] {
            if let Some(to) = to {
                destinations[name] = json!({ "Destination": to.granted_to(stack, role) });
            }
        }
        let mut properties = json!({
            "FunctionName": invoked.function.reference(),
            "Qualifier": invoked.qualifier().unwrap_or("$LATEST"),
            "MaximumRetryAttempts": self.max_retries,
            "MaximumEventAgeInSeconds": self.max_age_seconds,
        });
        if destinations != json!({}) {
            properties["DestinationConfig"] = destinations;
        }
        let id = format!("{user}EventInvokeConfig");
        // Lambda refuses it as long as the function may not send there.
        let resource = invoked
            .qualified("AWS::Lambda::EventInvokeConfig", properties, location)
            .after_rights_of(&role.resource);
        stack.add(&id, resource);
    }
}
