use std::collections::BTreeMap;

use crate::{Text, check::Checks};

/// Environment variables of a function: names and texts, of which CloudFormation may know some
/// only when it deploys.
///
/// ```
/// # use statewright::{App, Environment, Function, FunctionProps, Queue};
/// # let mut app = App::new();
/// # let stack = app.stack("Doc");
/// # let queue = Queue::new(stack, "Queue");
/// let props = FunctionProps {
///     environment: Environment::new().set("QUEUE_URL", queue.url()).set("MODE", "careful"),
///     ..FunctionProps::default()
/// };
/// let open_case = Function::with(stack, "OpenCaseFunction", handlers::open_case, &props);
/// # app.template("Doc").unwrap();
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Environment(pub(super) BTreeMap<String, Text>);

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

/// What the names and values of all variables have together, in bytes.
///
/// Source: Lambda Developer Guide, "Lambda quotas".
const BYTES_MAX: usize = 4096;

impl Environment {
    /// No variables.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With this variable besides, in place of one of this name.
    #[must_use]
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Text>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    pub(super) fn check(&self, checks: &mut Checks) {
        for name in self.0.keys() {
            let mut letters = name.chars();
            let first = letters.next().is_some_and(|letter| letter.is_ascii_alphabetic());
            let rest =
                letters.clone().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
            checks.that(first && rest && letters.next().is_some(), || {
                format!(
                    "the name of an environment variable is a letter and then at least one of letters, digits and `_`, not {name:?}"
                )
            });
            checks.that(!RESERVED_VARIABLES.contains(&name.as_str()), || {
                format!("the environment variable {name} is set by Lambda, and by nobody else")
            });
        }
        let known = |value: &Text| value.known().map_or(0, str::len);
        let bytes: usize = self.0.iter().map(|(name, value)| name.len() + known(value)).sum();
        checks.that(bytes <= BYTES_MAX, || {
            format!("environment variables have {BYTES_MAX} bytes at the most, not {bytes}")
        });
    }
}

impl<Name: Into<String>, Value: Into<Text>> FromIterator<(Name, Value)> for Environment {
    fn from_iter<Variables: IntoIterator<Item = (Name, Value)>>(variables: Variables) -> Self {
        let variables = variables.into_iter();
        Self(variables.map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl<Name: Into<String>, Value: Into<Text>, const N: usize> From<[(Name, Value); N]>
    for Environment
{
    fn from(variables: [(Name, Value); N]) -> Self {
        variables.into_iter().collect()
    }
}
