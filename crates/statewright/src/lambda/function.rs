use std::{any::type_name, cell::OnceCell, marker::PhantomData, panic::Location, rc::Rc};

use serde_json::{Value, json};
use statewright_handler::{Handler, HandlerError};

use crate::{
    Construct, Grantee, Intrinsic, Key, LogGroup, LogGroupProps, Principal, Problem, Queue, Role,
    Stack, Statement, Text,
    check::Checks,
    flow::Call,
    iam::Reason,
    json::object,
    logs::check_retention,
    stack::{Arn, Resource, ResourceRef},
};

use super::{AsyncInvoke, Environment, HandlerPath, Invoked, Vpc};

/// A Lambda function that runs a handler.
///
/// Comes with a log group that is kept for as long as [`FunctionProps`] says, and goes with
/// the stack. The types are those of the handler: what it takes, returns and fails with.
pub struct Function<In, Out, E> {
    resource: ResourceRef,
    role: Role,
    /// What all of its tasks call, once there is one.
    call: OnceCell<Rc<Call>>,
    types: PhantomData<fn(In) -> (Out, E)>,
}

/// How a function is set up.
#[derive(Clone, Debug)]
pub struct FunctionProps {
    /// The role that the function has; one of its own, if not given.
    pub role: Option<Role>,
    /// Its name; one that CloudFormation makes, if not given.
    pub name: Option<Text>,
    /// What the function is for, in words: 256 characters at the most.
    pub description: Option<String>,
    /// The memory that the function has, in MiB, from 128 to 10,240; its share of processor
    /// time grows with it.
    pub memory_mib: u32,
    /// The room that it has in `/tmp`, in MiB, from 512 to 10,240.
    pub ephemeral_storage_mib: u32,
    /// How long an invocation may take, in seconds, from 1 to 900.
    pub timeout_seconds: u32,
    /// Environment variables, but those that Lambda sets itself: 4 KB at the most.
    pub environment: Environment,
    /// The key that encrypts the environment variables; one of Lambda, if not given.
    pub key: Option<Key>,
    /// How many invocations may run at once, which are kept free for it; as many as the
    /// account has left, if not given.
    pub reserved_concurrency: Option<u32>,
    /// Whether X-Ray records how long invocations take, and what they call.
    pub tracing: bool,
    /// The log group that it writes to, which others may share; one of its own, if not given.
    pub log_group: Option<LogGroup>,
    /// How long the log group of its own keeps log events, in days: one of the numbers that
    /// CloudWatch Logs takes.
    pub log_retention_days: u32,
    /// The key that encrypts the log group of its own; one of CloudWatch Logs, if not given.
    pub log_key: Option<Key>,
    /// The form of the log events.
    pub log_format: LogFormat,
    /// The ARNs of versions of layers, whose files are in `/opt`: 5 at the most.
    pub layers: Vec<Text>,
    /// The network that it is in; one of Lambda, if not given.
    pub vpc: Option<Vpc>,
    /// Where events go that nobody waits for and that it failed on for good.
    pub dead_letters: Option<Queue>,
    /// What becomes of events that nobody waits for; what Lambda does, if not given.
    pub async_invoke: Option<AsyncInvoke>,
}

/// The form of log events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogFormat {
    /// As texts.
    #[default]
    Text,
    /// As JSON, with their time and level, which CloudWatch Logs can search by fields.
    Json,
}

impl Default for FunctionProps {
    /// A role of its own, 128 MiB, 10 seconds, and logs for 30 days.
    fn default() -> Self {
        Self {
            role: None,
            name: None,
            description: None,
            memory_mib: 128,
            ephemeral_storage_mib: 512,
            timeout_seconds: 10,
            environment: Environment::new(),
            key: None,
            reserved_concurrency: None,
            tracing: false,
            log_group: None,
            log_retention_days: 30,
            log_key: None,
            log_format: LogFormat::Text,
            layers: Vec::new(),
            vpc: None,
            dead_letters: None,
            async_invoke: None,
        }
    }
}

impl<In, Out, E> Function<In, Out, E> {
    /// Adds a function to the stack that runs this handler.
    ///
    /// The handler is an `async fn` of a crate in this workspace, and that crate has a binary
    /// with the name of the function (`src/bin/open_case.rs` with
    /// `statewright_handler::main!(handlers::open_case);`). Neither is built by synthesis.
    #[track_caller]
    pub fn new<H>(stack: &mut Stack, id: &str, handler: H) -> Self
    where
        H: Handler<In, Out, E>,
        E: HandlerError,
    {
        Self::with(stack, id, handler, &FunctionProps::default())
    }

    /// Adds a function to the stack that runs this handler and is set up so.
    #[track_caller]
    pub fn with<H>(stack: &mut Stack, id: &str, handler: H, props: &FunctionProps) -> Self
    where
        H: Handler<In, Out, E>,
        E: HandlerError,
    {
        let _ = handler;
        let code = (HandlerPath::of::<H>(), type_name::<Out>());
        let (resource, role) = add(stack, id, code, props, Location::caller());
        Self { resource, role, call: OnceCell::new(), types: PhantomData }
    }

    /// A function that is there already, by its ARN, of a handler with these types. Which role it
    /// has is not known, so nothing can be granted to it, unless that is said with
    /// [`in_role`](Self::in_role).
    ///
    /// ```
    /// # use statewright::{App, Function, StateMachine};
    /// # use handlers::{CaseError, NewCase, OpenedCase};
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// let arn = "arn:aws:lambda:eu-central-1:111122223333:function:open-case";
    /// let open_case: Function<NewCase, OpenedCase, CaseError> = Function::existing(stack, arn);
    /// StateMachine::new(stack, "Machine", open_case.task("Open Case"));
    /// # app.template("Doc").unwrap();
    /// ```
    #[track_caller]
    pub fn existing(stack: &mut Stack, arn: impl Into<Text>) -> Self {
        let arn = Arn::of(stack, ("lambda", "function:", "function"), arn, Location::caller());
        let name = arn.name(6);
        let known = [("Ref", arn.part(6)), ("Arn", arn.whole())];
        let role = Role::unknown(&name, Principal::Lambda);
        Self {
            resource: ResourceRef::existing(&name, known),
            role,
            call: OnceCell::new(),
            types: PhantomData,
        }
    }

    /// The function as one that has this role, which is said of one that is there already: so rights
    /// can be granted to it, and Lambda can give it what it reads for it.
    ///
    /// ```
    /// # use statewright::{App, EventSource, EventSourceProps, Function, Principal, Queue, Role};
    /// # use handlers::CaseError;
    /// # use statewright_handler::QueueEvent;
    /// # let mut app = App::new();
    /// # let stack = app.stack("Doc");
    /// let arn = "arn:aws:lambda:eu-central-1:111122223333:function:open-cases";
    /// let role = Role::existing(Principal::Lambda, "open-cases");
    /// let open_cases: Function<QueueEvent, (), CaseError> =
    ///     Function::existing(stack, arn).in_role(stack, &role);
    /// let cases = Queue::existing(stack, "arn:aws:sqs:eu-central-1:111122223333:cases");
    /// EventSource::queue(stack, "Cases", &cases, &open_cases, &EventSourceProps::default());
    /// # app.template("Doc").unwrap();
    /// ```
    #[track_caller]
    #[must_use]
    pub fn in_role(self, stack: &mut Stack, role: &Role) -> Self {
        let location = Location::caller();
        if self.resource.is_existing() {
            let user = stack.path(&self.resource.id);
            let role = role.clone().given(stack, user, Principal::Lambda, location);
            return Self { role, ..self };
        }
        let message = "a function that the app makes has its role already";
        let help = "give it the role when it is made: `FunctionProps { role: Some(role), .. }`";
        let problem = Problem::new(stack.path_of(&self.resource), message);
        stack.report(problem.help(help).at(location));
        self
    }

    /// What its tasks call, which all of them share.
    pub(crate) fn call(&self) -> Rc<Call> {
        self.call.get_or_init(|| Rc::new(Call::function(self.arn()))).clone()
    }

    /// The same function, typed as if its handler took a `Given`. Nothing checks that the handler
    /// can read that.
    #[must_use]
    pub fn taking<Given>(&self) -> Function<Given, Out, E> {
        self.typed()
    }

    /// The same function, typed as if its handler returned a `Returned`. Nothing checks that what
    /// the handler returns can be read as that.
    #[must_use]
    pub fn returning<Returned>(&self) -> Function<In, Returned, E> {
        self.typed()
    }

    fn typed<Given, Returned>(&self) -> Function<Given, Returned, E> {
        let Self { resource, role, call, .. } = self;
        Function {
            resource: resource.clone(),
            role: role.clone(),
            call: call.clone(),
            types: PhantomData,
        }
    }

    /// The ARN of the function.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
    }

    /// The name of the function.
    #[must_use]
    pub fn name(&self) -> Intrinsic {
        self.resource.reference()
    }
}

impl<In, Out, E> Clone for Function<In, Out, E> {
    fn clone(&self) -> Self {
        self.typed()
    }
}

impl<In, Out, E> Construct for Function<In, Out, E> {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl<In, Out, E> Grantee for Function<In, Out, E> {
    fn role(&self) -> &Role {
        &self.role
    }
}

impl<In, Out, E> std::fmt::Debug for Function<In, Out, E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Function").field(&self.resource.id).finish()
    }
}

/// What there is to do for a function of any type.
fn add(
    stack: &mut Stack,
    id: &str,
    (handler, returns): (Result<HandlerPath, &'static str>, &'static str),
    props: &FunctionProps,
    location: &'static Location<'static>,
) -> (ResourceRef, Role) {
    let given = props.role.as_ref();
    // What comes with a function has an id made of its own.
    if !stack.has_room_for(id, location) {
        let role = given.cloned().unwrap_or_else(|| Role::missing(stack, id, Principal::Lambda));
        return (stack.reference(id), role);
    }
    let mut checks = Checks::new(stack, id, location);
    props.check(&mut checks);
    checks.report(stack);
    let handler = match handler {
        Ok(handler) => Some(handler),
        Err(given) => {
            let message =
                format!("the handler is a `{given}`, and can only be a function of a crate");
            let help = "write `async fn` in the crate of handlers, and give its path: `handlers::open_case`";
            stack.report(Problem::new(stack.path(id), message).help(help).at(location));
            None
        }
    };

    let role = Role::given_or_own(given, stack, id, Principal::Lambda, location);
    let properties = stack.on_behalf(Reason::construct(stack.logical_id(id), location), |stack| {
        props.properties(stack, id, &role, location)
    });
    let mut resource = Resource::new("AWS::Lambda::Function", properties, location);
    resource.handler = handler;
    resource.returns = Some(returns);
    let resource = stack.add(id, resource);
    if let Some(events) = &props.async_invoke {
        let invoked = Invoked { function: resource.clone(), alias: None };
        events.add(stack, id, &invoked, &role, location);
    }
    (resource, role)
}

impl FunctionProps {
    /// Source: Lambda Developer Guide, "Lambda quotas"; Lambda API Reference, CreateFunction.
    fn check(&self, checks: &mut Checks) {
        checks.range("the memory of a function is", self.memory_mib, 128..=10_240, "MiB");
        checks.range("an invocation may take", self.timeout_seconds, 1..=900, "seconds");
        check_retention(checks, self.log_retention_days);
        self.environment.check(checks);
        let storage = self.ephemeral_storage_mib;
        checks.range("the room of a function in /tmp is", storage, 512..=10_240, "MiB");
        checks.name("the name of a function", self.name.as_ref(), 64, "-_");
        checks.length("the description of a function", self.description.as_deref(), 256);
        checks.that(self.layers.len() <= 5, || {
            format!("a function has 5 layers at the most, not {}", self.layers.len())
        });
        if let Some(vpc) = &self.vpc {
            checks.range("a function in a network has", vpc.subnets.len(), 1..=16, "subnets");
            let groups = vpc.security_groups.len();
            checks.range("a function in a network has", groups, 1..=5, "security groups");
        }
        if let Some(events) = &self.async_invoke {
            events.check(checks);
        }
        checks.dead_letters("a function", self.dead_letters.as_ref());
    }

    /// The properties of the function, and with them the rights and resources that it needs.
    fn properties(
        &self,
        stack: &mut Stack,
        id: &str,
        role: &Role,
        location: &'static Location<'static>,
    ) -> Value {
        let logs = self.log_group.clone().unwrap_or_else(|| {
            let props = LogGroupProps {
                retention_days: self.log_retention_days,
                key: self.log_key.clone(),
                ..LogGroupProps::default()
            };
            LogGroup::made_at(stack, &format!("{id}LogGroup"), &props, location)
        });
        // Only what writing to its log group needs: the group is there before the function.
        logs.grant_write(stack, role);

        let mut properties = object([
            // Where the code is depends on who is to deploy it, so it is filled in later, like
            // the architecture, which the workspace decides.
            ("Code", Value::Null),
            ("Runtime", "provided.al2023".into()),
            ("Handler", "bootstrap".into()),
            ("Architectures", Value::Null),
            ("MemorySize", self.memory_mib.into()),
            ("Timeout", self.timeout_seconds.into()),
            ("Role", role.arn().into()),
            ("LoggingConfig", object([("LogGroup", logs.name().into())])),
        ]);
        let mut set = |name: &str, value: Value| properties[name] = value;
        if let Some(name) = &self.name {
            set("FunctionName", json!(name));
        }
        if let Some(description) = &self.description {
            set("Description", json!(description));
        }
        if self.ephemeral_storage_mib != 512 {
            set("EphemeralStorage", json!({ "Size": self.ephemeral_storage_mib }));
        }
        if !self.environment.0.is_empty() {
            set("Environment", json!({ "Variables": self.environment.0 }));
        }
        if let Some(concurrency) = self.reserved_concurrency {
            set("ReservedConcurrentExecutions", json!(concurrency));
        }
        if self.log_format == LogFormat::Json {
            set("LoggingConfig", json!({ "LogFormat": "JSON", "LogGroup": logs.name() }));
        }
        if !self.layers.is_empty() {
            set("Layers", json!(self.layers));
        }
        if let Some(key) = &self.key {
            key.grant_decrypt(stack, role);
            set("KmsKeyArn", json!(key.arn()));
        }
        if self.tracing {
            role.grant(stack, trace());
            set("TracingConfig", json!({ "Mode": "Active" }));
        }
        if let Some(vpc) = &self.vpc {
            role.grant(stack, join_network());
            set(
                "VpcConfig",
                json!({ "SubnetIds": vpc.subnets, "SecurityGroupIds": vpc.security_groups }),
            );
        }
        if let Some(queue) = &self.dead_letters {
            queue.keep_dead_letters(stack);
            queue.grant_send(stack, role);
            set("DeadLetterConfig", json!({ "TargetArn": queue.arn() }));
        }
        properties
    }
}

/// What sending traces needs: X-Ray has no resource for it.
///
/// Source: Lambda Developer Guide, "Visualize Lambda function invocations using AWS X-Ray".
fn trace() -> Statement {
    Statement::allow(["xray:PutTraceSegments", "xray:PutTelemetryRecords"]).on("*")
}

/// What a function in a network needs, on network interfaces that are not there yet.
///
/// Source: Lambda Developer Guide, "Giving Lambda functions access to resources in an Amazon
/// VPC".
fn join_network() -> Statement {
    Statement::allow([
        "ec2:CreateNetworkInterface",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeSubnets",
        "ec2:DeleteNetworkInterface",
        "ec2:AssignPrivateIpAddresses",
        "ec2:UnassignPrivateIpAddresses",
    ])
    .on("*")
}
