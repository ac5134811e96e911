//! Resources of AWS::CodeDeploy. Made by generate/resources.py.

pub mod application;
pub mod deployment_config;
pub mod deployment_group;
pub use application::{Application, ApplicationAttributes};
pub use deployment_config::{DeploymentConfig, DeploymentConfigAttributes};
pub use deployment_group::{DeploymentGroup, DeploymentGroupAttributes};
