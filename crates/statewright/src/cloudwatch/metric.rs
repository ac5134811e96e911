use serde_json::{Value, json};

use crate::{Construct, Function, FunctionAlias, Intrinsic, Queue, StateMachine, Table};

/// Numbers that a service tells over time, such as how many executions failed.
///
/// ```
/// # use statewright::{Alarm, App, Function, StateMachine};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
/// let machine = StateMachine::new(stack, "Machine", open_case.task("Open Case"));
/// Alarm::new(stack, "CasesLost", machine.executions_failed());
/// Alarm::new(stack, "OpenCaseSlow", open_case.duration().above(8_000.0));
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a metric does nothing until there is an alarm on it, or a dashboard with it"]
pub struct Metric {
    pub(super) namespace: &'static str,
    pub(super) name: &'static str,
    pub(super) dimensions: Vec<(&'static str, Intrinsic)>,
    pub(super) statistic: Statistic,
    pub(super) period_seconds: u32,
    pub(super) above: f64,
}

/// What is made of the numbers of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// All of them together.
    Sum,
    /// Their mean.
    Average,
    /// The greatest.
    Maximum,
    /// The least.
    Minimum,
    /// The one that so many out of a hundred are not above.
    Percentile(u8),
}

impl Metric {
    fn new(
        namespace: &'static str,
        name: &'static str,
        dimension: (&'static str, Intrinsic),
        statistic: Statistic,
    ) -> Self {
        Self {
            namespace,
            name,
            dimensions: vec![dimension],
            statistic,
            period_seconds: 300,
            above: 0.0,
        }
    }

    /// Lets an alarm go off above this; above 0, if not said.
    pub fn above(mut self, threshold: f64) -> Self {
        self.above = threshold;
        self
    }

    /// What is made of the numbers of a period.
    pub fn statistic(mut self, statistic: Statistic) -> Self {
        self.statistic = statistic;
        self
    }

    /// For how many seconds numbers are looked at together; 300, if not said.
    pub fn period_seconds(mut self, seconds: u32) -> Self {
        self.period_seconds = seconds;
        self
    }

    /// The metric in a widget of a dashboard.
    pub(super) fn in_widget(&self) -> Value {
        let dimensions = self.dimensions.iter();
        let dimensions = dimensions.flat_map(|(name, value)| [json!(name), json!(value)]);
        let options = json!({ "period": self.period_seconds, "stat": self.statistic.name() });
        [json!(self.namespace), json!(self.name)]
            .into_iter()
            .chain(dimensions)
            .chain([options])
            .collect()
    }
}

impl Statistic {
    pub(super) fn name(self) -> String {
        match self {
            Self::Sum => "Sum".to_owned(),
            Self::Average => "Average".to_owned(),
            Self::Maximum => "Maximum".to_owned(),
            Self::Minimum => "Minimum".to_owned(),
            Self::Percentile(percent) => format!("p{percent}"),
        }
    }
}

/// Source: Step Functions Developer Guide, "Monitoring Step Functions metrics using Amazon
/// CloudWatch".
impl<In, Out> StateMachine<In, Out> {
    fn metric(&self, name: &'static str, statistic: Statistic) -> Metric {
        Metric::new("AWS/States", name, ("StateMachineArn", self.arn()), statistic)
    }

    /// How many executions were started.
    pub fn executions_started(&self) -> Metric {
        self.metric("ExecutionsStarted", Statistic::Sum)
    }

    /// How many executions succeeded.
    pub fn executions_succeeded(&self) -> Metric {
        self.metric("ExecutionsSucceeded", Statistic::Sum)
    }

    /// How many executions failed.
    pub fn executions_failed(&self) -> Metric {
        self.metric("ExecutionsFailed", Statistic::Sum)
    }

    /// How many executions took longer than they may.
    pub fn executions_timed_out(&self) -> Metric {
        self.metric("ExecutionsTimedOut", Statistic::Sum)
    }

    /// How many executions were stopped.
    pub fn executions_aborted(&self) -> Metric {
        self.metric("ExecutionsAborted", Statistic::Sum)
    }

    /// How many starts and retries had to wait, because there were too many at once.
    pub fn executions_throttled(&self) -> Metric {
        self.metric("ExecutionThrottled", Statistic::Sum)
    }

    /// How long executions took, in milliseconds: what 99 out of 100 did not take longer than.
    pub fn execution_time(&self) -> Metric {
        self.metric("ExecutionTime", Statistic::Percentile(99))
    }
}

impl<In, Out, E> Function<In, Out, E> {
    fn metric(&self, name: &'static str, statistic: Statistic) -> Metric {
        Metric::new("AWS/Lambda", name, ("FunctionName", self.name()), statistic)
    }
}

impl<In, Out, E> FunctionAlias<In, Out, E> {
    fn metric(&self, name: &'static str, statistic: Statistic) -> Metric {
        let mut metric = self.function().metric(name, statistic);
        let alias = self.function().resource().substitute(&format!("${{Ref}}:{}", self.name()));
        metric.dimensions.push(("Resource", alias));
        metric
    }
}

/// Source: Lambda Developer Guide, "Types of metrics for Lambda functions".
macro_rules! metrics {
    ($($invoked:ident),+) => {$(
        impl<In, Out, E> $invoked<In, Out, E> {
            /// How often it was invoked.
            pub fn invocations(&self) -> Metric {
                self.metric("Invocations", Statistic::Sum)
            }

            /// How often it failed.
            pub fn errors(&self) -> Metric {
                self.metric("Errors", Statistic::Sum)
            }

            /// How often it could not be invoked, because there were too many at once.
            pub fn throttles(&self) -> Metric {
                self.metric("Throttles", Statistic::Sum)
            }

            /// How long invocations took, in milliseconds: what 99 out of 100 did not take longer
            /// than.
            pub fn duration(&self) -> Metric {
                self.metric("Duration", Statistic::Percentile(99))
            }
        }
    )+};
}

metrics!(Function, FunctionAlias);

/// Source: SQS Developer Guide, "Available CloudWatch metrics for Amazon SQS".
impl Queue {
    fn metric(&self, name: &'static str) -> Metric {
        Metric::new("AWS/SQS", name, ("QueueName", self.name()), Statistic::Maximum)
    }

    /// How many messages wait to be received: of a queue for dead letters, all that came.
    pub fn depth(&self) -> Metric {
        self.metric("ApproximateNumberOfMessagesVisible")
    }

    /// How old the oldest message is, in seconds.
    pub fn age_of_oldest(&self) -> Metric {
        self.metric("ApproximateAgeOfOldestMessage")
    }
}

/// Source: DynamoDB Developer Guide, "DynamoDB metrics and dimensions".
impl Table {
    fn metric(&self, name: &'static str) -> Metric {
        Metric::new("AWS/DynamoDB", name, ("TableName", self.name()), Statistic::Sum)
    }

    /// How many reads there were too many of at once.
    pub fn reads_throttled(&self) -> Metric {
        self.metric("ReadThrottleEvents")
    }

    /// How many writes there were too many of at once.
    pub fn writes_throttled(&self) -> Metric {
        self.metric("WriteThrottleEvents")
    }
}
