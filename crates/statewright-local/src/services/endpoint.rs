//! Services that are called where the user says that they are: emulators of AWS, and whatever
//! else speaks the protocols of its services over HTTP.

mod http;
mod jobs;
mod lambda;
mod message;
mod models;
mod names;
mod objects;
mod optimized;
mod parameters;
mod results;
mod settings;
mod states;
mod target;
mod web;
mod xml;

use statewright_engine::{Failure, Json, Object, error_names};

use super::{Answer, End, Request};
use http::{Answered, Sent, Url};
use models::{Model, Operation};
use names::Style;
use optimized::Optimized;

pub(crate) use names::{capitalized, with_small_letter};
pub use settings::Endpoints;
pub use target::Target;
pub(crate) use web::Exchange;

/// A service at an endpoint, as an integration calls it.
#[derive(Clone, Debug)]
pub(super) struct Service {
    url: Url,
    model: &'static Model,
    /// Its integration of its own, if it is called by that.
    optimized: Option<&'static Optimized>,
}

/// An answer of a service that is no error.
struct Done {
    result: Object,
    answered: Answered,
}

impl Service {
    fn style(&self) -> Style {
        if self.optimized.is_some() { Style::Optimized } else { Style::Sdk }
    }

    /// Calls an operation with the parameters of a task.
    async fn call(
        &self,
        operation: &Operation,
        parameters: &Json,
        request: &Request,
    ) -> Result<Done, Failure> {
        let members =
            parameters::members(self.model, operation.input, parameters, self.style(), &request.id);
        let members = members.map_err(|why| {
            let cause = format!(
                "The Parameters '{parameters}' could not be used to start the Task: [{why}]"
            );
            Failure::new(error_names::RUNTIME, cause)
        })?;
        let sent = message::request(self.model, operation, &members);
        let answered = self.send(sent, request).await?;
        if !(200..300).contains(&answered.status) {
            return Err(self.failure(&answered, request));
        }
        match message::result(self.model, operation, &answered, self.style()) {
            Some(result) => Ok(Done { result, answered }),
            None => {
                let text = String::from_utf8_lossy(&answered.body);
                let text: String = text.chars().take(1000).collect();
                Err(self.client_failure(&format!("Unable to unmarshall response: {text}")))
            }
        }
    }

    async fn send(&self, mut sent: Sent, request: &Request) -> Result<Answered, Failure> {
        sent.headers.extend(signature(self.model.signs, request));
        let answered = http::send(&self.url, sent).await;
        answered
            .map_err(|why| self.client_failure(&format!("Unable to execute HTTP request: {why}")))
    }

    /// The result of an operation, as an integration of its own has it.
    fn result(&self, done: Done) -> Json {
        let Done { mut result, answered } = done;
        if self.optimized.is_some_and(|optimized| optimized.has_metadata) {
            let id = answered.header("x-amzn-requestid").unwrap_or_default().to_owned();
            let [http, response] =
                super::request::metadata(&id, answered.status, &answered.headers);
            for (member, value) in [http, response] {
                result.insert(member, value);
            }
        }
        result.into()
    }

    /// An error that the service answered.
    fn failure(&self, answered: &Answered, request: &Request) -> Failure {
        let (code, message) = message::error(self.model, answered);
        let status = answered.status;
        let id = ["x-amzn-requestid", "x-amz-request-id"];
        let id = id.iter().find_map(|name| answered.header(name)).unwrap_or(&request.id);
        let known = code.as_deref().and_then(|code| self.model.errors.get(code)).copied();
        // Some answer with the name of the exception in place of the code.
        let known = known.or_else(|| {
            let code = code.as_deref()?;
            self.model.errors.values().find(|name| **name == code).copied()
        });
        match self.optimized {
            Some(Optimized { prefix, cause, other, .. }) => Failure::new(
                format!("{prefix}.{}", known.unwrap_or(other)),
                format!(
                    "{message} (Service: {cause}; Status Code: {status}; Error Code: {}; Request ID: {id}; Proxy: null)",
                    code.as_deref().unwrap_or("null")
                ),
            ),
            None => {
                let service = self.model.id;
                let extended = match answered.header("x-amz-id-2") {
                    Some(id) => format!(", Extended Request ID: {id}"),
                    None => String::new(),
                };
                let other = format!("{service}Exception");
                Failure::new(
                    format!("{service}.{}", known.unwrap_or(&other)),
                    format!(
                        "{message} (Service: {service}, Status Code: {status}, Request ID: {id}{extended})"
                    ),
                )
            }
        }
    }

    /// An error of what stands between a task and a service.
    fn client_failure(&self, message: &str) -> Failure {
        let prefix = self.optimized.map_or(self.model.id, |optimized| optimized.prefix);
        Failure::new(format!("{prefix}.SdkClientException"), message)
    }
}

/// What stands in place of a signature: emulators take from it whom and where it is about.
fn signature(service: &str, request: &Request) -> [(String, String); 2] {
    let date = request.at.strftime("%Y%m%d");
    let time = request.at.strftime("%Y%m%dT%H%M%SZ").to_string();
    let key = std::env::var("AWS_ACCESS_KEY_ID").unwrap_or_else(|_| "test".to_owned());
    let region = std::env::var("AWS_REGION").or_else(|_| std::env::var("AWS_DEFAULT_REGION"));
    let region = region.unwrap_or_else(|_| "us-east-1".to_owned());
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential={key}/{date}/{region}/{service}/aws4_request, SignedHeaders=host;x-amz-date, Signature=unsigned"
    );
    [("authorization".to_owned(), authorization), ("x-amz-date".to_owned(), time)]
}
