use std::panic::Location;

use serde_json::{Value, json};

use crate::{Intrinsic, Stack, stack::Resource};

use super::Statement;

/// An IAM role: nothing is allowed to it but what constructs grant.
///
/// A role is made where it is needed; make one yourself to let several functions share it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    id: String,
}

/// Who may take on a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Principal {
    /// Lambda functions.
    Lambda,
    /// State machines of this account, in this region.
    StepFunctions,
}

impl Role {
    /// Adds a role to the stack that this principal may take on.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, principal: Principal) -> Self {
        let properties = json!({
            "AssumeRolePolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [principal.trust()],
            },
        });
        stack.add(id, Resource::new("AWS::IAM::Role", properties), Location::caller());
        Self { id: id.to_owned() }
    }

    /// The ARN of the role.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        Intrinsic::attribute(&self.id, "Arn")
    }

    pub(crate) fn grant(&self, stack: &mut Stack, statement: Statement) {
        stack.grant(&self.id, statement);
    }
}

impl Principal {
    fn trust(self) -> Value {
        match self {
            // Lambda documents no condition for the trust in an execution role.
            Self::Lambda => json!({
                "Effect": "Allow",
                "Principal": { "Service": "lambda.amazonaws.com" },
                "Action": "sts:AssumeRole",
            }),
            // The conditions keep state machines of other accounts out: the service acts for
            // all of them ("confused deputy"). Source: Step Functions Developer Guide,
            // "Creating an IAM role for your state machine".
            Self::StepFunctions => json!({
                "Effect": "Allow",
                "Principal": { "Service": "states.amazonaws.com" },
                "Action": "sts:AssumeRole",
                "Condition": {
                    "StringEquals": { "aws:SourceAccount": Intrinsic::reference("AWS::AccountId") },
                    "ArnLike": {
                        "aws:SourceArn": Intrinsic::substitute(
                            "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*"
                        ),
                    },
                },
            }),
        }
    }
}
