//! Resources of AWS::Kinesis. Made by generate/resources.py.

pub mod channel;
pub mod resource_policy;
pub mod stream;
pub mod stream_consumer;
pub use channel::{Channel, ChannelAttributes};
pub use resource_policy::{ResourcePolicy, ResourcePolicyAttributes};
pub use stream::{Stream, StreamAttributes};
pub use stream_consumer::{StreamConsumer, StreamConsumerAttributes};
