//! Addresses that state machines call: `apigateway:invoke` and `http:invoke`.

use bytes::Bytes;
use hyper::Uri;
use statewright_engine::{Failure, Json, Object, error_names};

use super::{
    Url,
    http::{Answered, Sent, escape, send},
    message::json_body,
};

/// Which integration calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Web {
    ApiGateway,
    Http,
}

impl Web {
    pub(super) fn of(service: &str, action: &str) -> Option<Self> {
        match (service, action) {
            ("apigateway", "invoke") => Some(Self::ApiGateway),
            ("http", "invoke") => Some(Self::Http),
            _ => None,
        }
    }
}

/// What went to an address, and what came back: as TestState tells it.
#[derive(Debug)]
pub(crate) struct Exchange {
    pub(crate) request: Object,
    /// Nothing, if nothing came.
    pub(crate) response: Option<Object>,
}

impl Web {
    /// Calls an address at the endpoint that is named in place of all: the header `Host` is that
    /// of the address.
    pub(super) async fn call(self, url: &Url, parameters: &Json) -> Result<Json, Failure> {
        self.exchange(url, parameters).await.0
    }

    /// The same, with what went over the wire if anything did.
    pub(crate) async fn exchange(
        self,
        url: &Url,
        parameters: &Json,
    ) -> (Result<Json, Failure>, Option<Exchange>) {
        let sent = match request(self, parameters) {
            Ok(sent) => sent,
            Err(why) => {
                let cause = format!(
                    "The Parameters '{parameters}' could not be used to start the Task: [{why}]"
                );
                return (Err(Failure::new(error_names::RUNTIME, cause)), None);
            }
        };
        let request = told_request(&sent);
        match send(url, sent).await {
            Ok(answered) => {
                let response = Some(told_response(&answered));
                (self.result(&answered), Some(Exchange { request, response }))
            }
            Err(why) => (Err(self.unreachable(why)), Some(Exchange { request, response: None })),
        }
    }

    fn unreachable(self, why: String) -> Failure {
        match self {
            Self::Http => Failure::new("States.Http.Socket", why),
            Self::ApiGateway => Failure::new(
                "ApiGateway.SdkClientException",
                format!("Unable to execute HTTP request: {why}"),
            ),
        }
    }

    fn result(self, answered: &Answered) -> Result<Json, Failure> {
        let status = answered.status;
        if status >= 400 {
            let name = match self {
                Self::ApiGateway => format!("ApiGateway.{status}"),
                Self::Http => format!("States.Http.StatusCode.{status}"),
            };
            return Err(Failure::new(name, String::from_utf8_lossy(&answered.body).into_owned()));
        }
        Ok(result(answered))
    }
}

/// Source: Step Functions Developer Guide, "Using TestState API to test a state", for HTTP Tasks.
fn told_request(sent: &Sent) -> Object {
    let host = sent.headers.iter().find(|(name, _)| name == "host");
    let host = host.map_or("", |(_, host)| host.as_str());
    let rest: Vec<_> = sent.headers.iter().filter(|(name, _)| name != "host").cloned().collect();
    Object::from([
        ("protocol", "http".to_owned()),
        ("method", sent.method.clone()),
        ("url", format!("http://{host}{}", sent.path)),
        ("headers", told_headers(&rest)),
        ("body", String::from_utf8_lossy(&sent.body).into_owned()),
    ])
}

fn told_response(answered: &Answered) -> Object {
    Object::from([
        ("protocol", "http".to_owned()),
        ("statusCode", answered.status.to_string()),
        ("statusMessage", answered.reason.clone()),
        ("headers", told_headers(&answered.headers)),
        ("body", String::from_utf8_lossy(&answered.body).into_owned()),
    ])
}

fn told_headers(headers: &[(String, String)]) -> String {
    let headers: Vec<_> = headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!("[{}]", headers.join(", "))
}

fn result(answered: &Answered) -> Json {
    let mut headers: Vec<(&str, Vec<Json>)> = Vec::new();
    for (name, value) in &answered.headers {
        match headers.iter_mut().find(|(known, _)| known == name) {
            Some((_, values)) => values.push(value.as_str().into()),
            None => headers.push((name, vec![value.as_str().into()])),
        }
    }
    let is_json =
        answered.header("content-type").is_some_and(|content_type| content_type.contains("json"));
    let text = || String::from_utf8_lossy(&answered.body).into_owned().into();
    let body = match json_body(answered) {
        Some(body) if is_json && !answered.body.is_empty() => body,
        _ => text(),
    };
    [
        ("Headers", Json::Object(headers.into_iter().collect())),
        ("ResponseBody", body),
        ("StatusCode", u64::from(answered.status).into()),
        ("StatusText", answered.reason.as_str().into()),
    ]
    .into()
}

fn request(web: Web, parameters: &Json) -> Result<Sent, String> {
    let text = |member: &str| parameters.get(member).and_then(Json::as_str);
    let wrong = |field: &str| format!("The value of the field '{field}' has an invalid format");
    let endpoint = text("ApiEndpoint").ok_or_else(|| wrong("ApiEndpoint"))?;
    let method = text("Method").ok_or_else(|| wrong("Method"))?.to_owned();
    let (host, mut path) = match web {
        Web::ApiGateway => {
            let stage = text("Stage").map(|stage| format!("/{}", escape(stage, true)));
            let path = text("Path").unwrap_or_default().trim_start_matches('/');
            (endpoint.to_owned(), format!("{}/{path}", stage.unwrap_or_default()))
        }
        Web::Http => {
            let uri: Uri = endpoint.parse().map_err(|_| wrong("ApiEndpoint"))?;
            let host = uri.authority().ok_or_else(|| wrong("ApiEndpoint"))?.to_string();
            (host, uri.path_and_query().map_or("/", |path| path.as_str()).to_owned())
        }
    };
    let mut query = Vec::new();
    for (name, value) in entries(parameters, "QueryParameters")? {
        query.push(format!("{}={}", escape(&name, false), escape(&value, false)));
    }
    if !query.is_empty() {
        path += if path.contains('?') { "&" } else { "?" };
        path += &query.join("&");
    }
    let mut headers = entries(parameters, "Headers")?;
    headers.push(("host".to_owned(), host));
    let (body, content_type) = body(web, parameters)?;
    let is_named = headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    if let Some(content_type) = content_type.filter(|_| !is_named) {
        headers.push(("content-type".to_owned(), content_type.to_owned()));
    }
    Ok(Sent { method, path, headers, body })
}

fn body(web: Web, parameters: &Json) -> Result<(Bytes, Option<&'static str>), String> {
    let encoding = parameters
        .get("Transform")
        .and_then(|transform| transform.get("RequestBodyEncoding")?.as_str());
    match (parameters.get("RequestBody"), encoding) {
        (None | Some(Json::Null), _) => Ok((Bytes::new(), None)),
        (Some(body), Some("URL_ENCODED")) if web == Web::Http => {
            let wrong = || "The value of the field 'RequestBody' has an invalid format".to_owned();
            let members = body.as_object().ok_or_else(wrong)?;
            let pairs = members.iter().map(|(key, value)| {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                format!("{}={}", escape(key, false), escape(&value, false))
            });
            let form = pairs.collect::<Vec<_>>().join("&");
            Ok((form.into(), Some("application/x-www-form-urlencoded")))
        }
        (Some(Json::String(text)), _) => {
            let content_type = (web == Web::ApiGateway).then_some("application/json");
            Ok((text.as_bytes().to_vec().into(), content_type))
        }
        (Some(body), _) => Ok((body.to_string().into(), Some("application/json"))),
    }
}

/// Names with their values, each of which is a text or a list of some.
fn entries(parameters: &Json, field: &str) -> Result<Vec<(String, String)>, String> {
    let wrong = || format!("The value of the field '{field}' has an invalid format");
    let Some(entries) = parameters.get(field).filter(|entries| !entries.is_null()) else {
        return Ok(Vec::new());
    };
    let mut pairs = Vec::new();
    for (name, value) in entries.as_object().ok_or_else(wrong)?.iter() {
        let mut push = |value: &Json| match value {
            Json::String(text) => {
                pairs.push((name.to_string(), text.to_string()));
                Ok(())
            }
            Json::Number(_) | Json::Bool(_) => {
                pairs.push((name.to_string(), value.to_string()));
                Ok(())
            }
            _ => Err(wrong()),
        };
        match value {
            Json::Array(values) => values.iter().try_for_each(&mut push)?,
            value => push(value)?,
        }
    }
    Ok(pairs)
}
