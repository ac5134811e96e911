use std::panic::Location;

use serde::Deserialize;
use statewright_handler::{Code, Shape, Value};

use crate::{
    Expr, GlueError, Task, Text,
    flow::{Call, Pattern},
};

use super::{input, text, text_with};

/// A job of AWS Glue that tasks run.
///
/// ```
/// use statewright::{App, GlueJob, State, StateMachine};
/// # use statewright_handler::Shape;
/// # #[derive(Shape)]
/// # struct Day { date: String }
/// let clean = GlueJob { name: "clean-up".into() };
/// let flow = clean.run("Clean Up", |day| vec![("--date", day.get(Day::DATE))]);
/// # let mut app = App::new();
/// # StateMachine::<Day, _>::new(app.stack("Doc"), "Machine", flow);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct GlueJob {
    /// What the job is called.
    pub name: Text,
}

/// A run of a job.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct StartedJobRun {
    /// The ID that Glue gave it.
    pub job_run_id: String,
}

/// A run of a job that is done.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub struct GlueRun {
    /// The ID that Glue gave it.
    pub id: String,
    /// How long it took, in seconds.
    pub execution_time: u64,
}

impl GlueJob {
    /// A state that runs the job with these arguments, and waits until it is done.
    #[track_caller]
    pub fn run<In, V: Value<String>>(
        &self,
        name: &str,
        arguments: impl FnOnce(Expr<In>) -> Vec<(&'static str, V)>,
    ) -> Task<In, GlueRun, GlueError> {
        Task::new(name, self.call(Pattern::Sync, arguments(input())), Location::caller())
    }

    /// A state that starts the job with these arguments, and does not wait for it.
    #[track_caller]
    pub fn start<In, V: Value<String>>(
        &self,
        name: &str,
        arguments: impl FnOnce(Expr<In>) -> Vec<(&'static str, V)>,
    ) -> Task<In, StartedJobRun, GlueError> {
        let call = self.call(Pattern::RequestResponse, arguments(input()));
        Task::new(name, call, Location::caller())
    }

    fn call<V: Value<String>>(&self, pattern: Pattern, arguments: Vec<(&str, V)>) -> Call {
        let arn = "arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:job/${Job}";
        let call = Call::service("glue:startJobRun", pattern)
            .argument("JobName", text(&self.name))
            .on("Job", text_with(arn, "Job", &self.name));
        if arguments.is_empty() {
            return call;
        }
        let arguments = arguments.into_iter().map(|(key, value)| (key.to_owned(), value.code()));
        call.argument("Arguments", Code::Object(arguments.collect()))
    }
}
