//! What tasks need the right to do, as AWS documents it: the IAM actions behind each integration
//! that Step Functions has of its own.
//!
//! ```
//! use statewright_asl::rights::{Call, Scope};
//!
//! let send = Call::of("sqs:sendMessage").expect("an integration");
//! let first = send.rights(false).next().expect("a right");
//! assert_eq!(first.actions, ["sqs:SendMessage"]);
//! assert_eq!(first.on, Scope::Given("Queue"));
//! ```
//!
//! Calls of the AWS SDK (`aws-sdk:sqs:listQueues`) are not here: what they need depends on the
//! service alone.

mod calls;

pub use calls::CALLS;

/// The name of an action with a large letter at its beginning, as IAM has it: `sendMessage` is
/// `SendMessage`.
#[must_use]
pub fn capitalized(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// A call that a task can make, with what it needs.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// The integration and its action, as they stand in the resource: `sqs:sendMessage`.
    pub name: &'static str,
    /// What it needs in any case.
    pub always: &'static [Right],
    /// What it needs besides, to wait until the job is done (`.sync`).
    pub sync: &'static [Right],
    /// The page of the Step Functions Developer Guide that says so.
    pub page: &'static str,
}

/// A right that a call needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Right {
    /// The actions, as IAM names them.
    pub actions: &'static [&'static str],
    /// What they are done with.
    pub on: Scope,
    /// The service that a role may be passed to, for `iam:PassRole`.
    pub passed_to: Option<&'static str>,
    /// Why it is no narrower.
    pub note: Option<&'static str>,
}

/// What an action is done with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The resource that plays this part in the call: only who makes the task knows its ARN.
    Given(&'static str),
    /// The same, where there is one: a key that is not AWS's own, a role that is passed.
    IfGiven(&'static str),
    /// The state machine that makes the call.
    Itself,
    /// All that have an ARN of this form, in which pseudo parameters of CloudFormation stand.
    Pattern(&'static str),
    /// Everything: IAM knows no narrower resource for these actions.
    Every,
}

impl Call {
    /// The call of this integration and action.
    #[must_use]
    pub fn of(name: &str) -> Option<&'static Self> {
        CALLS.iter().find(|call| call.name == name)
    }

    /// What it needs: to be made, or to be made and waited for.
    pub fn rights(&self, is_sync: bool) -> impl Iterator<Item = &'static Right> + use<> {
        let sync: &'static [Right] = if is_sync { self.sync } else { &[] };
        self.always.iter().chain(sync)
    }
}

const fn right(actions: &'static [&'static str], on: Scope) -> Right {
    Right { actions, on, passed_to: None, note: None }
}

/// The right to hand a role to a service that will act with it.
const fn pass_role(role: &'static str, service: &'static str) -> Right {
    Right { passed_to: Some(service), ..right(&["iam:PassRole"], Scope::IfGiven(role)) }
}

/// The right to the rule of EventBridge by which Step Functions is told that a job is done.
const fn rule(pattern: &'static str) -> Right {
    right(&["events:PutTargets", "events:PutRule", "events:DescribeRule"], Scope::Pattern(pattern))
}

impl Right {
    const fn noted(self, note: &'static str) -> Self {
        Self { note: Some(note), ..self }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::rules::integrations::SERVICES;

    /// What needs no right of IAM, as Kubernetes decides about it, and what Amazon has not
    /// written down: nothing is guessed of that.
    const WITHOUT: [&str; 7] = [
        "eks:runJob",
        "eks:call",
        "bedrock:createModelCustomizationJob",
        "bedrock-agentcore:invokeHarness",
        "codebuild:retryBuildBatch",
        "emr-serverless:cancelJobRun",
        "sagemaker:createLabelingJob",
    ];

    #[test]
    fn every_integration_has_its_rights() {
        let known = SERVICES.iter().flat_map(|service| {
            service.actions.iter().map(move |action| format!("{}:{}", service.name, action.name))
        });
        let missing: Vec<_> =
            known.filter(|name| Call::of(name).is_none() && !WITHOUT.contains(&&**name)).collect();
        assert_eq!(missing, [""; 0]);
        let names: BTreeSet<_> = CALLS.iter().map(|call| call.name).collect();
        assert_eq!(names.len(), CALLS.len(), "a call is there twice");
    }

    #[test]
    fn only_what_can_be_waited_for_needs_rights_for_that() {
        for call in CALLS {
            let (service, action) = call.name.split_once(':').expect("a service and an action");
            let Some(service) = SERVICES.iter().find(|known| known.name == service) else {
                continue;
            };
            let action = service.actions.iter().find(|known| known.name == action);
            let can_wait = action.expect("a known action").sync;
            assert_eq!(can_wait, !call.sync.is_empty(), "{}", call.name);
        }
    }

    #[test]
    fn what_is_no_narrower_says_why() {
        for right in CALLS.iter().flat_map(|call| call.rights(true)) {
            let open = match right.on {
                Scope::Every => true,
                Scope::Pattern(pattern) => pattern.ends_with('*'),
                Scope::Given(_) | Scope::IfGiven(_) | Scope::Itself => false,
            };
            assert_eq!(open, right.note.is_some(), "{right:?}");
        }
    }
}
