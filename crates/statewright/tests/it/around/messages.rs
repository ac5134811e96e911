//! Queues and topics.

use serde_json::json;
use statewright::{
    DeadLetters, Key, Queue, QueueProps, Subscriber, Subscription, SubscriptionProps, Topic,
    TopicProps,
};

use super::template;
use crate::{Functions, problems::problems};

#[test]
fn queues() {
    insta::assert_snapshot!(template(|stack| {
        let lost = Queue::new(stack, "Lost");
        let key = Key::new(stack, "Key");
        let props = QueueProps {
            name: Some("cases".into()),
            visibility_timeout_seconds: 60,
            retention_seconds: 86_400,
            delay_seconds: 5,
            receive_wait_seconds: 0,
            dead_letters: Some(DeadLetters { queue: lost, max_receives: 3 }),
            key: Some(key),
            ..QueueProps::default()
        };
        Queue::with(stack, "Cases", &props);
        let props = QueueProps {
            name: Some("ordered.fifo".into()),
            fifo: true,
            content_based_deduplication: true,
            ..QueueProps::default()
        };
        Queue::with(stack, "Ordered", &props);
    }));
}

#[test]
fn topics_and_who_subscribed() {
    insta::assert_snapshot!(template(|stack| {
        let functions = Functions::new(stack);
        let key = Key::new(stack, "Key");
        let props = TopicProps {
            name: Some("escalations".into()),
            display_name: Some("Call centre".to_owned()),
            key: Some(key.clone()),
            ..TopicProps::default()
        };
        let topic = Topic::with(stack, "Escalations", &props);
        let props = QueueProps { key: Some(key), ..QueueProps::default() };
        let queue = Queue::with(stack, "Cases", &props);
        let lost = Queue::new(stack, "Lost");
        let props = SubscriptionProps {
            filter: Some(json!({ "level": ["high"] })),
            raw: true,
            dead_letters: Some(lost),
            ..SubscriptionProps::default()
        };
        Subscription::with(stack, "CasesSubscription", &topic, &queue, &props);
        Subscription::new(stack, "FunctionSubscription", &topic, &functions.open);
        let agents = Subscriber::email("agents@example.com");
        Subscription::new(stack, "AgentsSubscription", &topic, agents);
        let props = SubscriptionProps {
            filter: Some(json!({ "Case": [{ "exists": true }] })),
            filter_on_body: true,
            ..SubscriptionProps::default()
        };
        let server = Subscriber::https("https://example.com/escalations");
        Subscription::with(stack, "ServerSubscription", &topic, server, &props);
        let props = TopicProps { fifo: true, ..TopicProps::default() };
        let ordered = Topic::with(stack, "Ordered", &props);
        let props = QueueProps { fifo: true, ..QueueProps::default() };
        let queue = Queue::with(stack, "OrderedCases", &props);
        Subscription::new(stack, "OrderedSubscription", &ordered, &queue);
    }));
}

#[test]
fn queues_and_topics_are_set_up_wrongly() {
    insta::assert_snapshot!(problems(|stack| {
        let ordered = QueueProps {
            name: Some("cases".into()),
            fifo: true,
            visibility_timeout_seconds: 43_201,
            retention_seconds: 59,
            delay_seconds: 901,
            receive_wait_seconds: 21,
            ..QueueProps::default()
        };
        let ordered = Queue::with(stack, "Ordered", &ordered);
        let props = QueueProps {
            name: Some("my cases".into()),
            content_based_deduplication: true,
            dead_letters: Some(DeadLetters { queue: ordered.clone(), max_receives: 0 }),
            ..QueueProps::default()
        };
        Queue::with(stack, "Cases", &props);
        let props = TopicProps {
            name: Some("my topic".into()),
            display_name: Some("x".repeat(101)),
            content_based_deduplication: true,
            ..TopicProps::default()
        };
        let topic = Topic::with(stack, "Topic", &props);
        Subscription::new(stack, "Mixed", &topic, &ordered);
        Subscription::new(stack, "Nobody", &topic, Subscriber::email("agents"));
        let raw = SubscriptionProps { raw: true, ..SubscriptionProps::default() };
        let agents = Subscriber::email("agents@example.com");
        Subscription::with(stack, "Raw", &topic, agents, &raw);
        Subscription::new(stack, "Open", &topic, Subscriber::https("http://example.com"));
    }));
}

/// The policy of a queue is one resource, so it cannot be written to from another stack.
#[test]
fn a_topic_of_another_stack_subscribes_a_queue() {
    let mut app = statewright::App::new();
    let queue = Queue::new(app.stack("One"), "Cases");
    let stack = app.stack("Two");
    let topic = Topic::new(stack, "Topic");
    Subscription::new(stack, "Subscription", &topic, &queue);
    let problems = app.template("Two").expect_err("problems");
    insta::assert_snapshot!(crate::problems::without_lines(&problems.to_string()));
}
