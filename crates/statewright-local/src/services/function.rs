//! Handlers as what tasks call: by the ARN of a function, and by `lambda:invoke`.

use std::sync::Arc;

use statewright_engine::{Failure, Invocation, Json, Pattern, Resource};

use super::{Answer, End, Request, Services, route::not_here};
use crate::lambda::{self, failure};

/// What a function is called by: its name, or its ARN, whole or in part, with or without a
/// version or alias.
///
/// Source: Lambda API, `Invoke`, FunctionName.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionName {
    /// The ARN without its version or alias, if it is all there.
    arn: Option<String>,
    name: String,
    /// A version or an alias.
    qualifier: Option<String>,
}

/// How long the name of an alias may be, in letters.
///
/// Source: Lambda API, `Invoke`, Qualifier.
const QUALIFIER_MAX: usize = 128;

/// Why a version or an alias cannot be called so, in AWS's words.
///
/// Source: Lambda API, `Invoke`, Qualifier.
pub(crate) fn qualifier_problem(qualifier: &str) -> Option<String> {
    let can_be = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'$' | b'_' | b'-');
    let constraint = if qualifier.chars().count() > QUALIFIER_MAX {
        format!("Member must have length less than or equal to {QUALIFIER_MAX}")
    } else if !qualifier.bytes().all(can_be) {
        "Member must satisfy regular expression pattern: (|[a-zA-Z0-9$_-]+)".to_owned()
    } else {
        return None;
    };
    Some(format!(
        "1 validation error detected: Value '{qualifier}' at 'qualifier' failed to satisfy constraint: {constraint}"
    ))
}

impl FunctionName {
    /// Reads what somebody calls a function by; nothing, if no function can be called so.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split(':').collect();
        let (arn, name, rest) = match parts.as_slice() {
            ["arn", _, "lambda", _, _, "function", name, rest @ ..] if rest.len() < 2 => {
                (Some(parts[..7].join(":")), name, rest)
            }
            ["arn", ..] => return None,
            [_account, "function", name, rest @ ..] if rest.len() < 2 => (None, name, rest),
            ["function", name, rest @ ..] if rest.len() < 2 => (None, name, rest),
            [name, rest @ ..] if rest.len() < 2 => (None, name, rest),
            _ => return None,
        };
        let qualifier = rest.first().map(|qualifier| (*qualifier).to_owned());
        let can_be =
            |qualifier: &str| !qualifier.is_empty() && qualifier_problem(qualifier).is_none();
        if !qualifier.as_deref().is_none_or(can_be) {
            return None;
        }
        (!name.is_empty()).then(|| Self { arn, name: (*name).to_owned(), qualifier })
    }

    /// The version or alias that is part of it.
    pub(crate) fn qualifier(&self) -> Option<&str> {
        self.qualifier.as_deref()
    }

    /// The same, for whoever keeps it.
    pub(crate) fn into_qualifier(self) -> Option<String> {
        self.qualifier
    }

    /// The same, with a version or an alias that was named beside it.
    pub(crate) fn or_qualified(self, qualifier: Option<&str>) -> Self {
        let qualifier = self.qualifier.or_else(|| qualifier.map(str::to_owned));
        Self { qualifier, ..self }
    }

    /// The ARN by which the function with this ARN is called so.
    pub(crate) fn named(&self, arn: &str) -> String {
        match &self.qualifier {
            Some(qualifier) => format!("{arn}:{qualifier}"),
            None => arn.to_owned(),
        }
    }

    /// Whether the function with this ARN is called so.
    #[must_use]
    pub fn is_of(&self, arn: &str) -> bool {
        match &self.arn {
            Some(own) => own == arn,
            None => arn.rsplit(':').next() == Some(&self.name),
        }
    }
}

impl Services {
    pub(super) async fn invoke_function(
        &self,
        arn: Option<Arc<str>>,
        invocation: &Invocation,
        request: &Request,
    ) -> Result<Answer, Failure> {
        let Some((lambda, arn)) = self.lambda.as_ref().zip(arn) else {
            return Err(not_here(&invocation.state, "invokes a function, and none was started"));
        };
        let asked = |input: &Json, arn: String, client_context| lambda::Request {
            id: request.id.clone(),
            input: input.to_string().into(),
            arn,
            client_context,
        };
        if let Resource::Function { arn: named } = &invocation.resource {
            let asked = asked(&invocation.input, named.to_string(), None);
            return lambda.result(&arn, asked).await.map(Answer::Done);
        }
        let parameters = &invocation.input;
        let qualifier = parameters.get("Qualifier").and_then(Json::as_str);
        let qualifier = qualifier.filter(|qualifier| !qualifier.is_empty());
        if let Some(problem) = qualifier.and_then(qualifier_problem) {
            return Err(failure::not_valid(&problem, &request.id));
        }
        let none = Json::empty_object();
        let payload = parameters.get("Payload").unwrap_or(&none);
        let text = |name: &str| parameters.get(name).and_then(Json::as_str);
        let name = text("FunctionName").and_then(FunctionName::parse);
        let name = name.map(|name| name.or_qualified(qualifier));
        let answer = match parameters.get("InvocationType").and_then(Json::as_str) {
            None | Some("RequestResponse") => {
                let client_context = text("ClientContext").map(lambda::client_context).transpose();
                let client_context = client_context
                    .map_err(|problem| failure::invalid_content(&problem, &request.id))?;
                let named = name.map_or_else(|| arn.to_string(), |name| name.named(&arn));
                let result = lambda.result(&arn, asked(payload, named, client_context)).await?;
                wrapped(request, 200, result)
            }
            Some("Event") => {
                let (id, payload) = (request.id.clone(), payload.to_string());
                let qualifier = name.and_then(FunctionName::into_qualifier);
                let accepted = self.event_of_task(Arc::clone(&arn), qualifier, id, payload).await;
                accepted.map_err(|why| failure::not_called(why, &arn, &request.id))?;
                wrapped(request, 202, "".into())
            }
            Some("DryRun") => wrapped(request, 204, "".into()),
            Some(other) => {
                let why = format!("has the `InvocationType` {other:?}, which Lambda does not know");
                return Err(not_here(&invocation.state, &why));
            }
        };
        Ok(match invocation.resource.pattern() {
            Pattern::WaitForTaskToken => Answer::Submitted { output: answer, end: End::Token },
            Pattern::RequestResponse | Pattern::Sync { .. } => Answer::Done(answer),
        })
    }
}

/// The answer of Lambda around the answer of a function, as Step Functions passes it on.
fn wrapped(request: &Request, status: u16, payload: Json) -> Json {
    let length = if status == 200 { payload.bytes() } else { 0 };
    let headers = [
        ("X-Amz-Executed-Version", "$LATEST".to_owned()),
        ("x-amzn-Remapped-Content-Length", "0".to_owned()),
        ("Connection", "keep-alive".to_owned()),
        ("x-amzn-RequestId", request.id.clone()),
        ("Content-Length", length.to_string()),
        ("Date", request.date()),
        ("Content-Type", "application/json".to_owned()),
    ];
    let headers = headers.map(|(name, value)| (name.to_owned(), value));
    let [http, response] = request.metadata(status, &headers);
    [
        ("ExecutedVersion", "$LATEST".into()),
        ("Payload", payload),
        http,
        response,
        ("StatusCode", u64::from(status).into()),
    ]
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_called_in_many_ways() {
        let arn = "arn:aws:lambda:us-east-1:123456789012:function:App-Work";
        for name in [
            "App-Work",
            "App-Work:PROD",
            "function:App-Work",
            "123456789012:function:App-Work:7",
            arn,
            &format!("{arn}:$LATEST"),
        ] {
            let parsed = FunctionName::parse(name).expect("a name");
            assert!(parsed.is_of(arn), "{name}");
        }
        for name in ["Work", "arn:aws:lambda:us-east-1:123456789012:function:Work"] {
            let parsed = FunctionName::parse(name).expect("a name");
            assert!(!parsed.is_of(arn), "{name}");
        }
        for name in ["", "arn:aws:lambda:us-east-1:123456789012:layer:Work", "a:b:c:d", "a:ä", "a:"]
        {
            assert_eq!(FunctionName::parse(name), None, "{name}");
        }
    }
}
