use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Construct, Intrinsic, Problem, Stack, Statement, Text,
    iam::Reason,
    stack::{Resource, ResourceRef},
};

/// An IAM role: nothing is allowed to it but what constructs grant.
///
/// A role is made where it is needed; make one yourself to let several constructs share it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    pub(crate) resource: ResourceRef,
    principal: Principal,
}

/// Who may take on a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Principal {
    /// Lambda functions.
    Lambda,
    /// State machines of this account, in this region.
    StepFunctions,
    /// Rules of EventBridge, of this account, in this region.
    EventBridge,
    /// Schedules of EventBridge Scheduler, of this account, in this region.
    Scheduler,
    /// Pipes of EventBridge, of this account, in this region.
    Pipes,
    /// APIs of API Gateway.
    ApiGateway,
    /// Deployments of CodeDeploy, of this account, in this region.
    CodeDeploy,
}

impl Role {
    /// Adds a role to the stack that this principal may take on.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, principal: Principal) -> Self {
        Self::made_at(stack, id, principal, Location::caller())
    }

    pub(crate) fn made_at(
        stack: &mut Stack,
        id: &str,
        principal: Principal,
        location: &'static Location<'static>,
    ) -> Self {
        let resource = principal.role_resource(location);
        Self { resource: stack.add(id, resource), principal }
    }

    /// The role of a construct: the one that it is given, or else one of its own.
    pub(crate) fn given_or_own(
        given: Option<&Self>,
        stack: &mut Stack,
        user: &str,
        principal: Principal,
        location: &'static Location<'static>,
    ) -> Self {
        match given {
            Some(role) => role.clone().given(stack, stack.path(user), principal, location),
            None => Self::made_at(stack, &format!("{user}Role"), principal, location),
        }
    }

    /// The role as one that is given to a user, which is of this kind.
    pub(crate) fn given(
        self,
        stack: &mut Stack,
        user: String,
        principal: Principal,
        location: &'static Location<'static>,
    ) -> Self {
        if let Some(problem) = self.why_unknown(&*user) {
            stack.report(problem.at(location));
        } else if self.principal != principal {
            let message =
                format!("the role {} is for {}", self.resource.id, self.principal.in_words());
            let help = format!("give it one for {}", principal.in_words());
            stack.report(Problem::new(user, message).help(help).at(location));
        }
        self
    }

    /// The role that belongs to a resource: made when it is first asked for.
    pub(crate) fn beside(
        stack: &mut Stack,
        resource: &ResourceRef,
        principal: Principal,
        location: &'static Location<'static>,
    ) -> Self {
        let resource =
            stack.beside(resource, "Role", location, || principal.role_resource(location));
        Self { resource, principal }
    }

    /// A role that is there already in this account, by its name, for those who may take it on.
    /// What is granted to it is in policies of the stacks that grant it.
    ///
    /// The name of a role with a path has that before it, `service-role/open-case`; an ARN of a
    /// role is taken as well, if it is known.
    #[must_use]
    pub fn existing(principal: Principal, name: impl Into<Text>) -> Self {
        let arn = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Ref}";
        let role = ResourceRef::named(name, arn);
        let name = role.reference();
        // Policies name a role without its path.
        let resource = match name.known().and_then(|name| name.rsplit_once('/')) {
            Some((_, name)) => {
                let known = [("Ref", Text::from(name).into()), ("Arn", role.attribute("Arn"))];
                ResourceRef::existing(&name.into(), known)
            }
            None => role,
        };
        Self { resource, principal }
    }

    /// The role of something that is there already, of which nothing is known.
    pub(crate) fn unknown(user: &Text, principal: Principal) -> Self {
        Self { resource: ResourceRef::existing(user, []), principal }
    }

    /// The role of a construct that could not be made, which was reported.
    pub(crate) fn missing(stack: &Stack, user: &str, principal: Principal) -> Self {
        Self { resource: stack.reference(&format!("{user}Role")), principal }
    }

    /// The ARN of the role.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
    }

    /// Grants a right to whoever takes on the role. For a role of another stack, the policy is
    /// in this one, with what it is about.
    #[track_caller]
    pub fn grant(&self, stack: &mut Stack, statement: Statement) {
        let location = Location::caller();
        if let Some(problem) = self.why_unknown(stack.id()) {
            stack.report(problem.at(location));
            return;
        }
        let asking = stack.asking().cloned();
        let statement = statement.because(asking.unwrap_or_else(|| Reason::granted(location)));
        stack.grant(&self.resource, statement);
    }

    /// What is wrong with naming it, if it is the role of something of which nothing is known.
    fn why_unknown(&self, path: impl Into<String>) -> Option<Problem> {
        let id = &self.resource.id;
        let message = format!("{id} is there already, and which role it has is not known here");
        let help = match self.principal {
            Principal::Lambda => {
                "say which one: `function.in_role(stack, &Role::existing(Principal::Lambda, name))`"
            }
            _ => "name its role: `Role::existing(principal, name)`",
        };
        self.resource.is_unknown().then(|| Problem::new(path, message).help(help))
    }
}

/// What rights can be granted to, because it has a role: a function, a state machine, or the
/// role itself.
pub trait Grantee {
    /// The role that the rights are granted to.
    fn role(&self) -> &Role;
}

impl Construct for Role {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl Grantee for Role {
    fn role(&self) -> &Role {
        self
    }
}

impl Principal {
    fn in_words(self) -> &'static str {
        match self {
            Self::Lambda => "Lambda functions",
            Self::StepFunctions => "state machines",
            Self::EventBridge => "rules of EventBridge",
            Self::Scheduler => "schedules",
            Self::Pipes => "pipes",
            Self::ApiGateway => "APIs",
            Self::CodeDeploy => "deployments",
        }
    }

    fn service(self) -> &'static str {
        match self {
            Self::Lambda => "lambda.amazonaws.com",
            Self::StepFunctions => "states.amazonaws.com",
            Self::EventBridge => "events.amazonaws.com",
            Self::Scheduler => "scheduler.amazonaws.com",
            Self::Pipes => "pipes.amazonaws.com",
            Self::ApiGateway => "apigateway.amazonaws.com",
            Self::CodeDeploy => "codedeploy.amazonaws.com",
        }
    }

    /// What of the account acts through the service, where AWS documents how to say so: the
    /// service acts for all accounts, and those of others are kept out ("confused deputy").
    ///
    /// Sources: Step Functions Developer Guide, "Creating an IAM role for your state machine";
    /// EventBridge User Guide, "Using IAM policy conditions in Amazon EventBridge" and
    /// "Cross-service confused deputy prevention"; EventBridge Scheduler User Guide, "Confused
    /// deputy prevention", by which it is the group and not the schedule; CodeDeploy User Guide,
    /// "Cross-service confused deputy prevention". Lambda and API Gateway document no condition
    /// for the trust in such a role.
    fn sources(self) -> Option<&'static str> {
        match self {
            Self::StepFunctions => Some("states:${AWS::Region}:${AWS::AccountId}:stateMachine:*"),
            Self::EventBridge => Some("events:${AWS::Region}:${AWS::AccountId}:rule/*"),
            Self::Scheduler => {
                Some("scheduler:${AWS::Region}:${AWS::AccountId}:schedule-group/default")
            }
            Self::Pipes => Some("pipes:${AWS::Region}:${AWS::AccountId}:pipe/*"),
            Self::CodeDeploy => {
                Some("codedeploy:${AWS::Region}:${AWS::AccountId}:deploymentgroup:*")
            }
            Self::Lambda | Self::ApiGateway => None,
        }
    }

    fn role_resource(self, location: &'static Location<'static>) -> Resource {
        let properties = json!({
            "AssumeRolePolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [self.trust()],
            },
        });
        Resource::new("AWS::IAM::Role", properties, location)
    }

    fn trust(self) -> Value {
        let mut trust = json!({
            "Effect": "Allow",
            "Principal": { "Service": self.service() },
            "Action": "sts:AssumeRole",
        });
        if let Some(sources) = self.sources() {
            trust["Condition"] = own_account(sources);
        }
        trust
    }
}

/// The condition that a service acts for what has such an ARN in this account: the part of it
/// after the partition.
pub(crate) fn own_account(sources: &str) -> Value {
    json!({
        "StringEquals": { "aws:SourceAccount": Intrinsic::reference("AWS::AccountId") },
        "ArnLike": {
            "aws:SourceArn": Intrinsic::substitute(format!("arn:${{AWS::Partition}}:{sources}")),
        },
    })
}
