//! Queues of SQS.

mod queue;

pub use queue::{DeadLetters, Queue, QueueProps};
