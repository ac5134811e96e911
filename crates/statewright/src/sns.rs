//! Topics of SNS.

mod subscription;
mod topic;

pub use subscription::{Subscriber, Subscription, SubscriptionProps};
pub use topic::{Topic, TopicProps};
