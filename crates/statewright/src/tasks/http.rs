use std::{fmt, panic::Location};

use serde_json::json;
use statewright_handler::{Code, HandlerError, Value};

use crate::{
    Expr, Intrinsic, Task, Text,
    flow::{Call, Pattern},
};

use super::{made, text};

/// An API outside of AWS that tasks call over HTTPS.
///
/// EventBridge keeps what it is called with by a connection, such as a password.
///
/// ```
/// use statewright::{App, HttpEndpoint, HttpError, HttpMethod, Retry, State, StateMachine};
/// # use statewright_handler::Shape;
/// # #[derive(Shape)]
/// # struct Payment { cents: u64 }
/// # #[derive(Shape)]
/// # struct Receipt { id: String }
/// let payments = HttpEndpoint {
///     url: "https://payments.example.com/charges".to_owned(),
///     method: HttpMethod::Post,
///     connection: "arn:aws:events:eu-central-1:123456789012:connection/Payments/1f4a".into(),
///     secret: None,
/// };
/// let flow = payments
///     .send::<_, Receipt, _, _>("Pay", |payment| PaymentShape { cents: payment.get(Payment::CENTS) })
///     .retry([HttpError::TooManyRequests, HttpError::ServiceUnavailable], Retry::default());
/// # let mut app = App::new();
/// # StateMachine::<Payment, Receipt>::new(app.stack("Doc"), "Machine", flow);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct HttpEndpoint {
    /// Its address: the role may call no other.
    pub url: String,
    /// How it is called: the role may do no other.
    pub method: HttpMethod,
    /// The ARN of the connection.
    pub connection: Text,
    /// The ARN of the secret that the connection keeps (`GetAtt` `SecretArn`); all that
    /// connections keep, if not given.
    pub secret: Option<Text>,
}

/// A method of HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as the method is")]
pub enum HttpMethod {
    Get,
    Post,
    Put,
    Delete,
    Patch,
    Head,
    Options,
}

/// Errors of calls over HTTP.
///
/// Source: Step Functions Developer Guide, "Call HTTPS APIs".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as HTTP names the status")]
pub enum HttpError {
    /// The API could not be reached.
    Socket,
    BadRequest,
    Unauthorized,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    RequestTimeout,
    Conflict,
    Gone,
    UnprocessableContent,
    TooManyRequests,
    InternalServerError,
    BadGateway,
    ServiceUnavailable,
    GatewayTimeout,
}

impl HandlerError for HttpError {
    fn name(&self) -> &'static str {
        match self {
            Self::Socket => "States.Http.Socket",
            Self::BadRequest => "States.Http.StatusCode.400",
            Self::Unauthorized => "States.Http.StatusCode.401",
            Self::Forbidden => "States.Http.StatusCode.403",
            Self::NotFound => "States.Http.StatusCode.404",
            Self::MethodNotAllowed => "States.Http.StatusCode.405",
            Self::RequestTimeout => "States.Http.StatusCode.408",
            Self::Conflict => "States.Http.StatusCode.409",
            Self::Gone => "States.Http.StatusCode.410",
            Self::UnprocessableContent => "States.Http.StatusCode.422",
            Self::TooManyRequests => "States.Http.StatusCode.429",
            Self::InternalServerError => "States.Http.StatusCode.500",
            Self::BadGateway => "States.Http.StatusCode.502",
            Self::ServiceUnavailable => "States.Http.StatusCode.503",
            Self::GatewayTimeout => "States.Http.StatusCode.504",
        }
    }
}

impl fmt::Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl HttpMethod {
    fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
        }
    }
}

impl HttpEndpoint {
    /// A state that calls the API without a body, and ends with the body that it answers.
    #[track_caller]
    pub fn call<In, Answer>(&self, name: &str) -> Task<In, Answer, HttpError> {
        Task::new(name, self.request(), Location::caller())
    }

    /// A state that calls the API with this body, and ends with the body that it answers.
    #[track_caller]
    pub fn send<In, Answer, Body, V: Value<Body>>(
        &self,
        name: &str,
        body: impl FnOnce(Expr<In>) -> V,
    ) -> Task<In, Answer, HttpError> {
        let call = self.request().argument("RequestBody", made(body));
        Task::new(name, call, Location::caller())
    }

    fn request(&self) -> Call {
        let method = self.method.name();
        let connection = Code::Object(vec![("ConnectionArn".to_owned(), text(&self.connection))]);
        let secret = self.secret.clone().unwrap_or_else(|| {
            let all = "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:events!connection/*";
            Intrinsic::substitute(all).into()
        });
        let call = Call::service("http:invoke", Pattern::RequestResponse)
            .argument("ApiEndpoint", Code::Constant(json!(self.url)))
            .argument("Method", Code::Constant(json!(method)))
            .argument("Authentication", connection)
            .on("Connection", self.connection.clone())
            .on("Secret", secret)
            .only_if(
                "states:InvokeHTTPEndpoint",
                json!({
                    "StringEquals": {
                        "states:HTTPEndpoint": self.url,
                        "states:HTTPMethod": method,
                    },
                }),
            )
            .only("ResponseBody");
        if self.url.starts_with("https://") {
            return call;
        }
        call.wrong(
            format!("the address of an API begins with `https://`, and {:?} does not", self.url),
            None,
        )
    }
}
