//! Resources of AWS::ApiGatewayV2. Made by generate/resources.py.

pub mod api;
pub mod api_gateway_managed_overrides;
pub mod api_mapping;
pub mod authorizer;
pub mod deployment;
pub mod domain_name;
pub mod integration;
pub mod integration_response;
pub mod model;
pub mod portal_product;
pub mod route;
pub mod route_response;
pub mod routing_rule;
pub mod stage;
pub mod vpc_link;
pub use api::{Api, ApiAttributes};
pub use api_gateway_managed_overrides::{
    ApiGatewayManagedOverrides, ApiGatewayManagedOverridesAttributes,
};
pub use api_mapping::{ApiMapping, ApiMappingAttributes};
pub use authorizer::{Authorizer, AuthorizerAttributes};
pub use deployment::{Deployment, DeploymentAttributes};
pub use domain_name::{DomainName, DomainNameAttributes};
pub use integration::{Integration, IntegrationAttributes};
pub use integration_response::{IntegrationResponse, IntegrationResponseAttributes};
pub use model::{Model, ModelAttributes};
pub use portal_product::{PortalProduct, PortalProductAttributes};
pub use route::{Route, RouteAttributes};
pub use route_response::{RouteResponse, RouteResponseAttributes};
pub use routing_rule::{RoutingRule, RoutingRuleAttributes};
pub use stage::{Stage, StageAttributes};
pub use vpc_link::{VpcLink, VpcLinkAttributes};
