use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Construct, Grantee, Intrinsic, Key, Stack, Statement, Text,
    check::Checks,
    stack::{Arn, Resource, ResourceRef},
};

/// A topic: what is published to it is sent to all who subscribed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    resource: ResourceRef,
    key: Option<Key>,
    pub(crate) fifo: bool,
}

/// How a topic is set up.
#[derive(Clone, Debug, Default)]
pub struct TopicProps {
    /// Its name; one that CloudFormation makes, if not given.
    pub name: Option<Text>,
    /// The name that people see in emails: 100 characters at the most.
    pub display_name: Option<String>,
    /// Whether messages are sent on in the order in which they were published, and once.
    pub fifo: bool,
    /// For a topic in order: whether two messages with the same content within five minutes
    /// are one.
    pub content_based_deduplication: bool,
    /// The key that encrypts the messages; they are not encrypted where they are kept, if not
    /// given.
    pub key: Option<Key>,
}

impl Topic {
    /// Adds a topic to the stack.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str) -> Self {
        Self::with(stack, id, &TopicProps::default())
    }

    /// Adds a topic to the stack that is set up so.
    #[track_caller]
    pub fn with(stack: &mut Stack, id: &str, props: &TopicProps) -> Self {
        let location = Location::caller();
        let resource = stack.reference(id);
        let topic = Self { resource, key: props.key.clone(), fifo: props.fifo };
        if !stack.has_room_for(id, location) {
            return topic;
        }
        let mut checks = Checks::new(stack, id, location);
        props.check(&mut checks);
        checks.report(stack);
        stack.add(id, Resource::new("AWS::SNS::Topic", props.properties(), location));
        topic.permit(stack, Statement::deny_unencrypted("sns:Publish"), location);
        topic
    }

    /// A topic that is there already, by its ARN. Its policy is not changed by this app.
    #[track_caller]
    pub fn existing(stack: &mut Stack, arn: impl Into<Text>) -> Self {
        let arn = Arn::of(stack, ("sns", "", "topic"), arn, Location::caller());
        let name = arn.name(5);
        let known = [("Ref", arn.whole()), ("TopicName", arn.part(5)), ("Region", arn.part(3))];
        let fifo = name.known().is_some_and(|name| name.ends_with(".fifo"));
        Self { resource: ResourceRef::existing(&name, known), key: None, fifo }
    }

    /// The topic as one that is encrypted with this key, which is said of one that is there
    /// already.
    #[must_use]
    pub fn encrypted_with(self, key: &Key) -> Self {
        Self { key: Some(key.clone()), ..self }
    }

    /// The topic as one in order, which is said of one that is there already: where its ARN is not
    /// known, neither is the `.fifo` at its end.
    #[must_use]
    pub fn fifo(self) -> Self {
        Self { fifo: true, ..self }
    }

    /// The ARN of the topic.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.reference()
    }

    /// The name of the topic.
    #[must_use]
    pub fn name(&self) -> Intrinsic {
        self.resource.attribute("TopicName")
    }

    /// The region of a topic that is there already, which may be another one.
    pub(crate) fn region(&self) -> Option<Intrinsic> {
        self.resource.is_existing().then(|| self.resource.attribute("Region"))
    }

    /// The key that encrypts the messages, if it is one of the customer's.
    pub(crate) fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// Lets messages be published to the topic.
    #[track_caller]
    pub fn grant_publish(&self, stack: &mut Stack, grantee: &impl Grantee) {
        grantee.role().grant(stack, Statement::allow(["sns:Publish"]).on(self.arn()));
        // Source: SNS Developer Guide, "Managing Amazon SNS encryption keys and costs".
        if let Some(key) = &self.key {
            key.grant_data_keys(stack, grantee);
        }
    }

    /// Lets a service publish, on behalf of what this condition says.
    pub(crate) fn permit_publisher(
        &self,
        stack: &mut Stack,
        service: &str,
        condition: Value,
        location: &'static Location<'static>,
    ) {
        if let Some(key) = &self.key {
            key.permit_sender(stack, service, condition.clone());
        }
        let statement = Statement::allow(["sns:Publish"]).by_service(service);
        self.permit(stack, statement.only_if(condition), location);
    }

    fn permit(
        &self,
        stack: &mut Stack,
        statement: Statement,
        location: &'static Location<'static>,
    ) {
        let policy = stack.beside(&self.resource, "Policy", location, || {
            let properties = json!({ "Topics": [self.arn()], "PolicyDocument": null });
            Resource::new("AWS::SNS::TopicPolicy", properties, location)
        });
        stack.permit(&policy, statement.on(self.arn()));
    }
}

impl Construct for Topic {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl TopicProps {
    /// Source: SNS API Reference, CreateTopic.
    fn check(&self, checks: &mut Checks) {
        checks.length("the name of a topic in emails", self.display_name.as_deref(), 100);
        let by_content = self.content_based_deduplication;
        checks.order("topic", self.fifo, by_content, self.name.as_ref(), 256);
    }

    fn properties(&self) -> Value {
        let mut properties = json!({});
        if let Some(name) = &self.name {
            properties["TopicName"] = json!(name);
        }
        if let Some(name) = &self.display_name {
            properties["DisplayName"] = json!(name);
        }
        if self.fifo {
            properties["FifoTopic"] = json!(true);
            properties["ContentBasedDeduplication"] = json!(self.content_based_deduplication);
        }
        if let Some(key) = &self.key {
            properties["KmsMasterKeyId"] = json!(key.arn());
        }
        properties
    }
}
