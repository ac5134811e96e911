//! Resources of AWS::Glue. Made by generate/resources.py.

pub mod blueprint;
pub mod catalog;
pub mod classifier;
pub mod connection;
pub mod connection_type;
pub mod crawler;
pub mod custom_entity_type;
pub mod data_catalog_encryption_settings;
pub mod data_quality_ruleset;
pub mod database;
pub mod dev_endpoint;
pub mod identity_center_configuration;
pub mod integration;
pub mod integration_resource_property;
pub mod job;
pub mod ml_transform;
pub mod partition;
pub mod registry;
pub mod schema;
pub mod schema_version;
pub mod schema_version_metadata;
pub mod security_configuration;
pub mod session;
pub mod table;
pub mod table_optimizer;
pub mod trigger;
pub mod usage_profile;
pub mod user_defined_function;
pub mod workflow;
pub use blueprint::{Blueprint, BlueprintAttributes};
pub use catalog::{Catalog, CatalogAttributes};
pub use classifier::{Classifier, ClassifierAttributes};
pub use connection::{Connection, ConnectionAttributes};
pub use connection_type::{ConnectionType, ConnectionTypeAttributes};
pub use crawler::{Crawler, CrawlerAttributes};
pub use custom_entity_type::{CustomEntityType, CustomEntityTypeAttributes};
pub use data_catalog_encryption_settings::{
    DataCatalogEncryptionSettings, DataCatalogEncryptionSettingsAttributes,
};
pub use data_quality_ruleset::{DataQualityRuleset, DataQualityRulesetAttributes};
pub use database::{Database, DatabaseAttributes};
pub use dev_endpoint::{DevEndpoint, DevEndpointAttributes};
pub use identity_center_configuration::{
    IdentityCenterConfiguration, IdentityCenterConfigurationAttributes,
};
pub use integration::{Integration, IntegrationAttributes};
pub use integration_resource_property::{
    IntegrationResourceProperty, IntegrationResourcePropertyAttributes,
};
pub use job::{Job, JobAttributes};
pub use ml_transform::{MLTransform, MLTransformAttributes};
pub use partition::{Partition, PartitionAttributes};
pub use registry::{Registry, RegistryAttributes};
pub use schema::{Schema, SchemaAttributes};
pub use schema_version::{SchemaVersion, SchemaVersionAttributes};
pub use schema_version_metadata::{SchemaVersionMetadata, SchemaVersionMetadataAttributes};
pub use security_configuration::{SecurityConfiguration, SecurityConfigurationAttributes};
pub use session::{Session, SessionAttributes};
pub use table::{Table, TableAttributes};
pub use table_optimizer::{TableOptimizer, TableOptimizerAttributes};
pub use trigger::{Trigger, TriggerAttributes};
pub use usage_profile::{UsageProfile, UsageProfileAttributes};
pub use user_defined_function::{UserDefinedFunction, UserDefinedFunctionAttributes};
pub use workflow::{Workflow, WorkflowAttributes};
