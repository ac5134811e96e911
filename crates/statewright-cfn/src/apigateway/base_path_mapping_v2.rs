//! Made by generate/resources.py: it is changed there.

use crate::{CfnResource, Val, attributes, known};
use serde::Serialize;
use statewright::ResourceRef;

/// `AWS::ApiGateway::BasePathMappingV2`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BasePathMappingV2 {
    /// `BasePath`. A change replaces the resource.
    #[serde(rename = "BasePath", skip_serializing_if = "Option::is_none")]
    pub base_path: Option<Val<String>>,
    /// `DomainNameArn`, which is required. A change replaces the resource.
    #[serde(rename = "DomainNameArn")]
    pub domain_name_arn: Val<String>,
    /// `RestApiId`, which is required.
    #[serde(rename = "RestApiId")]
    pub rest_api_id: Val<String>,
    /// `Stage`.
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
base_path_mapping_arn = "BasePathMappingArn", "`BasePathMappingArn` of the deployed resource.";
});

known!(BasePathMappingV2);
