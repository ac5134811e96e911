//! Where it is sent what became of an event.

use std::sync::Arc;

/// A resource that is told what became of an event, by its ARN.
///
/// Source: Lambda Developer Guide, "Capturing records of Lambda asynchronous invocations".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// A function, which is invoked with the record.
    Function(Arc<str>),
    /// A queue of SQS, which is no FIFO queue.
    Queue(Arc<str>),
    /// A topic of SNS, which is no FIFO topic.
    Topic(Arc<str>),
    /// An event bus of EventBridge.
    EventBus(Arc<str>),
    /// A bucket of S3.
    Bucket(Arc<str>),
}

impl Destination {
    /// Reads an ARN; nothing, if Lambda sends nothing to what has it.
    #[must_use]
    pub fn parse(arn: &str) -> Option<Self> {
        let parts: Vec<_> = arn.split(':').collect();
        let of: fn(Arc<str>) -> Self = match parts.as_slice() {
            ["arn", _, "lambda", _, _, "function", _, rest @ ..] if rest.len() < 2 => {
                Self::Function
            }
            ["arn", _, "sqs" | "sns", _, _, name] if name.ends_with(".fifo") => return None,
            ["arn", _, "sqs", _, _, _] => Self::Queue,
            ["arn", _, "sns", _, _, _] => Self::Topic,
            ["arn", _, "events", _, _, name] if name.starts_with("event-bus/") => Self::EventBus,
            ["arn", _, "s3", _, _, _] => Self::Bucket,
            _ => return None,
        };
        Some(of(arn.into()))
    }

    /// Its ARN.
    #[must_use]
    pub fn arn(&self) -> &str {
        match self {
            Self::Function(arn)
            | Self::Queue(arn)
            | Self::Topic(arn)
            | Self::EventBus(arn)
            | Self::Bucket(arn) => arn,
        }
    }

    /// The last part of its ARN.
    pub(crate) fn name(&self) -> &str {
        self.arn().rsplit(':').next().unwrap_or_default()
    }
}

/// The URL of the queue with this ARN.
pub(crate) fn queue_url(arn: &str) -> String {
    let mut parts = arn.split(':').skip(3);
    let mut part = || parts.next().unwrap_or_default();
    format!("https://sqs.{}.amazonaws.com/{}/{}", part(), part(), part())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_are_told_apart() {
        let queue = "arn:aws:sqs:us-east-1:123456789012:lost";
        assert_eq!(Destination::parse(queue), Some(Destination::Queue(queue.into())));
        assert_eq!(queue_url(queue), "https://sqs.us-east-1.amazonaws.com/123456789012/lost");
        let alias = "arn:aws:lambda:us-east-1:123456789012:function:next:PROD";
        assert_eq!(Destination::parse(alias), Some(Destination::Function(alias.into())));
        let bucket = "arn:aws:s3:::records";
        assert_eq!(Destination::parse(bucket).as_ref().map(Destination::name), Some("records"));
        for other in [
            "arn:aws:sqs:us-east-1:123456789012:lost.fifo",
            "arn:aws:sns:us-east-1:123456789012:lost.fifo",
            "arn:aws:events:us-east-1:123456789012:rule/a",
            "arn:aws:kinesis:us-east-1:123456789012:stream/a",
            "lost",
            "",
        ] {
            assert_eq!(Destination::parse(other), None, "{other}");
        }
    }
}
