//! Resources of AWS::XRay. Made by generate/resources.py.

pub mod group;
pub mod resource_policy;
pub mod sampling_rule;
pub mod transaction_search_config;
pub use group::{Group, GroupAttributes};
pub use resource_policy::{ResourcePolicy, ResourcePolicyAttributes};
pub use sampling_rule::{SamplingRule, SamplingRuleAttributes};
pub use transaction_search_config::{TransactionSearchConfig, TransactionSearchConfigAttributes};
