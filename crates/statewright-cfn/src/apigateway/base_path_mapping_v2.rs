//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// The AWS::ApiGateway::BasePathMappingV2 resource creates a base path that clients who call your API must use in the invocation URL. Supported only for private custom domain names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BasePathMappingV2 {
    /// The base path name that callers of the private API must provide as part of the URL after the domain name.
    #[serde(rename = "BasePath", skip_serializing_if = "Option::is_none")]
    pub base_path: Option<Val<String>>,
    /// The ARN of the domain name for the BasePathMappingV2 resource to be described.
    #[serde(rename = "DomainNameArn")]
    pub domain_name_arn: Val<String>,
    /// The private API's identifier.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// Represents a unique identifier for a version of a deployed private RestApi that is callable by users.
    #[serde(rename = "Stage", skip_serializing_if = "Option::is_none")]
    pub stage: Option<Val<String>>,
}

impl BasePathMappingV2 {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        domain_name_arn: impl Into<Val<String>>,
        rest_api_id: impl Into<Val<String>>,
    ) -> Self {
        Self {
            domain_name_arn: domain_name_arn.into(),
            rest_api_id: rest_api_id.into(),
            base_path: None,
            stage: None,
        }
    }
}

impl CfnResource for BasePathMappingV2 {
    const TYPE: &'static str = "AWS::ApiGateway::BasePathMappingV2";
    type Attributes = BasePathMappingV2Attributes;
}

/// What is known of a deployed [`BasePathMappingV2`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasePathMappingV2Attributes(ResourceRef);

attributes!(BasePathMappingV2Attributes {
base_path_mapping_arn = "BasePathMappingArn", "Amazon Resource Name (ARN) of the resource.";
});

known!(BasePathMappingV2);
