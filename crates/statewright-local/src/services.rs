//! What does the work of tasks: mocks, the handlers, other state machines, and endpoints.

mod check;
mod current;
mod endpoint;
mod event;
mod executions;
mod function;
mod machine;
mod mocked;
mod objects;
mod request;
mod route;

use std::{collections::BTreeMap, pin::Pin, sync::Arc};

use statewright_engine::{Failure, Invocation, Json, ObjectRequest, ObjectResponse};

use crate::Lambda;

pub use check::Needs;
pub(crate) use current::Current;
pub use current::Place;
pub use endpoint::{Endpoints, Target};
pub(crate) use endpoint::{Exchange, capitalized, with_small_letter};
pub(crate) use event::{About as EventAbout, Change, EVENT_BYTES_MAX, Keeper, Kept};
pub(crate) use executions::{Asked, Describes, Service, StartedBy, describe, failed, told_failure};
pub use function::FunctionName;
pub(crate) use function::qualifier_problem;
pub use machine::{Begin, Machine};
pub use mocked::Mocked;
pub(crate) use mocked::answers;
pub use objects::Objects;
pub use request::Request;
pub(crate) use request::http_date;
pub use route::{Known, Refusal, Route};
pub(crate) use route::{express_sync, not_here};

/// What does the work of tasks.
///
/// For each task it is found in this order: a mock of its state; a function or state machine
/// that is here; an endpoint that is named for the service. What none of them does is refused,
/// by [`Services::check`] before an execution begins.
#[derive(Clone, Debug, Default)]
pub struct Services {
    /// The answers in place of those of services.
    pub mocked: Option<Mocked>,
    /// The ARNs of the functions that are here.
    pub functions: Vec<Arc<str>>,
    /// The ARNs of functions that are to be here and cannot be run: events wait for them.
    pub unreadable: Vec<Arc<str>>,
    /// The functions themselves, once they are needed.
    pub lambda: Option<Arc<Lambda>>,
    /// The state machines that are here, by their ARNs.
    pub machines: BTreeMap<Arc<str>, Machine>,
    /// Where services are that are not here.
    pub endpoints: Endpoints,
    /// The objects that Distributed Maps read and write; those of the endpoint of S3, if one is
    /// named and these are not.
    pub objects: Option<Objects>,
    /// Where those are that took the place of these, and who keeps what they accept.
    pub place: Place,
}

/// What comes of a task that was begun.
pub enum Answer {
    /// It is done.
    Done(Json),
    /// It was handed over to somebody else.
    Submitted {
        /// What the service answered.
        output: Json,
        /// How it ends.
        end: End,
    },
}

/// How a task ends that was handed over.
pub enum End {
    /// By its token, whenever that comes back.
    Token,
    /// So.
    Known(Result<Json, Failure>),
    /// As the service reports it.
    Later(Pin<Box<dyn Future<Output = Result<Json, Failure>> + Send>>),
}

impl Services {
    /// Does the work of a task that a function or an endpoint does, up to the answer.
    ///
    /// # Errors
    ///
    /// What the task fails with.
    pub async fn invoke(
        &self,
        invocation: &Invocation,
        request: &Request,
    ) -> Result<Answer, Failure> {
        let known = Known::of(&invocation.resource, &invocation.input);
        match self.route(&invocation.resource, known) {
            Ok(Route::Function(arn)) => self.invoke_function(arn, invocation, request).await,
            Ok(Route::Endpoint(target)) => target.invoke(invocation, request).await,
            Ok(Route::Machine(_) | Route::Token) => {
                Err(not_here(&invocation.state, "only a driver of executions does this"))
            }
            Err(refusal) => Err(not_here(&invocation.state, &refusal.to_string())),
        }
    }

    /// Waits for the end of a task that an endpoint took over before, and answered so.
    pub(crate) fn follow(&self, invocation: &Invocation, output: Json, request: &Request) -> End {
        let known = Known::of(&invocation.resource, &invocation.input);
        match self.route(&invocation.resource, known) {
            Ok(Route::Endpoint(target)) => target.end(&invocation.input, output, request),
            Ok(Route::Function(_) | Route::Machine(_) | Route::Token) => End::Token,
            Err(refusal) => End::Known(Err(not_here(&invocation.state, &refusal.to_string()))),
        }
    }

    /// Answers what a Distributed Map asks of a store of objects.
    ///
    /// # Errors
    ///
    /// What the store answers, if it cannot do it.
    pub async fn ask_objects(&self, request: &ObjectRequest) -> Result<ObjectResponse, Failure> {
        if let Some(objects) = &self.objects {
            return objects.ask(request);
        }
        match self.endpoints.buckets() {
            Some(Ok(bucket)) => bucket.ask(request, &Request::now()).await,
            Some(Err(why)) => Err(Failure::new("S3.SdkClientException", why)),
            None => Err(Failure::new("S3.SdkClientException", "There is no store of objects.")),
        }
    }
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Done(output) => f.debug_tuple("Done").field(output).finish(),
            Self::Submitted { output, .. } => {
                f.debug_struct("Submitted").field("output", output).finish_non_exhaustive()
            }
        }
    }
}

impl std::fmt::Debug for End {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Token => "Token",
            Self::Known(_) => "Known",
            Self::Later(_) => "Later",
        })
    }
}
