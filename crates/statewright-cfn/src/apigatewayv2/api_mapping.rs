//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGatewayV2::ApiMapping`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApiMapping {
    /// `ApiId`, which is required.
    #[serde(rename = "ApiId")]
    pub api_id: Val<String>,
    /// `ApiMappingKey`.
    #[serde(rename = "ApiMappingKey", skip_serializing_if = "Option::is_none")]
    pub api_mapping_key: Option<Val<String>>,
    /// `DomainName`, which is required. A change replaces the resource.
    #[serde(rename = "DomainName")]
    pub domain_name: Val<String>,
    /// `Stage`, which is required.
    #[serde(rename = "Stage")]
    pub stage: Val<String>,
}

impl ApiMapping {
    /// With what it cannot do without.
    #[must_use]
    pub fn new(
        api_id: impl Into<Val<String>>,
        domain_name: impl Into<Val<String>>,
        stage: impl Into<Val<String>>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            domain_name: domain_name.into(),
            stage: stage.into(),
            api_mapping_key: None,
        }
    }
}

impl CfnResource for ApiMapping {
    const TYPE: &'static str = "AWS::ApiGatewayV2::ApiMapping";
    type Attributes = ApiMappingAttributes;
}

/// What is known of a deployed [`ApiMapping`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiMappingAttributes(ResourceRef);

attributes!(ApiMappingAttributes {
api_mapping_id = "ApiMappingId", "`ApiMappingId` of the deployed resource.";
});

known!(ApiMapping);
