use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Construct, DeletionPolicy, Grantee, Intrinsic, Key, Stack, Statement, Text,
    check::Checks,
    stack::{Arn, Resource, ResourceRef},
};

/// A queue, whose messages are encrypted where they are kept and on their way.
///
/// ```
/// # use statewright::{App, DeadLetters, Function, Queue, QueueProps};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
/// let dead_letters = DeadLetters { queue: Queue::new(stack, "LostCases"), max_receives: 3 };
/// let props = QueueProps { dead_letters: Some(dead_letters), ..QueueProps::default() };
/// let cases = Queue::with(stack, "Cases", &props);
/// cases.grant_send(stack, &open_case);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue {
    resource: ResourceRef,
    key: Option<Key>,
    pub(crate) fifo: bool,
    /// If it is known.
    pub(crate) visibility_timeout_seconds: Option<u32>,
}

/// How a queue is set up.
#[derive(Clone, Debug)]
pub struct QueueProps {
    /// Its name; one that CloudFormation makes, if not given.
    pub name: Option<Text>,
    /// Whether messages are received in the order in which they were sent, and once.
    pub fifo: bool,
    /// For a queue in order: whether two messages with the same content within five minutes
    /// are one.
    pub content_based_deduplication: bool,
    /// How long a message that was received is hidden from others, in seconds, up to 43,200;
    /// 30, if not said.
    pub visibility_timeout_seconds: u32,
    /// How long messages are kept, in seconds, 60 to 1,209,600; four days, if not said.
    pub retention_seconds: u32,
    /// How long a new message is hidden, in seconds, up to 900.
    pub delay_seconds: u32,
    /// For how long who receives waits for a message, in seconds, up to 20; 20, if not said,
    /// which costs the fewest requests.
    pub receive_wait_seconds: u32,
    /// Where messages go that nobody manages to work on.
    pub dead_letters: Option<DeadLetters>,
    /// The key that encrypts the messages; one of SQS, if not given.
    pub key: Option<Key>,
    /// What becomes of it with the stack: it is deleted, if not said otherwise.
    pub removal: DeletionPolicy,
}

/// Where messages go that nobody manages to work on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadLetters {
    /// The queue for them.
    pub queue: Queue,
    /// How often a message is received before it goes there, 1 to 1,000 times.
    pub max_receives: u32,
}

impl Default for QueueProps {
    fn default() -> Self {
        Self {
            name: None,
            fifo: false,
            content_based_deduplication: false,
            visibility_timeout_seconds: 30,
            retention_seconds: 345_600,
            delay_seconds: 0,
            receive_wait_seconds: 20,
            dead_letters: None,
            key: None,
            removal: DeletionPolicy::Delete,
        }
    }
}

impl Queue {
    /// Adds a queue to the stack.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str) -> Self {
        Self::with(stack, id, &QueueProps::default())
    }

    /// Adds a queue to the stack that is set up so.
    #[track_caller]
    pub fn with(stack: &mut Stack, id: &str, props: &QueueProps) -> Self {
        let location = Location::caller();
        let queue = Self {
            resource: stack.reference(id),
            key: props.key.clone(),
            fifo: props.fifo,
            visibility_timeout_seconds: Some(props.visibility_timeout_seconds),
        };
        if !stack.has_room_for(id, location) {
            return queue;
        }
        let mut checks = Checks::new(stack, id, location);
        props.check(&mut checks);
        checks.report(stack);
        if let Some(dead) = &props.dead_letters {
            dead.queue.keep_dead_letters(stack);
        }
        let resource = Resource::new("AWS::SQS::Queue", props.properties(), location);
        stack.add(id, resource.removal(props.removal));
        queue.permit(stack, Statement::deny_unencrypted("sqs:*"), location);
        queue
    }

    /// A queue that is there already, by its ARN. Its policy is not changed by this app.
    ///
    /// ```
    /// # use statewright::{App, Function, Queue};
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
    /// let cases = Queue::existing(stack, "arn:aws:sqs:eu-central-1:111122223333:cases");
    /// cases.grant_send(stack, &open_case);
    /// # app.template("Doc").unwrap();
    /// ```
    #[track_caller]
    pub fn existing(stack: &mut Stack, arn: impl Into<Text>) -> Self {
        let arn = Arn::of(stack, ("sqs", "", "queue"), arn, Location::caller());
        let name = arn.name(5);
        let parts = [("Region", arn.part(3)), ("Account", arn.part(4)), ("QueueName", arn.part(5))];
        let host = ResourceRef::existing(&name, parts);
        let url =
            host.substitute("https://sqs.${Region}.${AWS::URLSuffix}/${Account}/${QueueName}");
        let known = [("Ref", url), ("Arn", arn.whole()), ("QueueName", arn.part(5))];
        Self {
            resource: ResourceRef::existing(&name, known),
            key: None,
            fifo: name.known().is_some_and(|name| name.ends_with(".fifo")),
            visibility_timeout_seconds: None,
        }
    }

    /// The queue as one that is encrypted with this key, which is said of one that is there
    /// already.
    #[must_use]
    pub fn encrypted_with(self, key: &Key) -> Self {
        Self { key: Some(key.clone()), ..self }
    }

    /// The queue as one in order, which is said of one that is there already: where its ARN is not
    /// known, neither is the `.fifo` at its end.
    #[must_use]
    pub fn fifo(self) -> Self {
        Self { fifo: true, ..self }
    }

    /// The ARN of the queue.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
    }

    /// The URL of the queue, by which programs know it.
    #[must_use]
    pub fn url(&self) -> Intrinsic {
        self.resource.reference()
    }

    /// The name of the queue.
    #[must_use]
    pub fn name(&self) -> Intrinsic {
        self.resource.attribute("QueueName")
    }

    /// Lets messages be sent to the queue.
    #[track_caller]
    pub fn grant_send(&self, stack: &mut Stack, grantee: &impl Grantee) {
        grantee.role().grant(stack, Statement::allow(["sqs:SendMessage"]).on(self.arn()));
        // Source: SQS Developer Guide, "Key management".
        if let Some(key) = &self.key {
            key.grant_data_keys(stack, grantee);
        }
    }

    /// Lets messages be received from the queue, and deleted.
    #[track_caller]
    pub fn grant_consume(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement = Statement::allow([
            "sqs:ReceiveMessage",
            "sqs:DeleteMessage",
            "sqs:ChangeMessageVisibility",
            "sqs:GetQueueAttributes",
        ]);
        grantee.role().grant(stack, statement.on(self.arn()));
        if let Some(key) = &self.key {
            key.grant_decrypt(stack, grantee);
        }
    }

    /// Lets a service send messages, on behalf of what this condition says.
    pub(crate) fn permit_sender(
        &self,
        stack: &mut Stack,
        service: &str,
        condition: Value,
        location: &'static Location<'static>,
    ) {
        let statement = Statement::allow(["sqs:SendMessage"]).by_service(service);
        self.permit(stack, statement.only_if(condition), location);
    }

    /// Says that the queue is one for dead letters, where it is in this stack: it is a queue for
    /// those of others anyway, and whoever looks for queues without one for their own now knows.
    pub(crate) fn keep_dead_letters(&self, stack: &mut Stack) {
        if let Some(properties) = stack.properties_mut(&self.resource) {
            properties["RedriveAllowPolicy"] = json!({ "redrivePermission": "allowAll" });
        }
    }

    /// The key of the queue, if it has one of its own.
    pub(crate) fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    fn permit(
        &self,
        stack: &mut Stack,
        statement: Statement,
        location: &'static Location<'static>,
    ) {
        let policy = stack.beside(&self.resource, "Policy", location, || {
            let properties = json!({ "Queues": [self.url()], "PolicyDocument": null });
            Resource::new("AWS::SQS::QueuePolicy", properties, location)
        });
        stack.permit(&policy, statement.on(self.arn()));
    }
}

impl Construct for Queue {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl QueueProps {
    /// Source: SQS API Reference, CreateQueue and SetQueueAttributes.
    fn check(&self, checks: &mut Checks) {
        let hidden = self.visibility_timeout_seconds;
        checks.range("the visibility timeout of a queue is", hidden, 0..=43_200, "seconds");
        let kept = self.retention_seconds;
        checks.range("the retention of a queue is", kept, 60..=1_209_600, "seconds");
        checks.range("the delay of a queue is", self.delay_seconds, 0..=900, "seconds");
        let wait = self.receive_wait_seconds;
        checks.range("who receives waits for", wait, 0..=20, "seconds");
        let by_content = self.content_based_deduplication;
        checks.order("queue", self.fifo, by_content, self.name.as_ref(), 80);
        if let Some(dead) = &self.dead_letters {
            let receives = dead.max_receives;
            checks.range("a message is received", receives, 1..=1000, "times");
            checks.that(dead.queue.fifo == self.fifo, || {
                "dead letters of a queue in order go to a queue in order, and others to another"
                    .to_owned()
            });
        }
    }

    fn properties(&self) -> Value {
        let mut properties = json!({
            "VisibilityTimeout": self.visibility_timeout_seconds,
            "MessageRetentionPeriod": self.retention_seconds,
            "ReceiveMessageWaitTimeSeconds": self.receive_wait_seconds,
        });
        if self.delay_seconds > 0 {
            properties["DelaySeconds"] = json!(self.delay_seconds);
        }
        if let Some(name) = &self.name {
            properties["QueueName"] = json!(name);
        }
        if self.fifo {
            properties["FifoQueue"] = json!(true);
            properties["ContentBasedDeduplication"] = json!(self.content_based_deduplication);
        }
        match &self.key {
            Some(key) => properties["KmsMasterKeyId"] = json!(key.arn()),
            None => properties["SqsManagedSseEnabled"] = json!(true),
        }
        if let Some(dead) = &self.dead_letters {
            properties["RedrivePolicy"] = json!({
                "deadLetterTargetArn": dead.queue.arn(),
                "maxReceiveCount": dead.max_receives,
            });
        }
        properties
    }
}
