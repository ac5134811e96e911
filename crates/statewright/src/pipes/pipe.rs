use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Construct, Intrinsic, Principal, Problem, Queue, Receiver, Receives, Role, Stack,
    StartingPosition, Table, Text,
    check::Checks,
    receiver::Kind,
    stack::{Resource, ResourceRef},
};

/// A pipe: what is in a queue or in a stream of changes goes on to somebody else, without a
/// function in between.
///
/// Who is at its end is always given a list, of as many as there are at once.
///
/// ```
/// # use statewright::{App, Pipe, Queue, StateMachine, wait};
/// # use handlers::NewCase;
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// let machine = StateMachine::new(stack, "Machine", wait::<Vec<NewCase>>("Wait", 60));
/// let cases = Queue::new(stack, "Cases");
/// Pipe::from_queue(stack, "CasesPipe", &cases, &machine);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pipe {
    resource: ResourceRef,
}

/// How a pipe is set up.
#[derive(Clone, Debug)]
pub struct PipeProps {
    /// Its name; one that CloudFormation makes, if not given.
    pub name: Option<Text>,
    /// What the pipe is for, in words: 512 characters at the most.
    pub description: Option<String>,
    /// How many go on at once at the most, 1 to 10,000; 1, if not said.
    pub batch_size: u32,
    /// For how many seconds more of them are waited for, up to 300.
    pub batching_window_seconds: u32,
    /// Which of them go on: event patterns, one of which fits; all, if there are none.
    pub filters: Vec<Value>,
    /// Of a stream: where it begins.
    pub starting_position: StartingPosition,
    /// Of a stream: how often it is tried again to send on what could not be sent, up to 10,000
    /// times; as long as it is in the stream, if not given.
    pub max_retries: Option<u32>,
    /// Of a stream: where it goes what could not be sent on. For a queue that is said of the
    /// queue itself.
    pub dead_letters: Option<Queue>,
}

impl Default for PipeProps {
    fn default() -> Self {
        Self {
            name: None,
            description: None,
            batch_size: 1,
            batching_window_seconds: 0,
            filters: Vec::new(),
            starting_position: StartingPosition::Latest,
            max_retries: None,
            dead_letters: None,
        }
    }
}

impl Pipe {
    /// Adds a pipe to the stack by which the bodies of messages, which are JSON, go on.
    #[track_caller]
    pub fn from_queue<Body>(
        stack: &mut Stack,
        id: &str,
        queue: &Queue,
        to: &impl Receives<Vec<Body>>,
    ) -> Self {
        Self::from_queue_with(stack, id, queue, to, &PipeProps::default())
    }

    /// Adds a pipe to the stack by which the bodies of messages, which are JSON, go on, and
    /// which is set up so.
    #[track_caller]
    pub fn from_queue_with<Body>(
        stack: &mut Stack,
        id: &str,
        queue: &Queue,
        to: &impl Receives<Vec<Body>>,
        props: &PipeProps,
    ) -> Self {
        let location = Location::caller();
        let mut checks = Checks::new(stack, id, location);
        props.check(&mut checks);
        // Source: EventBridge User Guide, "Amazon SQS as a source", by the limit of Lambda.
        checks.that(!queue.fifo || props.batch_size <= 10, || {
            format!(
                "a queue in order gives 10 messages at once at the most, not {}",
                props.batch_size
            )
        });
        checks.that(props.batch_size <= 10 || props.batching_window_seconds > 0, || {
            "more than 10 messages at once need a `batching_window_seconds` of at least 1"
                .to_owned()
        });
        checks.that(props.dead_letters.is_none() && props.max_retries.is_none(), || {
            "dead letters and retries of messages are those of their queue: say them there"
                .to_owned()
        });
        checks.report(stack);
        let source = json!({
            "SqsQueueParameters": {
                "BatchSize": props.batch_size,
                "MaximumBatchingWindowInSeconds": props.batching_window_seconds,
            },
        });
        let from = queue.arn();
        let receiver = to.receiver();
        // The pipe makes JSON of a body that is JSON.
        Self::add(
            stack,
            id,
            &from,
            source,
            &receiver,
            Some("<$.body>"),
            props,
            location,
            |stack, role| {
                queue.grant_consume(stack, role);
            },
        )
    }

    /// Adds a pipe to the stack by which changes of a table go on, as DynamoDB tells them.
    #[track_caller]
    pub fn from_table<Record>(
        stack: &mut Stack,
        id: &str,
        table: &Table,
        to: &impl Receives<Vec<Record>>,
        props: &PipeProps,
    ) -> Self {
        let location = Location::caller();
        let mut checks = Checks::new(stack, id, location);
        props.check(&mut checks);
        if let Some(retries) = props.max_retries {
            checks.range("a pipe tries again", retries, 0..=10_000, "times");
        }
        checks.report(stack);
        let Some(stream) = table.required_stream(stack, location) else {
            return Self { resource: stack.reference(id) };
        };
        let mut parameters = json!({
            "BatchSize": props.batch_size,
            "MaximumBatchingWindowInSeconds": props.batching_window_seconds,
            "StartingPosition": props.starting_position.name(),
        });
        if let Some(retries) = props.max_retries {
            parameters["MaximumRetryAttempts"] = json!(retries);
        }
        if let Some(queue) = &props.dead_letters {
            parameters["DeadLetterConfig"] = json!({ "Arn": queue.arn() });
        }
        let source = json!({ "DynamoDBStreamParameters": parameters });
        let receiver = to.receiver();
        Self::add(stack, id, &stream, source, &receiver, None, props, location, |stack, role| {
            table.grant_read_stream(stack, role);
            if let Some(queue) = &props.dead_letters {
                queue.keep_dead_letters(stack);
                queue.grant_send(stack, role);
            }
        })
    }

    #[expect(clippy::too_many_arguments, reason = "what both kinds of source have in common")]
    fn add(
        stack: &mut Stack,
        id: &str,
        source: &Intrinsic,
        mut parameters: Value,
        to: &Receiver,
        template: Option<&str>,
        props: &PipeProps,
        location: &'static Location<'static>,
        grant_source: impl FnOnce(&mut Stack, &Role),
    ) -> Self {
        if !stack.has_room_for(id, location) {
            return Self { resource: stack.reference(id) };
        }
        let role = Role::made_at(stack, &format!("{id}Role"), Principal::Pipes, location);
        grant_source(stack, &role);
        to.grant(stack, &role);
        if !props.filters.is_empty() {
            let filters = props.filters.iter();
            let filters = filters.map(|filter| json!({ "Pattern": filter.to_string() }));
            parameters["FilterCriteria"] = json!({ "Filters": filters.collect::<Value>() });
        }
        let mut target = match &to.0 {
            // Nobody waits for an execution; a function that fails is tried again.
            Kind::Machine { .. } => json!({
                "StepFunctionStateMachineParameters": { "InvocationType": "FIRE_AND_FORGET" },
            }),
            Kind::Function { .. } => json!({
                "LambdaFunctionParameters": { "InvocationType": "REQUEST_RESPONSE" },
            }),
            Kind::Queue(queue) if queue.fifo => {
                json!({ "SqsQueueParameters": { "MessageGroupId": id } })
            }
            Kind::Queue(_) => json!({}),
            Kind::Topic(_) => {
                if to.needs_group() {
                    let message = "a pipe does not send to a topic in order";
                    stack.report(Problem::new(stack.path(id), message).at(location));
                }
                json!({})
            }
        };
        if let Some(template) = template {
            target["InputTemplate"] = json!(template);
        }
        let mut properties = json!({
            "RoleArn": role.arn(),
            "Source": source,
            "SourceParameters": parameters,
            "Target": to.arn(),
        });
        if target != json!({}) {
            properties["TargetParameters"] = target;
        }
        if let Some(name) = &props.name {
            properties["Name"] = json!(name);
        }
        if let Some(description) = &props.description {
            properties["Description"] = json!(description);
        }
        Self { resource: stack.add(id, Resource::new("AWS::Pipes::Pipe", properties, location)) }
    }

    /// The ARN of the pipe.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
    }
}

impl PipeProps {
    /// Source: CloudFormation's schema of AWS::Pipes::Pipe.
    fn check(&self, checks: &mut Checks) {
        checks.name("the name of a pipe", self.name.as_ref(), 64, ".-_");
        checks.length("the description of a pipe", self.description.as_deref(), 512);
        checks.range("a pipe sends on at once", self.batch_size, 1..=10_000, "");
        let window = self.batching_window_seconds;
        checks.range("a pipe waits for more for", window, 0..=300, "seconds");
        checks.range("the number of filters of a pipe is", self.filters.len(), 0..=5, "");
    }
}

impl Construct for Pipe {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}
