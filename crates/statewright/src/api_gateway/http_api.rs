use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Construct, Cors, Grantee, Intrinsic, Invocable, LogGroup, LogGroupProps, Principal, Receives,
    Role, RouteAuth, Stack, Statement,
    check::Checks,
    lambda::permit,
    logs::check_retention,
    receiver::Kind,
    stack::{Resource, ResourceRef},
    step_functions::check_express,
};

use super::{Throttling, route::Route};

/// An HTTP API: starts state machines and invokes functions by requests.
///
/// ```
/// # use handlers::NewCase;
/// # use statewright::{App, Function, HttpApi, StateMachine};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
/// let machine = StateMachine::new(stack, "Machine", open_case.task("Open Case"));
/// let api = HttpApi::new(stack, "Api");
/// api.start::<NewCase>(stack, "OpenCase", "POST /cases", &machine);
/// stack.output("Address", api.url());
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpApi {
    resource: ResourceRef,
    auth: RouteAuth,
}

/// How an HTTP API is set up.
#[derive(Clone, Debug, Default)]
pub struct HttpApiProps {
    /// What the API is for, in words.
    pub description: Option<String>,
    /// Who may use it.
    pub auth: RouteAuth,
    /// Which pages of other origins may use it: none, if not given.
    pub cors: Option<Cors>,
    /// How many requests it takes; as many as the account may have, if not given.
    pub throttling: Option<Throttling>,
    /// For how many days requests are logged; not at all, if not given.
    pub access_log_days: Option<u32>,
}

impl HttpApi {
    /// Adds an API to the stack, for whoever IAM lets.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str) -> Self {
        Self::with(stack, id, &HttpApiProps::default())
    }

    /// Adds an API to the stack that is set up so.
    #[track_caller]
    pub fn with(stack: &mut Stack, id: &str, props: &HttpApiProps) -> Self {
        let location = Location::caller();
        let api = Self { resource: stack.reference(id), auth: props.auth.clone() };
        if !stack.has_room_for(id, location) {
            return api;
        }
        let mut checks = Checks::new(stack, id, location);
        props.check(&mut checks);
        checks.report(stack);
        let mut properties = json!({
            "Name": api.resource.id,
            "ProtocolType": "HTTP",
        });
        if let Some(description) = &props.description {
            properties["Description"] = json!(description);
        }
        if let Some(cors) = &props.cors {
            properties["CorsConfiguration"] = cors.properties();
        }
        stack.add(id, Resource::new("AWS::ApiGatewayV2::Api", properties, location));
        if let RouteAuth::Jwt { issuer, audiences } = &props.auth {
            let properties = json!({
                "ApiId": api.resource.reference(),
                "AuthorizerType": "JWT",
                "IdentitySource": ["$request.header.Authorization"],
                "JwtConfiguration": { "Audience": audiences, "Issuer": issuer },
                "Name": "tokens",
            });
            let kind = "AWS::ApiGatewayV2::Authorizer";
            stack.add(&format!("{id}Authorizer"), Resource::new(kind, properties, location));
        }
        let stage = api.stage(stack, id, props, location);
        stack
            .add(&format!("{id}Stage"), Resource::new("AWS::ApiGatewayV2::Stage", stage, location));
        api
    }

    /// The properties of its only stage, and with them the log group that it may need.
    fn stage(
        &self,
        stack: &mut Stack,
        id: &str,
        props: &HttpApiProps,
        location: &'static Location<'static>,
    ) -> Value {
        let mut stage = json!({
            "ApiId": self.resource.reference(),
            "AutoDeploy": true,
            "StageName": "$default",
        });
        if let Some(Throttling { rate, burst }) = props.throttling {
            stage["DefaultRouteSettings"] =
                json!({ "ThrottlingBurstLimit": burst, "ThrottlingRateLimit": rate });
        }
        if let Some(days) = props.access_log_days {
            let logs = LogGroupProps { retention_days: days, ..LogGroupProps::default() };
            let logs = LogGroup::made_at(stack, &format!("{id}LogGroup"), &logs, location);
            stage["AccessLogSettings"] = json!({
                // Without the `:*` at the end of the other ARN.
                "DestinationArn": logs.resource().substitute(
                    "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Ref}",
                ),
                "Format": ACCESS_LOG,
            });
        }
        stage
    }

    /// The URL of the API, without a `/` at its end.
    #[must_use]
    pub fn url(&self) -> Intrinsic {
        self.resource.attribute("ApiEndpoint")
    }

    /// Starts a state machine at each request of this route, such as `POST /cases`, with the
    /// body of the request. The answer says which execution it is.
    #[track_caller]
    pub fn start<In>(&self, stack: &mut Stack, id: &str, route: &str, machine: &impl Receives<In>) {
        let location = Location::caller();
        self.machine(stack, id, route, &machine.receiver().0, false, location);
    }

    /// Starts an Express state machine at each request of this route with the body of the
    /// request, and waits for it. The answer is the one of StartSyncExecution, with the output
    /// as a text in it; a [`RestApi`](super::RestApi) can answer with the output itself.
    #[track_caller]
    pub fn start_sync<In>(
        &self,
        stack: &mut Stack,
        id: &str,
        route: &str,
        machine: &impl Receives<In>,
    ) {
        let location = Location::caller();
        self.machine(stack, id, route, &machine.receiver().0, true, location);
    }

    /// Invokes a function, or an alias of one, at each request of this route, which takes the event that API Gateway
    /// makes of the request, in version 2.0 of its form.
    #[track_caller]
    pub fn invoke(&self, stack: &mut Stack, id: &str, route: &str, function: &impl Invocable) {
        let location = Location::caller();
        let function = function.invoked().arn();
        let integration = json!({
            "IntegrationType": "AWS_PROXY",
            "IntegrationUri": function,
            "PayloadFormatVersion": "2.0",
        });
        let route = self.route(stack, id, route, integration, location);
        let source = self.execute_arn(&format!("*/{route}"));
        let permission = permit(&function, "apigateway.amazonaws.com", &source, location);
        stack.add(&format!("{id}Permission"), permission);
    }

    /// Lets the API be used, where IAM says who may.
    pub fn grant_invoke(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement = Statement::allow(["execute-api:Invoke"]).on(self.execute_arn("*"));
        grantee.role().grant(stack, statement);
    }

    fn machine(
        &self,
        stack: &mut Stack,
        id: &str,
        route: &str,
        machine: &Kind,
        sync: bool,
        location: &'static Location<'static>,
    ) {
        let Kind::Machine { arn, express } = machine else {
            let mut checks = Checks::new(stack, id, location);
            checks.wrong(
                "a route starts a state machine, and this is none: use `invoke` for a function",
            );
            checks.report(stack);
            return;
        };
        if sync {
            check_express(stack, stack.path(id), *express, location);
        }
        let (subtype, action) = match sync {
            true => ("StepFunctions-StartSyncExecution", "states:StartSyncExecution"),
            false => ("StepFunctions-StartExecution", "states:StartExecution"),
        };
        let role = Role::beside(stack, &self.resource, Principal::ApiGateway, location);
        role.grant(stack, Statement::allow([action]).on(arn.clone()));
        let integration = json!({
            "CredentialsArn": role.arn(),
            "IntegrationSubtype": subtype,
            "IntegrationType": "AWS_PROXY",
            "PayloadFormatVersion": "1.0",
            "RequestParameters": { "Input": "$request.body", "StateMachineArn": arn },
        });
        self.route(stack, id, route, integration, location);
    }

    /// Adds a route, and gives it as ARNs have it.
    fn route(
        &self,
        stack: &mut Stack,
        id: &str,
        route: &str,
        mut integration: Value,
        location: &'static Location<'static>,
    ) -> String {
        let mut checks = Checks::new(stack, id, location);
        let read = Route::read(route, &mut checks);
        checks.report(stack);
        integration["ApiId"] = json!(self.resource.reference());
        let kind = "AWS::ApiGatewayV2::Integration";
        let integration =
            stack.add(&format!("{id}Integration"), Resource::new(kind, integration, location));
        let mut properties = json!({
            "ApiId": self.resource.reference(),
            "AuthorizationType": "AWS_IAM",
            "RouteKey": route,
            "Target": integration.substitute("integrations/${Ref}"),
        });
        match &self.auth {
            RouteAuth::Iam | RouteAuth::UserPool(_) => {}
            RouteAuth::Public => properties["AuthorizationType"] = json!("NONE"),
            RouteAuth::Jwt { .. } => {
                properties["AuthorizationType"] = json!("JWT");
                let authorizer = self.resource.beside("Authorizer");
                properties["AuthorizerId"] = json!(authorizer.reference());
            }
        }
        stack.add(id, Resource::new("AWS::ApiGatewayV2::Route", properties, location));
        read.in_arn()
    }

    fn execute_arn(&self, rest: &str) -> Intrinsic {
        self.resource.substitute(&format!(
            "arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{Ref}}/{rest}"
        ))
    }
}

/// Source: API Gateway Developer Guide, "Control access to HTTP APIs with JWT authorizers in API
/// Gateway".
fn check_auth(auth: &RouteAuth, checks: &mut Checks) {
    checks.that(!matches!(auth, RouteAuth::UserPool(_)), || {
        "an HTTP API knows the users of a user pool by who gave their tokens away: `RouteAuth::Jwt`"
            .to_owned()
    });
    if let RouteAuth::Jwt { issuer, audiences } = auth {
        checks.that(!audiences.is_empty(), || {
            "a token is for somebody: name one at least in `audiences`".to_owned()
        });
        let known = issuer.known().unwrap_or("https://");
        checks.that(known.starts_with("https://"), || {
            format!("who gives tokens away is a URL that begins with https://, not {known:?}")
        });
    }
}

/// What is logged of a request, as JSON.
const ACCESS_LOG: &str = concat!(
    r#"{"requestId":"$context.requestId","ip":"$context.identity.sourceIp","#,
    r#""requestTime":"$context.requestTime","routeKey":"$context.routeKey","#,
    r#""status":"$context.status","responseLength":"$context.responseLength","#,
    r#""error":"$context.integrationErrorMessage"}"#
);

impl HttpApiProps {
    fn check(&self, checks: &mut Checks) {
        if let Some(cors) = &self.cors {
            cors.check(checks);
        }
        if let Some(days) = self.access_log_days {
            check_retention(checks, days);
        }
        check_auth(&self.auth, checks);
        checks.length("the description of an API", self.description.as_deref(), 1024);
    }
}

impl Construct for HttpApi {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}
