//! Resources of AWS::SNS. Made by generate/resources.py.

pub mod subscription;
pub mod topic;
pub mod topic_inline_policy;
pub mod topic_policy;
pub use subscription::{Subscription, SubscriptionAttributes};
pub use topic::{Topic, TopicAttributes};
pub use topic_inline_policy::{TopicInlinePolicy, TopicInlinePolicyAttributes};
pub use topic_policy::{TopicPolicy, TopicPolicyAttributes};
