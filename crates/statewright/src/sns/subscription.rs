use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Construct, Intrinsic, Invocable, Problem, Queue, Stack, Topic,
    iam::own_account,
    lambda::permit,
    stack::{Resource, ResourceRef},
};

/// Somebody whom a topic sends its messages to.
///
/// ```
/// # use statewright::{App, Queue, Subscriber, Subscription, Topic};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// let escalations = Topic::new(stack, "Escalations");
/// let cases = Queue::new(stack, "Cases");
/// Subscription::new(stack, "CasesSubscription", &escalations, &cases);
/// let agents = Subscriber::email("agents@example.com");
/// Subscription::new(stack, "AgentsSubscription", &escalations, agents);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    resource: ResourceRef,
}

/// How a subscription is set up.
#[derive(Clone, Debug, Default)]
pub struct SubscriptionProps {
    /// Which messages are sent: a filter policy of SNS; all, if not given.
    pub filter: Option<Value>,
    /// Whether the filter is about the bodies of messages, and not about their attributes.
    pub filter_on_body: bool,
    /// Whether a queue or an address is sent the message alone, without what SNS says of it.
    pub raw: bool,
    /// Where messages go that could not be delivered.
    pub dead_letters: Option<Queue>,
}

/// Who is sent messages: a queue, a function, or an address.
#[derive(Clone, Debug)]
pub struct Subscriber(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Queue(Queue),
    /// What is invoked: a function, or an alias of one.
    Function(Intrinsic),
    Address {
        protocol: &'static str,
        address: String,
    },
}

impl Subscriber {
    /// People who read emails at this address, after they agreed to it.
    #[must_use]
    pub fn email(address: &str) -> Self {
        Self(Kind::Address { protocol: "email", address: address.to_owned() })
    }

    /// A server at this URL.
    #[must_use]
    pub fn https(url: &str) -> Self {
        Self(Kind::Address { protocol: "https", address: url.to_owned() })
    }
}

impl From<&Queue> for Subscriber {
    fn from(queue: &Queue) -> Self {
        Self(Kind::Queue(queue.clone()))
    }
}

impl<F: Invocable> From<&F> for Subscriber {
    fn from(function: &F) -> Self {
        Self(Kind::Function(function.invoked().arn()))
    }
}

impl Subscription {
    /// Lets a topic send all of its messages to a subscriber.
    #[track_caller]
    pub fn new(
        stack: &mut Stack,
        id: &str,
        topic: &Topic,
        subscriber: impl Into<Subscriber>,
    ) -> Self {
        let props = SubscriptionProps::default();
        Self::add(stack, id, topic, subscriber.into(), &props, Location::caller())
    }

    /// Lets a topic send messages to a subscriber, and sets it up so.
    #[track_caller]
    pub fn with(
        stack: &mut Stack,
        id: &str,
        topic: &Topic,
        subscriber: impl Into<Subscriber>,
        props: &SubscriptionProps,
    ) -> Self {
        Self::add(stack, id, topic, subscriber.into(), props, Location::caller())
    }

    fn add(
        stack: &mut Stack,
        id: &str,
        topic: &Topic,
        Subscriber(subscriber): Subscriber,
        props: &SubscriptionProps,
        location: &'static Location<'static>,
    ) -> Self {
        if !stack.has_room_for(id, location) {
            return Self { resource: stack.reference(id) };
        }
        let (protocol, endpoint) = match &subscriber {
            Kind::Queue(queue) => {
                if topic.fifo != queue.fifo {
                    let message =
                        "a topic in order sends to queues in order, and another to others";
                    stack.report(Problem::new(stack.path(id), message).at(location));
                }
                permit_queue(stack, topic, queue, location);
                ("sqs", json!(queue.arn()))
            }
            Kind::Function(function) => {
                let permission = permit(function, "sns.amazonaws.com", &topic.arn(), location);
                stack.add(&format!("{id}Permission"), permission);
                ("lambda", json!(function))
            }
            Kind::Address { protocol, address } => (*protocol, json!(address)),
        };
        if let Some(problem) = wrong(&subscriber, props) {
            stack.report(Problem::new(stack.path(id), problem).at(location));
        }
        let mut properties = json!({
            "TopicArn": topic.arn(),
            "Protocol": protocol,
            "Endpoint": endpoint,
        });
        if let Some(region) = topic.region() {
            properties["Region"] = json!(region);
        }
        if let Some(filter) = &props.filter {
            properties["FilterPolicy"] = filter.clone();
            let scope = if props.filter_on_body { "MessageBody" } else { "MessageAttributes" };
            properties["FilterPolicyScope"] = json!(scope);
        }
        if props.raw {
            properties["RawMessageDelivery"] = json!(true);
        }
        if let Some(queue) = &props.dead_letters {
            queue.keep_dead_letters(stack);
            permit_queue(stack, topic, queue, location);
            properties["RedrivePolicy"] = json!({ "deadLetterTargetArn": queue.arn() });
        }
        let resource = Resource::new("AWS::SNS::Subscription", properties, location);
        Self { resource: stack.add(id, resource) }
    }

    /// The ARN of the subscription.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.reference()
    }
}

impl Construct for Subscription {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

/// Source: SNS Developer Guide, "Amazon SNS raw message delivery"; SNS API Reference, Subscribe.
fn wrong(subscriber: &Kind, props: &SubscriptionProps) -> Option<String> {
    match subscriber {
        Kind::Function(_) if props.raw => {
            Some("a function is always sent what SNS says of a message as well".to_owned())
        }
        Kind::Address { protocol: "email", .. } if props.raw => {
            Some("emails are always sent what SNS says of a message as well".to_owned())
        }
        Kind::Address { protocol: "email", address } if !address.contains('@') => {
            Some(format!("an email address has an `@`, and {address:?} has none"))
        }
        Kind::Address { protocol: "https", address } if !address.starts_with("https://") => {
            Some(format!("the URL of a subscriber begins with https://, and {address:?} does not"))
        }
        _ => None,
    }
}

/// Source: SNS Developer Guide, "Fanout to Amazon SQS queues"; for keys, "Enabling server-side
/// encryption for an Amazon SNS topic with an encrypted Amazon SQS queue subscribed".
fn permit_queue(
    stack: &mut Stack,
    topic: &Topic,
    queue: &Queue,
    location: &'static Location<'static>,
) {
    let service = "sns.amazonaws.com";
    if let Some(key) = queue.key() {
        // Not the topic itself: its key may be the same one.
        key.permit_sender(stack, service, own_account("sns:${AWS::Region}:${AWS::AccountId}:*"));
    }
    let condition = json!({ "ArnEquals": { "aws:SourceArn": topic.arn() } });
    queue.permit_sender(stack, service, condition, location);
}
