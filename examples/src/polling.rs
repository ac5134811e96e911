//! A job of somebody else's, which is asked for how it is until it is done: soon at first, then less
//! and less often, and not for ever.

use serde::{Deserialize, Serialize};
use serde_json::json;
use statewright::{
    Expr, HttpEndpoint, HttpError, HttpMethod, Retry, Stack, State, StateMachine, fail, pass,
    repeat, wait_seconds,
};
use statewright_handler::{Choices, Shape};

/// A job that was begun.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Job {
    /// Its ID.
    pub id: String,
}

/// How often it was asked for.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Asking {
    /// The job.
    pub job: Job,
    /// How long to wait before it is asked for again.
    pub seconds: u64,
}

/// What is said of a job.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Said {
    /// How it is.
    pub status: Status,
}

/// What was asked, and what was said.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Heard {
    /// The job.
    pub job: Job,
    /// How long it was waited for.
    pub seconds: u64,
    /// How it is.
    pub status: Status,
}

/// How a job is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, Choices)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It is not done yet.
    Running,
    /// It is done.
    Done,
    /// It cannot be done.
    Failed,
}

/// The longest time between two questions: twice that would be too long.
const SECONDS_MAX: u64 = 1800;

/// The stack of this example.
pub fn describe(stack: &mut Stack) {
    // There is no construct of it: this is the resource as CloudFormation has it. The key is in
    // Secrets Manager, and nowhere in the template.
    let connection = json!({
        "AuthorizationType": "API_KEY",
        "AuthParameters": { "ApiKeyAuthParameters": {
            "ApiKeyName": "x-api-key",
            "ApiKeyValue": "{{resolve:secretsmanager:jobs-api-key}}",
        } },
    });
    let connection = stack.resource("Connection", "AWS::Events::Connection", connection);
    let jobs = HttpEndpoint {
        url: "https://jobs.example.com/status".to_owned(),
        method: HttpMethod::Post,
        connection: connection.attribute("Arn").into(),
        secret: Some(connection.attribute("SecretArn").into()),
    };

    let ask = jobs
        .send("Ask", |asking: Expr<Asking>| asking.get(Asking::JOB))
        .retry([HttpError::TooManyRequests, HttpError::ServiceUnavailable], Retry::default())
        .output(|asking, said: Expr<Said>| HeardShape {
            job: asking.get(Asking::JOB),
            seconds: asking.get(Asking::SECONDS),
            status: said.get(Said::STATUS),
        });
    let flow =
        pass("Begin", |job| AskingShape { job, seconds: 5 }).then(repeat(|again| {
            wait_seconds("Wait", |asking: Expr<Asking>| asking.get(Asking::SECONDS))
                .then(ask)
                .choose("How Is It", Heard::STATUS, |status| match status {
                    Status::Done => pass("Done", |heard: Expr<Heard>| heard.get(Heard::JOB)).into(),
                    Status::Failed => fail("Failed").error("JobFailed").into(),
                    Status::Running => pass("Wait Longer", |heard: Expr<Heard>| AskingShape {
                        job: heard.get(Heard::JOB),
                        seconds: heard.get(Heard::SECONDS) * 2,
                    })
                    .when(
                        "Is It Too Long",
                        |asking| asking.get(Asking::SECONDS).greater_than(SECONDS_MAX),
                        fail("Too Long").error("JobTimedOut"),
                    )
                    .otherwise(again.go()),
                })
        }));
    StateMachine::new(stack, "Jobs", flow);
}
