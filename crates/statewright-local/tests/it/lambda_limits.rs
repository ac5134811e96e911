//! Invocations that nobody waits for, and how many may run at a time.

use std::{sync::Arc, time::Duration};

use serde_json::Value;
use statewright_engine::Json;
use statewright_local::{AsyncInvoke, Lambda, Limit, LogLine, NotCalled, Services};
use tokio::{
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
    time::{Instant, timeout},
};

use crate::{
    lambda::{ARN, block_on, program},
    tests,
};

tests!(
    an_event_that_fails_is_tried_twice_more,
    an_event_that_succeeds_is_not_tried_again,
    an_event_is_tried_as_often_as_its_function_wants,
    an_event_that_is_too_old_is_given_up,
    an_event_waits_for_room,
    no_more_run_than_may,
    all_together_have_a_limit_too,
    what_is_reserved_is_not_for_others,
    a_function_without_room_is_never_called,
    room_that_nobody_waits_for_is_free_again,
    events_that_wait_take_no_more_memory_than_they_may,
    events_that_wait_are_counted,
);

async fn lambda(
    behaviour: &str,
    reserved: Option<u64>,
) -> (Arc<Lambda>, UnboundedReceiver<LogLine>) {
    invoked(behaviour, reserved, AsyncInvoke::default()).await
}

async fn invoked(
    behaviour: &str,
    reserved: Option<u64>,
    async_invoke: AsyncInvoke,
) -> (Arc<Lambda>, UnboundedReceiver<LogLine>) {
    let mut program = program(behaviour, Duration::from_secs(60));
    program.function.reserved_concurrency = reserved;
    program.function.async_invoke = async_invoke;
    let (logs, lines) = unbounded_channel();
    // A minute is half a second.
    let lambda = Lambda::new(vec![program], 0, logs).await.expect("free ports");
    (Arc::new(lambda.with_time_scale(1.0 / 120.0)), lines)
}

/// Invokes the function without waiting for it.
fn event(lambda: &Arc<Lambda>, id: &str) {
    let services = Services { lambda: Some(Arc::clone(lambda)), ..Services::default() };
    services.event(ARN.into(), None, id.to_owned(), "{}".to_owned()).expect("it is accepted");
}

async fn line(lines: &mut UnboundedReceiver<LogLine>) -> String {
    let line = timeout(Duration::from_secs(60), lines.recv()).await.expect("a line in time");
    line.expect("a line").text
}

/// Whether nothing more comes: when all is done, nobody is there any more who could write.
async fn is_quiet(lines: &mut UnboundedReceiver<LogLine>) -> bool {
    !matches!(timeout(Duration::from_secs(2), lines.recv()).await, Ok(Some(_)))
}

fn an_event_that_fails_is_tried_twice_more() {
    block_on(async {
        let (lambda, mut lines) = lambda("tells which attempt it is and fails", None).await;
        event(&lambda, "id");
        assert_eq!(line(&mut lines).await, "attempt 1");
        let began = Instant::now();
        assert_eq!(line(&mut lines).await, "attempt 2");
        assert!(began.elapsed() >= Duration::from_millis(450));
        assert_eq!(line(&mut lines).await, "attempt 3");
        assert!(began.elapsed() >= Duration::from_millis(1400));
        assert!(is_quiet(&mut lines).await);
    });
}

fn an_event_that_succeeds_is_not_tried_again() {
    block_on(async {
        let (lambda, mut lines) = lambda("tells which attempt it is and fails once", None).await;
        event(&lambda, "id");
        assert_eq!(line(&mut lines).await, "attempt 1");
        assert_eq!(line(&mut lines).await, "attempt 2");
        assert!(is_quiet(&mut lines).await);
    });
}

fn an_event_is_tried_as_often_as_its_function_wants() {
    is_tried_twice(AsyncInvoke { max_retries: 1, ..AsyncInvoke::default() });
}

/// It would be tried again after one minute, and then after two.
fn an_event_that_is_too_old_is_given_up() {
    is_tried_twice(AsyncInvoke { max_age: Duration::from_secs(120), ..AsyncInvoke::default() });
}

/// With these settings, an event whose function fails is tried a second time, and not a third.
fn is_tried_twice(settings: AsyncInvoke) {
    block_on(async {
        let behaviour = "tells which attempt it is and fails";
        let (lambda, mut lines) = invoked(behaviour, None, settings).await;
        event(&lambda, "id");
        assert_eq!(line(&mut lines).await, "attempt 1");
        assert_eq!(line(&mut lines).await, "attempt 2");
        assert!(is_quiet(&mut lines).await);
    });
}

/// What is called when another one runs is called when that is done.
fn an_event_waits_for_room() {
    block_on(async {
        let behaviour = "tells which attempt it is and fails once";
        let (lambda, mut lines) = lambda(behaviour, Some(1)).await;
        for id in ["a", "b"] {
            event(&lambda, id);
        }
        // The first one fails and is tried again: three in all.
        for attempt in 1..=3 {
            assert_eq!(line(&mut lines).await, format!("attempt {attempt}"));
        }
        assert!(is_quiet(&mut lines).await);
    });
}

fn no_more_run_than_may() {
    block_on(async {
        let (lambda, mut lines) = lambda("tells its process and hangs", Some(2)).await;
        for id in ["a", "b"] {
            event(&lambda, id);
            line(&mut lines).await;
        }
        let called = lambda.call(ARN, "c", "{}".to_owned(), false).await;
        assert_eq!(
            called.map(|called| called.result).err(),
            Some(NotCalled::Throttled(Limit::Function))
        );
        let failure =
            lambda.invoke(ARN, "c", &Json::from(Value::Null)).await.expect_err("throttled");
        assert_eq!(failure.error.as_deref(), Some("Lambda.TooManyRequestsException"));
        assert_eq!(
            failure.cause.as_deref(),
            Some(
                "Rate Exceeded. (Service: AWSLambda; Status Code: 429; Error Code: TooManyRequestsException; Request ID: c; Proxy: null)"
            )
        );
    });
}

fn all_together_have_a_limit_too() {
    block_on(async {
        let (logs, mut lines) = unbounded_channel();
        let hangs = program("tells its process and hangs", Duration::from_secs(60));
        let mut other = program("", Duration::from_secs(60));
        other.function.arn = ARN.replace("Work", "Other");
        let arn = other.function.arn.clone();
        let lambda = Lambda::new(vec![hangs, other], 0, logs).await.expect("free ports");
        let lambda = Arc::new(lambda.with_concurrency(2));
        let call = |id: &'static str| {
            let lambda = Arc::clone(&lambda);
            tokio::spawn(async move { lambda.call(ARN, id, "{}".to_owned(), false).await })
        };
        let calls = [call("a"), call("b")];
        line(&mut lines).await;
        line(&mut lines).await;
        let called = lambda.call(&arn, "c", "{}".to_owned(), false).await;
        assert_eq!(
            called.map(|called| called.result).err(),
            Some(NotCalled::Throttled(Limit::Account))
        );
        for call in calls {
            call.abort();
            let _ = call.await;
        }
        let called = lambda.call(&arn, "c", "{}".to_owned(), false).await;
        assert!(called.expect("there is room").result.is_ok());
    });
}

/// And is there whatever the others do.
fn what_is_reserved_is_not_for_others() {
    block_on(async {
        let (logs, mut lines) = unbounded_channel();
        let hangs = program("tells its process and hangs", Duration::from_secs(60));
        let mut other = hangs.clone();
        other.function.arn = ARN.replace("Work", "Other");
        other.function.reserved_concurrency = Some(1);
        let arn = other.function.arn.clone();
        let lambda = Lambda::new(vec![hangs, other], 0, logs).await.expect("free ports");
        let lambda = Arc::new(lambda.with_concurrency(2));
        for (arn, limit) in [(ARN, Limit::Account), (arn.as_str(), Limit::Function)] {
            let (running, arn) = (Arc::clone(&lambda), arn.to_owned());
            let call = |lambda: Arc<Lambda>, arn: String| async move {
                let called = lambda.call(&arn, "id", "{}".to_owned(), false).await;
                called.map(|called| called.result).err()
            };
            tokio::spawn(call(running, arn.clone()));
            line(&mut lines).await;
            assert_eq!(call(Arc::clone(&lambda), arn).await, Some(NotCalled::Throttled(limit)));
        }
    });
}

fn a_function_without_room_is_never_called() {
    block_on(async {
        let (lambda, _) = lambda("", Some(0)).await;
        let called = lambda.call(ARN, "a", "{}".to_owned(), false).await;
        assert_eq!(
            called.map(|called| called.result).err(),
            Some(NotCalled::Throttled(Limit::Function))
        );
    });
}

fn room_that_nobody_waits_for_is_free_again() {
    block_on(async {
        let (lambda, mut lines) = lambda("tells its process and hangs", Some(1)).await;
        for _ in 0..3 {
            let call = lambda.call(ARN, "a", "{}".to_owned(), false);
            tokio::select! {
                _ = call => panic!("it hangs"),
                _ = line(&mut lines) => {}
            }
        }
    });
}

fn events_that_wait_take_no_more_memory_than_they_may() {
    block_on(async {
        let (lambda, _lines) = lambda("", Some(0)).await;
        let services = Services { lambda: Some(Arc::clone(&lambda)), ..Services::default() };
        let large = format!("\"{}\"", "x".repeat(1_000_000));
        let send = || services.event(ARN.into(), None, "id".to_owned(), large.clone());
        let accepted = std::iter::repeat_with(send).take_while(Result::is_ok).take(1000).count();
        assert_eq!(accepted, 96 * 1024 / (4 + large.len() / 1024));
        // They are given up at once, as no such function may ever run.
        let deadline = Instant::now() + Duration::from_secs(60);
        while send().is_err() {
            assert!(Instant::now() < deadline, "there is room again");
            tokio::task::yield_now().await;
        }
    });
}

fn events_that_wait_are_counted() {
    block_on(async {
        let (lambda, mut lines) = lambda("tells which attempt it is and fails once", None).await;
        assert_eq!(lambda.waiting_events(), 0);
        event(&lambda, "id");
        assert_eq!(lambda.waiting_events(), 1);
        line(&mut lines).await;
        assert_eq!(lambda.waiting_events(), 1);
        line(&mut lines).await;
        let deadline = Instant::now() + Duration::from_secs(60);
        while lambda.waiting_events() > 0 {
            assert!(Instant::now() < deadline, "it is done");
            tokio::task::yield_now().await;
        }
    });
}
