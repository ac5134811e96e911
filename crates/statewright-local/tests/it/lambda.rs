//! Functions that behave well and badly, and what tasks see of them.

use std::{collections::BTreeMap, path::Path, time::Duration};

use serde_json::{Value, json};
use statewright_engine::Failure;
use statewright_local::{AsyncInvoke, Code, Function, Lambda, LogLine, Program};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::tests;

tests!(
    an_answer_is_the_result,
    a_warm_process_is_used_again,
    processes_work_side_by_side,
    the_environment_is_lambdas,
    what_it_writes_is_its_log,
    an_error_has_the_name_that_the_handler_gave,
    an_error_without_a_name_is_unknown,
    a_panic_has_a_name,
    unreadable_input_names_the_field,
    an_answer_that_cannot_be_written_has_a_name,
    an_exit_is_an_error,
    an_exit_before_the_first_invocation_is_an_error,
    an_init_error_is_passed_on,
    a_process_that_never_asks_for_work_is_ended,
    a_process_that_does_not_answer_is_ended,
    a_process_that_nobody_waits_for_is_ended,
    an_answer_that_is_no_json_is_an_error,
    an_answer_that_is_too_large_is_an_error,
    an_answer_to_another_invocation_is_refused,
    a_program_that_is_not_there_is_an_error,
    a_function_that_is_not_there_is_an_error,
    a_port_in_use_is_named,
);

/// A function that this program behaves as.
pub(crate) fn program(behaviour: &str, timeout: Duration) -> Program {
    let function = Function {
        id: "Work".to_owned(),
        name: "App-Work".to_owned(),
        arn: ARN.to_owned(),
        code: Code::Other("a test".to_owned()),
        timeout,
        handler: "bootstrap".to_owned(),
        reserved_concurrency: None,
        async_invoke: AsyncInvoke::default(),
        qualified_async_invoke: BTreeMap::new(),
        memory_mib: 128,
        environment: [("BEHAVIOUR".to_owned(), behaviour.to_owned())].into(),
        log_group: "App-WorkLogGroup".to_owned(),
    };
    Program { function, path: std::env::current_exe().expect("this program") }
}

pub(crate) const ARN: &str = "arn:aws:lambda:us-east-1:123456789012:function:App-Work";

/// Longer than anything takes here, unless something is wrong.
const LONG: Duration = Duration::from_secs(60);

pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(future)
}

/// What an invocation comes to, and the log.
fn invoke(behaviour: &str, input: Value) -> (Result<Value, Failure>, Vec<LogLine>) {
    invoke_within(behaviour, input, LONG)
}

fn invoke_within(
    behaviour: &str,
    input: Value,
    timeout: Duration,
) -> (Result<Value, Failure>, Vec<LogLine>) {
    block_on(async {
        let (logs, lines) = unbounded_channel();
        let lambda =
            Lambda::new(vec![program(behaviour, timeout)], 0, logs).await.expect("free ports");
        let result = call(&lambda, &input).await;
        lambda.end().await;
        (result, drain(lines))
    })
}

/// Invokes the function.
async fn call(lambda: &Lambda, input: &Value) -> Result<Value, Failure> {
    let request_id = "01234567-89ab-4cde-8f01-23456789abcd";
    let answer = lambda.invoke(ARN, request_id, &input.into()).await;
    answer.map(|answer| Value::from(&answer))
}

fn drain(mut lines: UnboundedReceiver<LogLine>) -> Vec<LogLine> {
    std::iter::from_fn(|| lines.try_recv().ok()).collect()
}

/// The name and the cause of the error, with a fixed request id.
fn failure(behaviour: &str, input: Value) -> String {
    failure_of(invoke(behaviour, input).0)
}

fn failure_of(result: Result<Value, Failure>) -> String {
    let failure = result.expect_err("an error");
    let cause = failure.cause.unwrap_or_default();
    let cause = match cause.split_once("RequestId: ") {
        Some((before, after)) => format!("{before}RequestId: ID{}", &after[36..]),
        None => cause.to_string(),
    };
    format!("{}: {cause}", failure.error.unwrap_or_default())
}

fn an_answer_is_the_result() {
    let input = json!({ "a": [1, 2.5, "ß"], "b": null });
    assert_eq!(invoke("", input.clone()).0, Ok(input));
}

fn a_warm_process_is_used_again() {
    block_on(async {
        let (logs, _lines) = unbounded_channel();
        let lambda = Lambda::new(vec![program("counts", LONG)], 0, logs).await.expect("free ports");
        for count in 1..=3 {
            assert_eq!(call(&lambda, &Value::Null).await, Ok(json!(count)));
        }
    });
}

fn processes_work_side_by_side() {
    block_on(async {
        let (logs, _lines) = unbounded_channel();
        let lambda = Lambda::new(vec![program("counts", LONG)], 0, logs).await.expect("free ports");
        let (first, second) =
            tokio::join!(call(&lambda, &Value::Null), call(&lambda, &Value::Null));
        assert_eq!((first, second), (Ok(json!(1)), Ok(json!(1))));
        assert_eq!(call(&lambda, &Value::Null).await, Ok(json!(2)));
    });
}

fn the_environment_is_lambdas() {
    let (result, _) = invoke("tells its environment", Value::Null);
    let names: Vec<String> = serde_json::from_value(result.expect("an answer")).expect("names");
    for name in [
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_REGION",
        "PATH",
        "TZ",
    ] {
        assert!(names.iter().any(|known| known == name), "{name} is not in {names:?}");
    }
    // Cargo sets this one for the tests; on Lambda nobody does.
    assert!(std::env::var_os("CARGO_MANIFEST_DIR").is_some());
    assert!(!names.iter().any(|name| name.starts_with("CARGO")), "{names:?}");
}

fn what_it_writes_is_its_log() {
    let (_, lines) = invoke("writes", Value::Null);
    let mut texts: Vec<_> = lines.iter().map(|line| line.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["to stderr", "to stdout", "without an end"]);
    assert!(lines.iter().all(|line| line.function == "Work"));
}

fn an_error_has_the_name_that_the_handler_gave() {
    assert_eq!(
        failure("fails", Value::Null),
        r#"OutOfStock: {"errorType":"OutOfStock","errorMessage":"there is none left"}"#
    );
}

fn an_error_without_a_name_is_unknown() {
    assert_eq!(
        failure("fails without a name", Value::Null),
        "Lambda.Unknown: The cause could not be determined because Lambda did not return an error type. \
         Returned payload: {\"errorMessage\":\"sorry\"}"
    );
}

fn a_panic_has_a_name() {
    let (result, lines) = invoke("panics", Value::Null);
    assert_eq!(
        failure_of(result),
        r#"Handler.Panicked: {"errorType":"Handler.Panicked","errorMessage":"this was not foreseen"}"#
    );
    assert!(lines.iter().any(|line| line.text.contains("panicked at")), "{lines:?}");
    assert_eq!(
        failure("panics before it begins", Value::Null),
        r#"Handler.Panicked: {"errorType":"Handler.Panicked","errorMessage":"there is not even a future"}"#
    );
}

fn unreadable_input_names_the_field() {
    let said = |input| failure("reads a number", input);
    assert_eq!(
        said(json!({ "outer": { "number": "1" } })),
        r#"Handler.InvalidInput: {"errorType":"Handler.InvalidInput","errorMessage":"`outer.number`: invalid type: string \"1\", expected u8"}"#
    );
    assert_eq!(
        said(json!({ "outer": {} })),
        r#"Handler.InvalidInput: {"errorType":"Handler.InvalidInput","errorMessage":"`outer`: missing field `number`"}"#
    );
    assert_eq!(
        said(json!({})),
        r#"Handler.InvalidInput: {"errorType":"Handler.InvalidInput","errorMessage":"missing field `outer`"}"#
    );
}

fn an_answer_that_cannot_be_written_has_a_name() {
    assert_eq!(
        failure("answers with keys that are no texts", Value::Null),
        r#"Handler.InvalidOutput: {"errorType":"Handler.InvalidOutput","errorMessage":"key must be a string"}"#
    );
}

fn an_exit_is_an_error() {
    assert_eq!(
        failure("exits", Value::Null),
        r#"Runtime.ExitError: {"errorType":"Runtime.ExitError","errorMessage":"RequestId: ID Error: Runtime exited with error: exit status 7"}"#
    );
    assert_eq!(
        failure("exits without a word", Value::Null),
        r#"Runtime.ExitError: {"errorType":"Runtime.ExitError","errorMessage":"RequestId: ID Error: Runtime exited without providing a reason"}"#
    );
    if cfg!(unix) {
        assert_eq!(
            failure("aborts", Value::Null),
            r#"Runtime.ExitError: {"errorType":"Runtime.ExitError","errorMessage":"RequestId: ID Error: Runtime exited with error: signal: aborted"}"#
        );
    }
}

fn an_exit_before_the_first_invocation_is_an_error() {
    assert_eq!(
        failure("exits before it asks for work", Value::Null),
        r#"Runtime.ExitError: {"errorType":"Runtime.ExitError","errorMessage":"RequestId: ID Error: Runtime exited with error: exit status 3"}"#
    );
}

fn an_init_error_is_passed_on() {
    assert_eq!(
        failure("cannot begin", Value::Null),
        r#"NoConfig: {"errorType":"NoConfig","errorMessage":"there is no configuration"}"#
    );
}

fn a_process_that_never_asks_for_work_is_ended() {
    let result = block_on(async {
        let (logs, _lines) = unbounded_channel();
        let lambda = Lambda::new(vec![program("never asks for work", LONG)], 0, logs)
            .await
            .expect("free ports");
        // Nothing else happens, so the clock goes on by itself to when the patience is over.
        tokio::time::pause();
        call(&lambda, &Value::Null).await
    });
    assert_eq!(
        failure_of(result),
        r#"Sandbox.Timedout: {"errorType":"Sandbox.Timedout","errorMessage":"RequestId: ID Error: Task timed out after 10.00 seconds"}"#
    );
}

fn a_process_that_does_not_answer_is_ended() {
    let (result, _) = invoke_within("hangs", Value::Null, Duration::from_millis(500));
    assert_eq!(
        failure_of(result),
        r#"Sandbox.Timedout: {"errorType":"Sandbox.Timedout","errorMessage":"RequestId: ID Error: Task timed out after 0.50 seconds"}"#
    );
}

/// As when somebody interrupts the run; what it started ends as well.
fn a_process_that_nobody_waits_for_is_ended() {
    if cfg!(unix) {
        ends_when_nobody_waits("tells its process and hangs");
        ends_when_nobody_waits("tells its child and hangs");
    }
}

fn ends_when_nobody_waits(behaviour: &str) {
    let process = block_on(async {
        let (logs, mut lines) = unbounded_channel();
        let lambda =
            Lambda::new(vec![program(behaviour, LONG)], 0, logs).await.expect("free ports");
        tokio::select! {
            result = call(&lambda, &Value::Null) => panic!("it does not hang: {result:?}"),
            line = lines.recv() => line.expect("a line").text,
        }
    });
    let is_there = || {
        let kill = std::process::Command::new("kill")
            .args(["-0", &process])
            .stderr(std::process::Stdio::null())
            .status();
        kill.expect("kill runs").success()
    };
    // It was killed; until somebody has taken note of that, it counts as there.
    let deadline = std::time::Instant::now() + LONG;
    while is_there() && !is_zombie(&process) {
        assert!(std::time::Instant::now() < deadline, "process {process} is still there");
        std::thread::yield_now();
    }
}

fn is_zombie(process: &str) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    status.lines().any(|line| line.starts_with("State:") && line.contains('Z'))
}

fn an_answer_that_is_no_json_is_an_error() {
    assert_eq!(
        failure("answers what is no JSON", Value::Null),
        "Lambda.Unknown: The cause could not be determined because Lambda did not return an error type. \
         Returned payload: bonjour"
    );
}

fn an_answer_that_is_too_large_is_an_error() {
    assert_eq!(
        failure("answers with seven megabytes", Value::Null),
        r#"Function.ResponseSizeTooLarge: {"errorType":"Function.ResponseSizeTooLarge","errorMessage":"Response payload size (7000002 bytes) exceeded maximum allowed payload size (6291556 bytes)."}"#
    );
}

fn an_answer_to_another_invocation_is_refused() {
    assert_eq!(invoke("answers another invocation first", Value::Null).0, Ok(json!(2)));
}

fn a_program_that_is_not_there_is_an_error() {
    let result = block_on(async {
        let (logs, _lines) = unbounded_channel();
        let mut program = program("", LONG);
        program.path = Path::new("/nowhere/bootstrap").to_owned();
        let lambda = Lambda::new(vec![program], 0, logs).await.expect("free ports");
        call(&lambda, &Value::Null).await
    });
    let said = failure_of(result);
    assert!(said.starts_with("Runtime.InvalidEntrypoint: "), "{said}");
    assert!(said.contains("/nowhere/bootstrap"), "{said}");
}

fn a_function_that_is_not_there_is_an_error() {
    let result = block_on(async {
        let (logs, _lines) = unbounded_channel();
        let lambda = Lambda::new(vec![], 0, logs).await.expect("no ports");
        call(&lambda, &Value::Null).await
    });
    let said = failure_of(result);
    assert!(
        said.starts_with("Lambda.ResourceNotFoundException: Function not found: arn:"),
        "{said}"
    );
}

fn a_port_in_use_is_named() {
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let port = taken.local_addr().expect("its address").port();
    let error = block_on(async {
        let (logs, _lines) = unbounded_channel();
        Lambda::new(vec![program("", LONG)], port, logs).await.map(|_| ())
    });
    let said = error.expect_err("an error").to_string();
    assert!(
        said.contains(&format!("the Lambda Runtime API of Work cannot listen on 127.0.0.1:{port}")),
        "{said}"
    );
}
