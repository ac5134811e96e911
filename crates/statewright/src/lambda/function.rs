use std::{collections::BTreeMap, marker::PhantomData, panic::Location};

use serde_json::json;
use statewright_handler::{Handler, HandlerError};

use crate::{
    Grantee, Intrinsic, Principal, Problem, Role, Stack, Statement, Task,
    stack::{Resource, ResourceRef},
};

use super::HandlerPath;

/// A Lambda function that runs a handler.
///
/// Comes with a log group that is kept for as long as [`FunctionProps`] says, and goes with
/// the stack. The types are those of the handler: what it takes, returns and fails with.
pub struct Function<In, Out, E> {
    resource: ResourceRef,
    role: Role,
    types: PhantomData<fn(In) -> (Out, E)>,
}

/// How a function is set up.
#[derive(Clone, Debug)]
pub struct FunctionProps {
    /// The role that the function has; one of its own, if not given.
    pub role: Option<Role>,
    /// The memory that the function has, in MiB, from 128 to 10,240; its share of processor
    /// time grows with it.
    pub memory_mib: u32,
    /// How long an invocation may take, in seconds, from 1 to 900.
    pub timeout_seconds: u32,
    /// Environment variables, but those that Lambda sets itself: 4 KB at the most.
    pub environment: BTreeMap<String, String>,
    /// How long log events are kept, in days: one of the numbers that CloudWatch Logs takes.
    pub log_retention_days: u32,
}

impl Default for FunctionProps {
    /// A role of its own, 128 MiB, 10 seconds, and logs for 30 days.
    fn default() -> Self {
        Self {
            role: None,
            memory_mib: 128,
            timeout_seconds: 10,
            environment: BTreeMap::new(),
            log_retention_days: 30,
        }
    }
}

/// Environment variables that Lambda sets itself, and lets nobody else set.
///
/// Source: Lambda Developer Guide, "Working with Lambda environment variables".
const RESERVED_VARIABLES: [&str; 20] = [
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_DEFAULT_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_FORMAT",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_LEVEL",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_REGION",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "LAMBDA_RUNTIME_DIR",
    "LAMBDA_TASK_ROOT",
];

/// What CloudWatch Logs takes as the days of retention.
///
/// Source: CloudFormation's schema of AWS::Logs::LogGroup.
const RETENTION_DAYS: [u32; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653,
];

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
        let (resource, role) = add(stack, id, HandlerPath::of::<H>(), props, Location::caller());
        Self { resource, role, types: PhantomData }
    }

    /// A state that invokes the function: it takes what the handler takes, and returns what
    /// it returns.
    #[track_caller]
    pub fn task(&self, name: &str) -> Task<In, Out, E>
    where
        E: HandlerError,
    {
        Task::new(name, &self.resource, Location::caller()).ending_with(E::all_names())
    }

    /// The ARN of the function.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.attribute("Arn")
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
    handler: Result<HandlerPath, &'static str>,
    props: &FunctionProps,
    location: &'static Location<'static>,
) -> (ResourceRef, Role) {
    let given = props.role.as_ref();
    // What comes with a function has an id made of its own.
    if !stack.has_room_for(id, location) {
        let role = given.cloned().unwrap_or_else(|| Role::missing(stack, id, Principal::Lambda));
        return (stack.reference(id), role);
    }
    for problem in props.problems(&stack.path(id)) {
        stack.report(problem.at(location));
    }
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

    let log_group = format!("{id}LogGroup");
    let properties = json!({ "RetentionInDays": props.log_retention_days });
    let resource = Resource::new("AWS::Logs::LogGroup", properties, location);
    let log_group = stack.add(&log_group, resource.gone_with_the_stack());

    let role = Role::given_or_own(given, stack, id, Principal::Lambda, location);
    // Only what writing to its own log group needs: the group is there before the function.
    role.grant(
        stack,
        Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"])
            .on(log_group.attribute("Arn")),
    );

    let mut properties = json!({
        // Where the code is depends on who is to deploy it, so it is filled in later, like
        // the architecture, which the workspace decides.
        "Code": null,
        "Runtime": "provided.al2023",
        "Handler": "bootstrap",
        "Architectures": null,
        "MemorySize": props.memory_mib,
        "Timeout": props.timeout_seconds,
        "Role": role.arn(),
        "LoggingConfig": { "LogGroup": log_group.reference() },
    });
    if !props.environment.is_empty() {
        properties["Environment"] = json!({ "Variables": props.environment });
    }
    let mut resource = Resource::new("AWS::Lambda::Function", properties, location);
    resource.handler = handler;
    (stack.add(id, resource), role)
}

impl FunctionProps {
    /// What of this AWS would refuse.
    ///
    /// Source: Lambda Developer Guide, "Lambda quotas".
    fn problems(&self, path: &str) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut check = |right: bool, message: String| {
            if !right {
                problems.push(Problem::new(path, message));
            }
        };
        let memory = self.memory_mib;
        check(
            (128..=10_240).contains(&memory),
            format!("the memory of a function is 128 to 10240 MiB, not {memory}"),
        );
        let timeout = self.timeout_seconds;
        check(
            (1..=900).contains(&timeout),
            format!("an invocation may take 1 to 900 seconds, not {timeout}"),
        );
        let retention = self.log_retention_days;
        let allowed = RETENTION_DAYS.map(|days| days.to_string()).join(", ");
        check(
            RETENTION_DAYS.contains(&retention),
            format!("logs are kept for one of {allowed} days, not {retention}"),
        );
        for name in self.environment.keys() {
            let mut letters = name.chars();
            let first = letters.next().is_some_and(|letter| letter.is_ascii_alphabetic());
            let rest =
                letters.clone().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
            check(
                first && rest && letters.next().is_some(),
                format!(
                    "the name of an environment variable is a letter and then at least one of letters, digits and `_`, not {name:?}"
                ),
            );
            check(
                !RESERVED_VARIABLES.contains(&name.as_str()),
                format!("the environment variable {name} is set by Lambda, and by nobody else"),
            );
        }
        problems
    }
}
