//! Resources of AWS::ECS. Made by generate/resources.py.

pub mod capacity_provider;
pub mod cluster;
pub mod cluster_capacity_provider_associations;
pub mod daemon;
pub mod daemon_task_definition;
pub mod express_gateway_service;
pub mod primary_task_set;
pub mod service;
pub mod task_definition;
pub mod task_set;
pub use capacity_provider::{CapacityProvider, CapacityProviderAttributes};
pub use cluster::{Cluster, ClusterAttributes};
pub use cluster_capacity_provider_associations::{
    ClusterCapacityProviderAssociations, ClusterCapacityProviderAssociationsAttributes,
};
pub use daemon::{Daemon, DaemonAttributes};
pub use daemon_task_definition::{DaemonTaskDefinition, DaemonTaskDefinitionAttributes};
pub use express_gateway_service::{ExpressGatewayService, ExpressGatewayServiceAttributes};
pub use primary_task_set::{PrimaryTaskSet, PrimaryTaskSetAttributes};
pub use service::{Service, ServiceAttributes};
pub use task_definition::{TaskDefinition, TaskDefinitionAttributes};
pub use task_set::{TaskSet, TaskSetAttributes};
