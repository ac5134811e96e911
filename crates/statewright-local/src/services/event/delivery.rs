//! Where it is sent what became of an event.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use serde_json::{Value, json};
use statewright_engine::{Failure, ObjectRequest, Pattern, Resource};
use tokio::time::timeout;
use tracing::warn;

use super::{
    super::{Request, Services, Target},
    About, EVENT_BYTES_MAX, Event, is_in_a_loop,
    record::{Condition, Ended},
};
use crate::{
    AsyncInvoke, Destination, Error, Function, FunctionName,
    assembly::queue_url,
    lambda::{AnswerRoom, Next},
};

/// How long a service may take to accept what it is sent.
const TIMEOUT: Duration = Duration::from_secs(60);

/// How much is told of what went wrong beside an event that is given up.
const ERROR_MESSAGE_BYTES_MAX: usize = 1024;

/// Who accepts what is sent to a destination.
enum Taker {
    /// The function with this ARN, which is here; by a version or an alias of it.
    Function(Arc<str>, Option<String>),
    /// The store of objects.
    Objects,
    /// A service at an endpoint.
    Endpoint(Resource, Box<Target>),
}

/// What is sent.
struct Message {
    text: String,
    /// What is said beside it.
    attributes: Option<Value>,
    /// A place for the event that a function has of it.
    next: Option<Next>,
}

impl Services {
    /// The destinations of a function that nothing can be sent to, and why.
    pub(crate) fn undeliverable(&self, function: &Function) -> Vec<Error> {
        let settings = function.qualified_async_invoke.values();
        let destinations = [&function.async_invoke].into_iter().chain(settings).flat_map(
            |AsyncInvoke { on_success, on_failure, dead_letters, .. }| {
                [on_success, on_failure, dead_letters].into_iter().flatten()
            },
        );
        let mut refused: Vec<Error> = Vec::new();
        for to in destinations {
            let Err(why) = self.taker(to) else { continue };
            let (id, to) = (&function.id, to.arn());
            let error =
                Error::new(format!("nothing is sent to {to}, a destination of {id}: {why}"))
                    .hint("say where the service is: --endpoint SERVICE=http://…");
            if !refused.contains(&error) {
                refused.push(error);
            }
        }
        refused
    }

    /// Tells what became of an event to whom its function is set up to tell it. `room` is that of
    /// what the function answered.
    pub(super) async fn tell(
        &self,
        settings: &AsyncInvoke,
        event: &Event,
        ended: Ended,
        room: Option<AnswerRoom>,
        next: Next,
    ) {
        let condition = ended.condition;
        let is_done = ended.is_success();
        let record_to = if is_done { &settings.on_success } else { &settings.on_failure };
        let record = record_to.as_ref().map(|to| (to, ended.record(event, Timestamp::now())));
        let letters_to = settings.dead_letters.as_ref().filter(|_| !is_done);
        let letter = letters_to.map(|to| (to, attributes(event, &ended)));
        // What the function answered is not needed any more.
        drop((ended, room));
        let record = record.map(|(to, text)| {
            let message = Message { text, attributes: None, next: Some(next) };
            (to, message)
        });
        let letter = letter.map(|(to, attributes)| {
            let (text, attributes) = (event.about.input.clone(), Some(attributes));
            (to, Message { text, attributes, next: None })
        });
        let mut messages: Vec<_> = record.into_iter().chain(letter).collect();
        // With what a function accepts, there is nothing more to do for the event.
        messages.sort_by_key(|(to, _)| matches!(to, Destination::Function(_)));
        for (to, message) in messages {
            self.send(to, event, condition, message).await;
        }
    }

    /// Sends a message, and says so if it is not accepted.
    async fn send(&self, to: &Destination, event: &Event, condition: Condition, message: Message) {
        if let Err(why) = self.deliver(to, event, condition, message).await {
            let About { arn, request_id, .. } = &event.about;
            let (function, to) = (&**arn, to.arn());
            warn!(function, request_id, to, why, "what became of an event is not accepted");
        }
    }

    async fn deliver(
        &self,
        to: &Destination,
        event: &Event,
        condition: Condition,
        message: Message,
    ) -> Result<(), String> {
        let request = Request::now();
        match self.taker(to)? {
            Taker::Function(arn, qualifier) => {
                let mut chain = event.about.chain.clone();
                chain.push(Arc::clone(&event.about.arn));
                // Who is told that it goes in circles would be told so for ever.
                if condition == Condition::RecursiveInvocation && is_in_a_loop(&arn, &chain) {
                    return Err("it is in the same loop".to_owned());
                }
                let bytes = message.text.len();
                if bytes > EVENT_BYTES_MAX {
                    return Err(format!("{bytes} bytes are more than {EVENT_BYTES_MAX}"));
                }
                let (request_id, input, at) = (request.id, message.text, request.at);
                let about = About { arn, qualifier, request_id, input, chain, at };
                let next = match message.next {
                    Some(next) => next,
                    None => event.room.next().await,
                };
                self.accept_next(event, about, next).await;
                Ok(())
            }
            Taker::Objects => {
                let put = ObjectRequest::Put {
                    bucket: to.name().into(),
                    key: key(&event.about.arn, &request).into(),
                    body: message.text.into_bytes().into(),
                };
                in_time(self.ask_objects(&put)).await
            }
            Taker::Endpoint(resource, target) => {
                let parameters = parameters(to, event, condition, message).into();
                in_time(target.output(&resource, &parameters, &request)).await
            }
        }
    }

    /// Who accepts what is sent there; or why nobody does.
    fn taker(&self, to: &Destination) -> Result<Taker, String> {
        let (service, action) = match to {
            Destination::Function(arn) => {
                let name = FunctionName::parse(arn);
                let here = |name: &FunctionName| self.functions.iter().find(|arn| name.is_of(arn));
                if let Some(name) = name
                    && let Some(arn) = here(&name)
                {
                    return Ok(Taker::Function(Arc::clone(arn), name.into_qualifier()));
                }
                ("lambda", "invoke")
            }
            Destination::Queue(_) => ("sqs", "sendMessage"),
            Destination::Topic(_) => ("sns", "publish"),
            Destination::EventBus(_) => ("events", "putEvents"),
            Destination::Bucket(_) => {
                return match (&self.objects, self.endpoints.buckets()) {
                    (Some(_), _) | (None, Some(Ok(_))) => Ok(Taker::Objects),
                    (None, Some(Err(why))) => Err(why),
                    (None, None) => Err(no_endpoint("s3")),
                };
            }
        };
        let resource = Resource::Service {
            service: service.into(),
            action: action.into(),
            pattern: Pattern::RequestResponse,
        };
        match self.endpoints.target(&resource) {
            Ok(Some(target)) => Ok(Taker::Endpoint(resource, Box::new(target))),
            Ok(None) => Err(no_endpoint(service)),
            Err(refusal) => Err(refusal.to_string()),
        }
    }
}

fn no_endpoint(service: &str) -> String {
    format!("no endpoint is named for {service}")
}

/// Waits until a service has accepted what it is sent; or gives why it did not.
async fn in_time<T>(sent: impl Future<Output = Result<T, Failure>>) -> Result<(), String> {
    let said = |failure: Failure| failure.cause.map(|cause| cause.to_string()).unwrap_or_default();
    match timeout(TIMEOUT, sent).await {
        Ok(accepted) => accepted.map(drop).map_err(said),
        Err(_) => Err("it does not answer".to_owned()),
    }
}

/// What the service of a destination is asked for.
fn parameters(to: &Destination, event: &Event, condition: Condition, message: Message) -> Value {
    let Message { text, attributes, .. } = message;
    match to {
        Destination::Function(arn) => {
            json!({ "FunctionName": &**arn, "InvocationType": "Event", "Payload": text })
        }
        Destination::Queue(arn) => json!({
            "QueueUrl": queue_url(arn), "MessageBody": text, "MessageAttributes": attributes,
        }),
        Destination::Topic(arn) => json!({
            "TopicArn": &**arn, "Message": text, "MessageAttributes": attributes,
        }),
        Destination::EventBus(arn) => {
            let how = if condition == Condition::Success { "Success" } else { "Failure" };
            json!({ "Entries": [{
                "Source": "lambda",
                "DetailType": format!("Lambda Function Invocation Result - {how}"),
                "Resources": [event.qualified(), &**arn],
                "Detail": text,
                "EventBusName": &**arn,
            }] })
        }
        Destination::Bucket(_) => unreachable!("the store of objects takes it"),
    }
}

/// What is said beside an event that is given up.
///
/// Source: Lambda Developer Guide, "Adding a dead-letter queue".
fn attributes(event: &Event, ended: &Ended) -> Value {
    let (status, mut problem) = ended.problem();
    problem.truncate(problem.floor_char_boundary(ERROR_MESSAGE_BYTES_MAX));
    json!({
        "RequestID": { "DataType": "String", "StringValue": event.about.request_id },
        "ErrorCode": { "DataType": "Number", "StringValue": status.to_string() },
        "ErrorMessage": { "DataType": "String", "StringValue": problem },
    })
}

/// Where a record is in its bucket.
fn key(arn: &str, request: &Request) -> String {
    let name = arn.rsplit(':').next().unwrap_or_default();
    let at = request.at.strftime("%Y/%m/%d/%Y-%m-%dT%H.%M.%S");
    format!("aws/lambda/async/{name}/{at}-{}", request.id)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

    use tokio::sync::mpsc::unbounded_channel;

    use super::*;
    use crate::{
        Lambda,
        services::{Change, Keeper},
    };

    /// Can be written after so many attempts.
    #[derive(Debug)]
    struct Full(AtomicUsize);

    impl Keeper for Full {
        fn keep(&self, _: u64, _: &Change<'_>) -> Result<(), Duration> {
            Ok(())
        }

        fn next(&self, _: u64, _: u64, _: &About) -> Result<(), Duration> {
            let again = |left: usize| left.checked_sub(1);
            let tried = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, again);
            tried.map_or(Ok(()), |_| Err(Duration::from_secs(1)))
        }

        fn done(&self, _: u64) -> Result<(), Duration> {
            Ok(())
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_function_is_told_however_long_the_disk_is_full() {
        let arn: Arc<str> = "arn:aws:lambda:us-east-1:123456789012:function:Told".into();
        let lambda = Lambda::new(Vec::new(), 0, unbounded_channel().0).await.expect("no ports");
        let room = lambda.room_for_accepted_event(2);
        let services = Services {
            functions: vec![Arc::clone(&arn)],
            lambda: Some(Arc::new(lambda)),
            ..Services::default()
        };
        let full = Arc::new(Full(AtomicUsize::new(600)));
        let event = Event {
            about: About::new(
                "arn:aws:lambda:us-east-1:123456789012:function:Work".into(),
                None,
                "id".into(),
                "{}".into(),
            ),
            room,
            kept: Some((full.clone(), 1)),
            is_done: AtomicBool::new(false),
        };
        let to = Destination::parse(&arn).expect("a destination");
        let message = Message { text: "{}".to_owned(), attributes: None, next: None };
        services.send(&to, &event, Condition::Success, message).await;
        assert_eq!(full.0.load(Ordering::Relaxed), 0);
        assert!(event.is_done.load(Ordering::Relaxed), "it is kept that it is");
    }
}
