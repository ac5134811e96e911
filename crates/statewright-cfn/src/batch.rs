//! Resources of AWS::Batch. Made by generate/resources.py.

pub mod compute_environment;
pub mod consumable_resource;
pub mod job_definition;
pub mod job_queue;
pub mod quota_share;
pub mod scheduling_policy;
pub mod service_environment;
pub use compute_environment::{ComputeEnvironment, ComputeEnvironmentAttributes};
pub use consumable_resource::{ConsumableResource, ConsumableResourceAttributes};
pub use job_definition::{JobDefinition, JobDefinitionAttributes};
pub use job_queue::{JobQueue, JobQueueAttributes};
pub use quota_share::{QuotaShare, QuotaShareAttributes};
pub use scheduling_policy::{SchedulingPolicy, SchedulingPolicyAttributes};
pub use service_environment::{ServiceEnvironment, ServiceEnvironmentAttributes};
