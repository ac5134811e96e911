use std::panic::Location;

use serde::Deserialize;
use serde_json::json;
use statewright_handler::{Code, Shape, Value};

use crate::{
    BatchError, Expr, Task, Text,
    flow::{Call, Pattern},
};

use super::{input, text};

/// A job of AWS Batch that tasks submit.
///
/// ```
/// use statewright::{App, BatchJob, State, StateMachine};
/// # use statewright_handler::Shape;
/// # #[derive(Shape)]
/// # struct Order { id: String }
/// let account = "arn:aws:batch:eu-central-1:123456789012";
/// let bill = BatchJob {
///     name: "bill".to_owned(),
///     queue: format!("{account}:job-queue/Nightly").into(),
///     definition: format!("{account}:job-definition/Bill:3").into(),
/// };
/// let flow = bill.run("Bill", |order| vec![("order", order.get(Order::ID))]);
/// # let mut app = App::new();
/// # StateMachine::<Order, _>::new(app.stack("Doc"), "Machine", flow);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct BatchJob {
    /// What the job is called.
    pub name: String,
    /// The ARN of the queue that it waits in.
    pub queue: Text,
    /// The ARN of its definition, with the revision.
    pub definition: Text,
}

/// A job that was submitted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct SubmittedJob {
    /// The ID that Batch gave it.
    pub job_id: String,
    /// What it is called.
    pub job_name: String,
}

impl BatchJob {
    /// A state that submits the job with these parameters, and waits until it is done.
    #[track_caller]
    pub fn run<In, V: Value<String>>(
        &self,
        name: &str,
        parameters: impl FnOnce(Expr<In>) -> Vec<(&'static str, V)>,
    ) -> Task<In, SubmittedJob, BatchError> {
        Task::new(name, self.call(Pattern::Sync, parameters(input())), Location::caller())
    }

    /// A state that submits the job with these parameters, and does not wait for it.
    #[track_caller]
    pub fn submit<In, V: Value<String>>(
        &self,
        name: &str,
        parameters: impl FnOnce(Expr<In>) -> Vec<(&'static str, V)>,
    ) -> Task<In, SubmittedJob, BatchError> {
        let call = self.call(Pattern::RequestResponse, parameters(input()));
        Task::new(name, call, Location::caller())
    }

    fn call<V: Value<String>>(&self, pattern: Pattern, parameters: Vec<(&str, V)>) -> Call {
        let call = Call::service("batch:submitJob", pattern)
            .argument("JobName", Code::Constant(json!(self.name)))
            .argument("JobQueue", text(&self.queue))
            .argument("JobDefinition", text(&self.definition))
            .on("JobDefinition", self.definition.clone())
            .on("JobQueue", self.queue.clone());
        if parameters.is_empty() {
            return call;
        }
        let parameters = parameters.into_iter().map(|(key, value)| (key.to_owned(), value.code()));
        call.argument("Parameters", Code::Object(parameters.collect()))
    }
}
