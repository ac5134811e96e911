//! Resources of AWS::SQS. Made by generate/resources.py.

pub mod queue;
pub mod queue_inline_policy;
pub mod queue_policy;
pub use queue::{Queue, QueueAttributes};
pub use queue_inline_policy::{QueueInlinePolicy, QueueInlinePolicyAttributes};
pub use queue_policy::{QueuePolicy, QueuePolicyAttributes};
