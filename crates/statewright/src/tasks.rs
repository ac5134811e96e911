//! Tasks that call services, without a function in between.
//!
//! Each is a [`Task`](crate::Task), with a timeout, retries and catches as any other; what it
//! needs the right to do is derived from it, and is exactly that.

mod approval;
mod athena;
mod aws_sdk;
mod batch;
mod bedrock;
mod dynamodb;
mod ecs;
mod errors;
mod eventbridge;
mod glue;
mod http;
mod integration;
mod lambda;
mod models;
mod s3;
#[cfg(test)]
mod services_page;
mod sns;
mod sqs;
mod step_functions;

pub use approval::{Asks, approval};
pub use athena::{Athena, StartedQuery};
pub use aws_sdk::{SdkError, SdkErrors, SdkTask, aws_sdk};
pub use batch::{BatchJob, SubmittedJob};
pub use bedrock::{BedrockModel, Guardrail};
pub use dynamodb::{ChangedItem, Found, FoundItem, GotItem, ItemField, TableItem, item_field};
pub use ecs::{EcsTask, RanTask, RunTask};
pub use errors::{
    AthenaError, BatchError, BedrockError, DynamoDbError, DynamoDbSdkError, EcsError,
    EventBridgeError, GlueError, S3Error, SnsError, SqsError, StepFunctionsError,
};
pub use eventbridge::{PutEvents, put_event, put_event_on};
pub use glue::{GlueJob, GlueRun, StartedJobRun};
pub use http::{HttpEndpoint, HttpError, HttpMethod};
pub use integration::{Integration, integration};
pub use lambda::{Accepted, Invocation};
pub use s3::{GotObject, PutObject};
pub use sns::Published;
pub use sqs::SentMessage;
pub use step_functions::{StartedExecution, SyncExecution, SyncStatus};

use statewright_handler::{Code, Root, Value};

use crate::{Expr, Intrinsic, Text, context};

/// What a state is given.
fn input<In>() -> Expr<In> {
    Expr::root(Root::Input)
}

/// The token by which somebody calls back.
fn token() -> Expr<String> {
    context().task_token()
}

/// What a closure makes of what the state is given.
fn made<In, T, V: Value<T>>(make: impl FnOnce(Expr<In>) -> V) -> Code {
    make(input()).code()
}

/// A field of an object.
fn field(of: Code, key: &str, optional: bool) -> Code {
    Code::Field { of: Box::new(of), key: key.to_owned(), optional }
}

/// A text as an argument.
fn text(text: &Text) -> Code {
    match text {
        Text::Known(text) => Code::constant(text),
        Text::Deployed(intrinsic) => intrinsic.code(),
    }
}

/// A text in which `${name}` is another.
fn text_with(pattern: &str, name: &str, value: &Text) -> Intrinsic {
    let hole = format!("${{{name}}}");
    let whole = |part: &str| Intrinsic::substitute(pattern.replace(&hole, part));
    match value {
        Text::Known(text) => whole(&text.replace("${", "${!")),
        Text::Deployed(intrinsic) => match intrinsic.name_in_text() {
            Some(text) => whole(&format!("${{{text}}}")),
            None => Intrinsic::substitute_with(pattern, [(name, intrinsic.clone())]),
        },
    }
}
