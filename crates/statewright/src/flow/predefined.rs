use statewright_handler::{ErrorsOf, INVALID_INPUT, INVALID_OUTPUT, PANICKED};

/// Errors that tasks can end with whatever their handler returns.
///
/// Source of the names: Step Functions Developer Guide, "Handling errors in Step Functions
/// workflows" and "Best practices for Step Functions".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Predefined {
    /// All errors that can be retried or caught: the last one in a list of retries or catches.
    All,
    /// All errors but the timeout.
    TaskFailed,
    /// The state took longer than [`timeout_seconds`](super::Task::timeout_seconds) lets it.
    /// That the *function* took longer than its own timeout is
    /// [`SandboxTimedout`](Self::SandboxTimedout), or [`LambdaUnknown`](Self::LambdaUnknown).
    Timeout,
    /// The task was silent for longer than [`heartbeat_seconds`](super::Task::heartbeat_seconds)
    /// lets it. Step Functions may name it [`Timeout`](Self::Timeout) as well: catch both.
    HeartbeatTimeout,
    /// The handler could not read its input.
    InvalidInput,
    /// The answer of the handler could not be written as JSON.
    InvalidOutput,
    /// The handler panicked.
    Panicked,
    /// The function ended without an answer that says why.
    LambdaUnknown,
    /// The function took longer than its own timeout.
    SandboxTimedout,
    /// Lambda did not answer in time.
    LambdaClientExecutionTimeoutException,
    /// Lambda had a problem of its own.
    LambdaServiceException,
    /// Lambda had a problem of its own.
    LambdaAwsLambdaException,
    /// Lambda could not be reached.
    LambdaSdkClientException,
    /// Lambda refused the invocation because too many are running.
    LambdaTooManyRequestsException,
}

impl Predefined {
    /// What AWS advises to retry for every function, because it passes by itself.
    pub const TRANSIENT: [Self; 5] = [
        Self::LambdaClientExecutionTimeoutException,
        Self::LambdaServiceException,
        Self::LambdaAwsLambdaException,
        Self::LambdaSdkClientException,
        Self::LambdaTooManyRequestsException,
    ];
}

impl<E> ErrorsOf<E> for Predefined {
    fn names(self) -> Vec<&'static str> {
        vec![match self {
            Self::All => "States.ALL",
            Self::TaskFailed => "States.TaskFailed",
            Self::Timeout => "States.Timeout",
            Self::HeartbeatTimeout => "States.HeartbeatTimeout",
            Self::InvalidInput => INVALID_INPUT,
            Self::InvalidOutput => INVALID_OUTPUT,
            Self::Panicked => PANICKED,
            Self::LambdaUnknown => "Lambda.Unknown",
            Self::SandboxTimedout => "Sandbox.Timedout",
            Self::LambdaClientExecutionTimeoutException => "Lambda.ClientExecutionTimeoutException",
            Self::LambdaServiceException => "Lambda.ServiceException",
            Self::LambdaAwsLambdaException => "Lambda.AWSLambdaException",
            Self::LambdaSdkClientException => "Lambda.SdkClientException",
            Self::LambdaTooManyRequestsException => "Lambda.TooManyRequestsException",
        }]
    }
}
