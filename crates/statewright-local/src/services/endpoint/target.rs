//! What a task calls at an endpoint.

use statewright_engine::{Failure, Invocation, Json, Pattern, Resource};

use super::{
    Answer, End, Endpoints, Request, Service, Url,
    jobs::{self, Job},
    lambda,
    models::{Model, Operation},
    optimized::Optimized,
    states,
    web::Web,
};
use crate::services::route::{MOCK, Refusal};

/// What a task calls at an endpoint.
#[derive(Clone, Debug)]
pub struct Target {
    call: Call,
    pattern: Pattern,
}

#[derive(Clone, Debug)]
enum Call {
    /// A function, by its ARN.
    Function(Service),
    /// `lambda:invoke`
    Invoke(Service),
    /// An operation, and how it is found out that what it started has ended.
    Operation(Service, &'static Operation, Option<&'static Job>),
    /// `states:startExecution`, which is asked for with JSON.
    Execution(Service, &'static Operation),
    /// Any address.
    Web(Url, Web),
}

impl Endpoints {
    /// What a resource calls; nothing, if no endpoint is named for it.
    ///
    /// # Errors
    ///
    /// Why it cannot be called at the endpoint that is named.
    pub(crate) fn target(&self, resource: &Resource) -> Result<Option<Target>, Refusal> {
        let (service, action, pattern) = match resource {
            Resource::Function { .. } => ("lambda", "invoke", Pattern::RequestResponse),
            Resource::Activity { .. } => return Ok(None),
            Resource::Service { service, action, pattern } => (&**service, &**action, *pattern),
        };
        if let Some(web) = Web::of(service, action) {
            let Some(url) = self.of_addresses(service) else { return Ok(None) };
            let call = Call::Web(url.map_err(unusable)?, web);
            return Ok(Some(Target { call, pattern }));
        }
        let (sdk, optimized) = match service.strip_prefix("aws-sdk:") {
            Some(sdk) => (sdk, None),
            None => match Optimized::of(service) {
                Some(optimized) => (optimized.sdk, Some(optimized)),
                None => return Ok(None),
            },
        };
        let Some(url) = self.of(sdk) else { return Ok(None) };
        let Some(model) = Model::of(sdk) else {
            return Err(Refusal::new(
                format!("calls {service}, and how to speak to that is not known here"),
                MOCK,
            ));
        };
        let Some(operation) = model.operation(action) else {
            return Err(Refusal::new(
                format!("calls {service}:{action}, which is no operation that is known here"),
                MOCK,
            ));
        };
        let service = Service { url: url.map_err(unusable)?, model, optimized };
        let call = match (resource, optimized.map(|optimized| optimized.name), action) {
            (Resource::Function { .. }, ..) => Call::Function(service),
            (_, Some("lambda"), "invoke") => Call::Invoke(service),
            (_, Some("states"), "startExecution") => Call::Execution(service, operation),
            (_, Some(name), _) => Call::Operation(service, operation, Job::of(name, action)),
            (_, None, _) => Call::Operation(service, operation, None),
        };
        if matches!((&call, pattern), (Call::Operation(_, _, None), Pattern::Sync { .. })) {
            return Err(Refusal::new(
                format!(
                    "waits for {sdk}:{action} to be done, and how to ask for that is not known here"
                ),
                MOCK,
            ));
        }
        Ok(Some(Target { call, pattern }))
    }
}

fn unusable(why: String) -> Refusal {
    Refusal::new(
        format!("needs an endpoint: {why}"),
        "name another one: --endpoint SERVICE=http://…",
    )
}

impl Target {
    /// Which of these parameters it does not take, if there is one.
    pub(crate) fn unknown_parameter<'a>(
        &self,
        mut names: impl Iterator<Item = &'a str>,
    ) -> Option<&'a str> {
        let (service, operation) = match &self.call {
            Call::Operation(service, operation, _) | Call::Execution(service, operation) => {
                (service, *operation)
            }
            Call::Invoke(service) => (service, service.model.operation("invoke")?),
            Call::Function(_) | Call::Web(..) => return None,
        };
        let members = service.model.members(operation.input);
        names.find(|name| !members.iter().any(|member| service.style().is_for(name, member)))
    }

    /// The address that is called in place of all, if it is an address.
    pub(crate) fn web(&self) -> Option<(&Url, Web)> {
        match &self.call {
            Call::Web(url, web) => Some((url, *web)),
            _ => None,
        }
    }

    /// Calls it, and gives its answer.
    pub(crate) async fn invoke(
        self,
        invocation: &Invocation,
        request: &Request,
    ) -> Result<Answer, Failure> {
        let input = &invocation.input;
        let output = self.output(&invocation.resource, input, request).await?;
        if self.pattern == Pattern::RequestResponse {
            return Ok(Answer::Done(output));
        }
        Ok(match self.end(input, output.clone(), request) {
            End::Known(result) => Answer::Done(result?),
            end => Answer::Submitted { output, end },
        })
    }

    /// What it answers, as this resource.
    pub(crate) async fn output(
        &self,
        resource: &Resource,
        input: &Json,
        request: &Request,
    ) -> Result<Json, Failure> {
        match &self.call {
            Call::Function(service) => {
                let Resource::Function { arn } = resource else {
                    unreachable!("a function is called by its ARN");
                };
                let parameters =
                    [("FunctionName", Json::from(arn.clone())), ("Payload", input.clone())];
                let answer = lambda::invoke(service, &parameters.into(), request).await?;
                Ok(answer.get("Payload").cloned().unwrap_or_default())
            }
            Call::Invoke(service) => lambda::invoke(service, input, request).await,
            Call::Execution(service, operation) => {
                states::start(service, operation, input, request).await
            }
            Call::Operation(service, operation, _) => {
                let parameters = service.parameters(operation, input);
                let done = service.call(operation, &parameters, request).await?;
                service.checked(operation, service.result(done))
            }
            Call::Web(url, web) => web.call(url, input).await,
        }
    }

    /// How a task ends that was handed over, and answered so.
    pub(crate) fn end(self, input: &Json, output: Json, request: &Request) -> End {
        let request = request.clone();
        match (self.call, self.pattern) {
            (_, Pattern::WaitForTaskToken) => End::Token,
            (Call::Execution(service, _), Pattern::Sync { parsed }) => {
                End::Later(Box::pin(states::ended(service, output, parsed, request)))
            }
            (Call::Operation(service, operation, Some(job)), Pattern::Sync { .. }) => {
                let parameters = service.parameters(operation, input);
                End::Later(Box::pin(jobs::ended(service, job, parameters, output, request)))
            }
            _ => End::Known(Ok(output)),
        }
    }
}

impl Service {
    /// What an integration of its own makes of the parameters of a task.
    fn parameters(&self, operation: &Operation, input: &Json) -> Json {
        // A model is given JSON, and answers with it.
        match (self.optimized.map(|optimized| optimized.name), input) {
            (Some("bedrock"), Json::Object(members)) if operation.name == "InvokeModel" => {
                let mut members = members.clone();
                if members.get("ContentType").is_none() {
                    members.insert("ContentType", "application/json");
                }
                members.into()
            }
            _ => input.clone(),
        }
    }

    /// What an integration of its own makes of a result.
    fn checked(&self, operation: &Operation, result: Json) -> Result<Json, Failure> {
        let Json::Object(members) = &result else { return Ok(result) };
        match (self.optimized.map(|optimized| optimized.name), operation.name) {
            (Some("bedrock"), "InvokeModel") => {
                let mut members = members.clone();
                let body = members.get("Body").and_then(Json::as_str);
                if let Some(body) = body.and_then(|body| Json::parse(body).ok()) {
                    members.insert("Body", body);
                }
                Ok(members.into())
            }
            // An event that was not taken is an error, though the answer is none.
            (Some("events"), "PutEvents") => {
                let failed = members.get("FailedEntryCount").and_then(Json::as_i64);
                if failed.is_some_and(|failed| failed > 0) {
                    return Err(Failure::new("EventBridge.FailedEntry", result.to_string()));
                }
                Ok(result)
            }
            _ => Ok(result),
        }
    }
}
