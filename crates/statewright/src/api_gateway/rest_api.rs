use std::panic::Location;

use serde_json::{Value, json};

use crate::{
    Construct, Grantee, Intrinsic, Invocable, Principal, Problem, Receives, Role, RouteAuth, Stack,
    StateMachine, Statement,
    check::Checks,
    lambda::permit,
    receiver::Kind,
    stack::{Resource, ResourceRef, Version},
    step_functions::check_express,
};

use super::{Throttling, route::Route};

/// A REST API: starts state machines, answers with what they end with, and invokes functions.
///
/// ```
/// # use handlers::NewCase;
/// # use statewright::{App, Function, RestApi, StateMachine, StateMachineProps, StateMachineType};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let open_case = Function::new(stack, "OpenCaseFunction", handlers::open_case);
/// let props = StateMachineProps {
///     machine_type: StateMachineType::Express,
///     ..StateMachineProps::default()
/// };
/// let machine = StateMachine::with(stack, "Machine", open_case.task("Open Case"), &props);
/// let api = RestApi::new(stack, "Api");
/// api.start_sync::<NewCase>(stack, "POST /cases", &machine);
/// stack.output("Address", api.url());
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestApi {
    resource: ResourceRef,
    stage: ResourceRef,
    auth: RouteAuth,
}

/// How a REST API is set up.
#[derive(Clone, Debug)]
pub struct RestApiProps {
    /// What the API is for, in words.
    pub description: Option<String>,
    /// Who may use it.
    pub auth: RouteAuth,
    /// The name of its stage, which is in its URL; `live`, if not said.
    pub stage: String,
    /// Whether X-Ray records how long requests take, and what they call.
    pub tracing: bool,
    /// How many requests it takes; as many as the account may have, if not given.
    pub throttling: Option<Throttling>,
}

impl Default for RestApiProps {
    fn default() -> Self {
        Self {
            description: None,
            auth: RouteAuth::Iam,
            stage: "live".to_owned(),
            tracing: false,
            throttling: None,
        }
    }
}

/// A call of Step Functions, and what the API says of it.
struct Call {
    action: &'static str,
    machine: Intrinsic,
    request: Value,
    /// The body of the answer, if that is not what Step Functions answers.
    response: Option<&'static str>,
    responses: Value,
}

impl RestApi {
    /// Adds an API to the stack, for whoever IAM lets.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str) -> Self {
        Self::with(stack, id, &RestApiProps::default())
    }

    /// Adds an API to the stack that is set up so.
    #[track_caller]
    pub fn with(stack: &mut Stack, id: &str, props: &RestApiProps) -> Self {
        let location = Location::caller();
        let [resource, deployment, stage] =
            ["", "Deployment", "Stage"].map(|suffix| stack.reference(&format!("{id}{suffix}")));
        let api = Self { resource, stage, auth: props.auth.clone() };
        if !stack.has_room_for(id, location) {
            return api;
        }
        let mut checks = Checks::new(stack, id, location);
        // Source: API Gateway API Reference, CreateStage.
        checks.name("the name of a stage", Some(&props.stage.as_str().into()), 128, "_-");
        checks.length("the description of an API", props.description.as_deref(), 1024);
        checks.that(!matches!(props.auth, RouteAuth::Jwt { .. }), || {
            "a REST API takes tokens of a user pool, `RouteAuth::UserPool`; an `HttpApi` takes those of others"
                .to_owned()
        });
        checks.report(stack);
        let mut info = json!({ "title": api.resource.id, "version": "1" });
        if let Some(description) = &props.description {
            info["description"] = json!(description);
        }
        // One document says all of it: so what is deployed is known by it.
        let properties = json!({
            "Body": { "openapi": "3.0.1", "info": info, "paths": {} },
            "EndpointConfiguration": { "Types": ["REGIONAL"] },
            "Name": api.resource.id,
        });
        stack.add(id, Resource::new("AWS::ApiGateway::RestApi", properties, location));

        let properties = json!({ "RestApiId": api.resource.reference() });
        let mut resource = Resource::new("AWS::ApiGateway::Deployment", properties, location);
        resource.version = Some(Version::Of(api.resource.clone()));
        stack.add(&format!("{id}Deployment"), resource);

        let mut properties = json!({
            "DeploymentId": deployment.reference(),
            "RestApiId": api.resource.reference(),
            "StageName": props.stage,
        });
        if props.tracing {
            properties["TracingEnabled"] = json!(true);
        }
        if let Some(Throttling { rate, burst }) = props.throttling {
            properties["MethodSettings"] = json!([{
                "HttpMethod": "*",
                "ResourcePath": "/*",
                "ThrottlingBurstLimit": burst,
                "ThrottlingRateLimit": rate,
            }]);
        }
        let kind = "AWS::ApiGateway::Stage";
        stack.add(&format!("{id}Stage"), Resource::new(kind, properties, location));
        api
    }

    /// The URL of the API, without a `/` at its end.
    #[must_use]
    pub fn url(&self) -> Intrinsic {
        let stage = self.stage.qualified();
        Intrinsic::substitute(format!(
            "https://${{{}}}.execute-api.${{AWS::Region}}.${{AWS::URLSuffix}}/${{{stage}}}",
            self.resource.qualified()
        ))
    }

    /// Starts a state machine at each request of this route, such as `POST /cases`, with the
    /// body of the request. The answer says which execution it is.
    #[track_caller]
    pub fn start<In>(&self, stack: &mut Stack, route: &str, machine: &impl Receives<In>) {
        self.machine(stack, route, &machine.receiver().0, false, Location::caller());
    }

    /// Starts an Express state machine at each request of this route with the body of the
    /// request, waits for it, and answers with its output; with the status 500 and the name
    /// of the error, if it fails.
    #[track_caller]
    pub fn start_sync<In>(&self, stack: &mut Stack, route: &str, machine: &impl Receives<In>) {
        self.machine(stack, route, &machine.receiver().0, true, Location::caller());
    }

    /// Answers tasks of this state machine that wait for it, such as an [`approval`], at each
    /// request of this route: its body is `{"taskToken": …, "answer": …}`, with the token that the
    /// task gave away, and what the task is to end with.
    ///
    /// ```
    /// # use statewright::{App, RestApi, StateMachine, Topic, approval};
    /// # use statewright_handler::Shape;
    /// # #[derive(Shape)]
    /// # struct Order { id: String }
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// # let bosses = Topic::new(stack, "Bosses");
    /// let ask = approval("Ask the Boss", &bosses, 86_400, |order| order.get(Order::ID));
    /// let orders = StateMachine::new(stack, "Orders", ask);
    /// RestApi::new(stack, "Api").answer(stack, "POST /answers", &orders);
    /// # app.template("Doc").unwrap();
    /// ```
    ///
    /// For an approval, the answer is `{"decision": "approved", "comment": null}`, or `rejected`.
    ///
    /// [`approval`]: crate::approval
    #[track_caller]
    pub fn answer<In, Out>(&self, stack: &mut Stack, route: &str, machine: &StateMachine<In, Out>) {
        let responses = json!({
            "200": { "description": "the task goes on" },
            "400": { "description": "no task waits for this, or the request is none" },
            "500": { "description": "the task could not be answered" },
        });
        let call = Call {
            action: "SendTaskSuccess",
            machine: machine.arn(),
            request: json!(ANSWER),
            response: Some("{}"),
            responses,
        };
        self.call(stack, route, call, Location::caller());
    }

    /// Invokes a function, or an alias of one, at each request of this route, which takes the event that API Gateway
    /// makes of the request, and returns the answer in the form that it asks for.
    #[track_caller]
    pub fn invoke(&self, stack: &mut Stack, id: &str, route: &str, function: &impl Invocable) {
        let location = Location::caller();
        let function = function.invoked();
        let uri = function.substitute(
            "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Ref}/invocations",
        );
        let integration = json!({ "type": "aws_proxy", "httpMethod": "POST", "uri": uri });
        let responses = json!({ "default": { "description": "what the function answers" } });
        let route = self.operation(stack, route, integration, responses, location);
        let source = self.execute_arn(&format!("*/{route}"));
        let permission = permit(&function.arn(), "apigateway.amazonaws.com", &source, location);
        stack.add(id, permission);
    }

    /// Lets the API be used, where IAM says who may.
    pub fn grant_invoke(&self, stack: &mut Stack, grantee: &impl Grantee) {
        let statement = Statement::allow(["execute-api:Invoke"]).on(self.execute_arn("*"));
        grantee.role().grant(stack, statement);
    }

    fn machine(
        &self,
        stack: &mut Stack,
        route: &str,
        machine: &Kind,
        sync: bool,
        location: &'static Location<'static>,
    ) {
        let path = stack.path_of(&self.resource);
        let Kind::Machine { arn, express } = machine else {
            let message = "a route starts a state machine, and this is none";
            let help = "use `invoke` for a function";
            stack.report(Problem::new(path, message).help(help).at(location));
            return;
        };
        if sync {
            check_express(stack, stack.path_of(&self.resource), *express, location);
        }
        let responses = json!({
            "200": { "description": "what the workflow ends with, or which execution it is" },
            "400": { "description": "the request was refused" },
            "500": { "description": "the workflow failed" },
            "504": { "description": "the workflow took too long" },
        });
        let call = Call {
            action: if sync { "StartSyncExecution" } else { "StartExecution" },
            machine: arn.clone(),
            request: json!({ "Fn::Sub": [REQUEST, { "StateMachineArn": arn }] }),
            response: sync.then_some(SYNC_RESPONSE),
            responses,
        };
        self.call(stack, route, call, location);
    }

    /// Lets each request of this route be a call of Step Functions.
    fn call(
        &self,
        stack: &mut Stack,
        route: &str,
        call: Call,
        location: &'static Location<'static>,
    ) {
        let Call { action, machine, request, response, responses } = call;
        let role = Role::beside(stack, &self.resource, Principal::ApiGateway, location);
        role.grant(stack, Statement::allow([format!("states:{action}")]).on(machine));
        let mut ok = json!({ "statusCode": "200" });
        if let Some(response) = response {
            ok["responseTemplates"] = json!({ JSON: response });
        }
        let failed = |status: &str, message: &str| {
            let body = json!({ "message": message }).to_string();
            json!({ "statusCode": status, "responseTemplates": { JSON: body } })
        };
        let integration = json!({
            "type": "aws",
            "credentials": role.arn(),
            "httpMethod": "POST",
            "passthroughBehavior": "never",
            "requestTemplates": { JSON: request },
            "responses": {
                "default": ok,
                r"4\d{2}": failed("400", "the request was refused"),
                r"5\d{2}": failed("500", "the workflow could not be reached"),
            },
            "uri": Intrinsic::substitute(format!(
                "arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:states:action/{action}"
            )),
        });
        self.operation(stack, route, integration, responses, location);
    }

    /// Adds a route to the document, and gives it as ARNs have it.
    fn operation(
        &self,
        stack: &mut Stack,
        route: &str,
        integration: Value,
        responses: Value,
        location: &'static Location<'static>,
    ) -> String {
        let mut checks = Checks::new(stack, &self.resource.id, location);
        let read = Route::read(route, &mut checks);
        let mut operation = json!({ "responses": responses });
        let scheme = scheme(&self.auth);
        if let Some((name, _)) = &scheme {
            operation["security"] = json!([{ *name: [] }]);
        }
        let parameters: Vec<_> = read.parameters().map(parameter).collect();
        if !parameters.is_empty() {
            operation["parameters"] = json!(parameters);
        }
        operation["x-amazon-apigateway-integration"] = integration;
        let method = read.method.to_ascii_lowercase();
        match stack.properties_mut(&self.resource) {
            Some(properties) => {
                let body = &mut properties["Body"];
                checks.that(body["paths"][read.path].get(&method).is_none(), || {
                    format!("two routes of the API are {route:?}")
                });
                body["paths"][read.path][&method] = operation;
                if let Some((name, scheme)) = scheme {
                    body["components"] = json!({ "securitySchemes": { name: scheme } });
                }
            }
            None => checks.wrong("the API is in another stack, and its routes with it"),
        }
        checks.report(stack);
        read.in_arn()
    }

    fn execute_arn(&self, rest: &str) -> Intrinsic {
        self.resource.substitute(&format!(
            "arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{Ref}}/{rest}"
        ))
    }
}

/// How the document names and says who may use the API.
///
/// Source: API Gateway Developer Guide, "x-amazon-apigateway-authtype property" and
/// "x-amazon-apigateway-authorizer object".
fn scheme(auth: &RouteAuth) -> Option<(&'static str, Value)> {
    let mut scheme = json!({ "type": "apiKey", "name": "Authorization", "in": "header" });
    let (name, kind) = match auth {
        RouteAuth::Iam => ("sigv4", "awsSigv4"),
        RouteAuth::UserPool(arn) => {
            let kind = "cognito_user_pools";
            scheme["x-amazon-apigateway-authorizer"] =
                json!({ "type": kind, "providerARNs": [arn] });
            ("userPool", kind)
        }
        // Tokens of others are refused where the API is made.
        RouteAuth::Public | RouteAuth::Jwt { .. } => return None,
    };
    scheme["x-amazon-apigateway-authtype"] = json!(kind);
    Some((name, scheme))
}

fn parameter(name: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } })
}

const JSON: &str = "application/json";

/// The body of the request as the input of an execution. A quotation mark that is escaped for
/// JavaScript would be no JSON.
///
/// Source: API Gateway Developer Guide, "Variables for data transformations", `$util`.
const REQUEST: &str = concat!(
    r#"{"stateMachineArn":"${StateMachineArn}","#,
    r#""input":"$util.escapeJavaScript($input.json('$')).replaceAll("\\'","'")"}"#
);

/// What a task ends with is JSON in a text, too.
///
/// Source: Step Functions API Reference, SendTaskSuccess.
const ANSWER: &str = concat!(
    r#"{"taskToken":$input.json('$.taskToken'),"#,
    r#""output":"$util.escapeJavaScript($input.json('$.answer')).replaceAll("\\'","'")"}"#
);

/// The output itself where it succeeded; the name of the error, and not its cause, where not.
///
/// Source: Step Functions API Reference, StartSyncExecution, by which a failure is no error of
/// the request.
const SYNC_RESPONSE: &str = r#"#if($input.path('$.status') == "SUCCEEDED")
$input.path('$.output')
#else
#if($input.path('$.status') == "TIMED_OUT")
#set($context.responseOverride.status = 504)
#else
#set($context.responseOverride.status = 500)
#end
{"error":$input.json('$.error')}
#end
"#;

impl Construct for RestApi {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}
