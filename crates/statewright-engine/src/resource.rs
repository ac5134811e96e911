use std::sync::Arc;

/// What does the work of a Task state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resource {
    /// A Lambda function, by its ARN.
    Function {
        /// The ARN, with its version or alias if there is one.
        arn: Arc<str>,
    },
    /// An activity: workers ask for its tasks.
    Activity {
        /// The ARN.
        arn: Arc<str>,
    },
    /// An action of a service.
    Service {
        /// The service as it stands in the resource: `sqs`, `aws-sdk:dynamodb`, `http`.
        service: Arc<str>,
        /// The action without its pattern: `sendMessage`.
        action: Arc<str>,
        /// What the state waits for.
        pattern: Pattern,
    },
}

/// What a Task state waits for after it called a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// For the answer.
    RequestResponse,
    /// For the end of what was started: `.sync`, and `.sync:2` which reads JSON texts.
    Sync {
        /// Whether it is `.sync:2`.
        parsed: bool,
    },
    /// For the task token to come back: `.waitForTaskToken`.
    WaitForTaskToken,
}

impl Pattern {
    /// What stands behind the action in a resource.
    #[must_use]
    pub fn suffix(self) -> &'static str {
        match self {
            Self::RequestResponse => "",
            Self::Sync { parsed: false } => ".sync",
            Self::Sync { parsed: true } => ".sync:2",
            Self::WaitForTaskToken => ".waitForTaskToken",
        }
    }
}

impl Resource {
    /// Reads the `Resource` of a Task state; nothing, if it is none that Step Functions knows.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.splitn(6, ':').collect();
        let &["arn", _partition, service, region, _account, rest] = parts.as_slice() else {
            return None;
        };
        match (service, region) {
            ("lambda", _) => match rest.split(':').collect::<Vec<_>>().as_slice() {
                ["function", name, ..] if !name.is_empty() => {
                    Some(Self::Function { arn: text.into() })
                }
                _ => None,
            },
            ("states", "") => Self::parse_service(rest),
            ("states", _) => {
                rest.strip_prefix("activity:").map(|_| Self::Activity { arn: text.into() })
            }
            _ => None,
        }
    }

    /// `sqs:sendMessage.waitForTaskToken`, `aws-sdk:s3:getObject`.
    fn parse_service(text: &str) -> Option<Self> {
        // The pattern may hold a colon itself: `startExecution.sync:2`.
        let (path, pattern) = match text.split_once('.') {
            None => (text, Pattern::RequestResponse),
            Some((path, "sync")) => (path, Pattern::Sync { parsed: false }),
            Some((path, "sync:2")) => (path, Pattern::Sync { parsed: true }),
            Some((path, "waitForTaskToken")) => (path, Pattern::WaitForTaskToken),
            Some(_) => return None,
        };
        let (service, action) = path.rsplit_once(':')?;
        (!service.is_empty() && !action.is_empty()).then(|| Self::Service {
            service: service.into(),
            action: action.into(),
            pattern,
        })
    }

    /// What the state waits for.
    #[must_use]
    pub fn pattern(&self) -> Pattern {
        match self {
            Self::Function { .. } | Self::Activity { .. } => Pattern::RequestResponse,
            Self::Service { pattern, .. } => *pattern,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resources() {
        let read = |text| match Resource::parse(text) {
            Some(resource) => format!("{resource:?}"),
            None => "none".to_owned(),
        };
        insta::assert_snapshot!(
            [
                "arn:aws:lambda:eu-west-1:123456789012:function:Work:PROD",
                "arn:aws:states:eu-west-1:123456789012:activity:Check",
                "arn:aws:states:::lambda:invoke",
                "arn:aws:states:::states:startExecution.sync:2",
                "arn:aws-cn:states:::aws-sdk:sqs:sendMessage.waitForTaskToken",
                "arn:aws:states:::ecs:runTask.sync",
                "arn:aws:states:::lambda:invoke.later",
                "arn:aws:states:::lambda",
                "arn:aws:sqs:eu-west-1:123456789012:queue",
                "Work",
            ]
            .map(read)
            .join("\n"),
            @r#"
        Function { arn: "arn:aws:lambda:eu-west-1:123456789012:function:Work:PROD" }
        Activity { arn: "arn:aws:states:eu-west-1:123456789012:activity:Check" }
        Service { service: "lambda", action: "invoke", pattern: RequestResponse }
        Service { service: "states", action: "startExecution", pattern: Sync { parsed: true } }
        Service { service: "aws-sdk:sqs", action: "sendMessage", pattern: WaitForTaskToken }
        Service { service: "ecs", action: "runTask", pattern: Sync { parsed: false } }
        none
        none
        none
        none
        "#
        );
    }
}
