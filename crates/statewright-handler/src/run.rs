use std::{
    any::Any,
    future::{Future, poll_fn},
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    process::ExitCode,
    task::Poll,
};

use lambda_runtime::{Diagnostic, LambdaEvent, service_fn};
use serde_json::{
    Value,
    value::{RawValue, to_raw_value},
};

use crate::{Handler, HandlerError, INVALID_INPUT, INVALID_OUTPUT, PANICKED};

/// Writes the `main` of a function's binary: `statewright_handler::main!(handlers::open_case);`.
///
/// A binary can be that of several functions, which is less to build and to upload:
/// `statewright_handler::main!(orders::charge, orders::refund);`. Which of them a function runs
/// is its `Handler`, which the constructs set.
#[macro_export]
macro_rules! main {
    ($handler:path) => {
        fn main() -> ::std::process::ExitCode {
            $crate::run($handler)
        }
    };
    ($($handler:path),+ $(,)?) => {
        fn main() -> ::std::process::ExitCode {
            const HANDLERS: &[&str] = &[$(stringify!($handler)),+];
            $(
                if $crate::is_chosen(stringify!($handler)) {
                    return $crate::run($handler);
                }
            )+
            $crate::run_none_of(HANDLERS)
        }
    };
}

/// The environment variable in which Lambda says what the `Handler` of a function is.
const HANDLER: &str = "_HANDLER";

/// Whether this is the handler that the function is to run. For [`main!`].
#[doc(hidden)]
#[must_use]
pub fn is_chosen(handler: &str) -> bool {
    std::env::var(HANDLER).is_ok_and(|chosen| chosen == name_of(handler))
}

/// Says which handlers there are, where another one was chosen. For [`main!`].
#[doc(hidden)]
#[must_use]
pub fn run_none_of(handlers: &[&str]) -> ExitCode {
    let names: Vec<_> = handlers.iter().map(|handler| name_of(handler)).collect();
    let chosen = std::env::var(HANDLER).unwrap_or_default();
    eprintln!(
        "error: the handler of this function is {chosen:?}, and this program has {}\n\n\
         hint: set its `Handler` ({HANDLER}) to one of these",
        names.join(", ")
    );
    ExitCode::FAILURE
}

/// The name of a function, of its path as it was written.
fn name_of(path: &str) -> String {
    path.rsplit("::").next().unwrap_or_default().trim().to_owned()
}

/// Answers Lambda invocations with `handler` for as long as the process is kept: what
/// [`main!`] calls.
///
/// Errors are reported by name: the handler's own by the names of its
/// [`HandlerError`]; input that does not fit as [`INVALID_INPUT`], with the field that is
/// wrong; an answer that is no JSON as [`INVALID_OUTPUT`]; a panic as [`PANICKED`].
///
/// Ends with a failure only when it is not run by Lambda, or by something that speaks its
/// Runtime API, as `statewright run` does.
pub fn run<In, Out, E>(handler: impl Handler<In, Out, E>) -> ExitCode
where
    In: serde::de::DeserializeOwned,
    Out: serde::Serialize,
    E: HandlerError,
{
    if std::env::var_os("AWS_LAMBDA_RUNTIME_API").is_none() {
        eprintln!(
            "error: this program is a Lambda function, and nothing that could invoke it is there \
             (AWS_LAMBDA_RUNTIME_API is not set)\n\n\
             hint: `statewright run` runs it as a part of its workflow"
        );
        return ExitCode::FAILURE;
    }
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("error: cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    let service = service_fn(move |event: LambdaEvent<Value>| answer(handler, event.payload));
    match runtime.block_on(lambda_runtime::run(service)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: the Lambda Runtime API cannot be reached any more: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Handles one invocation, with every way to fail as a named error.
async fn answer<In, Out, E>(
    handler: impl Handler<In, Out, E>,
    input: Value,
) -> Result<Box<RawValue>, Diagnostic>
where
    In: serde::de::DeserializeOwned,
    Out: serde::Serialize,
    E: HandlerError,
{
    let answered = unless_panicked(async {
        let input: In = serde_path_to_error::deserialize(input).map_err(invalid_input)?;
        let output = handler.call(input).await.map_err(|error| diagnostic(error.name(), error))?;
        to_raw_value(&output).map_err(|error| diagnostic(INVALID_OUTPUT, error))
    });
    answered.await.unwrap_or_else(|panic| Err(diagnostic(PANICKED, panic_message(panic.as_ref()))))
}

fn diagnostic(name: &str, message: impl ToString) -> Diagnostic {
    Diagnostic { error_type: name.to_owned(), error_message: message.to_string() }
}

fn invalid_input(error: serde_path_to_error::Error<serde_json::Error>) -> Diagnostic {
    let path = error.path().to_string();
    let problem = error.into_inner();
    match path.as_str() {
        // The input as a whole: serde names a missing field in its own text.
        "." => diagnostic(INVALID_INPUT, problem),
        _ => diagnostic(INVALID_INPUT, format!("`{path}`: {problem}")),
    }
}

/// Awaits a future and stops it when it panics.
async fn unless_panicked<T>(future: impl Future<Output = T>) -> Result<T, Box<dyn Any + Send>> {
    let mut future = pin!(future);
    poll_fn(|context| {
        // The future is not polled again after a panic, so nobody sees what it left half done.
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(value)) => Poll::Ready(Ok(value)),
            Err(panic) => Poll::Ready(Err(panic)),
        }
    })
    .await
}

fn panic_message(panic: &(dyn Any + Send)) -> String {
    if let Some(message) = panic.downcast_ref::<&str>() {
        (*message).to_owned()
    } else if let Some(message) = panic.downcast_ref::<String>() {
        message.clone()
    } else {
        "the handler panicked with a value that is no text".to_owned()
    }
}
