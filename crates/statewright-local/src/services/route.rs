//! Who does the work of a task.

use std::{fmt, sync::Arc};

use statewright_asl::{Task, Template};
use statewright_engine::{Failure, Json, Pattern, Resource, error_names};

use super::{FunctionName, Services, endpoint::Target};

/// Who does the work of a task.
#[derive(Clone, Debug)]
pub enum Route {
    /// The function with this ARN; whichever is named when the task is run, if it is not known
    /// before.
    Function(Option<Arc<str>>),
    /// An execution of the state machine with this ARN, likewise.
    Machine(Option<Arc<str>>),
    /// Who waits for a task token.
    Token,
    /// A service at an endpoint.
    Endpoint(Box<Target>),
}

/// The name of what a task calls, which stands in the parameters of some integrations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known<'a> {
    /// This one.
    Name(&'a str),
    /// One that is known when the task is run.
    Later,
    /// None at all.
    Nothing,
}

/// Why nobody does the work of a task, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub(super) why: String,
    pub(super) hint: String,
}

/// What can be done about any task that nobody does.
pub(super) const MOCK: &str = "mock the state: --mocks FILE";

/// The parameter of an integration that names what it calls.
fn naming_parameter(resource: &Resource) -> Option<&'static str> {
    let Resource::Service { service, action, .. } = resource else { return None };
    match (&**service, &**action) {
        ("lambda", "invoke") => Some("FunctionName"),
        ("states" | "aws-sdk:sfn", "startExecution") | ("aws-sdk:sfn", "startSyncExecution") => {
            Some("StateMachineArn")
        }
        _ => None,
    }
}

impl<'a> Known<'a> {
    /// What is named by the input of a task that is run.
    #[must_use]
    pub fn of(resource: &Resource, input: &'a Json) -> Self {
        let name = naming_parameter(resource).and_then(|member| input.get(member)?.as_str());
        name.map_or(Self::Nothing, Self::Name)
    }

    /// What is named in a definition.
    #[must_use]
    pub fn in_definition(resource: &Resource, task: &'a Task) -> Self {
        let Some(member) = naming_parameter(resource) else { return Self::Nothing };
        match task.parameters.as_ref().or(task.arguments.as_ref()) {
            None => Self::Later,
            Some(Template::Value(value)) => {
                value[member].as_str().map_or(Self::Nothing, Self::Name)
            }
            Some(Template::Object(members)) => match members.get(member) {
                Some(Template::Value(value)) => value.as_str().map_or(Self::Nothing, Self::Name),
                Some(_) => Self::Later,
                None => Self::Nothing,
            },
            Some(_) => Self::Later,
        }
    }
}

impl Services {
    /// Finds who does the work of a task, mocks apart: what is here counts before what is at an
    /// endpoint.
    ///
    /// # Errors
    ///
    /// Nobody does.
    pub fn route(&self, resource: &Resource, known: Known<'_>) -> Result<Route, Refusal> {
        self.here(resource, known).or_else(|refusal| match self.endpoints.target(resource)? {
            Some(target) => Ok(Route::Endpoint(Box::new(target))),
            None => Err(refusal),
        })
    }

    fn here(&self, resource: &Resource, known: Known<'_>) -> Result<Route, Refusal> {
        match resource {
            Resource::Function { arn } => self.function_route(arn),
            Resource::Activity { arn } => Err(Refusal::new(
                format!(
                    "waits for a worker to ask for the task of {arn}, and nobody can do that here"
                ),
                MOCK,
            )),
            Resource::Service { service, action, pattern } => match (&**service, &**action) {
                ("lambda", "invoke") => match known {
                    Known::Name(name) => self.function_route(name),
                    Known::Later if !self.functions.is_empty() => Ok(Route::Function(None)),
                    Known::Later => Err(no_function("a function that is named by its data")),
                    Known::Nothing => {
                        Err(Refusal::new("names no function", "give it a `FunctionName`"))
                    }
                },
                ("states" | "aws-sdk:sfn", "startExecution")
                | ("aws-sdk:sfn", "startSyncExecution") => match known {
                    Known::Name(name) => self.machine_route(name),
                    Known::Later if !self.machines.is_empty() => Ok(Route::Machine(None)),
                    Known::Later => Err(no_machine("a state machine that is named by its data")),
                    Known::Nothing => {
                        Err(Refusal::new("names no state machine", "give it a `StateMachineArn`"))
                    }
                },
                ("aws-sdk:sfn", "sendTaskSuccess" | "sendTaskFailure" | "sendTaskHeartbeat") => {
                    Ok(Route::Token)
                }
                ("http" | "apigateway", "invoke") => Err(Refusal::new(
                    format!(
                        "calls an address by {service}:{action}, and no address is called here"
                    ),
                    format!(
                        "mock the state: --mocks FILE, or name what is to be called in place of all addresses: --endpoint {service}=http://…"
                    ),
                )),
                _ => Err(no_service(service, action, *pattern)),
            },
        }
    }

    fn function_route(&self, name: &str) -> Result<Route, Refusal> {
        let found = FunctionName::parse(name)
            .and_then(|name| self.functions.iter().find(|arn| name.is_of(arn)));
        match found {
            Some(arn) => Ok(Route::Function(Some(Arc::clone(arn)))),
            None => Err(no_function(name)),
        }
    }

    fn machine_route(&self, arn: &str) -> Result<Route, Refusal> {
        // A version or an alias is of the one definition that is here.
        let unqualified = arn.splitn(8, ':').take(7).collect::<Vec<_>>().join(":");
        match self.machines.get_key_value(&*unqualified) {
            Some((arn, _)) => Ok(Route::Machine(Some(Arc::clone(arn)))),
            None => Err(no_machine(arn)),
        }
    }
}

fn no_function(name: &str) -> Refusal {
    Refusal::new(
        format!("invokes {name}, which is not here"),
        "functions are here that are in the same app as the state machine; mock the state (--mocks FILE), or say where Lambda is: --endpoint lambda=http://…",
    )
}

fn no_machine(name: &str) -> Refusal {
    Refusal::new(
        format!("starts {name}, which is not here"),
        "state machines are here that are in the same app; mock the state (--mocks FILE), or say where Step Functions is: --endpoint states=http://…",
    )
}

fn no_service(service: &str, action: &str, pattern: Pattern) -> Refusal {
    Refusal::new(
        format!("calls {service}:{action}{}, which is not here", pattern.suffix()),
        "mock the state (--mocks FILE), or say where the service is: --endpoint SERVICE=http://…",
    )
}

/// That nobody is told when an Express execution ends.
pub(crate) fn express_sync(arn: &str) -> Refusal {
    Refusal::new(
        format!("waits for an execution of {arn} to end, which is Express: nobody is told of that"),
        "start it without `.sync`, or by `aws-sdk:sfn:startSyncExecution`",
    )
}

/// That something is not done here, as the error of a task: nothing catches it.
pub(crate) fn not_here(state: &str, why: &str) -> Failure {
    Failure::new(error_names::RUNTIME, format!("The state {state:?} cannot be run here: it {why}."))
}

impl Refusal {
    pub(super) fn new(why: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { why: why.into(), hint: hint.into() }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}
