//! Resources of AWS::ApiGateway. Made by generate/resources.py.

pub mod account;
pub mod api_key;
pub mod authorizer;
pub mod base_path_mapping;
pub mod base_path_mapping_v2;
pub mod client_certificate;
pub mod deployment;
pub mod documentation_part;
pub mod documentation_version;
pub mod domain_name;
pub mod domain_name_access_association;
pub mod domain_name_v2;
pub mod gateway_response;
pub mod method;
pub mod model;
pub mod request_validator;
pub mod resource;
pub mod rest_api;
pub mod stage;
pub mod usage_plan;
pub mod usage_plan_key;
pub mod vpc_link;
pub use account::{Account, AccountAttributes};
pub use api_key::{ApiKey, ApiKeyAttributes};
pub use authorizer::{Authorizer, AuthorizerAttributes};
pub use base_path_mapping::{BasePathMapping, BasePathMappingAttributes};
pub use base_path_mapping_v2::{BasePathMappingV2, BasePathMappingV2Attributes};
pub use client_certificate::{ClientCertificate, ClientCertificateAttributes};
pub use deployment::{Deployment, DeploymentAttributes};
pub use documentation_part::{DocumentationPart, DocumentationPartAttributes};
pub use documentation_version::{DocumentationVersion, DocumentationVersionAttributes};
pub use domain_name::{DomainName, DomainNameAttributes};
pub use domain_name_access_association::{
    DomainNameAccessAssociation, DomainNameAccessAssociationAttributes,
};
pub use domain_name_v2::{DomainNameV2, DomainNameV2Attributes};
pub use gateway_response::{GatewayResponse, GatewayResponseAttributes};
pub use method::{Method, MethodAttributes};
pub use model::{Model, ModelAttributes};
pub use request_validator::{RequestValidator, RequestValidatorAttributes};
pub use resource::{Resource, ResourceAttributes};
pub use rest_api::{RestApi, RestApiAttributes};
pub use stage::{Stage, StageAttributes};
pub use usage_plan::{UsagePlan, UsagePlanAttributes};
pub use usage_plan_key::{UsagePlanKey, UsagePlanKeyAttributes};
pub use vpc_link::{VpcLink, VpcLinkAttributes};
