//! Resources of AWS::ECR. Made by generate/resources.py.

pub mod public_repository;
pub mod pull_through_cache_rule;
pub mod pull_time_update_exclusion;
pub mod registry_policy;
pub mod registry_scanning_configuration;
pub mod replication_configuration;
pub mod repository;
pub mod repository_creation_template;
pub mod signing_configuration;
pub use public_repository::{PublicRepository, PublicRepositoryAttributes};
pub use pull_through_cache_rule::{PullThroughCacheRule, PullThroughCacheRuleAttributes};
pub use pull_time_update_exclusion::{PullTimeUpdateExclusion, PullTimeUpdateExclusionAttributes};
pub use registry_policy::{RegistryPolicy, RegistryPolicyAttributes};
pub use registry_scanning_configuration::{
    RegistryScanningConfiguration, RegistryScanningConfigurationAttributes,
};
pub use replication_configuration::{ReplicationConfiguration, ReplicationConfigurationAttributes};
pub use repository::{Repository, RepositoryAttributes};
pub use repository_creation_template::{
    RepositoryCreationTemplate, RepositoryCreationTemplateAttributes,
};
pub use signing_configuration::{SigningConfiguration, SigningConfigurationAttributes};
