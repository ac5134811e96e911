use std::{any::type_name, panic::Location};

use serde_json::{Value, json};
use statewright_handler::{FailedItems, KinesisEvent, QueueEvent, TableEvent};

use crate::{
    Construct, Destination, Intrinsic, Invocable, Queue, Stack, Statement, Table, Text,
    check::Checks,
    stack::{Resource, ResourceRef},
};

/// What Lambda reads from a queue or a stream and gives to a function, which takes the events
/// that Lambda makes of it: a [`QueueEvent`], a [`TableEvent`] or a [`KinesisEvent`].
///
/// ```
/// use handlers::{CaseError, open_case};
/// use statewright::{App, EventSource, EventSourceProps, Function, Queue};
/// use statewright_handler::{FailedItems, QueueEvent};
///
/// async fn open_cases(event: QueueEvent) -> Result<FailedItems, CaseError> {
///     let mut failed = Vec::new();
///     for message in event.records {
///         let is_opened = match message.json() {
///             Ok(case) => open_case(case).await.is_ok(),
///             Err(_) => false,
///         };
///         if !is_opened {
///             failed.push(message.message_id);
///         }
///     }
///     Ok(FailedItems::of(failed))
/// }
///
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// let cases = Queue::new(stack, "Cases");
/// let open_cases = Function::new(stack, "OpenCases", open_cases);
/// let props = EventSourceProps { report_failed_items: true, ..EventSourceProps::default() };
/// EventSource::queue(stack, "CasesSource", &cases, &open_cases, &props);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventSource {
    resource: ResourceRef,
}

/// What a handler takes to which Lambda gives an `Event`: that, or any JSON.
///
/// For a type of your own that reads the same JSON, say so with [`Function::taking`](crate::Function::taking).
#[diagnostic::on_unimplemented(
    message = "the handler takes a `{Self}`, and Lambda would give it a `{Event}`",
    label = "does not take a `{Event}`",
    note = "let the handler take a `{Event}`; for a type of your own that reads the same JSON, say so with `.taking::<{Event}>()`"
)]
pub trait Reads<Event> {}

impl Reads<QueueEvent> for QueueEvent {}
impl Reads<TableEvent> for TableEvent {}
impl Reads<KinesisEvent> for KinesisEvent {}
impl<Event> Reads<Event> for Value {}

/// How a source of events is set up.
#[derive(Clone, Debug)]
pub struct EventSourceProps {
    /// How many the function is given at once at the most, 1 to 10,000; 10, if not said.
    pub batch_size: u32,
    /// For how many seconds more of them are waited for, up to 300.
    pub batching_window_seconds: u32,
    /// Which of them are given to the function: event patterns, one of which fits; all, if
    /// there are none.
    pub filters: Vec<Value>,
    /// Whether the function answers which of them it failed on, so that only these come again:
    /// then, and only then, its handler returns [`FailedItems`]. Lambda takes any other answer as
    /// a failure of all of them, or of none; and it looks at none if this is not set.
    pub report_failed_items: bool,
    /// Whether it is switched off.
    pub disabled: bool,
    /// Of a queue: how many invocations there are at once at the most, 2 to 1,000.
    pub max_concurrency: Option<u32>,
    /// Of a stream: where it begins.
    pub starting_position: StartingPosition,
    /// Of a stream: how many invocations there are at once for each shard, 1 to 10; 1, if not
    /// given.
    pub parallelization_factor: Option<u32>,
    /// Of a stream: how often it is tried again, up to 10,000 times; as long as it is in the
    /// stream, if not given.
    pub max_retries: Option<u32>,
    /// Of a stream: how old, in seconds, something is that is left out, 60 to 604,800.
    pub max_age_seconds: Option<u32>,
    /// Of a stream: whether what the function failed on comes again in two halves.
    pub split_on_error: bool,
    /// Of a stream: where it is sent what was left out.
    pub on_failure: Option<Destination>,
}

/// Where in a stream is begun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StartingPosition {
    /// With what comes from now on.
    #[default]
    Latest,
    /// With the oldest that is still there.
    TrimHorizon,
}

impl StartingPosition {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Latest => "LATEST",
            Self::TrimHorizon => "TRIM_HORIZON",
        }
    }
}

impl Default for EventSourceProps {
    fn default() -> Self {
        Self {
            batch_size: 10,
            batching_window_seconds: 0,
            filters: Vec::new(),
            report_failed_items: false,
            disabled: false,
            max_concurrency: None,
            starting_position: StartingPosition::Latest,
            parallelization_factor: None,
            max_retries: None,
            max_age_seconds: None,
            split_on_error: false,
            on_failure: None,
        }
    }
}

impl EventSource {
    /// Gives a function the messages of a queue, and deletes those that it did not fail on.
    #[track_caller]
    pub fn queue<F: Invocable<In: Reads<QueueEvent>>>(
        stack: &mut Stack,
        id: &str,
        queue: &Queue,
        function: &F,
        props: &EventSourceProps,
    ) -> Self {
        let location = Location::caller();
        let invoked = function.invoked();
        let mut checks = Checks::new(stack, id, location);
        props.check::<F::Out>(&mut checks);
        props.check_of_queue(queue, &mut checks);
        // Source: Lambda Developer Guide, "Creating and configuring an Amazon SQS event source
        // mapping": Lambda refuses it otherwise.
        let function_properties = stack.properties_mut(&invoked.function);
        let timeout = function_properties.and_then(|properties| properties["Timeout"].as_u64());
        let timeout = timeout.unwrap_or(0);
        let hidden = queue.visibility_timeout_seconds;
        checks.that(hidden.is_none_or(|hidden| u64::from(hidden) >= timeout), || {
            let hidden = hidden.unwrap_or_default();
            format!(
                "messages are hidden for {hidden} seconds, and the function may take {timeout}: hide them longer (`visibility_timeout_seconds`), six times as long at best"
            )
        });
        checks.report(stack);
        // Source: Lambda Developer Guide, "Configuring scaling behavior for SQS event source
        // mappings" and "Creating and configuring an Amazon SQS event source mapping".
        let statement =
            Statement::allow(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]);
        function.role().grant(stack, statement.on(queue.arn()));
        if let Some(key) = queue.key() {
            key.grant_decrypt(stack, function);
        }
        let mut properties = props.properties(&queue.arn(), invoked.name());
        if let Some(concurrency) = props.max_concurrency {
            properties["ScalingConfig"] = json!({ "MaximumConcurrency": concurrency });
        }
        Self::add(stack, id, properties, function, location)
    }

    /// Gives a function the changes of a table.
    #[track_caller]
    pub fn table<F: Invocable<In: Reads<TableEvent>>>(
        stack: &mut Stack,
        id: &str,
        table: &Table,
        function: &F,
        props: &EventSourceProps,
    ) -> Self {
        let location = Location::caller();
        let Some(stream) = table.required_stream(stack, location) else {
            return Self { resource: stack.reference(id) };
        };
        table.grant_read_stream(stack, function);
        Self::stream(stack, id, &stream, function, props, location)
    }

    /// Gives a function the records of a stream of Kinesis, by its ARN.
    #[track_caller]
    pub fn kinesis<F: Invocable<In: Reads<KinesisEvent>>>(
        stack: &mut Stack,
        id: &str,
        stream: impl Into<Text>,
        function: &F,
        props: &EventSourceProps,
    ) -> Self {
        let stream = json!(stream.into());
        // Source: Lambda Developer Guide, "Processing Amazon Kinesis Data Streams records with
        // Lambda". Streams cannot be listed but all at once, and Lambda does not need to.
        let statement = Statement::allow([
            "kinesis:DescribeStream",
            "kinesis:DescribeStreamSummary",
            "kinesis:GetRecords",
            "kinesis:GetShardIterator",
            "kinesis:ListShards",
        ]);
        function.role().grant(stack, statement.on(stream.clone()));
        Self::stream(stack, id, &stream, function, props, Location::caller())
    }

    fn stream<F: Invocable>(
        stack: &mut Stack,
        id: &str,
        stream: &impl serde::Serialize,
        function: &F,
        props: &EventSourceProps,
        location: &'static Location<'static>,
    ) -> Self {
        let mut checks = Checks::new(stack, id, location);
        props.check::<F::Out>(&mut checks);
        props.check_of_stream(&mut checks);
        checks.report(stack);
        let mut properties = props.properties(stream, function.invoked().name());
        properties["StartingPosition"] = json!(props.starting_position.name());
        let numbers = [
            ("MaximumRecordAgeInSeconds", props.max_age_seconds),
            ("MaximumRetryAttempts", props.max_retries),
            ("ParallelizationFactor", props.parallelization_factor),
        ];
        for (name, number) in numbers {
            if let Some(number) = number {
                properties[name] = json!(number);
            }
        }
        if props.split_on_error {
            properties["BisectBatchOnFunctionError"] = json!(true);
        }
        if let Some(to) = &props.on_failure {
            let to = to.granted_to(stack, function.role());
            properties["DestinationConfig"] = json!({ "OnFailure": { "Destination": to } });
        }
        Self::add(stack, id, properties, function, location)
    }

    fn add(
        stack: &mut Stack,
        id: &str,
        properties: Value,
        function: &impl Invocable,
        location: &'static Location<'static>,
    ) -> Self {
        // Lambda refuses it as long as the function may not read.
        let resource = Resource::new("AWS::Lambda::EventSourceMapping", properties, location)
            .after_rights_of(&function.role().resource);
        Self { resource: stack.add(id, resource) }
    }

    /// The id of what Lambda calls an event source mapping.
    #[must_use]
    pub fn id(&self) -> Intrinsic {
        self.resource.reference()
    }
}

/// Source: Lambda API Reference, CreateEventSourceMapping.
impl EventSourceProps {
    fn check<Out>(&self, checks: &mut Checks) {
        checks.range("a function is given at once", self.batch_size, 1..=10_000, "");
        let window = self.batching_window_seconds;
        checks.range("a source of events waits for more for", window, 0..=300, "seconds");
        checks.range("the number of filters of a source is", self.filters.len(), 0..=10, "");
        self.check_answer(type_name::<Out>(), checks);
    }

    /// What the handler returns is what Lambda reads of it; any JSON may be.
    fn check_answer(&self, returned: &str, checks: &mut Checks) {
        let is_any = returned == type_name::<Value>();
        let names_failed = returned == type_name::<FailedItems>();
        checks.that(is_any || names_failed || !self.report_failed_items, || {
            format!(
                "Lambda reads in the answer which items failed, and the handler returns a `{returned}`: let it return `FailedItems`, or leave out `report_failed_items`; of a type of your own that is written as the same JSON, say so with `.returning::<FailedItems>()`"
            )
        });
        checks.that(!names_failed || self.report_failed_items, || {
            "the handler returns which items failed, and Lambda does not look at that: set `report_failed_items`, or what failed is lost".to_owned()
        });
    }

    fn check_of_queue(&self, queue: &Queue, checks: &mut Checks) {
        let (size, window) = (self.batch_size, self.batching_window_seconds);
        if queue.fifo {
            checks.that(size <= 10, || {
                format!("a queue in order gives 10 messages at once at the most, not {size}")
            });
            checks.that(window == 0, || {
                "in a queue in order it is not waited for more messages".to_owned()
            });
        } else {
            checks.that(size <= 10 || window > 0, || {
                "more than 10 messages at once need a `batching_window_seconds` of at least 1"
                    .to_owned()
            });
        }
        if let Some(concurrency) = self.max_concurrency {
            checks.range("invocations at once are", concurrency, 2..=1000, "");
        }
        let of_stream = self.parallelization_factor.is_some()
            || self.max_retries.is_some()
            || self.max_age_seconds.is_some()
            || self.split_on_error
            || self.on_failure.is_some();
        checks.that(!of_stream, || {
            "retries and what becomes of failures are said of a queue itself: `dead_letters`"
                .to_owned()
        });
    }

    fn check_of_stream(&self, checks: &mut Checks) {
        checks.that(self.max_concurrency.is_none(), || {
            "of a stream it is said how many invocations there are for each shard: `parallelization_factor`"
                .to_owned()
        });
        if let Some(factor) = self.parallelization_factor {
            checks.range("invocations at once for a shard are", factor, 1..=10, "");
        }
        if let Some(retries) = self.max_retries {
            checks.range("a source of events tries again", retries, 0..=10_000, "times");
        }
        if let Some(age) = self.max_age_seconds {
            checks.range("what is left out is older than", age, 60..=604_800, "seconds");
        }
    }

    fn properties(&self, source: &impl serde::Serialize, function: Intrinsic) -> Value {
        let mut properties = json!({
            "BatchSize": self.batch_size,
            "EventSourceArn": source,
            "FunctionName": function,
        });
        if self.batching_window_seconds > 0 {
            properties["MaximumBatchingWindowInSeconds"] = json!(self.batching_window_seconds);
        }
        if !self.filters.is_empty() {
            let filters = self.filters.iter();
            let filters = filters.map(|filter| json!({ "Pattern": filter.to_string() }));
            properties["FilterCriteria"] = json!({ "Filters": filters.collect::<Value>() });
        }
        if self.report_failed_items {
            properties["FunctionResponseTypes"] = json!(["ReportBatchItemFailures"]);
        }
        if self.disabled {
            properties["Enabled"] = json!(false);
        }
        properties
    }
}

impl Construct for EventSource {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}
